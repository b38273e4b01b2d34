"""Reads a weights file, whoever made it, without trusting it and without torch.

Three steps: the table of contents, by one reader for each kind of file; the 472 tensors that the
network needs, by name and shape; their numbers, straight from the places that the table gives.
"""

from __future__ import annotations

import logging
import struct
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final

import numpy as np
import numpy.typing as npt

from inception_gui.core.nn.sides import side_of
from inception_gui.core.weights.errors import (
    AGAIN,
    STATE_DICT_HINT,
    damaged,
    number_format,
    refused,
    shorten,
)
from inception_gui.core.weights.file_kind import FileKind, check_size, kind_of
from inception_gui.core.weights.inception_names import check_shapes, main_name
from inception_gui.core.weights.keras_file import is_keras, read_hdf5, read_keras
from inception_gui.core.weights.safetensors_file import read_safetensors
from inception_gui.core.weights.stored import (
    BFLOAT16,
    ELEMENT_TYPES,
    Contents,
    StoredTensor,
)
from inception_gui.core.weights.torch_file import archive_places, read_legacy, read_zip
from inception_gui.errors import UserError

_READERS: Final[Mapping[FileKind, Callable[[BinaryIO, int], Contents]]] = {
    "zip": read_zip,
    "legacy": read_legacy,
    "safetensors": read_safetensors,
    "hdf5": read_hdf5,
    "keras": read_keras,
}

_WRAPPERS: Final = ("state_dict", "model", "model_state_dict")
"""Where checkpoints keep the state dict, beside epoch, optimizer and the like."""

_ACCEPTED: Final = ("float32", "float16", BFLOAT16)

_ORDERS: Final[Mapping[int, list[tuple[int, ...]]]] = {
    2: [(0, 1), (1, 0)],
    4: [(0, 1, 2, 3), (0, 2, 3, 1), (2, 3, 1, 0)],
}
"""Orders of axes in memory that are used: torch's, channels-last, and Keras's."""

LARGEST_NUMBER: Final = 1e6
"""Trained parameters and statistics stay under a few thousand; beyond this, sums overflow."""

_log = logging.getLogger(__name__)


def read_arrays(path: Path) -> dict[str, npt.NDArray[Any]]:
    """The main network's 472 tensors under torchvision's names, in the order of the file.

    float32 and float16 as stored, bfloat16 as float32. Auxiliary classifier and step counters are
    dropped; `module.`, `backbone.` and `head.fc.` are understood. A kernel may be in channels-last
    order in memory. The arrays hang on nothing: the file may change or vanish afterwards.

    Raises:
        UserError: weights_missing, or weights_refused for anything that is not exactly this.
            Nothing else is raised, and no code from the file is ever executed.
    """
    with _opened(path) as (file, size, kind):
        return _read(file, size, kind)


@dataclass(frozen=True, slots=True)
class Outline:
    """What a weights file says besides its numbers.

    `around` is what a checkpoint holds beside its state dict, `metadata` what a safetensors file
    notes. `is_mmpretrain`: the names are those of MMPretrain.
    """

    classes: int
    around: Mapping[object, object]
    metadata: Mapping[str, Any]
    is_mmpretrain: bool


def read_outline(path: Path) -> Outline:
    """Read the table of contents of a weights file, none of its numbers.

    Raises:
        UserError: As `read_arrays`, as far as names and shapes tell.
    """
    with _opened(path) as (file, size, kind):
        contents = _READERS[kind](file, size)
        table = _unwrapped(contents.table)
        tensors = _main_tensors(table)
        check_shapes({name: tensor.shape for name, tensor in tensors.items()})
        around = contents.table if isinstance(contents.table, dict) else {}
        return Outline(
            tensors["fc.bias"].shape[0],
            {name: value for name, value in around.items() if value is not table},
            contents.metadata,
            any(isinstance(name, str) and "backbone.Conv2d" in name for name in table),
        )


def check_sums(path: Path) -> None:
    """Compare a torch archive with its checksums; other kinds have none. Reads the whole file.

    Raises:
        UserError: weights_missing or weights_refused, also for what is not a weights file.
    """
    with _opened(path) as (file, size, kind):
        for name, place in (archive_places(file, size) if kind == "zip" else {}).items():
            file.seek(place.offset)
            if zlib.crc32(file.read(place.size_bytes)) != place.crc32:
                raise damaged(f"wrong checksum: {shorten(name)}")


@contextmanager
def _opened(path: Path) -> Iterator[tuple[BinaryIO, int, FileKind]]:
    """The file at its beginning, its size and kind. No exception leaves the block but a refusal."""
    try:
        size = check_size(path)
        with path.open("rb") as file:
            kind = kind_of(file.read(512))
            if kind == "zip" and is_keras(file, size):
                kind = "keras"
            file.seek(0)
            yield file, size, kind
    except UserError:
        raise
    except (OSError, struct.error) as error:
        raise damaged(type(error).__name__) from None
    except Exception as error:  # noqa: BLE001 - a stranger's file may provoke anything
        _log.warning("%s is refused", path, exc_info=True)
        raise damaged(type(error).__name__) from None


