"""What a weights file says about its tensors before any of their numbers is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
import numpy.typing as npt

BFLOAT16: Final = "bfloat16"

ELEMENT_TYPES: Final[Mapping[str, np.dtype]] = {
    "float32": np.dtype("<f4"),
    "float16": np.dtype("<f2"),
    BFLOAT16: np.dtype("<u2"),  # numpy has no such type: the upper half of a float32
    "float64": np.dtype("<f8"),
    "int64": np.dtype("<i8"),
    "int32": np.dtype("<i4"),
    "int16": np.dtype("<i2"),
    "int8": np.dtype("i1"),
    "uint8": np.dtype("u1"),
    "bool": np.dtype("u1"),
}
"""Element types by name, and how their bytes are read."""


@dataclass(frozen=True, slots=True)
class Storage:
    """A row of `count` numbers, as the table of contents declares it."""

    key: str
    element_type: str
    count: int

    @property
    def size_bytes(self) -> int:
        """What the storage takes in the file."""
        return self.count * ELEMENT_TYPES[self.element_type].itemsize


@dataclass(frozen=True, slots=True)
class StoredTensor:
    """A view of a storage. `offset` and `strides` count elements; it lies inside the storage."""

    storage: Storage
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the file the bytes of a storage are, and their CRC-32 if the file has one."""

    offset: int
    size_bytes: int
    crc32: int | None = None


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents of a weights file.

    `table` is what the file holds, made of dict, list, tuple, str, numbers, None and
    `StoredTensor`; `places` says where the bytes of each storage are.
    """

    table: object
    places: Mapping[str, Place]
    metadata: Mapping[str, Any] = field(default_factory=dict)
    """What the writer of a safetensors file noted about it."""
    constants: Mapping[str, npt.NDArray[np.float32]] = field(default_factory=dict)
    """Storages that are not in the file, because its format implies them."""
