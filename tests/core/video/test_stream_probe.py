"""An address is asked before it is opened, and says in a sentence what is wrong."""

from __future__ import annotations

import socket

import pytest

from inception_gui.core.live.feed import Feed
from inception_gui.core.video.stream_probe import check_answers
from inception_gui.core.video.types import Stream, Trouble
from tests.core.live.captures import within
from tests.core.video.films import camera_server
from tests.core.video.reading import error_of


@pytest.mark.parametrize(
    ("path", "sentence"), [("/nothing", "there is nothing at"), ("/page", "is a web page")]
)
def test_an_address_without_a_video_is_a_sentence(path: str, sentence: str) -> None:
    with camera_server() as address:
        error = error_of(Stream(address + path))
        assert error.trouble is Trouble.NO_VIDEO
        assert sentence in error.sentence
        assert "Check the address" in error.hint


def test_an_address_that_wants_a_password_says_how_to_give_it() -> None:
    with camera_server() as address:
        error = error_of(Stream(f"{address}/locked"))
        assert error.trouble is Trouble.DENIED
        assert "asks for a user name and password" in error.sentence
        assert "NAME:PASSWORD@127.0.0.1" in error.hint
        wrong = address.replace("://", "://someone:wrong@")
        assert "does not accept" in error_of(Stream(f"{wrong}/locked")).sentence
        right = address.replace("://", "://user:pass@")
        feed = Feed(Stream(f"{right}/locked"))
        with within(20) as there_is_time:
            while feed.frames_read == 0 and there_is_time():
                feed.check()
        assert feed.close(wait_s=5)


def test_a_stream_that_has_moved_is_followed() -> None:
    with camera_server() as address:
        feed = Feed(Stream(f"{address}/moved"))
        with within(20) as there_is_time:
            while feed.frames_read == 0 and there_is_time():
                feed.check()
        assert feed.close(wait_s=5)


def test_an_address_where_nobody_answers_is_a_sentence() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        assert error_of(Stream(f"http://127.0.0.1:{port}/x")).trouble is Trouble.NO_ANSWER
    for wrong in ("http://", "http://[oops/x", "http://name.invalid/x"):
        error = error_of(Stream(wrong))
        assert error.trouble is Trouble.NO_ANSWER
        assert error.hint


def test_an_address_that_waits_for_a_sender_needs_no_computer_s_name() -> None:
    check_answers(Stream("udp://@:1234"))
    check_answers(Stream("srt://:9000?mode=listener"))
