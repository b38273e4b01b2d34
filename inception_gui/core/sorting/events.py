"""Events of the jobs that sort images and undo a sort, besides `Progress`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class SortStarted:
    """The journal exists: from now on `undo_sorting` can reverse everything."""

    journal: Path


@dataclass(frozen=True, slots=True)
class Problem:
    """An image that could not be sorted, or not be restored, and why."""

    path: Path
    message: str


@dataclass(frozen=True, slots=True)
class Moved:
    """A file is at `target` now, and was at `source`."""

    source: Path
    target: Path


@dataclass(frozen=True, slots=True)
class SavedAs:
    """A file was placed at `target` because the disk does not accept the name `refused`."""

    source: Path
    refused: str
    target: Path


@dataclass(frozen=True, slots=True)
class Sorted:
    """The sort is finished: `placed` images are there, and `companions` that belong to them.

    `renamed` of all these have another name, as the disk does not accept theirs.
    """

    journal: Path
    placed: int
    problems: int
    companions: int = 0
    renamed: int = 0


@dataclass(frozen=True, slots=True)
class Undone:
    """The undo is finished; `kept_folders` were not deleted because they hold other files.

    `companions` counts files that belong to images and went back with them.
    """

    removed: int
    moved_back: int
    problems: int
    kept_folders: tuple[Path, ...]
    companions: int = 0
