"""The job that finds classes in what was dropped: folders, and folders of folders."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from inception_gui.core.files.display_name import shown_name
from inception_gui.core.files.stamp import ends_of, stamp_of
from inception_gui.core.items.from_paths import items_from_paths
from inception_gui.core.jobs.teach_table import TABLE_SUFFIXES, examples_in_table
from inception_gui.core.teach.project import Entry

_CHUNK: Final = 64


@dataclass(frozen=True, slots=True)
class Found:
    """Some more images of the class `name`."""

    name: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Skipped:
    """How many files in folders are not images, by reason, after all was found."""

    reasons: Counter[str] = field(default_factory=Counter)


def find_classes(paths: Sequence[Path], name: str = "") -> Iterator[Found | Skipped]:
    """Yield what `paths` hold, in chunks, then what was `Skipped`.

    Of a folder with folders in it each of these is a class, whose images may be deeper. A folder
    without folders is a class itself, and so is what else was dropped, by the name of its folder.
    With `name` everything belongs to that class. A table of paths and classes (`teach_table`) names
    the classes itself.

    Raises:
        UserError: A table is not one of images and classes (WRONG_USAGE).
    """
    skipped: Counter[str] = Counter()
    for path in paths:
        if not name and path.suffix.lower() in TABLE_SUFFIXES and path.is_file():
            yield from _listed(path)
            continue
        below = [] if name else _folders_in(path)
        if below:
            for folder in below:
                yield from _images(folder, shown_name(folder), skipped)
            skipped["beside_classes"] += sum(1 for _ in items_from_paths([path], recursive=False))
        else:
            own = path if _is_folder(path) else path.parent
            yield from _images(path, name or shown_name(own), skipped)
    yield Skipped(+skipped)


def _listed(table: Path) -> Iterator[Found]:
    """The images that a table names, in chunks of one class."""
    waiting: dict[str, list[Entry]] = {}
    for item, name in examples_in_table(table):
        assert item.path is not None
        entries = waiting.setdefault(name, [])
        entries.append(_entry(item.path))
        if len(entries) == _CHUNK:
            yield Found(name, tuple(waiting.pop(name)))
    for name, entries in waiting.items():
        yield Found(name, tuple(entries))


def _entry(path: Path) -> Entry:
    stamp = stamp_of(path)
    return Entry(path, stamp.size if stamp else 0, ends_of(path))


def _images(path: Path, name: str, skipped: Counter[str]) -> Iterator[Found]:
    walk = items_from_paths([path])
    chunk: list[Entry] = []
    for item in walk:
        assert item.path is not None
        chunk.append(_entry(item.path))
        if len(chunk) == _CHUNK:
            yield Found(name, tuple(chunk))
            chunk = []
    if chunk:
        yield Found(name, tuple(chunk))
    skipped.update(walk.skipped)


def _folders_in(path: Path) -> list[Path]:
    try:
        # Not `Path.is_dir`, which raises for one link to a place that may not be entered.
        found = [
            one
            for one in path.iterdir()
            if os.path.isdir(one) and not one.name.startswith(".")  # noqa: PTH112
        ]
    except OSError:  # not a folder, or not a readable one: the search says so
        return []
    return sorted(found, key=lambda one: one.name.casefold())


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False
