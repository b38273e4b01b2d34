"""Reads what a camera noted about a photo: when, with what and where it was taken."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Final

from PIL import ExifTags, Image
from PIL.ExifTags import GPS, Base

from inception_gui.core.files.display_name import printable
from inception_gui.core.types import PhotoFacts

_WHEN: Final = re.compile(r"(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d):(\d\d)")
_OFFSET: Final = re.compile(r"[+-]\d\d:\d\d")
_LONGEST_NAME: Final = 80

_XMP_WHEN: Final = re.compile(
    rb"(?:exif:DateTimeOriginal|xmp:CreateDate|photoshop:DateCreated)(?:=\"|>)([^\"<]{19,40})"
)
_MOST_XMP_BYTES: Final = 1 << 20


def photo_facts(picture: Image.Image) -> PhotoFacts | None:
    """Return what the EXIF block of an opened file says, or for the time its XMP block.

    None if it says nothing of these. Whatever is absurd, damaged or not text counts as not said.
    """
    try:
        exif = picture.getexif()
        details = exif.get_ifd(ExifTags.IFD.Exif) if exif else {}
        place = exif.get_ifd(ExifTags.IFD.GPSInfo) if exif else {}
    except Exception:  # noqa: BLE001 - damaged blocks end in errors of every kind
        return None
    taken = _when(details.get(Base.DateTimeOriginal), details.get(Base.OffsetTimeOriginal))
    taken = taken or _when(exif.get(Base.DateTime), details.get(Base.OffsetTime))
    taken = taken or _when_of_xmp(picture.info.get("xmp"))
    latitude = _degrees(place, GPS.GPSLatitude, GPS.GPSLatitudeRef, "S", 90)
    longitude = _degrees(place, GPS.GPSLongitude, GPS.GPSLongitudeRef, "W", 180)
    if latitude is None or longitude is None or (latitude == 0 and longitude == 0):
        latitude = longitude = None  # receivers without a fix write zeros
    camera = _camera(exif.get(Base.Make), exif.get(Base.Model))
    facts = PhotoFacts(taken, camera, latitude, longitude)
    return None if facts == PhotoFacts() else facts


def _when(value: object, offset: object = None) -> str:
    """A moment as `2024-05-03T14:22:10`, with its offset if there is one; "" if there is none."""
    text = value.decode("ascii", "replace") if isinstance(value, bytes) else value
    found = _WHEN.match(text.strip()) if isinstance(text, str) else None
    if found is None:
        return ""
    try:
        moment = datetime(*(int(part) for part in found.groups()))  # type: ignore[arg-type]
    except ValueError:  # "0000:00:00 00:00:00", where the clock was never set
        return ""
    zone = offset.strip("\0 ") if isinstance(offset, str) else ""
    return moment.isoformat() + (zone if _OFFSET.fullmatch(zone) else "")


def _when_of_xmp(block: object) -> str:
    if not isinstance(block, bytes) or len(block) > _MOST_XMP_BYTES:
        return ""
    found = _XMP_WHEN.search(block)
    if found is None:
        return ""
    text = found[1].decode("ascii", "replace")
    zone = _OFFSET.search(text[19:])
    return _when(text, zone[0] if zone else None)


def _camera(make: object, model: object) -> str:
    """Maker and model, the maker only once."""
    maker, name = _text(make), _text(model)
    if name.casefold().startswith(maker.casefold().partition(" ")[0]):
        return name or maker
    return f"{maker} {name}".strip()


def _text(value: object) -> str:
    if not isinstance(value, str):
        return ""
    return printable(value.split("\0")[0].strip())[:_LONGEST_NAME]


def _degrees(
    place: Mapping[int, object], tag: int, reference_tag: int, negative: str, most: float
) -> float | None:
    """Degrees, minutes and seconds as one number, rounded to about ten centimetres."""
    parts, reference = place.get(tag), place.get(reference_tag)
    if not isinstance(parts, tuple) or len(parts) != 3 or not isinstance(reference, str):
        return None
    try:
        degrees, minutes, seconds = (float(part) for part in parts)
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    found = degrees + minutes / 60 + seconds / 3600
    if not (math.isfinite(found) and 0 <= found <= most):
        return None
    return round(-found if reference.upper().startswith(negative) else found, 6)
