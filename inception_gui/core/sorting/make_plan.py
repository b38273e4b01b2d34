"""Plans a sort without changing any file."""

from __future__ import annotations

import os
import shutil
import stat
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from inception_gui.core.files.stamp import Stamp
from inception_gui.core.labels.thresholds import UNSURE_BELOW
from inception_gui.core.sorting.files import same_content
from inception_gui.core.sorting.names import all_folders, folder_of, key, numbered, without_number
from inception_gui.core.sorting.plan import Action, By, FolderCount, Placement, Reason, SortPlan
from inception_gui.core.types import Failure, Prediction

_TIME_STEP_NS: Final = 2_000_000_000
"""File systems count time in steps of up to 2 s."""


def plan(
    rows: Iterable[Prediction | Failure],
    into: Path,
    *,
    by: By = "label",
    threshold: float = UNSURE_BELOW,
    action: Action = "copy",
) -> SortPlan:
    """Plan where each image goes: `into`/class/its own name, numbered if the name is taken.

    Images with a probability below `threshold` go to "unsure". Failures, further pages and files
    in a folder of an earlier sort are skipped. Names are compared without regard to case, so that
    the result can be copied to any system.
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
        if parent.parent == real_into and key(parent.name) in all_folders():
            skipped["sorted_already"] += 1
            continue
        assert isinstance(row, Prediction)
        name = places.folder(folder_of(row, by, threshold))
        stamp = Stamp(status.st_size, status.st_mtime_ns)
        there = places.find(name, source, stamp)
        if there is not None:
            if action == "copy":
                skipped["sorted_already"] += 1
                continue
            placements.append(Placement(source, there, stamp, is_there=True))
            counts[name] += 1
            continue
        placements.append(Placement(source, places.take(name, source.name), stamp))
        counts[name] += 1
        if action == "copy" or status.st_dev != device:
            needed += status.st_size
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
    )


def _source(row: Prediction | Failure, action: Action) -> tuple[Path, os.stat_result] | Reason:
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
        alike = self._files[folder].get((stamp.size, key(without_number(source.name))), [])
        for path in alike:
            try:
                near = abs(path.stat().st_mtime_ns - stamp.mtime_ns) <= _TIME_STEP_NS
                if near and not path.samefile(source) and same_content(path, source):
                    alike.remove(path)
                    return path
            except OSError:
                continue
        return None

    def take(self, folder: str, wanted: str) -> Path:
        """Reserve a free path in `folder`."""
        taken = self._taken[folder]
        name = wanted
        if key(name) in taken:
            self.numbered += 1
            number = max(self._next[folder, key(wanted)], 2)
            while key(name := numbered(wanted, number)) in taken:
                number += 1
            self._next[folder, key(wanted)] = number + 1
        taken.add(key(name))
        return self._into / folder / name

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
