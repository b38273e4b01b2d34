"""The job that writes a film again with the heat maps burnt in."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Generator, Iterable, Iterator
from pathlib import Path
from typing import Any, Final

import numpy as np
from PIL import Image

from inception_gui.core.files.closeable import Closeable
from inception_gui.core.files.errors import write_failed
from inception_gui.core.files.write_whole import new_file, whole_file
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.scan_video import scan_video
from inception_gui.core.live.events import FramePrediction
from inception_gui.core.live.snapshot import with_heat_map
from inception_gui.core.types import Failure, HeatMap, Pixels, Progress
from inception_gui.core.video.capture import MakeCapture
from inception_gui.core.video.frames import Film
from inception_gui.core.video.open_capture import make_capture
from inception_gui.core.video.opencv import import_cv2
from inception_gui.core.video.types import Frame, Source, VideoFile
from inception_gui.errors import Kind, UserError

_log = logging.getLogger(__name__)

CODECS: Final = {".mp4": ("mp4v", "MJPG"), ".avi": ("MJPG", "mp4v"), ".mkv": ("mp4v", "MJPG")}
"""By suffix: what to try. H.264 is not among them, OpenCV's builds cannot write it."""


def check_suffix(path: Path) -> None:
    """Make sure that the suffix of `path` names a kind of video that is written.

    Raises:
        UserError: it does not (WRONG_USAGE).
    """
    if path.suffix.lower() not in CODECS:
        raise UserError(
            Kind.WRONG_USAGE,
            f"Videos cannot be saved as “{path.suffix or path.name}”.",
            f"Use a name that ends in {', '.join(CODECS)}.",
        )


def check_is_another(source: Source, path: Path) -> None:
    """Make sure that writing to `path` does not replace the film that is read.

    Raises:
        UserError: it would (WRONG_USAGE).
    """
    if not isinstance(source, VideoFile):
        return
    with contextlib.suppress(OSError):  # `path` is not there yet
        if source.path.samefile(path):
            raise UserError(
                Kind.WRONG_USAGE,
                f"“{path.name}” is the video itself, which would be lost.",
                "Choose another name for the one with the heat map.",
            )


