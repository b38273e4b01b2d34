"""Pooled features of a block are its part of the means that come with a pass."""

from __future__ import annotations

import numpy as np
import pytest

from inception_gui.core.features.pooled import vector_of
from inception_gui.core.nn.blocks import POOLED


@pytest.mark.parametrize("block", POOLED)
def test_each_block_has_its_own_part_in_half_precision(block: str) -> None:
    parts = {
        name: np.random.default_rng(width).gamma(0.3, 2.0, width).astype(np.float32)
        for name, width in POOLED.items()
    }
    found = vector_of(np.concatenate(list(parts.values())), block)
    assert found.dtype == np.float16
    np.testing.assert_allclose(found, parts[block], rtol=1 / 2048, atol=1e-7)
