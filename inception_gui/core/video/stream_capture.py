"""Reads the streams of network cameras, and videos on web servers."""

from __future__ import annotations

import urllib.parse
from typing import Final

from inception_gui.core.video.av_capture import AvCapture
from inception_gui.core.video.ffmpeg import av
from inception_gui.core.video.stream_probe import check_answers
from inception_gui.core.video.types import FeedInfo, SourceError, Stream, Trouble

_OPEN_TIMEOUT_S: Final = 20.0
_READ_TIMEOUT_S: Final = 8.0
"""How long FFmpeg itself waits for a stream; the feed tells people long before."""

_PROTOCOLS: Final = "http,https,httpproxy,crypto,data,tls,tcp,udp,rtp,rtmp,rtmpe,rtmps,rtmpt,srt"
"""Whatever a stream refers to must be on a network: it reaches no file of this computer."""

_OPTIONS: Final = {
    # What came while the stream was looked at is old when it is shown.
    "fflags": "nobuffer",
    "rtsp_flags": "prefer_tcp",
}


class StreamCapture(AvCapture):
    """The stream at an address."""

    def __init__(self, source: Stream) -> None:
        super().__init__(source.title)
        self._source = source

    def open(self) -> FeedInfo:
        """See `Capture`. A video on a web server, which has an end, is played like a file."""
        check_answers(self._source)
        try:
            self._open_anew()
            return self._described()
        except (av.FFmpegError, ValueError) as error:
            raise self._refused(error) from error

    def _open_anew(self) -> None:
        is_http = self._source.url.lower().startswith("http")
        self._open(
            self._source.url,
            protocols=_PROTOCOLS,
            is_live=None if is_http else True,
            options=_OPTIONS,
            timeout=(_OPEN_TIMEOUT_S, _READ_TIMEOUT_S),
        )

    def _refused(self, error: Exception) -> SourceError:
        title = self._title
        # Not the whole error: it has the address, and a password may be in it.
        detail = f"{type(error).__name__}: {getattr(error, 'strerror', '')}"
        if isinstance(error, av.error.HTTPUnauthorizedError):
            return self._wants_password(detail)
        if isinstance(error, av.error.HTTPForbiddenError):
            return SourceError(
                Trouble.DENIED,
                f"“{title}” does not allow access.",
                "Check the address, and the permissions that the camera or server gives.",
                detail,
            )
        if isinstance(error, av.error.HTTPNotFoundError):
            return SourceError(
                Trouble.NO_VIDEO,
                f"The server answers, but there is nothing at “{title}” (404).",
                "Check the address, its path in particular.",
                detail,
            )
        if isinstance(error, av.error.ExitError | TimeoutError):
            return SourceError(
                Trouble.NO_ANSWER,
                f"“{title}” accepts connections, but sends nothing.",
                "Check that the stream is switched on, and try again.",
                detail,
            )
        return SourceError(
            Trouble.NO_VIDEO,
            f"“{title}” answers, but does not send a supported video.",
            "Check the address: it must be that of the stream, not of a web page that shows it.",
            detail,
        )

    def _wants_password(self, detail: str) -> SourceError:
        if urllib.parse.urlsplit(self._source.url).username is not None:
            return SourceError(
                Trouble.DENIED,
                f"“{self._title}” does not accept this user name and password.",
                "Check both in the address; special characters must be written as %40 for @, and "
                "the like.",
                detail,
            )
        scheme, _, rest = self._title.partition("://")
        return SourceError(
            Trouble.DENIED,
            f"“{self._title}” asks for a user name and password.",
            f"Put them into the address: {scheme}://NAME:PASSWORD@{rest}",
            detail,
        )
