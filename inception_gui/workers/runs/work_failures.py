"""Reports what ends the work in the background, and carries on where that is possible."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from inception_gui.errors import Kind, UserError
from inception_gui.workers.jobs.job_thread import as_user_error
from inception_gui.workers.network.loader import NetworkLoader
from inception_gui.workers.runs.bulk_classifier import BulkClassifier
from inception_gui.workers.runs.run_controller import RunController


class WorkFailures(QObject):
    """Watches a `BulkClassifier`.

    Signals:
        went_wrong(UserError)
    """

    went_wrong = Signal(object)

    def __init__(
        self,
        bulk: BulkClassifier,
        run: RunController,
        loader: NetworkLoader,
        resume: Callable[[], None],
        parent: QObject,
    ) -> None:
        """`resume` classifies everything that waits."""
        super().__init__(parent)
        self._run = run
        self._loader = loader
        self._resume = resume
        bulk.broke.connect(self._on_broke)
        bulk.finished.connect(lambda _seconds: self._say_where_the_card_gave_up())

    def _on_broke(self, error: Exception) -> None:
        self.went_wrong.emit(as_user_error(error))
        is_store_broken = isinstance(error, UserError) and error.kind is Kind.WRITE_FAILED
        if is_store_broken and self._run.state is not None and self._run.state.folder is not None:
            self._run.cannot_be_stored()  # the images are classified without a store
            self._resume()

    def _say_where_the_card_gave_up(self) -> None:
        inference = self._loader.inference
        if inference is not None and inference.fell_back_because:
            self.went_wrong.emit(
                UserError(
                    Kind.NO_DEVICE,
                    inference.fell_back_because,
                    "The predictions are not affected. Close other programs that use the GPU.",
                )
            )
