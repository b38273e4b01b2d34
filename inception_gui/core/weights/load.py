"""Read a weights file, whoever made it, without trusting it.

The order is that of `docs/decisions/`: regular file, size, container, the pickle's instructions,
and only then torch's restricted loader; then names, shapes, types, layout and values.
"""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file

from inception_gui.core.weights import validate
from inception_gui.core.weights.containers import check_container
from inception_gui.core.weights.errors import STATE_DICT_HINT, damaged, refused, shorten
from inception_gui.errors import UserError

_WRAPPERS: Final = ("state_dict", "model", "model_state_dict")
"""Where checkpoints keep the state dict, beside epoch, optimizer and the like."""

# Whatever torch's loader raises for a damaged file. Its own words are dropped on purpose: they
# suggest weights_only=False, the one thing that nobody should do with a file that was refused.
_LOAD_ERRORS: Final = (
    pickle.UnpicklingError, RuntimeError, EOFError, OSError, MemoryError, ValueError, TypeError,
    LookupError, AttributeError, AssertionError, ArithmeticError, SafetensorError,
)  # fmt: skip


def read_state_dict(path: Path) -> dict[str, torch.Tensor]:
    """The main network's 472 tensors under torchvision's names, as stored, on the CPU.

    Floating point tensors keep the type that they have on disk (float32, float16 or bfloat16).
    Auxiliary classifier and step counters are dropped; `module.`, `backbone.` and `head.fc.` are
    understood. Large tensors are views of a private mapping of the file: pages are read when they
    are used. Copy what is kept (folding BatchNorm does), for the file may be cut short later.

    Raises:
        UserError: weights_missing, or weights_refused for anything that is not exactly this.
            No code from the file is ever executed.
    """
    kind = check_container(path)
    try:
        loaded = _load(path, kind)
    except _LOAD_ERRORS as error:
        raise damaged(f"{kind}: {type(error).__name__}") from None
    state = validate.check_state(_main_tensors(_unwrapped(loaded)))
    # The last layer goes into the network as it is, not folded: it must not hang on the file.
    state["fc.weight"] = state["fc.weight"].clone()
    state["fc.bias"] = state["fc.bias"].clone()
    return state


def _load(path: Path, kind: str) -> object:
    if kind == "safetensors":
        return load_file(path)
    return torch.load(path, map_location="cpu", weights_only=True, mmap=kind == "zip")


def _unwrapped(loaded: object) -> Mapping[Any, Any]:
    for name in _WRAPPERS:
        if isinstance(loaded, Mapping) and isinstance(loaded.get(name), Mapping):
            loaded = loaded[name]
            break
    if not isinstance(loaded, Mapping):
        raise refused(
            "This file holds no table of weights.",
            STATE_DICT_HINT,
            type(loaded).__name__,
        )
    if "optimizer" in loaded and not any(isinstance(v, torch.Tensor) for v in loaded.values()):
        raise refused(
            "This file holds only the state of a training run, no weights.",
            STATE_DICT_HINT,
        )
    return loaded


def _main_tensors(state: Mapping[Any, Any]) -> dict[str, Any]:
    tensors: dict[str, Any] = {}
    for name, value in state.items():
        if not isinstance(name, str):
            raise _ambiguous(name)
        short = validate.main_name(name)
        if short is None:
            continue
        if short in tensors:
            raise _ambiguous(name)
        tensors[short] = value
    return tensors


def _ambiguous(name: object) -> UserError:
    return refused("The parts of this weights file have no proper names.", detail=shorten(name))
