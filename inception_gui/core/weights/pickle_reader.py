"""Reads the pickle of a state dict as data: nothing that it names is imported or called.

Pickle is a small language for a machine with a stack. A state dict needs two dozen of its
instructions and a handful of names; this is a machine that knows these and no more. Its tensors
come out as descriptions (`StoredTensor`), so reading a pickle reads no numbers.
"""

from __future__ import annotations

import pickletools
import time
from collections.abc import Mapping
from typing import IO, Final

from inception_gui.core.weights.errors import (
    STATE_DICT_HINT,
    damaged,
    number_format,
    refused,
    shorten,
    special_form,
)
from inception_gui.core.weights.stored import Storage, StoredTensor

LARGEST_PICKLE_BYTES: Final = 4 * 2**20
_MOST_STEPS: Final = 400_000
"""A full checkpoint takes about 30,000."""
_LONGEST_S: Final = 5.0
_MOST_DIMENSIONS: Final = 8

_STORAGES: Final[Mapping[str, str]] = {
    "torch FloatStorage": "float32",
    "torch HalfStorage": "float16",
    "torch BFloat16Storage": "bfloat16",
    "torch DoubleStorage": "float64",
    "torch LongStorage": "int64",
    "torch IntStorage": "int32",
    "torch ShortStorage": "int16",
    "torch CharStorage": "int8",
    "torch ByteStorage": "uint8",
    "torch BoolStorage": "bool",
}
_ORDERED_DICT: Final = "collections OrderedDict"
_SIZE: Final = "torch Size"
_TENSOR: Final = "torch._utils _rebuild_tensor_v2"
_PARAMETER: Final = "torch._utils _rebuild_parameter"
_KNOWN_NAMES: Final = frozenset({_ORDERED_DICT, _SIZE, _TENSOR, _PARAMETER, *_STORAGES})

_BESIDE_NAMES: Final = frozenset(
    {
        "argparse Namespace",  # timm keeps its options
        "collections defaultdict",
        "pathlib PosixPath",
        "pathlib WindowsPath",
        *(
            f"{module} {name}"
            for module in ("__builtin__", "builtins")
            for name in ("dict", "float", "int", "list", "set")
        ),
    }
)
"""What training programs keep beside the weights. It is read past: nothing is made of it."""

_SPECIAL_TENSORS: Final = ("sparse", "qtensor", "meta_tensor", "wrapper", "nested", "device_tensor")

_LITERALS: Final = frozenset(
    {
        *("BININT", "BININT1", "BININT2", "LONG1", "BINFLOAT", "BINUNICODE"),
        "SHORT_BINSTRING",  # in files written by Python 2
    }
)
_CONSTANTS: Final[Mapping[str, object]] = {"NONE": None, "NEWTRUE": True, "NEWFALSE": False}
_TUPLES: Final = {"EMPTY_TUPLE": 0, "TUPLE1": 1, "TUPLE2": 2, "TUPLE3": 3}

_CODE_HINT: Final = (
    "Do not use this file. If it is your own, save only the numbers: "
    "torch.save(model.state_dict(), file)."
)


_RECORDS_HINT: Final = (
    "Save only the weights and the names of the classes; MMPretrain's "
    "tools/model_converters/publish_model.py does that."
)


class _Name(str):
    """A name in the pickle. It stays a word: what it stands for is never looked up."""

    __slots__ = ()


class _Beside:
    """Something beside the weights that was read past."""

    __slots__ = ()


