"""Pooled features are the means of the last block, what the last layer multiplies."""

from __future__ import annotations

import numpy as np

from inception_gui.core.features.pooled import pooled

WIDTH = 2048


def test_each_value_is_the_mean_of_its_channel() -> None:
    block = np.random.default_rng(2).gamma(0.3, 2.0, (WIDTH, 8, 8)).astype(np.float32)
    found = pooled(block)
    assert found.shape == (WIDTH,)
    assert found.dtype == np.float16
    np.testing.assert_allclose(found, block.mean(axis=(1, 2)), rtol=1 / 2048, atol=1e-7)
