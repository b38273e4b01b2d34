"""Writes CSV for spreadsheets: one row per item, no cell that could be a formula."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Final, TextIO

from inception_gui.core.exports.outcome import FURTHER_COLUMNS, further_cells, page_of, path_of
from inception_gui.core.exports.run_info import RunInfo
from inception_gui.core.files.csv_line import csv_line, csv_start
from inception_gui.core.types import Failure, Prediction, Score

_USUAL_TOP: Final = 5


class CsvFile:
    """Writes `path,page,width,height,verdict,label_1,probability_1,...,error`.

    `FURTHER_COLUMNS` are before the error. The first prediction decides how many labels a row has;
    failures before it wait for it. How paths are written, `path_text` says.
    """

    def open(self, stream: TextIO, run: RunInfo) -> None:
        """Start the file; of the run's conditions its last row says whether it is incomplete."""
        self._stream = stream
        self._incomplete = run.incomplete
        self._top: int | None = None
        self._waiting: list[Failure] = []

    def write(self, outcome: Prediction | Failure) -> None:
        """Add one row."""
        if isinstance(outcome, Prediction):
            top = self._begin(len(outcome.scores)) if self._top is None else self._top
            self._write_prediction(outcome, top)
        elif self._top is None:
            self._waiting.append(outcome)
        else:
            self._write_failure(outcome, self._top)
        self._stream.flush()

    def close(self) -> None:
        """End the file. The stream stays open."""
        if self._top is None:
            self._top = self._begin(_USUAL_TOP)
        if self._incomplete is not None:
            blank = [None] * (5 + 2 * self._top + len(FURTHER_COLUMNS))
            self._stream.write(csv_line([*blank, self._incomplete.words]))
        self._stream.flush()

    def _begin(self, top: int) -> int:
        """Write the header and the rows that were waiting for it."""
        self._top = top
        heads = ["path", "page", "width", "height", "verdict", *score_heads(top)]
        heads += [*(column.name for column in FURTHER_COLUMNS), "error"]
        self._stream.write(csv_start(heads))
        for failure in self._waiting:
            self._write_failure(failure, top)
        self._waiting.clear()
        return top

    def _write_prediction(self, prediction: Prediction, top: int) -> None:
        path, page, verdict = path_of(prediction.item), page_of(prediction), prediction.verdict.text
        size, more = (prediction.width, prediction.height), further_cells(prediction)
        scores = score_cells(prediction.scores, top)
        self._stream.write(csv_line([path, page, *size, verdict, *scores, *more, None]))

    def _write_failure(self, failure: Failure, top: int) -> None:
        blank = [None] * (3 + 2 * top + len(FURTHER_COLUMNS))
        start = path_of(failure.item), page_of(failure)
        self._stream.write(csv_line([*start, *blank, failure.message]))


def score_heads(top: int) -> list[str]:
    """The columns of the `top` best scores."""
    return [f"{word}_{place + 1}" for place in range(top) for word in ("label", "probability")]


def score_cells(scores: Iterable[Score], top: int) -> list[str | float | None]:
    """The cells of those columns, empty where there are fewer scores."""
    cells = [cell for score in islice(scores, top) for cell in (score.name, score.probability)]
    return [*cells, *[None] * (2 * top - len(cells))]
