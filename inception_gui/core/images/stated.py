"""Collects what a file states about its pixels: their colours, their shape, the bits that count."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, BinaryIO, Final

from PIL import Image

from inception_gui.core.images.colour_claim import (
    ADOBE_RGB,
    ColourClaim,
    coded_claim,
    png_claim,
)
from inception_gui.core.images.errors import DECODER_ERRORS
from inception_gui.core.images.png_structure import LARGEST_PROFILE, PngFacts

_EXIF, _INTEROP = 0x8769, 0xA005
_COLOUR_SPACE, _INTEROP_INDEX = 0xA001, 1
_SRGB_SPACE, _ADOBE_SPACE = 1, 2
_X_RESOLUTION, _Y_RESOLUTION = 282, 283
_LARGEST_VALUE, _RESOLUTION_UNIT = 281, 296
"""Tags of EXIF 2.32 and TIFF 6.0; 2 for Adobe RGB is an unofficial value of some cameras."""

_LEAST_STRETCH: Final = 1.02
_MOST_STRETCH: Final = 4.0
"""Densities that differ by less are rounded, by more are mistakes."""
_LEAST_PER_INCH: Final = 10
"""A lower density is none: somebody has written 1."""
_BOXES_BYTES: Final = 1 << 16
"""The part of AVIF and HEIC files that is searched; their properties come first."""


@dataclass(frozen=True, slots=True)
class Stated:
    """What a file states about its pixels.

    `claim` are its colours if no ICC profile says them. A pixel is `stretch` times as high as it
    is wide. `largest` is the largest value that a pixel may have, 0 if unknown. `notes` are
    sentences for people.
    """

    claim: ColourClaim | None = None
    stretch: float = 1.0
    largest: int = 0
    notes: tuple[str, ...] = ()

    def says_colours(self, picture: Image.Image) -> bool:
        """Whether it says, or a profile of `picture`, what the values mean as light."""
        claims = self.claim is not None and not self.claim.says_nothing
        return claims or bool(picture.info.get("icc_profile"))


def stated_of(picture: Image.Image, decoder: str, stream: BinaryIO, png: PngFacts | None) -> Stated:
    """What the opened, not yet loaded `picture` states; `png` are the facts of a PNG."""
    if png is not None:
        return _of_png(picture, png)
    if decoder in ("AVIF", "HEIF"):
        claim, stretch = _of_boxes(stream)
        return Stated(claim or _exif_claim(picture), stretch)
    if decoder == "GIF":
        stream.seek(12)
        aspect = stream.read(1)  # GIF89a, section 18: pixel's width by height, in 64ths
        return Stated(stretch=_plausible(64, aspect[0] + 15) if aspect > b"\0" else 1.0)
    if decoder == "JPEG":
        return Stated(_exif_claim(picture), _jfif_stretch(picture))
    if decoder == "TIFF":
        tags: Any = getattr(picture, "tag_v2", {})
        largest = _first(tags.get(_LARGEST_VALUE))
        return Stated(
            _exif_claim(picture),
            _tiff_stretch(tags),
            largest if isinstance(largest, int) and largest > 0 else 0,
        )
    return Stated(_exif_claim(picture))


def _of_png(picture: Image.Image, png: PngFacts) -> Stated:
    """A PNG's colours in the order of its 3rd edition, section 4.3: cICP, iCCP, sRGB, the rest."""
    blocks, notes = png.blocks, []
    if png.wrong_checksum:
        notes.append("The checksum of its pixels is wrong, so it may be damaged.")
    coded = blocks.get(b"cICP", b"")
    claim = None
    if len(coded) == 4 and coded[2] == 0:
        claim = coded_claim(coded[0], coded[1], full_range=coded[3] != 0)
    if claim is None and png.profile is not None:
        picture.info["icc_profile"] = png.profile
    elif claim is None:
        if png.profile_is_too_large:
            limit = f"{LARGEST_PROFILE >> 20} MB"
            notes.append(f"Its colour profile was not used: it is larger than {limit}.")
        if b"sRGB" not in blocks and (b"gAMA" in blocks or b"cHRM" in blocks):
            claim = png_claim(blocks)
        if claim is None and b"sRGB" not in blocks:
            claim = _exif_claim(picture)
    bits = blocks.get(b"sBIT", b"\0")[:1] or b"\0"
    shape = blocks.get(b"pHYs", b"")
    stretch = 1.0
    if len(shape) == 9:
        across, down = int.from_bytes(shape[:4], "big"), int.from_bytes(shape[4:8], "big")
        stretch = _plausible(across, down, unit_inches=100 / 2.54 if shape[8] == 1 else None)
    return Stated(claim, stretch, 2 ** bits[0] - 1 if 8 <= bits[0] < 16 else 0, tuple(notes))


