"""Converts a decoded image of any mode and colour profile to sRGB pixels and alpha."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageCms

from inception_gui.core.types import Pixels

_STRIP_PIXELS: Final = 1 << 20
"""Pixels converted at a time, so that a large image never exists in three forms at once."""
_BITS, _PHOTOMETRIC, _FORMAT = 258, 262, 339
"""Tags of a TIFF: BitsPerSample, PhotometricInterpretation, SampleFormat (TIFF 6.0)."""
_SMALLEST_PROFILE: Final = 128
"""Bytes of an ICC profile's header (ICC.1:2022, 7.2)."""
_LARGEST_PROFILE: Final = 8 << 20
"""Bytes; printers' CMYK profiles are about 3 MB."""
_SAME_COLOURS: Final = 3
"""Levels of 255 by which the many profiles named sRGB differ because of rounding."""

_CMS_MODES: Final = {"L": "L", "RGB": "RGB", "CMYK": "CMYK", "LAB": "LAB"}
_SPACES: Final = {"L": "GRAY", "RGB": "RGB ", "CMYK": "CMYK", "LAB": "Lab "}

_Transform = ImageCms.ImageCmsTransform


@dataclass(frozen=True, slots=True)
class _Scale:
    """Maps a number of a 16-bit, integer or float image to 0..255: `(value - low) * factor`."""

    low: float
    factor: float


def to_pixels(picture: Image.Image, *, manage_colours: bool = True) -> tuple[Pixels, Pixels | None]:
    """The loaded `picture` as `(H, W, 3) uint8` sRGB over white, and its `(H, W) uint8` alpha.

    The alpha is None if the image is opaque. A colour profile that differs from sRGB is applied;
    a broken one is ignored. The result for ordinary 8-bit images is exactly that of Pillow's
    `convert("RGB")`; without `manage_colours`, also for RGB and grey images with a profile.
    """
    width, height = picture.size
    pixels = np.empty((height, width, 3), np.uint8)
    transparent = _has_alpha(picture)
    alpha = np.empty((height, width), np.uint8) if transparent else None
    unsigned = _is_unsigned(picture)
    scale = _scale_of(picture, unsigned=unsigned)
    transform = _transform_of(picture, scale, manage_colours)
    for top, strip in _strips(picture):
        rows = slice(top, top + strip.height)
        if transparent and alpha is not None:
            alpha[rows] = _alpha_of(strip)
        pixels[rows] = np.asarray(_strip_to_rgb(strip, scale, transform, unsigned=unsigned))
    if alpha is not None and alpha.min() == 255:
        alpha = None
    if alpha is not None:
        _compose_over_white(pixels, alpha)
    return pixels, alpha


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


def _strip_to_rgb(
    strip: Image.Image, scale: _Scale | None, transform: _Transform | None, *, unsigned: bool
) -> Image.Image:
    if scale is not None:
        return Image.fromarray(_scaled(_numbers(strip, unsigned), scale)).convert("RGB")
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
    if strip.mode in ("I", "F") or strip.mode.startswith("I;16"):
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


def _scale_of(picture: Image.Image, *, unsigned: bool) -> _Scale | None:
    """How the values of a 16-bit, integer or float image become 0..255; None for 8 bits.

    The file does not say what the values mean, so their range decides: 16 bits and integers up to
    65535 count as 16-bit, floats up to 1 as fractions, both up to 255 as they are; anything else
    is scaled from its minimum to its maximum.
    """
    if picture.mode.startswith("I;16"):
        bits = _declared_bits(picture)
        highest = 2**bits - 1
        if _white_is_zero(picture):
            return _Scale(float(highest), -255 / highest)
        return _Scale(0.0, 255 / highest)
    if picture.mode not in ("I", "F"):
        return None
    low, high = _range_of(picture, unsigned)
    if picture.format == "PPM" and picture.mode == "I":
        return _Scale(0.0, 255 / 65535)
    if picture.mode == "F" and low >= 0 and high <= 1:
        return _Scale(0.0, 255.0)
    if low >= 0 and high <= 255:
        return _Scale(0.0, 1.0)
    if low >= 0 and high <= 65535:
        return _Scale(0.0, 255 / 65535)
    return _Scale(low, 255 / (high - low) if high > low else 0.0)


def _numbers(strip: Image.Image, unsigned: bool) -> npt.NDArray[Any]:
    values = np.asarray(strip)
    return values.view(np.uint32) if unsigned else values


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


def _range_of(picture: Image.Image, unsigned: bool) -> tuple[float, float]:
    low, high = np.inf, -np.inf
    for _, strip in _strips(picture):
        values = _numbers(strip, unsigned)
        finite = values[np.isfinite(values)]
        if finite.size:
            low, high = min(low, float(finite.min())), max(high, float(finite.max()))
    return (low, high) if low <= high else (0.0, 0.0)


def _scaled(values: npt.NDArray[Any], scale: _Scale) -> npt.NDArray[np.uint8]:
    numbers = np.nan_to_num(values.astype(np.float64), nan=scale.low)
    with np.errstate(over="ignore"):  # infinity ends at 255
        return np.clip((numbers - scale.low) * scale.factor, 0, 255).astype(np.uint8)


def _transform_of(
    picture: Image.Image, scale: _Scale | None, manage_colours: bool
) -> _Transform | None:
    profile = picture.info.get("icc_profile")
    if scale is not None or not isinstance(profile, bytes):
        return None
    if not _SMALLEST_PROFILE < len(profile) <= _LARGEST_PROFILE:
        return None
    base = {"1": "L", "LA": "L", "La": "L", "L": "L", "CMYK": "CMYK", "LAB": "LAB"}
    mode = base.get(picture.mode, "RGB")
    if not manage_colours and mode in ("L", "RGB"):
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
