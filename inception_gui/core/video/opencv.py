"""Imports OpenCV: late, silent on the terminal, with time limits. Nobody else imports it."""

from __future__ import annotations

import os
from types import ModuleType
from typing import Final

_SETTINGS: Final = {
    # Its messages are for programmers; what matters to people is said in a sentence of ours.
    "OPENCV_LOG_LEVEL": "SILENT",
    "OPENCV_FFMPEG_LOGLEVEL": "-8",
    # A camera pulled out lets read() wait for 10 s otherwise.
    "OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT": "3",
    # WORKAROUND https://github.com/opencv/opencv/issues/17687: opening takes up to minutes.
    "OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS": "0",
    # Off the main thread OpenCV cannot ask for the camera on macOS; the window does.
    "OPENCV_AVFOUNDATION_SKIP_AUTH": "1",
}


def import_cv2() -> ModuleType:
    """`cv2`, imported at the first call, after what its libraries read from the environment."""
    for name, value in _SETTINGS.items():
        os.environ.setdefault(name, value)
    import cv2

    module: ModuleType = cv2
    return module
