"""What further weights say of a stored run, computed from the features that were kept with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from inception_gui.core.files.stamp import stamp_of
from inception_gui.core.types import Prediction
from inception_gui.paths import features_folder
from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.jobs.job_thread import as_user_error
from inception_gui.workers.jobs.latest_job import LatestJob

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference
    from inception_gui.workers.items.item_columns import ItemColumns

_SETTLE_MS: Final = 200
"""A stored run is read in pieces, which are worked on together."""


class StoredBeside(QObject):
    """Fills the answers of further weights into rows whose prediction was stored.

    No image is read. Rows whose file has changed, or whose features were deleted, stay empty.

    Signals:
        went_wrong(UserError): the features cannot be read.
    """

    went_wrong = Signal(object)

    def __init__(
        self, items: ItemModel, inference: Callable[[], Inference | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._items = items
        self._inference = inference
        self._job = LatestJob("named beside", self)
        self._timer = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._timer.timeout.connect(self._start)

    def refresh(self) -> None:
        """Ask the further weights that are in use now, in a moment."""
        self._job.cancel()
        self._items.forget_beside()
        self._timer.start()

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds` for the thread."""
        self._timer.stop()
        self._job.close(seconds)

    def _start(self) -> None:
        inference = self._inference()
        if inference is None or inference.further is None:
            return
        columns = self._items.columns.snapshot()
        self._job.start(lambda: _answers(columns, inference), self._on_answers, self._on_ended)

    def _on_answers(self, answers: Iterable[Prediction]) -> None:
        rows = ((self._items.row_of(said.item), said) for said in answers)
        self._items.set_beside([(row, said) for row, said in rows if row is not None])

    def _on_ended(self, error: BaseException | None) -> None:
        if error is not None:
            self.went_wrong.emit(as_user_error(error))


def _answers(columns: ItemColumns, inference: Inference) -> Iterator[Any]:
    from inception_gui.core.features.store import FeatureStore
    from inception_gui.core.jobs.compute_features import space_of

    classifier, further = inference.classifier, inference.further
    if further is None or not further.serves_kept_features:
        return
    known = [
        prediction
        for row in range(len(columns))
        if (made := columns.made_by(row)) is not None
        and (made.weights_sha256, made.mode) == (classifier.weights.sha256, classifier.mode)
        and (prediction := columns.prediction(row)) is not None
    ]
    wanted = ((one.item, stamp_of(one.item.path)) for one in known)
    vectors = FeatureStore(features_folder()).find(space_of(classifier), wanted)
    for prediction, vector in zip(known, vectors, strict=True):
        if vector is not None:
            yield further.prediction_beside(prediction, vector)
