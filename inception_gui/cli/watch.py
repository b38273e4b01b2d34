"""The command `inception-cli watch`: classifies the frames of a camera, video or stream."""

from __future__ import annotations

import argparse
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TextIO

from inception_gui import interrupts
from inception_gui.cli.network import open_inference
from inception_gui.cli.outputs import Output, check_outputs
from inception_gui.cli.terminal import ProgressLine, say, say_of
from inception_gui.core.drawing.colormaps import colormap
from inception_gui.core.files.atomic_output import open_target
from inception_gui.core.files.display_name import printable
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.export_video import check_is_another, check_suffix, export_video
from inception_gui.core.jobs.live import LiveControls, live
from inception_gui.core.jobs.scan_video import scan_video
from inception_gui.core.live.damaged_frames import joined
from inception_gui.core.live.events import (
    ClassifiedFrame,
    Counters,
    CountersChanged,
    FramePrediction,
    NoticeChanged,
    SourceOpened,
)
from inception_gui.core.live.feed import Feed
from inception_gui.core.live.frame_rows import FORMATS, Row
from inception_gui.core.types import Failure, Prediction, Progress
from inception_gui.core.video.frames import Film
from inception_gui.core.video.list_cameras import list_cameras
from inception_gui.core.video.parse_source import source_from_text
from inception_gui.core.video.sequence_capture import source_files
from inception_gui.core.video.types import Camera, ImageSequence, Source, VideoFile
from inception_gui.core.video.video_written import VideoWritten
from inception_gui.core.wording import count
from inception_gui.errors import UserError


@dataclass(frozen=True, slots=True)
class _Found:
    """One prediction of any source; `time` is None for a video file."""

    index: int
    position_s: float
    prediction: Prediction
    time: datetime | None = None


@dataclass(slots=True)
class _Tally:
    """Counts for the summary at the end."""

    classified: int = 0
    failed: int = 0
    part: Failure | None = None
    part_end: int = 0
    video: VideoWritten | None = None
    every: int = 1
    counters: Counters | None = None


def run(parsed: argparse.Namespace) -> int:
    """Classify a source and return the exit code."""
    if parsed.list:
        return _list()
    if not (parsed.source or "").strip():
        parsed.wrong_usage("give a source, or --list")
    source = source_from_text(parsed.source)
    frames = source_files(source.path) if isinstance(source, ImageSequence) else []
    results: tuple[Output, ...] = ((parsed.output, "text"), (parsed.overlay_video, "video"))
    check_outputs(parsed, *results, inputs=(parsed.source, *frames))
    is_video = isinstance(source, VideoFile | ImageSequence)
    if parsed.overlay_video is not None:
        check_suffix(parsed.overlay_video)
        check_is_another(source, parsed.overlay_video)
        colormap(parsed.colormap)
        if not is_video:
            parsed.wrong_usage("--overlay-video needs a video file or a folder of images")
    if isinstance(source, Camera) and parsed.resolution is not None:
        source = replace(source, resolution=parsed.resolution)
    every = parsed.every or 1
    if is_video:
        with Film(source) as film:  # reports a file that cannot be opened before loading
            every = film.step(every, parsed.fps)
    inference = open_inference(parsed)
    try:
        return _watch(source, inference, parsed, _Tally(every=every), is_video=is_video)
    finally:
        inference.close()


def _watch(
    source: Source,
    inference: Inference,
    parsed: argparse.Namespace,
    tally: _Tally,
    *,
    is_video: bool,
) -> int:
    error: UserError | None = None
    stopped_by = 0
    line = ProgressLine()
    with open_target(parsed.output) as stream:
        write = _writer(parsed.file_format, source, stream)
        found = (
            _video(source, inference, parsed, tally, line)
            if is_video
            else _live(source, inference, parsed, tally)
        )
        try:
            with closing(found) as predictions:
                for one in predictions:
                    line.clear()
                    write(one)
                    tally.classified += 1
        except KeyboardInterrupt:
            stopped_by = interrupts.take()
        except UserError as broken:
            error = broken  # what came before it is still written
        finally:
            line.clear()
    _say_part(tally)
    if tally.counters is not None:
        say(f"{source.title}: {tally.counters}.")
    if stopped_by:
        say(f"Interrupted: {count(tally.classified, 'frame')} written.")
        return stopped_by
    if error is not None:
        raise error
    if tally.failed:
        say(f"{count(tally.failed, 'frame')} could not be read.")
    if parsed.overlay_video is not None:
        say(f"Saved with heat maps: {parsed.overlay_video} ({tally.video})")
    return 1 if tally.failed else 0


def _video(
    source: Source,
    inference: Inference,
    parsed: argparse.Namespace,
    tally: _Tally,
    line: ProgressLine,
) -> Generator[_Found]:
    wants_video = parsed.overlay_video is not None
    events = scan_video(
        source,
        inference,
        every=parsed.every or 1,
        fps=parsed.fps,
        heat_maps=1 if wants_video else 0,
    )
    with closing(events):
        predictions = _predictions(events, parsed.duration, tally, line)
        if wants_video:
            yield from _with_video(source, inference, parsed, predictions, tally)
        else:
            yield from map(_found, predictions)


