"""Grad-CAM++: like Grad-CAM, but each position's gradient is weighted by how much it explains.

    alpha_k(x, y) = g² / (2 g² + S_k g³),   g = d logit_c / d A_k(x, y),   S_k = sum of A_k
    a_k = sum over x, y of  alpha_k(x, y) relu(g)
    map = relu(sum over k of a_k A_k)

Source: A. Chattopadhyay et al., "Grad-CAM++: Generalized Gradient-based Visual Explanations for
Deep Convolutional Networks", WACV 2018 (arXiv:1710.11063), equations 7, 10, 19. The score is the
exponential of the logit (section 3.3): its derivatives are exp(logit) times g, g² and g³, and the
exponential, one number for the whole map, cancels out in normalisation.

Where g > 0, the only place where it matters, alpha is 1 / (2 + S_k g), and S_k is not negative
because every block ends in a ReLU: there is no division by zero, so no constant is added to the
divisor. (pytorch-grad-cam adds 1e-6, more than most g² at the last block, which changes the maps.)
"""

from __future__ import annotations

from inception_gui.core.cam.pooling import positive_sum
from inception_gui.core.types import Map


def weigh(activations: Map, gradients: Map) -> Map:
    """Maps `(n, h, w)`, see `core.cam.Weigh`."""
    positive = gradients.clip(min=0)
    totals = activations.sum(axis=(1, 2))[:, None, None]
    return positive_sum(activations, (positive / (2 + totals * positive)).sum(axis=(2, 3)))
