"""What every source of frames can do, and which class does it for which source."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple, Protocol

from inception_gui.core.files.display_name import shown_name
from inception_gui.core.images.formats import HEAD_BYTES, sniff
from inception_gui.core.live.types import (
    Camera,
    FeedInfo,
    ImageSequence,
    Source,
    Stream,
    VideoFile,
)
from inception_gui.core.types import Pixels
from inception_gui.errors import Kind, UserError

SCHEMES: Final = ("http", "https", "rtsp", "rtsps", "rtmp", "udp", "rtp", "srt")

VIDEO_SUFFIXES: Final = frozenset(
    [
        ".3g2",
        ".3gp",
        ".asf",
        ".avi",
        ".divx",
        ".dv",
        ".f4v",
        ".flv",
        ".gifv",
        ".m1v",
        ".m2t",
        ".m2ts",
        ".m2v",
        ".m4v",
        ".mj2",
        ".mjpeg",
        ".mjpg",
        ".mkv",
        ".mov",
        ".mp4",
        ".mpe",
        ".mpeg",
        ".mpg",
        ".mts",
        ".mxf",
        ".ogm",
        ".ogv",
        ".qt",
        ".rm",
        ".rmvb",
        ".ts",
        ".vob",
        ".webm",
        ".wmv",
        ".wtv",
    ]
)

_PATTERN: Final = re.compile(r"%0?\d*d")
_ADDRESS: Final = re.compile(r"([a-z][a-z0-9+.-]*)://", re.IGNORECASE)


class Grabbed(NamedTuple):
    """A frame as it came: `(H, W, 3) uint8` RGB, and where in the file it stands, if in one."""

    pixels: Pixels
    position_s: float | None


class Capture(Protocol):
    """An opened source. All calls come from one thread; a call may hang, if its driver does."""

    def open(self) -> FeedInfo:
        """Open the source.

        Raises:
            SourceError: it cannot be opened.
        """

    def read(self) -> Grabbed | None:
        """The next frame; None where there is none: the end of a file, or a camera that is gone.

        Raises:
            UserError: this frame is damaged, the next one may be whole.
        """

    def skip(self) -> bool:
        """Pass over one frame, cheaper than reading it; whether there was one.

        Raises:
            UserError: it is damaged, as far as that is known without reading it.
        """

    def seek(self, position_s: float, is_wanted: Callable[[], bool] = lambda: True) -> None:
        """Have `read` go on there, or as near as the file allows.

        That may take long; it is given up where `is_wanted`, asked on the way, says no.
        """

    def release(self) -> None:
        """Give the device or file back. Once is enough, twice does no harm."""


def make_capture(source: Source) -> Capture:
    """What opens `source`."""
    # OpenCV's half is imported here, so that the types above cost nothing.
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


def is_video(path: Path) -> bool:
    """Whether a file is likely a video: by its suffix, else by its first bytes."""
    if path.suffix.lower() in VIDEO_SUFFIXES:
        return True
    try:
        if not path.is_file():
            return False  # a pipe would be waited for
        with path.open("rb") as stream:
            head = stream.read(HEAD_BYTES)
    except (OSError, ValueError):
        return False
    return sniff(head, path.suffix).group == "video"


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
    from inception_gui.core.video.list_cameras import list_cameras

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
