"""Labelled images and the skipped ones, as plain types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from inception_gui.core.files.display_name import printable
from inception_gui.core.types import Item
from inception_gui.errors import Kind, UserError


@dataclass(frozen=True, slots=True)
class LabelFiles:
    """The files that say what the labels mean and which images to skip, and how to read labels.

    `label_depth` is how many folders below the source the folders of the classes are (None: as
    found), `numbered_from` the number of the first class where labels are numbers (None: not
    said), `follow_links` as in `core.items.folder_walk.FolderWalk`.
    """

    ground_truth: Path | None = None
    synsets: Path | None = None
    blacklist: Path | None = None
    mapping: Path | None = None
    label_depth: int | None = None
    numbered_from: int | None = None
    follow_links: bool = False


class NumbersAskedError(UserError):
    """Labels are numbers, and only the user knows whether the first class is 0 or 1.

    `lowest` and `highest` of `count` different numbers may help to tell.
    """

    def __init__(self, source: Path, lowest: int, highest: int, count: int) -> None:
        numbers = str(lowest) if count == 1 else f"{lowest} to {highest}"
        super().__init__(
            Kind.WRONG_USAGE,
            f"The classes of “{printable(source.name)}” are numbers ({numbers}), which may count "
            "from 0 or from 1.",
            "Add --numbered-from 0 if tench is 0 and goldfish is 1, or --numbered-from 1 if tench "
            "is 1.",
        )
        self.source = source
        self.lowest = lowest
        self.highest = highest
        self.count = count


@dataclass(frozen=True, slots=True)
class Labelled:
    """An image with its label as it is written, or why it has none.

    `line` is its line in a table and `written` the cell that names it, whose file may be missing.
    """

    item: Item
    label: str | UserError
    line: int = 0
    written: str = ""
    is_missing: bool = False


@dataclass(frozen=True, slots=True)
class LabelledItem:
    """An image and its true class, 0..999 in the order of the network's outputs."""

    item: Item
    label: int


@dataclass(frozen=True, slots=True)
class UnknownLabel:
    """A label that matches no class, or several; `count` images are skipped because of it.

    `label` is as it was written; empty for images that have none. `sentence` and `hint` are for
    people; the hint lists the candidates. `lines` are some of its lines in a table.
    """

    label: str
    count: int
    sentence: str
    hint: str
    examples: tuple[Path, ...] = ()
    lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class LabelMeaning:
    """A label as it is written, the class 0..999 that it was taken for, and its images."""

    label: str
    class_index: int
    count: int


@dataclass(frozen=True, slots=True)
class NamedFile:
    """A line of a table that names a file which does not exist; `written` is its cell."""

    line: int
    written: str
    path: Path


@dataclass(frozen=True, slots=True, eq=False)
class LabelledSet:
    """Labelled images in natural order, and the skipped ones with the reasons.

    `source` is the folder or CSV file; `blacklisted` counts images that a blacklist names,
    `repeated` lines that name an image once more with the same label (it counts once);
    `skipped` counts what is no image, by reason (see `core.items.skipped.in_words`).

    `meanings` says what each label was taken for, in natural order of the labels; `depth` how many
    folders below `source` the labels are (0: they are not folders). `missing` counts lines that
    name files which do not exist, `first_missing` is the first; they are among `items`, and fail.
    """

    source: Path
    items: tuple[LabelledItem, ...]
    unknown: tuple[UnknownLabel, ...] = ()
    blacklisted: int = 0
    repeated: int = 0
    skipped: Mapping[str, int] | None = None
    files: LabelFiles = LabelFiles()
    meanings: tuple[LabelMeaning, ...] = ()
    depth: int = 0
    missing: int = 0
    first_missing: NamedFile | None = None

    @property
    def unknown_count(self) -> int:
        """The number of images whose label does not match one class."""
        return sum(unknown.count for unknown in self.unknown)
