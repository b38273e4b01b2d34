"""The jobs that save the heat map of an item: overlay, raw map, figure, or top 5 side by side."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, Literal

import numpy as np
import numpy.typing as npt
from PIL import Image

from inception_gui.core.drawing.figures import FIGURE_FORMATS
from inception_gui.core.drawing.figures.layout import paper_figure, side_by_side
from inception_gui.core.drawing.overlay import draw, place
from inception_gui.core.events import Explained
from inception_gui.core.files.write_whole import save_whole
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.explain import explain_steps
from inception_gui.core.types import Item, Map, MapOptions, MapStyle, Pixels, Progress, Target
from inception_gui.errors import Kind, UserError

Form = Literal["overlay", "map", "figure", "five"]
"""What to save: image with heat map, values of the map, figure, or five maps side by side."""

FORMS: Final[tuple[Form, ...]] = ("overlay", "map", "figure", "five")

SIDE_BY_SIDE: Final = 5

_PICTURE_FORMATS: Final = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP"}

_LONGEST_SIDE: Final = {"JPEG": 65_500, "WEBP": 16_383}
"""Pixels per side; the libraries that write these formats refuse more."""

_SUFFIXES: Final[Mapping[Form, tuple[str, ...]]] = {
    "overlay": tuple(_PICTURE_FORMATS),
    "map": (".npy", ".png"),
    "figure": tuple(FIGURE_FORMATS),
    "five": tuple(FIGURE_FORMATS),
}


def suffixes(form: Form) -> tuple[str, ...]:
    """The suffixes of file formats for `form`, the usual one first."""
    return _SUFFIXES[form]


def check_suffix(path: Path, form: Form = "overlay") -> None:
    """Check that `form` can be saved in the format of the suffix of `path`.

    Raises:
        UserError: It cannot (WRONG_USAGE).
    """
    if path.suffix.lower() not in suffixes(form):
        what = "Heat maps" if form == "map" else "Images"
        raise UserError(
            Kind.WRONG_USAGE,
            f"{what} cannot be saved as “{path.suffix or path.name}”.",
            f"Use a name that ends in {', '.join(suffixes(form))}.",
        )


def overlay_picture(explained: Explained, style: MapStyle) -> Pixels:
    """The item's image `(H, W, 3) uint8` with the heat map over the part that it covers."""
    return draw(explained.image.pixels, explained.heat_map.values, explained.covers(), style)


def full_map(explained: Explained) -> Map:
    """The heat map `(H, W) float32`, 0..1, at the size of the image; 0 outside what it covers."""
    height, width = explained.image.pixels.shape[:2]
    return place(explained.heat_map.values, explained.covers(), height, width)


def encoded(explained: Explained, form: Form, suffix: str, style: MapStyle) -> bytes:
    """Return the bytes of a file with that suffix (in lower case).

    Raises:
        UserError: The colour map is unknown (WRONG_USAGE).
    """
    if form == "overlay":
        return encode_picture(overlay_picture(explained, style), _PICTURE_FORMATS[suffix])
    if form == "map":
        values = full_map(explained)
        return encode_array(values) if suffix == ".npy" else encode_16_bit(values)
    scene = paper_figure(explained, style) if form == "figure" else side_by_side(explained, style)
    return FIGURE_FORMATS[suffix](scene)


def encode_picture(pixels: Pixels, picture_format: str) -> bytes:
    """Encode `pixels` as an image file; `picture_format` is Pillow's name of the format.

    Raises:
        UserError: The format does not support images of this size (TOO_LARGE).
    """
    stream = io.BytesIO()
    longest, most = max(pixels.shape[:2]), _LONGEST_SIDE.get(picture_format)
    if most is not None and longest > most:
        raise UserError(
            Kind.TOO_LARGE,
            f"The image is too large for {picture_format}: its longer side has {longest:,} pixels.",
            "Save it as PNG.",
        )
    options = {"compress_level": 3} if picture_format == "PNG" else {"quality": 92}
    Image.fromarray(pixels).save(stream, picture_format, **options)
    return stream.getvalue()


def encode_array(values: npt.NDArray[np.float32]) -> bytes:
    """Encode an array as a `.npy` file."""
    stream = io.BytesIO()
    np.save(stream, values, allow_pickle=False)
    return stream.getvalue()


def encode_16_bit(values: Map) -> bytes:
    """Encode a map 0..1 as a 16-bit grey PNG, scaled to 0..65535 and rounded to nearest."""
    levels = np.rint(values * np.float32(65535)).astype(np.uint16)
    stream = io.BytesIO()
    Image.fromarray(levels).save(stream, "PNG", compress_level=3)
    return stream.getvalue()


def save_explanation(
    item: Item,
    inference: Inference,
    path: Path,
    *,
    target: Target | None = None,
    options: MapOptions | None = None,
    style: MapStyle | None = None,
    form: Form = "overlay",
) -> Iterator[Progress | Path]:
    """Save `form` for `item` to `path`; yield `path` once it is saved.

    `target` None means the top class; "five" always shows the top 5.

    Raises:
        UserError: The item cannot be read, a name is unknown, or the file cannot be written.
    """
    check_suffix(path, form)
    for event in steps_for(form, item, inference, target=target, options=options):
        if isinstance(event, Explained):
            save_whole(path, encoded(event, form, path.suffix.lower(), style or MapStyle()))
            yield path
        else:
            yield event


def steps_for(
    form: Form,
    item: Item,
    inference: Inference,
    *,
    target: Target | None,
    options: MapOptions | None,
) -> Iterator[Progress | Explained]:
    """Run `explain_steps` for the heat maps that `form` shows.

    Raises:
        UserError: The item cannot be read, or a name in `options` is unknown (WRONG_USAGE).
    """
    if form == "five":
        # Always the top 5: a contrast has no five classes to put side by side.
        return explain_steps(item, inference, options=options, best=SIDE_BY_SIDE)
    targets = () if target is None else (target,)
    return explain_steps(item, inference, targets=targets, options=options)


def compose_overlay(
    item: Item,
    inference: Inference,
    *,
    target: Target | None = None,
    options: MapOptions | None = None,
    style: MapStyle | None = None,
) -> Iterator[Progress | Pixels]:
    """Yield the item's image with its heat map, for the clipboard.

    Raises:
        UserError: The item cannot be read, or a name is unknown.
    """
    for event in steps_for("overlay", item, inference, target=target, options=options):
        yield overlay_picture(event, style or MapStyle()) if isinstance(event, Explained) else event
