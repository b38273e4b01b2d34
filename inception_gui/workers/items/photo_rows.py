"""Filters and sorts rows by when, with what and where photos were taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from inception_gui.workers.items.photo_columns import PhotoColumns
from inception_gui.workers.items.row_filter import RowFilter

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Mask = npt.NDArray[np.bool_]

_EARTH_KM: Final = 6371.0


def of_photos(photos: PhotoColumns, wanted: RowFilter) -> Mask:
    """Which rows were taken when, with what and where `wanted` says, `(n,)`."""
    import numpy as np

    chosen: Mask = np.ones(len(photos.taken_s), np.bool_)
    if wanted.taken is not None:
        taken_s = np.frombuffer(photos.taken_s, np.float64).copy()
        chosen &= (taken_s >= wanted.taken[0]) & (taken_s < wanted.taken[1])  # NaN is neither
    if wanted.cameras:
        fits = [
            all(word in name.casefold() for word in wanted.cameras) for name in photos.camera_names
        ]
        chosen &= np.array(fits)[np.frombuffer(photos.cameras, np.uint16)]
    if wanted.near is not None:
        chosen &= _distance_km(photos, wanted.near[0], wanted.near[1]) <= wanted.near[2]
    return chosen


def photo_order(
    photos: PhotoColumns, key: Literal["taken", "camera", "place"]
) -> tuple[npt.NDArray[np.float64], Mask]:
    """What rows are sorted by, and which of them lack it; places go from north to south."""
    import numpy as np

    if key == "camera":
        names = sorted(
            range(len(photos.camera_names)), key=lambda n: photos.camera_names[n].casefold()
        )
        ranks = np.empty(len(names))
        ranks[names] = np.arange(len(names))
        cameras = np.frombuffer(photos.cameras, np.uint16).copy()
        return ranks[cameras], cameras == 0
    kept = photos.taken_s if key == "taken" else photos.latitudes
    values = np.frombuffer(kept, np.float64).copy()
    missing = np.isnan(values)
    values[missing] = 0
    return values if key == "taken" else -values, missing


def _distance_km(
    photos: PhotoColumns, latitude: float, longitude: float
) -> npt.NDArray[np.float64]:
    """On a sphere, by the haversine formula; NaN for rows without a place."""
    import numpy as np

    north = np.radians(np.frombuffer(photos.latitudes, np.float64))
    east = np.radians(np.frombuffer(photos.longitudes, np.float64))
    there_north, there_east = np.radians((latitude, longitude))
    half = (
        np.sin((north - there_north) / 2) ** 2
        + np.cos(north) * np.cos(there_north) * np.sin((east - there_east) / 2) ** 2
    )
    found: npt.NDArray[np.float64] = 2 * _EARTH_KM * np.arcsin(np.sqrt(half))
    return found
