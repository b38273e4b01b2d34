"""Predictions are checked by keys in the window: a real session, a network with known answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from inception_gui.core.runs.store import RunStore
from inception_gui.settings import Settings
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.review.controller import ReviewController
from inception_gui.widgets.review.page import ReviewPage
from inception_gui.widgets.window.main_window import MainWindow
from inception_gui.workers.items.run_model import RunColumn
from inception_gui.workers.network.loader import NetworkStatus
from inception_gui.workers.session import Session
from tests import pictures
from tests.workers.known_answers import KnownNetworks


@pytest.fixture
def window(
    qtbot: QtBot, session: Session, themes: ThemeSource, networks: KnownNetworks
) -> Iterator[MainWindow]:
    made = MainWindow(session, themes, Settings())
    made.show()
    qtbot.waitExposed(made)
    yield made
    for known in networks.classifiers:
        known.let_go()
    made.closing.close_anyway()
    made.deleteLater()


@pytest.fixture
def review(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> ReviewController:
    """Five images of a finished run."""
    session = window._session
    session.loader.load()
    qtbot.waitUntil(lambda: session.loader.status is NetworkStatus.READY)
    pictures.many(tmp_path / "photos", 5)
    window.open_paths([tmp_path / "photos"])
    qtbot.waitUntil(lambda: len(session.items) == 5 and session.items.waiting_count == 0)
    qtbot.waitUntil(lambda: not session.bulk.is_running)
    window.actions_.review.trigger()
    controller = window.late.review.controller
    qtbot.waitUntil(lambda: controller.page.view.isVisible())
    qtbot.waitUntil(lambda: controller.page.current == 0)
    return controller


def press(qtbot: QtBot, page: ReviewPage, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(page.view, key)


def said(controller: ReviewController) -> list[str]:
    model = controller._model
    return [model.said(row) for row in range(model.rowCount())]


def test_one_key_each_says_what_is_right_and_the_next_image_follows(
    qtbot: QtBot, review: ReviewController
) -> None:
    page = review.page
    press(qtbot, page, Qt.Key.Key_R, Qt.Key.Key_W, Qt.Key.Key_U, Qt.Key.Key_2)
    words = said(review)
    assert words[:3] == ["right", "wrong", "not sure"]
    assert words[3].startswith("is: ")
    assert page.current == 4
    assert page.standing.startswith("4 of 5 checked")
    qtbot.keyClick(page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert said(review)[3] == ""
    assert page.current == 3


def test_several_images_get_another_class_by_searching_it(
    qtbot: QtBot, review: ReviewController, window: MainWindow
) -> None:
    page = review.page
    selection = page.view.selectionModel()
    for row in (1, 2):
        selection.select(page.view.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select)
    assert page.selected == [0, 1, 2]
    press(qtbot, page, Qt.Key.Key_C)
    assert window.focusWidget() is page.search.edit
    qtbot.keyClicks(page.search.edit, "golden retr")
    qtbot.keyClick(page.search.edit, Qt.Key.Key_Return)
    assert said(review)[:3] == ["is: golden retriever"] * 3
    assert window.focusWidget() is page.view
    # A class that the network does not know.
    press(qtbot, page, Qt.Key.Key_C)
    qtbot.keyClicks(page.search.edit, "Milo the cat")
    qtbot.keyClick(page.search.edit, Qt.Key.Key_Return)
    assert said(review)[3] == "is: Milo the cat"
    assert not window.picture_page.run_panel.table.isColumnHidden(RunColumn.CORRECTED)
    table = window.picture_page.run_panel.model
    texts = {table.data(table.index(row, RunColumn.CORRECTED)) for row in range(5)}
    assert texts == {"golden retriever", "Milo the cat", ""}


def test_what_was_said_is_stored_and_there_when_the_page_opens_again(
    qtbot: QtBot, review: ReviewController, window: MainWindow
) -> None:
    press(qtbot, review.page, Qt.Key.Key_R, Qt.Key.Key_W)
    review.close_page()
    run = window._session.run.state
    assert run is not None
    assert run.folder is not None
    assert run.id is not None
    store = RunStore(run.folder).open(run.id)
    qtbot.waitUntil(lambda: len(store.corrections.by_row()) == 2)
    window.actions_.review.trigger()
    qtbot.waitUntil(lambda: review.page.standing.startswith("2 of 5 checked"))
    assert review.page.current == 2


def test_nothing_covers_the_images_in_a_small_window(
    qtbot: QtBot, review: ReviewController, window: MainWindow
) -> None:
    page = review.page
    window.resize(700, 500)
    window.banner.show_problem("Something takes a line of the window.")
    page.show_standing("As many words as there are where something is not saved yet. " * 4)
    qtbot.waitUntil(lambda: window.width() == 700)
    qtbot.wait(50)
    results = page.view.parentWidget()
    assert results.minimumSizeHint().height() <= results.height()
    assert page.view.geometry().bottom() < page._pane.geometry().top()
    assert page.view.height() > 60


def test_the_accuracy_needs_the_random_order(qtbot: QtBot, review: ReviewController) -> None:
    page = review.page
    assert "in random order" in page.standing
    page.order.setCurrentIndex(1)
    page.order.activated.emit(1)
    press(qtbot, page, Qt.Key.Key_R, Qt.Key.Key_R, Qt.Key.Key_W, Qt.Key.Key_U)
    assert (
        "In a random sample of 3 images the network was right on 2, that is 66.7% (95% interval: "
        in page.standing
    )
    assert "“Not sure” was said of 1 further image of the sample." in page.standing


def test_corrected_images_become_examples_of_own_classes(
    qtbot: QtBot, review: ReviewController, window: MainWindow
) -> None:
    press(qtbot, review.page, Qt.Key.Key_R, Qt.Key.Key_2)
    with qtbot.waitSignal(window.teach.work.read):
        review.page.teach_requested.emit(True)
    assert [one.count for one in window.teach.work.project.classes] == [1]
    review.page.teach_requested.emit(False)
    qtbot.waitUntil(lambda: sum(c.count for c in window.teach.work.project.classes) == 2)


def test_a_list_that_is_cleared_leaves_nothing_to_check(
    qtbot: QtBot, review: ReviewController, window: MainWindow
) -> None:
    window._session.clear()
    assert review.work.rows == []
    window.actions_.review_wanted.emit()
    qtbot.waitUntil(lambda: "There is no stored run to review." in review.page.words)


def test_without_the_network_of_the_run_its_own_classes_are_offered(
    qtbot: QtBot, review: ReviewController, window: MainWindow
) -> None:
    loader = window._session.loader
    network, loader.inference = loader.inference, None
    review.open_page()
    qtbot.waitUntil(lambda: review.page.view.isVisible() and not review.work.is_reading)
    name = window._session.items.columns.best(review._model.item_row(4))[0]
    press(qtbot, review.page, Qt.Key.Key_C)
    qtbot.keyClicks(review.page.search.edit, name)
    qtbot.keyClick(review.page.search.edit, Qt.Key.Key_Return)
    correction = review.work.correction(review._model.item_row(0))
    assert correction is not None
    assert correction.label == name
    scores = window._session.items.entry(review._model.item_row(4)).prediction
    assert scores is not None
    assert correction.class_index == scores.scores[0].index
    loader.inference = network
