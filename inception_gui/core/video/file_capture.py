"""Reads video files and streams through OpenCV."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from typing import Final

from inception_gui.core.video.opencv_capture import OpenCvCapture
from inception_gui.core.video.plausible import DEFAULT_FPS, Positions, sane_fps
from inception_gui.core.video.stream_probe import check_answers
from inception_gui.core.video.types import FeedInfo, SourceError, Stream, Trouble, VideoFile
from inception_gui.errors import UserError

_OPEN_TIMEOUT_MS: Final = 20_000
_READ_TIMEOUT_MS: Final = 8_000
"""How long OpenCV itself waits for a stream; the feed tells people long before."""

_SEARCH_FROM_S: Final = 0.5
"""So far behind the last good frame a damaged video is sought first, then twice as far..."""
_BELIEVED_WITHIN_S: Final = 1.0
"""...and a frame is believed to be from there where it says that it is."""


class FileCapture(OpenCvCapture):
    """A video file. Its metadata is used only where it is plausible."""

    def __init__(self, source: VideoFile) -> None:
        super().__init__(source.title)
        self._source = source
        self._opened: FeedInfo | None = None

    def open(self) -> FeedInfo:
        """See `Capture`."""
        path = self._source.path
        try:
            # Not `is_file` alone: it tells no missing right from a missing file.
            if not stat.S_ISREG(path.stat().st_mode):
                raise OSError(f"{path} is not a regular file")  # a pipe would be waited for
            with path.open("rb") as stream:
                is_empty = not stream.read(1)
        except (OSError, ValueError) as error:
            raise self._cannot_read(error) from error
        if is_empty:
            raise self._no_video("it is empty")
        self._open_anew()
        self._opened = self._info(is_live=False)
        return self._opened

    def seek(self, position_s: float, is_wanted: Callable[[], bool] = lambda: True) -> None:
        """See `Capture`. Where that fails or cannot be trusted, frames are skipped."""
        assert self._opened is not None
        assert self._positions is not None
        duration_s = self._opened.duration_s
        if duration_s is not None and 0 < position_s < duration_s:
            self._capture.set(self._cv2.CAP_PROP_POS_MSEC, position_s * 1000)
            self._sought(round(position_s * (self._opened.fps or DEFAULT_FPS)))
            # OpenCV finds nothing any more after a seek in most transport streams.
            self._is_grabbed = self._grab_once()
            if self._is_grabbed:
                self._passed += 1
                self._positions.restart(position_s)
                return
        self._open_anew()
        while self._positions.is_before(position_s) and is_wanted() and self._passes_on():
            pass

    def _passes_on(self) -> bool:
        try:
            return self.skip()
        except UserError:
            return True  # what is sought may lie behind the damaged part

    def _missing_before_next(self) -> int:
        return super()._missing_before_next() or self._missing_before_sought()

    def _missing_before_sought(self) -> int:
        """How many frames are missing until one that a seek finds; 0 where none does.

        Matroska's reader gives up at damage; after it a seek by the file's index continues. In a
        video that is cut off no seek finds anything, in others one goes back: it is not believed.
        """
        info, positions = self._opened, self._positions
        if info is None or info.duration_s is None or info.fps is None or positions is None:
            return 0
        last_s, ahead_s = positions.last, _SEARCH_FROM_S
        while last_s is not None and last_s + ahead_s < info.duration_s:
            target_s = last_s + ahead_s
            self._capture.set(self._cv2.CAP_PROP_POS_MSEC, target_s * 1000)
            if self._grab_once():
                said_s = self._said(self._cv2.CAP_PROP_POS_MSEC) / 1000
                if said_s <= last_s or abs(said_s - target_s) > _BELIEVED_WITHIN_S:
                    return 0
                return max(round((said_s - last_s) * info.fps) - 1, 1)
            ahead_s *= 2
        return 0

    def _open_anew(self) -> None:
        cv2 = self._cv2
        # Absolute: a name may begin with what FFmpeg takes for an address.
        name = str(self._source.path.absolute())
        try:
            os.fspath(name).encode("utf-8")
        except UnicodeEncodeError as error:
            raise SourceError(
                Trouble.NO_VIDEO,
                f"The name of “{self._source.title}” cannot be passed to the video reader.",
                "Rename the file and try again.",
                str(error),
            ) from error
        others = {"win32": (cv2.CAP_MSMF,), "darwin": (cv2.CAP_AVFOUNDATION,)}
        for backend in (cv2.CAP_FFMPEG, *others.get(sys.platform, ())):
            if self._open(name, backend):
                fps = sane_fps(self._said(cv2.CAP_PROP_FPS))
                self._positions = Positions(fps)
                return
        raise self._no_video("OpenCV cannot open it")

    def _no_video(self, detail: str) -> SourceError:
        return SourceError(
            Trouble.NO_VIDEO,
            f"“{self._source.title}” cannot be played: it is damaged, or its format is not "
            "supported.",
            "Check whether another program can play it; saving it as MP4 (H.264) may help.",
            f"{self._source.path}: {detail}",
        )

    def _cannot_read(self, error: Exception) -> SourceError:
        if isinstance(error, FileNotFoundError):
            return SourceError(
                Trouble.NOT_FOUND,
                f"“{self._source.title}” does not exist.",
                "It may have been moved or renamed.",
                str(self._source.path),
            )
        return SourceError(
            Trouble.DENIED,
            f"“{self._source.title}” cannot be read.",
            "Check that it is a file and that you have permission to open it.",
            str(error),
        )


class StreamCapture(OpenCvCapture):
    """The stream at an address."""

    def __init__(self, source: Stream) -> None:
        super().__init__(source.title)
        self._source = source

    def open(self) -> FeedInfo:
        """See `Capture`. A video on a web server, which has an end, is played like a file."""
        cv2 = self._cv2
        check_answers(self._source)
        timeouts = (
            cv2.CAP_PROP_OPEN_TIMEOUT_MSEC,
            _OPEN_TIMEOUT_MS,
            cv2.CAP_PROP_READ_TIMEOUT_MSEC,
            _READ_TIMEOUT_MS,
        )
        if not self._open(self._source.url, cv2.CAP_FFMPEG, timeouts):
            raise SourceError(
                Trouble.NO_VIDEO,
                f"“{self._source.title}” answers, but does not send a supported video.",
                "Check the address: it must be that of the stream, not of a web page that shows "
                "it.",
            )
        film = self._info(is_live=False)
        if film.duration_s is None or not self._source.url.lower().startswith("http"):
            return self._info(is_live=True)
        self._positions = Positions(film.fps)
        return film

    def seek(self, position_s: float, is_wanted: Callable[[], bool] = lambda: True) -> None:
        """See `Capture`."""
        if self._positions is not None:
            self._capture.set(self._cv2.CAP_PROP_POS_MSEC, position_s * 1000)
            self._sought(0)
            self._positions.restart(position_s)
