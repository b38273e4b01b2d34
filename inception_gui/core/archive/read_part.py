"""Reads the images of a part: files, members of a tar, rows of a table; bytes, never pixels."""

from __future__ import annotations

import gzip
import hashlib
import tarfile
import zlib
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Self
from urllib.parse import unquote, urlsplit

from inception_gui.core.archive.parts import Part
from inception_gui.core.archive.places import (
    Entry,
    LocalPlace,
    Place,
    message_of,
    open_place,
    unreachable,
)
from inception_gui.core.exports.parquet_file import FileFacts, facts_of_file, import_pyarrow
from inception_gui.core.files.read_bounded import MALFORMED
from inception_gui.core.images.decode_budget import MEMORY_BYTES
from inception_gui.core.images.formats import SUFFIXES
from inception_gui.core.types import Failure, Item
from inception_gui.errors import Kind, UserError

_ROWS_AT_ONCE: Final = 16
"""Rows of a table with images in it; their bytes are in memory together."""
_BYTES_AT_ONCE: Final = 512 << 20
"""Rows may repeat one large value, which is in the file once."""
_READERS: Final = 8
_MOST_MEMBERS: Final = 10_000_000
_LONGEST_HEADER: Final = 1 << 20
_MORE_HEADERS: Final = (
    tarfile.XHDTYPE,
    tarfile.XGLTYPE,
    tarfile.SOLARIS_XHDTYPE,
    tarfile.GNUTYPE_LONGNAME,
    tarfile.GNUTYPE_LONGLINK,
)
"""Members that are headers of others: tarfile reads them whole."""


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """One image of a part, or why there is none."""

    item: Item
    facts: FileFacts
    failure: Failure | None = None


class _Member(tarfile.TarInfo):
    """A member of a stranger's tar: tarfile takes a damaged header for the end of the archive."""

    @classmethod
    def fromtarfile(cls, tar: tarfile.TarFile) -> Self:
        try:
            return super().fromtarfile(tar)
        except tarfile.InvalidHeaderError as error:  # type: ignore[attr-defined]
            raise tarfile.ReadError(str(error)) from error

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Self:
        found = super().frombuf(buf, encoding, errors)
        if found.type in _MORE_HEADERS and not 0 <= found.size <= _LONGEST_HEADER:
            raise tarfile.ReadError("a header of absurd length")
        return found


def read_part(part: Part) -> Iterator[Found]:
    """Yield every image of `part` in its order; only a few are in memory at once.

    Raises:
        UserError: A server cannot be reached (SOURCE_FAILED), or the table is not there any more.
    """
    place = open_place(part.source)
    if part.kind == "files":
        if place.is_remote:
            yield from _ahead(lambda entry: _file(place, entry), part.entries)
        else:
            yield from (_file(place, entry) for entry in part.entries)
    elif part.kind == "webdataset":
        yield from _members(place, part.entries[0])
    else:
        yield from _rows(place, part)


def _file(place: Place, entry: Entry) -> Found:
    if isinstance(place, LocalPlace):
        path = Path(entry.path)
        item = Item(entry.path, path)
        return Found(item, FileFacts(facts_of_file(path).sha256, entry.size, entry.modified_ns))
    name = place.shown(entry.path)
    facts = FileFacts(None, entry.size, entry.modified_ns)
    if entry.size > MEMORY_BYTES:
        return _failed(name, facts, _too_large(entry.size))
    try:
        data = place.load(entry.path, MEMORY_BYTES + 1)
    except OSError as error:
        return _failed(name, facts, _unreadable(error))
    return _in_memory(name, data, entry.size, entry.modified_ns)


