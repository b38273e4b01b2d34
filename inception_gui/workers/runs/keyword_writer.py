"""Writes the keywords of a run's images to sidecars, after a preview, and undoes it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from PySide6.QtCore import QObject, Signal

from inception_gui import paths
from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.jobs.exclusive_job import ExclusiveJob
from inception_gui.workers.jobs.job_group import JobGroup
from inception_gui.workers.runs.exporter import outcomes

if TYPE_CHECKING:
    from inception_gui.core.keywords.events import KeywordsWritten
    from inception_gui.core.keywords.plan import KeywordPlan

Naming = Literal["auto", "name", "stem", "both"]
_JOURNALS: Final = "keywords"
"""The folder of the journals, which the command line uses too."""


@dataclass(frozen=True, slots=True)
class Preview:
    """A plan, and what carrying it out would do to the sidecars."""

    plan: KeywordPlan
    would: KeywordsWritten
    removes: bool
    problem: str = ""
    """The first sidecar that cannot be changed, and why; empty if there is none."""


class KeywordWriter(ExclusiveJob):
    """Previews, writes and undoes, one after the other.

    Signals:
        previewed(Preview)
        written(KeywordsWritten, bool): what was done; whether keywords were removed.
        undone(KeywordsUndone)
        latest_changed(): `latest` has changed.
    """

    previewed = Signal(object)
    written = Signal(object, bool)
    undone = Signal(object)
    latest_changed = Signal()

    def __init__(self, items: ItemModel, parent: QObject | None = None) -> None:
        super().__init__("writing of keywords", parent)
        self._items = items
        self._jobs = JobGroup(self)
        self._jobs.went_wrong.connect(self.went_wrong)
        self._is_previewing = False
        self.latest: Path | None = None
        """The journal of the latest keywords that can be undone, whoever wrote them."""
        self.ended.connect(self.refresh)

    def refresh(self) -> None:
        """Find out which keywords can be undone; `latest_changed` is sent if it is another."""

        def job() -> Iterator[Any]:
            from inception_gui.core.keywords.journal import latest_journal

            yield latest_journal(_journals())

        self._jobs.run(job, "journals", lambda events: self._set_latest(events[-1]))

    def preview(
        self,
        threshold: float,
        naming: Naming,
        rows: Sequence[int] | None = None,
        *,
        removes: bool = False,
    ) -> None:
        """Find out what would be written for these item rows, or all; nothing is changed.

        Keywords are the classes with a probability, 0..1, of at least `threshold`. With `removes`
        it is about taking keywords away.
        """
        columns = self._items.columns.snapshot()
        wanted = range(len(columns)) if rows is None else rows

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.write_keywords import write_keywords
            from inception_gui.core.keywords.events import KeywordsWritten
            from inception_gui.core.keywords.plan import plan_keywords
            from inception_gui.core.sorting.events import Problem

            found = outcomes(columns, wanted)
            plan = plan_keywords(found, threshold=threshold, naming=naming, removes=removes)
            problem = ""
            for event in write_keywords(plan, _journals(), dry_run=True):
                if isinstance(event, Problem):
                    problem = problem or f"{event.path.name}: {event.message}"
                elif isinstance(event, KeywordsWritten):
                    yield Preview(plan, event, removes, problem)
                else:
                    yield event

        self._is_previewing = not self.is_busy
        self._start(job, {Preview: self.previewed.emit})

    def write(self, preview: Preview) -> None:
        """Do what was previewed."""
        from inception_gui.core.keywords.events import KeywordsWritten

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.write_keywords import write_keywords

            return write_keywords(preview.plan, _journals())

        self._is_previewing = False
        self._start(job, {KeywordsWritten: lambda done: self.written.emit(done, preview.removes)})

    def undo(self) -> None:
        """Restore the sidecars that were written last."""
        from inception_gui.core.keywords.events import KeywordsUndone

        journal = self.latest
        if journal is None:
            return

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.write_keywords import undo_keywords

            return undo_keywords(journal, _journals())

        self._is_previewing = False
        self._start(job, {KeywordsUndone: self.undone.emit})

    def known_count(self, rows: Sequence[int]) -> int:
        """How many of these item rows have a result."""
        return self._items.columns.known_count(rows)

    @property
    def is_writing(self) -> bool:
        """Whether sidecars are being changed."""
        return self.is_busy and not self._is_previewing

    def drop_preview(self) -> None:
        """Stop a preview; writing continues."""
        if self._is_previewing:
            self.cancel()

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds`."""
        self._jobs.cancel()
        super().close(seconds)
        self._jobs.wait(seconds)

    def _set_latest(self, found: Path | None) -> None:
        if found != self.latest:
            self.latest = found
            self.latest_changed.emit()


def _journals() -> Path:
    return paths.runs_folder() / _JOURNALS
