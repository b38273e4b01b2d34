"""A folder of pictures to sort, what it looked like before, and jobs run to their end."""

from __future__ import annotations

import os
from pathlib import Path

from inception_gui.core.jobs.sort_into_folders import sort_into_folders
from inception_gui.core.jobs.undo_sorting import undo_sorting
from inception_gui.core.sorting.events import Problem, Sorted, SortStarted, Undone
from inception_gui.core.sorting.latest import latest_sorting
from inception_gui.core.sorting.plan import SortPlan
from inception_gui.core.types import Failure, Prediction
from tests.core.exports.outcomes import prediction

Tree = dict[str, tuple[bytes, int] | None]


def tree(folder: Path) -> Tree:
    """Every path below a folder: content and time of a file, None for a folder."""
    return {
        os.fspath(path.relative_to(folder)): None
        if path.is_dir()
        else (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
    }


def photo(path: Path, seconds: int = 1_000_000_000, size: int = 100) -> Path:
    """A file that is old, so that a lost time stamp is seen."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(path.name.encode("utf-8", "surrogateescape").ljust(size, b"."))
    os.utime(path, ns=(0, seconds * 1_000_000_000 + 123_456_000))
    return path


def rows_of(photos: Path) -> list[Prediction | Failure]:
    """Three classes (tench, goldfish, white shark), names that occur twice."""
    return [
        prediction(photo(photos / folder / f"{number}.jpg", 1_000_000_000 + number), number % 3)
        for folder in ("one", "two")
        for number in range(4)
    ]


def sort(plan: SortPlan, journals: Path) -> tuple[Path, Sorted, list[Problem]]:
    events = list(sort_into_folders(plan, journals))
    started, ended = events[0], events[-1]
    assert isinstance(started, SortStarted)
    assert isinstance(ended, Sorted)
    return started.journal, ended, [event for event in events if isinstance(event, Problem)]


def undo(journal: Path) -> tuple[Undone, list[Problem]]:
    events = list(undo_sorting(journal))
    ended = events[-1]
    assert isinstance(ended, Undone)
    return ended, [event for event in events if isinstance(event, Problem)]


def latest_journal(journals: Path) -> Path:
    found = latest_sorting(journals)
    assert found is not None
    return found.journal
