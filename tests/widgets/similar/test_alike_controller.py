"""Like with like in the window: the rows follow, and the same command restores their order."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inception_gui.settings import Settings
from inception_gui.widgets.common.theme import ThemeSource
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
def run(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A run of three kinds of images in turn, and one that cannot be read."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(9):
        pictures.picture(folder, f"{number}.png", (100, 400, 700)[number % 3])
    pictures.broken(folder)
    loader, items = window._session.loader, window._session.items
    loader.load()
    qtbot.waitUntil(lambda: loader.status is NetworkStatus.READY)
    window.open_paths([folder])
    qtbot.waitUntil(lambda: len(items) == 10 and items.waiting_count == 0)
    return window


def shown(window: MainWindow) -> list[str]:
    model = window.picture_page.run_panel.model
    return [model.items.columns.name(row) for row in model.item_rows()]


def test_images_of_a_kind_come_together_and_the_command_restores_their_order(
    qtbot: QtBot, run: MainWindow
) -> None:
    model = run.picture_page.run_panel.model
    before = shown(run)
    run.actions_.alike.trigger()
    qtbot.waitUntil(lambda: model.sorting.key == "likeness")
    kinds = [int(name[0]) % 3 for name in shown(run)[:-1]]
    assert sum(one != other for one, other in itertools.pairwise(kinds)) == 2
    assert shown(run)[-1] == "broken.png"
    assert run.similar.alike.line.isHidden()
    run.actions_.tools_opened.emit()
    assert run.actions_.alike.isChecked()
    run.actions_.alike.trigger()
    assert shown(run) == before
    assert not run.actions_.alike.isChecked()


def test_a_click_on_a_header_sorts_otherwise(qtbot: QtBot, run: MainWindow) -> None:
    model = run.picture_page.run_panel.model
    run.actions_.alike.trigger()
    qtbot.waitUntil(lambda: model.sorting.key == "likeness")
    heads = run.picture_page.run_panel.table.horizontalHeader()
    heads.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    assert model.sorting.key == "name"
    assert shown(run) == sorted(shown(run))


def test_without_a_run_there_is_nothing_to_sort(window: MainWindow) -> None:
    assert not window.actions_.alike.isEnabled()


def test_features_that_were_not_kept_are_computed_with_progress_and_stop(
    qtbot: QtBot, run: MainWindow, networks: KnownNetworks, tmp_path: Path
) -> None:
    for path in (tmp_path / "photos").iterdir():
        path.touch()  # changed since: kept features are of another file
    begun, let_go = networks.classifiers[0].hold(400)
    run.actions_.alike.trigger()
    alike = run.similar.alike
    qtbot.waitUntil(lambda: begun.is_set() and alike.line.isVisible())
    alike.progress.cancel.click()
    assert alike.line.isHidden()
    assert run.picture_page.run_panel.model.sorting.key == "added"
    let_go.set()