def _ahead(read: Callable[[Entry], Found], entries: Sequence[Entry]) -> Iterator[Found]:
    """Read files of a server a few at a time, in their order: each answer takes a while."""
    waiting: deque[Future[Found]] = deque()
    with ThreadPoolExecutor(_READERS, "read") as pool:
        try:
            for entry in entries:
                waiting.append(pool.submit(read, entry))
                if len(waiting) >= 2 * _READERS:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _members(place: Place, entry: Entry) -> Iterator[Found]:
    """The images of a tar, read once from start to end."""
    name = place.shown(entry.path)
    try:
        with ExitStack() as stack:
            stream: Any = stack.enter_context(place.open(entry.path, from_start_to_end=True))
            packed = entry.path.lower().endswith("gz")
            if packed:  # unlike tarfile, it notices that the end is missing
                stream = stack.enter_context(gzip.GzipFile(fileobj=stream))
            tar: Any = stack.enter_context(tarfile.open(fileobj=stream, mode="r|", tarinfo=_Member))
            end = 0
            for count, member in enumerate(tar):
                if count >= _MOST_MEMBERS:
                    raise tarfile.ReadError("too many members")
                tar.members = []  # it would keep all of them
                end = member.offset_data + -(-member.size // tarfile.BLOCKSIZE) * tarfile.BLOCKSIZE
                if member.isfile() and member.name.lower().endswith(SUFFIXES):
                    yield _member(tar, member, f"{name}/{member.name}")
            if not packed and entry.size != end and entry.size < end + tarfile.BLOCKSIZE:
                raise EOFError("unexpected end of data")
    except (OSError, EOFError, tarfile.TarError, zlib.error, *MALFORMED) as error:
        is_missing = isinstance(error, FileNotFoundError)
        if place.is_remote and isinstance(error, OSError) and not is_missing:
            raise unreachable(name, error) from error
        failure = UserError(
            Kind.MISSING if is_missing else Kind.DAMAGED,
            "The archive cannot be read to its end.",
            "Copy or pack it again.",
            message_of(error),
        )
        yield _failed(name, FileFacts(None, entry.size, entry.modified_ns), failure)


def _member(tar: tarfile.TarFile, member: tarfile.TarInfo, name: str) -> Found:
    if member.size > MEMORY_BYTES:
        return _failed(name, FileFacts(None, member.size), _too_large(member.size))
    stream = tar.extractfile(member)
    assert stream is not None
    data = stream.read()
    if len(data) < member.size:
        raise EOFError("unexpected end of data")
    return _in_memory(name, data, member.size, None)


def _rows(place: Place, part: Part) -> Iterator[Found]:
    """The images in a table: bytes, Hugging Face's struct of both, or paths of files."""
    pa = import_pyarrow()
    import pyarrow.parquet as pq

    entry = part.entries[0]
    table_name = place.shown(entry.path)
    try:
        with place.open(entry.path) as stream, pq.ParquetFile(stream) as table:
            for row, value in _values(table, part):
                yield _row(table_name, row, value, place, entry)
    except (OSError, UnicodeDecodeError, pa.ArrowException) as error:
        raise UserError(
            Kind.MISSING if isinstance(error, FileNotFoundError) else Kind.DAMAGED,
            f"The table “{table_name}” cannot be read.",
            "Check that it has not changed, then run the command again.",
            message_of(error),
        ) from error


def _values(table: Any, part: Part) -> Iterator[tuple[int, Any]]:
    """The rows of the part and their values; groups of rows before it are not read."""
    start = 0
    for group in range(table.metadata.num_row_groups):
        metadata = table.metadata.row_group(group)
        count = metadata.num_rows
        if start < part.last and start + count > part.first:
            row = start
            batches = table.iter_batches(
                batch_size=_rows_at_once(metadata, part.column),
                row_groups=[group],
                columns=[part.column],
                use_threads=False,
            )
            for batch in batches:
                if row >= part.last:
                    break
                if row + len(batch) > part.first:
                    for value in batch.column(0).to_pylist():
                        if part.first <= row < part.last:
                            yield row, value
                        row += 1
                else:
                    row += len(batch)
        start += count


def _rows_at_once(group: Any, column: str) -> int:
    """How many rows fit in memory, if each is as large as all different ones of a group."""
    chunks = [group.column(place) for place in range(group.num_columns)]
    size = sum(
        one.total_uncompressed_size
        for one in chunks
        if one.path_in_schema.partition(".")[0] == column
    )
    return int(max(1, min(_ROWS_AT_ONCE, _BYTES_AT_ONCE // max(size, 1))))


def _row(table_name: str, row: int, value: Any, table_place: Place, table: Entry) -> Found:
    name = f"{table_name}#{row}"
    if isinstance(value, dict):
        data, path = value.get("bytes"), value.get("path")
        name = f"{name}/{path}" if isinstance(path, str) and data else name
        value = data or path
    if isinstance(value, bytes):
        return _in_memory(name, value, len(value), None)
    if not isinstance(value, str) or not value:
        missing = UserError(
            Kind.MISSING,
            "The row of the table names no image.",
            "Check the column of the table.",
        )
        return _failed(name, FileFacts(), missing)
    is_local = isinstance(table_place, LocalPlace)
    if is_local and value.lower().startswith("file://"):  # judged as the path that it is
        value = _path_of(value)
    if "://" in value:
        # Options and keys in an address choose the server; a table's author must not. Nor may one
        # on a server name files of this computer.
        if "?" in value or "@" in value or value.lower().startswith("file:"):
            elsewhere = UserError(
                Kind.UNREADABLE,
                "The row of the table names a server of its own.",
                "Use addresses such as s3://BUCKET/FILE, without options and keys.",
            )
            return _failed(value, FileFacts(), elsewhere)
        try:
            place = open_place(value)
        except UserError as error:
            return _failed(value, FileFacts(), error)
        return _file(place, Entry(place.path, 0, 0))  # never a search: it may name a whole disk
    if is_local:
        path = Path(table.path).parent / value  # an absolute path stays as it is
        facts = facts_of_file(path)
        return Found(Item(str(path), path), facts)
    # Relative to the table, on its server.
    path_there = value if value.startswith("/") else f"{table.path.rpartition('/')[0]}/{value}"
    return _file(table_place, Entry(path_there.lstrip("/"), 0, 0))


def _path_of(address: str) -> str:
    """The path of file:///PATH, as of file:///C:/PATH."""
    path = unquote(urlsplit(address).path)
    return path.removeprefix("/") if path[2:3] == ":" else path


def _in_memory(name: str, data: bytes, size: int, modified_ns: int | None) -> Found:
    if len(data) > MEMORY_BYTES:
        return _failed(name, FileFacts(None, size, modified_ns), _too_large(len(data)))
    facts = FileFacts(hashlib.sha256(data).hexdigest(), size, modified_ns)
    return Found(Item(name, data=data), facts)


def _failed(name: str, facts: FileFacts, error: UserError) -> Found:
    item = Item(name, data=b"")
    return Found(item, facts, Failure.from_error(item, error))


def _too_large(size: int) -> UserError:
    return UserError(
        Kind.TOO_LARGE,
        f"This file was refused: it has {size / 1e6:,.0f} MB, and the limit is "
        f"{MEMORY_BYTES / 1e6:,.0f} MB.",
    )


def _unreadable(error: OSError) -> UserError:
    if isinstance(error, FileNotFoundError):
        return UserError(Kind.MISSING, "This file does not exist any more.", detail=str(error))
    return UserError(
        Kind.UNREADABLE,
        "You do not have permission to read this file.",
        "Check the keys of the server.",
        message_of(error),
    )
