"""Networks for smaller images: table 2 of the paper changes the strides of their first layers.

Parameters are the same, so a file says by a tensor of its own which network they belong to. Other
programs do not know that tensor, and refuse the file: rightly, for they would compute another
network.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Any, Final

USUAL_SIDE: Final = 299
SMALL_SIDES: Final = (79, 151)
SIDE_NAME: Final = "stem.side"
"""A tensor of one number, the side of the images in pixels; absent for 299."""


def side_shapes(names: Container[str]) -> dict[str, tuple[int, ...]]:
    """Name and shape of that tensor, if it is among `names`."""
    return {SIDE_NAME: (1,)} if SIDE_NAME in names else {}


def side_of(parameters: Mapping[str, Any]) -> int:
    """The side of the images that the network of these parameters is made for.

    Raises:
        ValueError: They name one that there is not.
    """
    if SIDE_NAME not in parameters:
        return USUAL_SIDE
    side = float(parameters[SIDE_NAME][0])
    if side not in SMALL_SIDES:
        raise ValueError(f"no network for images of {side:g} pixels")
    return int(side)