def _read(file: BinaryIO, size: int, kind: FileKind) -> dict[str, npt.NDArray[Any]]:
    contents = _READERS[kind](file, size)
    tensors = _main_tensors(_unwrapped(contents.table))
    check_shapes({name: tensor.shape for name, tensor in tensors.items()})
    for name, tensor in tensors.items():
        _check_layout(name, tensor)
    numbers = _Numbers(file, contents)
    arrays = {name: numbers.array(tensor) for name, tensor in tensors.items()}
    for name, array in arrays.items():
        _check_values(name, array)
    try:
        side_of(arrays)
    except ValueError as error:
        raise damaged(str(error)) from None
    return arrays


def _unwrapped(table: object) -> dict[object, object]:
    for name in _WRAPPERS:
        if isinstance(table, dict) and isinstance(table.get(name), dict):
            table = table[name]
            break
    if not isinstance(table, dict):
        raise refused(
            "This file contains no table of weights.",
            STATE_DICT_HINT,
            type(table).__name__,
        )
    if "optimizer" in table and not any(isinstance(v, StoredTensor) for v in table.values()):
        raise refused(
            "This file contains only the state of a training run, no weights.",
            STATE_DICT_HINT,
        )
    return table


def _main_tensors(table: Mapping[object, object]) -> dict[str, StoredTensor]:
    tensors: dict[str, StoredTensor] = {}
    for name, value in table.items():
        if not isinstance(name, str):
            raise _ambiguous(name)
        short = main_name(name)
        if short is None:
            continue
        if short in tensors:
            raise _ambiguous(name)
        if not isinstance(value, StoredTensor):
            raise refused(
                "This file contains something other than numbers where weights should be.",
                detail=f"{shorten(name)}: {type(value).__name__}",
            )
        tensors[short] = value
    return tensors


def _ambiguous(name: object) -> UserError:
    return refused(
        "Some tensors in this weights file have no name, or the same name twice.",
        detail=shorten(name),
    )


def _check_layout(name: str, tensor: StoredTensor) -> None:
    if tensor.storage.element_type not in _ACCEPTED:
        raise number_format(f"{name}: {tensor.storage.element_type}")
    # A stride of 0 makes a few bytes look like gigabytes; overlapping views are no weights.
    axes = range(len(tensor.shape))
    orders = _ORDERS.get(len(axes), [tuple(axes)])
    if not any(_is_dense(tensor, order) for order in orders):
        raise refused(
            "These weights are laid out in memory in a way that cannot be used here.",
            "Save them again after calling .contiguous() on each tensor.",
            f"{name}: strides {tensor.strides}",
        )


def _is_dense(tensor: StoredTensor, order: tuple[int, ...]) -> bool:
    """Whether the tensor's elements follow each other without gaps, the last axis first."""
    expected = 1
    for axis in reversed(order):
        if tensor.shape[axis] != 1 and tensor.strides[axis] != expected:
            return False
        expected *= tensor.shape[axis]
    return True


class _Numbers:
    """Reads storages from the file, each once."""

    def __init__(self, file: BinaryIO, contents: Contents) -> None:
        self._file = file
        self._places = contents.places
        self._read = {key: one.view(np.uint8) for key, one in contents.constants.items()}

    def array(self, tensor: StoredTensor) -> npt.NDArray[Any]:
        """A view of the tensor's storage; a copy as float32 if it is in bfloat16."""
        element_type = ELEMENT_TYPES[tensor.storage.element_type]
        step = element_type.itemsize
        strides = zip(tensor.shape, tensor.strides, strict=True)
        array: npt.NDArray[Any] = np.ndarray(
            tensor.shape,
            element_type,
            self._bytes(tensor),
            tensor.offset * step,
            [stride * step if count > 1 else step for count, stride in strides],
        )
        if tensor.storage.element_type == BFLOAT16:
            return (array.astype(np.uint32) << 16).view(np.float32)
        return array

    def _bytes(self, tensor: StoredTensor) -> npt.NDArray[np.uint8]:
        storage = tensor.storage
        if storage.key not in self._read:
            place = self._places.get(storage.key)
            if place is None or storage.size_bytes > place.size_bytes:
                raise damaged(
                    f"storage {shorten(storage.key)}: {storage.size_bytes} bytes declared"
                )
            content = np.empty(place.size_bytes, np.uint8)
            self._file.seek(place.offset)
            if self._file.readinto(content) != place.size_bytes:  # type: ignore[attr-defined]
                raise damaged(f"storage {shorten(storage.key)}: cut short")
            if place.crc32 is not None and zlib.crc32(content.data) != place.crc32:
                raise damaged(f"wrong checksum: {shorten(storage.key)}")
            self._read[storage.key] = content
        return self._read[storage.key]


def _check_values(name: str, array: npt.NDArray[Any]) -> None:
    """Refuse numbers that no training gives. Least and largest are NaN if any number is."""
    numbers = array.astype(np.float32, copy=False)  # half precision compares ten times as slowly
    least, largest = float(numbers.min()), float(numbers.max())
    if not np.isfinite((least, largest)).all():
        raise refused(
            "These weights are damaged: some of their numbers are not finite.", AGAIN, name
        )
    if max(-least, largest) > LARGEST_NUMBER:
        raise refused(
            "These weights are damaged: some of their numbers are absurdly large.", AGAIN, name
        )
    if least < 0 and name.endswith(".running_var"):
        raise refused("These weights are damaged: a variance in them is negative.", AGAIN, name)
