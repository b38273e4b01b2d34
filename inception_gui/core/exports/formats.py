"""The formats of result files, by the name that the command line knows them by."""

from __future__ import annotations

from typing import Final, Protocol, TextIO

from inception_gui.core.exports.csv_file import CsvFile
from inception_gui.core.exports.html_file import HtmlFile
from inception_gui.core.exports.json_file import JsonFile
from inception_gui.core.exports.jsonl_file import JsonlFile
from inception_gui.core.exports.run_info import RunInfo
from inception_gui.core.exports.table import Table
from inception_gui.core.exports.xlsx_file import XlsxFile
from inception_gui.core.types import Failure, Prediction


class ResultWriter(Protocol):
    """Writes a run's outcomes to a text stream as they come.

    `close` makes the file whole and leaves the stream open; call it after an interruption too:

        with open_target(path) as stream:
            writer = FORMATS[name]()
            writer.open(stream, run)
            try:
                for outcome in outcomes:
                    writer.write(outcome)
            finally:
                writer.close()
    """

    def open(self, stream: TextIO, run: RunInfo) -> None:
        """Begin a file on a stream that takes UTF-8 and leaves line ends alone."""

    def write(self, outcome: Prediction | Failure) -> None:
        """Add one outcome."""

    def close(self) -> None:
        """End the file."""


FORMATS: Final[dict[str, type[ResultWriter]]] = {
    "table": Table,
    "json": JsonFile,
    "jsonl": JsonlFile,
    "csv": CsvFile,
    "xlsx": XlsxFile,
    "html": HtmlFile,
}
