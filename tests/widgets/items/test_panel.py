"""The table of a run: its rows, its chart and its filter, by mouse and by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from inception_gui.widgets.common import theme
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.items.panel import RunPanel
from inception_gui.widgets.items.table_columns import USUAL
from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.items.run_model import RunColumn
from tests.workers.items.test_run_model import BEAGLE, EGYPTIAN, TABBY, failure, item, prediction

K = Qt.Key


@pytest.fixture
def items(qapp: QApplication) -> ItemModel:
    return ItemModel()


@pytest.fixture
def panel(qtbot: QtBot, themes: ThemeSource, items: ItemModel) -> RunPanel:
    theme.apply(QApplication.instance(), themes.theme)  # type: ignore[arg-type]
    made = RunPanel(themes, items)
    qtbot.addWidget(made)
    made.resize(640, 600)
    made.show()
    fill(items)
    return made


def fill(items: ItemModel) -> None:
    rows = [item(f"IMG_{i:03}.jpg") for i in range(60)]
    items.add(rows)
    items.set_outcomes(
        [
            (i, failure(one))
            if i % 10 == 9
            else (i, prediction(one, (TABBY, TABBY, EGYPTIAN, BEAGLE)[i % 4], 0.2 + i / 100))
            for i, one in enumerate(rows[:50])
        ]
    )


def bars(panel: RunPanel) -> dict[str, int]:
    return {bar.name: bar.count for bar in panel.chart.bars}


def test_arrows_step_through_the_rows_and_ask_for_each(qtbot: QtBot, panel: RunPanel) -> None:
    chosen: list[int] = []
    panel.row_chosen.connect(chosen.append)
    panel.focus_rows()
    qtbot.keyClick(panel.table, K.Key_Down)
    qtbot.keyClick(panel.table, K.Key_Down)
    qtbot.keyClick(panel.table, K.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert chosen == [0, 1, 2, 59]


def test_what_is_on_display_is_marked_without_being_asked_for(panel: RunPanel) -> None:
    chosen: list[int] = []
    panel.row_chosen.connect(chosen.append)
    panel.set_current(30)
    assert panel.table.currentIndex().row() == 30
    assert panel.selected_items == [30]
    assert chosen == []


def test_the_chart_counts_and_a_click_filters_and_takes_it_back(
    qtbot: QtBot, panel: RunPanel
) -> None:
    qtbot.waitUntil(lambda: bool(panel.chart.bars))
    assert bars(panel)["tabby"] == 18
    assert sum(bars(panel).values()) == 50, "each image with a result counts once"
    assert bars(panel)["cannot be read"] == 5
    assert bars(panel)["not sure"] == 9

    def click(name: str) -> None:
        row = [bar.name for bar in panel.chart.bars].index(name)
        index = panel.chart.model().index(row, 0)
        panel.chart.scrollTo(index)
        place = panel.chart.visualRect(index).center()
        qtbot.mouseClick(panel.chart.viewport(), Qt.MouseButton.LeftButton, pos=place)

    click("tabby")
    assert panel.filter_line.text == "class:tabby"
    assert panel.model.rowCount() == 18
    click("cannot be read")
    assert panel.filter_line.text == "failed"
    assert panel.model.rowCount() == 5
    click("cannot be read")
    assert panel.filter_line.text == ""
    assert panel.model.rowCount() == 60


def test_the_chart_counts_what_the_filter_shows_and_says_so(qtbot: QtBot, panel: RunPanel) -> None:
    qtbot.waitUntil(lambda: bool(panel.chart.bars))
    assert panel.counts.words == "By class: all 60 images"
    panel.filter_line.set_text("img_00")
    assert bars(panel) == {"not sure": 9, "cannot be read": 1}
    panel.filter_line.set_text("img_01")
    assert bars(panel) == {"tabby": 4, "Egyptian cat": 3, "beagle": 2, "cannot be read": 1}
    assert panel.counts.words == "By class: the 10 images shown"
    # What a bar chooses does not take the others away: they can be chosen in its place.
    panel.filter_line.set_text("img_01 class:tabby")
    assert panel.model.rowCount() == 4
    assert bars(panel)["Egyptian cat"] == 3
    assert panel.counts.words == "By class: 10 images matching the other filters"
    panel.filter_line.set_text("class:tabby")
    assert panel.model.rowCount() == 18
    assert panel.counts.words == "By class: all 60 images"
    panel.filter_line.set_text("")
    panel.filter_line.only_unsure.click()
    assert panel.counts.words == "By class: the 9 images shown"
    assert bars(panel) == {"not sure": 9}
    panel.filter_line.set_text("img_000")
    assert panel.counts.words == "By class: the 1 image shown"
    panel.filter_line.set_text("no such thing")
    assert bars(panel) == {}


def test_the_first_row_that_a_filter_finds_later_is_asked_for(
    qtbot: QtBot, panel: RunPanel, items: ItemModel
) -> None:
    panel.set_current(0)
    asked: list[int] = []
    panel.row_chosen.connect(asked.append)
    panel.filter_line.set_text("img_05 failed")
    assert asked == []
    items.set_failure(55, failure(items.entry(55).item))
    qtbot.waitUntil(lambda: asked == [55])
    panel.set_current(55)
    # One that leaves the filter by itself stays: someone looks at it.
    items.set_prediction(55, prediction(items.entry(55).item, TABBY, 0.5))
    items.set_failure(56, failure(items.entry(56).item))
    qtbot.waitUntil(lambda: panel.model.item_rows() == [56])
    assert asked == [55]


def test_typing_filters_and_down_goes_to_the_rows(qtbot: QtBot, panel: RunPanel) -> None:
    panel.focus_filter()
    qtbot.keyClicks(panel.filter_line.edit, "img_02")
    qtbot.waitUntil(lambda: panel.model.rowCount() == 10)
    chosen: list[int] = []
    panel.row_chosen.connect(chosen.append)
    qtbot.keyClick(panel.filter_line.edit, K.Key_Down)
    assert chosen == [20]
    panel.focus_filter()
    qtbot.keyClick(panel.filter_line.edit, K.Key_Escape)
    assert panel.model.rowCount() == 60


def test_nothing_found_is_said_in_words(qtbot: QtBot, panel: RunPanel) -> None:
    panel.filter_line.set_text("no such thing")
    assert not panel.table.isVisible()
    panel.filter_line.set_text("")
    assert panel.table.isVisible()


def test_only_unsure_has_a_limit_that_moves(panel: RunPanel) -> None:
    panel.filter_line.only_unsure.click()
    assert panel.model.rowCount() == 9
    assert panel.filter_line.slider.isVisible()
    panel.filter_line.slider.setValue(40)
    assert panel.model.rowCount() == 18
    panel.filter_line.only_unsure.click()
    assert panel.model.rowCount() == 60


def test_the_selection_survives_another_order(panel: RunPanel) -> None:
    panel.set_current(3)
    asked: list[int] = []
    panel.row_chosen.connect(asked.append)
    panel.table.horizontalHeader().setSortIndicator(3, Qt.SortOrder.DescendingOrder)
    assert panel.selected_items == [3]
    assert panel.model.item_row(panel.table.currentIndex().row()) == 3
    panel.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    assert panel.table.currentIndex().row() == 3
    assert asked == []


def test_the_grid_shows_the_same_rows_and_the_same_one_on_display(panel: RunPanel) -> None:
    panel.set_current(7)
    panel.filter_line.grid_button.click()
    assert panel.grid.isVisible()
    assert panel.grid.currentIndex().row() == 7
    assert not panel.grab().isNull()
    panel.filter_line.table_button.click()
    assert panel.table.currentIndex().row() == 7


def test_stepping_follows_the_order_shown(panel: RunPanel) -> None:
    panel.filter_line.set_text("failed")
    panel.set_current(9)
    asked: list[int] = []
    panel.row_chosen.connect(asked.append)
    assert panel.step(1)
    assert not panel.step(-1)
    assert asked == [19]


@pytest.mark.parametrize("width", [220, 320, 430, 900])
def test_it_is_painted_at_any_width(
    panel: RunPanel, width: int, tmp_path: Path, themes: ThemeSource
) -> None:
    panel.resize(width, 400)
    assert panel.table.columnWidth(1) >= 60
    themes.set_choice("dark")
    assert not panel.grab().isNull()


def test_letters_and_space_go_to_the_window(qtbot: QtBot, panel: RunPanel) -> None:
    panel.set_current(0)
    panel.table.setFocus()
    for key in (K.Key_H, K.Key_Space, K.Key_3):
        qtbot.keyClick(panel.table, key)
    assert panel.selected_items == [0]


def test_clearing_empties_all(panel: RunPanel, items: ItemModel) -> None:
    panel.filter_line.set_text("failed")
    items.clear()
    assert panel.filter_line.text == ""
    assert panel.chart.bars == []
    fill(items)
    assert panel.model.rowCount() == 60


@pytest.mark.parametrize("in_grid", [False, True])
def test_the_mark_follows_what_is_shown_even_where_the_filter_hides_it(
    qtbot: QtBot, panel: RunPanel, items: ItemModel, in_grid: bool
) -> None:
    panel.set_current(0)
    panel.filter_line.set_text("img_00")
    panel.set_current(3)
    # The other view marks it too, and must not go on doing so.
    panel.filter_line.grid_toggled.emit(not in_grid)
    panel.filter_line.grid_toggled.emit(in_grid)
    asked: list[int] = []
    panel.row_chosen.connect(asked.append)
    assert panel.selected_items == [3]

    panel.set_current(40)
    for on in (in_grid, not in_grid, in_grid):
        panel.filter_line.grid_toggled.emit(on)
        assert panel.selected_items == []
        assert not panel.view.currentIndex().isValid()
    panel.set_current(5)
    assert panel.selected_items == [5]

    # One that is added beside the run: hidden until what it shows is known.
    items.add([item("added IMG_00.jpg")])
    panel.set_current(60)
    assert panel.selected_items == []
    qtbot.waitUntil(lambda: panel.model.row_of(60) is not None)
    assert panel.selected_items == [60]
    assert panel.view.currentIndex().row() == panel.model.row_of(60)
    assert asked == []


def test_rows_selected_beside_a_hidden_picture_stay_selected(panel: RunPanel) -> None:
    panel.set_current(0)
    panel.filter_line.set_text("img_00")
    panel.set_current(40)
    panel.table.selectAll()
    panel.set_current(40)
    panel.filter_line.set_text("img_0")
    assert panel.selected_items == list(range(10))


# Columns


def shown_columns(panel: RunPanel) -> list[str]:
    table, model = panel.table, panel.model
    return [
        model.headerData(column, Qt.Orientation.Horizontal)
        for column in RunColumn
        if not table.isColumnHidden(column)
    ]


def test_columns_are_chosen_in_the_menu_of_the_header(qtbot: QtBot, panel: RunPanel) -> None:
    panel.resize(900, 500)
    columns = panel.table.columns
    assert shown_columns(panel) == ["", "File", "Top class", "Probability"]
    menu = columns.menu()
    titles = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert titles[:5] == ["Thumbnail", "Probability", "Second class", "Folder", "Changed"]
    menu.actions()[3].trigger()
    menu.actions()[2].trigger()
    menu.close()
    assert shown_columns(panel) == [
        "",
        "File",
        "Top class",
        "Probability",
        "Second class",
        "Folder",
    ]
    row = panel.model.index(0, RunColumn.FOLDER)
    assert row.data() == panel.model.items.columns.folder(panel.model.item_row(0))
    columns.choose(USUAL)
    assert shown_columns(panel) == ["", "File", "Top class", "Probability"]


def test_a_width_that_was_dragged_stays(panel: RunPanel) -> None:
    panel.resize(900, 500)
    panel.table.horizontalHeader().resizeSection(RunColumn.NAME, 333)
    panel.resize(800, 500)
    assert panel.table.columnWidth(RunColumn.NAME) == 333
    panel.table.columns.menu().actions()[-1].trigger()
    assert panel.table.columnWidth(RunColumn.NAME) != 333


def test_the_name_of_a_class_comes_before_room_for_file_names(panel: RunPanel) -> None:
    panel.resize(440, 500)
    assert panel.table.columnWidth(RunColumn.LABEL) >= panel.table.columnWidth(RunColumn.NAME)


def test_thumbnails_have_three_sizes(panel: RunPanel) -> None:
    panel.filter_line.grid_button.click()
    before = panel.grid.sizeHintForIndex(panel.model.index(0, 0)).width()
    panel.grid.set_thumbnail_width(190)
    assert panel.grid.sizeHintForIndex(panel.model.index(0, 0)).width() == before + 80


def test_clearing_the_filter_keeps_the_row_on_display_in_sight(
    qtbot: QtBot, panel: RunPanel
) -> None:
    panel.filter_line.set_text("IMG_05")
    last = panel.model.item_row(panel.model.rowCount() - 1)
    panel.set_current(last)
    assert panel.rows._is_in_sight(panel.model.rowCount() - 1)
    panel.filter_line.set_text("")
    row = panel.model.row_of(last)
    assert row is not None
    assert row > 50
    qtbot.wait(50)  # the chart takes its room
    assert panel.rows._is_in_sight(row)


@pytest.mark.parametrize("width", [200, 260, 346, 360, 420, 640, 900])
def test_the_usual_columns_never_need_scrolling(panel: RunPanel, width: int) -> None:
    panel.resize(width, 500)
    heads = panel.table.horizontalHeader()
    assert heads.length() <= panel.table.viewport().width()


def test_another_list_takes_the_clear_icon_of_the_filter_away(
    qtbot: QtBot, panel: RunPanel, items: ItemModel
) -> None:
    panel.filter_line.set_text("IMG")
    icon = panel.filter_line.edit.findChild(QToolButton)
    qtbot.waitUntil(lambda: icon.property("opacity") == 1)
    items.clear()
    assert panel.filter_line.text == ""
    qtbot.waitUntil(lambda: icon.property("opacity") == 0)


def test_file_names_get_the_room_that_the_classes_on_display_do_not_need(
    qtbot: QtBot, panel: RunPanel, items: ItemModel
) -> None:
    items.clear()
    panel.resize(500, 600)
    one = item("0b1d45bd9ab1.jpg")
    items.add([one])
    items.set_prediction(0, prediction(one, TABBY, 0.9))
    qtbot.waitUntil(lambda: _has_room_for(panel, RunColumn.NAME, one.name))
    assert _has_room_for(panel, RunColumn.LABEL, "tabby")


def _has_room_for(panel: RunPanel, column: RunColumn, text: str) -> bool:
    width = QFontMetrics(theme.font("normal")).horizontalAdvance(text)
    return panel.table.columnWidth(column) >= width + 15
