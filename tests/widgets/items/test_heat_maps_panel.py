"""The heat maps of a run are saved in place: all, those shown or the selected, and how many."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from inception_gui.core.types import MapStyle
from inception_gui.widgets.items.output_drawer import OutputDrawer
from inception_gui.widgets.window.main_window import MainWindow
from tests.widgets.items.test_output_drawer import drawer
from tests.widgets.window.test_main_window import window

__all__ = ["drawer", "window"]


def test_the_maps_of_a_run_are_saved_and_counted(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, drawer: OutputDrawer
) -> None:
    panel = drawer.maps
    drawer.links[2].click()
    assert panel.isVisible()
    assert not drawer.export.isVisible()
    assert panel.what.currentText() == "All 25 images"
    panel.save_into(tmp_path / "maps")
    qtbot.waitUntil(lambda: panel.save.isEnabled() and "24 heat maps saved" in panel.words)
    assert "1 heat map could not be made" in panel.words
    assert len(list((tmp_path / "maps").iterdir())) == 24
    panel.leave.click()
    assert not panel.isVisible()


def test_what_the_filter_shows_is_saved_as_it_is_drawn_on_display(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, drawer: OutputDrawer
) -> None:
    window.picture_page.run_panel.filter_line.set_text("0002")
    sizes = []
    for number, style in enumerate((MapStyle(opacity=0.0), MapStyle(opacity=1.0))):
        window.map_style.set_style(style)
        drawer.open_maps()
        assert drawer.maps.what.currentText() == "5 images matching the filter"
        drawer.maps.save_into(tmp_path / str(number))
        qtbot.waitUntil(lambda: drawer.maps.save.isEnabled() and "saved" in drawer.maps.words)
        files = sorted((tmp_path / str(number)).iterdir())
        assert len(files) == 5
        sizes.append([file.read_bytes() for file in files])
    assert sizes[0] != sizes[1]
