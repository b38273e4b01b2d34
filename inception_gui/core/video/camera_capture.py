"""Reads a camera through OpenCV, and explains why it cannot be opened."""

from __future__ import annotations

import sys
from typing import Final

from inception_gui.core.video.opencv_capture import OpenCvCapture
from inception_gui.core.video.types import Camera, FeedInfo, SourceError, Trouble
from inception_gui.core.video.video4linux import why_not

_MJPEG_FROM_PIXELS: Final = 1280 * 720
"""From here on a USB 2 camera has the bandwidth for 30 frames a second only as JPEGs."""


class CameraCapture(OpenCvCapture):
    """A camera, with the shortest delay that its driver offers."""

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
