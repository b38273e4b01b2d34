"""The table of result file formats, from which the command line and the window make their lists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol, TextIO

from inception_gui.core.exports.csv_file import CsvFile
from inception_gui.core.exports.file_kind import FileKind
from inception_gui.core.exports.html_file import HtmlFile
from inception_gui.core.exports.json_file import JsonFile
from inception_gui.core.exports.jsonl_file import JsonlFile
from inception_gui.core.exports.parquet_file import ParquetFile
from inception_gui.core.exports.run_info import RunInfo
from inception_gui.core.exports.table import Table
from inception_gui.core.exports.xlsx_file import XlsxFile
from inception_gui.core.language import QT_TR_NOOP
from inception_gui.core.types import Failure, Prediction


class ResultWriter(Protocol):
    """Writes outcomes of a run to a text stream, one by one.

    `close` completes the file and leaves the stream open; call it after an interruption too:

        with open_target(path) as stream:
            writer = FORMATS[name].writer()
            writer.open(stream, run)
            try:
                for outcome in outcomes:
                    writer.write(outcome)
            finally:
                writer.close()
    """

    def open(self, stream: TextIO, run: RunInfo) -> None:
        """Start a file on a UTF-8 stream that does not change line ends."""

    def write(self, outcome: Prediction | Failure) -> None:
        """Add one outcome."""

    def close(self) -> None:
        """Complete the file."""


@dataclass(frozen=True, slots=True)
class Format:
    """A file format: its title in a menu, the suffix of its files, and what writes it.

    A format that `needs_file` is not text and cannot go to standard output; `kind` is what its file
    is. One that `shows_images`
    is for stored runs, whose images are read again for thumbnails.
    """

    title: str
    suffix: str
    writer: Callable[[], ResultWriter]
    needs_file: bool = False
    shows_images: bool = False
    kind: FileKind = "text"


FORMATS: Final[dict[str, Format]] = {
    "table": Format(QT_TR_NOOP("Text table"), ".txt", Table),
    "csv": Format(QT_TR_NOOP("CSV for spreadsheets"), ".csv", CsvFile),
    "xlsx": Format(
        QT_TR_NOOP("Excel workbook"), ".xlsx", XlsxFile, needs_file=True, kind="workbook"
    ),
    "html": Format(
        QT_TR_NOOP("Report with thumbnails (HTML)"), ".html", HtmlFile, shows_images=True
    ),
    "json": Format("JSON", ".json", JsonFile),
    "jsonl": Format(QT_TR_NOOP("JSON lines, one image per line"), ".jsonl", JsonlFile),
    "parquet": Format(
        QT_TR_NOOP("Parquet table for data tools"),
        ".parquet",
        ParquetFile,
        needs_file=True,
        kind="parquet",
    ),
}
"""By name, as in `--format`."""
