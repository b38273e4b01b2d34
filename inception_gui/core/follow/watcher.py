"""Finds the images that are new in folders, once nobody writes them any more.

By looking again and again: events of the system do not come from network drives, and where they
come they tell of the beginning of a file, not of its end. A file is ready when its size and time
have stood still for a while; what is not an image then, or cannot be read, is tried again after
growing pauses, and never forgotten. In memory is a number for each file, not its name.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inception_gui.core.follow.clock import Clock
from inception_gui.core.items.folder_walk import UNREADABLE_FOLDER, FolderWalk
from inception_gui.core.types import Item

SETTLE_S: Final = 2.0
"""So long size and time must stand still. File systems count time in steps of up to 2 s."""

PAUSES_S: Final = (5.0, 10.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1800.0, 3600.0)
"""Before a file that failed is tried again; the last one from then on."""

_MOST_PENDING: Final = 20_000
"""More new files wait on the disk, where they are found again."""

_MOST_NAMED: Final = 1_000
_PARTIAL: Final = (
    ".part",
    ".partial",
    ".crdownload",
    ".download",
    ".filepart",
    ".tmp",
    ".!ut",
    "~",
)
"""Names that browsers and copying programs give to files that are not complete."""


@dataclass(slots=True)
class _Candidate:
    """A file that is new or has changed: its mark, and since when it has stood still."""

    item: Item
    mark: int
    since: float


@dataclass(slots=True)
class _Failing:
    """A file that failed: how often, when it is tried again, and whether its outcome was shown."""

    attempts: int
    due: float
    was_shown: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """A file that is tried again, and why."""

    path: Path
    message: str


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look at the folders found besides files."""

    gone: tuple[Path, ...] = ()
    """Folders that were there, or should be, and are not."""
    back: tuple[Path, ...] = ()


