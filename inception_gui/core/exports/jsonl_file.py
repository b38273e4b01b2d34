"""Writes JSON lines: one object per prediction or failure, as they arrive."""

from __future__ import annotations

from typing import TextIO

from inception_gui.core.exports.outcome import failure_object, prediction_object, to_json
from inception_gui.core.exports.run_info import RunInfo
from inception_gui.core.types import Failure, Prediction


class JsonlFile:
    """Writes each outcome immediately, so that another program can follow a run."""

    def open(self, stream: TextIO, run: RunInfo) -> None:
        """Start the file. This format does not contain the run's conditions."""
        self._stream = stream

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
        self._stream.flush()
