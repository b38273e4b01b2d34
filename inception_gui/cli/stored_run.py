"""Classifying on the command line as a run that is kept, so that it can go on another day."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import closing
from pathlib import Path

from inception_gui import paths
from inception_gui.cli.terminal import say
from inception_gui.core.events import Classified
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.classify import classify
from inception_gui.core.jobs.run_folder import run_folder
from inception_gui.core.runs.records import RunEnded, RunStarted
from inception_gui.core.runs.store import RunStore
from inception_gui.core.types import Failure, Item, Progress
from inception_gui.errors import Kind, UserError


class StoredRun:
    """One run over several rounds of items; each round goes on with it."""

    def __init__(
        self,
        dropped: Sequence[Path],
        *,
        resume: int | None,
        again: bool,
        top: int,
        all_are_here: bool = False,
    ) -> None:
        """`all_are_here`: the first round is all that lies behind what `resume` was made of."""
        self.id = resume
        """The run's number, once there is one."""
        self.known = 0
        """How many outcomes came from earlier runs or from this one."""
        self.worked = 0
        """How many outcomes came from the network, of those that were told."""
        self._before = 0
        self._store = RunStore(paths.runs_folder())
        self._dropped = dropped
        self._must_be_kept = resume is not None
        self._again = again
        self._top = top
        self._all_are_here = all_are_here

    def classify(self, items: list[Item], inference: Inference) -> Generator[Classified | Failure]:
        """The outcomes of one round.

        Where runs cannot be kept this is said, and the pictures are classified all the same.

        Raises:
            UserError: the run to go on with cannot be read, or not under these conditions; or
                the disk is full.
        """
        job = run_folder(
            items,
            inference,
            self._store,
            dropped=self._dropped,
            resume=self.id,
            again=self._again,
            top=self._top,
            all_are_here=self._all_are_here,
            others=self._before,
        )
        self._before += len(items)
        self._all_are_here = False  # later rounds are pages of these
        with closing(job):
            try:
                first = next(job)
            except UserError as error:
                if self._must_be_kept or error.kind is not Kind.WRITE_FAILED:
                    raise
                say(f"This run is not kept. {error}")
                for outcome in classify(items, inference, top=self._top):
                    self.worked += 1
                    yield outcome
                return
            assert isinstance(first, RunStarted)
            self.id = first.id
            self._must_be_kept = True
            before = self.worked
            for event in job:
                if isinstance(event, Classified | Failure):
                    yield event
                elif isinstance(event, Progress):
                    self.worked = before + event.done - event.known
                elif isinstance(event, RunEnded):
                    self.known += event.known
