"""The weighted sum of feature maps, kept where positive, that all gradient methods share."""

from __future__ import annotations

from inception_gui.core.types import Map


def positive_sum(activations: Map, weights: Map) -> Map:
    """relu(sum over k of weights_k A_k) for each target.

    Args:
        activations: `(C, h, w)`.
        weights: `(n, C)`, or `(n, C, h, w)` where every position has its own, or `(n, C, 1, 1)`.

    Returns:
        `(n, h, w)`, not normalised.
    """
    if weights.ndim == 4 and weights.shape[2:] == (1, 1):
        weights = weights[:, :, 0, 0]
    if weights.ndim == 2:
        channels, height, width = activations.shape
        total = weights @ activations.reshape(channels, height * width)
        return total.reshape(-1, height, width).clip(min=0)
    # One target after the other: all at once would need n times the memory without being faster.
    result = weights[:, 0].copy()
    for map_, own in zip(result, weights, strict=True):
        (own * activations).sum(axis=0, out=map_)
    return result.clip(min=0)
