"""A file is ready when it stands still; what fails is tried again, ever more rarely, for ever."""

from __future__ import annotations

import os
import shutil
from itertools import pairwise
from pathlib import Path

import pytest

from inception_gui.core.follow.watcher import PAUSES_S, FolderWatcher
from tests import pictures
from tests.core.follow.hand_clock import HandClock


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "in"
    made.mkdir()
    return made


def ready(watcher: FolderWatcher) -> list[str]:
    return [item.name for item in watcher.ready(100)]


def looked(watcher: FolderWatcher, clock: HandClock) -> list[str]:
    """What is ready after a look and the time that a file must stand still."""
    watcher.look()
    clock.time += 2
    return ready(watcher)


def test_a_file_is_ready_when_size_and_time_have_stood_still(
    folder: Path, clock: HandClock
) -> None:
    watcher = FolderWatcher([folder], clock)
    path = pictures.picture(folder, "a.png", 1)
    watcher.look()
    assert ready(watcher) == []
    clock.time += 1.9
    assert ready(watcher) == []
    clock.time += 0.1
    assert ready(watcher) == ["a.png"]
    (item,) = watcher.ready(1)
    watcher.done(item)
    assert looked(watcher, clock) == []
    os.utime(path, ns=(0, 10**18))
    assert looked(watcher, clock) == ["a.png"], "it has changed"


def test_a_file_that_grows_is_waited_for_however_slowly(folder: Path, clock: HandClock) -> None:
    watcher = FolderWatcher([folder], clock)
    path = folder / "scan.png"
    data = pictures.encoded(3, (200, 200))
    for end in range(1, len(data), max(1, len(data) // 20)):
        path.write_bytes(data[:end])
        watcher.look()
        clock.time += 1.5
        assert ready(watcher) == [], "it has grown since, so the time begins anew"
    path.write_bytes(data)
    watcher.look()
    clock.time += 1
    watcher.look()
    assert ready(watcher) == []
    clock.time += 1
    assert ready(watcher) == ["scan.png"]


def test_subfolders_several_folders_and_other_files(tmp_path: Path, clock: HandClock) -> None:
    for name in ("one/deep/er", "two"):
        (tmp_path / name).mkdir(parents=True)
    pictures.picture(tmp_path / "one" / "deep" / "er", "a.png", 1)
    pictures.picture(tmp_path / "two", "b.png", 2)
    pictures.picture(tmp_path / "two", "c.png.part", 2)
    pictures.picture(tmp_path / "two", ".hidden.png", 2)
    (tmp_path / "two" / "notes.txt").write_text("no image")
    (tmp_path / "two" / "b.png.xmp").write_text("<x/>")
    watcher = FolderWatcher([tmp_path / "one", tmp_path / "two"], clock)
    assert looked(watcher, clock) == ["a.png", "b.png"]


def test_what_is_written_by_this_program_is_not_new(folder: Path, clock: HandClock) -> None:
    into = folder / "sorted"
    (into / "cat").mkdir(parents=True)
    pictures.picture(into / "cat", "a.png", 1)
    pictures.picture(folder, "b.png", 1)
    (folder.parent / "link").symlink_to(folder)
    for watched, excluded in (
        (folder, into),
        (folder.parent / "link", into),
        (folder, folder.parent / "link" / "sorted"),
    ):
        watcher = FolderWatcher([watched], clock, excluded=[excluded])
        assert looked(watcher, clock) == ["b.png"]


def test_what_fails_is_tried_again_with_growing_pauses_and_at_once_when_it_changes(
    folder: Path, clock: HandClock
) -> None:
    path = pictures.broken(folder)
    watcher = FolderWatcher([folder], clock)
    pauses = []
    failed_at = None
    while len(pauses) < len(PAUSES_S) + 2:
        for item in watcher.ready(1):
            if failed_at is not None:
                pauses.append(clock.time - failed_at)
            failed_at = clock.time
            watcher.failed(item, "It is damaged.")
        watcher.look()
        clock.time += 1
    assert all(earlier <= later for earlier, later in pairwise(pauses))
    for pause, expected in zip(pauses, [*PAUSES_S, PAUSES_S[-1]], strict=False):
        assert expected <= pause <= expected + 4
    assert (watcher.failing, [one.path for one in watcher.waiting]) == (1, [path])
    path.write_bytes(pictures.encoded(7))
    assert looked(watcher, clock) == ["broken.png"]
    watcher.done(watcher.ready(1)[0])
    watcher.look()
    assert (watcher.failing, watcher.waiting, watcher.unsettled) == (0, [], 0)


def test_a_folder_that_goes_away_is_reported_once_and_looked_for(
    folder: Path, clock: HandClock
) -> None:
    pictures.picture(folder, "a.png", 1)
    watcher = FolderWatcher([folder], clock)
    assert looked(watcher, clock) == ["a.png"]
    watcher.done(watcher.ready(1)[0])
    away = folder.rename(folder.with_name("away"))
    assert watcher.look().gone == (folder,)
    assert watcher.look().gone == ()
    away.rename(folder)
    pictures.picture(folder, "b.png", 2)
    assert watcher.look().back == (folder,)
    clock.time += 2
    assert ready(watcher) == ["b.png"], "the other one is known"


def test_what_is_there_can_be_left_out(folder: Path, clock: HandClock) -> None:
    pictures.picture(folder, "old.png", 1)
    watcher = FolderWatcher([folder], clock)
    watcher.look()
    watcher.skip_what_is_there()
    pictures.picture(folder, "new.png", 2)
    assert looked(watcher, clock) == ["new.png"]


def test_more_files_than_are_kept_in_memory_are_all_given(
    folder: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from inception_gui.core.follow import watcher as module

    monkeypatch.setattr(module, "_MOST_PENDING", 7)
    pictures.many(folder, 30)
    watcher = FolderWatcher([folder], clock)
    given: list[str] = []
    for _ in range(10):
        watcher.look()
        clock.time += 2
        assert watcher.unsettled <= 7
        for item in watcher.ready(100):
            given.append(item.name)
            watcher.done(item)
    assert sorted(given) == [f"{number:05}.png" for number in range(30)]


def test_files_that_are_gone_are_forgotten(folder: Path, clock: HandClock) -> None:
    pictures.many(folder, 5)
    watcher = FolderWatcher([folder], clock)
    for item in (*watcher.ready(100),):
        watcher.done(item)
    looked(watcher, clock)
    for number, item in enumerate(watcher.ready(100)):
        if number % 2:
            watcher.failed(item, "no")
        else:
            watcher.done(item)
    shutil.rmtree(folder)
    folder.mkdir()
    watcher.look()
    assert (watcher.failing, watcher.unsettled, watcher._done) == (0, 0, set())
