"""Writes a run's results to a file, with the conditions under which they were made."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from inception_gui import __version__
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

    Signals:
        exported(Path)
    """

    exported = Signal(object)

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
        self, path: Path, file_format: str, rows: Sequence[int] | None, *, heat_maps: int = 0
    ) -> None:
        """Write the outcomes of these item rows, or of all; those that wait are left out.

        A report contains the heat maps of its first `heat_maps` images.
        """
        columns = self._items.columns.snapshot()
        wanted = range(len(columns)) if rows is None else rows
        run, inference = self._run(), self._inference() if heat_maps else None
        unsure_below = self._items.unsure_below

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.export_run import export_run

            with inference.in_use() if inference is not None else nullcontext():
                yield from export_run(
                    outcomes(columns, wanted, unsure_below),
                    path,
                    file_format,
                    _run_info(columns, run),
                    total=len(wanted),
                    inference=inference,
                    overlays=heat_maps,
                )
            yield path

        self._start(job, {Path: self.exported.emit})


def outcomes(
    columns: ItemColumns, rows: Sequence[int], unsure_below: float = UNSURE_BELOW
) -> Iterator[Prediction | Failure]:
    """What became of these rows; nothing of those that wait. Verdicts obey `unsure_below`."""
    for row in rows:
        outcome = columns.failure(row) or columns.prediction(row, unsure_below)
        if outcome is not None:
            yield outcome


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
