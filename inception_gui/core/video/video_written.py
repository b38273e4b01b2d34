"""What is said of a video that was written, and which encoders are tried for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_H264_ENCODERS: Final = ("libx264", "h264_videotoolbox", "h264_mf")

CODECS: Final[dict[str, tuple[str, ...]]] = {
    ".mp4": (*_H264_ENCODERS, "mpeg4"),
    ".mkv": (*_H264_ENCODERS, "mpeg4"),
    ".avi": ("mpeg4", "mjpeg"),
}
"""FFmpeg's names of encoders to try, by suffix; H.264 in AVI plays in few programs."""

DAMAGED: Final = "damaged"


@dataclass(frozen=True, slots=True)
class VideoWritten:
    """A video that was written: its codec, and what became of the sound.

    `left_out` has the formats of sound that its kind of file cannot hold, and `DAMAGED` where parts
    of it are damaged.
    """

    codec: str
    has_sound: bool
    left_out: tuple[str, ...] = ()

    def __str__(self) -> str:
        said = f"{self.codec} video" + (" with its sound" if self.has_sound else "")
        if not self.left_out:
            return said
        formats = ", ".join(dict.fromkeys(one for one in self.left_out if one != DAMAGED))
        if formats:
            said += f"; sound ({formats}) left out, which .mkv may hold"
        return f"{said}; damaged parts of the sound left out" if DAMAGED in self.left_out else said
