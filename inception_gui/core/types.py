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


@dataclass(frozen=True, slots=True)
class Target:
    """What a heat map is asked about: a class, or (a contrast) that class rather than another."""

    class_index: int
    rather_than: int | None = None


@dataclass(frozen=True, slots=True)
class MapOptions:
    """How a heat map is made: a key of `core.cam.METHODS`, a block, and whether of all of it.

    `whole` covers the whole picture instead of the centre that the answer was made of.
    """

    method: str = "gradcam"
    layer: str = "Mixed_7c"
    whole: bool = False


@dataclass(frozen=True, slots=True)
class MapStyle:
    """How a heat map is drawn: strength 0..1, colours, what is hidden, and lines.

    Where the map is below `threshold` (0..1) the picture stays as it is. `contours` draws lines at
    those of the levels `core.drawing.contours.LEVELS` that are not below it.
    """

    opacity: float = 0.5
    colormap: str = "inferno"
    threshold: float = 0.0
    contours: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class HeatMap:
    """Where the network looks for one class: `values` is `(h, w) float32`, 0..1, over `seen`.

    `seen` is the part of the picture that the map covers; None stands for the prediction's.
    `rather_than` is the class that it was contrasted with, if it was.
    """

    class_index: int
    values: Map
    method: str
    layer: str
    rather_than: int | None = None
    seen: Box | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Features:
    """What the last block saw in one picture, kept so that any class's map needs no further pass.

    `values` is `(2048, h, w) float32`; `class_weights` `(1000, 2048)` and `biases` `(1000,)` are
    the network's last layer, shared by all features of a network. `seen` is as in `HeatMap`.
    For `core.cam.maps_from_features` and `core.cam.probabilities`; half a megabyte each.
    """

    values: Any
    class_weights: Any
    biases: Any
    seen: Box | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """An item that could not be read: its kind, one sentence, and what to do next.

    Of a film that plays it is the first of `in_a_row` frames.
    """

    item: Item
    kind: Kind
    message: str
    hint: str = ""
    detail: str = ""
    in_a_row: int = 1

    @classmethod
    def from_error(cls, item: Item, error: UserError) -> Failure:
        """The failure of `item` that `error` describes."""
        return cls(item, error.kind, error.sentence, error.hint, error.detail)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is. `total` is None while nobody knows it.

    `known` of what is done came from a store: it tells nothing about the speed.
    """

    done: int
    total: int | None
    unit: Literal["pictures", "bytes", "passes"] = "pictures"
    known: int = 0


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
