"""Test data of the self-test: a drawn image, weights of generated numbers, a tiny HEIC file."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Final

import numpy as np

from inception_gui.core.nn.shapes import expected_tensors
from inception_gui.core.types import Pixels
from inception_gui.core.weights.catalog import UNKNOWN_KEY, UNKNOWN_PREPROCESSING
from inception_gui.core.weights.found import FoundWeights
from inception_gui.core.weights.safetensors_file import safetensors_header

WIDTH: Final = 480
HEIGHT: Final = 360

_LAST_LAYER_SPREAD: Final = 0.2
"""Makes one of the thousand classes stand out; with less, all are equally probable."""


def draw() -> Pixels:
    """A ball on a chequered background, `(HEIGHT, WIDTH, 3) uint8`; identical on every system."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    picture = np.empty((HEIGHT, WIDTH, 3), np.uint8)
    chequered = ((x // 40 + y // 40) % 2).astype(np.uint8)
    picture[..., 0] = 40 + 120 * chequered
    picture[..., 1] = x * 255 // WIDTH
    picture[..., 2] = y * 255 // HEIGHT
    distance = (x - 250) ** 2 + (y - 170) ** 2
    ball = distance < 110**2
    light = (255 - distance * 200 // 110**2).clip(0, 255).astype(np.uint8)
    picture[ball] = np.stack([light, light // 2, light // 8], axis=2)[ball]
    return picture


def write_weights(path: Path) -> FoundWeights:
    """Write a weights file in torchvision's layout that the network can run with.

    Its numbers come from NumPy's PCG64, which is the same on every system: uniform, with the spread
    that keeps activations from vanishing and exploding (K. He et al., "Delving Deep into
    Rectifiers", 2015, equation 10). Its predictions are meaningless.
    """
    numbers = np.random.Generator(np.random.PCG64(11))
    shapes = expected_tensors()
    header, _ = safetensors_header(shapes, {})
    with path.open("wb") as file:
        file.write(header)
        for name, shape in shapes.items():
            if len(shape) > 1:
                spread = (2 / np.prod(shape[1:])) ** 0.5 if len(shape) == 4 else _LAST_LAYER_SPREAD
                drawn = (numbers.random(shape, np.float32) * 2 - 1) * np.float32(spread * 3**0.5)
            else:
                ones = name.endswith(("running_var", "bn.weight"))
                drawn = np.full(shape, 1 if ones else 0, np.float32)
            # As half precision, in which published weights come.
            file.write(drawn.astype(np.float16).astype("<f4").data)
    return FoundWeights(path, None, UNKNOWN_KEY, "", UNKNOWN_PREPROCESSING)


def heic() -> bytes:
    """A HEIC image of 64 x 64 pixels: left half red, right half blue."""
    return base64.b64decode(_HEIC)


_HEIC: Final = """
AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAVZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAA
AAAAACJpbG9jAAAAAERAAAEAAQAAAAABegABAAAAAAAAACwAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABodmMxAAAA
AA5waXRtAAAAAAABAAAA1mlwcnAAAAC3aXBjbwAAAHhodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNw
AAADAJAAAAMAAAMAHroCQGEAAQArQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbqSSmubgIaDAgAAAMAyAAAAwAIQGIAAQAHRAHB
crAiQAAAABNjb2xybmNseAABAA0ABoAAAAAUaXNwZQAAAAAAAABAAAAAQAAAABBwaXhpAAAAAAMICAgAAAAXaXBtYQAAAAAA
AAABAAEEgQIDBAAAADRtZGF0AAAAKCgBrxOA5qhw0//9oFH/8AmeH5PdES//wo4I/qF4f/k1XRUiv/7Oj4A=
"""
"""Written by pillow-heif 1.8.1 with x265, which the frozen program does not carry."""
