"""Plans a sort without changing any file."""

from __future__ import annotations

import os
import shutil
import stat
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from inception_gui.core.files.safe_name import safe_name
from inception_gui.core.files.stamp import Stamp
from inception_gui.core.labels.thresholds import UNSURE_BELOW
from inception_gui.core.sorting.companions import Companions, paired_name
from inception_gui.core.sorting.files import same_content
from inception_gui.core.sorting.names import (
    all_folders,
    folder_name,
    folder_of,
    key,
    numbered,
    own_folders,
    without_number,
)
from inception_gui.core.sorting.plan import (
    Action,
    By,
    FolderCount,
    Placement,
    Reason,
    SortPlan,
    ToFolder,
)
from inception_gui.core.types import Failure, Prediction

_TIME_STEP_NS: Final = 2_000_000_000
"""File systems count time in steps of up to 2 s."""


def plan(
    rows: Iterable[Prediction | Failure | ToFolder],
    into: Path,
    *,
    by: By = "label",
    threshold: float = UNSURE_BELOW,
    action: Action = "copy",
) -> SortPlan:
    """Plan where each image goes: `into`/class/its own name, numbered if the name is taken.

    Images of which no class is sure, at the general `threshold` and that of the class, go to
    "unsure", or `by` level to their kind; what is unlike anything taught, and what is none of it,
    to folders of their own. A `ToFolder` says itself where it goes. Failures, further pages and
    files in a folder of an earlier sort are skipped. A move takes the files along that belong to an
    image (`companions`), named like it, unless they also belong to one that goes elsewhere. Names
    are compared without regard to case, so that the result can be copied to any system.
    """
    into = into.absolute()
    real_into = Path(os.path.realpath(into))
    disk = _existing(into)
    device = disk.stat().st_dev
    places = _Places(into)
    skipped: Counter[Reason] = Counter()
    counts: Counter[str] = Counter()
    placements: list[Placement] = []
    seen: set[str] = set()
    needed = 0
    rows = list(rows)
    known = all_folders() | own_folders(rows)
    belonging = Companions(row.item.path.absolute() for row in rows if row.item.path is not None)
    for row in rows:
        found = _source(row, action)
        if isinstance(found, str):
            skipped[found] += 1
            continue
        source, status = found
        real = os.path.realpath(source.parent) + os.sep + source.name
        if real in seen:
            skipped["twice"] += 1
            continue
        seen.add(real)
        parent = Path(real).parent
        if parent.parent == real_into and key(parent.name) in known:
            skipped["sorted_already"] += 1
            continue
        assert not isinstance(row, Failure)
        if isinstance(row, ToFolder):
            name = places.folder(folder_name(row.folder))
        else:
            name = places.folder(folder_of(row, by, threshold))
        stamp = Stamp(status.st_size, status.st_mtime_ns)
        there = places.find(name, source, stamp)
        if there is not None and action == "copy":
            skipped["sorted_already"] += 1
            continue
        counts[name] += 1
        if there is not None:
            placements.append(Placement(source, there, stamp, is_there=True))
            continue
        along = belonging.of(source) if action == "move" else []
        placements.append(Placement(source, places.take(name, source, along), stamp))
        if action == "copy" or status.st_dev != device:
            needed += status.st_size
    if action == "move":
        placements, left, more = _with_companions(placements, belonging, places, device)
        needed += more
    else:
        left = len({one for place in placements for one in belonging.of(place.source)})
    return SortPlan(
        into,
        by,
        action,
        threshold,
        tuple(placements),
        tuple(
            FolderCount(name, count, (into / name).is_dir()) for name, count in counts.most_common()
        ),
        places.numbered,
        tuple(sorted(skipped.items())),
        needed,
        shutil.disk_usage(disk).free,
        left,
    )


def _with_companions(
    placements: list[Placement], belonging: Companions, places: _Places, device: int
) -> tuple[list[Placement], int, int]:
    """The placements with what belongs to them; how many files stay; bytes for another disk."""
    by_source = {place.source: place for place in placements}
    completed: list[Placement] = []
    moved: set[Path] = set()
    left: set[Path] = set()
    needed = 0
    for place in placements:
        along: list[Placement] = []
        for companion in belonging.of(place.source):
            if companion in moved:
                continue  # with another image, to the same folder
            owners = belonging.owners(companion)
            targets = {
                goes.target.with_name(paired_name(companion, owner, goes.target.name))
                for owner in owners
                if (goes := by_source.get(owner)) is not None
            }
            status = _status(companion)
            if status is None or len(targets) != 1 or any(one not in by_source for one in owners):
                left.add(companion)
                continue
            (target,) = targets
            stamp = Stamp(status.st_size, status.st_mtime_ns)
            there = places.find(target.parent.name, companion, stamp)
            if there is None and not places.is_for(target, companion):
                left.add(companion)
                continue
            moved.add(companion)
            along.append(Placement(companion, there or target, stamp, there is not None))
            if status.st_dev != device and there is None:
                needed += status.st_size
        completed.append(replace(place, companions=tuple(along)) if along else place)
    return completed, len(left - moved), needed


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.lstat()
    except OSError:
        return None


