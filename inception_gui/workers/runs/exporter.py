"""Writes a run's results to a file, with the conditions under which they were made."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from inception_gui import __version__
from inception_gui.core.exports.run_info import Incomplete
from inception_gui.core.labels.thresholds import UNSURE_BELOW
from inception_gui.core.types import Failure, Mode, Prediction
from inception_gui.errors import Kind, UserError
from inception_gui.workers.items.item_columns import ItemColumns
from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.jobs.exclusive_job import ExclusiveJob
from inception_gui.workers.runs.run_state import RunState

if TYPE_CHECKING:
    from inception_gui.core.exports.run_info import RunInfo
    from inception_gui.core.inference.scheduler import Inference


class Exporter(ExclusiveJob):
    """Exports rows of the items as they are at the time of the call.

    One export may wait for the rest of a run, see `export_later`.

    Signals:
        exported(Path): `incomplete` says whether outcomes are missing in the file.
        waiting_changed(): `is_waiting` has changed.
        rest_wanted(): an export waits for what has not been classified.
    """

    exported = Signal(object)
    waiting_changed = Signal()
    rest_wanted = Signal()

    def __init__(
        self,
        items: ItemModel,
        run: Callable[[], RunState | None],
        inference: Callable[[], Inference | None],
        parent: QObject | None = None,
    ) -> None:
        """`run` gives the run that the items belong to, `inference` the network in use."""
        super().__init__("export", parent)
        self._items = items
        self._run = run
        self._inference = inference
        self._later: Callable[[], None] | None = None
        self.incomplete: Incomplete | None = None
        """Of the latest export."""

    @property
    def is_waiting(self) -> bool:
        """Whether an export waits for the rest of the run."""
        return self._later is not None

    def export_later(
        self,
        path: Path,
        file_format: str,
        rows: Sequence[int] | None,
        *,
        heat_maps: int = 0,
        full_paths: bool = False,
        photo_facts: bool = False,
    ) -> None:
        """Export as soon as nothing is being classified any more; see `export`."""
        self._later = lambda: self.export(
            path,
            file_format,
            rows,
            heat_maps=heat_maps,
            full_paths=full_paths,
            photo_facts=photo_facts,
        )
        self.waiting_changed.emit()
        self.rest_wanted.emit()

    def on_rest_done(self) -> None:
        """Start the export that waits."""
        later, self._later = self._later, None
        if later is not None:
            self.waiting_changed.emit()
            later()

    def stop_waiting(self) -> None:
        """Forget the export that waits."""
        if self._later is not None:
            self._later = None
            self.waiting_changed.emit()

    def known_count(self, rows: Sequence[int]) -> int:
        """How many of these item rows have a result."""
        return self._items.columns.known_count(rows)

    def can_explain(self, rows: Sequence[int]) -> bool:
        """Whether the current network is the one that classified these rows."""
        inference = self._inference()
        columns = self._items.columns
        made_by = next((one for row in rows if (one := columns.made_by(row))), None)
        return (
            inference is not None
            and made_by is not None
            and made_by.weights_sha256 == inference.classifier.weights.sha256
        )

    def export(
        self,
        path: Path,
        file_format: str,
        rows: Sequence[int] | None,
        *,
        heat_maps: int = 0,
        full_paths: bool = False,
        photo_facts: bool = False,
    ) -> None:
        """Write the outcomes of these item rows, or of all; those that wait are left out.

        The file says so where some do. A report contains the heat maps of its first `heat_maps`
        images, with `full_paths` where the images are on this computer, and with `photo_facts`
        when, with what and where they were taken.
        """
        columns = self._items.columns.snapshot()
        wanted = range(len(columns)) if rows is None else rows
        run, inference = self._run(), self._inference() if heat_maps else None
        unsure_below = self._items.unsure_below
        done = columns.known_count(wanted)

        def job() -> Iterator[Any]:
            from inception_gui.core.files.identity import refuse_input
            from inception_gui.core.jobs.export_run import export_run

            refuse_input(path, columns.paths)
            info = _run_info(columns, run)
            incomplete = Incomplete(done, len(wanted)) if done < len(wanted) else None
            if incomplete is None and rows is None and run is not None and not run.is_finished:
                # What is listed is done, but not all of the run is listed.
                stored = info.incomplete.total if info.incomplete is not None else None
                incomplete = Incomplete(done, None if run.is_listed else stored)
            yield incomplete
            with inference.in_use() if inference is not None else nullcontext():
                yield from export_run(
                    _with_further(columns, wanted, unsure_below),
                    path,
                    file_format,
                    replace(
                        info,
                        incomplete=incomplete,
                        dropped=(*info.dropped, *_common_folder(columns, wanted)),
                        absolute_paths=full_paths,
                        photo_facts=photo_facts,
                    ),
                    total=len(wanted),
                    inference=inference,
                    overlays=heat_maps,
                )
            yield path

        self.incomplete = None
        self._start(job, {Incomplete: self._on_incomplete, Path: self.exported.emit})

    def _on_incomplete(self, incomplete: Incomplete) -> None:
        self.incomplete = incomplete


def outcomes(
    columns: ItemColumns, rows: Sequence[int], unsure_below: float = UNSURE_BELOW
) -> Iterator[Prediction | Failure]:
    """What became of these rows; nothing of those that wait. Verdicts obey `unsure_below`."""
    for row in rows:
        outcome = columns.failure(row) or columns.prediction(row, unsure_below)
        if outcome is not None:
            yield outcome


def _with_further(
    columns: ItemColumns, rows: Sequence[int], unsure_below: float
) -> Iterator[Prediction | Failure]:
    """The same, each prediction followed by what further weights say of the image."""
    for row in rows:
        yield from outcomes(columns, [row], unsure_below)
        beside = columns.said_beside(row, unsure_below)
        if beside is not None:
            yield beside


def _common_folder(columns: ItemColumns, rows: Sequence[int]) -> tuple[Path, ...]:
    """The folder that all files of these rows are in, if there is one."""
    folders = {os.path.dirname(columns.paths[row]) for row in rows if columns.paths[row]}  # noqa: PTH120 - many
    try:
        return (Path(os.path.commonpath(folders)),) if folders else ()
    except ValueError:  # on several drives
        return ()


def _run_info(columns: ItemColumns, run: RunState | None) -> RunInfo:
    """The conditions of the run from the store, or those of its first row if it is not stored."""
    from inception_gui.core.exports.run_info import RunInfo
    from inception_gui.core.runs.store import RunStore, run_info

    if run is not None and run.folder is not None and run.id is not None:
        try:
            return run_info(RunStore(run.folder).summary(run.id))
        except UserError as error:
            if error.kind is not Kind.WRONG_USAGE:  # a run may have been deleted meanwhile
                raise
    began = run.began if run is not None else datetime.now(UTC)
    for row in range(len(columns)):
        if (made := columns.made_by(row)) is not None:
            return RunInfo(
                __version__,
                made.weights_key,
                made.weights_sha256,
                made.device,
                made.mode,
                made.precision,
                began,
            )
    return RunInfo(__version__, "", "", "", Mode.STANDARD, "", began)
