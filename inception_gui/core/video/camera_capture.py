"""Reads a camera through OpenCV, and explains why it cannot be opened."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, Final

import numpy as np

from inception_gui.core.types import Pixels
from inception_gui.core.video.capture import Grabbed
from inception_gui.core.video.opencv import import_cv2
from inception_gui.core.video.timeline import sane_fps
from inception_gui.core.video.types import Camera, FeedInfo, SourceError, Trouble
from inception_gui.core.video.video4linux import why_not

_MJPEG_FROM_PIXELS: Final = 1280 * 720
"""From here on a USB 2 camera has the bandwidth for 30 frames a second only as JPEGs."""


class CameraCapture:
    """A camera, with the shortest delay that its driver offers."""

    def __init__(self, camera: Camera) -> None:
        self._camera = camera
        self._cv2 = import_cv2()
        # Its threads would take cores from the network for a conversion of half a millisecond.
        self._cv2.setNumThreads(1)
        self._capture: Any = None

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
        width, height = (
            int(self._capture.get(said))
            for said in (cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT)
        )
        fps = sane_fps(float(self._capture.get(cv2.CAP_PROP_FPS)))
        return FeedInfo(width, height, fps, None, None, can_seek=False, is_live=True)

    def read(self) -> Grabbed | None:
        """See `Capture`."""
        try:
            there, pixels = self._capture.read()
        except self._cv2.error:
            return None  # a damaged frame may end OpenCV's conversion
        if not there or pixels is None or not pixels.size:
            return None
        return Grabbed(self._as_rgb(pixels), None)

    def skip(self) -> bool:
        """See `Capture`."""
        try:
            return bool(self._capture.grab())
        except self._cv2.error:
            return False

    def seek(self, position_s: float, is_wanted: Callable[[], bool] = lambda: True) -> None:
        """See `Capture`; a camera stays where it is."""

    def release(self) -> None:
        """See `Capture`."""
        if self._capture is not None:
            self._capture.release()

    def _open(self, index: int, backend: int) -> bool:
        self.release()
        try:
            self._capture = self._cv2.VideoCapture(index, backend)
        except self._cv2.error:
            return False
        return bool(self._capture.isOpened())

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
            "Connect it and try again.",
            detail,
        )
    if reason == "denied":
        return SourceError(
            Trouble.DENIED,
            f"You do not have permission to use the camera “{camera.name}”.",
            "Add your user to the group “video”.",
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
        "darwin": "allow this program to use the camera in System Settings, Privacy & Security",
        "win32": "allow programs to use the camera in Settings, Privacy & security",
    }.get(sys.platform, "check that you have permission to use it")
    return SourceError(
        Trouble.BUSY,
        f"The camera “{camera.name}” cannot be opened.",
        f"Connect it, close other programs that use it, {allow}, and try again.",
        detail,
    )
