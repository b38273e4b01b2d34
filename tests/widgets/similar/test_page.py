"""Similar images in the window: from the menus, with a threshold, by a drop, and when not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inception_gui.core.wording import similarity
from inception_gui.settings import Settings
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.similar.page import SimilarPage
from inception_gui.widgets.window.main_window import MainWindow
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
    made.close()
    made.deleteLater()


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    return pictures.many(tmp_path / "photos", 8)


@pytest.fixture
def network(qtbot: QtBot, window: MainWindow) -> None:
    window._session.loader.load()
    qtbot.waitUntil(lambda: window._session.loader.status is NetworkStatus.READY)


def open_paths(qtbot: QtBot, window: MainWindow, paths: list[Path]) -> None:
    window.open_paths(paths)
    qtbot.waitUntil(lambda: len(window._session.items) == len(paths))
    qtbot.waitUntil(lambda: window._session.items.waiting_count == 0)


def page_with_results(qtbot: QtBot, window: MainWindow) -> SimilarPage:
    page = window.similar.page
    qtbot.waitUntil(lambda: page.view.isVisible() and page.view.model().rowCount() > 0)
    return page


def names(page: SimilarPage) -> list[str]:
    model = page.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def drop(page: SimilarPage, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    assert page.highlight.isVisible()
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(page, event)
    assert not page.highlight.isVisible()


@pytest.mark.usefixtures("network")
def test_the_image_on_display_is_searched_for_from_the_menu(
    qtbot: QtBot, window: MainWindow, paths: list[Path]
) -> None:
    assert not window.actions_.similar[0].isEnabled()
    open_paths(qtbot, window, paths)
    window._session.select(2)
    window.actions_.similar[0].trigger()
    page = page_with_results(qtbot, window)
    assert page.title.text() == "Similar to 00002.png"
    assert sorted(names(page)) == [path.name for path in paths if path is not paths[2]]
    page.back.click()
    assert window.pages.currentWidget() is window.picture_page


@pytest.mark.usefixtures("network")
def test_the_menu_of_a_row_searches_for_that_row(
    qtbot: QtBot, window: MainWindow, paths: list[Path]
) -> None:
    open_paths(qtbot, window, paths)
    menu = window.pictures.row_menu.menu_for([5])
    (action,) = [one for one in menu.actions() if one.text() == "Find similar in this list"]
    action.trigger()
    page = page_with_results(qtbot, window)
    assert page.title.text() == "Similar to 00005.png"
    assert not any(
        one.isEnabled()
        for one in window.pictures.row_menu.menu_for([1, 2]).actions()
        if one.text().startswith("Find similar")
    )


@pytest.mark.usefixtures("network")
def test_the_slider_acts_without_another_search(
    qtbot: QtBot, window: MainWindow, paths: list[Path]
) -> None:
    open_paths(qtbot, window, paths)
    window.actions_.similar[0].trigger()
    page = page_with_results(qtbot, window)
    whole = names(page)
    model = window.similar.search.model
    second = model.similarity(2)
    page.slider.setValue(100)
    assert len(names(page)) == sum(model.similarity(i) >= 0.9995 for i in range(model.rowCount()))
    page.slider.setValue(int(second * 100))
    assert names(page)[:3] == whole[:3]
    page.slider.setValue(0)
    assert names(page) == whole


@pytest.mark.usefixtures("network")
def test_a_file_dropped_on_the_page_is_the_next_to_search_for(
    qtbot: QtBot, window: MainWindow, paths: list[Path], tmp_path: Path
) -> None:
    open_paths(qtbot, window, paths)
    window.actions_.similar[0].trigger()
    page = page_with_results(qtbot, window)
    drop(page, pictures.picture(tmp_path, "new.png", 6))
    qtbot.waitUntil(lambda: page.title.text() == "Similar to new.png")
    qtbot.waitUntil(lambda: len(names(page)) == len(paths))
    assert names(page)[0] == "00006.png"
    assert len(window._session.items) == len(paths)


@pytest.mark.usefixtures("network")
def test_a_file_that_cannot_be_read_is_reported_in_place(
    qtbot: QtBot, window: MainWindow, paths: list[Path], tmp_path: Path
) -> None:
    open_paths(qtbot, window, paths)
    window.actions_.similar[0].trigger()
    page = page_with_results(qtbot, window)
    drop(page, pictures.broken(tmp_path))
    qtbot.waitUntil(lambda: page.words != "")
    assert page.title.text() == "Similar to broken.png"
    assert not page.slider.isVisible()


def test_it_waits_for_the_network_and_then_searches(
    qtbot: QtBot, window: MainWindow, paths: list[Path]
) -> None:
    window.open_paths(paths)
    qtbot.waitUntil(lambda: window._session.current_row >= 0)
    window.actions_.similar[0].trigger()
    assert window.similar.page.isVisible()
    assert not window.similar.page.view.isVisible()
    window._session.loader.load()
    page_with_results(qtbot, window)


@pytest.mark.usefixtures("network")
def test_a_search_that_computes_features_shows_progress_and_can_be_stopped(
    qtbot: QtBot, window: MainWindow, paths: list[Path], networks: KnownNetworks
) -> None:
    open_paths(qtbot, window, paths)
    begun, let_go = networks.classifiers[0].hold(4)
    window.actions_.similar[0].trigger()
    page = window.similar.page
    qtbot.waitUntil(lambda: page.progress.isVisible())
    qtbot.waitUntil(begun.is_set)
    page.progress.cancel.click()
    assert page.words.startswith("The search was stopped.")
    let_go.set()
    page.again.click()
    page_with_results(qtbot, window)


@pytest.mark.usefixtures("network")
def test_a_result_opens_in_the_list_it_is_in(
    qtbot: QtBot, window: MainWindow, paths: list[Path]
) -> None:
    open_paths(qtbot, window, paths)
    window.actions_.similar[0].trigger()
    page = page_with_results(qtbot, window)
    name = names(page)[3]
    window.similar.menu_for(3).actions()[0].trigger()
    assert window.pages.currentWidget() is window.picture_page
    session = window._session
    assert session.items.entry(session.current_row).name == name


@pytest.mark.usefixtures("network")
def test_without_kept_features_all_runs_have_nothing(
    qtbot: QtBot, window: MainWindow, paths: list[Path]
) -> None:
    open_paths(qtbot, window, paths[:1])
    window.actions_.similar[1].trigger()
    page = window.similar.page
    qtbot.waitUntil(lambda: page.words.startswith("No run has kept features"))


def test_every_control_has_a_name(themes: ThemeSource, window: MainWindow) -> None:
    page = window.similar.page
    for part in (page.view, page.slider, page.scope):
        assert part.accessibleName()


@pytest.mark.usefixtures("network")
def test_the_selected_image_is_shown_beside_with_the_shared_part_marked(
    qtbot: QtBot, window: MainWindow, paths: list[Path]
) -> None:
    open_paths(qtbot, window, paths)
    window.actions_.similar[0].trigger()
    page = page_with_results(qtbot, window)
    model = window.similar.search.model
    words = f"Similarity {similarity(model.similarity(0))}"
    qtbot.waitUntil(lambda: page.pair.words == words)
    page.view.setCurrentIndex(model.index(3))
    qtbot.waitUntil(lambda: page.pair.captions == (paths[0].name, model.item(3).name))
    marked = page.pair.grab().toImage()
    page.pair.marks.setChecked(False)
    assert page.pair.grab().toImage() != marked


@pytest.mark.usefixtures("network")
def test_a_file_that_vanished_is_said_beside(
    qtbot: QtBot, window: MainWindow, paths: list[Path]
) -> None:
    open_paths(qtbot, window, paths)
    window.actions_.similar[0].trigger()
    page = page_with_results(qtbot, window)
    qtbot.waitUntil(lambda: page.pair.words.startswith("Similarity"))
    item = window.similar.search.model.item(2)
    assert item.path is not None
    item.path.unlink()
    page.view.setCurrentIndex(page.view.model().index(2, 0))
    qtbot.waitUntil(lambda: page.pair.words.startswith(f"{item.name}: "))
    assert page.pair.captions == ("", "")
