"""LayerCAM: like HiResCAM with positive gradients only; meant for earlier, finer layers.

    map(x, y) = relu(sum over k of  relu(g_k(x, y)) A_k(x, y)),   g_k = d logit_c / d A_k(x, y)

Source: P.-T. Jiang et al., "LayerCAM: Exploring Hierarchical Class Activation Maps for
Localization", IEEE Transactions on Image Processing 30, 2021, equations 4 to 6.
"""

from __future__ import annotations

from inception_gui.core.cam.pooling import positive_sum
from inception_gui.core.types import Map


def weigh(activations: Map, gradients: Map) -> Map:
    """Maps `(n, h, w)`, see `core.cam.Weigh`."""
    return positive_sum(activations, gradients.clip(min=0))
