"""Cameras, video files and streams through OpenCV's `VideoCapture`."""

from __future__ import annotations

import math
import os
import stat
import sys
from collections.abc import Callable
from typing import Any, Final

import numpy as np

from inception_gui.core.live.sane import Positions, sane_fps, sane_frames
from inception_gui.core.live.types import Camera, FeedInfo, SourceError, Stream, Trouble, VideoFile
from inception_gui.core.sources.addresses import check_answers
from inception_gui.core.sources.capture import Grabbed
from inception_gui.core.sources.video4linux import why_not
from inception_gui.core.types import Pixels
from inception_gui.core.video_import import import_cv2

_OPEN_TIMEOUT_MS: Final = 20_000
_READ_TIMEOUT_MS: Final = 8_000
"""How long OpenCV itself waits for a stream; the feed tells people long before."""

_LARGEST_FRAME_PIXELS: Final = 64_000_000
"""8K film has 33 million. Several frames are in memory at once, three bytes a pixel."""

_MJPEG_FROM_PIXELS: Final = 1280 * 720
"""From here on a USB 2 camera has the bandwidth for 30 frames a second only as JPEGs."""


class _OpenCvCapture:
    """What the three have in common: reading, colours, positions."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._cv2 = import_cv2()
        # Its threads would take cores from the network for a conversion of half a millisecond.
        self._cv2.setNumThreads(1)
        self._capture: Any = None
        self._positions: Positions | None = None
        self._is_grabbed = False

    def read(self) -> Grabbed | None:
        """See `Capture`."""
        try:
            if not self._grab():
                return None
            there, pixels = self._capture.retrieve()
            if not there or pixels is None or pixels.size == 0:
                return None
            position_s = self._position()
            return Grabbed(self._as_rgb(pixels), position_s)
        except self._cv2.error:
            # A damaged frame may end OpenCV's conversion; to a reader it is one that did not come.
            return None

    def skip(self) -> bool:
        """See `Capture`."""
        there = self._grab()
        if there and self._positions is not None:
            self._positions.skip()
        return there

    def seek(self, position_s: float, is_wanted: Callable[[], bool] = lambda: True) -> None:
        """See `Capture`; a live source stays where it is."""

    def release(self) -> None:
        """See `Capture`."""
        if self._capture is not None:
            self._capture.release()

    def _grab(self) -> bool:
        """Go to the next frame, unless a seek did already to see whether there is one."""
        if self._is_grabbed:
            self._is_grabbed = False
            return True
        try:
            return bool(self._capture.grab())
        except self._cv2.error:
            return False

    def _open(self, address: str | int, backend: int, options: tuple[int, ...] = ()) -> bool:
        self.release()
        self._is_grabbed = False
        try:
            self._capture = self._cv2.VideoCapture(address, backend, list(options))
        except self._cv2.error:
            return False
        return bool(self._capture.isOpened())

    def _said(self, prop: int) -> float:
        value = float(self._capture.get(prop))
        return value if math.isfinite(value) else 0.0

    def _info(self, *, is_live: bool) -> FeedInfo:
        cv2 = self._cv2
        fps = sane_fps(self._said(cv2.CAP_PROP_FPS))
        frames = None if is_live else sane_frames(self._said(cv2.CAP_PROP_FRAME_COUNT), fps)
        duration_s = frames / fps if frames and fps else None
        width, height = (
            int(self._said(prop)) for prop in (cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT)
        )
        if width * height > _LARGEST_FRAME_PIXELS:
            raise SourceError(
                Trouble.NO_VIDEO,
                f"The pictures of “{self._title}” are too large: {width:,} x {height:,} pixels.",
                "Save it at a smaller size; 8K is the most that can be watched.",
            )
        return FeedInfo(width, height, fps, duration_s, frames, not is_live, is_live)

    def _position(self) -> float | None:
        if self._positions is None:
            return None
        return self._positions.next(self._said(self._cv2.CAP_PROP_POS_MSEC) / 1000)

    def _as_rgb(self, pixels: Any) -> Pixels:
        cv2 = self._cv2
        if pixels.dtype != np.uint8:
            pixels = (pixels >> 8 if pixels.dtype == np.uint16 else pixels).astype(np.uint8)
        if pixels.ndim == 2 or pixels.shape[2] == 1:
            code = cv2.COLOR_GRAY2RGB
        else:
            code = cv2.COLOR_BGRA2RGB if pixels.shape[2] == 4 else cv2.COLOR_BGR2RGB
        rgb: Pixels = cv2.cvtColor(pixels, code)
        return rgb


class CameraCapture(_OpenCvCapture):
    """A camera, with the smallest delay that its driver offers."""

    def __init__(self, camera: Camera) -> None:
        super().__init__(camera.title)
        self._camera = camera

    def open(self) -> FeedInfo:
        """See `Capture`."""
        cv2, camera = self._cv2, self._camera
        if not self._open(camera.index, camera.backend or self._backend()):
            raise _camera_error(camera)
        if camera.resolution is not None:
            width, height = camera.resolution.width, camera.resolution.height
            if width * height >= _MJPEG_FROM_PIXELS and sys.platform != "darwin":
                self._capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
            self._capture.set(cv2.CAP_PROP_FRAME_WIDTH, width)
            self._capture.set(cv2.CAP_PROP_FRAME_HEIGHT, height)
        # One frame in the driver: the next one read is the newest, not one of seconds ago.
        self._capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
        return self._info(is_live=True)

    def _backend(self) -> int:
        """The one for this system, for a camera that was given by its number alone."""
        cv2 = self._cv2
        backends = {"linux": cv2.CAP_V4L2, "darwin": cv2.CAP_AVFOUNDATION, "win32": cv2.CAP_MSMF}
        return int(backends.get(sys.platform, cv2.CAP_ANY))


def _camera_error(camera: Camera) -> SourceError:
    detail = f"index {camera.index}, backend {camera.backend}"
    reason = why_not(camera.index)
    if reason == "missing":
        return SourceError(
            Trouble.NOT_FOUND,
            f"The camera “{camera.name}” is not connected.",
            "Plug it in and try again.",
            detail,
        )
    if reason == "denied":
        return SourceError(
            Trouble.DENIED,
            f"You are not allowed to use the camera “{camera.name}”.",
            "On Linux the user must be in the group “video”.",
            detail,
        )
    if reason == "busy":
        return SourceError(
            Trouble.BUSY,
            f"The camera “{camera.name}” is being used by another program.",
            "Close that program and try again.",
            detail,
        )
    allow = {
        "darwin": "allow this program the camera in System Settings, Privacy & Security",
        "win32": "allow programs the camera in Settings, Privacy & security",
    }.get(sys.platform, "check that you may use it")
    return SourceError(
        Trouble.BUSY,
        f"The camera “{camera.name}” cannot be opened.",
        f"Plug it in, close other programs that use it, {allow}, and try again.",
        detail,
    )


class FileCapture(_OpenCvCapture):
    """A video file. What it says of itself is believed only where it can be true."""

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
                raise OSError(f"{path} is no ordinary file")  # a pipe would be waited for
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
        """See `Capture`. Where that fails or cannot be trusted, frames are passed over."""
        assert self._opened is not None
        assert self._positions is not None
        duration_s = self._opened.duration_s
        if duration_s is not None and 0 < position_s < duration_s:
            self._capture.set(self._cv2.CAP_PROP_POS_MSEC, position_s * 1000)
            # OpenCV finds nothing any more after a seek in most transport streams.
            self._is_grabbed = bool(self._capture.grab())
            if self._is_grabbed:
                self._positions.restart(position_s)
                return
        self._open_anew()
        while self._positions.is_before(position_s) and is_wanted() and self.skip():
            pass

    def _open_anew(self) -> None:
        cv2 = self._cv2
        # Absolute: a name may begin with what FFmpeg takes for an address.
        name = str(self._source.path.absolute())
        try:
            os.fspath(name).encode("utf-8")
        except UnicodeEncodeError as error:
            raise SourceError(
                Trouble.NO_VIDEO,
                f"“{self._source.title}” has a name that cannot be passed on to the video reader.",
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
            f"“{self._source.title}” cannot be played: it is damaged, "
            "or of a kind that this program does not read.",
            "Try whether another program plays it; saving it as MP4 (H.264) may help.",
            f"{self._source.path}: {detail}",
        )

    def _cannot_read(self, error: Exception) -> SourceError:
        if isinstance(error, FileNotFoundError):
            return SourceError(
                Trouble.NOT_FOUND,
                f"“{self._source.title}” is not there.",
                "It may have been moved or renamed.",
                str(self._source.path),
            )
        return SourceError(
            Trouble.DENIED,
            f"“{self._source.title}” cannot be read.",
            "Check that it is a file and that you may open it.",
            str(error),
        )


class StreamCapture(_OpenCvCapture):
    """The stream at an address."""

    def __init__(self, source: Stream) -> None:
        super().__init__(source.title)
        self._source = source

    def open(self) -> FeedInfo:
        """See `Capture`. A film on a web server, which has an end, is played like a file."""
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
                f"“{self._source.title}” answers, but sends no video that this program reads.",
                "Check the address: it must be the stream's own, not a web page around it.",
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
            self._positions.restart(position_s)