class FolderWatcher:
    """Looks at folders and their subfolders; one thread at a time may use it."""

    def __init__(
        self,
        folders: Sequence[Path],
        clock: Clock,
        *,
        settle_s: float = SETTLE_S,
        excluded: Iterable[Path] = (),
        recursive: bool = True,
        follow_links: bool = False,
    ) -> None:
        """`excluded` are folders whose images are not new: what is written here."""
        self.folders = [folder.absolute() for folder in folders]
        self._clock = clock
        self._settle_s = settle_s
        self._excluded = [folder.absolute() for folder in excluded]
        self._left_out: tuple[str, ...] = ()
        self._recursive = recursive
        self._follow_links = follow_links
        self._gone: set[Path] = set()
        self._done: set[int] = set()
        self._pending: dict[Path, _Candidate] = {}
        self._failing: dict[int, _Failing] = {}
        self._messages: dict[int, Waiting] = {}

    def look(self) -> Looked:
        """Search the folders for files that are new or have changed."""
        now = self._clock.now()
        gone, back, seen = [], [], set[int]()
        is_complete = True
        paths: set[Path] = set()
        self._left_out = self._named_from_the_folders()
        for folder in self.folders:
            if not _is_there(folder):
                is_complete = False
                if folder not in self._gone:
                    self._gone.add(folder)
                    gone.append(folder)
                continue
            if folder in self._gone:
                self._gone.remove(folder)
                back.append(folder)
            walk = FolderWalk(folder, recursive=self._recursive, follow_links=self._follow_links)
            for item in walk:
                mark = self._mark_of(item)
                if mark is None:
                    continue
                seen.add(mark)
                if mark in self._done:
                    continue
                failing = self._failing.get(mark)
                if failing is not None and failing.due > now:
                    continue
                assert item.path is not None
                self._meet(item, item.path, mark, now)
                paths.add(item.path)
            is_complete = is_complete and not walk.skipped[UNREADABLE_FOLDER]
        if is_complete:  # what is not there any more need not be remembered
            self._done &= seen
            self._failing = {mark: one for mark, one in self._failing.items() if mark in seen}
            self._messages = {m: one for m, one in self._messages.items() if m in self._failing}
            self._pending = {path: one for path, one in self._pending.items() if path in paths}
        return Looked(tuple(gone), tuple(back))

    def skip_what_is_there(self, before: float | None = None) -> None:
        """Count all files that are there now as done; those last changed `before`, if given."""
        for path, candidate in list(self._pending.items()):
            if before is not None:
                try:
                    found = path.stat()
                except OSError:
                    continue
                if max(found.st_mtime, found.st_ctime) >= before:
                    continue
            self.done(candidate.item)

    def skip(self, paths: Set[Path]) -> set[Path]:
        """Count those of these files that are new as done; return them."""
        found = self._pending.keys() & paths
        for path in found:
            self.done(self._pending[path].item)
        return found

    def ready(self, most: int) -> list[Item]:
        """Files that have stood still until now, at most so many.

        Each is given again until it is `done`, has `failed` or is `put_off`.
        """
        now = self._clock.now()
        found: list[Item] = []
        for path, candidate in list(self._pending.items()):
            if len(found) >= most:
                break
            if now - candidate.since < self._settle_s:
                continue
            mark = self._mark_of(candidate.item)
            if mark is None:
                del self._pending[path]
            elif mark == candidate.mark:
                found.append(candidate.item)
            else:
                candidate.mark, candidate.since = mark, now
        return found

    def done(self, item: Item) -> None:
        """Do not give this file again, unless it changes."""
        candidate = self._take(item)
        if candidate is not None:
            self._done.add(candidate.mark)
            self._failing.pop(candidate.mark, None)
            self._messages.pop(candidate.mark, None)

    def failed(self, item: Item, message: str, *, was_shown: bool = False, earlier: int = 0) -> int:
        """Give this file again after a pause; return how often it has failed.

        `was_shown`: its outcome is known already, only what follows has failed. `earlier` counts
        the times before it was met here.
        """
        candidate = self._take(item)
        if candidate is None:
            return 0
        before = self._failing.get(candidate.mark)
        attempts = 1 + (earlier if before is None else before.attempts)
        pause = PAUSES_S[min(attempts, len(PAUSES_S)) - 1]
        was_shown = was_shown or (before is not None and before.was_shown)
        self._failing[candidate.mark] = _Failing(attempts, self._clock.now() + pause, was_shown)
        if len(self._messages) < _MOST_NAMED or candidate.mark in self._messages:
            assert item.path is not None
            self._messages[candidate.mark] = Waiting(item.path, message)
        return attempts

    def put_off(self, item: Item) -> None:
        """Wait until this file, which has just changed, stands still again."""
        self._take(item)

    def attempts(self, item: Item) -> int:
        """How often a file that is ready has failed."""
        failing = self._failing_of(item)
        return 0 if failing is None else failing.attempts

    def was_shown(self, item: Item) -> bool:
        """Whether the outcome of a file that is ready was shown before, see `failed`."""
        failing = self._failing_of(item)
        return failing is not None and failing.was_shown

    def next_due(self) -> float | None:
        """When the next file may be ready; None if none is waiting for it."""
        return min((one.since + self._settle_s for one in self._pending.values()), default=None)

    @property
    def unsettled(self) -> int:
        """The number of files that are new and not done."""
        return len(self._pending)

    @property
    def failing(self) -> int:
        """The number of files that are tried again."""
        return len(self._failing)

    @property
    def waiting(self) -> list[Waiting]:
        """The first of the files that are tried again, and why."""
        return list(self._messages.values())

    def _named_from_the_folders(self) -> tuple[str, ...]:
        """The excluded folders as their files are named in a walk, whatever links lead there."""
        found = []
        for excluded in self._excluded:
            for folder in self.folders:
                if _real(excluded).is_relative_to(_real(folder)):
                    inside = _real(excluded).relative_to(_real(folder))
                    found.append(os.path.join(folder, inside, ""))  # noqa: PTH118 - ends in "/"
        return tuple(found)

    def _meet(self, item: Item, path: Path, mark: int, now: float) -> None:
        candidate = self._pending.get(path)
        if candidate is None:
            if len(self._pending) < _MOST_PENDING:
                self._pending[path] = _Candidate(item, mark, now)
        elif candidate.mark != mark:
            candidate.mark, candidate.since = mark, now

    def _failing_of(self, item: Item) -> _Failing | None:
        candidate = self._pending.get(item.path) if item.path is not None else None
        return None if candidate is None else self._failing.get(candidate.mark)

    def _take(self, item: Item) -> _Candidate | None:
        return self._pending.pop(item.path, None) if item.path is not None else None

    def _mark_of(self, item: Item) -> int | None:
        """A number that tells file, size and time; None for a file that is not to be taken.

        Not the inode: some network drives give another one each time.
        """
        path = str(item.path)
        if path.startswith(self._left_out) or path.lower().endswith(_PARTIAL):
            return None
        try:
            found = os.stat(path)  # noqa: PTH116 - Path.stat costs twice as much
        except (OSError, ValueError):
            return None
        return hash((path, found.st_size, found.st_mtime_ns))


def _is_there(folder: Path) -> bool:
    try:
        with os.scandir(folder):
            return True
    except OSError:
        return False


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))
