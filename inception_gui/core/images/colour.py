"""Converts a decoded image of any mode and colour profile to sRGB pixels and alpha."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageCms

from inception_gui.core.images.colour_claim import (
    HLG,
    PQ,
    SRGB,
    ColourClaim,
    linear,
    profile_of,
    srgb_coded,
)
from inception_gui.core.images.png_structure import LARGEST_PROFILE
from inception_gui.core.images.stated import Stated
from inception_gui.core.images.tone_mapping import tone_mapped
from inception_gui.core.images.value_range import (
    STORED_NOTE,
    Scale,
    Values,
    scale_of_numbers,
    scale_of_sixteen_bits,
)
from inception_gui.core.types import Pixels

_STRIP_PIXELS: Final = 1 << 20
"""Pixels converted at a time, so that a large image never exists in three forms at once."""
_BITS, _PHOTOMETRIC, _FORMAT = 258, 262, 339
"""Tags of a TIFF: BitsPerSample, PhotometricInterpretation, SampleFormat (TIFF 6.0)."""
_SMALLEST_PROFILE: Final = 128
"""Bytes of an ICC profile's header (ICC.1:2022, 7.2)."""
_NOTHING_STATED: Final = Stated()
_TONE_MAPPED_NOTE: Final = "High dynamic range, shown with the brightness of a usual screen."
_WIDENED: Final = [min(255, max(0, round((value - 16) * 255 / 219))) for value in range(256)] * 3
"""Of each of 256 levels where 16 is black and 235 white (ITU-R BT.709, item 5.6)."""
_SAME_COLOURS: Final = 3
"""Levels of 255 by which the many profiles named sRGB differ because of rounding."""

_CMS_MODES: Final = {"L": "L", "RGB": "RGB", "CMYK": "CMYK", "LAB": "LAB"}
_SPACES: Final = {"L": "GRAY", "RGB": "RGB ", "CMYK": "CMYK", "LAB": "Lab "}

_Transform = ImageCms.ImageCmsTransform


@dataclass(frozen=True, slots=True, eq=False)
class Converted:
    """An image as `(H, W, 3) uint8` sRGB over white, its `(H, W) uint8` alpha, None if opaque.

    `note` is a sentence for people, or empty.
    """

    pixels: Pixels
    alpha: Pixels | None
    note: str = ""


def to_pixels(
    picture: Image.Image, stated: Stated = _NOTHING_STATED, *, as_stored: bool = False
) -> Converted:
    """Convert the loaded `picture`, about whose pixels its file has `stated` something.

    A colour profile that differs from sRGB is applied, or what the file says about its colours
    instead; a broken profile is ignored. 16-bit, integer and float images are scaled by
    `value_range`. The result for ordinary 8-bit images is exactly that of Pillow's
    `convert("RGB")`; with `as_stored`, also for RGB and grey images with a profile, and 16 bits are
    then scaled by 65,535.
    """
    width, height = picture.size
    pixels = np.empty((height, width, 3), np.uint8)
    transparent = _has_alpha(picture)
    alpha = np.empty((height, width), np.uint8) if transparent else None
    to_rgb, note = _converter(picture, stated, as_stored)
    for top, strip in _strips(picture):
        rows = slice(top, top + strip.height)
        if transparent and alpha is not None:
            alpha[rows] = _alpha_of(strip)
        pixels[rows] = np.asarray(to_rgb(strip))
    if alpha is not None and alpha.min() == 255:
        alpha = None
    if alpha is not None:
        _compose_over_white(pixels, alpha)
    return Converted(pixels, alpha, note)


def _converter(
    picture: Image.Image, stated: Stated, as_stored: bool
) -> tuple[Callable[[Image.Image], Image.Image], str]:
    """What makes an L or RGB image of a strip of `picture`, and a note about it."""
    claim = None if as_stored else stated.claim
    scale = _scale_of(picture, stated)
    if scale is not None:
        note = scale.note
        if as_stored and scale.usual is not None and note:
            scale, note = scale.as_stored, STORED_NOTE
        is_light = not scale.is_own or scale.low == 0
        transform = _transform_of(picture, None, as_stored) if is_light else None
        to_grey = _to_grey(picture, scale, claim if is_light else None)
        return lambda strip: _applied(transform, to_grey(strip)), note
    if claim is not None and claim.is_hdr:
        return partial(_toned, claim=claim), _TONE_MAPPED_NOTE
    transform = _transform_of(picture, claim, as_stored)
    if claim is not None and claim.is_narrow:
        return lambda strip: _applied(transform, _plain(strip, "RGB").point(_WIDENED)), ""
    return lambda strip: _applied(transform, strip), ""


