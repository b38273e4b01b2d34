"""Heat-map methods, one file each, and the table of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

import torch
from torch import Tensor

from inception_gui.core.cam import grad_cam
from inception_gui.core.network import LAST_BLOCK, InceptionV3
from inception_gui.core.types import HeatMap

DEFAULT_METHOD: Final = "gradcam"


@dataclass(frozen=True, slots=True)
class Method:
    """One way to make a map; both functions give `(h, w)`, not normalised."""

    title: str
    from_last_block: Callable[[InceptionV3, Tensor, int], Tensor]
    from_gradients: Callable[[InceptionV3, Tensor, str, int], Tensor]


METHODS: Final[Mapping[str, Method]] = {
    "gradcam": Method("Grad-CAM", grad_cam.from_last_block, grad_cam.from_gradients),
}


def normalise(values: Tensor) -> Tensor:
    """Stretch to 0..1; a map without any contrast becomes 0 everywhere."""
    low, high = values.min(), values.max()
    return torch.zeros_like(values) if high <= low else (values - low) / (high - low)


def heat_map(
    network: InceptionV3,
    activations: Tensor,
    class_index: int,
    *,
    layer: str = LAST_BLOCK,
    method: str = DEFAULT_METHOD,
) -> HeatMap:
    """Where the network looks for `class_index`, from one picture's `activations` of `layer`."""
    maker = METHODS[method]
    if layer == LAST_BLOCK:
        values = maker.from_last_block(network, activations, class_index)
    else:
        values = maker.from_gradients(network, activations, layer, class_index)
    array = normalise(values.float()).cpu().numpy()
    return HeatMap(class_index, array, method, layer)
