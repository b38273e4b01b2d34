"""Finds the source that a person means by a name, a number, an address or a path."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from inception_gui.core.files.display_name import shown_name
from inception_gui.core.video.list_cameras import list_cameras
from inception_gui.core.video.types import Camera, ImageSequence, Source, Stream, VideoFile
from inception_gui.errors import Kind, UserError

SCHEMES: Final = ("http", "https", "rtsp", "rtsps", "rtmp", "udp", "rtp", "srt")


_PATTERN: Final = re.compile(r"%0?\d*d")


_ADDRESS: Final = re.compile(r"([a-z][a-z0-9+.-]*)://", re.IGNORECASE)


def source_from_text(text: str) -> Source:
    """The source that a person means: a camera's name or number, an address, a path.

    A path to a folder, or with a pattern such as `shot_%03d.png`, is a sequence of pictures.

    Raises:
        UserError: there is no such camera, file or folder, or no such kind of address
            (WRONG_USAGE, MISSING).
    """
    address = _ADDRESS.match(text)
    if address:
        if address[1].lower() not in SCHEMES:
            raise UserError(
                Kind.WRONG_USAGE,
                f"Addresses that begin with “{address[1]}://” cannot be watched.",
                f"Use one of {', '.join(SCHEMES)}, or a file's path.",
            )
        return Stream(text)
    path = Path(text)
    try:
        if path.is_dir() or (_PATTERN.search(path.name) and not path.exists()):
            return ImageSequence(path)
        if path.is_file():
            return VideoFile(path)
    except (OSError, ValueError):  # no permission on the way, or a null character
        pass
    camera = _camera(text)
    if camera is not None:
        return camera
    if path.suffix or len(path.parts) > 1:
        raise UserError(
            Kind.MISSING,
            f"There is no file or folder “{shown_name(path)}”.",
            "Check the path.",
            detail=text,
        )
    raise UserError(
        Kind.MISSING,
        f"There is no camera, file or folder called “{shown_name(path)}”.",
        "`inception-cli watch --list` names the cameras.",
        detail=text,
    )


def _camera(text: str) -> Camera | None:

    cameras = list_cameras()
    if text.isdigit():
        # A number is tried even where no list knows it: listing needs rights that opening may not.
        known = [camera for camera in cameras if camera.index == int(text)]
        return known[0] if known else Camera(f"camera {text}", int(text))
    wanted = text.casefold()
    for matches in (
        [camera for camera in cameras if camera.name.casefold() == wanted],
        [camera for camera in cameras if wanted in camera.name.casefold()],
    ):
        if matches:
            return matches[0]
    return None
