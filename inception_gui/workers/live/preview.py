"""Makes frames ready to paint on a thread of its own; the latest one wins."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSize, Signal, SignalInstance

from inception_gui.core.live.mailbox import Mailbox
from inception_gui.errors import Kind, UserError
from inception_gui.workers.live import frame_painting
from inception_gui.workers.live.frame_painting import Overlay, PaintRequest, Pinned, PreviewFrame

if TYPE_CHECKING:
    from inception_gui.core.live.events import ClassifiedFrame
    from inception_gui.core.video.types import Frame

_log = logging.getLogger(__name__)

_MAP_WAITS_S: Final = 0.05
"""A heat map waits so long for the next frame, to be painted with it and not once more."""


class Previews(QObject):
    """A thread that makes the newest frame and the newest heat map ready to paint.

    Nothing waits in a queue: a frame that is not taken is replaced by the next one.

    Signals:
        ready(): there is a newer frame or heat map; sent once until it is taken.
        went_wrong(UserError): a frame could not be made ready; the next ones are tried.
    """

    ready = Signal()
    went_wrong = Signal(object)

    def __init__(
        self, take_frame: Callable[[], Frame | None], parent: QObject | None = None
    ) -> None:
        """`take_frame` gives the newest frame, or None if there is none since the last call."""
        super().__init__(parent)
        self._take_frame = take_frame
        self._wake = threading.Event()
        self._lock = threading.Lock()
        self._wanted = PaintRequest()
        self._held: Frame | None = None
        self._seen: ClassifiedFrame | None = None
        self._frames: Mailbox[PreviewFrame] = Mailbox()
        self._overlays: Mailbox[Overlay] = Mailbox()
        self._overlay: Overlay | None = None
        self._complained_of: int | None = None
        self._is_closed = False
        self.source_number = 0
        """Counts the sources; frames of an earlier one are dropped."""
        self.made = 0
        """The number of frames made ready."""
        self._thread = threading.Thread(target=self._run, name="preview", daemon=True)

    def start(self) -> None:
        """Start the thread, unless it runs already."""
        if self._thread.ident is None:
            self._thread.start()

    # From any thread

    def wake(self) -> None:
        """Take the new frame that has arrived."""
        self._wake.set()

    def show_seen(self, seen: ClassifiedFrame, source_number: int | None = None) -> None:
        """Show the heat map of this frame from now on, if its source is still shown."""
        with self._lock:
            if source_number is None or source_number == self.source_number:
                self._seen = seen
        self._wake.set()

    def take(self) -> PreviewFrame | None:
        """The newest frame; None if it was taken already."""
        return self._frames.take()

    @property
    def overlay(self) -> Overlay | None:
        """The newest heat map."""
        newer = self._overlays.take()
        if newer is not None:
            self._overlay = newer
        return self._overlay

    # From the window

    def forget(self) -> None:
        """Drop everything of the current source: another one follows."""
        with self._lock:
            self.source_number += 1
            self._held = self._seen = self._overlay = None
            self._frames.clear()
            self._overlays.clear()

    def set_size(self, size: QSize) -> None:
        """Make frames of this size in pixels, so that painting them is only copying."""
        self._want(replace(self._wanted, size=size))

    def set_mirrored(self, mirrored: bool) -> None:
        """Mirror the frames, or do not."""
        self._want(replace(self._wanted, mirrored=mirrored))

    def set_colormap(self, name: str) -> None:
        """Set the colours of the heat map."""
        self._want(replace(self._wanted, colormap=name))

    def set_pinned(self, pinned: Pinned) -> None:
        """Show the heat map of this class while it is in the top 5, or of the top class (None)."""
        self._want(replace(self._wanted, pinned=pinned))

    def hold(self, frame: Frame | None) -> None:
        """Show this frame and no newer one; None releases it."""
        self._held = frame
        self._wake.set()

    def close(self, seconds: float) -> bool:
        """End the thread; return whether it ended within `seconds`."""
        self._is_closed = True
        self._wake.set()
        if self._thread.ident is not None:
            self._thread.join(seconds)
        return not self._thread.is_alive()

    # On the thread

    def _want(self, wanted: PaintRequest) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self._wake.set()

    def _run(self) -> None:
        frame: Frame | None = None
        shown = self.source_number
        frame_made: tuple[object, ...] = ()
        map_made: tuple[object, ...] = ()
        map_due: float | None = None
        while True:
            self._wake.wait(None if map_due is None else max(map_due - time.monotonic(), 0))
            self._wake.clear()
            if self._is_closed:
                return
            with self._lock:
                number, wanted, seen, held = (
                    self.source_number, self._wanted, self._seen, self._held,
                )  # fmt: skip
            if number != shown:
                shown, frame = number, None
            over, ready = None, None
            # A failed one is not tried again, and does not affect the other.
            with self._telling(number):
                frame = held or self._take_frame() or frame
            if seen is not None and map_made != (seen, wanted):
                map_made = (seen, wanted)
                with self._telling(number):
                    over = frame_painting.overlay(seen, wanted)
            if frame is not None and frame_made != (frame, wanted):
                frame_made = (frame, wanted)
                with self._telling(number):
                    ready = frame_painting.ready(frame, wanted)
                    self.made += 1
            frame_is_news, map_is_news = self._put(number, over, ready)
            if map_is_news and map_due is None:
                map_due = time.monotonic() + _MAP_WAITS_S
            if frame_is_news or (map_due is not None and time.monotonic() >= map_due):
                map_due = None
                self._emit(self.ready)

    @contextmanager
    def _telling(self, number: int) -> Generator[None]:
        """Report an error, once per source, and keep the thread running."""
        try:
            yield
        except Exception as error:  # noqa: BLE001 - the next frame may succeed
            if number == self._complained_of:
                return
            self._complained_of = number
            _log.exception("the preview could not show a frame")
            self._emit(
                self.went_wrong,
                UserError(
                    Kind.INTERNAL,
                    "A frame of this source could not be shown.",
                    "Wait for the next frames. If nothing moves, open the source again.",
                    f"{type(error).__name__}: {error}",
                ),
            )

    def _put(
        self, number: int, overlay: Overlay | None, ready: PreviewFrame | None
    ) -> tuple[bool, bool]:
        """Offer what was made, unless another source is shown; whether frame and map are news."""
        with self._lock:
            if number != self.source_number:
                return False, False
            return (
                ready is not None and self._frames.put(ready),
                overlay is not None and self._overlays.put(overlay),
            )

    def _emit(self, signal: SignalInstance, *arguments: object) -> None:
        try:
            signal.emit(*arguments)
        except RuntimeError:
            # The window was deleted.
            _log.debug("a preview outlived its receiver")
