"""Reads video files."""

from __future__ import annotations

import stat

from inception_gui.core.video.av_capture import AvCapture
from inception_gui.core.video.ffmpeg import av
from inception_gui.core.video.types import FeedInfo, SourceError, Trouble, VideoFile


class FilmCapture(AvCapture):
    """A video file."""

    def __init__(self, source: VideoFile) -> None:
        super().__init__(source.title)
        self._path = source.path

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
        return self._described()

    def _open_anew(self) -> None:
        try:
            # `file:` and nothing else: a playlist from a stranger reaches no network.
            self._open(f"file:{self._path.absolute()}", protocols="file", is_live=False)
        except (av.FFmpegError, ValueError) as error:
            raise self._no_video(str(error)) from error

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
