"""The network's input made of a frame is that of a photo."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from inception_gui.core.images.preprocess import network_input
from inception_gui.core.live.frame_input import frame_input
from inception_gui.core.types import DecodedImage, Mode, Preprocessing


@pytest.mark.parametrize(
    "size", [(1280, 720), (640, 480), (720, 1280), (299, 299), (17, 13), (1921, 1081), (3000, 40)]
)
def test_a_frames_input_is_that_of_a_photo_to_two_levels(size: tuple[int, int]) -> None:
    coarse = np.random.default_rng(3).integers(0, 256, (12, 16, 3), dtype=np.uint8)
    pixels = np.asarray(Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC))
    image = DecodedImage(pixels, None, *size, "video frame")
    wanted = network_input(pixels, Preprocessing()).astype(int)
    difference = np.abs(frame_input(image, Mode.STANDARD, Preprocessing()) - wanted)
    assert difference.max() <= 2
    assert difference.mean() < 0.05
