"""A run, its picture, a notice and the card of explaining share windows of every size."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from pytestqt.qtbot import QtBot

from inception_gui.settings import Settings
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.window.main_window import MainWindow
from inception_gui.workers.items.run_model import RunColumn
from inception_gui.workers.network.loader import NetworkStatus
from inception_gui.workers.session import Session
from tests import pictures

K = Qt.Key
SIZES = [(480, 400), (700, 500), (900, 640), (1000, 560), (1180, 760), (1400, 900), (700, 1000)]


@pytest.fixture
def window(
    qtbot: QtBot, tmp_path: Path, session: Session, themes: ThemeSource
) -> Iterator[MainWindow]:
    """With a run of a few pictures and a file that is none."""
    made = MainWindow(session, themes, Settings())
    made.resize(1180, 760)
    made.show()
    qtbot.waitExposed(made)
    session.loader.load()
    qtbot.waitUntil(lambda: session.loader.status is NetworkStatus.READY)
    pictures.many(tmp_path / "holiday", 24)
    pictures.broken(tmp_path / "holiday", "x broken.png")
    made.open_paths([tmp_path / "holiday"])
    qtbot.waitUntil(lambda: len(session.items) == 25 and not session.items.waiting_count)
    qtbot.waitUntil(lambda: not session.bulk.is_running and not session.viewer.is_working)
    qtbot.waitUntil(lambda: made.picture_page.target is not None)
    yield made
    made.close()
    made.deleteLater()


def resized(qtbot: QtBot, window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == size)
    qtbot.wait(50)  # what was hidden or shown is laid out in the turns after


def picture(window: MainWindow) -> QRectF:
    view = window.picture_page.canvas.view
    assert view is not None
    return view.target


@pytest.mark.parametrize("size", SIZES)
def test_the_card_stands_beside_a_picture_that_can_be_seen(
    qtbot: QtBot, window: MainWindow, size: tuple[int, int]
) -> None:
    page, card = window.picture_page, window.explain.card
    resized(qtbot, window, size)
    before = page.predictions.isVisible(), page.run_panel.isVisible(), page.canvas.size()
    assert before[:2] == (True, True)
    window.explain.toggle_card()
    qtbot.wait(50)
    assert card.height() >= 150, "more than the first of its choices"
    assert not picture(window).intersects(QRectF(card.geometry()))
    assert min(picture(window).width(), picture(window).height()) >= 96
    assert page.heat_map_bar.isVisible()
    window.explain.toggle_card()
    qtbot.wait(50)
    assert before == (page.predictions.isVisible(), page.run_panel.isVisible(), page.canvas.size())


def test_what_the_card_has_taken_the_place_of_comes_back_when_it_is_asked_for(
    qtbot: QtBot, window: MainWindow
) -> None:
    page, explain = window.picture_page, window.explain
    resized(qtbot, window, (700, 500))

    def open_card() -> None:
        explain.toggle_card()
        assert explain.card.isVisible()
        assert page.predictions.isHidden()
        assert page.run_panel.isHidden()

    open_card()
    qtbot.keyClick(window, K.Key_C)
    qtbot.waitUntil(page.predictions.search.edit.hasFocus)
    assert not explain.card.isVisible()

    open_card()
    qtbot.keyClick(window, K.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.run_panel.filter_line.edit.hasFocus)
    assert not explain.card.isVisible()

    open_card()
    window.status_line.problems_requested.emit()
    assert page.run_panel.isVisible()
    assert page.run_panel.model.rowCount() == 1


def test_the_other_pictures_of_a_run_are_reached_while_the_card_is_open(
    qtbot: QtBot, window: MainWindow
) -> None:
    resized(qtbot, window, (700, 500))
    window.explain.toggle_card()
    before = window._session.current_row
    qtbot.keyClick(window, K.Key_PageDown)
    qtbot.waitUntil(lambda: window._session.current_row != before)
    qtbot.waitUntil(lambda: window.picture_page.target is not None)


def test_a_window_where_all_has_room_keeps_it(qtbot: QtBot, window: MainWindow) -> None:
    resized(qtbot, window, (1400, 900))
    window.explain.toggle_card()
    assert window.picture_page.predictions.isVisible()
    assert window.picture_page.run_panel.isVisible()


def test_heads_and_controls_stay_in_a_small_window_and_the_controls_beside_a_notice(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = window.picture_page
    resized(qtbot, window, (700, 500))
    heads = page.run_panel.table.horizontalHeader()
    assert heads.isVisible()
    for column in (RunColumn.NAME, RunColumn.LABEL, RunColumn.SURE):
        text = page.run_panel.model.headerData(column, Qt.Orientation.Horizontal)
        assert heads.fontMetrics().horizontalAdvance(text) + 16 <= heads.sectionSize(column), text
    assert page.heat_map_bar.isVisible()
    window.banner.show_news("The picture with its heat map is in the clipboard.")
    qtbot.wait(50)
    assert page.heat_map_bar.isVisible()
    assert window.tool_bar.isVisible()
    assert page.run_panel.table.viewport().height() >= 60


@pytest.mark.parametrize("size", [(910, 490), (683, 350)])
def test_a_laptop_at_150_and_200_percent_keeps_what_a_run_needs(
    qtbot: QtBot, window: MainWindow, size: tuple[int, int]
) -> None:
    page = window.picture_page
    resized(qtbot, window, size)
    line = page.run_panel.filter_line
    of_run = [line.table_button, line.grid_button, line.only_unsure]
    of_image = [page.heat_map_bar]
    if size[0] > 900:
        of_image.append(page.heat_map_bar.explain_button)
    for panel, parts in ((page.run_panel, of_run), (page.canvas, of_image)):
        for part in parts:
            assert part.isVisible(), part.accessibleName()
            assert panel.rect().contains(part.mapTo(panel, part.rect().bottomRight()))
    assert page.run_panel.table.viewport().height() >= 44, "at least a row"
    assert page.canvas.height() >= 150
