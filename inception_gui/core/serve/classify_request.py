"""Classifies the image of a request and answers with the JSON of `inception-cli classify`."""

from __future__ import annotations

import io
from datetime import UTC, datetime

from inception_gui import __version__
from inception_gui.core.exports.json_file import JsonFile
from inception_gui.core.exports.run_info import RunInfo
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.classify import classify_one
from inception_gui.core.types import Failure, Item, Prediction
from inception_gui.errors import UserError


class RequestClassifier:
    """Answers requests with one network."""

    def __init__(self, inference: Inference) -> None:
        self._inference = inference
        self._started = datetime.now(UTC)

    def __call__(self, data: bytes, name: str, top: int) -> tuple[bool, str]:
        """Return whether the image could be read, and the whole JSON document."""
        item = Item(name, data=data)
        outcome: Prediction | Failure
        try:
            with self._inference.in_use():
                found = classify_one(item, None, self._inference, top=top, heat_maps=0)
            outcome = found.prediction
        except UserError as error:
            outcome = Failure.from_error(item, error)
        stream = io.StringIO()
        writer = JsonFile()
        writer.open(stream, self._run_info())
        writer.write(outcome)
        writer.close()
        return isinstance(outcome, Prediction), stream.getvalue()

    def _run_info(self) -> RunInfo:
        classifier = self._inference.classifier
        return RunInfo(
            version=__version__,
            weights_key=classifier.weights.key,
            weights_sha256=classifier.weights.sha256,
            device=classifier.device.name,
            mode=classifier.mode,
            precision=classifier.precision,
            started=self._started,
        )
