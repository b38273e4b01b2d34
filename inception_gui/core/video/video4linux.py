"""Asks a Linux video device whether it captures images, and why it cannot be opened."""

from __future__ import annotations

import errno
import os
import struct
import sys
from pathlib import Path
from typing import Final, Literal

# VIDIOC_QUERYCAP of linux/videodev2.h: _IOR('V', 0, struct v4l2_capability), 104 bytes.
_QUERY_CAPABILITIES: Final = 0x80685600
_CAPABILITY_BYTES: Final = 104
_CAPABILITIES_AT: Final = 84
_DEVICE_CAPABILITIES: Final = 0x80000000  # the node's own are given too
_VIDEO_CAPTURE: Final = 0x00000001
_VIDEO_CAPTURE_MPLANE: Final = 0x00001000


def captures_video(device: Path) -> bool:
    """Whether `device` captures images, not only metadata; True if unknown."""
    if sys.platform != "linux":
        return True
    import fcntl

    capabilities = bytearray(_CAPABILITY_BYTES)
    try:
        descriptor = os.open(device, os.O_RDWR | os.O_NONBLOCK)
    except OSError:
        return True  # used by another program or not permitted: opening it will tell
    try:
        fcntl.ioctl(descriptor, _QUERY_CAPABILITIES, capabilities)
    except OSError:
        return True
    finally:
        os.close(descriptor)
    of_all, of_node = struct.unpack_from("=II", capabilities, _CAPABILITIES_AT)
    capabilities = of_node if of_all & _DEVICE_CAPABILITIES else of_all
    return bool(capabilities & (_VIDEO_CAPTURE | _VIDEO_CAPTURE_MPLANE))


def why_not(index: int) -> Literal["missing", "denied", "busy", "unknown"]:
    """Why camera `index` cannot be opened, as far as Linux tells."""
    if sys.platform != "linux":
        return "unknown"
    try:
        os.close(os.open(f"/dev/video{index}", os.O_RDWR | os.O_NONBLOCK))
    except OSError as error:
        if error.errno in {errno.ENOENT, errno.ENODEV, errno.ENXIO}:
            return "missing"
        if error.errno in {errno.EACCES, errno.EPERM}:
            return "denied"
        return "busy" if error.errno == errno.EBUSY else "unknown"
    # It opens, so OpenCV failed at what comes after: a stream that another program holds.
    return "busy"
