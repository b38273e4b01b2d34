"""Tells whether a file is a video."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from inception_gui.core.images.formats import HEAD_BYTES, sniff

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


def is_video(path: Path) -> bool:
    """Whether a file is probably a video, by its suffix or its first bytes."""
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
