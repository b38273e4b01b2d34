"""Keep watching in the window: new images join the table, and what follows is done for them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inception_gui.core.runs.store import RunStore
from inception_gui.paths import runs_folder
from inception_gui.widgets.follow.controller import FollowController
from inception_gui.widgets.window.main_window import MainWindow
from inception_gui.workers.network.loader import NetworkStatus
from tests import pictures
from tests.widgets.window.test_main_window import window

__all__ = ["window"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "incoming"
    pictures.many(made, 3)
    return made


@pytest.fixture
def follow(qtbot: QtBot, window: MainWindow, folder: Path) -> FollowController:
    """Watching the folder of a finished run."""
    session = window._session
    session.loader.load()
    qtbot.waitUntil(lambda: session.loader.status is NetworkStatus.READY)
    assert not window.follow.action.isEnabled()
    window.open_paths([folder])
    settled(qtbot, window, 3)
    window.follow._settle_s = 0.05
    window.follow.action.trigger()
    return window.follow


def settled(qtbot: QtBot, window: MainWindow, count: int) -> None:
    session = window._session
    qtbot.waitUntil(lambda: len(session.items) == count and not session.items.waiting_count)
    qtbot.waitUntil(lambda: not session.bulk.is_running and not session.viewer.is_working)


def line_says(qtbot: QtBot, follow: FollowController, words: str) -> None:
    qtbot.waitUntil(lambda: follow.line is not None and words in follow.line.words)


def test_new_images_join_the_table_and_the_stored_run(
    qtbot: QtBot, window: MainWindow, follow: FollowController, folder: Path
) -> None:
    line_says(qtbot, follow, "Watching “incoming”")
    shown = window._session.current_row
    (folder / "sub").mkdir()
    pictures.picture(folder / "sub", "new.png", 42)
    settled(qtbot, window, 4)
    entry = window._session.items.entry(3)
    assert entry.prediction is not None
    assert entry.prediction.scores[0].index == 42
    assert window._session.current_row == shown, "the image on display stays"
    line_says(qtbot, follow, "new: 1")
    (summary,) = RunStore(runs_folder()).list()
    qtbot.waitUntil(lambda: RunStore(runs_folder()).list()[0].done == 4)
    assert summary.dropped == (folder,)


def test_another_page_stays_on_display_when_an_image_comes(
    qtbot: QtBot, window: MainWindow, follow: FollowController, folder: Path
) -> None:
    window.evaluate.open_page()
    page = window.pages.currentWidget()
    pictures.picture(folder, "new.png", 42)
    settled(qtbot, window, 4)
    assert window.pages.currentWidget() is page


def test_a_file_that_changes_is_classified_again(
    qtbot: QtBot, window: MainWindow, follow: FollowController, folder: Path
) -> None:
    assert follow.follower is not None
    line_says(qtbot, follow, "Watching")
    with qtbot.waitSignal(follow.follower.changed):
        pass  # it has met what is there
    path = folder / "00001.png"
    path.write_bytes(pictures.encoded(77))
    os.utime(path, ns=(0, 10**18))

    def index() -> int:
        prediction = window._session.items.entry(1).prediction
        return prediction.scores[0].index if prediction is not None else -1

    qtbot.waitUntil(lambda: index() == 77)
    settled(qtbot, window, 3)


def test_copies_and_keywords_are_made_of_new_images_only(
    qtbot: QtBot, window: MainWindow, follow: FollowController, folder: Path
) -> None:
    into = folder / "sorted"
    follow.copy_into(into)
    pictures.picture(folder, "new.png", 207)
    settled(qtbot, window, 4)
    copy = into / "golden retriever" / "new.png"
    qtbot.waitUntil(copy.is_file)
    assert follow.line is not None
    follow.line.then.activated.emit(2)
    pictures.picture(folder, "next.png", 207)
    settled(qtbot, window, 5)
    qtbot.waitUntil((folder / "next.png.xmp").is_file)
    assert sorted(path.name for path in into.rglob("*.png")) == ["new.png"]
    assert [path.name for path in folder.glob("*.xmp")] == ["next.png.xmp"]
    follow.line.stop.click()
    assert not follow.action.isChecked()
    sorter = window._session.output.sorter
    qtbot.waitUntil(lambda: sorter.latest is not None)
    assert sorter.latest is not None
    sorter.undo(sorter.latest.journal)
    qtbot.waitUntil(lambda: not copy.exists())


def test_pause_and_another_list(
    qtbot: QtBot, window: MainWindow, follow: FollowController, folder: Path, tmp_path: Path
) -> None:
    assert follow.line is not None
    follow.line.pause.click()
    line_says(qtbot, follow, "Watching is paused")
    pictures.picture(folder, "meanwhile.png", 8)
    follow.line.pause.click()
    settled(qtbot, window, 4)
    pictures.many(tmp_path / "other", 2)
    window.open_paths([tmp_path / "other"])
    settled(qtbot, window, 2)
    assert not follow.is_watching
    assert not follow.line.isVisible()


def test_a_folder_that_goes_away_is_said_and_waited_for(
    qtbot: QtBot, window: MainWindow, follow: FollowController, folder: Path
) -> None:
    line_says(qtbot, follow, "Watching")
    away = folder.rename(folder.with_name("away"))
    line_says(qtbot, follow, "Waiting for “incoming”, which is not there")
    away.rename(folder)
    pictures.picture(folder, "new.png", 9)
    settled(qtbot, window, 4)
    line_says(qtbot, follow, "Watching “incoming”")


def test_a_program_is_run_for_new_images(
    qtbot: QtBot, window: MainWindow, follow: FollowController, folder: Path, tmp_path: Path
) -> None:
    assert follow.line is not None
    follow.line.then.activated.emit(3)
    assert follow.line.program.isVisible()
    follow.line.program.setText("no-such-program {path}")
    qtbot.keyClick(follow.line.program, Qt.Key.Key_Return)
    assert "There is no program “no-such-program”." in window.banner.text
    code = "import sys; open(sys.argv[1], 'w').write(sys.argv[2])"
    note = tmp_path / "note"
    follow.line.program.setText(f'"{sys.executable}" -c "{code}" "{note}" {{class}}')
    qtbot.keyClick(follow.line.program, Qt.Key.Key_Return)
    pictures.picture(folder, "new.png", 207)
    qtbot.waitUntil(lambda: note.is_file() and note.read_text() == "golden retriever")
    settled(qtbot, window, 4)
    qtbot.waitUntil(lambda: not follow.is_doing)  # else closing the window asks
