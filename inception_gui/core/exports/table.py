"""Writes plain text for a terminal: an image, its verdict, its classes."""

from __future__ import annotations

from typing import Final, TextIO

from inception_gui.core.exports.outcome import page_of, path_of
from inception_gui.core.exports.run_info import RunInfo
from inception_gui.core.files.display_name import printable
from inception_gui.core.types import Failure, Prediction

_INDENT: Final = "  "


class Table:
    """Writes one block per image as they arrive; no name can control the terminal."""

    def open(self, stream: TextIO, run: RunInfo) -> None:
        """Start the table; of the run's conditions its end says whether it is incomplete."""
        self._stream = stream
        self._incomplete = run.incomplete

    def write(self, outcome: Prediction | Failure) -> None:
        """Add one block."""
        path = printable(path_of(outcome.item))
        if (page := page_of(outcome)) is not None:
            path += f", page {page}"
        if isinstance(outcome, Failure):
            self._stream.write(f"{path}: {printable(outcome.message)}\n")
        else:
            self._stream.write(f"{path}: {printable(outcome.verdict.text)}\n")
            if outcome.note:
                self._stream.write(f"{_INDENT}({printable(outcome.note)})\n")
            width = max((len(score.name) for score in outcome.scores), default=0)
            for score in outcome.scores:
                name = printable(score.name).ljust(width)
                self._stream.write(f"{_INDENT}{name}  {score.probability:6.1%}\n")
        self._stream.flush()

    def close(self) -> None:
        """End the table. The stream stays open."""
        if self._incomplete is not None:
            self._stream.write(f"{self._incomplete.words}\n")
        self._stream.flush()