def _to_grey(
    picture: Image.Image, scale: Scale, claim: ColourClaim | None
) -> Callable[[Image.Image], Image.Image]:
    """What scales a strip of numbers to an L image."""

    def levels(values: Values) -> npt.NDArray[np.uint8]:
        fractions = scale.fractions(values)
        if claim is not None and claim.gamma not in (SRGB, PQ, HLG):
            return np.rint(255 * srgb_coded(linear(fractions, claim.gamma))).astype(np.uint8)
        return np.rint(255 * fractions).astype(np.uint8)

    if picture.mode.startswith("I;16"):
        table = levels(np.arange(1 << 16))
        return lambda strip: Image.fromarray(table[np.asarray(strip)])
    return lambda strip: Image.fromarray(levels(_numbers(strip, picture)))


def _strips(picture: Image.Image) -> Iterator[tuple[int, Image.Image]]:
    width, height = picture.size
    rows = max(1, _STRIP_PIXELS // width)
    if rows >= height:
        yield 0, picture
        return
    for top in range(0, height, rows):
        # crop() of a palette image keeps neither its palette's alpha nor its info in every
        # Pillow, so info is handed over.
        strip = picture.crop((0, top, width, min(height, top + rows)))
        strip.info = picture.info
        yield top, strip


def _toned(strip: Image.Image, claim: ColourClaim) -> Image.Image:
    return Image.fromarray(tone_mapped(np.asarray(_plain(strip, "RGB")), claim))


def _applied(transform: _Transform | None, strip: Image.Image) -> Image.Image:
    if transform is None:
        return _plain(strip, "RGB")
    source = strip if strip.mode == transform.input_mode else _plain(strip, transform.input_mode)
    converted = transform.apply(source)
    return converted if converted.mode == "RGB" else converted.convert("RGB")


def _plain(strip: Image.Image, mode: str) -> Image.Image:
    """`strip` in `mode` without its alpha (premultiplied colours are divided by it first)."""
    if strip.mode in ("RGBa", "La"):
        strip = strip.convert("RGBA" if strip.mode == "RGBa" else "LA")
    return strip if strip.mode == mode else strip.convert(mode)


def _has_alpha(picture: Image.Image) -> bool:
    return picture.mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in picture.info


def _alpha_of(strip: Image.Image) -> npt.NDArray[np.uint8]:
    if _is_of_numbers(strip):
        return _keyed_alpha(strip)
    if strip.mode not in ("RGBA", "LA"):
        try:
            strip = strip.convert("RGBA")
        except ValueError:  # a transparency entry that does not suit the mode
            return np.full((strip.height, strip.width), 255, np.uint8)
    return np.asarray(strip.getchannel("A"))


def _keyed_alpha(strip: Image.Image) -> npt.NDArray[np.uint8]:
    """Alpha of a 16-bit grey PNG: one value is transparent (PNG, 11.3.2.1)."""
    key = strip.info.get("transparency")
    if not isinstance(key, int):
        return np.full((strip.height, strip.width), 255, np.uint8)
    return np.where(np.asarray(strip) == key, 0, 255).astype(np.uint8)


def _compose_over_white(pixels: Pixels, alpha: Pixels) -> None:
    """Blend in place, strip by strip, rounding to the nearest."""
    height, width = alpha.shape
    rows = max(1, _STRIP_PIXELS // max(1, width))
    for top in range(0, height, rows):
        part = slice(top, top + rows)
        opacity = alpha[part, :, None].astype(np.uint16)
        over = pixels[part] * opacity + 255 * (255 - opacity)
        pixels[part] = (over + 127) // 255


def _is_of_numbers(picture: Image.Image) -> bool:
    """Whether its values have more than 8 bits."""
    return picture.mode in ("I", "F") or picture.mode.startswith("I;16")


def _scale_of(picture: Image.Image, stated: Stated) -> Scale | None:
    """How the values of a 16-bit, integer or float image become 0..255; None for 8 bits."""
    if not _is_of_numbers(picture):
        return None
    if picture.mode.startswith("I;16"):
        usual = 2 ** _declared_bits(picture) - 1
        strips = (np.asarray(strip) for _, strip in _strips(picture))
        # A file that says what its values mean as light does not use a part of them by mistake.
        declares = usual < 65535 or stated.says_colours(picture)
        scale = scale_of_sixteen_bits(strips, stated.largest or (usual if declares else 0), usual)
        return replace(scale, is_inverted=_white_is_zero(picture))
    strips = (_numbers(strip, picture) for _, strip in _strips(picture))
    if picture.format == "PPM" and picture.mode == "I":  # Pillow scales to 16 bits
        return scale_of_sixteen_bits(strips, 65535, 65535)
    return scale_of_numbers(strips, picture.width * picture.height)


def _numbers(strip: Image.Image, picture: Image.Image) -> Values:
    values = np.asarray(strip)
    return values.view(np.uint32) if _is_unsigned(picture) else values


def _tag(picture: Image.Image, tag: int) -> Any:
    """A TIFF's tag; a tuple's first value; None where there is none."""
    tags: Any = getattr(picture, "tag_v2", None)
    value = tags.get(tag) if tags is not None else None
    return value[0] if isinstance(value, tuple) and value else value


def _is_unsigned(picture: Image.Image) -> bool:
    """Whether Pillow's signed integers are a TIFF's unsigned ones (TIFF 6.0, SampleFormat)."""
    return (
        picture.mode == "I" and _tag(picture, _BITS) == 32 and _tag(picture, _FORMAT) in (None, 1)
    )


def _white_is_zero(picture: Image.Image) -> bool:
    """Whether 0 means white; Pillow inverts 8-bit images, but not 16-bit ones."""
    return bool(_tag(picture, _PHOTOMETRIC) == 0)


def _declared_bits(picture: Image.Image) -> int:
    """Bits per sample if the file states them (a 12-bit TIFF), else 16."""
    bits = _tag(picture, _BITS)
    return bits if isinstance(bits, int) and 8 < bits < 16 else 16


def _transform_of(
    picture: Image.Image, claim: ColourClaim | None, as_stored: bool
) -> _Transform | None:
    base = {"1": "L", "LA": "L", "La": "L", "L": "L", "CMYK": "CMYK", "LAB": "LAB"}
    mode = "L" if _is_of_numbers(picture) else base.get(picture.mode, "RGB")
    profile = picture.info.get("icc_profile")
    if claim is not None and mode in ("L", "RGB"):
        profile = None if claim.says_nothing else profile_of(claim, grey=mode == "L")
    if as_stored and mode in ("L", "RGB"):
        return None
    if not isinstance(profile, bytes) or not _SMALLEST_PROFILE < len(profile) <= LARGEST_PROFILE:
        return None
    return _transform(profile, mode)


@lru_cache(maxsize=16)
def _transform(profile: bytes, mode: str) -> _Transform | None:
    """From `profile` to sRGB; None if it is broken, for another mode, or sRGB itself."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if source.profile.xcolor_space != _SPACES[mode]:
            return None
        transform = ImageCms.buildTransform(
            source,
            ImageCms.createProfile("sRGB"),
            _CMS_MODES[mode],
            "RGB",
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
            ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
        return None
    if mode in ("L", "RGB") and _changes_nothing(transform, mode):
        return None
    return transform


def _changes_nothing(transform: _Transform, mode: str) -> bool:
    """Whether the transform leaves a grid of colours unchanged, except for rounding."""
    steps = np.linspace(0, 255, 17 if mode == "RGB" else 256).round().astype(np.uint8)
    if mode == "L":
        sample = Image.fromarray(steps[None])
    else:
        grid = np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), axis=-1)
        sample = Image.fromarray(np.ascontiguousarray(grid.reshape(17, -1, 3)))
    before = np.asarray(sample.convert("RGB")).astype(np.int16)
    after = np.asarray(transform.apply(sample).convert("RGB")).astype(np.int16)
    return bool(np.abs(after - before).max() <= _SAME_COLOURS)
