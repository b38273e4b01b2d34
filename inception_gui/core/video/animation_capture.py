"""Plays animated images (GIF, PNG, WebP, AVIF) as videos, with Pillow: whole frames, own times."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image, ImageSequence

from inception_gui.core.images.decode import decode
from inception_gui.core.images.errors import DECODER_ERRORS
from inception_gui.core.images.formats import HEAD_BYTES, sniff
from inception_gui.core.types import Item
from inception_gui.core.video.capture import DamagedPart, Grabbed
from inception_gui.core.video.types import FeedInfo, SourceError, Trouble, VideoFile
from inception_gui.errors import UserError

_DECODERS: Final = ("GIF", "PNG", "WEBP", "AVIF")

_SHORTEST_S: Final = 0.02
_USUAL_S: Final = 0.1
"""What browsers take for a frame that is to stay for no time at all."""


def decoder_of(path: Path) -> str:
    """Pillow's name of the format of an image that may be animated; empty for all other files."""
    try:
        if not path.is_file():
            return ""  # a pipe would be waited for
        with path.open("rb") as stream:
            found = sniff(stream.read(HEAD_BYTES), path.suffix).decoder
    except (OSError, ValueError):
        return ""
    return found if found in _DECODERS else ""


class AnimationCapture:
    """The frames of an animated image, from its first to its last, once."""

    def __init__(self, source: VideoFile, decoder: str) -> None:
        self._source = source
        self._decoder = decoder
        self._image: Image.Image | None = None
        self._frames: Iterator[Image.Image] = iter(())
        self._waiting: tuple[Image.Image, float] | None = None
        self._next_s = 0.0

    def open(self) -> FeedInfo:
        """See `Capture`. Its length is an estimate: every frame has a time of its own."""
        path = self._source.path
        try:
            # Refuses what is damaged, or too large to be unpacked.
            first = decode(Item(self._source.title, path=path))
            self._restart()
        except UserError as error:
            raise SourceError(Trouble.NO_VIDEO, error.sentence, error.hint, error.detail) from error
        except DECODER_ERRORS as error:
            raise SourceError(
                Trouble.NO_VIDEO,
                f"“{self._source.title}” cannot be played: it is damaged.",
                "Check whether another program can show it.",
                str(error),
            ) from error
        frame = self._peek()
        lasts_s = _USUAL_S if frame is None else frame[1]
        frames = first.pages
        return FeedInfo(
            first.width, first.height, 1 / lasts_s, frames * lasts_s, frames, True, False
        )

    def read(self) -> Grabbed | None:
        """See `Capture`."""
        frame = self._take()
        if frame is None:
            return None
        image, begin_s = frame
        rgba = image.convert("RGBA")
        white = Image.new("RGBA", rgba.size, "white")
        pixels = np.asarray(Image.alpha_composite(white, rgba).convert("RGB"))
        return Grabbed(pixels, begin_s)

    def skip(self) -> bool:
        """See `Capture`."""
        return self._take() is not None

    def seek(self, position_s: float, is_wanted: Callable[[], bool] = lambda: True) -> None:
        """See `Capture`. Each frame is drawn on those before it, so none is passed over."""
        if position_s < self._next_s:
            self._restart()
        while is_wanted():
            frame = self._peek()
            if frame is None or self._next_s + frame[1] > position_s + 1e-6:
                return
            self._take()

    def release(self) -> None:
        """See `Capture`."""
        if self._image is not None:
            self._image.close()
            self._image = None

    def _restart(self) -> None:
        self.release()
        self._image = Image.open(self._source.path, formats=[self._decoder])
        self._frames = iter(ImageSequence.Iterator(self._image))
        self._waiting, self._next_s = None, 0.0
        if getattr(self._image, "default_image", False):
            next(self._frames)  # for programs that know no animated PNG

    def _peek(self) -> tuple[Image.Image, float] | None:
        if self._waiting is None:
            try:
                image = next(self._frames, None)
                if image is None:
                    return None
                image.load()
            except DECODER_ERRORS as error:
                self._frames = iter(())
                raise DamagedPart(1, self._next_s, self._next_s, str(error)) from error
            lasts_s = float(image.info.get("duration", 0)) / 1000
            self._waiting = image, lasts_s if lasts_s >= _SHORTEST_S else _USUAL_S
        return self._waiting

    def _take(self) -> tuple[Image.Image, float] | None:
        """The next frame, and when it begins."""
        frame = self._peek()
        if frame is None:
            return None
        image, lasts_s = frame
        begin_s, self._next_s = self._next_s, self._next_s + lasts_s
        self._waiting = None
        return image, begin_s
