"""What the jobs that sort pictures, and undo it, yield besides `Progress`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class SortStarted:
    """The journal is there: from now on `undo_sorting` can take everything back."""

    journal: Path


@dataclass(frozen=True, slots=True)
class Problem:
    """A picture that stayed where it is, or could not be taken back, and why."""

    path: Path
    message: str


@dataclass(frozen=True, slots=True)
class Sorted:
    """The work is done."""

    journal: Path
    placed: int
    problems: int


@dataclass(frozen=True, slots=True)
class Undone:
    """Everything that could be taken back was; `kept_folders` hold files that are not ours."""

    removed: int
    moved_back: int
    problems: int
    kept_folders: tuple[Path, ...]
