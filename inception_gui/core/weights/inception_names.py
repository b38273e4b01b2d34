"""Checks names and shapes: are these the tensors of an Inception V3, or of which other network?"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from inception_gui.core.labels.label_set import FEWEST_CLASSES, MOST_CLASSES
from inception_gui.core.nn.blocks import block_of, head_shapes, pooling_shapes
from inception_gui.core.nn.shapes import FEATURE_CHANNELS, expected_tensors
from inception_gui.core.nn.sides import side_shapes
from inception_gui.core.weights.errors import refused, shorten

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


_PREFIXES: Final = ("module.", "_orig_mod.", "model.", "net.", "backbone.")
"""Left by data-parallel training, torch.compile, wrappers such as Lightning's, and MMPretrain."""
_LAST_LAYERS: Final = ("head.fc.", "last_linear.")
"""Other names of `fc.`: MMPretrain's heads, and the older collection of Cadene."""
_IN_A_SEQUENCE: Final = re.compile(r"fc\.\d+\.(weight|bias)")
"""A last layer after a dropout, in torch's `nn.Sequential`."""


def main_name(name: str) -> str | None:
    """The torchvision name of a tensor, or None for one that inference does not need."""
    for prefix in _PREFIXES:
        name = name.removeprefix(prefix)
    for layer in _LAST_LAYERS:
        if name.startswith(layer):
            name = f"fc.{name.removeprefix(layer)}"
    if name.startswith(("AuxLogits.", "novelty.")) or name.endswith(".num_batches_tracked"):
        return None
    found = _IN_A_SEQUENCE.fullmatch(name)
    return f"fc.{found[1]}" if found else name


def check_shapes(shapes: Mapping[str, tuple[int, ...]]) -> None:
    """Refuse unless `shapes`, by torchvision names, are those of Inception V3.

    There may be a last layer after an earlier block beside it, see `core.nn.blocks`, and the side
    of its images, see `core.nn.sides`.

    Raises:
        UserError: weights_refused, with the network's likely family where it can be told.
    """
    classes = shapes["fc.weight"][0] if shapes.get("fc.weight") else 0
    expected = {
        **expected_tensors(classes),
        **head_shapes(block_of(shapes), classes),
        **side_shapes(shapes),
        **pooling_shapes(shapes),
    }
    missing = [name for name in expected if name not in shapes]
    foreign = [name for name in shapes if name not in expected]
    if missing or foreign:
        raise refused(_which_network(missing, foreign), detail=_names(missing, foreign))
    whole = shapes["fc.bias"] == (classes,) and shapes["fc.weight"] == (classes, FEATURE_CHANNELS)
    if whole and not FEWEST_CLASSES <= classes <= MOST_CLASSES:
        raise refused(
            f"These weights were refused: they have {classes:,} classes, and the limit is "
            f"{FEWEST_CLASSES} to {MOST_CLASSES:,}."
        )
    for name, shape in shapes.items():
        if shape != expected[name]:
            raise refused(
                "Parts of these weights have the wrong size.",
                detail=f"{name}: {_shape(shape)} instead of {_shape(expected[name])}",
            )


def _which_network(missing: list[str], foreign: list[str]) -> str:
    if len(missing) < len(expected_tensors()) / 2:
        if missing:
            return "These are not complete Inception V3 weights: parts of the network are missing."
        return (
            "These are not plain Inception V3 weights: the file contains parts of another network."
        )
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
