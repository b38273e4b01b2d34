"""Reads the header of a safetensors file, and writes such files.

The format: eight bytes with the header's length, the header (JSON: name to type, shape and place),
then the numbers, without holes. https://huggingface.co/docs/safetensors
"""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Mapping
from typing import Any, BinaryIO, Final

from inception_gui.core.weights.errors import damaged, number_format, shorten
from inception_gui.core.weights.stored import (
    BFLOAT16,
    Contents,
    Place,
    Storage,
    StoredTensor,
)
from inception_gui.errors import Kind, UserError

_LARGEST_HEADER: Final = 16 * 2**20
"""Bytes: 5,000 classes with the longest names of folders, or 30,000 with names of 80 characters."""
_MOST_TENSORS: Final = 10_000
_MOST_DIMENSIONS: Final = 8
_ALIGNMENT: Final = 64
"""Bytes: a cache line, which fast code likes its arrays to begin on."""

_TYPES: Final[Mapping[str, str]] = {
    "F32": "float32",
    "F16": "float16",
    "BF16": BFLOAT16,
    "F64": "float64",
    "I64": "int64",
    "I32": "int32",
    "I16": "int16",
    "I8": "int8",
    "U8": "uint8",
    "BOOL": "bool",
}


def read_safetensors(file: BinaryIO, size: int) -> Contents:
    """The table of contents of a safetensors file: a dict of its tensors by name.

    Raises:
        UserError: weights_refused.
        OSError: the file cannot be read.
    """
    contents, metadata = read_header(file, size)
    return Contents(contents.table, contents.places, metadata)


def read_header(file: BinaryIO, size: int) -> tuple[Contents, dict[str, Any]]:
    """The table of contents, and what the writer noted about the file ("__metadata__").

    Raises:
        UserError: weights_refused.
        OSError: the file cannot be read.
    """
    beginning = file.read(8)
    if len(beginning) < 8:
        raise damaged("no header")
    (header_bytes,) = struct.unpack("<Q", beginning)
    if header_bytes > size - 8:
        raise damaged("the header is longer than the file")
    if header_bytes > _LARGEST_HEADER:
        raise damaged("the header is larger than 16 MB")
    try:
        header = json.loads(file.read(header_bytes), object_pairs_hook=_without_doubles)
    except (ValueError, RecursionError):
        raise damaged("the header is not JSON") from None
    if not isinstance(header, dict) or len(header) > _MOST_TENSORS:
        raise damaged("the header is not a table")
    metadata = header.pop("__metadata__", {})
    data_offset = 8 + header_bytes
    table: dict[str, StoredTensor] = {}
    places: dict[str, Place] = {}
    for name, entry in header.items():
        table[name], places[name] = _tensor(name, entry, data_offset)
    end = data_offset
    for place in sorted(places.values(), key=lambda place: (place.offset, place.size_bytes)):
        if place.offset != end:
            raise damaged("a hole between tensors")
        end += place.size_bytes
    if end != size:
        raise damaged("the tensors do not fill the file")
    return Contents(table, places), metadata if isinstance(metadata, dict) else {}


def safetensors_header(
    shapes: Mapping[str, tuple[int, ...]], metadata: Mapping[str, str]
) -> tuple[bytes, int]:
    """The beginning of a file of float32 tensors in this order, and the size of the rest in bytes.

    The numbers follow the header directly, each tensor in C order, little endian. The first begins
    on a multiple of 64 bytes.

    Raises:
        UserError: `metadata` is larger than this program reads (WRONG_USAGE).
    """
    header: dict[str, object] = {"__metadata__": dict(metadata)}
    position = 0
    for name, shape in shapes.items():
        end = position + 4 * math.prod(shape)
        header[name] = {"dtype": "F32", "shape": list(shape), "data_offsets": [position, end]}
        position = end
    text = json.dumps(header).encode()
    text += b" " * (-(8 + len(text)) % _ALIGNMENT)
    if len(text) > _LARGEST_HEADER:
        raise UserError(
            Kind.WRONG_USAGE,
            "The names of the classes are too long for a weights file.",
            "Shorten them: together they may take 16 MB.",
        )
    return struct.pack("<Q", len(text)) + text, position


def _tensor(name: str, entry: object, data_offset: int) -> tuple[StoredTensor, Place]:
    """A tensor and its place, after making sure that type and shape fill exactly that."""
    if isinstance(entry, dict):
        dtype = entry.get("dtype")
        shape, offsets = _counts(entry.get("shape")), _counts(entry.get("data_offsets"))
        if isinstance(dtype, str) and shape is not None and offsets and len(offsets) == 2:
            if dtype not in _TYPES:
                raise number_format(f"{shorten(name)}: {shorten(dtype)}")
            storage = Storage(name, _TYPES[dtype], math.prod(shape))
            if offsets[1] - offsets[0] == storage.size_bytes:
                tensor = StoredTensor(storage, 0, shape, dense_strides(shape))
                return tensor, Place(data_offset + offsets[0], storage.size_bytes)
    raise damaged(f"tensor {shorten(name)}")


def dense_strides(shape: tuple[int, ...]) -> tuple[int, ...]:
    """The strides of a tensor in C order, in elements."""
    return tuple(int(math.prod(shape[axis + 1 :])) for axis in range(len(shape)))


def _counts(values: object) -> tuple[int, ...] | None:
    """`values` if they are a few plain numbers, not negative, not absurd."""
    if not isinstance(values, list) or len(values) > _MOST_DIMENSIONS:
        return None
    if not all(type(value) is int and 0 <= value < 2**48 for value in values):
        return None
    return tuple(values)


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) != len(pairs):
        raise ValueError
    return table
