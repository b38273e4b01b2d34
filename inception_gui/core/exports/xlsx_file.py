"""Writes a workbook for Excel and other spreadsheets, with a sheet of the run's conditions."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path
from typing import Any, Final, TextIO

from inception_gui.core.exports.csv_file import score_heads
from inception_gui.core.exports.outcome import FURTHER_COLUMNS, further_cells, page_of, path_of
from inception_gui.core.exports.run_info import RunInfo
from inception_gui.core.files.leftovers import FOLDER_PREFIX, remember
from inception_gui.core.files.path_text import escape_path, neutralise
from inception_gui.core.types import Failure, Prediction
from inception_gui.errors import Kind, UserError

MOST_ROWS: Final = 1_048_576
"""A sheet's limit, its header included; further rows go to another sheet."""
_USUAL_TOP: Final = 5
_VERDICT: Final = 4
_SCORES: Final = 5
"""Columns: of the verdict, and of the first class."""
_PATH_WIDTH: Final = 48
_TEXT_WIDTH: Final = 24


class XlsxFile:
    """Writes the columns of the CSV format; text is always text, never a formula or a link.

    Texts are escaped as in a CSV file, so that the sheet can be saved as CSV safely. Rows wait in
    temporary files; `close` writes the whole workbook to the stream, which must take bytes.
    """

    def open(self, stream: TextIO, run: RunInfo) -> None:
        """Start the workbook.

        Raises:
            UserError: the stream takes no bytes (WRONG_USAGE), or there is no room for temporary
                files (WRITE_FAILED).
        """
        import xlsxwriter

        binary = getattr(stream, "buffer", None)
        if binary is None:
            raise UserError(
                Kind.WRONG_USAGE, "A workbook cannot be written here.", "Name a file for it."
            )
        self._stream = binary
        self._run = run
        self._top: int | None = None
        self._waiting: list[Failure] = []
        try:
            self._folder = tempfile.TemporaryDirectory(prefix=FOLDER_PREFIX)
            remember(Path(self._folder.name))
        except OSError as error:
            raise _no_room(error) from error
        # Made aside and handed on whole: a zip file whose writing fails tries once more later.
        self._result = tempfile.TemporaryFile(dir=self._folder.name)  # noqa: SIM115
        self._book: Any = xlsxwriter.Workbook(
            self._result, {"constant_memory": True, "tmpdir": self._folder.name}
        )
        self._bold = self._book.add_format({"bold": True})
        self._share = self._book.add_format({"num_format": "0.0%"})
        self._sheets = 0
        self._row = 0

    def write(self, outcome: Prediction | Failure) -> None:
        """Add one row.

        Raises:
            UserError: there is no room for temporary files (WRITE_FAILED).
        """
        try:
            if isinstance(outcome, Failure):
                if self._top is None:
                    self._waiting.append(outcome)
                else:
                    self._write_failure(outcome, self._top)
                return
            top = self._begin(len(outcome.scores)) if self._top is None else self._top
            self._write_prediction(outcome, top)
        except OSError as error:
            raise _no_room(error) from error

    def close(self) -> None:
        """Write the workbook to the stream, which stays open.

        Raises:
            UserError: there is no room for it (WRITE_FAILED).
        """
        from xlsxwriter.exceptions import XlsxWriterException

        try:
            if self._top is None:
                self._begin(_USUAL_TOP)
            if self._run.incomplete is not None:
                assert self._top is not None
                row = self._next_row(self._top)
                self._sheet.write_string(row, _error(self._top), self._run.incomplete.words)
            self._end_sheet()
            self._write_conditions()
            self._book.close()
            self._result.seek(0)
            while piece := self._result.read(io.DEFAULT_BUFFER_SIZE * 64):
                self._stream.write(piece)
            self._stream.flush()
        except (OSError, XlsxWriterException) as error:
            if isinstance(error, BrokenPipeError):
                raise
            raise _no_room(error) from error
        finally:
            self._result.close()
            self._folder.cleanup()

    def _begin(self, top: int) -> int:
        """Begin the first sheet and write the rows that waited for it."""
        self._top = top
        self._begin_sheet(top)
        for failure in self._waiting:
            self._write_failure(failure, top)
        self._waiting.clear()
        return top

    def _begin_sheet(self, top: int) -> None:
        self._sheets += 1
        name = "Images" if self._sheets == 1 else f"Images {self._sheets}"
        self._sheet: Any = self._book.add_worksheet(name)
        self._sheet.freeze_panes(1, 1)
        self._sheet.set_column(0, 0, _PATH_WIDTH)
        self._sheet.set_column(_VERDICT, _VERDICT, _TEXT_WIDTH)
        for place in range(top):
            self._sheet.set_column(_SCORES + 2 * place, _SCORES + 2 * place, _TEXT_WIDTH)
        heads = ["path", "page", "width", "height", "verdict", *score_heads(top)]
        heads += [*(column.name for column in FURTHER_COLUMNS), "error"]
        for column, word in enumerate(heads):
            self._sheet.write_string(0, column, word, self._bold)
        self._row = 1

    def _end_sheet(self) -> None:
        assert self._top is not None
        self._sheet.autofilter(0, 0, max(1, self._row - 1), _error(self._top))

    def _next_row(self, top: int) -> int:
        if self._row >= MOST_ROWS:
            self._end_sheet()
            self._begin_sheet(top)
        self._row += 1
        return self._row - 1

    def _write_prediction(self, prediction: Prediction, top: int) -> None:
        row = self._next_row(top)
        self._sheet.write_string(row, 0, escape_path(path_of(prediction.item)))
        self._write_page(row, prediction)
        self._sheet.write_number(row, 2, prediction.width)
        self._sheet.write_number(row, 3, prediction.height)
        self._sheet.write_string(row, _VERDICT, neutralise(prediction.verdict.text))
        for place, score in enumerate(prediction.scores[:top]):
            self._sheet.write_string(row, _SCORES + 2 * place, neutralise(score.name))
            self._sheet.write_number(row, _SCORES + 1 + 2 * place, score.probability, self._share)
        for column, cell in enumerate(further_cells(prediction), _SCORES + 2 * top):
            if isinstance(cell, str):
                self._sheet.write_string(row, column, neutralise(cell))
            elif cell is not None:
                self._sheet.write_number(row, column, cell)

    def _write_failure(self, failure: Failure, top: int) -> None:
        row = self._next_row(top)
        self._sheet.write_string(row, 0, escape_path(path_of(failure.item)))
        self._write_page(row, failure)
        self._sheet.write_string(row, _error(top), escape_path(failure.message))

    def _write_page(self, row: int, outcome: Prediction | Failure) -> None:
        if (page := page_of(outcome)) is not None:
            self._sheet.write_number(row, 1, page)

    def _write_conditions(self) -> None:
        run = self._run
        sheet: Any = self._book.add_worksheet("Run")
        sheet.set_column(0, 0, _TEXT_WIDTH)
        sheet.set_column(1, 1, _PATH_WIDTH)
        conditions = {
            "version": run.version,
            "weights": run.weights_key,
            "weights SHA-256": run.weights_sha256,
            "device": run.device,
            "mode": run.mode.value,
            "precision": run.precision,
            "started": run.started.isoformat(timespec="seconds"),
        }
        if run.incomplete is not None:
            conditions["incomplete"] = run.incomplete.words
        for row, (word, value) in enumerate(conditions.items()):
            sheet.write_string(row, 0, word, self._bold)
            sheet.write_string(row, 1, neutralise(value))


def _no_room(error: Exception) -> UserError:
    return UserError(
        Kind.WRITE_FAILED,
        "There is no space for the temporary files of the workbook.",
        "Free some space on the disk that holds temporary files, or export to CSV.",
        str(error),
    )


def _error(top: int) -> int:
    """The column of the error."""
    return _SCORES + 2 * top + len(FURTHER_COLUMNS)