def _source(
    row: Prediction | Failure | ToFolder, action: Action
) -> tuple[Path, os.stat_result] | Reason:
    """The row's file, or why it is skipped."""
    if isinstance(row, Failure):
        return "failed"
    if row.item.path is None:
        return "no_file"
    if row.item.page:
        return "further_page"
    path = row.item.path.absolute()
    try:
        if action == "move" and path.is_symlink():
            return "link"
        status = path.stat()
    except (OSError, ValueError):
        return "missing"
    return (path, status) if stat.S_ISREG(status.st_mode) else "missing"


def _existing(path: Path) -> Path:
    """The nearest existing folder at or above `path`."""
    while not path.is_dir() and path != path.parent:
        path = path.parent
    return path


class _Places:
    """Finds names of folders and files that are free on the disk and in this plan."""

    def __init__(self, into: Path) -> None:
        self._into = into
        self._folders: dict[str, str] = {}
        self._taken: dict[str, set[str]] = {}
        self._next: Counter[tuple[str, str]] = Counter()
        self._files: dict[str, dict[tuple[int, str], list[Path]]] = {}
        self._reserved: dict[tuple[str, str], Path] = {}
        self.numbered = 0
        self._in_into = {key(name): name for name in _names(into)}

    def folder(self, wanted: str) -> str:
        """The folder for `wanted`: that name, or a numbered one if a file or link has it."""
        if wanted not in self._folders:
            name, number = self._usable(wanted), 1
            while name is None:
                number += 1
                name = self._usable(f"{wanted} ({number})")
            self._folders[wanted] = name
            self._taken[name] = set(map(key, _names(self._into / name)))
        return self._folders[wanted]

    def find(self, folder: str, source: Path, stamp: Stamp) -> Path | None:
        """The copy of `source` in `folder` that an earlier sort made, if it is there.

        It has the name that the sort gave it, the time and the content of its source, and is not
        another row's. Each copy is found once.
        """
        if folder not in self._files:
            self._files[folder] = _by_size_and_name(self._into / folder)
        for given in {source.name, safe_name(source.name)}:  # the disk may refuse the first
            alike = self._files[folder].get((stamp.size, key(without_number(given))), [])
            for path in alike:
                try:
                    near = abs(path.stat().st_mtime_ns - stamp.mtime_ns) <= _TIME_STEP_NS
                    if near and not path.samefile(source) and same_content(path, source):
                        alike.remove(path)
                        return path
                except OSError:
                    continue
        return None

    def take(self, folder: str, source: Path, along: Sequence[Path] = ()) -> Path:
        """Reserve a free path in `folder`, where the files that belong to it find theirs too."""
        name = wanted = source.name
        if not self._are_free(folder, name, source, along):
            self.numbered += 1
            number = max(self._next[folder, key(wanted)], 2)
            while not self._are_free(folder, name := numbered(wanted, number), source, along):
                number += 1
            self._next[folder, key(wanted)] = number + 1
        self._taken[folder].add(key(name))
        for companion in along:
            beside = paired_name(companion, source, name)
            self._taken[folder].add(key(beside))
            self._reserved[folder, key(beside)] = companion
        return self._into / folder / name

    def is_for(self, target: Path, companion: Path) -> bool:
        """Whether `target` is reserved for this file; one without an owner's name is free."""
        there = target.parent.name, key(target.name)
        return self._reserved.get(there) == companion or there[1] not in self._taken[there[0]]

    def _are_free(self, folder: str, name: str, source: Path, along: Sequence[Path]) -> bool:
        taken = self._taken[folder]
        if key(name) in taken:
            return False
        besides = ((key(paired_name(one, source, name)), one) for one in along)
        return all(
            beside not in taken or self._reserved.get((folder, beside)) == one
            for beside, one in besides
        )

    def _usable(self, name: str) -> str | None:
        """The name as an existing folder spells it; None if something else has the name."""
        there = self._in_into.get(key(name))
        if there is None:
            return name
        path = self._into / there
        # A link could lead anywhere; images are put nowhere but below the chosen folder.
        return there if path.is_dir() and not path.is_symlink() else None


def _by_size_and_name(folder: Path) -> dict[tuple[int, str], list[Path]]:
    """The regular files of a folder by their size in bytes and their name without a number."""
    found: dict[tuple[int, str], list[Path]] = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_file(follow_symlinks=False):
                    alike = entry.stat().st_size, key(without_number(entry.name))
                    found.setdefault(alike, []).append(Path(entry.path))
    except OSError:  # it does not exist yet, or cannot be read
        return {}
    return found


def _names(folder: Path) -> list[str]:
    try:
        return [path.name for path in folder.iterdir()]
    except OSError:  # not there yet; or unreadable, which the work will say
        return []
