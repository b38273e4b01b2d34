"""Writes a run as one JSON object: conditions, predictions, failures."""

from __future__ import annotations

from typing import TextIO

from inception_gui.core.exports.outcome import (
    failure_object,
    prediction_object,
    run_object,
    to_json,
)
from inception_gui.core.exports.run_info import RunInfo
from inception_gui.core.types import Failure, Prediction


class JsonFile:
    """Writes predictions one per line as they arrive, and the failures at the end.

    The file is valid JSON once it is closed, however many outcomes there were.
    """

    def open(self, stream: TextIO, run: RunInfo) -> None:
        """Start the file."""
        self._stream = stream
        self._failures: list[str] = []
        self._separator = "\n"
        stream.write(f'{{"run": {to_json(run_object(run))},\n"predictions": [')

    def write(self, outcome: Prediction | Failure) -> None:
        """Add one outcome."""
        if isinstance(outcome, Failure):
            self._failures.append(to_json(failure_object(outcome)))
            return
        self._stream.write(f"{self._separator}{to_json(prediction_object(outcome))}")
        self._separator = ",\n"

    def close(self) -> None:
        """End the file. The stream stays open."""
        failures = "".join(f"\n{failure}," for failure in self._failures).removesuffix(",")
        self._stream.write(f'],\n"failures": [{failures}]}}\n')
        self._stream.flush()
