"""Reads the tables of contents of torch's two formats: the zip archive, and the one before it.

The archive is read by strict rules of our own, not by `zipfile`, and never by torch: where two
readers understand one file differently, a check by the first protects nobody from the second. A
file passes only if its entries follow each other without gaps from its first byte to its only
directory, and the directory fills the rest. torch writes exactly that.
"""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass
from typing import BinaryIO, Final

from inception_gui.core.weights.errors import STATE_DICT_HINT, damaged, refused, shorten
from inception_gui.core.weights.file_kind import LEGACY_MAGIC
from inception_gui.core.weights.pickle_reader import LARGEST_PICKLE_BYTES, PickleReader
from inception_gui.core.weights.stored import Contents, Place

_LARGEST_DIRECTORY: Final = 4 * 2**20
_MOST_ENTRIES: Final = 10_000

# APPNOTE.TXT of PKWARE, sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16.
_LOCAL: Final = struct.Struct("<4s5H3L2H")
_CENTRAL: Final = struct.Struct("<4s6H3L5H2L")
_END: Final = struct.Struct("<4s4H2LH")
_END_64: Final = struct.Struct("<4sQ2H2L4Q")
_LOCATOR_64: Final = struct.Struct("<4sLQL")

_SIZES_FOLLOW: Final = 1 << 3
_NAME_IS_UTF8: Final = 1 << 11
_SIZES_THAT_FOLLOW: Final = (12, 16, 20, 24)
"""Bytes of CRC and sizes after an entry: with or without a signature, in 4 or 8 bytes each."""

_LEGACY_VERSION: Final = 1001


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    flags: int
    crc32: int
    size: int
    header_offset: int


def read_zip(file: BinaryIO, size: int) -> Contents:
    """The table of contents of an archive written by torch.save since 1.6.

    Raises:
        UserError: weights_refused.
        OSError, struct.error: the file ends too soon.
    """
    places = archive_places(file, size)
    # Names without regard to case: torch finds them so, and a file may be read by both.
    if len({name.lower() for name in places}) != len(places):
        raise damaged("a name twice in the archive")
    if any(name.endswith("/constants.pkl") or "/code/" in name for name in places):
        raise refused(
            "This is a TorchScript program, not only weights.",
            STATE_DICT_HINT,
        )
    pickles = [name for name in places if name.lower().endswith("data.pkl")]
    root = pickles[0].partition("/")[0] + "/" if pickles else ""
    if pickles != [root + "data.pkl"] or not all(name.startswith(root) for name in places):
        raise refused("This is an ordinary zip archive, not a weights file.")
    order = places.get(root + "byteorder")
    if order is not None and _content(file, order) != b"little":
        raise damaged("numbers in another byte order")
    stream = io.BytesIO(_content(file, places[pickles[0]]))
    table = PickleReader().read(stream)
    if stream.read(1):
        raise damaged("something follows the table of contents")
    data = root + "data/"
    return Contents(
        table,
        {name.removeprefix(data): place for name, place in places.items() if name.startswith(data)},
    )


def read_legacy(file: BinaryIO, size: int) -> Contents:
    """The table of contents of a file written by torch.save before 1.6.

    Five pickles in a row (magic, version, system, tensors, keys), then the storages in the order of
    the keys, each after the number of its elements.

    Raises:
        UserError: weights_refused.
        OSError, struct.error: the file ends too soon.
    """
    head = io.BytesIO(file.read(LARGEST_PICKLE_BYTES))
    head.seek(len(LEGACY_MAGIC))
    reader = PickleReader()
    version, system, table, keys = (reader.read(head) for _ in range(4))
    little = isinstance(system, dict) and system.get("little_endian") is True
    if version != _LEGACY_VERSION or not little:
        raise damaged("another version or byte order")
    if not isinstance(keys, list) or sorted(map(str, keys)) != sorted(reader.storages):
        raise damaged("the keys are not those of the storages")
    places: dict[str, Place] = {}
    position = head.tell()
    for key in keys:
        storage = reader.storages[key]
        file.seek(position)
        (count,) = struct.unpack("<q", file.read(8))
        if count != storage.count:
            raise damaged(f"storage {shorten(key)}: {count} elements, {storage.count} declared")
        places[key] = Place(position + 8, storage.size_bytes)
        position += 8 + storage.size_bytes
        if position > size:
            break
    if position != size:
        raise damaged("the tensors do not fill the file")
    return Contents(table, places)


def _content(file: BinaryIO, place: Place) -> bytes:
    if place.size_bytes > LARGEST_PICKLE_BYTES:
        raise refused(
            "This file is not a weights file.", detail="its table of contents is too large"
        )
    file.seek(place.offset)
    return file.read(place.size_bytes)


