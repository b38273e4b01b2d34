"""HiResCAM: multiply each feature map by its gradient at each position, sum, keep > 0.

    map(x, y) = relu(sum over k of  g_k(x, y) A_k(x, y)),   g_k(x, y) = d logit_c / d A_k(x, y)

Unlike Grad-CAM it does not average the gradient, so it never highlights what the class does not
use. After the last block the gradient is the same at every position, and both are identical.

Source: R. L. Draelos and L. Carin, "Use HiResCAM instead of Grad-CAM for faithful explanations of
convolutional neural networks", 2020 (arXiv:2011.08891), section 3.2. The ReLU is Grad-CAM's, as
in every implementation: a map shows what supports a class.
"""

from __future__ import annotations

from inception_gui.core.cam.pooling import positive_sum
from inception_gui.core.types import Map


def weigh(activations: Map, gradients: Map) -> Map:
    """Maps `(n, h, w)`, see `core.cam.Weigh`."""
    return positive_sum(activations, gradients)
