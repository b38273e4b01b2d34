"""Writes results in which the images of a burst share one verdict."""

from __future__ import annotations

from typing import TextIO

from inception_gui.core.exports.formats import ResultWriter
from inception_gui.core.exports.run_info import RunInfo
from inception_gui.core.labels.bursts import share_verdicts
from inception_gui.core.types import Failure, Prediction


class SharedBursts:
    """Hands outcomes to another writer at the end, when it is known which are of one burst."""

    def __init__(self, writer: ResultWriter) -> None:
        self._writer = writer
        self._waiting: list[Prediction | Failure] = []

    def open(self, stream: TextIO, run: RunInfo) -> None:
        """Start the file."""
        self._writer.open(stream, run)

    def write(self, outcome: Prediction | Failure) -> None:
        """Take one outcome."""
        self._waiting.append(outcome)

    def close(self) -> None:
        """Write all of them, and complete the file."""
        try:
            for outcome in share_verdicts(self._waiting):
                self._writer.write(outcome)
        finally:
            self._writer.close()
