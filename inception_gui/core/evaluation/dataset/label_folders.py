"""Labels of images that are their folders: which of the folders around an image is its class."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Final

from inception_gui.core.evaluation.dataset.label_names import LabelBook
from inception_gui.core.evaluation.dataset.labelled_set import Labelled
from inception_gui.core.types import Item
from inception_gui.errors import Kind, UserError

_WNID_FIRST: Final = re.compile(r"n\d{8}(?!\d)", re.IGNORECASE)


def by_folder(
    source: Path, found: Iterable[Item], book: LabelBook, depth: int | None
) -> tuple[list[Labelled], int]:
    """The images below `source`, and the number of folders down at which their classes are.

    Without `depth` a class is the folder directly below `source`, whatever the folders in it are
    called (sessions, days, sizes). Only where none of those is a class, and folders further down
    are WordNet ids, are these the classes: ILSVRC's own tree (`Data/CLS-LOC/train/n01440764`).

    Raises:
        NumbersAskedError: the folders are numbers that may count from 0 or from 1.
    """
    items = [(item, _folders(item, source)) for item in found]
    trails = {folders for _, folders in items}
    if depth is None:
        depth = _depth_of_classes(trails, book)
    names = {folders[depth - 1] for folders in trails if len(folders) >= depth}
    book.settle_numbers(names, source, ask=True)
    error = _not_so_deep(depth)
    if names and not any(map(book.means_something, names)):
        _suggest_depth(names, trails, depth, book)
    labels = {folders: folders[depth - 1] if len(folders) >= depth else error for folders in trails}
    return [Labelled(item, labels[folders]) for item, folders in items], depth


def _folders(item: Item, source: Path) -> tuple[str, ...]:
    assert item.path is not None
    return item.path.relative_to(source).parent.parts


def _depth_of_classes(trails: Collection[tuple[str, ...]], book: LabelBook) -> int:
    def at(depth: int) -> set[str]:
        return {folders[depth - 1] for folders in trails if len(folders) >= depth}

    if any(map(book.means_something, at(1))):
        return 1
    for depth in range(2, max(map(len, trails), default=0) + 1):
        if any(_WNID_FIRST.match(name) and book.means_something(name) for name in at(depth)):
            return depth
    return 1


def _not_so_deep(depth: int) -> UserError:
    if depth == 1:
        return UserError(
            Kind.WRONG_USAGE,
            "Some images are not in a folder named after a class.",
            "Put each image into a folder named after its class, or use a ground-truth file.",
        )
    return UserError(
        Kind.WRONG_USAGE,
        f"Some images are less than {depth} folders deep, and so in no folder of a class.",
        f"Put each image into a folder of a class, {depth} folders down.",
    )


def _suggest_depth(
    names: Collection[str], trails: Collection[tuple[str, ...]], depth: int, book: LabelBook
) -> None:
    """Explain in `book` that the classes are at another depth, where they seem to be.

    Raises:
        UserError: they are (WRONG_USAGE).
    """
    for other in range(1, max(map(len, trails)) + 1):
        found = sorted({folders[other - 1] for folders in trails if len(folders) >= other})
        classes = [name for name in found if book.means_something(name)]
        if other != depth and classes:
            below = "directly below" if other == 1 else f"{other} folders below"
            raise UserError(
                Kind.WRONG_USAGE,
                f"No folder {_place(depth)} is a class (“{min(names)}” is not), but "
                f"“{classes[0]}”, {below} it, is.",
                f"Use --label-depth {other}, or the folder that holds the folders of the classes.",
            )


def _place(depth: int) -> str:
    return "directly below it" if depth == 1 else f"{depth} folders down"
