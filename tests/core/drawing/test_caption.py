"""The class is written into the frames of a video."""

from __future__ import annotations

import numpy as np
import pytest

from inception_gui.core.drawing.caption import caption_of, with_caption
from inception_gui.core.types import Score


@pytest.mark.parametrize("size", [(48, 64), (480, 640), (1080, 1920), (2160, 3840)])
def test_the_caption_is_at_the_bottom_and_leaves_the_rest_as_it_was(size: tuple[int, int]) -> None:
    pixels = np.full((*size, 3), 120, np.uint8)
    before = pixels.copy()
    written = with_caption(pixels, "golden retriever  93.1%")
    np.testing.assert_array_equal(pixels, before)
    assert written.shape == pixels.shape
    height = size[0]
    np.testing.assert_array_equal(written[: height // 2], pixels[: height // 2])
    assert (written[height // 2 :] > 240).any(), "white letters"
    assert (written[height // 2 :] < 80).any(), "on a dark field"


def test_an_unsure_class_is_called_so() -> None:
    sure, unsure = (Score(207, "n", "golden retriever", share) for share in (0.931, 0.1))
    assert caption_of(sure) == "golden retriever  93.1%"
    assert caption_of(unsure) == "not sure: golden retriever  10.0%"
    assert caption_of(sure, "coarse") == "not sure: golden retriever  93.1%"
    assert caption_of(sure, "new") == "unlike anything it was taught"
    assert caption_of(Score(2, "", "background", 0.9)) == "none of these  90.0%"
