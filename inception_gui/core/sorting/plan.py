"""The plan of a sort, as plain types."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from inception_gui.core.files.stamp import Stamp
from inception_gui.core.types import Item

Action = Literal["copy", "move"]
By = Literal["label", "group", "level"]
"""A folder per class; per broad category; or per class, and per kind where no class is sure."""
Reason = Literal["failed", "further_page", "no_file", "missing", "sorted_already", "link", "twice"]
"""Why a row is skipped: it could not be read; it is a further page of a file; it has no file;
the file is gone; it is in a folder of this sort already; it is a link, which is not moved;
another row has the same file."""


@dataclass(frozen=True, slots=True)
class ToFolder:
    """An image that goes to a folder of this name, whatever its class."""

    item: Item
    folder: str


@dataclass(frozen=True, slots=True)
class Placement:
    """One image and its destination, which did not exist when this was planned (but `is_there`)."""

    source: Path
    target: Path
    stamp: Stamp
    is_there: bool = False
    """A move that was interrupted has copied it already: only the original is left to delete."""
    companions: tuple[Placement, ...] = ()
    """Files that belong to the image and move with it."""


@dataclass(frozen=True, slots=True)
class FolderCount:
    """How many images a folder will get; `exists` says whether it exists already."""

    name: str
    count: int
    exists: bool


@dataclass(frozen=True, slots=True)
class SortPlan:
    """What a sort will do. Nothing has been done yet.

    `folders` are sorted, most images first. `numbered` counts images that get a number behind
    their name because it is taken. `skipped` counts by reason the skipped rows.
    `needed_bytes` is what the work will take on the disk of `into`, `free_bytes` what it has.
    `companions_left` counts files that belong to the images and stay where they are: a copy leaves
    them with the originals, a move where they also belong to an image that goes elsewhere.
    """

    into: Path
    by: By
    action: Action
    threshold: float
    placements: tuple[Placement, ...]
    folders: tuple[FolderCount, ...]
    numbered: int
    skipped: tuple[tuple[Reason, int], ...]
    needed_bytes: int
    free_bytes: int
    companions_left: int = 0

    @property
    def companions(self) -> int:
        """The number of files that move with the images they belong to."""
        return sum(len(place.companions) for place in self.placements)

    @property
    def fits(self) -> bool:
        """Whether the disk has enough space."""
        return self.needed_bytes <= self.free_bytes
