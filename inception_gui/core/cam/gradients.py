"""Heat maps from gradients at any block: a pass recorded from that block on, then backward."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from inception_gui.core.cam import METHODS, as_heat_maps
from inception_gui.core.nn.inception_v3 import InceptionV3
from inception_gui.core.types import Box, HeatMap, Target

_HALF_SCALE = 2.0**12
"""Gradients of a logit are about 1e-6 and would vanish in float16."""


@dataclass(frozen=True, slots=True, eq=False)
class Recorded:
    """A pass over one image: activations `(1, C, h, w)` of `layer`, recorded from there on.

    `features` are those of the last block, `logits` is `(1, 1000) float32`; both have gradients.
    """

    layer: str
    activations: Tensor
    features: Tensor
    logits: Tensor


def record(network: InceptionV3, picture: Tensor, layer: str) -> Recorded:
    """Run one pass over `picture` `(1, 3, H, W)`, 0..255, recording only what follows `layer`."""
    with torch.no_grad():
        reached = network.run_blocks(network.stem(picture), until=layer)
    with torch.enable_grad():
        activations = reached.detach().requires_grad_(True)
        features = network.run_blocks(activations, after=layer)
        return Recorded(layer, activations, features, network.head(features).float())


def maps_from_record(
    recorded: Recorded, targets: Sequence[Target], method: str, seen: Box | None = None
) -> tuple[HeatMap, ...]:
    """Make one heat map per target, each with a backward pass from the logits to the block.

    Raises:
        KeyError: `method` is not a gradient method.
    """
    weigh = METHODS[method].weigh
    if weigh is None:
        raise KeyError(method)
    activations = recorded.activations
    scale = _HALF_SCALE if activations.dtype == torch.float16 else 1.0
    gradients = []
    for target in targets:
        wanted = recorded.logits[0, target.class_index]
        if target.rather_than is not None:
            wanted = wanted - recorded.logits[0, target.rather_than]
        (gradient,) = torch.autograd.grad(wanted * scale, activations, retain_graph=True)
        gradients.append(gradient[0].float() / scale)
    values = weigh(
        activations.detach()[0].float().cpu().contiguous().numpy(),
        torch.stack(gradients).cpu().contiguous().numpy(),
    )
    return as_heat_maps(values, targets, method, recorded.layer, seen)
