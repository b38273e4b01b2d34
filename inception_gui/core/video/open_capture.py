"""Opens any source of frames: chooses what reads it."""

from __future__ import annotations

from inception_gui.core.video.capture import Capture
from inception_gui.core.video.types import (
    Camera,
    ImageSequence,
    Source,
    Stream,
)


def make_capture(source: Source) -> Capture:
    """What opens `source`."""
    # OpenCV's half is imported here, only where a source is opened.
    if isinstance(source, ImageSequence):
        from inception_gui.core.video.sequence_capture import SequenceCapture

        return SequenceCapture(source)
    if isinstance(source, Camera):
        from inception_gui.core.video.camera_capture import CameraCapture

        return CameraCapture(source)
    from inception_gui.core.video import file_capture

    if isinstance(source, Stream):
        return file_capture.StreamCapture(source)
    return file_capture.FileCapture(source)
