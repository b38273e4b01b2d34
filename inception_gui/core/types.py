"""Plain data types that all layers share: frozen, slotted, without torch or Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from inception_gui.errors import Kind, UserError

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Pixels = npt.NDArray[np.uint8]
    """An image: `(H, W, 3) uint8`, sRGB, upright."""

    Map = npt.NDArray[np.float32]
    """A heat map: `(h, w) float32`, 0..1."""
else:
    # For the type checker only: importing numpy takes 0.1 s, which would delay the window.
    Pixels = Map = Any


class Mode(StrEnum):
    """How exactly an image is preprocessed and computed. Never changed silently."""

    EXACT = "exact"
    STANDARD = "standard"
    FAST = "fast"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to classify: a file, or an image in memory (pasted, standard input).

    `name` is what people see. Exactly one of `path` and `data` (the bytes of an image file) is
    set. `page` is the page of a TIFF or the frame of an animation, from 0.
    """

    name: str
    path: Path | None = None
    data: bytes | None = None
    page: int = 0


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """What the camera noted: local time (ISO 8601), maker and model, degrees north and east.

    What it did not note is "" or None.
    """

    taken: str = ""
    camera: str = ""
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class DecodedImage:
    """An image read from an item.

    `pixels` is `(H, W, 3) uint8` sRGB, upright, transparency composed over white; it may be
    smaller than the image in the file if a reduced size was requested. `alpha` is `(H, W) uint8`,
    or None if the image is opaque. `width` and `height` are the upright full size of the image in
    the file, with square pixels. `pages` is at least 1. `note` says in words what is not usual
    about how the image is shown, or is empty. `photo` is what the camera noted, if anything.
    """

    pixels: Pixels
    alpha: Pixels | None
    width: int
    height: int
    format: str
    page: int = 0
    pages: int = 1
    note: str = ""
    photo: PhotoFacts | None = None


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle inside an upright image, in fractions 0..1 of its width and height."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Score:
    """A class and its `probability`, 0..1."""

    index: int
    wnid: str
    name: str
    probability: float


@dataclass(frozen=True, slots=True)
class BroadKind:
    """A kind that a class belongs to, with the probability, 0..1, of all its classes together.

    `level` counts from the class upwards: 1 is the closest kind.
    """

    id: str
    name: str
    probability: float
    level: int


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a verdict rests on beside the scores.

    `kinds` are those of the best class, the closest first; `coarse` is the level of the closest one
    that is probable enough to be named instead of a class, 0 for none. Below `threshold` the best
    class is not named, whatever the general threshold. `similarity` is the cosine similarity to the
    closest class that was taught, None without a novelty test; `is_new` says that it is too low.
    `is_none` says that the best class stands for "none of these".
    """

    kinds: tuple[BroadKind, ...] = ()
    coarse: int = 0
    threshold: float = 0.0
    similarity: float | None = None
    is_new: bool = False
    is_none: bool = False

    @property
    def coarse_kind(self) -> BroadKind | None:
        """The kind that can be named instead of a class."""
        return self.kinds[self.coarse - 1] if self.coarse else None


NO_GROUNDS: Final = Grounds()

Level = Literal["sure", "probably", "maybe", "coarse", "unsure", "new"]
"""How sure a verdict sounds; `coarse` names a kind, `new` is unlike anything that was taught."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A plain sentence for a non-programmer, and how sure it sounds."""

    text: str
    level: Level


@dataclass(frozen=True, slots=True)
class Burst:
    """The burst that an image is part of, whose verdict it has: number, images, its own verdict."""

    number: int
    images: int
    alone: Verdict


@dataclass(frozen=True, slots=True)
class Prediction:
    """An item's best scores, most probable first, and the conditions under which they were made.

    `width` and `height` are the image's own, upright. `seen` is the part that the network saw.
    `seconds` is the time from opening the item to its scores. `verdict` is the sentence for files;
    the window makes its own from the scores, at the threshold that the user chose. `note` and
    `photo` are those of the `DecodedImage`. `corrected` is what a person said of it, in a word.
    Where a `burst` shares one verdict, scores, verdict and grounds are those of the burst.
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
    note: str = ""
    photo: PhotoFacts | None = None
    grounds: Grounds = NO_GROUNDS
    corrected: str = ""
    burst: Burst | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """What a heat map explains: a class, or (as a contrast) that class rather than another."""

    class_index: int
    rather_than: int | None = None


@dataclass(frozen=True, slots=True)
class MapOptions:
    """How a heat map is made: a key of `core.cam.METHODS`, a block, and what it covers.

    `whole` covers the whole image instead of the centre crop that the prediction is based on.
    """

    method: str = "gradcam"
    layer: str = "Mixed_7c"
    whole: bool = False


@dataclass(frozen=True, slots=True)
class MapStyle:
    """How a heat map is drawn: opacity 0..1, colours, threshold and contour lines.

    Where the map is below `threshold` (0..1), the image is not coloured. `contours` draws lines at
    the levels of `core.drawing.contours.LEVELS` that are not below the threshold.
    """

    opacity: float = 0.5
    colormap: str = "inferno"
    threshold: float = 0.0
    contours: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class HeatMap:
    """Where the network looks for one class: `values` is `(h, w) float32`, 0..1, over `seen`.

    `seen` is the part of the image that the map covers; None means the prediction's. `rather_than`
    is the class that it is contrasted with, if any.
    """

    class_index: int
    values: Map
    method: str
    layer: str
    rather_than: int | None = None
    seen: Box | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Features:
    """The output of the last block for one image, from which the map of any class can be made.

    `values` is `(2048, h, w) float32`; `class_weights` `(C, 2048)` and `biases` `(C,)` are
    the network's last layer, shared by all features of a network. `seen` is as in `HeatMap`, and
    `block` the one before the last layer (`core.nn.blocks`).
    For `core.cam.maps_from_features` and `core.cam.probabilities`; half a megabyte each.
    """

    values: Any
    class_weights: Any
    biases: Any
    seen: Box | None = None
    block: str = "Mixed_7c"


@dataclass(frozen=True, slots=True)
class Failure:
    """An item that could not be read: kind, sentence, hint.

    In a video, it stands for `in_a_row` consecutive frames, of which `item` is the first, and
    which begin and end at `seconds`, where that is known.
    """

    item: Item
    kind: Kind
    message: str
    hint: str = ""
    detail: str = ""
    in_a_row: int = 1
    seconds: tuple[float, float] | None = None

    @classmethod
    def from_error(cls, item: Item, error: UserError) -> Failure:
        """The failure of `item` that `error` describes."""
        return cls(item, error.kind, error.sentence, error.hint, error.detail)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is. `total` is None while it is unknown.

    `known` of the results came from a store and must not count when computing the speed.
    """

    done: int
    total: int | None
    unit: Literal["pictures", "bytes", "passes"] = "pictures"
    known: int = 0


@dataclass(frozen=True, slots=True)
class Preprocessing:
    """How an image becomes the network's input; part of the weights, not of the program.

    The shorter side is resized to `resize` pixels, the centre is cropped to `crop` x `crop`, and
    values 0..1 are normalised with `mean` and `std` (R, G, B), which include torchvision's
    `transform_input` (see `core.weights.catalog`).
    """

    resize: int = 342
    crop: int = 299
    interpolation: Literal["bilinear", "bicubic"] = "bilinear"
    mean: tuple[float, float, float] = (0.5, 0.5, 0.5)
    std: tuple[float, float, float] = (0.5, 0.5, 0.5)