class PickleReader:
    """Reads pickles, several where a file has several, within one limit of steps and time."""

    def __init__(self) -> None:
        self.storages: dict[str, Storage] = {}
        """Every storage that was declared, by its key."""
        self._steps_left = _MOST_STEPS
        self._deadline_s = time.monotonic() + _LONGEST_S
        self._stack: list[object] = []
        self._marks: list[int] = []
        self._memo: dict[object, object] = {}

    def read(self, stream: IO[bytes]) -> object:
        """What the next pickle in `stream` holds. The stream then stands after the pickle.

        Raises:
            UserError: weights_refused, for any instruction or name that a state dict does not
                need, for damage, and for what takes too long.
        """
        self._stack, self._marks, self._memo = [], [], {}
        try:
            for opcode, argument, _ in pickletools.genops(stream):
                self._step(opcode.name, argument)
            (result,) = self._stack
        # What damaged bytes provoke; a string that is longer than the file is a ValueError.
        except (ValueError, TypeError, LookupError, OverflowError) as error:
            raise damaged(f"pickle: {type(error).__name__}") from None
        return result

    def _step(self, opcode: str, argument: object) -> None:
        self._spend(1)
        push = self._stack.append
        if opcode in _LITERALS:
            push(argument)
        elif opcode in _CONSTANTS:
            push(_CONSTANTS[opcode])
        elif opcode in ("BINPUT", "LONG_BINPUT"):
            self._memo[argument] = self._stack[-1]
        elif opcode in ("BINGET", "LONG_BINGET"):
            push(self._memo[argument])
        elif opcode == "GLOBAL":
            push(_known_name(str(argument)))
        elif opcode == "MARK":
            self._marks.append(len(self._stack))
        elif opcode == "TUPLE":
            push(tuple(self._since_mark()))
        elif opcode in _TUPLES:
            push(tuple(self._take(_TUPLES[opcode])))
        elif opcode == "EMPTY_DICT":
            push({})
        elif opcode == "EMPTY_LIST":
            push([])
        elif opcode == "SETITEMS":
            self._set_items(self._since_mark())
        elif opcode == "SETITEM":
            self._set_items(self._take(2))
        elif opcode == "APPENDS":
            self._append(self._since_mark())
        elif opcode == "APPEND":
            self._append(self._take(1))
        elif opcode == "BINPERSID":
            push(self._storage(self._stack.pop()))
        elif opcode in ("REDUCE", "NEWOBJ"):
            arguments = self._stack.pop()
            name = self._stack.pop()
            if opcode == "NEWOBJ" and name not in _BESIDE_NAMES:
                raise damaged("pickle: an object")
            push(self._made(name, arguments))
        elif opcode == "BUILD":  # attributes of a dict (a state dict's _metadata): not needed
            self._stack.pop()
            if not isinstance(self._stack[-1], dict | _Beside):
                raise damaged("pickle: attributes")
        elif opcode not in ("PROTO", "STOP"):
            raise refused(
                "This is not a plain weights file: it was not written by torch.save.",
                detail=f"pickle instruction {opcode}",
            )

    def _spend(self, steps: int) -> None:
        self._steps_left -= steps
        if self._steps_left < 0 or time.monotonic() > self._deadline_s:
            raise refused("This is not a weights file: its table of contents is far too long.")

    def _since_mark(self) -> list[object]:
        return self._take(len(self._stack) - self._marks.pop())

    def _take(self, count: int) -> list[object]:
        """The topmost `count` of the stack, which must lie above the last mark."""
        first = len(self._stack) - count
        if first < (self._marks[-1] if self._marks else 0) or count < 0:
            raise IndexError
        taken = self._stack[first:]
        del self._stack[first:]
        return taken

    def _set_items(self, keys_and_values: list[object]) -> None:
        target = self._stack[-1]
        if isinstance(target, _Beside):
            return
        if not isinstance(target, dict):
            raise TypeError
        keys, values = keys_and_values[::2], keys_and_values[1::2]
        for key, value in zip(keys, values, strict=True):
            self._set_item(target, key, value)

    def _set_item(self, target: dict[object, object], key: object, value: object) -> None:
        self._spend(1)
        # Large numbers can be chosen so that a dict of them takes hours.
        if type(key) is not str and not (type(key) is int and 0 <= key < 2**31):
            raise TypeError
        target[key] = value

    def _append(self, values: list[object]) -> None:
        target = self._stack[-1]
        if isinstance(target, _Beside):
            return
        if not isinstance(target, list):
            raise TypeError
        target.extend(values)

    def _made(self, name: object, arguments: object) -> object:
        if not isinstance(name, _Name) or not isinstance(arguments, tuple):
            raise TypeError
        if name in _BESIDE_NAMES:
            return _Beside()
        if name == _TENSOR:
            return _tensor(*arguments)
        if name == _PARAMETER:
            return _parameter(*arguments)
        if name == _SIZE:
            (size,) = arguments
            return _counts(size)
        if name == _ORDERED_DICT:
            made: dict[object, object] = {}
            for pairs in arguments:  # none, or one list of pairs (Python 2)
                if not isinstance(pairs, list):
                    raise TypeError
                for key, value in pairs:
                    self._set_item(made, key, value)
            return made
        raise TypeError

    def _storage(self, description: object) -> Storage:
        """The storage that a persistent id describes: ("storage", type, key, device, count)."""
        if not isinstance(description, tuple) or len(description) not in (5, 6):
            raise damaged("persistent id")
        word, kind, key, _, count, *view = description
        if (
            word != "storage"
            or not isinstance(kind, _Name)
            or kind not in _STORAGES
            or type(key) is not str
            or type(count) is not int
            or not 0 <= count < 2**40
            or view not in ([], [None])  # the older format's sixth part: a view of another storage
        ):
            raise damaged("persistent id")
        storage = Storage(key, _STORAGES[kind], count)
        if self.storages.setdefault(key, storage) != storage:
            raise damaged(f"storage {shorten(key)} declared twice")
        return storage


