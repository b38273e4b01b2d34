"""What is kept of earlier work is counted, limited and cleared; images are never touched."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from inception_gui import paths
from inception_gui.core.features.store import FeatureStore, Space, owner_of
from inception_gui.core.files.lock import FileLock
from inception_gui.core.files.stamp import stamp
from inception_gui.core.jobs.kept_data import (
    ClearedData,
    KeptData,
    clear_kept,
    count_kept,
    keep_limits,
    videos_folder,
)
from inception_gui.core.jobs.training_folder import LOCK
from inception_gui.core.runs.records import Conditions, Correction
from inception_gui.core.runs.store import RunStore
from inception_gui.core.types import Failure, Item, Mode
from inception_gui.errors import Kind

CONDITIONS = Conditions("key", "0" * 64, Mode.STANDARD, "cpu", "float32", "0")
SPACE = Space("0" * 64, Mode.STANDARD)


def counted() -> dict[str, KeptData]:
    return {kept.what: kept for kept in count_kept()}


def finished_run(folder: Path, *, days_old: int = 0) -> int:
    store = RunStore(paths.runs_folder())
    with store.create([folder], CONDITIONS, total=0) as run:
        run.finish()
    created = (datetime.now(UTC) - timedelta(days=days_old)).isoformat()
    with sqlite3.connect(store.database) as connection:
        connection.execute("UPDATE runs SET created = ? WHERE id = ?", (created, run.id))
    connection.close()
    return run.id


def test_a_new_profile_keeps_nothing() -> None:
    found = counted()
    assert set(found) == {"runs", "features", "evaluations", "videos", "training", "cache"}
    assert {kept.number for kept in found.values()} == {0, None}


def test_all_runs_are_deleted_but_one_that_is_running(tmp_path: Path) -> None:
    done = finished_run(tmp_path)
    with RunStore(paths.runs_folder()).create([tmp_path], CONDITIONS, total=1) as running:
        assert counted()["runs"].number == 2
        assert list(clear_kept("runs")) == [done, ClearedData("runs", 1, 1)]
        assert [run.id for run in RunStore(paths.runs_folder()).list()] == [running.id]


def test_old_runs_go_beyond_the_limit_and_unfinished_ones_stay(tmp_path: Path) -> None:
    old, young = finished_run(tmp_path, days_old=40), finished_run(tmp_path, days_old=20)
    with RunStore(paths.runs_folder()).create([tmp_path], CONDITIONS, total=1) as left:
        pass
    assert list(keep_limits(runs_days=0, features_bytes=1 << 30)) == []
    assert list(keep_limits(runs_days=30, features_bytes=1 << 30)) == [old]
    assert {run.id for run in RunStore(paths.runs_folder()).list()} == {young, left.id}


def test_work_that_people_did_and_what_is_being_followed_do_not_go_by_age(tmp_path: Path) -> None:
    store = RunStore(paths.runs_folder())
    item = Item("a.png", tmp_path / "a.png")
    said = Correction("wrong", "dog", 1, datetime.now(UTC))
    with store.create([tmp_path], CONDITIONS, total=1) as checked:
        checked.add_outcomes([Failure(item, Kind.DAMAGED, "It is damaged.")])
        checked.finish()
    assert checked.corrections.write([(item, said)]) == []
    with store.create([tmp_path], CONDITIONS, purpose="follow") as followed:
        followed.finish()
    old = finished_run(tmp_path, days_old=40)
    long_ago = (datetime.now(UTC) - timedelta(days=40)).isoformat()
    with closing(sqlite3.connect(store.database)) as connection, connection:
        connection.execute("UPDATE runs SET created = ?", (long_ago,))
    assert list(keep_limits(runs_days=30, features_bytes=1 << 30)) == [old]
    assert {run.id for run in store.list()} == {checked.id, followed.id}


def test_features_are_limited_and_cleared(tmp_path: Path) -> None:
    store = FeatureStore(paths.features_folder())
    rows = []
    for number in range(100):
        path = tmp_path / f"{number}.png"
        path.write_bytes(b"x")
        rows.append((owner_of(path), stamp(path), np.ones(2048, np.float16)))
    store.write(SPACE, rows)
    assert counted()["features"].size_bytes > 400_000
    list(keep_limits(runs_days=0, features_bytes=200_000))
    assert 0 < len(store.collection(SPACE)) < 50
    assert list(clear_kept("features")) == [ClearedData("features", 0, 0)]
    assert len(store.collection(SPACE)) == 0
    assert store.size_bytes() == 0
    assert (tmp_path / "0.png").exists()


def test_a_video_that_is_being_classified_stays() -> None:
    folder = videos_folder()
    folder.mkdir(parents=True)
    for name in ("done.jsonl", "busy.jsonl"):
        (folder / name).write_text("{}")
    with FileLock(folder / "busy.lock") as lock:
        assert lock.take()
        assert list(clear_kept("videos")) == [ClearedData("videos", 1, 1)]
    assert {path.name for path in folder.glob("*.jsonl")} == {"busy.jsonl"}


def test_the_cache_is_cleared_but_not_the_lists_of_temporary_files() -> None:
    cache = paths.cache_folder()
    for name in ("thumbs/a.bin", "temporaries/1.list"):
        (cache / name).parent.mkdir(parents=True, exist_ok=True)
        (cache / name).write_bytes(b"x" * 1000)
    before = counted()["cache"].size_bytes
    assert before >= 1000
    (cleared,) = clear_kept("cache")
    assert isinstance(cleared, ClearedData)
    assert cleared.left == 0
    assert not (cache / "thumbs/a.bin").exists()
    assert (cache / "temporaries/1.list").exists()


def test_training_that_was_begun_is_cleared_unless_it_is_under_way() -> None:
    busy, idle = (paths.training_folder() / name for name in ("busy", "idle"))
    for folder in (busy, idle):
        folder.mkdir(parents=True)
        (folder / "checkpoint.safetensors").write_bytes(b"12345")
    assert counted()["training"] == KeptData("training", 2, 10)
    with FileLock(busy / LOCK) as lock:
        assert lock.take()
        assert list(clear_kept("training")) == [ClearedData("training", 1, 1)]
    assert busy.exists()
    assert not idle.exists()
