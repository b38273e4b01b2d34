"""Scripted captures: sources that stall, go black, change size or vanish when a test says so."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np

from inception_gui.core.types import Pixels
from inception_gui.core.video.capture import Grabbed
from inception_gui.core.video.types import Camera, FeedInfo, Source, SourceError

CAMERA = Camera("Scripted camera", 7)


def colour(index: int, size: tuple[int, int] = (64, 48)) -> Pixels:
    """A frame of the class that `KnownAnswers` reads off its first pixel."""
    width, height = size
    pixels = np.full((height, width, 3), 128, np.uint8)
    pixels[:, :, 0], pixels[:, :, 1] = index % 256, index // 256 % 4
    return pixels


class ScriptedCapture:
    """A live source of `fps` frames a second; 0 is as fast as they are read.

    `unplugged_at`, `stalls_at`, `black_from` and `resized_at` are frame numbers; a stalled read
    hangs until `let_go`. `fails` is raised by `open`, `opens_after_s` delays it.
    """

    def __init__(
        self,
        fps: float = 0.0,
        *,
        unplugged_at: int | None = None,
        stalls_at: int | None = None,
        black_from: int | None = None,
        black_until: int | None = None,
        resized_at: int | None = None,
        fails: SourceError | None = None,
        opens_after_s: float = 0.0,
        make_pixels: Callable[[int], Pixels] = colour,
    ) -> None:
        self.fps = fps
        self.unplugged_at = unplugged_at
        self.stalls_at = stalls_at
        self.black_from = black_from
        self.black_until = black_until
        self.resized_at = resized_at
        self.fails = fails
        self.opens_after_s = opens_after_s
        self.make_pixels = make_pixels
        self.is_open = False
        self.released = 0
        self.number = 0
        self.hangs = threading.Event()
        self._go_on = threading.Event()
        self._began = 0.0

    def let_go(self) -> None:
        self._go_on.set()

    def open(self) -> FeedInfo:
        if self.opens_after_s:
            self._go_on.wait(self.opens_after_s)
        if self.fails is not None:
            raise self.fails
        self.is_open = True
        self._began = time.monotonic()
        return FeedInfo(64, 48, self.fps or None, None, None, can_seek=False, is_live=True)

    def read(self) -> Grabbed | None:
        if self.stalls_at == self.number:
            self.hangs.set()
            self._go_on.wait(60)
        if self.unplugged_at is not None and self.number >= self.unplugged_at:
            return None
        if self.fps:
            time.sleep(max(self._began + self.number / self.fps - time.monotonic(), 0))
        number, self.number = self.number, self.number + 1
        if self._is_black(number):
            return Grabbed(np.zeros((48, 64, 3), np.uint8), None)
        if self.resized_at is not None and number >= self.resized_at:
            return Grabbed(colour(number, (32, 80)), None)
        return Grabbed(self.make_pixels(number), None)

    def _is_black(self, number: int) -> bool:
        if self.black_from is None or number < self.black_from:
            return False
        return self.black_until is None or number < self.black_until

    def skip(self) -> bool:
        return self.read() is not None

    def seek(self, position_s: float, is_wanted: Callable[[], bool] = lambda: True) -> None:
        raise AssertionError("a live source is never sought")

    def release(self) -> None:
        self.is_open = False
        self.released += 1


def makes(*captures: ScriptedCapture) -> Callable[[Source], ScriptedCapture]:
    """Gives the captures one after the other, as a source is opened again."""
    left = iter(captures)
    return lambda source: next(left)


class Hands:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@contextmanager
def within(seconds: float) -> Iterator[Callable[[], bool]]:
    """For loops that wait: whether there is time left; a test that runs out of it fails."""
    end = time.monotonic() + seconds

    def there_is_time() -> bool:
        assert time.monotonic() < end, f"not within {seconds} s"
        time.sleep(0.002)
        return True

    yield there_is_time
