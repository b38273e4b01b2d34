"""Comma-separated values for spreadsheets: one row an item, no cell that could be a formula."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, TextIO

from inception_gui.core.exports.outcome import path_of
from inception_gui.core.exports.run_info import RunInfo
from inception_gui.core.files.path_text import escape_path, neutralise
from inception_gui.core.types import Failure, Prediction

BYTE_ORDER_MARK: Final = "\ufeff"  # without it Excel reads UTF-8 as the local 8-bit code
LINE_END: Final = "\r\n"  # RFC 4180
_USUAL_TOP: Final = 5
# Besides what RFC 4180 asks for: where ";" or tab separate cells, a name must not fall into two.
_QUOTED: Final = frozenset(",;\t\r\n\"'")


class CsvFile:
    """Writes `path,width,height,verdict,label_1,probability_1,...,error`.

    The first prediction decides how many labels a row has; failures before it wait for it. How
    paths are written, `path_text` says.
    """

    def open(self, stream: TextIO, run: RunInfo) -> None:
        """Begin the file. The run's conditions have no place in this format."""
        self._stream = stream
        self._top: int | None = None
        self._waiting: list[Failure] = []
        stream.write(BYTE_ORDER_MARK)

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
            self._begin(_USUAL_TOP)
        self._stream.flush()

    def _begin(self, top: int) -> int:
        """Write the header and the rows that waited for it."""
        self._top = top
        scores = [
            f"{word}_{place + 1}" for place in range(top) for word in ("label", "probability")
        ]
        self._write_row(["path", "width", "height", "verdict", *scores, "error"])
        for failure in self._waiting:
            self._write_failure(failure, top)
        self._waiting.clear()
        return top

    def _write_prediction(self, prediction: Prediction, top: int) -> None:
        scores: list[str] = []
        for score in prediction.scores[:top]:
            scores += [neutralise(score.name), f"{score.probability:.6g}"]
        scores += [""] * (2 * top - len(scores))
        self._write_row(
            [
                escape_path(path_of(prediction.item)),
                str(prediction.width),
                str(prediction.height),
                neutralise(prediction.verdict.text),
                *scores,
                "",
            ]
        )

    def _write_failure(self, failure: Failure, top: int) -> None:
        path = escape_path(path_of(failure.item))
        # A message may quote the file's name: what cannot be encoded is escaped there too.
        self._write_row([path, "", "", "", *[""] * (2 * top), escape_path(failure.message)])

    def _write_row(self, cells: Iterable[str]) -> None:
        self._stream.write(",".join(map(_quoted, cells)) + LINE_END)


def _quoted(cell: str) -> str:
    if _QUOTED.isdisjoint(cell):
        return cell
    doubled = cell.replace('"', '""')
    return f'"{doubled}"'
