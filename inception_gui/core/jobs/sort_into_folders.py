"""The job that carries out the plan of a sort and writes the journal that can undo it."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from inception_gui import __version__
from inception_gui.core.files.closeable import Closeable
from inception_gui.core.files.safe_name import FULL, refuses_name, safe_name
from inception_gui.core.files.stamp import Stamp, stamp
from inception_gui.core.sorting.events import Moved, Problem, SavedAs, Sorted, SortStarted
from inception_gui.core.sorting.files import copy_file, digest, rename, same_content
from inception_gui.core.sorting.journal import SUFFIX, Journal
from inception_gui.core.sorting.latest import next_number
from inception_gui.core.sorting.names import key, numbered
from inception_gui.core.sorting.plan import Placement, SortPlan
from inception_gui.core.types import Progress
from inception_gui.errors import Kind, UserError

_BATCH: Final = 32
"""Files per journal entry: waiting for the disk after each one would take longer than copying."""
_BETWEEN_PROGRESS_S: Final = 0.1

_MOST_NUMBERS: Final = 1000

SortEvent = SortStarted | Progress | Problem | Moved | SavedAs | Sorted


@dataclass(frozen=True, slots=True)
class _Step:
    """One file to place; `owner` is the number of the image that it belongs to, if it is none."""

    number: int
    place: Placement
    owner: int | None = None


def sort_into_folders(plan: SortPlan, journals: Path) -> Generator[SortEvent]:
    """Copy or move the files of `plan`; yield `SortStarted`, progress, problems, `Sorted`.

    Each file that was moved yields a `Moved`.

    The journal is a new file in the folder `journals`. A file that changed since the plan was made,
    or cannot be read or placed, stays where it is. A name that the disk does not accept is changed
    (`SavedAs`). Progress counts images, and `Sorted` the files that are there. Nothing is
    overwritten. If the job is closed or the program killed, `undo_sorting` can still undo
    everything.

    Raises:
        UserError: There is not enough space, or the target or the journal cannot be written
            (WRITE_FAILED).
    """
    if not plan.fits:
        raise _no_space(plan, None)
    with OngoingSort(journals) as sort:
        yield SortStarted(sort.path)
        yield from sort.carry_out(plan)
    yield Sorted(sort.path, sort.placed, sort.problems, sort.companions, sort.renamed)


class OngoingSort(Closeable):
    """A sort of several plans with one journal: one undo reverses all of them.

    `placed`, `companions`, `renamed` and `problems` count over all plans, see `Sorted`.
    """

    def __init__(self, journals: Path) -> None:
        """Begin a journal in the folder `journals`.

        Raises:
            UserError: It cannot be written (WRITE_FAILED).
        """
        try:
            journals.mkdir(parents=True, exist_ok=True)
            began = f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{secrets.token_hex(4)}"
            self.path = journals / f"{next_number(journals):06}-{began}{SUFFIX}"
            self._journal = Journal(self.path, new=True)
        except OSError as error:
            raise _no_journal(error) from error
        self._begun = 0
        self.placed = self.companions = self.renamed = self.problems = 0

    def carry_out(self, plan: SortPlan) -> Generator[Progress | Problem | Moved | SavedAs]:
        """Carry out a plan into the same folder as the ones before, see `sort_into_folders`."""
        if not plan.fits:
            raise _no_space(plan, self.path)
        work = _Work(plan, self._journal, is_first=not self._begun)
        total = len(plan.placements)
        done = 0
        last = time.monotonic()
        yield Progress(0, total)
        steps = list(_steps(plan.placements, self._begun))
        self._begun += len(steps)
        try:
            for first in range(0, len(steps), _BATCH):
                with contextlib.closing(work.do(steps[first : first + _BATCH])) as events:
                    for event in events:
                        if isinstance(event, _Step):
                            done += event.owner is None
                        else:
                            yield event
                        if time.monotonic() - last >= _BETWEEN_PROGRESS_S:
                            last = time.monotonic()
                            yield Progress(done, total)
        finally:
            self.placed += work.placed
            self.companions += work.companions
            self.renamed += work.renamed
            self.problems += work.problems
        yield Progress(total, total)

    def close(self) -> None:
        """Close the journal."""
        self._journal.close()


def _steps(placements: Sequence[Placement], first: int) -> Iterator[_Step]:
    """Each image, and after it what belongs to it, numbered from `first`."""
    further = first + len(placements)
    for number, place in enumerate(placements, first):
        yield _Step(number, place)
        for companion in place.companions:
            yield _Step(further, companion, number)
            further += 1


class _Work:
    """Carries out a plan batch by batch; each batch is in the journal before it starts."""

    def __init__(self, plan: SortPlan, journal: Journal, *, is_first: bool) -> None:
        self._plan = plan
        self._journal = journal
        self._folders: set[Path] = set()
        self._stayed: set[int] = set()
        self._planned: set[tuple[Path, str]] | None = None
        self.placed = 0
        self.companions = 0
        self.renamed = 0
        self.problems = 0
        if not is_first:
            return
        self._write(
            {
                "journal": 1,
                "into": str(plan.into),
                "action": plan.action,
                "by": plan.by,
                "threshold": plan.threshold,
                "version": __version__,
                "started": datetime.now(UTC).isoformat(timespec="seconds"),
            }
        )
        self._sync()

    def do(self, batch: Sequence[_Step]) -> Generator[Problem | Moved | SavedAs | _Step]:
        """Yield each step when it is over, before it what there is to say about its file."""
        parts = {
            step.number: step.place.target.with_name(f".inception-{secrets.token_hex(8)}.part")
            for step in batch
        }
        folders = self._missing_folders(batch)
        self._write(
            *[{"folder": str(folder)} for folder in folders],
            *[_begun(step, step.place.target, parts[step.number]) for step in batch],
        )
        self._sync()
        waiting = {step.number for step in batch}
        copied: list[Placement] = []  # to another disk: originals go when the journal is safe
        try:
            self._make(folders)
            for step in batch:
                if step.owner in self._stayed:  # as its image did
                    yield step
                    continue
                waiting.discard(step.number)
                yield from self._place(step, parts[step.number], copied)
                yield step
        finally:
            self._write(*[{"failed": number} for number in sorted(waiting)])
            self._sync()
            left = [place for place in copied if not _take_away(place)]
        for place in left:
            self.problems += 1
            yield Problem(place.source, "It was copied, but the original could not be deleted.")

    def _place(
        self, step: _Step, part: Path, copied: list[Placement]
    ) -> Iterator[Problem | Moved | SavedAs]:
        place = step.place
        others: Iterator[Path] | None = None
        while True:
            try:
                sha256, made = self._put(place, part, copied)
                break
            except OSError as error:
                is_next = others is not None and isinstance(error, FileExistsError)
                if others is None and _is_refused(place, error):
                    others, is_next = self._other_names(place.target), True
                other = next(others, None) if others is not None and is_next else None
                if other is None:
                    yield self._failed(step, place, part, error)
                    return
            place = replace(place, target=other)
            self._write(_begun(step, other, part))
            self._sync()
        self._write(
            {"done": step.number, "size": made.size, "mtime_ns": made.mtime_ns, "sha256": sha256}
        )
        if step.owner is None:
            self.placed += 1
        else:
            self.companions += 1
        if place.target != step.place.target:
            self.renamed += 1
            yield SavedAs(place.source, step.place.target.name, place.target)
        if self._plan.action == "move":
            yield Moved(place.source, place.target)

    def _failed(self, step: _Step, place: Placement, part: Path, error: OSError) -> Problem:
        is_refused = _is_refused(place, error)
        if is_refused or isinstance(error, FileExistsError) or _are_absent(place.target, part):
            self._write({"failed": step.number})
        # Otherwise something may be there: undo checks what was started.
        self.problems += 1
        self._stayed.add(step.number)
        if error.errno in FULL:
            raise _no_space(self._plan, self._journal.path) from error
        if error.errno == errno.EROFS:
            raise self._not_writable(error) from error
        return Problem(place.source, _sentence(place, error, is_refused))

    def _other_names(self, target: Path) -> Iterator[Path]:
        """Names that every disk accepts, where no image of the plan will go."""
        if self._planned is None:
            places = [one for place in self._plan.placements for one in (place, *place.companions)]
            self._planned = {(one.target.parent, key(one.target.name)) for one in places}
        name = safe_name(target.name)
        if name == target.name:
            return
        for number in range(1, _MOST_NUMBERS):
            other = name if number == 1 else numbered(name, number)
            if (target.parent, key(other)) not in self._planned:
                yield target.with_name(other)

    def _put(
        self, place: Placement, part: Path, copied: list[Placement]
    ) -> tuple[str | None, Stamp]:
        """Copy or move one file; return its SHA-256 if it was read, and the stamp of the result.

        Renaming the file is the last step that can fail: after an error nothing is placed.
        """
        if stamp(place.source) != place.stamp:
            raise OSError(errno.ESTALE, "It changed while it was being sorted.")
        if place.is_there:
            if not same_content(place.source, place.target):
                raise OSError(errno.ESTALE, "Its copy has changed.")
            copied.append(place)
            return digest(place.target), stamp(place.target)
        if self._plan.action == "move":
            try:
                rename(place.source, place.target)
            except OSError as error:
                if error.errno != errno.EXDEV:
                    raise
            else:
                return None, place.stamp
        is_move = self._plan.action == "move"
        sha256 = copy_file(place.source, part, sync=is_move)
        try:
            made = stamp(part)
            if made.size != place.stamp.size:
                raise OSError(errno.EIO, "The copy is not as long as the original.")
            rename(part, place.target)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        if is_move:
            copied.append(place)
        return sha256, made

    def _missing_folders(self, batch: Sequence[_Step]) -> list[Path]:
        """The folders that must be created for a batch, outer ones first."""
        found: list[Path] = []
        for step in batch:
            folder = step.place.target.parent
            missing: list[Path] = []
            while folder not in self._folders and not folder.is_dir():
                missing.append(folder)
                self._folders.add(folder)
                folder = folder.parent
            found += reversed(missing)
        return found

    def _make(self, folders: list[Path]) -> None:
        for folder in folders:
            try:
                folder.mkdir(exist_ok=True)
            except OSError as error:
                raise self._not_writable(error) from error

    def _write(self, *entries: Mapping[str, object]) -> None:
        try:
            self._journal.write(*entries)
        except OSError as error:
            raise _no_journal(error) from error

    def _sync(self) -> None:
        try:
            self._journal.sync()
        except OSError as error:
            raise _no_journal(error) from error

    def _not_writable(self, error: OSError) -> UserError:
        if error.errno in FULL:
            return _no_space(self._plan, self._journal.path)
        return UserError(
            Kind.WRITE_FAILED,
            f"You do not have permission to write to “{self._plan.into.name}”.",
            "Choose another folder.",
            detail=str(error),
        )


def _is_refused(place: Placement, error: OSError) -> bool:
    """Whether the disk refused the new name; a source that is gone is no matter of names."""
    return os.path.lexists(place.source) and refuses_name(error, place.target)


def _begun(step: _Step, target: Path, part: Path) -> dict[str, object]:
    """The line of the journal that says what will be done."""
    place = step.place
    line: dict[str, object] = {
        "begin": step.number,
        "source": str(place.source),
        "target": str(target),
        "part": str(part),
        "size": place.stamp.size,
        "mtime_ns": place.stamp.mtime_ns,
    }
    return line if step.owner is None else {**line, "with": step.owner}


def _are_absent(*paths: Path) -> bool:
    """Whether it is certain that none of the paths exists."""
    for path in paths:
        try:
            path.lstat()
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError:
            return False
        return False
    return True


def _take_away(place: Placement) -> bool:
    """Delete the original of a file that is safe on another disk, unless it has changed."""
    try:
        if stamp(place.source) != place.stamp:
            return False
        place.source.unlink()
    except OSError:
        return False
    return True


def _sentence(place: Placement, error: OSError, is_refused: bool) -> str:
    if is_refused:
        return f"The disk does not accept the name “{place.target.name}”."
    if isinstance(error, FileExistsError):
        return f"A file named “{place.target.name}” now exists at the destination."
    if isinstance(error, FileNotFoundError):
        return "The file or its destination folder no longer exists."
    if isinstance(error, PermissionError):
        return "You do not have permission to read or delete it, or to write to its destination."
    if error.errno == errno.ESTALE:
        return "The file has changed since the plan was made."
    return f"It could not be sorted: {(error.strerror or str(error)).rstrip('.').lower()}."


def _no_space(plan: SortPlan, journal: Path | None) -> UserError:
    what_now = (
        f"Free some space and sort again, or undo this sort with its journal {journal}."
        if journal
        else f"{plan.needed_bytes / 1e6:,.1f} MB needed, {plan.free_bytes / 1e6:,.1f} MB free."
    )
    return UserError(
        Kind.WRITE_FAILED,
        f"There is not enough space for the images on the disk of “{plan.into.name}”.",
        what_now,
        detail=str(plan.into),
    )


def _no_journal(error: OSError) -> UserError:
    return UserError(
        Kind.WRITE_FAILED,
        "The journal could not be written, and without it a sort cannot be undone.",
        "Free some space on the disk of your user folder and try again.",
        detail=str(error),
    )
