"""The jobs that make a picture of an item with its heat map, at the picture's own size."""

from __future__ import annotations

import contextlib
import io
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image

from inception_gui.core.inference import Inference
from inception_gui.core.jobs.events import Explained
from inception_gui.core.jobs.explain import explain
from inception_gui.core.overlay import blend, place
from inception_gui.core.types import Item, Map, Pixels
from inception_gui.errors import Kind, UserError

PICTURE_SUFFIXES: Final = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP"}


def overlay_picture(explained: Explained, *, opacity: float, colormap: str) -> Pixels:
    """The item's picture `(H, W, 3) uint8` with the heat map over the part that was seen."""
    height, width = explained.image.pixels.shape[:2]
    seen = explained.prediction.seen
    values = place(explained.heat_map.values, seen, height, width)
    return blend(explained.image.pixels, values, seen=seen, colormap_name=colormap, opacity=opacity)


def full_map(explained: Explained) -> Map:
    """The heat map `(H, W) float32`, 0..1, at the picture's size; 0 where nothing was seen."""
    height, width = explained.image.pixels.shape[:2]
    return place(explained.heat_map.values, explained.prediction.seen, height, width)


def check_suffix(path: Path) -> None:
    """Make sure that the suffix of `path` names a kind of picture that is written.

    Raises:
        UserError: it does not (WRONG_USAGE).
    """
    if path.suffix.lower() not in PICTURE_SUFFIXES:
        raise UserError(
            Kind.WRONG_USAGE,
            f"Pictures cannot be saved as “{path.suffix or path.name}”.",
            f"Use a name that ends in {', '.join(PICTURE_SUFFIXES)}.",
        )


def encode_picture(pixels: Pixels, path: Path) -> bytes:
    """`pixels` as a picture file of the kind that the suffix of `path` names.

    Raises:
        UserError: the suffix names no kind of picture that is written (WRONG_USAGE).
    """
    check_suffix(path)
    file_format = PICTURE_SUFFIXES[path.suffix.lower()]
    stream = io.BytesIO()
    options = {"compress_level": 3} if file_format == "PNG" else {"quality": 92}
    Image.fromarray(pixels).save(stream, file_format, **options)
    return stream.getvalue()


def encode_array(values: npt.NDArray[np.float32]) -> bytes:
    """An array as a `.npy` file."""
    stream = io.BytesIO()
    np.save(stream, values, allow_pickle=False)
    return stream.getvalue()


def write_whole(path: Path, data: bytes) -> None:
    """Write a file through a temporary name, so that an old one stays until the new one is whole.

    Raises:
        UserError: it cannot be written (WRITE_FAILED).
    """
    temporary = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        temporary.write_bytes(data)
        temporary.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise UserError(
            Kind.WRITE_FAILED,
            f"“{path.name}” could not be saved: {(error.strerror or str(error)).lower()}.",
            "Choose another folder, or make room on the disk.",
            detail=str(path),
        ) from error


def save_overlay(
    item: Item,
    inference: Inference,
    path: Path,
    *,
    class_index: int,
    opacity: float,
    colormap: str,
) -> Iterator[Path]:
    """Write the item's picture with its heat map to `path`; yield `path` once it is there.

    Raises:
        UserError: the item cannot be read, or the file cannot be written.
    """
    for explained in explain(item, inference, class_index=class_index):
        pixels = overlay_picture(explained, opacity=opacity, colormap=colormap)
        write_whole(path, encode_picture(pixels, path))
        yield path


def compose_overlay(
    item: Item, inference: Inference, *, class_index: int, opacity: float, colormap: str
) -> Iterator[Pixels]:
    """Yield the item's picture with its heat map, for the clipboard."""
    for explained in explain(item, inference, class_index=class_index):
        yield overlay_picture(explained, opacity=opacity, colormap=colormap)
