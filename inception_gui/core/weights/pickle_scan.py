"""What would a pickle do? Its instructions, read one by one and never executed.

A state dict written by torch uses few instructions and names few classes. Anything else is
refused before `torch.load(weights_only=True)` sees it, so a hole in torch's own restricted
unpickler (CVE-2025-32434 was one) has this wall in front of it.
"""

from __future__ import annotations

import pickletools
from collections.abc import Mapping
from typing import IO, Any, Final

from inception_gui.core.weights.errors import STATE_DICT_HINT, damaged, refused, shorten

_MOST_INSTRUCTIONS: Final = 400_000
"""A full checkpoint has about 30,000."""

_STORAGE_BYTES: Final = {
    "FloatStorage": 4,
    "HalfStorage": 2,
    "BFloat16Storage": 2,
    "DoubleStorage": 8,
    "LongStorage": 8,
    "IntStorage": 4,
    "ShortStorage": 2,
    "CharStorage": 1,
    "ByteStorage": 1,
    "BoolStorage": 1,
}

_HARMLESS_NAMES: Final = frozenset(
    {
        "collections OrderedDict",
        "torch._utils _rebuild_tensor_v2",
        "torch._utils _rebuild_parameter",
        "torch Size",
        *(f"torch {name}" for name in _STORAGE_BYTES),
    }
)

_SPECIAL_TENSORS: Final = ("sparse", "qtensor", "meta_tensor", "wrapper", "nested", "device_tensor")

_LITERALS: Final = frozenset(
    {
        *("BININT", "BININT1", "BININT2", "LONG1", "BINFLOAT", "BINUNICODE"),
        *("NONE", "NEWTRUE", "NEWFALSE", "SHORT_BINSTRING"),  # the last: files of Python 2
    }
)
_MEMO_WRITES: Final = frozenset({"BINPUT", "LONG_BINPUT"})
_MEMO_READS: Final = frozenset({"BINGET", "LONG_BINGET"})
_OTHERS: Final = frozenset(
    {
        *("PROTO", "STOP", "EMPTY_DICT", "EMPTY_LIST", "EMPTY_TUPLE", "TUPLE1", "TUPLE2", "TUPLE3"),
        *("REDUCE", "BUILD", "SETITEM", "SETITEMS", "APPEND", "APPENDS"),
    }
)

_CODE_HINT: Final = (
    "Do not use this file. If it is your own, save only the numbers: "
    "torch.save(model.state_dict(), file)."
)


def declared_storages(pickle: bytes | IO[bytes]) -> dict[str, int]:
    """The storages that torch's pickle asks for: key to bytes.

    Follows only what it must: the flat tuple `("storage", class, key, location, count)` in front
    of each persistent id, whose parts may come from the memo.

    Raises:
        UserError: weights_refused, for any instruction or name that a state dict does not need.
    """
    memo: dict[Any, object] = {}
    top: list[object] | None = None  # what lies above the last mark, or None where not followed
    storage_tuple: list[object] | None = None
    storages: dict[str, int] = {}
    try:
        for number, (opcode, argument, _) in enumerate(pickletools.genops(pickle)):
            name = opcode.name
            if number > _MOST_INSTRUCTIONS:
                raise refused("This file is not weights: its table of contents is far too long.")
            if name in _MEMO_WRITES:
                memo[argument] = top[-1] if top else None
                continue
            if name == "BINPERSID":
                key, size = _storage(storage_tuple)
                storages[key] = max(size, storages.get(key, 0))
                storage_tuple, top = None, None
                continue
            storage_tuple = None
            if name == "MARK":
                top = []
            elif name == "TUPLE":
                storage_tuple, top = top, None
            elif name in _LITERALS or name in _MEMO_READS or name == "GLOBAL":
                if name == "GLOBAL":
                    _check_name(argument)
                    argument = ("class", argument)
                elif name in _MEMO_READS:
                    argument = memo.get(argument)
                if top is not None:
                    top.append(argument)
            elif name in _OTHERS:
                top = None
            else:
                raise refused(
                    "This file is not plain weights: it was not written by torch.save.",
                    detail=f"pickle instruction {name}",
                )
    except (ValueError, IndexError, UnicodeError, OverflowError) as error:
        raise damaged(f"pickle: {type(error).__name__}") from None
    return storages


def check_sizes(declared: Mapping[str, int], stored: Mapping[str, int]) -> None:
    """Refuse a pickle that asks for more bytes of a storage than the file holds."""
    for key, size in declared.items():
        if size > stored.get(key, -1):
            raise damaged(f"storage {shorten(key)}: {size} bytes declared")


def _storage(parts: list[object] | None) -> tuple[str, int]:
    # The old format has a sixth part, None: no view.
    if parts is None or len(parts) not in (5, 6) or parts[5:] not in ([], [None]):
        raise damaged("persistent id")
    word, kind, key, _, count = parts[:5]
    if (
        word == "storage"
        and isinstance(kind, tuple)
        and isinstance(key, str)
        and isinstance(count, int)
        and count >= 0
    ):
        size = _STORAGE_BYTES.get(str(kind[1]).removeprefix("torch "))
        if size is not None:
            return key, size * count
    raise damaged("persistent id")


def _check_name(name: object) -> None:
    text = str(name)
    if text in _HARMLESS_NAMES:
        return
    module, _, attribute = text.partition(" ")
    detail = f"names {shorten(text)}"
    if module == "torch._utils" and any(word in attribute for word in _SPECIAL_TENSORS):
        raise refused(
            "These weights are stored in a compressed or special form that cannot be used here.",
            "Save them again as plain (dense, not quantised) tensors.",
            detail,
        )
    if module.startswith(("torch.nn.", "torchvision.models", "timm.", "mmpretrain.")):
        raise refused(
            "This file is a whole program object, not only weights; loading it could run code.",
            STATE_DICT_HINT,
            detail,
        )
    raise refused(
        "This file could run code on this computer; it was not opened.", _CODE_HINT, detail
    )