def export_video(
    source: Source,
    inference: Inference,
    path: Path,
    *,
    every: int = 1,
    opacity: float = 0.5,
    colormap: str = "inferno",
    class_index: int | None = None,
    predictions: Iterable[FramePrediction] | None = None,
    until_s: float | None = None,
    make: MakeCapture = make_capture,
) -> Generator[Progress | Failure | Path]:
    """Write `source` to `path` with the overlay burnt in; yield `path` once it is complete.

    Each frame carries the map of the newest looked-at frame that is not after it: its own where
    `every` is 1. The map is of the best class, or of `class_index` where it is among the maps.
    `predictions`, made with heat maps, save looking at the frames; they are taken one by one.
    `until_s` cuts the film. Sound is not carried over. The film is read twice side by side, to
    look at its frames and to write them, so that maps of a few frames only are kept; `Progress`
    counts both.

    Raises:
        UserError: the source cannot be read (SOURCE_FAILED), the suffix is wrong or `path` is the
            source itself (WRONG_USAGE), no codec works, or the file cannot be written
            (WRITE_FAILED).
    """
    check_suffix(path)
    check_is_another(source, path)
    with _named_when_whole(path) as temporary, contextlib.ExitStack() as stack:
        film = stack.enter_context(Film(source, make))
        looked = _Looked()
        if predictions is None:
            # All five maps only where one class is wanted, which may be any of them.
            maps = 1 if class_index is None else 5
            scan = scan_video(source, inference, every=every, heat_maps=maps, make=make)
            found = looked.at(stack.enter_context(contextlib.closing(scan)))
        else:
            found = iter(predictions)
        burn = _Burn(found, class_index=class_index, opacity=opacity, colormap=colormap)
        total = film.info.frames
        if total is not None and predictions is None:
            total += -(-total // max(every, 1))
        writer: _Writer | None = None
        written = 0
        for frame in film.frames():
            if isinstance(frame, Failure):
                continue  # told by whoever looks at it
            if until_s is not None and frame.position_s >= until_s:
                break
            if writer is None:
                writer = stack.enter_context(_Writer(temporary, path, frame.pixels, film.fps))
            writer.write(burn(frame))
            written += 1
            yield from looked.take_failures()
            done = looked.count + written
            yield Progress(done, total if total is not None and done <= total else None)
        yield from looked.take_failures()
        if writer is None:
            raise UserError(
                Kind.SOURCE_FAILED,
                f"“{source.title}” holds no picture that can be written.",
                "Try whether another program plays it.",
            )
        writer.finish()
    yield path


class _Looked:
    """Counts the frames that were looked at, and keeps those that could not be."""

    def __init__(self) -> None:
        self.count = 0
        self._failures: list[Failure] = []

    def at(
        self, events: Iterator[FramePrediction | Progress | Failure]
    ) -> Iterator[FramePrediction]:
        """The predictions among `events`."""
        for event in events:
            if isinstance(event, FramePrediction):
                self.count += 1
                yield event
            elif isinstance(event, Failure):
                self._failures.append(event)

    def take_failures(self) -> list[Failure]:
        """Those since the last time."""
        taken, self._failures = self._failures, []
        return taken


class _Burn:
    """Puts on a frame the map that belongs to it."""

    def __init__(
        self,
        predictions: Iterator[FramePrediction],
        *,
        class_index: int | None,
        opacity: float,
        colormap: str,
    ) -> None:
        """`predictions` come in the order of their frames, and only as far as they are needed."""
        self._coming = (found for found in predictions if found.heat_maps)
        self._newest: FramePrediction | None = None
        self._next: FramePrediction | None = None
        self._class_index = class_index
        self._opacity = opacity
        self._colormap = colormap

    def __call__(self, frame: Frame) -> Pixels:
        """`frame`, none before the last one, with its overlay; as it is where nothing is known."""
        self._next = self._next or next(self._coming, None)
        while self._next is not None and self._next.index <= frame.index:
            self._newest, self._next = self._next, next(self._coming, None)
        if self._newest is None:
            return frame.pixels
        return with_heat_map(
            frame.pixels,
            self._newest.prediction,
            self._map(self._newest),
            opacity=self._opacity,
            colormap=self._colormap,
        )

    def _map(self, found: FramePrediction) -> HeatMap:
        for heat_map in found.heat_maps:
            if heat_map.class_index == self._class_index:
                return heat_map
        return found.heat_maps[0]


@contextlib.contextmanager
def _named_when_whole(path: Path) -> Iterator[Path]:
    # OpenCV tells the container by the suffix, so that must stay.
    try:
        with whole_file(path, path.suffix.lower()) as temporary:
            yield temporary
    except OSError as error:
        raise write_failed(path, error) from error


class _Writer(Closeable):
    """Writes a video file to `temporary`, which will be called `path`."""

    def __init__(self, temporary: Path, path: Path, first: Pixels, fps: float) -> None:
        self._cv2 = import_cv2()
        self._path = path
        self._size = first.shape[1], first.shape[0]
        self._temporary = temporary
        self._writer = self._open(fps)

    def close(self) -> None:
        """End the file, whole or not."""
        self._writer.release()

    def write(self, pixels: Pixels) -> None:
        """Add a frame, brought to the size of the first one where it differs."""
        if (pixels.shape[1], pixels.shape[0]) != self._size:
            resized = Image.fromarray(pixels).resize(self._size, Image.Resampling.BILINEAR)
            pixels = np.asarray(resized)
        self._writer.write(self._cv2.cvtColor(pixels, self._cv2.COLOR_RGB2BGR))

    def finish(self) -> None:
        """End the file and check that it is whole.

        Raises:
            OSError: it is not.
        """
        self._writer.release()
        if not self._temporary.stat().st_size or not self._can_be_read():
            raise OSError("the file is not whole; the disk may be full")

    def _open(self, fps: float) -> Any:
        cv2, path = self._cv2, self._path
        # OpenCV would not say why: a folder that is not there, no right, no room.
        new_file(self._temporary, like=path).close()
        for codec in CODECS[path.suffix.lower()]:
            writer = cv2.VideoWriter(
                str(self._temporary.absolute()),
                cv2.CAP_FFMPEG,
                cv2.VideoWriter.fourcc(*codec),
                fps,
                self._size,
            )
            if writer.isOpened():
                _log.info("writing %s with %s", path.name, codec)
                return writer
            writer.release()
        raise UserError(
            Kind.WRITE_FAILED,
            f"This computer's OpenCV cannot write {path.suffix.lower()} videos: "
            f"neither {' nor '.join(CODECS[path.suffix.lower()])} works.",
            "Use a name that ends in .avi or .mp4, whichever you did not try.",
            str(path),
        )

    def _can_be_read(self) -> bool:
        """OpenCV writes on, silently, where the disk is full: what came out decides."""
        capture = self._cv2.VideoCapture(str(self._temporary.absolute()), self._cv2.CAP_FFMPEG)
        try:
            return bool(capture.isOpened() and capture.grab())
        finally:
            capture.release()
