"""Classifies on the command line as a saved run, which can be resumed another day."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import closing
from pathlib import Path

from inception_gui import paths
from inception_gui.cli.terminal import say
from inception_gui.core.events import Classified
from inception_gui.core.features.store import FeatureStore
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.classify import classify
from inception_gui.core.jobs.run_folder import run_folder
from inception_gui.core.runs.records import RunEnded, RunStarted
from inception_gui.core.runs.store import RunStore
from inception_gui.core.types import Failure, Item, Progress
from inception_gui.errors import Kind, UserError


class StoredRun:
    """One run over several rounds of items; each round continues it."""

    def __init__(
        self,
        dropped: Sequence[Path],
        *,
        resume: int | None,
        again: bool,
        top: int,
        all_are_here: bool = False,
    ) -> None:
        """`all_are_here`: the first round holds all that the paths of `resume` contain now."""
        self.id = resume
        """The number of the run, once there is one."""
        self.known = 0
        """How many outcomes were already stored, in earlier runs or in this one."""
        self.worked = 0
        """How many of the outcomes yielded so far came from the network."""
        self._before = 0
        self._store = RunStore(paths.runs_folder())
        self._dropped = dropped
        self._must_be_kept = resume is not None
        self._again = again
        self._top = top
        self._all_are_here = all_are_here

    def classify(self, items: list[Item], inference: Inference) -> Generator[Classified | Failure]:
        """Yield the outcomes of one round.

        If runs cannot be saved, report it and classify without a run.

        Raises:
            UserError: The run to resume cannot be read or was made under other conditions, or the
                disk is full.
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
            features=FeatureStore(paths.features_folder()),
        )
        self._before += len(items)
        self._all_are_here = False  # later rounds are pages of these
        with closing(job):
            try:
                first = next(job)
            except UserError as error:
                if self._must_be_kept or error.kind is not Kind.WRITE_FAILED:
                    raise
                say(f"This run is not saved. {error}")
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
