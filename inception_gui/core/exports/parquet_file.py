"""Writes results as a Parquet table, for data tools and the window's page of archives."""

from __future__ import annotations

import hashlib
import io
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TextIO

from inception_gui.core.exports.csv_file import score_heads
from inception_gui.core.exports.outcome import FURTHER_COLUMNS, further_cells, page_of, path_of
from inception_gui.core.exports.run_info import RunInfo
from inception_gui.core.files.path_text import escape_name
from inception_gui.core.types import Failure, Item, Prediction
from inception_gui.errors import Kind, UserError

_USUAL_TOP: Final = 5
_ROWS_PER_GROUP: Final = 8_192
_MOST_HASHED_BYTES: Final = 2 << 30
"""No image is larger; a sparse file of some terabytes must not be read."""
_REPEATING: Final = (
    *("verdict", "level", "kind", "camera", "error_kind", "error"),
    *("weights", "weights_sha256", "mode"),
)
"""Columns of few different values, which are stored once each."""


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What tells the content of an image's file: SHA-256 in hexadecimal, size, time of change."""

    sha256: str | None = None
    size: int | None = None
    modified_ns: int | None = None


class Rows:
    """Collects outcomes as columns: those of the CSV format, and what made them.

    `top` is the number of classes of each row; `channels` is the length of the features, 0 for a
    table without them.
    """

    def __init__(self, top: int, channels: int, weights_key: str, sha256: str, mode: str) -> None:
        """Start without rows; weights and mode are the same for all.

        Raises:
            UserError: pyarrow is not installed (WRONG_USAGE).
        """
        import_pyarrow()
        self._top = top
        self._channels = channels
        self._made_by = weights_key, sha256, mode
        self.schema = _schema(top, channels)
        self._rows: list[tuple[Any, ...]] = []
        self._vectors: list[Any] = []

    def __len__(self) -> int:
        return len(self._rows)

    def add(self, outcome: Prediction | Failure, facts: FileFacts, vector: Any = None) -> None:
        """Add a row; `vector` are its features `(channels,) float16`, None where there are none."""
        start = escape_name(path_of(outcome.item)), page_of(outcome)
        cells: Sequence[Any]
        if isinstance(outcome, Failure):
            blank = [None] * (3 + 2 * self._top + len(FURTHER_COLUMNS))
            cells = *blank, escape_name(outcome.message), outcome.kind.value
        else:
            scores: list[str | float | None] = [
                cell
                for score in outcome.scores[: self._top]
                for cell in (score.name, score.probability)
            ]
            scores += [None] * (2 * self._top - len(scores))
            size = outcome.width, outcome.height
            cells = *size, outcome.verdict.text, *scores, *further_cells(outcome), None, None
        self._rows.append(
            (*start, *cells, facts.sha256, facts.size, facts.modified_ns, *self._made_by)
        )
        if self._channels:
            self._vectors.append(vector)

    def take(self) -> Any:
        """Return the rows as a `pyarrow.Table` and start anew."""
        pa = import_pyarrow()
        columns = list(zip(*self._rows, strict=True)) or [()] * (
            len(self.schema) - bool(self._channels)
        )
        arrays = [
            pa.array(values, field.type)
            for values, field in zip(columns, self.schema, strict=False)
        ]
        if self._channels:
            arrays.append(self._features(pa))
        self._rows, self._vectors = [], []
        return pa.Table.from_arrays(arrays, schema=self.schema)

    def _features(self, pa: Any) -> Any:
        import numpy as np

        block = np.zeros((len(self._vectors), self._channels), np.float16)
        for row, vector in enumerate(self._vectors):
            if vector is not None:
                block[row] = vector
        missing = pa.array([vector is None for vector in self._vectors], pa.bool_())
        return pa.FixedSizeListArray.from_arrays(
            pa.array(block.reshape(-1)), self._channels, mask=missing
        )


