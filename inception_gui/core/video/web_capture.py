"""Reads what is at a web address: a stream, a video, or one image that is polled."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from inception_gui.core.images.decode import decode
from inception_gui.core.types import Item, Pixels
from inception_gui.core.video import web_answer
from inception_gui.core.video.capture import Capture, Grabbed
from inception_gui.core.video.stream_probe import check_answers
from inception_gui.core.video.types import FeedInfo, SourceError, Stream, Trouble
from inception_gui.errors import UserError

_WEB_PAGES: Final = ("text/html", "application/xhtml+xml")

_AT_MOST_EVERY_S: Final = 0.5
"""A camera that sends single images makes each one when it is asked."""

_SHORT_SIDE_KEPT: Final = 1080


class WebCapture:
    """Opens an address of http or https as what the server says that it is."""

    def __init__(self, source: Stream, make_stream: Callable[[Stream], Capture]) -> None:
        """`make_stream` makes what reads a stream or a video."""
        self._source = source
        self._make_stream = make_stream
        self._capture: Capture | None = None

    def open(self) -> FeedInfo:
        """See `Capture`."""
        self._capture = self._made()
        return self._capture.open()

    def read(self) -> Grabbed | None:
        """See `Capture`."""
        assert self._capture is not None
        return self._capture.read()

    def skip(self) -> bool:
        """See `Capture`."""
        assert self._capture is not None
        return self._capture.skip()

    def seek(self, position_s: float, is_wanted: Callable[[], bool] = lambda: True) -> None:
        """See `Capture`."""
        assert self._capture is not None
        self._capture.seek(position_s, is_wanted)

    def release(self) -> None:
        """See `Capture`."""
        if self._capture is not None:
            self._capture.release()

    def _made(self) -> Capture:
        check_answers(self._source)
        kind = self._content_type()
        if kind in _WEB_PAGES:
            raise SourceError(
                Trouble.NO_VIDEO,
                f"“{self._source.title}” is a web page, not a video.",
                "Check the address: it must be that of the stream itself, not of a page that "
                "shows it.",
            )
        if kind.startswith("image/"):
            return PolledImage(self._source)
        return self._make_stream(self._source)

    def _content_type(self) -> str:
        """What the server says it sends; empty if it does not say, which the reader deals with."""
        try:
            with web_answer.answer(self._source.url) as opened:
                return web_answer.content_type(opened)
        except web_answer.FAILURES:
            return ""


class PolledImage:
    """The image at an address, as a live source: fetched as often as the camera allows."""

    def __init__(self, source: Stream) -> None:
        self._source = source
        self._due = 0.0
        self._first: Pixels | None = None

    def open(self) -> FeedInfo:
        """See `Capture`."""
        try:
            self._first = self._fetch()
        except (*web_answer.FAILURES, UserError) as error:
            raise SourceError(
                Trouble.NO_VIDEO,
                f"The image at “{self._source.title}” cannot be read.",
                "Check whether a web browser shows it.",
                str(error),
            ) from error
        height, width = self._first.shape[:2]
        return FeedInfo(width, height, None, None, None, can_seek=False, is_live=True)

    def read(self) -> Grabbed | None:
        """See `Capture`. An image that cannot be read is as one that has not come."""
        first, self._first = self._first, None
        if first is not None:
            return Grabbed(first, None)
        time.sleep(max(self._due - time.monotonic(), 0.0))
        try:
            return Grabbed(self._fetch(), None)
        except (*web_answer.FAILURES, UserError):
            return None

    def skip(self) -> bool:
        """See `Capture`."""
        return self.read() is not None

    def seek(self, position_s: float, is_wanted: Callable[[], bool] = lambda: True) -> None:
        """See `Capture`; a live source stays where it is."""

    def release(self) -> None:
        """See `Capture`: nothing is held open between images."""

    def _fetch(self) -> Pixels:
        self._due = time.monotonic() + _AT_MOST_EVERY_S
        with web_answer.answer(self._source.url) as opened:
            data = web_answer.bounded(opened)
        item = Item(name=self._source.title, data=data)
        return decode(item, keep_short_side=_SHORT_SIDE_KEPT).pixels
