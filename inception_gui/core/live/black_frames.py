"""Keeps the network from naming what it sees in a black frame, where there is nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from inception_gui.core.types import NO_GROUNDS, Pixels, Prediction, Verdict

_BLACK_LEVEL: Final = 12
"""Codecs make a black of 0 up to this bright."""

BLACK: Final = Verdict("black", "unsure")
"""What is said of such a frame."""


def is_black(pixels: Pixels) -> bool:
    """Whether there is nothing in these `(H, W, 3) uint8`, as before and between scenes."""
    return not pixels.size or int(pixels.max()) <= _BLACK_LEVEL


def without_class(prediction: Prediction) -> Prediction:
    """The prediction of a black frame: no class is probable."""
    scores = tuple(replace(score, probability=0.0) for score in prediction.scores)
    return replace(prediction, scores=scores, verdict=BLACK, grounds=NO_GROUNDS)