def _plausible(across: float, down: float, *, unit_inches: float | None = None) -> float:
    """How much higher than wide a pixel is by its density; 1 if that can hardly be meant.

    `unit_inches` is what the densities refer to; None if only their ratio counts.
    """
    if not (across > 0 and down > 0):
        return 1.0
    if unit_inches is not None and min(across, down) < _LEAST_PER_INCH * unit_inches:
        return 1.0
    stretch = across / down
    return stretch if _LEAST_STRETCH < max(stretch, 1 / stretch) <= _MOST_STRETCH else 1.0


def _tiff_stretch(tags: Any) -> float:
    """By the resolution of TIFF 6.0, section 8; its unit is the inch unless it says otherwise."""
    unit = {1: None, 3: 1 / 2.54}.get(tags.get(_RESOLUTION_UNIT, 2), 1.0)
    across, down = _number(tags.get(_X_RESOLUTION)), _number(tags.get(_Y_RESOLUTION))
    return _plausible(across, down, unit_inches=unit)


def _jfif_stretch(picture: Image.Image) -> float:
    """By JFIF 1.02, unless EXIF, which knows no other shape than the camera's, says otherwise."""
    density = picture.info.get("jfif_density")
    if not isinstance(density, tuple):
        return 1.0
    unit = {1: 1.0, 2: 1 / 2.54}.get(picture.info.get("jfif_unit", 0))
    stretch = _plausible(*density, unit_inches=unit)
    if stretch != 1.0 and "exif" in picture.info:
        try:
            exif = picture.getexif()
            across, down = _number(exif.get(_X_RESOLUTION)), _number(exif.get(_Y_RESOLUTION))
        except DECODER_ERRORS:
            return stretch
        if across > 0 and across == down:
            return 1.0
    return stretch


def _exif_claim(picture: Image.Image) -> ColourClaim | None:
    """Adobe RGB if EXIF says so, as cameras do that write no profile (DCF 2.0, "R03")."""
    if picture.info.get("icc_profile") or not _has_exif(picture):
        return None
    try:
        exif = picture.getexif()
        space = exif.get_ifd(_EXIF).get(_COLOUR_SPACE)
        if space == _SRGB_SPACE:
            return None
        index = exif.get_ifd(_INTEROP).get(_INTEROP_INDEX)
    except DECODER_ERRORS:  # an image with damaged metadata is still an image
        return None
    text = index.decode("latin-1") if isinstance(index, bytes) else str(index)
    return ADOBE_RGB if space == _ADOBE_SPACE or text.strip("\0 ") == "R03" else None


def _has_exif(picture: Image.Image) -> bool:
    return "exif" in picture.info or _EXIF in getattr(picture, "tag_v2", ())


def _of_boxes(stream: BinaryIO) -> tuple[ColourClaim | None, float]:
    """Colours and shape by the boxes nclx and pasp (ISO 14496-12, 12.1.5 and 12.1.4)."""
    at = stream.tell()
    stream.seek(0)
    head = stream.read(_BOXES_BYTES)
    stream.seek(at)
    claim, stretch = None, 1.0
    found = head.find(b"colrnclx")
    if found >= 0 and len(head) >= found + 12:
        numbers = head[found + 8 : found + 12]
        # Its range is that of Y, Cb and Cr; decoders return RGB of the full range.
        claim = coded_claim(int.from_bytes(numbers[:2], "big"), int.from_bytes(numbers[2:], "big"))
    found = head.find(b"\0\0\0\x10pasp")
    if found >= 0 and len(head) >= found + 16:
        wide, high = (int.from_bytes(head[found + n : found + n + 4], "big") for n in (8, 12))
        stretch = _plausible(high, wide)
    return claim, stretch


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, tuple) and value else value


def _number(value: Any) -> float:
    try:
        return float(_first(value))
    except (TypeError, ValueError, ArithmeticError):
        return 0.0
