"""Streams from a real server: watched live, broken off, stalled, or a film after all."""

from __future__ import annotations

from pathlib import Path

from inception_gui.core.live import watchdog
from inception_gui.core.live.events import FeedState
from inception_gui.core.live.feed import Feed
from inception_gui.core.video.types import Frame, Stream, Trouble
from tests.core.live.captures import within
from tests.core.video.films import camera_server, file_server, number_of, write_film
from tests.core.video.reading import error_of, failure_of


def test_a_stream_is_watched_live_and_its_camera_is_let_go() -> None:
    with camera_server() as address:
        feed = Feed(Stream(f"{address}/video"))
        seen: list[int] = []
        with within(20) as there_is_time:
            while len(seen) < 10 and there_is_time():
                frame = feed.take_preview()
                if frame is not None:
                    seen.append(number_of(frame.pixels))
        assert seen == sorted(seen)
        assert feed.info is not None
        assert feed.info.is_live
        assert feed.close(wait_s=5)


def test_a_stream_that_breaks_off_is_a_sentence_and_a_retry_works() -> None:
    with camera_server(frames=20) as address:
        for _ in range(2):
            assert error_of(Stream(f"{address}/video")).trouble is Trouble.STALLED


def test_a_stream_that_stalls_is_a_sentence_within_five_seconds() -> None:
    with camera_server(stalls_at=30) as address:
        feed = Feed(Stream(f"{address}/video"))
        with within(20) as there_is_time:
            while feed.frames_read < 20 and there_is_time():
                pass
        assert failure_of(feed).trouble is Trouble.STALLED  # by the clock of `watchdog`
        assert watchdog.STALLED_S < 5
        feed.close(wait_s=0.1)
    # The server is gone now, so that FFmpeg's read comes back.
    assert feed.close(wait_s=15)


def test_a_film_on_a_web_server_is_played_like_a_file(tmp_path: Path) -> None:
    write_film(tmp_path / "a.mp4", 30, fps=25)
    with file_server(tmp_path) as address:
        feed = Feed(Stream(f"{address}/a.mp4"))
        feed.pause()

        def next_frame() -> Frame:
            with within(20) as there_is_time:
                while there_is_time():
                    frame = feed.take_preview()
                    if frame is not None:
                        return frame
            raise AssertionError

        assert next_frame().index == 0
        assert feed.info is not None
        assert (feed.info.is_live, feed.info.frames) == (False, 30)
        feed.seek(20 / 25)
        sought = next_frame()
        assert (sought.index, number_of(sought.pixels)) == (20, 20)
        feed.play()
        with within(20) as there_is_time:
            while feed.state is not FeedState.ENDED and there_is_time():
                feed.check()
        assert feed.close(wait_s=10)
