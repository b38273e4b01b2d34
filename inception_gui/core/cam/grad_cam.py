"""Grad-CAM: weight each feature map by the mean gradient of the class's logit, sum, keep > 0.

    a_k = mean over x, y of  d logit_c / d A_k(x, y)
    map = relu(sum over k of a_k A_k)

Source: R. R. Selvaraju et al., "Grad-CAM: Visual Explanations from Deep Networks via
Gradient-based Localization", ICCV 2017 (arXiv:1610.02391), equations 1 and 2.
"""

from __future__ import annotations

from inception_gui.core.cam.pooling import positive_sum
from inception_gui.core.types import Map


def weigh(activations: Map, gradients: Map) -> Map:
    """Maps `(n, h, w)`, see `core.cam.Weigh`."""
    return positive_sum(activations, gradients.mean(axis=(2, 3)))