def _predictions(
    events: Iterator[FramePrediction | Progress | Failure],
    until_s: float | None,
    tally: _Tally,
    line: ProgressLine,
) -> Iterator[FramePrediction]:
    for event in events:
        if isinstance(event, FramePrediction):
            if tally.part is not None and event.index > tally.part_end:
                line.clear()
                _say_part(tally)
            if until_s is not None and event.position_s >= until_s:
                return
            yield event
        elif isinstance(event, Failure):
            _note_failure(event, tally)
        elif event.total is not None:
            line.pictures(event.done, event.total)


def _found(one: FramePrediction) -> _Found:
    return _Found(one.index, one.position_s, one.prediction)


def _with_video(
    source: Source,
    inference: Inference,
    parsed: argparse.Namespace,
    predictions: Iterator[FramePrediction],
    tally: _Tally,
) -> Generator[_Found]:
    """Yield the predictions and write the video at the same time, so that no heat map piles up.

    Raises:
        UserError: The video cannot be written; all predictions are yielded first.
    """
    came: deque[_Found] = deque()

    def noted() -> Iterator[FramePrediction]:
        for one in predictions:
            came.append(_found(one))
            yield one

    error: UserError | None = None
    events = export_video(
        source,
        inference,
        parsed.overlay_video,
        opacity=parsed.opacity,
        colormap=parsed.colormap,
        captioned=parsed.caption,
        predictions=noted(),
        until_s=parsed.duration,
    )
    with closing(events):
        try:
            for event in events:
                if isinstance(event, VideoWritten):
                    tally.video = event
                while came:
                    yield came.popleft()
        except UserError as broken:
            error = broken
    yield from came
    yield from map(_found, predictions)
    if error is not None:
        raise error


def _live(
    source: Source, inference: Inference, parsed: argparse.Namespace, tally: _Tally
) -> Generator[_Found]:
    controls = LiveControls(
        smoothing_s=0.0, most_per_s=parsed.fps, every=parsed.every or 1, heat_maps=0
    )
    feed = Feed(source, retry_s=parsed.retry)  # opens while the network warms up
    feed.stay_at_end = False
    ends_at: float | None = None
    try:
        with closing(live(feed, lambda: inference, controls)) as events:
            for event in events:
                if isinstance(event, SourceOpened):
                    info = event.info
                    # A stream may tell its size with its first frame only.
                    size = f", {info.width}x{info.height}" if info.width and info.height else ""
                    say(f"Watching {printable(source.title)}{size}. Press Ctrl+C to stop.")
                    if parsed.duration is not None and ends_at is None:
                        ends_at = time.monotonic() + parsed.duration
                elif isinstance(event, ClassifiedFrame):
                    tally.counters = event.counters
                    frame = event.frame
                    yield _Found(frame.index, frame.position_s, event.prediction, event.time)
                elif isinstance(event, NoticeChanged) and event.notice is not None:
                    say(f"{printable(event.notice.sentence)} {event.notice.hint}")
                elif isinstance(event, CountersChanged):
                    tally.counters = event.counters
                elif isinstance(event, Failure):
                    _note_failure(event, tally)
                if ends_at is not None and time.monotonic() >= ends_at:
                    return
    finally:
        feed.close()


def _writer(file_format: str, source: Source, stream: TextIO) -> Callable[[_Found], None]:
    if file_format == "table":
        row: Row = _table_row
    else:
        head, row = FORMATS[f".{file_format}"]
        stream.write(head())

    def write(found: _Found) -> None:
        stream.write(row(source.title, found.index, found.position_s, found.prediction, found.time))
        stream.flush()

    return write


def _table_row(
    source: str, index: int, position_s: float, prediction: Prediction, time: datetime | None
) -> str:
    best = prediction.scores[0]
    return (
        f"{_clock(position_s):>9}  {best.probability:4.0%}  {printable(prediction.verdict.text)}\n"
    )


def _note_failure(failure: Failure, tally: _Tally) -> None:
    """Count a failure; frames in a row are one part, reported once, when its end is known."""
    tally.failed += failure.in_a_row
    part, item = tally.part, failure.item
    is_next = (
        part is not None
        and (part.item.name, part.message) == (item.name, failure.message)
        and item.page - tally.part_end <= tally.every
    )
    if not is_next:
        _say_part(tally)
    tally.part = failure if part is None or not is_next else joined(part, failure)
    tally.part_end = item.page + failure.in_a_row - 1


def _say_part(tally: _Tally) -> None:
    """Report the frames that could not be read last."""
    part, tally.part = tally.part, None
    if part is None:
        return
    where = f"frame {part.item.page}"
    if part.seconds is not None:
        where = " to ".join(dict.fromkeys(map(_clock, part.seconds)))
    say_of(f"{part.item.name}, {where}", part.message)


def _clock(position_s: float) -> str:
    minutes, seconds = divmod(position_s, 60)
    return f"{int(minutes)}:{seconds:05.2f}"


def _list() -> int:
    cameras = list_cameras()
    if not cameras:
        say("No cameras found.")
    with open_target(None) as stream:
        for camera in cameras:
            stream.write(f"{camera.index}  {printable(camera.name)}\n")
    return 0
