"""What a source gives until it ends or fails."""

from __future__ import annotations

from inception_gui.core.live.feed import Feed
from inception_gui.core.types import Failure
from inception_gui.core.video.frames import Film
from inception_gui.core.video.types import Frame, Source, SourceError
from tests.core.live.captures import within
from tests.core.video.films import number_of


def frames_of(source: Source, step: int = 1) -> list[Frame | Failure]:
    with Film(source) as film:
        return list(film.frames(step))


def numbers_of(found: list[Frame | Failure]) -> list[int]:
    return [number_of(frame.pixels) for frame in found if isinstance(frame, Frame)]


def failure_of(feed: Feed) -> SourceError:
    with within(20) as there_is_time:
        while there_is_time():
            try:
                feed.check()
            except SourceError as error:
                return error
    raise AssertionError


def error_of(source: Source) -> SourceError:
    feed = Feed(source)
    try:
        return failure_of(feed)
    finally:
        feed.close(wait_s=10)
