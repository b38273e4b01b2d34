"""Finds the source that a name, a number, an address or a path stands for."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from inception_gui.core.files.display_name import shown_name
from inception_gui.core.video.list_cameras import list_cameras
from inception_gui.core.video.open_capture import KINDS
from inception_gui.core.video.types import Camera, ImageSequence, Source, Stream, VideoFile
from inception_gui.errors import Kind, UserError

_BY_SCHEME: Final = {scheme: kind.source_type for kind in KINDS for scheme in kind.schemes}
_PATTERN: Final = re.compile(r"%0?\d*d")
_LOCAL: Final = re.compile(r"[/~.\\]|[a-z]:[/\\]", re.IGNORECASE)
"""How the path of a file begins, and no name of a computer."""

_ADDRESS: Final = re.compile(r"([a-z][a-z0-9+.-]*)://", re.IGNORECASE)


def source_from_text(text: str) -> Source:
    """Return the source that `text` stands for: a camera's name or number, an address, a path.

    The path of a folder, or with a pattern such as `shot_%03d.png`, is a sequence of images.

    Raises:
        UserError: There is no such camera, file or folder (MISSING), or addresses of this kind are
            not supported (WRONG_USAGE).
    """
    if _ADDRESS.match(text):
        return source_from_address(text)
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
        f"There is no camera, file or folder named “{shown_name(path)}”.",
        "To list the cameras, run “inception-cli watch --list”.",
        detail=text,
    )


def source_from_address(text: str) -> Source:
    """Return the source at the address `text`, which is of http if it names no scheme.

    A path, which people type or paste here too, is a file or a folder.

    Raises:
        UserError: There is no such file or folder (MISSING), or addresses of this kind are not
            supported (WRONG_USAGE).
    """
    address = _ADDRESS.match(text)
    if address is None:
        if _LOCAL.match(text):
            return source_from_text(str(Path(text).expanduser()))
        return Stream(f"http://{text}")
    source_type = _BY_SCHEME.get(address[1].lower())
    if source_type is None:
        raise UserError(
            Kind.WRONG_USAGE,
            f"Addresses that start with “{address[1]}://” are not supported.",
            f"Use one of {', '.join(_BY_SCHEME)}, or the path of a file.",
        )
    return source_type(text)


def _camera(text: str) -> Camera | None:
    cameras = list_cameras()
    if text.isdigit():
        # A number is tried even if it is not listed: listing may need permissions of its own.
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
