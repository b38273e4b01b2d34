"""Near ties of standard mode, which the whole picture decides.

Standard mode reads large JPEGs at a reduced scale. That moves probabilities by a hundredth or two,
and where the two best classes are that close, another one may come out best than in exact mode.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from inception_gui.core.images.decode import decode
from inception_gui.core.inference.classifier import Classifier
from inception_gui.core.types import DecodedImage, Item, Mode, Pixels
from inception_gui.errors import UserError

_NEAR: Final = 0.02
"""Between the probabilities of the two best classes.

Of 200 photos of 12 MP two had another best class at a reduced scale, 0.002 and 0.016 apart there;
nine of the 200 are closer than this and are read again.
"""


def may_need_whole(classifier: Classifier, image: DecodedImage) -> bool:
    """Whether `image` was read at a reduced scale, so that a near tie is worth a second look.

    Not in fast mode nor on a card: there rounding moves probabilities as much as the scale does.
    """
    if classifier.mode is not Mode.STANDARD or classifier.card is not None:
        return False
    return image.format == "JPEG" and image.pixels.shape[:2] != (image.height, image.width)


def is_near_tie(probabilities: npt.NDArray[np.float32]) -> bool:
    """Whether another of the `(1000,) float32` might be the largest at full size."""
    second, best = np.partition(probabilities, -2)[-2:]
    return bool(best - second < _NEAR)


def whole_input(classifier: Classifier, item: Item) -> Pixels | None:
    """What the network sees of `item` read at full size, `(299, 299, 3) uint8`.

    None where it cannot be read any more: the answer at a reduced scale is a good one.
    """
    try:
        return classifier.network_input(decode(item))
    except UserError:
        return None
