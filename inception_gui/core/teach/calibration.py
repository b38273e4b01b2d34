"""Makes probabilities honest: one temperature, chosen on answers to pictures not learned from."""

from __future__ import annotations

import math

from inception_gui.core.teach.head import Classes, Wide, log_loss, softmax

_LOWEST, _HIGHEST = 0.05, 20.0


def temperature_of(logits: Wide, classes: Classes) -> float:
    """Return the temperature that makes the log loss of `logits` `(N, K)` smallest.

    Logits are divided by it (Guo et al. 2017, arXiv 1706.04599, section 4.2). The class with the
    highest probability stays the same.
    """
    from scipy.optimize import minimize_scalar

    def loss(logarithm: float) -> float:
        return log_loss(softmax(logits / math.exp(logarithm)), classes)

    limits = (math.log(_LOWEST), math.log(_HIGHEST))
    return math.exp(float(minimize_scalar(loss, bounds=limits, method="bounded").x))
