"""The caveat below a map says what the map is and what it is not."""

from __future__ import annotations

import numpy as np
import pytest

from inception_gui.core.cam.caveat import LOW, caveat
from inception_gui.core.cam.whole_picture import WHOLE
from inception_gui.core.types import Box, HeatMap

CAT = 285


def some_map(
    *, method: str = "gradcam", rather_than: int | None = None, seen: Box | None = None
) -> HeatMap:
    values = np.linspace(0, 1, 64, dtype=np.float32).reshape(8, 8)
    return HeatMap(CAT, values, method, "Mixed_7c", rather_than, seen)


def test_the_caveat_says_what_the_map_is_and_is_not() -> None:
    said = caveat(some_map(), 0.93)
    assert "“Egyptian cat” (93%)" in said
    assert "not an outline or an explanation" in said
    assert "does not show that the prediction is correct" in said
    assert said.endswith(".")


@pytest.mark.parametrize(
    ("probability", "words"), [(0.099, "10%"), (0.03, "3%"), (1e-9, "below 1%")]
)
def test_the_caveat_of_a_low_probability_says_so(probability: float, words: str) -> None:
    said = caveat(some_map(), probability)
    assert f"unlikely ({words})" in said
    assert "does not mean that it is there" in said
    assert "unlikely" not in caveat(some_map(), LOW)


def test_the_caveat_says_what_was_contrasted_covered_or_done() -> None:
    for probability in (0.5, 0.01):
        assert "“tabby”" in caveat(some_map(rather_than=281), probability)
    assert "(50% in the centre)" in caveat(some_map(seen=WHOLE), 0.5)
    assert caveat(some_map(method="occlusion"), 0.5).startswith("Covering brighter areas lowered")
    assert "much the same for every class" in caveat(some_map(method="layercam"), 0.5)
    assert "much the same" not in caveat(some_map(), 0.5)


def test_an_empty_map_is_called_empty() -> None:
    empty = HeatMap(CAT, np.zeros((8, 8), np.float32), "gradcam", "Mixed_7c")
    assert caveat(empty, 0.9).startswith("Nothing in the image supports “Egyptian cat”,")
