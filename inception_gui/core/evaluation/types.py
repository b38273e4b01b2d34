"""What is evaluated, how, and what the network says of each picture: plain frozen types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from pathlib import Path
from typing import Final

from inception_gui.core.types import Item, Mode
from inception_gui.errors import Kind

KEPT_CLASSES: Final = 5
"""Of a picture's 1000 probabilities the best five are kept, and its true class's."""


class Crops(IntEnum):
    """How many crops of each picture are averaged; `core.evaluation.crops` has the recipes."""

    SINGLE = 1
    TWELVE = 12
    ALL = 144


# What comes in


@dataclass(frozen=True, slots=True)
class LabelFiles:
    """The files beside the pictures that say what the labels mean, and what is left out."""

    ground_truth: Path | None = None
    synsets: Path | None = None
    blacklist: Path | None = None
    mapping: Path | None = None


@dataclass(frozen=True, slots=True)
class LabelledItem:
    """A picture and the class it is known to show, 0..999 in the order of the network's outputs."""

    item: Item
    label: int


@dataclass(frozen=True, slots=True)
class UnknownLabel:
    """A label that means no class, or more than one: `count` pictures are not evaluated for it.

    `label` is as it was written; empty for pictures that have none. `sentence` and `hint` are for
    people; the hint lists the candidates.
    """

    label: str
    count: int
    sentence: str
    hint: str
    examples: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class LabelledSet:
    """Labelled pictures, in natural order, and what was left out of them and why.

    `source` is the folder or CSV file; `blacklisted` counts pictures that a blacklist names,
    `repeated` lines that name a picture once more with the same label (it counts once);
    `skipped` counts what is no picture, by reason (see `core.items.skipped.in_words`).
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
        """How many pictures have no label that means one class."""
        return sum(unknown.count for unknown in self.unknown)


# What comes out, picture by picture


@dataclass(frozen=True, slots=True)
class Judged:
    """What the network says of one labelled picture.

    `best` are the classes and probabilities of the best five, most probable first; `rank` is how
    many classes are more probable than the true one, `label`: 0 is right at top-1, below 5 at
    top-5. `seconds` is its share of the work, decoding included.
    """

    path: Path
    label: int
    best: tuple[tuple[int, float], ...]
    label_probability: float
    rank: int
    seconds: float = 0.0

    @property
    def is_right(self) -> bool:
        """Whether the most probable class is the true one."""
        return self.rank == 0


@dataclass(frozen=True, slots=True)
class Unjudged:
    """A labelled picture that could not be read; it counts neither as right nor as wrong."""

    path: Path
    label: int
    kind: Kind
    message: str
    hint: str = ""


# Under which conditions


@dataclass(frozen=True, slots=True)
class Member:
    """One weights entry of an evaluation; an ensemble has several."""

    key: str
    sha256: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Setup:
    """What an evaluation was made with. `source` is the folder or CSV file, absolute.

    `unknown`, `blacklisted` and `repeated` are what was left out of it (see `LabelledSet`);
    `files`, absolute too, are needed to go on with it.
    """

    source: Path
    crops: Crops
    members: tuple[Member, ...]
    mode: Mode
    device: str
    precision: str
    version: str
    started: datetime
    total: int
    unknown: tuple[UnknownLabel, ...] = ()
    blacklisted: int = 0
    repeated: int = 0
    files: LabelFiles = LabelFiles()

    @property
    def is_stand_in(self) -> bool:
        """Whether any member is not a published file, so that its numbers are not the paper's."""
        from inception_gui.core.weights.catalog import UNKNOWN_KEY

        return any(member.key == UNKNOWN_KEY for member in self.members)
