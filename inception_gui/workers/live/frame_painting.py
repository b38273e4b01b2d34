"""Frames and heat maps of a live source as images that are ready to paint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from inception_gui.core.drawing.colormaps import DEFAULT_COLORMAP
from inception_gui.core.types import Box
from inception_gui.core.video.opencv import import_cv2

if TYPE_CHECKING:
    from inception_gui.core.live.events import ClassifiedFrame
    from inception_gui.core.types import HeatMap, Pixels
    from inception_gui.core.video.types import Frame

_LARGEST_PREVIEW_PX: Final = 4 << 20
"""A frame is not enlarged beyond this size: only a part of it could be on the screen."""

_MAP_SIDE_PX: Final = 299
"""Heat maps are enlarged to the network's own input size before they are coloured."""


@dataclass(frozen=True, slots=True, eq=False)
class PreviewFrame:
    """A frame ready to paint. `image` borrows `memory` and lives no longer than this object.

    `full_size` is the source's own. `taken_s` is when it was read (`time.monotonic`).
    """

    image: QImage
    memory: Any
    full_size: QSize
    taken_s: float
    position_s: float


@dataclass(frozen=True, slots=True, eq=False)
class Overlay:
    """A coloured heat map to lay over `seen`, and the frame that it was made of.

    `taken_s` and `position_s` are that frame's, as in `PreviewFrame`.
    """

    image: QImage | None
    memory: Any
    seen: Box
    taken_s: float
    position_s: float


@dataclass(frozen=True, slots=True)
class ClassBeside:
    """A class of the further weights."""

    index: int


Pinned = int | ClassBeside | None
"""A class whose heat map is shown; None is the top class."""


@dataclass(frozen=True, slots=True)
class PaintRequest:
    """How to make frames ready."""

    size: QSize | None = None
    mirrored: bool = False
    colormap: str = DEFAULT_COLORMAP
    pinned: Pinned = None


def chosen_map(seen: ClassifiedFrame, pinned: Pinned) -> HeatMap | None:
    """The heat map of the pinned class, or of the top class if that is not among the five."""
    maps, index = seen.heat_maps, pinned
    if isinstance(pinned, ClassBeside):
        index = pinned.index
        maps = seen.beside.heat_maps if seen.beside is not None else ()
    if not maps:
        return None
    return next((each for each in maps if each.class_index == index), maps[0])


def ready(frame: Frame, wanted: PaintRequest) -> PreviewFrame:
    """`frame` in the requested size."""
    cv2 = import_cv2()

    pixels: Any = frame.pixels
    height, width = pixels.shape[:2]
    size = wanted.size
    if size is not None and 0 < size.width() * size.height() <= _LARGEST_PREVIEW_PX:
        # Averaging takes eight times as long, and above half the size it shows nothing more.
        way = cv2.INTER_AREA if 2 * size.width() < width else cv2.INTER_LINEAR
        pixels = cv2.resize(pixels, (size.width(), size.height()), interpolation=way)
    if wanted.mirrored:
        pixels = cv2.flip(pixels, 1)
    image, memory = _painted(pixels)
    return PreviewFrame(image, memory, QSize(width, height), frame.captured_at, frame.position_s)


def overlay(seen: ClassifiedFrame, wanted: PaintRequest) -> Overlay:
    """The requested heat map of `seen`, in colours."""
    import numpy as np

    from inception_gui.core.drawing.overlay import colourise
    from inception_gui.core.drawing.upsample import upsample

    cv2 = import_cv2()
    box = seen.prediction.seen
    heat_map = chosen_map(seen, wanted.pinned)
    if wanted.mirrored:
        box = Box(1 - box.right, box.top, 1 - box.left, box.bottom)
    if heat_map is None:
        return Overlay(None, None, box, seen.frame.captured_at, seen.frame.position_s)
    values = np.fliplr(heat_map.values) if wanted.mirrored else heat_map.values
    colours: Any = colourise(upsample(values, _MAP_SIDE_PX, _MAP_SIDE_PX), wanted.colormap)
    if wanted.size is not None:
        wide = round((box.right - box.left) * wanted.size.width())
        high = round((box.bottom - box.top) * wanted.size.height())
        if 0 < wide * high <= _LARGEST_PREVIEW_PX:
            colours = cv2.resize(colours, (wide, high), interpolation=cv2.INTER_LINEAR)
    image, memory = _painted(colours)
    return Overlay(image, memory, box, seen.frame.captured_at, seen.frame.position_s)


def _painted(pixels: Pixels) -> tuple[QImage, Any]:
    """`(H, W, 3) uint8` RGB in the one format that Qt paints without converting, and its memory."""
    cv2 = import_cv2()

    memory = cv2.cvtColor(pixels, cv2.COLOR_RGB2BGRA)  # blue first, as a 32-bit word is in memory
    height, width = memory.shape[:2]
    return QImage(memory.data, width, height, 4 * width, QImage.Format.Format_RGB32), memory
