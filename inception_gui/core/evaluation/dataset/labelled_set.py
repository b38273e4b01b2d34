"""Labelled images and the skipped ones, as plain types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from inception_gui.core.types import Item


@dataclass(frozen=True, slots=True)
class LabelFiles:
    """The files that say what the labels mean and which images to skip."""

    ground_truth: Path | None = None
    synsets: Path | None = None
    blacklist: Path | None = None
    mapping: Path | None = None


@dataclass(frozen=True, slots=True)
class LabelledItem:
    """An image and its true class, 0..999 in the order of the network's outputs."""

    item: Item
    label: int


@dataclass(frozen=True, slots=True)
class UnknownLabel:
    """A label that matches no class, or several; `count` images are skipped because of it.

    `label` is as it was written; empty for images that have none. `sentence` and `hint` are for
    people; the hint lists the candidates.
    """

    label: str
    count: int
    sentence: str
    hint: str
    examples: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class LabelledSet:
    """Labelled images in natural order, and the skipped ones with the reasons.

    `source` is the folder or CSV file; `blacklisted` counts images that a blacklist names,
    `repeated` lines that name an image once more with the same label (it counts once);
    `skipped` counts what is no image, by reason (see `core.items.skipped.in_words`).
    """

    source: Path
    items: tuple[LabelledItem, ...]
    unknown: tuple[UnknownLabel, ...] = ()
    blacklisted: int = 0
    repeated: int = 0
    skipped: Mapping[str, int] | None = None
    files: LabelFiles = LabelFiles()

    @property
    def unknown_count(self) -> int:
        """The number of images whose label does not match one class."""
        return sum(unknown.count for unknown in self.unknown)
