"""What to teach: images in folders, each of which is a class, and images that a table lists."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from inception_gui.core.files.display_name import printable, shown_name
from inception_gui.core.items.from_paths import items_from_paths
from inception_gui.core.types import Item
from inception_gui.errors import Kind, UserError

NONE_NAMES: Final = frozenset({"none", "other", "background", "noise", "unknown"})
"""Folders of pictures that show none of the classes: learned, and never named as a class."""

NONE_CLASS: Final = "none of these"

_MOST_CLASSES: Final = 1000


@dataclass(frozen=True, slots=True)
class Examples:
    """Pictures with their classes: `items[i]` shows `names[classes[i]]`.

    `none` is the index of the class of pictures that show none of the others, always the last, or
    None. `skipped` counts files that are no images, by reason.
    """

    items: tuple[Item, ...]
    classes: tuple[int, ...]
    names: tuple[str, ...]
    none: int | None = None
    skipped: Counter[str] = field(default_factory=Counter)


def examples_of(
    folders: Sequence[Path],
    none_folders: Sequence[Path] = (),
    listed: Iterable[tuple[Item, str]] = (),
) -> Examples:
    """Return the examples in `folders`: a folder directly below one of them is a class.

    Folders of the same name are one class. Images below a class's folder belong to it, however
    deep. `listed` are further images with the names of their classes. Reserved names (`none`,
    `other` ...) and `none_folders` show none of the classes.

    Raises:
        UserError: There are fewer than two classes, or too many (WRONG_USAGE).
    """
    found: dict[str, list[Item]] = {}
    none: list[Item] = []
    skipped: Counter[str] = Counter()

    def add(folder: Path, items: list[Item]) -> None:
        walk = items_from_paths([folder])
        items += walk
        skipped.update(walk.skipped)

    for folder in folders:
        for below in _folders_in(folder):
            name = shown_name(below)
            is_none = name.casefold() in NONE_NAMES
            add(below, none if is_none else found.setdefault(name, []))
    for item, name in listed:
        is_none = name.casefold() in NONE_NAMES
        (none if is_none else found.setdefault(name, [])).append(item)
    for folder in none_folders:
        add(folder, none)
    names = [name for name in sorted(found, key=str.casefold) if found[name]]
    if len(names) < 2 and not (names and none):
        raise UserError(
            Kind.WRONG_USAGE,
            "At least two classes are needed to tell them apart."
            if names
            else "There are no classes in that folder.",
            "Put the images of each class into a folder of its own, beside each other in one "
            "folder.",
        )
    if len(names) > _MOST_CLASSES:
        raise UserError(
            Kind.WRONG_USAGE,
            f"There are {len(names):,} classes, more than {_MOST_CLASSES:,}.",
            "Give the folder that holds the classes' folders.",
        )
    groups = [*(found[name] for name in names), *([none] if none else [])]
    return Examples(
        tuple(item for group in groups for item in group),
        tuple(index for index, group in enumerate(groups) for _ in group),
        (*names, *([NONE_CLASS] if none else [])),
        len(names) if none else None,
        skipped,
    )


def _folders_in(folder: Path) -> list[Path]:
    try:
        return sorted(
            # Not `Path.is_dir`, which raises for one link to a place that may not be entered.
            (
                one
                for one in folder.iterdir()
                if os.path.isdir(one) and not one.name.startswith(".")  # noqa: PTH112
            ),
            key=lambda one: one.name.casefold(),
        )
    except OSError as error:
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{printable(str(folder))}” is not a folder that can be read.",
            "Give the folder that holds a folder for each class.",
            str(error),
        ) from error
