"""Divides an archive into parts: each is classified by one worker and becomes one file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

from inception_gui.core.archive.places import Entry, Place, message_of, open_place, stretches
from inception_gui.core.exports.parquet_file import import_pyarrow
from inception_gui.core.images.formats import SUFFIXES
from inception_gui.errors import Kind, UserError

InputKind: TypeAlias = Literal["files", "webdataset", "parquet"]

ROWS_PER_PART: Final = 2_000
TAR_SUFFIXES: Final = (".tar", ".tar.gz", ".tgz")
BYTES_COLUMNS: Final = ("image", "bytes", "jpg", "jpeg", "png", "image_bytes", "content")
PATH_COLUMNS: Final = ("path", "image_path", "file", "filename", "file_name", "uri")
_PREFIX: Final = "part-"
_SUFFIX: Final = ".parquet"


@dataclass(frozen=True, slots=True)
class Part:
    """What one worker classifies: some files, one tar, or some rows of a table.

    `source` is what the user named, which says the file system. `entries` are the files, or the
    one tar or table; `column` and the rows `first` to `last` are of a table.
    """

    kind: InputKind
    source: str
    entries: tuple[Entry, ...]
    column: str = ""
    first: int = 0
    last: int = 0

    @property
    def file_name(self) -> str:
        """The name of its file, made of what it contains: the same part has the same name."""
        what = [self.kind, [_row(one) for one in self.entries], self.column, self.first, self.last]
        return f"{_PREFIX}{hashlib.sha256(json.dumps(what).encode()).hexdigest()[:20]}{_SUFFIX}"

    @property
    def count(self) -> int | None:
        """The number of its images; None for a tar, which tells while it is read."""
        if self.kind == "files":
            return len(self.entries)
        return self.last - self.first if self.kind == "parquet" else None

    def to_json(self) -> str:
        """The part as text, for another process."""
        entries = [_row(one) for one in self.entries]
        return json.dumps([self.kind, self.source, entries, self.column, self.first, self.last])

    @classmethod
    def from_json(cls, text: str) -> Part:
        """The part that `to_json` wrote."""
        kind, source, entries, *rest = json.loads(text)
        return cls(kind, source, tuple(Entry(*entry) for entry in entries), *rest)


def _row(entry: Entry) -> tuple[str, int, int]:
    return entry.path, entry.size, entry.modified_ns


def is_part(name: str) -> bool:
    """Whether a file of a result is a part."""
    return name.startswith(_PREFIX) and name.endswith(_SUFFIX)


def kind_of(text: str) -> InputKind:
    """What an input is, by its name."""
    name = text.partition("?")[0].lower()
    if name.endswith(TAR_SUFFIXES):
        return "webdataset"
    return "parquet" if name.endswith(".parquet") else "files"


def find_parts(
    inputs: Sequence[str],
    kind: InputKind | None = None,
    *,
    column: str = "",
    rows: int = ROWS_PER_PART,
) -> Iterator[Part]:
    """Yield the parts of all inputs in a fixed order; unchanged inputs give the same parts.

    Raises:
        UserError: There is nothing at a place (MISSING), a table has no column of images
            (WRONG_USAGE) or cannot be read (DAMAGED).
    """
    for text in inputs:
        for one in stretches(text):
            yield from _parts_of(one, kind or kind_of(one), column, rows)


def _parts_of(text: str, kind: InputKind, column: str, rows: int) -> Iterator[Part]:
    place = open_place(text)
    if kind == "files":
        entries = place.find(SUFFIXES)
        for start in range(0, len(entries), rows):
            yield Part(kind, text, tuple(entries[start : start + rows]))
        return
    for entry in place.find(TAR_SUFFIXES if kind == "webdataset" else (".parquet",)):
        if kind == "webdataset":
            yield Part(kind, text, (entry,))
        else:
            yield from _parts_of_table(place, text, entry, column, rows)


def _parts_of_table(
    place: Place, text: str, entry: Entry, column: str, rows: int
) -> Iterator[Part]:
    pa = import_pyarrow()
    import pyarrow.parquet as pq

    name = place.shown(entry.path)
    try:
        with place.open(entry.path) as stream, pq.ParquetFile(stream) as table:
            chosen = column or image_column(table.schema_arrow.names)
            total = table.metadata.num_rows
    except (OSError, pa.ArrowException) as error:
        raise UserError(
            Kind.DAMAGED if entry.size >= 0 else Kind.MISSING,
            f"The table “{name}” cannot be read.",
            "Check that it exists and is a Parquet file.",
            message_of(error),
        ) from error
    if chosen is None:
        raise UserError(
            Kind.WRONG_USAGE,
            f"The table “{name}” has no column that is known to hold images.",
            "Name the column of paths or bytes with --column.",
            ", ".join(table.schema_arrow.names),
        )
    for first in range(0, total, rows):
        yield Part("parquet", text, (entry,), chosen, first, min(first + rows, total))


def image_column(names: Collection[str]) -> str | None:
    """The column of a table that holds the bytes of images, or else their paths."""
    return next((name for name in (*BYTES_COLUMNS, *PATH_COLUMNS) if name in names), None)


def key_of(path: str, size: int | None, modified_ns: int | None) -> bytes:
    """A short key of a file as it is, for a set of millions of them."""
    what = f"{path}\0{size}\0{modified_ns}".encode("utf-8", "surrogatepass")
    return hashlib.blake2b(what, digest_size=12).digest()


def missing_parts(parts: Iterable[Part], there: set[str], done: set[bytes]) -> Iterator[Part]:
    """Yield what is not in the result yet: parts without a file, less the files done in others."""
    for part in parts:
        if part.file_name in there:
            continue
        if part.kind == "files" and done:
            place = open_place(part.source)
            left = tuple(
                one
                for one in part.entries
                if key_of(place.shown(one.path), one.size, one.modified_ns) not in done
            )
            if not left:
                continue
            part = replace(part, entries=left)
            if part.file_name in there:
                continue
        yield part
