"""Finds labelled images to learn from: folders, ILSVRC's tree, a table, or tar shards."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from inception_gui.core.evaluation.dataset.label_names import LabelBook
from inception_gui.core.evaluation.dataset.label_table import by_table
from inception_gui.core.files.display_name import printable, shown_name
from inception_gui.core.items.from_paths import items_from_paths
from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.core.labels.label_set import MOST_CLASSES
from inception_gui.core.train.shards import Member, members_of, read_member, shards_of
from inception_gui.core.types import Item
from inception_gui.errors import Kind, UserError

Labels = npt.NDArray[np.int64]

ILSVRC_TREE: Final = ("ILSVRC", "Data", "CLS-LOC")
_TRAINING: Final = ("train", "training")
_VALIDATION: Final = ("val", "validation", "valid", "test")
_TABLES: Final = (".csv", ".tsv", ".txt")
_WNID: Final = re.compile(r"n\d{8}")
_NUMBER: Final = re.compile(r"\d{1,9}")


class Files:
    """Images that are files."""

    def __init__(self, paths: Sequence[str]) -> None:
        self._paths = paths

    def __len__(self) -> int:
        return len(self._paths)

    def item(self, index: int) -> Item:
        """The image `index`."""
        path = Path(self._paths[index])
        return Item(shown_name(path), path)

    def path(self, index: int) -> Path:
        """Where the image `index` is."""
        return Path(self._paths[index])

    def digest(self) -> str:
        """A hash of names and order; the same wherever the folder lies."""
        parts = [path.replace("\\", "/").rsplit("/", 2)[-2:] for path in self._paths]
        return _digest("\n".join("/".join(part) for part in parts))


class ShardMembers:
    """Images that lie in archives."""

    def __init__(self, shards: Sequence[Path], members: Sequence[tuple[int, Member]]) -> None:
        self._shards = tuple(shards)
        self._names = [member.name for _, member in members]
        # Millions of them: an array of numbers each, not an object each.
        self._shard = np.array([number for number, _ in members], np.int32)
        self._offset = np.array([member.offset for _, member in members], np.int64)
        self._size = np.array([member.size_bytes for _, member in members], np.int64)

    def __len__(self) -> int:
        return len(self._names)

    def item(self, index: int) -> Item:
        """The image `index`, read from its archive.

        Raises:
            OSError: The archive cannot be read.
        """
        shard = self._shards[self._shard[index]]
        data = read_member(shard, int(self._offset[index]), int(self._size[index]))
        return Item(self._names[index], data=data)

    def path(self, index: int) -> Path:
        """A name for the image `index`: its archive, and its name in that."""
        shard: Path = self._shards[self._shard[index]]
        return shard / self._names[index].lstrip("/")

    def digest(self) -> str:
        """A hash of names and order."""
        return _digest("\n".join(self._names))


Images = Files | ShardMembers


@dataclass(frozen=True, slots=True, eq=False)
class Examples:
    """Labelled images: image `i` shows the class `names[labels[i]]`.

    `keys` are the labels as they were written, in the order of the classes. `unlabelled` counts
    images without one, `skipped` files that are no images, by reason. `indices` says which of
    `images` these are.
    """

    source: Path
    images: Images
    indices: Labels
    labels: Labels
    names: tuple[str, ...]
    keys: tuple[str, ...]
    unlabelled: int = 0
    skipped: Mapping[str, int] | None = None

    def __len__(self) -> int:
        return len(self.indices)

    def item(self, number: int) -> Item:
        """An image, to decode."""
        return self.images.item(int(self.indices[number]))

    def path(self, number: int) -> Path:
        """The path, or for an image in an archive a name like one."""
        return self.images.path(int(self.indices[number]))

    def some(self, numbers: Labels) -> Examples:
        """Those of these numbers."""
        return replace(self, indices=self.indices[numbers], labels=self.labels[numbers])

    def digest(self) -> str:
        """A hash that tells whether training can be resumed on these images."""
        arrays = self.indices.tobytes() + self.labels.tobytes()
        text = f"{self.images.digest()} {hashlib.sha256(arrays).hexdigest()} {self.keys}"
        return _digest(text)


def read_examples(source: Path, keys: Sequence[str] | None = None) -> Examples:
    """Read which images `source` has: a folder of classes, a table, or tar shards.

    `keys` are the classes of another set, in their order, which the images must be of; images of
    others count as unlabelled. Otherwise classes are in the order of their names (as numbers, where
    all are), as in torchvision's `ImageFolder`.

    Raises:
        UserError: There is nothing to learn from (WRONG_USAGE).
    """
    if shards := shards_of(source):
        found = _from_shards(shards)
    elif source.is_dir():
        found = _from_folder(source)
    elif source.suffix.lower() in _TABLES and source.exists():
        found = _from_table(source)
    else:
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{shown_name(source)}” is not a folder, a table of labels or a tar file.",
            "Use a folder with one folder per class, a .csv file with the columns path,label, or "
            "WebDataset's .tar files.",
            str(source),
        )
    known = tuple(keys) if keys is not None else _ordered(set(found.labels))
    place = {key: number for number, key in enumerate(known)}
    labels = np.array([place.get(label, -1) for label in found.labels], np.int64)
    indices = np.flatnonzero(labels >= 0)
    if not len(indices):
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{shown_name(source)}” has no images with a label.",
            "Put the images of each class into a folder of its own, beside each other in one "
            "folder.",
        )
    if keys is None and not 2 <= len(known) <= MOST_CLASSES:
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{shown_name(source)}” has {len(known):,} classes; a network has 2 to "
            f"{MOST_CLASSES:,}.",
            "Give the folder that holds one folder per class.",
        )
    return Examples(
        source=source,
        images=found.images,
        indices=indices,
        labels=labels[indices],
        names=_readable(known),
        keys=known,
        unlabelled=found.unlabelled + len(labels) - len(indices),
        skipped=found.skipped,
    )


def training_folder(source: Path) -> tuple[Path, Path | None]:
    """The folder to learn from in `source`, and the one to validate on, if there is one.

    ILSVRC's tree and `train` beside `val` are known; anything else is what it is.
    """
    if shards_of(source) or not source.is_dir():
        return source, None
    for depth in range(len(ILSVRC_TREE) + 1):
        inner = source.joinpath(*ILSVRC_TREE[depth:])
        train = next((inner / name for name in _TRAINING if (inner / name).is_dir()), None)
        if train is not None:
            tests = (inner / name for name in _VALIDATION)
            return train, next((one for one in tests if _has_folders(one)), None)
    return source, None


def hold_out(examples: Examples, share: float, seed: int) -> tuple[Examples, Examples | None]:
    """Divide examples at random: those to learn from, and `share` of each class to validate on.

    At least one image of each class stays to learn from; None where none is held out.
    """
    generator = np.random.default_rng([seed, 0x5EED])
    held = np.zeros(len(examples), bool)
    for label in range(len(examples.names)):
        members = np.flatnonzero(examples.labels == label)
        count = min(round(len(members) * share), len(members) - 1)
        if count > 0:
            held[generator.permutation(members)[:count]] = True
    if not held.any():
        return examples, None
    return examples.some(np.flatnonzero(~held)), examples.some(np.flatnonzero(held))


def _has_folders(folder: Path) -> bool:
    # ILSVRC's own val is one flat folder, whose labels are in another file.
    return folder.is_dir() and any(one.is_dir() for one in folder.iterdir())


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    """Images with their labels as they are written."""

    images: Images
    labels: list[str]
    unlabelled: int = 0
    skipped: Mapping[str, int] = field(default_factory=dict)


def _from_folder(source: Path) -> _Found:
    paths: list[str] = []
    labels: list[str] = []
    skipped: Counter[str] = Counter()
    try:
        folders = sorted(one for one in source.iterdir() if one.is_dir())
    except OSError as error:
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{shown_name(source)}” cannot be read.",
            "Check that you have permission to read it.",
            str(error),
        ) from error
    for folder in folders:
        if folder.name.startswith("."):
            continue
        walk = items_from_paths([folder])
        before = len(paths)
        paths += [str(item.path) for item in walk]
        labels += [folder.name] * (len(paths) - before)
        skipped.update(walk.skipped)
    return _Found(Files(paths), labels, skipped=skipped)


def _from_table(source: Path) -> _Found:
    rows = by_table(source, LabelBook(numbered_from=0))
    good = [(str(one.item.path), one.label) for one in rows if isinstance(one.label, str)]
    labelled = [(path, label) for path, label in good if label]
    return _Found(
        Files([path for path, _ in labelled]),
        [label for _, label in labelled],
        len(rows) - len(labelled),
    )


def _from_shards(shards: Sequence[Path]) -> _Found:
    found: list[tuple[int, Member]] = []
    unlabelled = 0
    for number, shard in enumerate(shards):
        for one in members_of(shard):
            if isinstance(one, Member):
                found.append((number, one))
            else:
                unlabelled += 1
    labels = [member.label for _, member in found]
    return _Found(ShardMembers(shards, found), labels, unlabelled)


def _ordered(keys: set[str]) -> tuple[str, ...]:
    if all(_NUMBER.fullmatch(key) for key in keys):
        return tuple(sorted(keys, key=lambda key: (int(key), key)))
    return tuple(sorted(keys))


def _readable(keys: Sequence[str]) -> tuple[str, ...]:
    """Names of the classes: of WordNet ids that ImageNet has, its names."""
    if not all(_WNID.fullmatch(key) for key in keys):
        return tuple(printable(key) for key in keys)
    known = {label.wnid: label.name for label in imagenet_labels()}
    return tuple(known.get(key, key) for key in keys)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()
