"""Reads video files."""

from __future__ import annotations

import stat
from dataclasses import replace
from itertools import islice
from typing import Final

from inception_gui.core.video.av_capture import AvCapture, films_of
from inception_gui.core.video.ffmpeg import av
from inception_gui.core.video.timeline import sane_seconds
from inception_gui.core.video.types import FeedInfo, SourceError, Trouble, VideoFile

_LONGEST_TAIL: Final = 3000
"""So many frames depend on one key frame at most, or nobody looks further."""


class FilmCapture(AvCapture):
    """A video file."""

    def __init__(self, source: VideoFile) -> None:
        super().__init__(source.title)
        self._path = source.path
        self._address = f"file:{source.path.absolute()}"

    def open(self) -> FeedInfo:
        """See `Capture`."""
        try:
            # Not `is_file` alone: it tells no missing right from a missing file.
            if not stat.S_ISREG(self._path.stat().st_mode):
                raise OSError(f"{self._path} is not a regular file")  # a pipe would be waited for
            with self._path.open("rb") as stream:
                is_empty = not stream.read(1)
        except (OSError, ValueError) as error:
            raise self._cannot_read(error) from error
        if is_empty:
            raise self._no_video("it is empty")
        self._open_anew()
        info = self._described()
        if (end_s := self._end_s()) is not None and end_s > (info.duration_s or 0.0):
            info = self._info = replace(info, duration_s=end_s)
        return info

    def _open_anew(self) -> None:
        try:
            # `file:` and nothing else: a playlist from a stranger reaches no network.
            self._open(self._address, protocols="file", is_live=False)
        except (av.FFmpegError, ValueError) as error:
            raise self._no_video(str(error)) from error

    def _end_s(self) -> float | None:
        """When the last frame of a film with uneven frames ends; None where the file tells.

        MP4 adds up the times between frames as they are decoded, which is not always that.
        """
        info = self._info
        is_even = info is None or info.fps == info.finest_fps
        if is_even or self._container is None or not self._container.format.name.startswith("mov"):
            return None
        options = {"protocol_whitelist": "file"}
        try:
            with av.open(self._address, "r", container_options=options) as tail:
                stream = films_of(tail)[0]
                entries = stream.index_entries
                if not len(entries) or not stream.time_base:
                    return None
                tail.seek(entries[len(entries) - 1].timestamp, stream=stream)
                packets = islice(tail.demux(stream), _LONGEST_TAIL)
                ends = [each.pts + (each.duration or 0) for each in packets if each.pts is not None]
                start = stream.start_time or 0
                return sane_seconds((max(ends, default=0) - start) * float(stream.time_base))
        except (av.FFmpegError, IndexError):  # damaged, or replaced meanwhile
            return None

    def _no_video(self, detail: str) -> SourceError:
        return SourceError(
            Trouble.NO_VIDEO,
            f"“{self._title}” cannot be played: it is damaged, or its format is not supported.",
            "Check whether another program can play it; saving it as MP4 (H.264) may help.",
            f"{self._path}: {detail}",
        )

    def _cannot_read(self, error: Exception) -> SourceError:
        if isinstance(error, FileNotFoundError):
            return SourceError(
                Trouble.NOT_FOUND,
                f"“{self._title}” does not exist.",
                "It may have been moved or renamed.",
                str(self._path),
            )
        return SourceError(
            Trouble.DENIED,
            f"“{self._title}” cannot be read.",
            "Check that it is a file and that you have permission to open it.",
            str(error),
        )
