"""Stores when, with what and where photos were taken, column by column."""

from __future__ import annotations

import math
from array import array
from datetime import UTC, datetime, timedelta, timezone
from typing import ClassVar, Final

from inception_gui.core.types import PhotoFacts
from inception_gui.workers.items.row_arrays import RowArrays

_NO_ZONE: Final = 32_000
"""No zone is that many minutes from Greenwich."""


class PhotoColumns(RowArrays):
    """`PhotoFacts` of every row.

    `taken_s` is the time on the camera's clock as seconds since 1970 there, NaN where unknown;
    `cameras` an index of `camera_names`, of which the first is "".
    """

    LAYOUT: ClassVar = {
        "taken_s": ("d", 1, math.nan),
        "zones": ("h", 1, _NO_ZONE),
        "cameras": ("H", 1, 0),
        "latitudes": ("d", 1, math.nan),
        "longitudes": ("d", 1, math.nan),
    }
    taken_s: array[float]
    zones: array[int]
    cameras: array[int]
    latitudes: array[float]
    longitudes: array[float]

    def __init__(self) -> None:
        super().__init__()
        self.camera_names = [""]
        self._numbers = {"": 0}

    def set(self, row: int, facts: PhotoFacts | None) -> None:
        """Record the facts of a row."""
        if facts is None:
            self.forget(row)
            return
        self.taken_s[row], self.zones[row] = _numbers(facts.taken)
        number = self._numbers.get(facts.camera)
        if number is None:
            number = len(self.camera_names)
            if number > 0xFFFF:  # nobody has so many cameras: such files are made up
                number = 0
            else:
                self._numbers[facts.camera] = number
                self.camera_names.append(facts.camera)
        self.cameras[row] = number
        self.latitudes[row] = math.nan if facts.latitude is None else facts.latitude
        self.longitudes[row] = math.nan if facts.longitude is None else facts.longitude

    def get(self, row: int) -> PhotoFacts | None:
        """The facts of a row, if there are any."""
        facts = PhotoFacts(
            self.taken(row),
            self.camera(row),
            _known(self.latitudes[row]),
            _known(self.longitudes[row]),
        )
        return None if facts == PhotoFacts() else facts

    def taken(self, row: int) -> str:
        """The time of a row in ISO 8601; "" where unknown."""
        moment_s = self.taken_s[row]
        if math.isnan(moment_s):
            return ""
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=moment_s)
        minutes = self.zones[row]
        zone = None if minutes == _NO_ZONE else timezone(timedelta(minutes=minutes))
        return moment.replace(tzinfo=zone).isoformat()

    def camera(self, row: int) -> str:
        """Maker and model; "" where unknown."""
        return self.camera_names[self.cameras[row]]

    def place(self, row: int) -> str:
        """Degrees north and east, as people paste them into a map; "" where unknown."""
        latitude, longitude = self.latitudes[row], self.longitudes[row]
        return "" if math.isnan(latitude) else f"{latitude:.5f}, {longitude:.5f}"


def _numbers(taken: str) -> tuple[float, int]:
    """Seconds since 1970 on the camera's clock, and minutes from Greenwich."""
    try:
        moment = datetime.fromisoformat(taken)
    except ValueError:
        return math.nan, _NO_ZONE
    offset = moment.utcoffset()
    minutes = _NO_ZONE if offset is None else round(offset.total_seconds() / 60)
    return moment.replace(tzinfo=UTC).timestamp(), minutes


def _known(degrees: float) -> float | None:
    return None if math.isnan(degrees) else degrees