def archive_places(file: BinaryIO, size: int) -> dict[str, Place]:
    """Where the bytes of each of the archive's entries are, by name.

    The entries fill the file up to the directory, in order; a name is there once.

    Raises:
        UserError: weights_refused.
        OSError, struct.error: the file ends too soon.
    """
    directory_offset, entries = _directory(file, size)
    places: dict[str, Place] = {}
    position, gap_allowed = 0, False
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        gap = entry.header_offset - position
        if gap and not (gap_allowed and gap in _SIZES_THAT_FOLLOW):
            raise damaged("a gap in the archive")
        file.seek(entry.header_offset)
        local = _LOCAL.unpack(file.read(_LOCAL.size))
        signature, _, flags, method, _, _, crc32, stored, whole, name_bytes, extra_bytes = local
        name = file.read(name_bytes).decode("latin-1")
        if (signature, flags, method, name) != (b"PK\x03\x04", entry.flags, 0, entry.name):
            raise damaged(f"the archive's entry {shorten(entry.name)}")
        stated, known = (crc32, stored, whole), (entry.crc32, entry.size, entry.size)
        gap_allowed = bool(flags & _SIZES_FOLLOW)
        if stated != known and not (gap_allowed and stated == (0, 0, 0)):
            raise damaged(f"the archive's entry {shorten(entry.name)}")
        if entry.name in places:
            raise damaged("a name twice in the archive")
        offset = entry.header_offset + _LOCAL.size + name_bytes + extra_bytes
        places[entry.name] = Place(offset, entry.size, entry.crc32)
        position = offset + entry.size
    gap = directory_offset - position
    if gap and not (gap_allowed and gap in _SIZES_THAT_FOLLOW):
        raise damaged("a gap in the archive")
    return places


def _directory(file: BinaryIO, size: int) -> tuple[int, list[_Entry]]:
    """Where the archive's directory begins, and its entries; the end record follows it."""
    end_offset = size - _END.size
    file.seek(max(end_offset, 0))
    signature, disk, first_disk, here, entries, length, offset, comment = _END.unpack(
        file.read(_END.size)
    )
    if signature != b"PK\x05\x06" or comment:  # torch writes no comment after it
        raise damaged("no end of the archive")
    disks, numbers = (disk, first_disk), (here, entries, length, offset)
    file.seek(max(end_offset - _LOCATOR_64.size, 0))
    signature, disk, end_64_offset, disk_count = _LOCATOR_64.unpack(file.read(_LOCATOR_64.size))
    if signature == b"PK\x06\x07":
        end_offset -= _LOCATOR_64.size + _END_64.size
        if (disk, end_64_offset, disk_count) != (0, end_offset, 1):
            raise damaged("no end of the large archive")
        file.seek(end_offset)
        signature, record, _, _, disk, first_disk, *large = _END_64.unpack(file.read(_END_64.size))
        limits = (0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF)
        if (signature, record, disk, first_disk) != (b"PK\x06\x06", _END_64.size - 12, 0, 0) or any(
            small not in (value, limit)
            for small, value, limit in zip(numbers, large, limits, strict=True)
        ):
            raise damaged("two ends of the archive")
        numbers = tuple(large)
    here, entries, length, offset = numbers
    if disks != (0, 0) or here != entries or offset + length != end_offset:
        raise damaged("no directory of the archive")
    if length > _LARGEST_DIRECTORY or entries > _MOST_ENTRIES:
        raise refused("This file is not a weights file.", detail="its directory is too large")
    file.seek(offset)
    found = _entries(file.read(length))
    if len(found) != entries:
        raise damaged("the archive's directory")
    return offset, found


def _entries(directory: bytes) -> list[_Entry]:
    """The entries of a directory; they fill it."""
    entries: list[_Entry] = []
    position = 0
    while position < len(directory):
        signature, _, _, flags, method, _, _, crc32, stored, whole, *others = _CENTRAL.unpack_from(
            directory, position
        )
        name_bytes, extra_bytes, comment_bytes, disk, _, _, header_offset = others
        position += _CENTRAL.size
        name = directory[position : position + name_bytes].decode("latin-1")
        position += name_bytes
        # torch stores, never compresses: so no entry can grow when it is read.
        if method or flags & ~(_SIZES_FOLLOW | _NAME_IS_UTF8):
            raise refused(
                "This weights file was compressed after it was saved.",
                "Use the original file.",
                shorten(name),
            )
        plain = (stored, extra_bytes, comment_bytes, disk) == (whole, 0, 0, 0)
        if signature != b"PK\x01\x02" or not plain or len(name) != name_bytes or "\\" in name:
            raise damaged("the archive's directory")
        entries.append(_Entry(name, flags, crc32, whole, header_offset))
    return entries
