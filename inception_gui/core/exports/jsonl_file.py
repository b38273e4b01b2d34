"""Writes JSON lines: one object per prediction or failure, as they arrive."""

from __future__ import annotations

from typing import TextIO

from inception_gui.core.exports.outcome import (
    failure_object,
    incomplete_object,
    prediction_object,
    to_json,
)
from inception_gui.core.exports.run_info import RunInfo
from inception_gui.core.types import Failure, Prediction


class JsonlFile:
    """Writes each outcome immediately, so that another program can follow a run."""

    def open(self, stream: TextIO, run: RunInfo) -> None:
        """Start the file; of the run's conditions its last line says whether it is incomplete."""
        self._stream = stream
        self._incomplete = incomplete_object(run)

    def write(self, outcome: Prediction | Failure) -> None:
        """Add one outcome."""
        if isinstance(outcome, Failure):
            line = to_json(failure_object(outcome))
        else:
            line = to_json(prediction_object(outcome))
        self._stream.write(f"{line}\n")
        self._stream.flush()

    def close(self) -> None:
        """End the file. The stream stays open."""
        if self._incomplete:
            self._stream.write(f"{to_json(self._incomplete)}\n")
        self._stream.flush()
