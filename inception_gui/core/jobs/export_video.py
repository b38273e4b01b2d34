"""The job that saves a video with its heat maps drawn into the frames."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Generator, Iterable, Iterator
from pathlib import Path
from typing import Final

from inception_gui.core.drawing.caption import caption_of, with_caption
from inception_gui.core.files.errors import write_failed
from inception_gui.core.files.free_space import require_space
from inception_gui.core.files.write_whole import whole_file
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.scan_video import scan_video
from inception_gui.core.live.events import FramePrediction
from inception_gui.core.live.snapshot import with_heat_map
from inception_gui.core.types import Failure, HeatMap, Pixels, Progress
from inception_gui.core.video.capture import MakeCapture
from inception_gui.core.video.frames import Film
from inception_gui.core.video.open_capture import make_capture
from inception_gui.core.video.types import Frame, Source, VideoFile
from inception_gui.core.video.video_written import CODECS, VideoWritten
from inception_gui.errors import Kind, UserError

_CAPTION_EVERY_S: Final = 0.25
"""What changes more often cannot be read."""


def check_suffix(path: Path) -> None:
    """Check that videos can be written in the format of the suffix of `path`.

    Raises:
        UserError: They cannot (WRONG_USAGE).
    """
    if path.suffix.lower() not in CODECS:
        raise UserError(
            Kind.WRONG_USAGE,
            f"Videos cannot be saved as “{path.suffix or path.name}”.",
            f"Use a name that ends in {', '.join(CODECS)}.",
        )


def check_is_another(source: Source, path: Path) -> None:
    """Check that writing to `path` does not overwrite the video that is read.

    Raises:
        UserError: It would (WRONG_USAGE).
    """
    if not isinstance(source, VideoFile):
        return
    with contextlib.suppress(OSError):  # `path` does not exist yet
        if source.path.samefile(path):
            raise UserError(
                Kind.WRONG_USAGE,
                f"“{path.name}” is the video itself and would be overwritten.",
                "Choose another name for the copy with heat maps.",
            )


def _require_space(source: Source, path: Path) -> None:
    """A copy with heat maps has at least a quarter of the bytes of the video, as a rule."""
    size = 0
    if isinstance(source, VideoFile):
        with contextlib.suppress(OSError):  # opening it says what is wrong
            size = source.path.stat().st_size
    require_space(path.parent, size // 4, "the video")


def export_video(
    source: Source,
    inference: Inference,
    path: Path,
    *,
    every: int = 1,
    opacity: float = 0.5,
    colormap: str = "inferno",
    class_index: int | None = None,
    captioned: bool = False,
    predictions: Iterable[FramePrediction] | None = None,
    until_s: float | None = None,
    make: MakeCapture = make_capture,
) -> Generator[Progress | Failure | VideoWritten | Path]:
    """Write `source` to `path` with heat maps drawn in; yield `path` once it is complete.

    Each frame gets the heat map of the latest classified frame up to it: its own if `every` is 1.
    The map is of the top class, or of `class_index` if there is a map of it. `captioned` writes the
    top class and its probability into the frames. Given `predictions`
    with heat maps, the frames are not classified again; they are consumed one by one. `until_s`
    cuts the video short. Every frame keeps its time, and sound is copied; `VideoWritten` says what
    became of it. The video is read twice in parallel, to classify its frames and to write them,
    so that only a few heat maps are in memory; `Progress` counts both.

    Raises:
        UserError: The source cannot be read (SOURCE_FAILED), the suffix is wrong or `path` is the
            source itself (WRONG_USAGE), no codec works, or the file cannot be written
            (WRITE_FAILED).
    """
    # FFmpeg takes a while to import, and those who only check a name do not need it.
    from inception_gui.core.video.film_writer import FilmWriter

    check_suffix(path)
    check_is_another(source, path)
    _require_space(source, path)
    with _named_when_whole(path) as temporary, contextlib.ExitStack() as stack:
        film = stack.enter_context(Film(source, make))
        counted = _Counted()
        if predictions is None:
            # All five maps only if one class is wanted, which may be any of them.
            maps = 1 if class_index is None else 5
            scan = scan_video(source, inference, every=every, heat_maps=maps, make=make)
            found = counted.at(stack.enter_context(contextlib.closing(scan)))
        else:
            found = iter(predictions)
        burn = _Burn(
            found,
            class_index=class_index,
            opacity=opacity,
            colormap=colormap,
            captioned=captioned,
        )
        total = film.info.frames
        if total is not None and predictions is None:
            total += -(-total // max(every, 1))
        writer: FilmWriter | None = None
        written = 0
        for frame in film.frames():
            if isinstance(frame, Failure):
                continue  # reported when it is classified
            if until_s is not None and frame.position_s >= until_s:
                break
            if writer is None:
                writer = stack.enter_context(
                    FilmWriter(temporary, path, frame.pixels, film.info, source)
                )
            writer.write(burn(frame), frame.position_s)
            written += 1
            yield from counted.take_failures()
            done = counted.count + written
            yield Progress(done, total if total is not None and done <= total else None)
        yield from counted.take_failures()
        if writer is None:
            raise UserError(
                Kind.SOURCE_FAILED,
                f"“{source.title}” has no frames that can be read.",
                "Check whether another program can play it.",
            )
        end_s = film.info.duration_s
        yield writer.finish(end_s if until_s is None else min(until_s, end_s or until_s))
    yield path


class _Counted:
    """Counts the classified frames and collects those that failed."""

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
        """Return the failures since the last call."""
        taken, self._failures = self._failures, []
        return taken


class _Burn:
    """Draws on a frame the heat map that belongs to it."""

    def __init__(
        self,
        predictions: Iterator[FramePrediction],
        *,
        class_index: int | None,
        opacity: float,
        colormap: str,
        captioned: bool,
    ) -> None:
        """`predictions` are in the order of their frames and consumed only as far as needed."""
        self._coming = (found for found in predictions if found.heat_maps)
        self._newest: FramePrediction | None = None
        self._next: FramePrediction | None = None
        self._class_index = class_index
        self._opacity = opacity
        self._colormap = colormap
        self._captioned = captioned
        self._caption = ""
        self._caption_due_s = -math.inf

    def __call__(self, frame: Frame) -> Pixels:
        """Return `frame` with its overlay, unchanged if there is none; frames come in order."""
        self._next = self._next or next(self._coming, None)
        while self._next is not None and self._next.index <= frame.index:
            self._newest, self._next = self._next, next(self._coming, None)
        if self._newest is None:
            return frame.pixels
        drawn = with_heat_map(
            frame.pixels,
            self._newest.prediction,
            self._map(self._newest),
            opacity=self._opacity,
            colormap=self._colormap,
        )
        if not self._captioned:
            return drawn
        if frame.position_s >= self._caption_due_s:
            made = self._newest.prediction
            self._caption = caption_of(made.scores[0], made.verdict.level)
            self._caption_due_s = frame.position_s + _CAPTION_EVERY_S
        return with_caption(drawn, self._caption)

    def _map(self, found: FramePrediction) -> HeatMap:
        for heat_map in found.heat_maps:
            if heat_map.class_index == self._class_index:
                return heat_map
        return found.heat_maps[0]


@contextlib.contextmanager
def _named_when_whole(path: Path) -> Iterator[Path]:
    try:
        with whole_file(path, path.suffix.lower()) as temporary:
            yield temporary
    except OSError as error:
        raise write_failed(path, error) from error
