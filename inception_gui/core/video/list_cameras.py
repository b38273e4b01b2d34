"""Lists the cameras of this computer by name."""

from __future__ import annotations

import logging
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from inception_gui.core.video.types import Camera, Resolution, Source
from inception_gui.core.video.video4linux import captures_video

_log = logging.getLogger(__name__)

COMMON_RESOLUTIONS: Final = (Resolution(640, 480), Resolution(1280, 720), Resolution(1920, 1080))
"""What is offered: OpenCV cannot list a camera's own, and takes the nearest of what is asked."""

_SYSFS: Final = Path("/sys/class/video4linux")
_DEVICES: Final = Path("/dev")
_V4L2: Final = 200  # cv2.CAP_V4L2, so that a list of cameras needs no OpenCV


def list_cameras() -> tuple[Camera, ...]:
    """The cameras that can be opened now, in the system's order.

    May take a second on Windows; call it from a thread where there is a window. Of cameras with
    the same name the further ones get a number.
    """
    if sys.platform == "linux":
        found = cameras_of_linux()
    else:
        found = tuple(_cameras_by_package())
    return tuple(_with_names_apart(found))


def found_again(source: Source) -> Source:
    """`source`, or where it is a camera that was plugged in again, under its new number."""
    if not isinstance(source, Camera):
        return source
    same = [each for each in list_cameras() if each.name == source.name]
    return replace(same[0], resolution=source.resolution) if same else source


def cameras_of_linux(sysfs: Path = _SYSFS, devices: Path = _DEVICES) -> tuple[Camera, ...]:
    """The cameras that Linux names in `sysfs`; devices that only carry metadata are left out."""
    try:
        folders = sorted(sysfs.glob("video*"), key=lambda folder: _number(folder.name))
    except OSError:
        return ()
    cameras = []
    for folder in folders:
        number = _number(folder.name)
        device = devices / folder.name
        if number < 0 or not device.exists() or not captures_video(device):
            continue
        try:
            name = (folder / "name").read_text(encoding="utf-8", errors="replace").strip()
        except OSError:
            name = ""
        cameras.append(Camera(name or folder.name, number, _V4L2, COMMON_RESOLUTIONS))
    return tuple(cameras)


def _number(name: str) -> int:
    digits = name.removeprefix("video")
    return int(digits) if digits.isascii() and digits.isdigit() else -1


def _cameras_by_package() -> Iterator[Camera]:
    """Windows and macOS: what cv2-enumerate-cameras finds, where it is installed."""
    from inception_gui.core.video.opencv import import_cv2

    cv2 = import_cv2()
    try:
        from cv2_enumerate_cameras import enumerate_cameras
    except ImportError:
        _log.warning("cameras have no names here: cv2-enumerate-cameras is not installed")
        return
    seen: set[str] = set()
    # A virtual camera may be known to DirectShow only.
    backends = (cv2.CAP_MSMF, cv2.CAP_DSHOW) if sys.platform == "win32" else (cv2.CAP_AVFOUNDATION,)
    for backend in backends:
        try:
            found = enumerate_cameras(backend)
        except (OSError, RuntimeError, NotImplementedError) as error:
            _log.warning("cameras cannot be listed: %s", error)
            continue
        names = {camera.name for camera in found}
        for camera in found:
            if camera.name not in seen:
                yield Camera(camera.name, camera.index, backend, COMMON_RESOLUTIONS)
        seen |= names


def _with_names_apart(cameras: Iterable[Camera]) -> Iterator[Camera]:
    count: Counter[str] = Counter()
    for camera in cameras:
        count[camera.name] += 1
        again = count[camera.name]
        yield camera if again == 1 else replace(camera, name=f"{camera.name} ({again})")
