"""Near ties of standard mode, which the whole picture decides.

Standard mode reads large JPEGs at a reduced scale. That moves probabilities by a hundredth or two,
and where the two best classes are that close, another one may come out best than in exact mode.
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
"""Between the probabilities of the two best classes.

Of 200 photos of 12 MP two had another best class at a reduced scale, 0.002 and 0.016 apart there;
nine of the 200 are closer than this and are read again.
"""


def may_need_full_resolution(mode: Mode, image: DecodedImage) -> bool:
    """Whether `image` was read at a reduced scale, so that a near tie is worth a second pass.

    Not in fast mode: there rounding moves probabilities as much as the scale does.
    """
    if mode is not Mode.STANDARD:
        return False
    return image.format == "JPEG" and image.pixels.shape[:2] != (image.height, image.width)


def is_near_tie(probabilities: Floats) -> bool:
    """Whether another of the `(C,) float32` might be the largest at full size."""
    second, best = np.partition(probabilities, -2)[-2:]
    return bool(best - second < _NEAR)


def full_resolution_input(item: Item, preprocessing: Preprocessing) -> Pixels | None:
    """What the network sees of `item` read at full size, `(299, 299, 3) uint8`.

    None where it cannot be read any more: the prediction at a reduced scale is a good one.
    """
    try:
        return network_input(decode(item).pixels, preprocessing)
    except UserError:
        return None
