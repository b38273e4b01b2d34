"""Near ties in standard mode, which are decided at full resolution.

Standard mode reads large JPEGs at a reduced scale. This changes probabilities by up to 0.02, and if
the two best classes are that close, the top class may differ from exact mode.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from inception_gui.core.images.decode import decode
from inception_gui.core.images.preprocess import network_input
from inception_gui.core.types import DecodedImage, Item, Mode, Pixels, Preprocessing
from inception_gui.errors import UserError

if TYPE_CHECKING:
    from inception_gui.core.backends.backend import Floats

_NEAR: Final = 0.02
"""The difference between the probabilities of the two best classes.

Of 200 photos of 12 MP, two had another top class at a reduced scale, with differences of 0.002 and
0.016; nine of the 200 are closer than this and are read again.
"""


def may_need_full_resolution(mode: Mode, image: DecodedImage) -> bool:
    """Whether `image` was read at a reduced scale, so that a near tie deserves a second pass.

    Not in fast mode, in which rounding changes probabilities as much as the scale does.
    """
    if mode is not Mode.STANDARD:
        return False
    return image.format == "JPEG" and image.pixels.shape[:2] != (image.height, image.width)


def is_near_tie(probabilities: Floats) -> bool:
    """Whether another of the probabilities `(C,) float32` might be the largest at full size."""
    second, best = np.partition(probabilities, -2)[-2:]
    return bool(best - second < _NEAR)


def full_resolution_input(item: Item, preprocessing: Preprocessing) -> Pixels | None:
    """The network's input from `item` at full resolution, `(299, 299, 3) uint8`.

    None if the item can no longer be read; the prediction at a reduced scale is good enough then.
    """
    try:
        return network_input(decode(item).pixels, preprocessing)
    except UserError:
        return None
