"""The plain types that every layer shares: frozen, slotted, without torch or Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from inception_gui.errors import Kind, UserError

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Pixels = npt.NDArray[np.uint8]
    """An image: `(H, W, 3) uint8`, sRGB, upright."""

    Map = npt.NDArray[np.float32]
    """A heat map: `(h, w) float32`, 0..1."""
else:
    # Words for the type checker only: numpy takes 0.1 s that the first window need not wait for.
    Pixels = Map = Any


class Mode(StrEnum):
    """How exactly a picture is prepared and computed. Never changed silently."""

    EXACT = "exact"
    STANDARD = "standard"
    FAST = "fast"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to classify: a file, or a picture held in memory (pasted, standard input).

    `name` is what people see. Exactly one of `path` and `data` (an encoded picture file's bytes)
    is set. `page` counts from 0 the pages of a TIFF or the frames of an animation.
    """

    name: str
    path: Path | None = None
    data: bytes | None = None
    page: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class DecodedImage:
    """A picture read from an item.

    `pixels` is `(H, W, 3) uint8` sRGB, upright, transparency composed over white; it may be
    smaller than the file's picture where a reduced decoding was asked for. `alpha` is `(H, W)
    uint8`, or None where the picture is opaque. `width` and `height` are those of the file's
    picture at full size after turning it upright. `pages` is at least 1.
    """

    pixels: Pixels
    alpha: Pixels | None
    width: int
    height: int
    format: str
    page: int = 0
    pages: int = 1


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle inside an upright picture, in fractions 0..1 of its width and height."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Score:
    """How probable the network finds one class. `probability` is 0..1."""

    index: int
    wnid: str
    name: str
    probability: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """The plain sentence for a non-programmer, and how sure it sounds."""

    text: str
    level: Literal["sure", "probably", "maybe", "unsure"]


@dataclass(frozen=True, slots=True)
class Prediction:
    """An item's best scores, most probable first, and the conditions under which they were made.

    `width` and `height` are the picture's own, upright. `seen` is the part that the network saw.
    `seconds` is the time from opening the item to its scores.
    """

    item: Item
    width: int
    height: int
    scores: tuple[Score, ...]
    verdict: Verdict
    seen: Box
    weights_key: str
    weights_sha256: str
    device: str
    mode: Mode
    precision: str
    seconds: float
    pages: int = 1


@dataclass(frozen=True, slots=True, eq=False)
class HeatMap:
    """Where the network looks for one class: `values` is `(h, w) float32`, 0..1, over `seen`."""

    class_index: int
    values: Map
    method: str
    layer: str


@dataclass(frozen=True, slots=True)
class Failure:
    """An item that could not be read: its kind, one sentence, and what to do next."""

    item: Item
    kind: Kind
    message: str
    hint: str = ""
    detail: str = ""

    @classmethod
    def from_error(cls, item: Item, error: UserError) -> Failure:
        """The failure of `item` that `error` describes."""
        return cls(item, error.kind, error.sentence, error.hint, error.detail)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is. `total` is None while nobody knows it."""

    done: int
    total: int | None
    unit: Literal["pictures", "bytes"] = "pictures"


@dataclass(frozen=True, slots=True)
class Preprocessing:
    """How an image becomes the network's input; it belongs to the weights, not to the program.

    The shorter side is resized to `resize` pixels, the centre `crop` x `crop` is cut out, values
    0..1 are normalised with `mean` and `std` (R, G, B). `transform_input` of torchvision is
    already worked into `mean` and `std` (see `core.weights.catalog`).
    """

    resize: int = 342
    crop: int = 299
    interpolation: Literal["bilinear", "bicubic"] = "bilinear"
    mean: tuple[float, float, float] = (0.5, 0.5, 0.5)
    std: tuple[float, float, float] = (0.5, 0.5, 0.5)
