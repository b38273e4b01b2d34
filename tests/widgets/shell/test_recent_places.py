"""What was opened last can be opened again from the File menu, and be forgotten."""

from __future__ import annotations

import os
from pathlib import Path

from pytestqt.qtbot import QtBot

from inception_gui import settings
from inception_gui.widgets.shell.recent_places import MOST
from inception_gui.widgets.window.main_window import MainWindow
from tests import pictures
from tests.widgets.window.test_main_window import network, window
from tests.workers.known_answers import KnownAnswers

__all__ = ["network", "window"]


def titles(window: MainWindow) -> list[str]:
    return [action.text() for action in window.actions_.recent.actions() if action.text()]


def test_at_first_there_is_nothing_to_open_again(window: MainWindow) -> None:
    assert not window.actions_.recent.isEnabled()


def test_what_was_opened_is_opened_again(
    qtbot: QtBot, window: MainWindow, network: KnownAnswers, tmp_path: Path
) -> None:
    cat = pictures.picture(tmp_path, "cat.png", 281)
    dog = pictures.picture(tmp_path, "dog & wolf.png", 207)
    window.open_paths([cat])
    window.open_paths([dog])
    window.open_paths([cat])
    assert window.recent.paths == [cat, dog]
    assert titles(window)[-1] == "&Clear this list"
    assert "dog && wolf.png" in titles(window)[1]
    window._session.clear()
    window.actions_.recent.actions()[1].trigger()
    qtbot.waitUntil(lambda: "dog" in window.windowTitle())
    assert window.recent.paths == [dog, cat]


def test_of_many_files_the_folder_is_kept_and_samples_are_not(
    window: MainWindow, tmp_path: Path
) -> None:
    window.start_page.offers.samples.buttons[0].click()
    assert window.recent.paths == []
    window.open_paths(pictures.many(tmp_path, 3))
    assert window.recent.paths == [tmp_path]


def test_the_list_has_an_end_and_survives_odd_names(window: MainWindow, tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"caf\xe9")
    window.recent.note([tmp_path / "a\nb"])
    window.recent.note([odd])
    settings.save(window.remembered(), tmp_path)
    assert settings.load(tmp_path).recent == str(odd)
    for number in range(20):
        window.recent.note([tmp_path / str(number)])
    assert len(window.recent.paths) == MOST
    assert window.recent.paths[0] == tmp_path / "19"


def test_the_list_is_forgotten_on_request(window: MainWindow, tmp_path: Path) -> None:
    window.recent.note([tmp_path])
    window.actions_.recent.actions()[-1].trigger()
    assert window.recent.paths == []
    assert window.remembered().recent == ""
