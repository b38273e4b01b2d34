"""Computes gradients at any block by autograd: a pass recorded from the block on, then backward."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import torch

from inception_gui.core.backends.backend import LayerGradients
from inception_gui.core.nn.blocks import LAST_BLOCK, first_of
from inception_gui.core.nn.inception_v3 import InceptionV3
from inception_gui.core.types import Pixels

if TYPE_CHECKING:
    from inception_gui.core.backends.backend import Floats

_HALF_SCALE: Final = 2.0**12
"""Gradients of a logit are about 1e-6 and would vanish in float16."""


def layer_gradients(
    network: InceptionV3,
    pixels: Pixels,
    layer: str,
    directions: Floats,
    block: str = LAST_BLOCK,
) -> LayerGradients:
    """Run one pass over `pixels` `(H, W, 3) uint8`, recording only what follows `layer`.

    Each of `directions` `(n, channels)` takes a backward pass from its product with the means of
    `block`, which the last layer follows.
    """
    layer = first_of(layer, block)
    first = network.Conv2d_1a_3x3.conv.weight
    picture = torch.from_numpy(np.array(pixels)).to(first.device)[None]
    picture = picture.permute(0, 3, 1, 2).to(first.dtype)
    with torch.no_grad():
        reached = network.run_blocks(network.stem(picture), until=layer)
    with torch.enable_grad():
        activations = reached.detach().requires_grad_(True)
        features = network.run_blocks(activations, after=layer, until=block)
        means = features.mean(dim=(2, 3), dtype=torch.float32)[0]
    scale = _HALF_SCALE if activations.dtype == torch.float16 else 1.0
    gradients = []
    for row in torch.from_numpy(np.array(directions)).to(means.device):
        wanted = (means @ row) * scale
        (gradient,) = torch.autograd.grad(wanted, activations, retain_graph=True)
        gradients.append(gradient[0].float() / scale)
    return LayerGradients(
        activations.detach()[0].float().cpu().contiguous().numpy(),
        torch.stack(gradients).cpu().contiguous().numpy(),
    )