class ParquetFile:
    """Writes the columns of the CSV format, and `sha256` of each file as it is now.

    Rows wait until there are enough for a group, some MB at most.
    """

    def open(self, stream: TextIO, run: RunInfo) -> None:
        """Start the table.

        Raises:
            UserError: pyarrow is not installed, or the stream takes no bytes (WRONG_USAGE).
        """
        import_pyarrow()
        binary = getattr(stream, "buffer", None)
        if binary is None:
            raise UserError(
                Kind.WRONG_USAGE, "A Parquet table cannot be written here.", "Name a file for it."
            )
        self._sink = _Sink(binary)
        self._run = run
        self._rows: Rows | None = None
        self._waiting: list[Failure] = []
        self._writer: Any = None

    def write(self, outcome: Prediction | Failure) -> None:
        """Add one row."""
        if self._rows is None:
            if isinstance(outcome, Failure):
                self._waiting.append(outcome)
                return
            self._begin(len(outcome.scores))
        assert self._rows is not None
        self._rows.add(outcome, facts_of(outcome.item))
        if len(self._rows) >= _ROWS_PER_GROUP:
            self._write_group()

    def close(self) -> None:
        """End the table. The stream stays open."""
        if self._rows is None:
            self._begin(_USUAL_TOP)
        self._write_group()
        self._writer.close()
        self._sink.flush()

    def _begin(self, top: int) -> None:
        import pyarrow.parquet as pq

        run = self._run
        self._rows = Rows(top, 0, run.weights_key, run.weights_sha256, run.mode.value)
        said = {
            "inception_gui.version": run.version,
            "inception_gui.device": run.device,
            "inception_gui.precision": run.precision,
            "inception_gui.started": run.started.isoformat(timespec="seconds"),
        }
        if run.incomplete is not None:
            said["inception_gui.incomplete"] = run.incomplete.words
        schema = self._rows.schema.with_metadata(said)
        self._writer = pq.ParquetWriter(self._sink, schema, **writing_options(self._rows.schema))
        for failure in self._waiting:
            self._rows.add(failure, facts_of(failure.item))
        self._waiting.clear()

    def _write_group(self) -> None:
        if self._rows:
            self._writer.write_table(self._rows.take().replace_schema_metadata(None))


def import_pyarrow() -> Any:
    """Import pyarrow, which only this format and archives need.

    Raises:
        UserError: It is not installed (WRONG_USAGE).
    """
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise UserError(
            Kind.WRONG_USAGE,
            "Parquet tables need pyarrow, which is not installed.",
            'Install it with: pip install "inception-gui[parquet]". Or choose another format.',
            str(error),
        ) from error
    return pyarrow


def writing_options(schema: Any) -> dict[str, Any]:
    """The options of `pyarrow.parquet.ParquetWriter` for a table of this schema."""
    labels = [name for name in schema.names if name.startswith("label_")]
    return {
        "compression": "zstd",
        "use_dictionary": [*labels, *(name for name in _REPEATING if name in schema.names)],
        "write_statistics": [name for name in schema.names if name != "features"],
    }


def facts_of(item: Item) -> FileFacts:
    """What tells the content of an item's file, empty where it cannot be read."""
    if item.data is not None:
        return FileFacts(hashlib.sha256(item.data).hexdigest(), len(item.data))
    assert item.path is not None
    return facts_of_file(item.path)


def facts_of_file(path: Path) -> FileFacts:
    """The facts of a regular file; it is read once, in pieces."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            return FileFacts()  # opening a pipe would wait
        sha256 = None
        if found.st_size <= _MOST_HASHED_BYTES:
            with path.open("rb", buffering=0) as stream:
                sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
    except (OSError, ValueError):
        return FileFacts()
    return FileFacts(sha256, found.st_size, found.st_mtime_ns)


def _schema(top: int, channels: int) -> Any:
    pa = import_pyarrow()
    types = {"label": pa.string(), "probability": pa.float32()}
    fields = [
        ("path", pa.string()),
        ("page", pa.int32()),
        ("width", pa.int32()),
        ("height", pa.int32()),
        ("verdict", pa.string()),
        *((head, types[head.partition("_")[0]]) for head in score_heads(top)),
        *(
            (column.name, pa.float64() if column.is_number else pa.string())
            for column in FURTHER_COLUMNS
        ),
        ("error", pa.string()),
        ("error_kind", pa.string()),
        ("sha256", pa.string()),
        ("size", pa.int64()),
        ("modified_ns", pa.int64()),
        ("weights", pa.string()),
        ("weights_sha256", pa.string()),
        ("mode", pa.string()),
    ]
    if channels:
        fields.append(("features", pa.list_(pa.float16(), channels)))
    return pa.schema(fields)


class _Sink(io.RawIOBase):
    """Bytes for a stream that cannot tell its position and stays open."""

    def __init__(self, inner: Any) -> None:
        super().__init__()
        self._inner = inner
        self._written = 0

    def writable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._written

    def write(self, data: Any) -> int:
        size = memoryview(data).nbytes
        self._inner.write(data)
        self._written += size
        return size

    def flush(self) -> None:
        self._inner.flush()
