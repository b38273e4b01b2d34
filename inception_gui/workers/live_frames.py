"""The preview: frames made ready to paint on a thread of their own, of which the latest wins."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from inception_gui.core.colormaps import DEFAULT_COLORMAP
from inception_gui.core.types import Box
from inception_gui.core.video_import import import_cv2

if TYPE_CHECKING:
    from inception_gui.core.live.types import Frame, Seen
    from inception_gui.core.types import HeatMap, Pixels

_log = logging.getLogger(__name__)

_LARGEST_PREVIEW_PX: Final = 4 << 20
"""A frame is not enlarged beyond this: of one that is, only a part can be on the screen."""

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
class _Wanted:
    """How frames are to be made ready."""

    size: QSize | None = None
    mirrored: bool = False
    colormap: str = DEFAULT_COLORMAP
    pinned: int | None = None


class Previews(QObject):
    """A thread that makes the newest frame ready to paint, and the newest heat map.

    Nothing waits in a queue: a frame that is not taken is replaced by the next one.

    Signals:
        ready(): there is something newer to paint; sent once until `take` was called.
    """

    ready = Signal()

    def __init__(
        self, take_frame: Callable[[], Frame | None], parent: QObject | None = None
    ) -> None:
        """`take_frame` gives the newest frame, or None where there is none that is newer."""
        super().__init__(parent)
        self._take_frame = take_frame
        self._wake = threading.Event()
        self._lock = threading.Lock()
        self._wanted = _Wanted()
        self._held: Frame | None = None
        self._seen: Seen | None = None
        self._slot: PreviewFrame | None = None
        self._told = False
        self._is_closed = False
        self.source_number = 0
        """Counts the sources; what belongs to an earlier one is dropped."""
        self.overlay: Overlay | None = None
        """The newest heat map."""
        self.made = 0
        """How many frames were made ready."""
        self._thread = threading.Thread(target=self._run, name="preview", daemon=True)

    def start(self) -> None:
        """Start the thread, unless it runs already."""
        if self._thread.ident is None:
            self._thread.start()

    # From any thread

    def wake(self) -> None:
        """There is a new frame to take."""
        self._wake.set()

    def show_seen(self, seen: Seen, source_number: int | None = None) -> None:
        """From now on the heat map is of this frame, if its source is still the one shown."""
        with self._lock:
            if source_number is None or source_number == self.source_number:
                self._seen = seen
        self._wake.set()

    def take(self) -> PreviewFrame | None:
        """The newest frame; None where the last one taken is still the newest."""
        with self._lock:
            frame, self._slot = self._slot, None
            self._told = False
        return frame

    # From the window

    def forget(self) -> None:
        """Another source: nothing of the last one is shown any more."""
        with self._lock:
            self.source_number += 1
            self._held = self._seen = self._slot = self.overlay = None

    def set_size(self, size: QSize) -> None:
        """Make frames of so many pixels, so that painting them is copying."""
        self._want(replace(self._wanted, size=size))

    def set_mirrored(self, mirrored: bool) -> None:
        """Left and right changed, as in a mirror."""
        self._want(replace(self._wanted, mirrored=mirrored))

    def set_colormap(self, name: str) -> None:
        """The colours of the heat map."""
        self._want(replace(self._wanted, colormap=name))

    def set_pinned(self, class_index: int | None) -> None:
        """Show this class's map as long as it is among the five, or the best one's (None)."""
        self._want(replace(self._wanted, pinned=class_index))

    def hold(self, frame: Frame | None) -> None:
        """Show this frame and no newer one, until it is None."""
        self._held = frame
        self._wake.set()

    def close(self, seconds: float) -> bool:
        """End the thread; whether it ended within `seconds`."""
        self._is_closed = True
        self._wake.set()
        if self._thread.ident is not None:
            self._thread.join(seconds)
        return not self._thread.is_alive()

    # On the thread

    def _want(self, wanted: _Wanted) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self._wake.set()

    def _run(self) -> None:
        frame: Frame | None = None
        shown = self.source_number
        frame_made: tuple[object, ...] = ()
        map_made: tuple[object, ...] = ()
        while True:
            self._wake.wait()
            self._wake.clear()
            if self._is_closed:
                return
            with self._lock:
                number, wanted, seen, held = (
                    self.source_number, self._wanted, self._seen, self._held,
                )  # fmt: skip
            if number != shown:
                shown, frame = number, None
            frame = held or self._take_frame() or frame
            overlay, ready = None, None
            if seen is not None and map_made != (seen, wanted):
                map_made = (seen, wanted)
                overlay = _overlay(seen, wanted)
            if frame is not None and frame_made != (frame, wanted):
                frame_made = (frame, wanted)
                ready = _ready(frame, wanted)
                self.made += 1
            if (overlay or ready) and self._put(number, overlay, ready):
                self._tell()

    def _put(self, number: int, overlay: Overlay | None, ready: PreviewFrame | None) -> bool:
        """Offer what was made, unless another source is shown by now."""
        with self._lock:
            if number == self.source_number:
                self.overlay = overlay or self.overlay
                self._slot = ready or self._slot
            return number == self.source_number

    def _tell(self) -> None:
        with self._lock:
            if self._told:
                return
            self._told = True
        try:
            self.ready.emit()
        except RuntimeError:
            # The window is gone; nobody is left to paint.
            _log.debug("a preview outlived its receiver")


def chosen_map(seen: Seen, pinned: int | None) -> HeatMap | None:
    """The map of the pinned class, or of the best one where that is not among the five."""
    if not seen.heat_maps:
        return None
    of_pinned = (each for each in seen.heat_maps if each.class_index == pinned)
    return next(of_pinned, seen.heat_maps[0])


def _ready(frame: Frame, wanted: _Wanted) -> PreviewFrame:
    cv2 = import_cv2()

    pixels: Any = frame.pixels
    height, width = pixels.shape[:2]
    size = wanted.size
    if size is not None and 0 < size.width() * size.height() <= _LARGEST_PREVIEW_PX:
        way = cv2.INTER_AREA if size.width() < width else cv2.INTER_LINEAR
        pixels = cv2.resize(pixels, (size.width(), size.height()), interpolation=way)
    if wanted.mirrored:
        pixels = cv2.flip(pixels, 1)
    image, memory = _painted(pixels)
    return PreviewFrame(image, memory, QSize(width, height), frame.captured_at, frame.position_s)


def _overlay(seen: Seen, wanted: _Wanted) -> Overlay:
    import numpy as np

    from inception_gui.core.overlay import colourise, upsample

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
