"""The folder of evaluations: one file each, see `core.evaluation.checkpoint`."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from inception_gui.core.evaluation.checkpoint import (
    CheckpointedItem,
    OpenEvaluation,
    as_sentences,
    missing,
    read_ends,
    read_file,
    unreadable,
)
from inception_gui.core.evaluation.events import EvaluationSummary, State
from inception_gui.core.evaluation.json_lines import setup_from
from inception_gui.core.evaluation.judged import Judged
from inception_gui.core.evaluation.report.build import make_report
from inception_gui.core.evaluation.report.intervals import rate
from inception_gui.core.evaluation.report.results import Report
from inception_gui.core.evaluation.setup import Setup
from inception_gui.core.files.lock import FileLock
from inception_gui.core.files.stamp import FileStamp
from inception_gui.errors import Kind, UserError

_NAME: Final = re.compile(r"(\d+)\.jsonl")


class EvaluationStore:
    """The evaluations in one folder. Several programs may use it at once."""

    def __init__(self, folder: Path) -> None:
        self.folder: Final = folder

    def list(self) -> tuple[EvaluationSummary, ...]:
        """All evaluations, latest first; other files are skipped."""
        found = []
        for number in sorted(self._numbers(), reverse=True):
            with suppress(UserError):
                found.append(self._summary(number))
        return tuple(found)

    def setup(self, id: int) -> Setup:  # noqa: A002 - what it is called everywhere
        """The conditions of an evaluation.

        Raises:
            UserError: there is no evaluation `id`, or it cannot be read.
        """
        return self.read(id).setup

    def unfinished(self, setup: Setup) -> int | None:
        """The latest interrupted evaluation of the same source under the same conditions."""
        for summary in self.list():
            if summary.state == "interrupted" and is_same(summary.setup, setup):
                return summary.id
        return None

    def report(self, id: int) -> Report:  # noqa: A002
        """The report of an evaluation.

        Raises:
            UserError: there is no evaluation `id`, or it cannot be read.
        """
        kept = self.read(id)
        return make_report(
            kept.setup,
            tuple(kept.judged.values()),
            tuple(kept.unjudged.values()),
            kept.seconds,
            fell_back_because=kept.fell_back_because,
        )

    def discard(self, id: int) -> None:  # noqa: A002
        """Delete an evaluation; the images are not touched.

        Raises:
            UserError: it is running (WRONG_USAGE), or its file cannot be removed (WRITE_FAILED).
        """
        if self._is_running(id):
            raise UserError(
                Kind.WRONG_USAGE, f"Evaluation {id} is running.", "Stop it before deleting it."
            )
        with as_sentences(self.folder):
            self._path(id).unlink(missing_ok=True)
            self._lock_path(id).unlink(missing_ok=True)

    def create(self, setup: Setup) -> OpenEvaluation:
        """Start a new evaluation; close the returned object.

        Raises:
            UserError: the folder cannot be written (WRITE_FAILED).
        """
        with as_sentences(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            number = max(self._numbers(), default=0) + 1
            while True:
                try:
                    self._path(number).open("xb").close()
                except FileExistsError:  # another program was faster
                    number += 1
                else:
                    break
        return self._begin(number, lambda: CheckpointedItem(setup))

    def resume(
        self,
        id: int,  # noqa: A002
        setup: Setup,
        holds: Callable[[Judged, FileStamp | None], bool],
    ) -> OpenEvaluation:
        """Resume an evaluation under the same conditions; close the returned object.

        It keeps the time that it was begun at. Of what it has, images for which `holds` is false
        are forgotten, and so are those that could not be read.

        Raises:
            UserError: there is none, it is running elsewhere, or it was made under other
                conditions (WRONG_USAGE); or the folder cannot be written (WRITE_FAILED).
        """

        def still_good() -> CheckpointedItem:
            kept = self.read(id)
            if not is_same(kept.setup, setup):
                raise UserError(
                    Kind.WRONG_USAGE,
                    f"Evaluation {id} used other images, weights or crops, or another mode.",
                    "Select the same to resume it, or start a new one.",
                )
            kept.setup = replace(setup, started=kept.setup.started)
            kept.judged = {
                path: one for path, one in kept.judged.items() if holds(one, kept.stamps.get(path))
            }
            kept.unjudged.clear()
            return kept

        if id not in self._numbers():
            raise missing(id)  # taking its lock would leave a file behind
        return self._begin(id, still_good)

    def read(self, id: int) -> CheckpointedItem:  # noqa: A002
        """Read the whole file of an evaluation.

        Raises:
            UserError: there is no evaluation `id`, or it cannot be read.
        """
        return read_file(self._path(id), id)

    def _begin(self, number: int, kept: Callable[[], CheckpointedItem]) -> OpenEvaluation:
        """Lock an evaluation, then open it with the result of `kept`."""
        with as_sentences(self.folder), ExitStack() as held:
            lock = held.enter_context(FileLock(self._lock_path(number)))
            if not lock.take():
                raise UserError(
                    Kind.WRONG_USAGE,
                    f"Evaluation {number} is running in another program.",
                    "Wait until it finishes, or stop it there.",
                )
            opened = OpenEvaluation(number, self._path(number), kept(), lock)
            held.pop_all()  # from now on the lock is the evaluation's
            return opened

    def _summary(self, number: int) -> EvaluationSummary:
        first, last = read_ends(self._path(number), number)
        if "done" in last:  # complete: its 50,000 lines need not be read
            try:
                setup, done = setup_from(first["setup"]), int(last["done"])
                errors = last["top1_error"], last["top5_error"]
            except (KeyError, TypeError, ValueError) as error:
                raise unreadable(number, error) from error
            return EvaluationSummary(number, setup, "finished", done, *errors)
        kept = self.read(number)
        count = len(kept.judged)
        top1 = rate(sum(one.rank >= 1 for one in kept.judged.values()), count)
        top5 = rate(sum(one.rank >= 5 for one in kept.judged.values()), count)
        state: State = "finished"
        if not kept.has_ended:
            state = "running" if self._is_running(number) else "interrupted"
        return EvaluationSummary(
            number,
            kept.setup,
            state,
            count + len(kept.unjudged),
            top1.value if count else None,
            top5.value if count else None,
        )

    def _is_running(self, number: int) -> bool:
        if not self._lock_path(number).exists():
            return False
        with as_sentences(self.folder), FileLock(self._lock_path(number)) as lock:
            return not lock.take()

    def _numbers(self) -> tuple[int, ...]:
        try:
            names = [path.name for path in self.folder.iterdir()]
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise UserError(
                Kind.UNREADABLE, "The folder of evaluations cannot be read.", detail=str(error)
            ) from error
        return tuple(int(found[1]) for name in names if (found := _NAME.fullmatch(name)))

    def _path(self, number: int) -> Path:
        return self.folder / f"{number}.jsonl"

    def _lock_path(self, number: int) -> Path:
        return self.folder / f"{number}.lock"


def is_same(one: Setup, other: Setup) -> bool:
    """Whether one evaluation can be resumed as the other: same source, crops, weights and mode."""
    return (
        one.source == other.source
        and one.crops == other.crops
        and one.mode is other.mode
        and [member.sha256 for member in one.members] == [member.sha256 for member in other.members]
    )
