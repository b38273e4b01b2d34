"""Made features of classes that overlap a little, as pooled features do."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt


def made(
    per_class: tuple[int, ...], *, width: int = 2048, apart: float = 0.5, seed: int = 3
) -> tuple[npt.NDArray[np.float16], npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Features `(N, width)`, classes and groups (each picture its own)."""
    generator = np.random.default_rng(seed)
    classes = np.repeat(np.arange(len(per_class)), per_class)
    centres = generator.gamma(0.5, 1.0, (len(per_class), width)) * apart
    noise = generator.gamma(0.5, 1.0, (len(classes), width))
    features = (centres[classes] * 0.3 + noise).astype(np.float16)
    return features, classes.astype(np.int64), np.arange(len(classes))
