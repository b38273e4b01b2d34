"""What is done with a run, and the picture on display, follow the table's filter."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from inception_gui.widgets.items.filter_line import FilterLine
from inception_gui.widgets.items.output_drawer import OutputDrawer
from inception_gui.widgets.items.sort_panel import SortPanel
from inception_gui.widgets.window.main_window import MainWindow
from tests.widgets.items.test_output_drawer import drawer, files
from tests.widgets.window.test_main_window import window

__all__ = ["drawer", "window"]


def sorting(window: MainWindow, drawer: OutputDrawer, shown: str) -> tuple[FilterLine, SortPanel]:
    """The filter that shows `shown`, and the panel opened to sort that."""
    line = window.picture_page.run_panel.filter_line
    line.set_text(shown)
    drawer.open_sort()
    return line, drawer.sort


def test_what_the_filter_shows_is_sorted_and_another_filter_planned_anew(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, drawer: OutputDrawer
) -> None:
    line, panel = sorting(window, drawer, "0002")
    assert panel.what.currentText() == "5 images matching the filter"
    panel.plan_into(tmp_path / "sorted")
    qtbot.waitUntil(lambda: panel.start.isVisible())
    assert panel.words.startswith("5 images will be copied")

    line.set_text("0001")
    assert not panel.start.isVisible()
    qtbot.waitUntil(lambda: panel.start.isVisible())
    assert panel.words.startswith("11 images will be copied")
    panel.what.setCurrentIndex(0)
    qtbot.waitUntil(lambda: panel.words.startswith("24 images will be copied"))
    panel.what.setCurrentIndex(1)
    qtbot.waitUntil(lambda: panel.words.startswith("11 images will be copied"))
    qtbot.waitUntil(panel.start.isEnabled)  # the plan's job ends a moment after its plan came
    panel.start.click()
    qtbot.waitUntil(lambda: panel.words.startswith("11 images sorted"))
    qtbot.waitUntil(lambda: not panel._sorter.is_busy)
    found = [Path(name).name for name in files(tmp_path / "sorted")]
    assert sorted(found) == [f"{number:05}.png" for number in (1, *range(10, 20))]

    # What was done is not planned again, nor said of others.
    line.set_text("0002")
    assert panel.words.startswith("Choose where to create the folders.")
    assert not panel.start.isVisible()


def test_a_plan_comes_and_stands_while_a_run_goes_on_and_is_made_anew_afterwards(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, drawer: OutputDrawer
) -> None:
    _, panel = sorting(window, drawer, "000")
    more = [range(25), list(range(3)), []]

    def one_more() -> None:
        more[1] = [*reversed(more[1]), len(more[1])][:20]
        panel.what.offer(more)

    run = QTimer(interval=20)
    run.timeout.connect(one_more)
    one_more()
    panel.plan_into(tmp_path / "sorted")
    panel.unsure_below.setValue(40)
    run.start()
    qtbot.waitUntil(panel.start.isVisible)
    first = panel.words
    assert panel.start.isEnabled()
    qtbot.waitUntil(lambda: len(more[1]) == 20)
    assert panel.words == first
    assert panel.start.isVisible()
    qtbot.waitUntil(lambda: panel.words.startswith("20 images will be copied"))
    run.stop()
    panel.what.offer((range(25), [1], []))
    assert not panel.start.isVisible(), "they are not only more, but others"
    qtbot.waitUntil(lambda: panel.words.startswith("1 image will be copied"))


def test_the_keyboard_stays_where_it_is_while_a_plan_is_made(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, drawer: OutputDrawer
) -> None:
    window.resize(1400, 900)
    window.activateWindow()
    drawer.open_sort()
    panel = drawer.sort
    qtbot.waitUntil(panel.choose.hasFocus)
    panel.plan_into(tmp_path / "sorted")
    assert panel.choose.hasFocus()
    qtbot.waitUntil(panel.start.isVisible)
    assert panel.choose.hasFocus()


def test_the_export_says_nothing_of_an_earlier_one_once_other_rows_are_shown(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, drawer: OutputDrawer
) -> None:
    line, panel = window.picture_page.run_panel.filter_line, drawer.export
    line.set_text("0002")
    drawer.open_export()
    panel.save_as(tmp_path / "some.csv")
    qtbot.waitUntil(lambda: "Saved as" in panel.words)
    assert panel.words.endswith("some.csv")
    line.set_text("0001")
    assert panel.words == ""
    line.set_text("no such thing")
    assert not panel.save.isEnabled()


def test_one_picture_is_offered_as_one(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, drawer: OutputDrawer
) -> None:
    window.picture_page.run_panel.filter_line.set_text("00021")
    for show, panel in (
        (drawer.open_export, drawer.export),
        (drawer.open_sort, drawer.sort),
        (drawer.open_maps, drawer.maps),
    ):
        show()
        assert panel.what.currentText() == "1 image matching the filter"
    drawer.open_sort()
    drawer.sort.plan_into(tmp_path / "holiday")
    qtbot.waitUntil(lambda: drawer.sort.start.isVisible())
    assert drawer.sort.words.startswith("1 image will be copied to")
    window.picture_page.run_panel.filter_line.set_text("broken")
    qtbot.waitUntil(lambda: "1 image skipped." in drawer.sort.words)


def test_a_choice_stays_while_the_same_choices_are_there(
    window: MainWindow, drawer: OutputDrawer
) -> None:
    line = window.picture_page.run_panel.filter_line
    line.set_text("0002")
    drawer.open_export()
    assert drawer.export.what.kind == "shown"
    drawer.export.what.setCurrentIndex(0)
    line.set_text("0001")
    assert drawer.export.what.currentText() == "All 25 images"
    line.set_text("")
    line.set_text("0001")
    assert drawer.export.what.currentText() == "11 images matching the filter"
    # The limit of what is unsure is a filter as well.
    line.set_text("")
    line.only_unsure.click()
    assert drawer.export.what.currentText() == "0 images matching the filter"
    line.slider.setValue(95)
    assert drawer.export.what.currentText() == "24 images matching the filter"


def test_a_long_path_does_not_widen_the_panel(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, drawer: OutputDrawer
) -> None:
    deep = tmp_path / ("a-very-long-name" * 6) / ("b" * 120)
    deep.mkdir(parents=True)
    drawer.open_sort()
    drawer.sort.plan_into(tmp_path)
    qtbot.waitUntil(lambda: drawer.sort.start.isVisible())
    before = drawer.sort.minimumSizeHint().width()
    drawer.sort.plan_into(deep)
    qtbot.waitUntil(lambda: str(deep) in drawer.sort.words)
    qtbot.waitUntil(lambda: drawer.sort.start.isVisible())
    assert drawer.sort.minimumSizeHint().width() <= before


def test_the_picture_on_display_is_one_that_the_filter_shows(
    qtbot: QtBot, window: MainWindow, drawer: OutputDrawer
) -> None:
    session, line = window._session, window.picture_page.run_panel.filter_line
    session.select(3)
    line.set_text("0000")
    assert session.current_row == 3
    line.set_text("0001")
    assert session.current_row == 1
    assert window.picture_page.run_panel.table.currentIndex().row() == 0
    line.set_text("no such thing")
    assert session.current_row == 1
    line.set_text("")
    assert session.current_row == 1
    line.only_unsure.click()
    assert session.current_row == 1
    line.set_text("0002")
    line.slider.setValue(95)
    assert session.current_row == 2
