"""Turns what a Python program has (a path, a Pillow image, an array) into an item."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any, Final, TypeAlias, Union

import numpy as np
import numpy.typing as npt
import PIL.Image

from inception_gui.core.files.display_name import shown_name
from inception_gui.core.types import Item
from inception_gui.errors import Kind, UserError

Image: TypeAlias = Union[str, "os.PathLike[str]", bytes, PIL.Image.Image, npt.NDArray[Any]]
"""A path; the bytes of an image file; a Pillow image; or an array: `(H, W, 3) uint8` sRGB,
`(H, W, 4) uint8` with alpha, or `(H, W) uint8` grey."""

_AS_PNG: Final = frozenset({"1", "L", "LA", "P", "RGB", "RGBA", "I;16"})
_CHANNELS: Final = (3, 4)


def item_of(image: Image, number: int = 1) -> Item:
    """The item of `image`; one without a name is called "image NUMBER".

    An image in memory takes the way of a file, losslessly: its colour profile and orientation count
    as they do in a file, so that it gets the answer that its file would get.

    Raises:
        UserError: It is nothing that is classified (WRONG_USAGE).
    """
    if isinstance(image, str | os.PathLike):
        path = Path(image)
        return Item(shown_name(path), path)
    name = f"image {number}"
    if isinstance(image, bytes):
        return Item(name, data=image)
    if isinstance(image, np.ndarray):
        return Item(name, data=_encoded(_from_array(image)))
    if isinstance(image, PIL.Image.Image):
        return Item(name, data=_encoded(image))
    raise UserError(
        Kind.WRONG_USAGE,
        f"A {type(image).__name__} is not an image.",
        "Give a path, the bytes of a file, a Pillow image, or an array.",
    )


def _from_array(array: npt.NDArray[Any]) -> PIL.Image.Image:
    has_colour = array.ndim == 3 and array.shape[-1] in _CHANNELS
    if array.dtype != np.uint8 or not (array.ndim == 2 or has_colour) or not array.size:
        raise UserError(
            Kind.WRONG_USAGE,
            f"An array of shape {array.shape} and type {array.dtype} is not an image.",
            "Give (H, W, 3), (H, W, 4) or (H, W), of type uint8, with red first.",
        )
    return PIL.Image.fromarray(array)


def _encoded(image: PIL.Image.Image) -> bytes:
    """A file of `image` without loss and, for speed, without compression."""
    out = io.BytesIO()
    about = {key: image.info[key] for key in ("icc_profile", "exif") if image.info.get(key)}
    try:
        if image.mode in _AS_PNG:
            image.save(out, "PNG", compress_level=0, **about)
        else:
            image.save(out, "TIFF", **about)
    except (OSError, ValueError) as error:
        raise UserError(
            Kind.NOT_AN_IMAGE,
            "The Pillow image cannot be read.",
            "Load it first, or convert it to RGB.",
            detail=str(error),
        ) from error
    return out.getvalue()