def _tensor(
    storage: object,
    offset: object,
    shape: object,
    strides: object,
    requires_grad: object,
    hooks: object,
    metadata: object = None,
) -> StoredTensor:
    """What torch's `_rebuild_tensor_v2` is called with, checked."""
    if not isinstance(storage, Storage):
        raise TypeError
    if metadata:  # bits that say "negate" or "conjugate what you read"
        raise special_form("a tensor with metadata")
    (first,), shape, strides = _counts((offset,)), _counts(shape), _counts(strides)
    last = first + sum((n - 1) * step for n, step in zip(shape, strides, strict=True))
    if 0 not in shape and last >= storage.count:
        raise damaged(f"storage {shorten(storage.key)}: a tensor reaches out of it")
    return StoredTensor(storage, first, shape, strides)


def _parameter(tensor: object, requires_grad: object, hooks: object) -> object:
    return tensor


def _counts(values: object) -> tuple[int, ...]:
    """`values` if they are a few plain numbers, not negative, not absurd."""
    if not isinstance(values, tuple | list) or len(values) > _MOST_DIMENSIONS:
        raise TypeError
    if not all(type(value) is int and 0 <= value < 2**40 for value in values):
        raise ValueError
    return tuple(values)


def _known_name(name: str) -> _Name:
    if name in _KNOWN_NAMES or name in _BESIDE_NAMES:
        return _Name(name)
    module, _, attribute = name.partition(" ")
    detail = f"names {shorten(name)}"
    if module == "torch._utils" and any(word in attribute for word in _SPECIAL_TENSORS):
        raise special_form(detail)
    if (module == "torch" and attribute.endswith("Storage")) or attribute == "_rebuild_tensor_v3":
        raise number_format(detail)
    if module.partition(".")[0] in ("numpy", "mmengine", "mmcv"):
        raise refused(
            "This file keeps records of its training beside the weights, which are not read here.",
            _RECORDS_HINT,
            detail,
        )
    if module.startswith(("torch.nn.", "torchvision.models", "timm.", "mmpretrain.")):
        raise refused(
            "This file contains a whole program object, not only weights.",
            STATE_DICT_HINT,
            detail,
        )
    raise refused(
        "This file could run code on this computer, so it was not opened.", _CODE_HINT, detail
    )
