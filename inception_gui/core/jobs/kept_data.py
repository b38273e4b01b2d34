"""The jobs that count, limit and clear what the program keeps of earlier work."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Literal

from inception_gui import paths
from inception_gui.core.evaluation.store import EvaluationStore
from inception_gui.core.features.store import FeatureStore
from inception_gui.core.files.leftovers import lists_folder
from inception_gui.core.files.lock import FileLock
from inception_gui.core.jobs.discard_run import discard_run
from inception_gui.core.jobs.training_folder import LOCK
from inception_gui.core.runs.store import RunStore
from inception_gui.errors import Kind, UserError

What = Literal["runs", "features", "evaluations", "videos", "training", "cache"]
"""Kinds of kept data; weights and projects are the user's own files and not among them."""


@dataclass(frozen=True, slots=True)
class KeptData:
    """How much there is of one kind; `number` is None where only the size is known."""

    what: What
    number: int | None
    size_bytes: int


@dataclass(frozen=True, slots=True)
class ClearedData:
    """What was deleted; `left` counts what is in use, and stays."""

    what: What
    deleted: int
    left: int


def videos_folder() -> Path:
    """The folder of the stored classifications of videos."""
    return paths.runs_folder() / "videos"


def count_kept() -> Iterator[KeptData]:
    """Yield the amount of each kind.

    Raises:
        UserError: A database cannot be read.
    """
    runs = RunStore(paths.runs_folder())
    number = len(runs.list(dry_runs=True))
    yield KeptData("runs", number, _size(runs.database.parent, f"{runs.database.name}*"))
    yield KeptData("features", None, _size(paths.features_folder(), "*"))
    folder = paths.evaluations_folder()
    yield KeptData("evaluations", len(EvaluationStore(folder).list()), _size(folder, "*"))
    scans = list(_files(videos_folder(), "*.jsonl"))
    yield KeptData("videos", len(scans), _size(videos_folder(), "*"))
    begun = _trainings()
    size = sum(_size_of(file) for one in begun for file in one.iterdir())
    yield KeptData("training", len(begun), size)
    yield KeptData("cache", None, sum(map(_size_of, _cached())))


def clear_kept(what: What) -> Iterator[ClearedData | int]:
    """Delete all of one kind but what is in use. Images are not touched.

    Yields the number of each run that was deleted, and finally what came of it.

    Raises:
        UserError: A database cannot be written.
    """
    deleted = left = 0
    if what == "runs":
        runs = RunStore(paths.runs_folder())
        for run in runs.list(dry_runs=True):
            if _is_done(partial(runs.discard, run.id)):
                deleted += 1
                yield run.id
            else:
                left += 1
    elif what == "evaluations":
        evaluations = EvaluationStore(paths.evaluations_folder())
        for one in evaluations.list():
            is_gone = _is_done(partial(evaluations.discard, one.id))
            deleted, left = deleted + is_gone, left + (not is_gone)
    elif what == "features":
        FeatureStore(paths.features_folder()).clear()
    elif what == "videos":
        for path in _files(videos_folder(), "*.jsonl"):
            is_gone = _is_scan_deleted(path)
            deleted, left = deleted + is_gone, left + (not is_gone)
    elif what == "training":
        for folder in _trainings():
            is_gone = _is_training_deleted(folder)
            deleted, left = deleted + is_gone, left + (not is_gone)
    else:
        for path in _cached():
            try:
                path.unlink()
                deleted += 1
            except OSError:  # Windows: it is mapped by a network that is loaded
                left += 1
    yield ClearedData(what, deleted, left)


def keep_limits(*, runs_days: int, features_bytes: int) -> Iterator[int]:
    """Delete finished runs that are older than `runs_days` (0: none) and the oldest features.

    A run that people have corrected stays, as does one that follows folders: without its rows,
    what follows would be done once more for every image.

    Yields the number of each run that was deleted.

    Raises:
        UserError: A database cannot be written.
    """
    features = FeatureStore(paths.features_folder(), most_bytes=features_bytes)
    if runs_days:
        runs = RunStore(paths.runs_folder())
        oldest = datetime.now(UTC) - timedelta(days=runs_days)
        for run in runs.list(dry_runs=True):
            is_old = run.state == "finished" and run.created < oldest
            if not is_old or run.purpose == "follow" or runs.open(run.id).corrections.by_row():
                continue
            if _is_done(partial(discard_run, runs, features, run.id)):
                yield run.id
    features.trim()


def _is_done(discard: Callable[[], object]) -> bool:
    """Whether it was deleted: what is running now is not."""
    try:
        discard()
    except UserError as error:
        if error.kind is not Kind.WRONG_USAGE:
            raise
        return False
    return True


def _is_scan_deleted(path: Path) -> bool:
    lock = FileLock(path.with_suffix(".lock"))
    try:
        if not lock.take():
            return False
        path.unlink(missing_ok=True)
    except OSError:
        return False
    finally:
        lock.free()
    with suppress(OSError):
        path.with_suffix(".lock").unlink(missing_ok=True)
    return True


def _is_training_deleted(folder: Path) -> bool:
    lock = FileLock(folder / LOCK)
    try:
        if not lock.take():
            return False
    except OSError:
        return False
    finally:
        lock.free()
    shutil.rmtree(folder, ignore_errors=True)
    return not folder.exists()


def _trainings() -> list[Path]:
    """The folders of training that was begun in the window."""
    with suppress(OSError):
        return [each for each in paths.training_folder().iterdir() if each.is_dir()]
    return []


def _cached() -> list[Path]:
    """The files of the cache, without the lists of temporary files that programs hold."""
    mine, found = lists_folder(), []
    for folder, _, names in os.walk(paths.cache_folder()):  # follows no links
        if Path(folder) != mine:
            found += [Path(folder, name) for name in names]
    return found


def _files(folder: Path, pattern: str) -> Iterator[Path]:
    with suppress(OSError):
        yield from (path for path in folder.glob(pattern) if path.is_file())


def _size(folder: Path, pattern: str) -> int:
    return sum(map(_size_of, _files(folder, pattern)))


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
