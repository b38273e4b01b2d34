"""A film that stands still shows what the network says of the picture that is shown, not before."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.live import LiveControls, live
from inception_gui.core.live.events import ClassifiedFrame, SourceEnded
from inception_gui.core.live.feed import Feed
from inception_gui.core.video.capture import Grabbed
from inception_gui.core.video.types import FeedInfo, VideoFile
from tests.core.live.captures import ScriptedCapture, colour, makes

FPS = 50


class TwoScenes(ScriptedCapture):
    """A film: one picture of class 3, then class 9 until its end."""

    def __init__(self, frames: int) -> None:
        super().__init__(make_pixels=lambda number: colour(3 if number == 0 else 9))
        self._frames = frames

    def open(self) -> FeedInfo:
        super().open()
        return FeedInfo(64, 48, FPS, self._frames / FPS, self._frames, can_seek=True, is_live=False)

    def read(self) -> Grabbed | None:
        return super().read() if self.number < self._frames else None

    def seek(self, position_s: float, is_wanted: Any = None) -> None:
        self.number = round(position_s * FPS)


class Noted:
    """Takes the place of a recording."""

    def __init__(self) -> None:
        self.frames: list[int] = []

    def write(self, seen: ClassifiedFrame) -> None:
        self.frames.append(seen.frame.index)


def best_of(seen: ClassifiedFrame) -> int:
    return seen.scores[0].index


def test_a_paused_film_is_answered_by_the_picture_that_is_shown(network: Inference) -> None:
    controls = LiveControls(smoothing_s=1000.0, recording=Noted())  # type: ignore[arg-type]
    feed = Feed(VideoFile(Path("film.mp4")), make_capture=makes(TwoScenes(5000)))
    shown: list[ClassifiedFrame] = []
    with closing(live(feed, lambda: network, controls)) as events:
        for event in events:
            if isinstance(event, ClassifiedFrame):
                shown.append(event)
                if event.frame.index > 10:
                    feed.pause()
                if best_of(event) == 9:
                    break
    feed.close()
    assert best_of(shown[-2]) == 3, "so slow a smoothing stays with what it saw first"
    assert shown[-1].frame is max((seen.frame for seen in shown), key=lambda frame: frame.index)
    recorded = controls.recording.frames  # type: ignore[union-attr]
    assert recorded == sorted(set(recorded)), "a picture is recorded once"


def test_so_is_a_film_at_its_end_before_it_says_that_it_is(network: Inference) -> None:
    feed = Feed(VideoFile(Path("film.mp4")), make_capture=makes(TwoScenes(20)))
    shown: list[ClassifiedFrame] = []
    with closing(live(feed, lambda: network, LiveControls(smoothing_s=1000.0))) as events:
        for event in events:
            if isinstance(event, ClassifiedFrame):
                shown.append(event)
            if isinstance(event, SourceEnded):
                break
    feed.close()
    assert shown[-1].frame.index == 19
    assert best_of(shown[-1]) == 9


def test_what_plays_is_smoothed_and_a_film_that_goes_on_is_so_again(network: Inference) -> None:
    feed = Feed(VideoFile(Path("film.mp4")), make_capture=makes(TwoScenes(5000)))
    with closing(live(feed, lambda: network, LiveControls(smoothing_s=1000.0))) as events:
        playing = [event for event in take(events, 5) if event.frame.index > 0]
        feed.pause()
        *_, rested = until_best(events, 9)
        feed.play()
        after = take(events, 3)
    feed.close()
    assert {best_of(seen) for seen in playing} == {3}
    assert {best_of(seen) for seen in after} == {9}
    assert all(seen.frame.index > rested.frame.index for seen in after)


def take(events: Iterator[Any], count: int) -> list[ClassifiedFrame]:
    found: list[ClassifiedFrame] = []
    for event in events:
        if isinstance(event, ClassifiedFrame):
            found.append(event)
            if len(found) == count:
                break
    return found


def until_best(events: Iterator[Any], index: int) -> list[ClassifiedFrame]:
    found: list[ClassifiedFrame] = []
    for event in events:
        if isinstance(event, ClassifiedFrame):
            found.append(event)
            if best_of(event) == index:
                break
    return found
