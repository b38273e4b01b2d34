"""Grad-CAM: weigh each feature map by the mean gradient of the class's logit, add, keep > 0.

    a_k = mean over x, y of  d logit_c / d A_k(x, y)
    map = relu(sum over k of a_k A_k)

Source: R. R. Selvaraju et al., "Grad-CAM: Visual Explanations from Deep Networks via
Gradient-based Localization", ICCV 2017, equations 1 and 2.

Behind the last block come only global average pooling and one linear layer, so there the gradient
is fc.weight[c, k] / 64 everywhere (section 3.1 of the paper: Grad-CAM generalises CAM). Up to
that constant, which normalisation removes, no backward pass is needed.
"""

from __future__ import annotations

import torch
from torch import Tensor

from inception_gui.core.network import InceptionV3


def from_last_block(network: InceptionV3, features: Tensor, class_index: int) -> Tensor:
    """The map `(h, w)`, not normalised, from the last block's features `(1, 2048, h, w)`."""
    weights = network.fc.weight[class_index].to(features.dtype)
    return torch.relu(torch.einsum("k,khw->hw", weights, features[0]))


def from_gradients(
    network: InceptionV3, activations: Tensor, layer: str, class_index: int
) -> Tensor:
    """The map `(h, w)`, not normalised, from any block's activations `(1, C, h, w)`.

    The gradient runs through the blocks behind `layer` only.
    """
    with torch.enable_grad():
        activations = activations.detach().clone().requires_grad_(True)
        features = network.run_blocks(activations, after=layer)
        logit = network.head(features)[0, class_index]
        (gradient,) = torch.autograd.grad(logit, activations)
    importance = gradient.mean(dim=(2, 3))[0]
    return torch.relu(torch.einsum("k,khw->hw", importance, activations.detach()[0]))
