"""A run that was left is offered, continued, discarded, and its failures are listed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from inception_gui import paths
from inception_gui.core.jobs.sort_into_folders import sort_into_folders
from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.core.runs.records import Purpose
from inception_gui.core.runs.store import RunStore
from inception_gui.core.sorting.make_plan import plan
from inception_gui.core.types import Prediction
from inception_gui.widgets.pictures.row_menu import RowMenu
from inception_gui.widgets.shell.unfinished_run import UnfinishedRun, line_of
from inception_gui.widgets.window.main_window import MainWindow
from inception_gui.workers.network.loader import NetworkStatus
from tests import pictures
from tests.widgets.window.test_main_window import window
from tests.workers.known_answers import KnownNetworks

__all__ = ["window"]
K = Qt.Key


def test_a_run_that_was_left_is_offered_and_continued(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, networks: KnownNetworks
) -> None:
    session = window._session
    session.loader.load()
    qtbot.waitUntil(lambda: session.loader.status is NetworkStatus.READY)
    begun, go_on = networks.classifiers[0].hold(30)
    pictures.many(tmp_path / "holiday", 50)
    window.open_paths([tmp_path / "holiday"])
    qtbot.waitUntil(lambda: begun.is_set() and len(session.items) == 50)
    feed = session.bulk._feed
    assert feed is not None
    qtbot.waitUntil(lambda: feed.total == 50)  # how many there are is kept only once it is known
    assert window.picture_page.run_panel.isVisible()
    assert window.status_line.pause_button.isVisible()

    window.status_line.pause_button.click()
    assert "paused" in window.status_line.progress_text
    assert window.status_line.pause_button.text() == "Resume"
    qtbot.keyClick(window, K.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert window.status_line.pause_button.text() == "Pause"

    window.actions_.clear.trigger()
    assert len(session.items) == 50, "work would be lost, so it is asked"
    window.banner.yes_button.click()
    assert len(session.items) == 0
    go_on.set()
    card = window.runs.unfinished

    def is_offered() -> bool:
        session.runs.refresh()
        qtbot.wait(50)
        return card.run is not None and card.run.state == "interrupted"

    qtbot.waitUntil(is_offered)
    assert card.isVisible()
    listed = [action.text().partition(" · ")[0] for action in window.actions_.runs.actions()]
    assert listed == ["holiday", "", "&Delete"]
    assert any("of 50 images classified" in label.text() for label in card.findChildren(QLabel))
    card.resume.click()
    qtbot.waitUntil(lambda: len(session.items) == 50 and not session.items.waiting_count)
    qtbot.waitUntil(lambda: not session.bulk.is_running)

    window.actions_.clear.trigger()
    qtbot.waitUntil(lambda: card.isHidden())
    window.actions_.runs.actions()[0].trigger()
    qtbot.waitUntil(lambda: len(session.items) == 50)
    assert window.picture_page.run_panel.isVisible()


def finished(qtbot: QtBot, window: MainWindow, folder: Path, count: int = 24) -> None:
    """Have a run of so many pictures, and a file that is none."""
    session = window._session
    session.loader.load()
    qtbot.waitUntil(lambda: session.loader.status is NetworkStatus.READY)
    pictures.many(folder, count)
    pictures.broken(folder, "x broken.png")
    window.open_paths([folder])
    qtbot.waitUntil(lambda: len(session.items) == count + 1 and not session.items.waiting_count)
    qtbot.waitUntil(lambda: not session.bulk.is_running and not session.viewer.is_working)


def test_news_of_what_was_open_goes_when_a_stored_run_is_opened(
    qtbot: QtBot, tmp_path: Path, window: MainWindow
) -> None:
    finished(qtbot, window, tmp_path / "holiday")
    (run,) = RunStore(paths.runs_folder()).list()
    window.banner.show_news("Saved as cat.png")
    assert window.banner.isVisible()
    window.actions_.run_chosen.emit(run)
    assert window.banner.text.startswith("A list of 25 images was put aside")
    qtbot.waitUntil(lambda: len(window._session.items) == 25)


def test_a_run_is_discarded_from_the_menu_once_that_is_confirmed(
    qtbot: QtBot, tmp_path: Path, window: MainWindow
) -> None:
    finished(qtbot, window, tmp_path / "holiday")
    session = window._session
    session.runs.refresh()
    qtbot.waitUntil(lambda: len(window.actions_.runs.actions()) == 3)
    entry = window.actions_.runs.actions()[-1]
    delete = entry.menu()  # it lives as long as its entry is known here
    assert isinstance(delete, QMenu)

    def ask() -> None:
        delete.actions()[0].trigger()
        assert "Delete “holiday” with its 25 results?" in window.banner.text

    ask()
    window.actions_.stop.trigger()  # Escape
    assert window.banner.isHidden()
    assert len(RunStore(paths.runs_folder()).list()) == 1
    ask()
    window.banner.yes_button.click()
    qtbot.waitUntil(lambda: RunStore(paths.runs_folder()).list() == ())
    qtbot.waitUntil(lambda: not window.actions_.runs.isEnabled())
    assert len(session.items) == 25
    assert len(list((tmp_path / "holiday").iterdir())) == 25


def test_files_that_could_not_be_read_are_listed(
    qtbot: QtBot, tmp_path: Path, window: MainWindow
) -> None:
    finished(qtbot, window, tmp_path / "holiday")
    window.status_line.problems_requested.emit()
    model = window.picture_page.run_panel.model
    assert [model.item_row(row) for row in range(model.rowCount())] == [24]
    qtbot.waitUntil(lambda: window._session.current_row == 24)


def test_a_row_is_shown_copied_and_classified_again(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, networks: KnownNetworks
) -> None:
    finished(qtbot, window, tmp_path / "holiday")
    session = window._session
    path = tmp_path / "holiday" / "00005.png"
    shown: list[Path] = []
    rows = RowMenu(session, window.picture_page, window, shown.append)
    named = {action.text(): action for action in rows.menu_for([5]).actions()}
    reveal, copy = named["Show in file manager"], named["Copy path"]
    again = named["Classify again"]
    reveal.trigger()
    assert shown == [path]
    copy.trigger()
    assert QGuiApplication.clipboard().text() == str(path)

    pictures.picture(path.parent, path.name, 777)
    session.select(5)
    networks.classifiers[0].seen.clear()
    again.trigger()
    assert session.items.waiting_count == 1
    label = imagenet_labels()[777].name
    qtbot.waitUntil(lambda: session.items.columns.best(5)[0] == label)
    qtbot.waitUntil(lambda: not session.bulk.is_running and not session.viewer.is_working)
    assert set(networks.classifiers[0].seen) == {777}
    (run,) = RunStore(paths.runs_folder()).list()
    assert (run.state, run.done) == ("finished", 25)
    stored = list(RunStore(paths.runs_folder()).open(run.id).outcomes())[5]
    assert isinstance(stored, Prediction)
    assert stored.scores[0].name == label
    shown_now = window.picture_page.shown
    assert shown_now is not None
    assert shown_now.prediction is not None
    assert shown_now.prediction.scores[0].name == label

    several = {action.text() for action in rows.menu_for([1, 2, 3]).actions()}
    assert {"Copy 3 paths", "Classify 3 images again"} <= several


def test_while_a_run_goes_on_nothing_is_classified_again(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, networks: KnownNetworks
) -> None:
    session = window._session
    session.loader.load()
    qtbot.waitUntil(lambda: session.loader.status is NetworkStatus.READY)
    begun, go_on = networks.classifiers[0].hold(30)
    pictures.many(tmp_path / "holiday", 50)
    window.open_paths([tmp_path / "holiday"])
    qtbot.waitUntil(begun.is_set)
    again = window.pictures.row_menu.menu_for([0]).actions()[-2]
    assert not again.isEnabled()

    # Escape answers a question, and only without one stops the run.
    said: list[bool] = []
    window.activateWindow()
    window.banner.ask("Shall it be?", "Yes", lambda: said.append(True))
    qtbot.keyClick(window.banner.yes_button, K.Key_Escape)
    assert window.banner.isHidden()
    assert session.bulk.is_running
    window.banner.ask("Shall it be?", "Yes", lambda: said.append(True))
    assert said == []
    qtbot.keyClick(window.banner.yes_button, K.Key_Return)
    assert said == [True]
    go_on.set()


def test_the_last_sorting_is_undone_from_the_menu_without_its_run(
    qtbot: QtBot, tmp_path: Path, window: MainWindow
) -> None:
    finished(qtbot, window, tmp_path / "holiday")
    assert not window.actions_.undo_sort.isEnabled()
    planned = plan(RunStore(paths.runs_folder()).open(1).outcomes(), tmp_path / "sorted")
    list(sort_into_folders(planned, paths.runs_folder() / "sortings"))
    window.actions_.clear.trigger()
    window.actions_.file_menu_opened.emit()
    action = window.actions_.undo_sort
    qtbot.waitUntil(action.isEnabled)
    action.trigger()
    assert "Undo the last sort (24 images copied to “sorted”" in window.banner.text
    window.banner.yes_button.click()
    qtbot.waitUntil(lambda: window.banner.text == "Sort undone: 24 images.")
    qtbot.waitUntil(lambda: not action.isEnabled())
    assert not (tmp_path / "sorted").exists()


def test_a_picture_added_beside_a_stored_run_is_not_said_to_wait(
    qtbot: QtBot, tmp_path: Path, window: MainWindow
) -> None:
    finished(qtbot, window, tmp_path / "holiday")
    session, line = window._session, window.status_line
    window.actions_.clear.trigger()
    session.open_run(RunStore(paths.runs_folder()).summary(1), resume=False)
    qtbot.waitUntil(lambda: len(session.items) == 25 and not session.viewer.is_working)
    said: list[str] = []
    session.viewer.opened.connect(lambda _shown, _small: said.append(line._text.text()))
    window.open_paths([pictures.picture(tmp_path, "one more.png", 3)])
    qtbot.waitUntil(lambda: len(session.items) == 26 and not session.items.waiting_count)
    qtbot.waitUntil(lambda: not session.bulk.is_running)
    assert said in (["26 images"], [""])
    assert line._text.text() == "26 images"


@pytest.mark.parametrize(
    ("purpose", "words"),
    [
        ("classify", "24 images · "),
        ("sort", "24 images, for a sort · "),
        ("dry_run", "24 images, for a dry run of a sort · "),
    ],
)
def test_a_menu_says_what_a_run_was_made_for(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, purpose: Purpose, words: str
) -> None:
    finished(qtbot, window, tmp_path / "holiday", 23)
    run = replace(RunStore(paths.runs_folder()).summary(1), purpose=purpose)
    assert f"holiday · {words}" in line_of(run)


def test_a_run_of_one_picture_is_spoken_of_as_one(
    qtbot: QtBot, tmp_path: Path, window: MainWindow
) -> None:
    finished(qtbot, window, tmp_path / "holiday", 0)
    run = RunStore(paths.runs_folder()).summary(1)
    assert "1 image ·" in line_of(run)
    card = UnfinishedRun()
    qtbot.addWidget(card)
    card.offer(run)
    words = [label.text() for label in card.findChildren(QLabel)]
    assert any(text.startswith("1 of 1 image classified") for text in words), words
    window.runs._on_delete(run)
    assert "with its 1 result? The images are not changed." in window.banner.text


def test_a_run_whose_size_nobody_knows_says_what_is_done_so_far(
    qtbot: QtBot, tmp_path: Path, window: MainWindow
) -> None:
    finished(qtbot, window, tmp_path / "holiday", 3)
    run = replace(RunStore(paths.runs_folder()).summary(1), total=None, done=6375)
    card = UnfinishedRun()
    qtbot.addWidget(card)
    card.offer(run)
    words = [label.text() for label in card.findChildren(QLabel)]
    assert any(text.startswith("6,375 images classified") for text in words), words
