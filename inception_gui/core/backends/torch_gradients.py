"""Computes gradients at any block by autograd: a pass recorded from the block on, then backward."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import torch

from inception_gui.core.backends.backend import LayerGradients
from inception_gui.core.nn.inception_v3 import InceptionV3
from inception_gui.core.types import Pixels, Target

_HALF_SCALE: Final = 2.0**12
"""Gradients of a logit are about 1e-6 and would vanish in float16."""


def layer_gradients(
    network: InceptionV3, pixels: Pixels, layer: str, targets: Sequence[Target]
) -> LayerGradients:
    """Run one pass over `pixels` `(H, W, 3) uint8`, recording only what follows `layer`.

    Each target takes a backward pass from its logit, or difference of logits, to the block.
    """
    first = network.Conv2d_1a_3x3.conv.weight
    picture = torch.from_numpy(np.array(pixels)).to(first.device)[None]
    picture = picture.permute(0, 3, 1, 2).to(first.dtype)
    with torch.no_grad():
        reached = network.run_blocks(network.stem(picture), until=layer)
    with torch.enable_grad():
        activations = reached.detach().requires_grad_(True)
        logits = network.head(network.run_blocks(activations, after=layer)).float()
    scale = _HALF_SCALE if activations.dtype == torch.float16 else 1.0
    gradients = []
    for target in targets:
        wanted = logits[0, target.class_index]
        if target.rather_than is not None:
            wanted = wanted - logits[0, target.rather_than]
        (gradient,) = torch.autograd.grad(wanted * scale, activations, retain_graph=True)
        gradients.append(gradient[0].float() / scale)
    return LayerGradients(
        activations.detach()[0].float().cpu().contiguous().numpy(),
        torch.stack(gradients).cpu().contiguous().numpy(),
    )
