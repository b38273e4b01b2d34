"""The project of one's own classes: which images show what. Images are neither copied nor changed.

Every edit returns a new project, so undo is to take the one before.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from inception_gui.core.files.display_name import printable, shown_name
from inception_gui.core.teach.examples import NONE_CLASS, NONE_NAMES, Examples
from inception_gui.core.types import Item
from inception_gui.errors import Kind, UserError

MOST_CLASSES: Final = 1000
LONGEST_NAME: Final = 120


@dataclass(frozen=True, slots=True)
class Entry:
    """An image of a class.

    `size` in bytes and `ends` (see `core.files.stamp.ends_of`) tell whether it is the same image in
    another place; 0 and "" where they are not known. An entry that is `left_out` is not learned
    from. With `is_kept` the user has looked at it: it is in the right class.
    """

    path: Path
    size: int = 0
    ends: str = ""
    left_out: bool = False
    is_kept: bool = False


@dataclass(frozen=True, slots=True)
class TaughtClass:
    """A class and its images. With `is_none` they show none of the classes."""

    name: str
    entries: tuple[Entry, ...] = ()
    is_none: bool = False
    left_out: bool = False

    @property
    def count(self) -> int:
        """The number of images that are learned from."""
        return 0 if self.left_out else sum(not entry.left_out for entry in self.entries)


@dataclass(frozen=True, slots=True)
class Project:
    """All classes, in the order in which they are shown; a file is in one class at most."""

    classes: tuple[TaughtClass, ...] = ()

    @property
    def count(self) -> int:
        """The number of images that are learned from."""
        return sum(one.count for one in self.classes)

    def find(self, name: str) -> TaughtClass | None:
        """The class of this name, whatever its capitals."""
        folded = name.casefold()
        return next((one for one in self.classes if one.name.casefold() == folded), None)


def added(project: Project, found: Mapping[str, Iterable[Entry]]) -> Project:
    """Return `project` with these images in the classes of these names, made if necessary.

    An image that is in another class is moved; of one that was found twice the first counts.

    Raises:
        UserError: There are too many classes, or a name cannot be used (WRONG_USAGE).
    """
    by_name: dict[str, tuple[str, dict[Path, Entry]]] = {}
    seen: set[Path] = set()
    for name, entries in found.items():
        usable = usable_name(name)
        _, new = by_name.setdefault(usable.casefold(), (usable, {}))
        for entry in entries:
            if entry.path not in seen:
                seen.add(entry.path)
                new[entry.path] = entry
    classes = []
    for one in project.classes:
        _, new = by_name.pop(one.name.casefold(), ("", {}))
        stays = tuple(e for e in one.entries if e.path not in seen or e.path in new)
        for entry in stays:
            new.pop(entry.path, None)
        if new or len(stays) < len(one.entries):
            one = replace(one, entries=(*stays, *new.values()))
        classes.append(one)
    classes += [
        TaughtClass(name, tuple(new.values()), folded in {*NONE_NAMES, NONE_CLASS})
        for folded, (name, new) in by_name.items()
    ]
    if len(classes) > MOST_CLASSES:
        raise UserError(
            Kind.WRONG_USAGE,
            f"There are more than {MOST_CLASSES:,} classes.",
            "Choose the folder that holds the folders of the classes.",
        )
    return Project(tuple(classes))


def renamed(project: Project, old: str, new: str) -> Project:
    """Return `project` with another name for a class; that of another class joins both.

    Raises:
        UserError: There is no name left of `new` (WRONG_USAGE).
    """
    new = usable_name(new)
    mine, other = project.find(old), project.find(new)
    if mine is None or mine.name == new:
        return project
    if other is None or other is mine:
        return _each(project, old, lambda one: replace(one, name=new))
    return added(removed(project, old), {other.name: mine.entries})


def removed(project: Project, name: str) -> Project:
    """Return `project` without a class; its files stay where they are."""
    gone = project.find(name)
    return Project(tuple(one for one in project.classes if one is not gone))


def class_left_out(project: Project, name: str, left_out: bool) -> Project:
    """Return `project` with a class that is not learned, or is again."""
    return _each(project, name, lambda one: replace(one, left_out=left_out))


def class_none(project: Project, name: str, is_none: bool) -> Project:
    """Return `project` with a class of images that show none of the classes, or do."""
    return _each(project, name, lambda one: replace(one, is_none=is_none))


def moved(project: Project, paths: Collection[Path], name: str) -> Project:
    """Return `project` with these images in the class `name`.

    The user has decided about them, so they are kept, and learned from. `NONE_CLASS` stands for the
    first class of images that show none of the others.
    """
    wanted = set(paths)
    if name == NONE_CLASS:
        name = next((one.name for one in project.classes if one.is_none), name)
    entries = [
        replace(entry, left_out=False, is_kept=True)
        for one in project.classes
        for entry in one.entries
        if entry.path in wanted
    ]
    without = _entries(project, wanted, lambda _entry: None)
    return added(without, {name: entries})


def left_out(project: Project, paths: Collection[Path]) -> Project:
    """Return `project` with these images left out."""
    return _entries(project, set(paths), lambda entry: replace(entry, left_out=True))


def taken_back(project: Project, paths: Collection[Path]) -> Project:
    """Return `project` with these images no longer left out."""
    return _entries(project, set(paths), lambda entry: replace(entry, left_out=False))


def kept(project: Project, paths: Collection[Path]) -> Project:
    """Return `project` with these images marked as right where they are."""
    return _entries(project, set(paths), lambda entry: replace(entry, is_kept=True))


def merged(project: Project, other: Project) -> Project:
    """Return both projects as one: classes of the same name are joined.

    An image of `other` that `project` has already, at the same place or with the same content,
    stays as it is in `project`.

    Raises:
        UserError: There are too many classes (WRONG_USAGE).
    """
    known = {entry.path for one in project.classes for entry in one.entries}
    contents = {
        (entry.size, entry.ends) for one in project.classes for entry in one.entries if entry.ends
    }
    new = {
        one.name: [
            entry
            for entry in one.entries
            if entry.path not in known and (entry.size, entry.ends) not in contents
        ]
        for one in other.classes
    }
    empty = [replace(one, entries=()) for one in other.classes if project.find(one.name) is None]
    return added(Project((*project.classes, *empty)), new)


def examples_of_project(project: Project) -> Examples:
    """Return what is learned from: classes with images, in their order, and "none of these"."""
    groups: list[tuple[str, list[Path]]] = []
    none: list[Path] = []
    for one in project.classes:
        paths = [entry.path for entry in one.entries if not entry.left_out]
        if one.left_out or not paths:
            continue
        if one.is_none:
            none += paths
        else:
            groups.append((one.name, paths))
    index = len(groups) if none else None
    if none:
        groups.append((NONE_CLASS, none))
    return Examples(
        tuple(Item(shown_name(path), path) for _, paths in groups for path in paths),
        tuple(number for number, (_, paths) in enumerate(groups) for _ in paths),
        tuple(name for name, _ in groups),
        index,
    )


def usable_name(text: str) -> str:
    """Return `text` as the name of a class: printable, on one line, not too long.

    Raises:
        UserError: Nothing is left of it (WRONG_USAGE).
    """
    name = printable(" ".join(text.split()))[:LONGEST_NAME].strip()
    if not name:
        raise UserError(Kind.WRONG_USAGE, "A class needs a name.", "Type one.")
    return name


def _each(project: Project, name: str, change: Callable[[TaughtClass], TaughtClass]) -> Project:
    mine = project.find(name)
    return Project(tuple(change(one) if one is mine else one for one in project.classes))


def _entries(
    project: Project, paths: set[Path], change: Callable[[Entry], Entry | None]
) -> Project:
    """`project` with another entry, or none, in the place of each of `paths`."""
    classes = []
    for one in project.classes:
        if any(entry.path in paths for entry in one.entries):
            both = (
                (entry, change(entry) if entry.path in paths else entry) for entry in one.entries
            )
            one = replace(one, entries=tuple(new for _, new in both if new is not None))
        classes.append(one)
    return Project(tuple(classes))
