"""Is this the state of an Inception V3? Names, shapes, types, memory layout and values.

Every refusal is a `UserError` of kind `weights_refused`. Nothing here reads a file.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

import numpy as np
import torch

from inception_gui.core.nn.state_dict import expected_tensors
from inception_gui.core.weights.errors import AGAIN, refused, shorten

# Type: its bits as integers with and without a sign, the sign's bit, the bits of the largest value
# allowed. Trained parameters and statistics stay under a few thousand; beyond this, sums overflow.
_BITS: Final = {
    torch.float32: (torch.int32, np.uint32, 1 << 31, 0x49742400),  # 1e6
    torch.float16: (torch.int16, np.uint16, 1 << 15, 0x7BFF),  # 65504: all that are finite
    torch.bfloat16: (torch.int16, np.uint16, 1 << 15, 0x4974),  # 999,424
}

_NAMES_IN_DETAIL: Final = 20

# The first name that fits tells which network a file belongs to.
_OTHER_NETWORKS: Final = (
    ("layer1.0.conv1.weight", "a ResNet"),
    ("features.denseblock1.", "a DenseNet"),
    ("features.conv0.", "a DenseNet"),
    ("inception3a.", "Inception V1 (GoogLeNet)"),
    ("mixed_5b.", "Inception-ResNet or Inception V4"),
    ("Mixed_5b.", "another member of the Inception family"),
    ("features.0.", "a VGG, AlexNet, MobileNet or EfficientNet"),
    ("stages.0.", "a ConvNeXt"),
    ("encoder.layers.", "a vision transformer"),
    ("blocks.0.", "a vision transformer or EfficientNet"),
)


@cache
def expected_shapes() -> Mapping[str, tuple[int, ...]]:
    """Names and shapes of the 472 tensors that a file must hold."""
    return expected_tensors()


def main_name(name: str) -> str | None:
    """The torchvision name of a tensor, or None for one that inference does not need.

    `module.` is left by data-parallel training, `backbone.` by MMPretrain; `head.fc.` is a
    courtesy to files made with MMPretrain's converter for other networks.
    """
    name = name.removeprefix("module.").removeprefix("backbone.")
    if name.startswith("head.fc."):
        name = name.removeprefix("head.")
    if name.startswith("AuxLogits.") or name.endswith(".num_batches_tracked"):
        return None
    return name


def check_shapes(shapes: Mapping[str, tuple[int, ...]]) -> None:
    """Refuse unless `shapes`, by torchvision names, are those of Inception V3.

    Raises:
        UserError: weights_refused, with the network's likely family where it can be told.
    """
    expected = expected_shapes()
    missing = [name for name in expected if name not in shapes]
    foreign = [name for name in shapes if name not in expected]
    if missing or foreign:
        raise refused(_which_network(missing, foreign), detail=_names(missing, foreign))
    classes = shapes["fc.weight"][0] if shapes["fc.weight"] else 0
    whole = shapes["fc.bias"] == (classes,) and shapes["fc.weight"] == (classes, 2048)
    if whole and classes != 1000:
        raise refused(
            f"These weights tell {classes:,} classes apart; "
            "this program needs the 1,000 of ImageNet."
        )
    for name, shape in shapes.items():
        if shape != expected[name]:
            raise refused(
                "These weights have parts of a wrong size.",
                detail=f"{name}: {_shape(shape)} instead of {_shape(expected[name])}",
            )


def check_state(state: Mapping[str, Any]) -> dict[str, torch.Tensor]:
    """Refuse unless `state`, by torchvision names, can be used as it is; give back its tensors.

    Raises:
        UserError: weights_refused.
    """
    tensors: dict[str, torch.Tensor] = {}
    for name, value in state.items():
        # Subclasses (other than Parameter) may run code of their own in every operation.
        if type(value) not in (torch.Tensor, torch.nn.Parameter):
            raise refused(
                "This file holds something other than numbers where weights should be.",
                detail=f"{shorten(name)}: {type(value).__name__}",
            )
        tensors[name] = value.detach()
    check_shapes({name: tuple(tensor.shape) for name, tensor in tensors.items()})
    for name, tensor in tensors.items():
        _check_layout(name, tensor)
    for name, tensor in tensors.items():
        _check_values(name, tensor)
    return tensors


def _check_layout(name: str, tensor: torch.Tensor) -> None:
    if tensor.layout != torch.strided or tensor.is_quantized or tensor.device.type != "cpu":
        raise refused(
            "These weights are stored in a compressed or special form that cannot be used here.",
            "Save them again as plain (dense, not quantised) tensors.",
            f"{name}: {tensor.layout}, {tensor.dtype}, {tensor.device}",
        )
    if tensor.dtype not in _BITS:
        raise refused(
            "These weights use a number format that cannot be used here.",
            "Save them again as float32, float16 or bfloat16.",
            f"{name}: {tensor.dtype}",
        )
    # A stride of 0 makes a few bytes look like gigabytes; overlapping views are no weights.
    contiguous = tensor.is_contiguous() or (
        tensor.ndim == 4 and tensor.is_contiguous(memory_format=torch.channels_last)
    )
    if not contiguous:
        raise refused(
            "These weights are laid out in an unusual way that cannot be used here.",
            "Save them again after calling .contiguous() on each tensor.",
            f"{name}: strides {tensor.stride()}",
        )


def _check_values(name: str, tensor: torch.Tensor) -> None:
    """Look at every number once, as an integer.

    The bits of a float without its sign grow with its magnitude, infinity and NaN last, so two
    integer maxima tell all. They run on one thread on purpose: 472 small parallel jobs wait for
    each other on a busy computer (0.7 s instead of 0.03 s, measured), and make no copies.
    """
    signed, unsigned, sign, largest = _BITS[tensor.dtype]
    bits = tensor.view(signed).numpy()
    highest = int(bits.max())  # the largest number above zero
    lowest = int(bits.view(unsigned).max())  # the largest below zero, if there is any
    if highest <= largest and lowest <= sign + largest:
        if lowest > sign and name.endswith(".running_var"):
            raise refused("These weights are damaged: a variance in them is negative.", AGAIN, name)
        return
    if bool(torch.isfinite(tensor).all()):
        raise refused(
            "These weights are damaged: some of their numbers are absurdly large.", AGAIN, name
        )
    raise refused("These weights are damaged: some of their numbers are not finite.", AGAIN, name)


def _which_network(missing: list[str], foreign: list[str]) -> str:
    if len(missing) < len(expected_shapes()) / 2:
        if missing:
            return "These are not complete Inception V3 weights: parts of the network are missing."
        return "These are not plain Inception V3 weights: the file holds parts of another network."
    for beginning, network_name in _OTHER_NETWORKS:
        if any(name.startswith(beginning) for name in foreign):
            return f"These weights belong to {network_name}, not to Inception V3."
    return "These are not the weights of an Inception V3 network."


def _names(missing: list[str], foreign: list[str]) -> str:
    parts = []
    for word, names in (("missing", missing), ("unexpected", foreign)):
        if names:
            shown = ", ".join(shorten(name) for name in names[:_NAMES_IN_DETAIL])
            more = len(names) - _NAMES_IN_DETAIL
            parts.append(f"{word}: {shown}" + (f" and {more} more" if more > 0 else ""))
    return "; ".join(parts)


def _shape(shape: tuple[int, ...]) -> str:
    return "x".join(map(str, shape)) or "a single number"
