"""A web address is opened as what the server says that it is."""

from __future__ import annotations

import base64
import io
import urllib.error
from collections.abc import Callable
from contextlib import closing
from http.server import BaseHTTPRequestHandler
from typing import Any, ClassVar

import pytest
from PIL import Image

from inception_gui.core.live.feed import Feed
from inception_gui.core.video import web_answer
from inception_gui.core.video.open_capture import make_capture
from inception_gui.core.video.types import SourceError, Stream, Trouble
from inception_gui.core.video.web_capture import PolledImage
from tests.core.live.captures import within
from tests.core.video.films import camera_server, number_of, numbered_frame, serving


def jpeg(number: int) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(numbered_frame(number)).save(stream, "JPEG", quality=95)
    return stream.getvalue()


class _Camera(BaseHTTPRequestHandler):
    """Sends another image each time it is asked."""

    asked: ClassVar[list[str]]
    content: ClassVar[Callable[[int], bytes]]
    wants: ClassVar[str]

    def do_GET(self) -> None:
        if self.wants and self.headers.get("Authorization") != self.wants:
            self.send_response(401)
            self.send_header("WWW-Authenticate", 'Basic realm="camera"')
            self.end_headers()
            return
        if self.path == "/elsewhere":
            self.send_response(302)
            self.send_header("Location", "/image.jpg")
            self.end_headers()
            return
        self.asked.append(self.path)
        data = type(self).content(len(self.asked))
        self.send_response(200)
        self.send_header("Content-Type", "image/jpeg")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *arguments: Any) -> None:
        """Nothing: the terminal is the tests'."""


def camera(content: Callable[[int], bytes] = jpeg, wants: str = "") -> type[_Camera]:
    names = {"asked": [], "content": staticmethod(content), "wants": wants}
    return type("Camera", (_Camera,), names)


@pytest.mark.parametrize("path", ["/image.jpg", "/elsewhere"])
def test_an_address_of_one_image_is_fetched_again_and_again(path: str) -> None:
    handler = camera()
    with serving(handler) as address:
        feed = Feed(Stream(address + path))
        numbers: list[int] = []
        with within(20) as there_is_time:
            while len(numbers) < 4 and there_is_time():
                feed.check()
                frame = feed.frames.take()
                if frame is not None:
                    numbers.append(number_of(frame.pixels))
        assert feed.info is not None
        assert feed.info.is_live
        assert feed.close(3)
    assert numbers == sorted(set(numbers))


def test_an_image_that_is_damaged_once_ends_nothing() -> None:
    handler = camera(lambda count: b"\xff\xd8 nothing" if count == 4 else jpeg(count))
    with serving(handler) as address, closing_capture(address) as capture:
        capture.open()
        read = [capture.read() for _ in range(4)]
    assert [grabbed is None for grabbed in read] == [False, False, True, False]


def closing_capture(address: str) -> Any:
    capture = make_capture(Stream(f"{address}/image.jpg"))
    capture.close = capture.release  # type: ignore[attr-defined]
    return closing(capture)  # type: ignore[type-var]


def test_a_web_page_is_told_from_a_video() -> None:
    with camera_server() as address, pytest.raises(SourceError) as caught:
        make_capture(Stream(f"{address}/page")).open()
    assert caught.value.trouble is Trouble.NO_VIDEO
    assert "is a web page" in caught.value.sentence


def test_a_name_and_a_password_in_the_address_are_used_and_never_shown() -> None:
    secret = "Basic " + base64.b64encode(b"me:s%cret").decode()
    with serving(camera(wants=secret)) as address:
        host = address.removeprefix("http://")
        capture = make_capture(Stream(f"http://me:s%25cret@{host}/image.jpg"))
        capture.open()
        assert capture.read() is not None
        capture.release()
        refused = Stream(f"http://me:wrong@{host}/image.jpg")
        with pytest.raises(SourceError) as caught:
            make_capture(refused).open()
    assert "wrong" not in str(caught.value) + caught.value.hint + caught.value.detail


def test_a_password_is_not_told_to_another_host() -> None:
    told: list[str | None] = []

    class Stranger(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            told.append(self.headers.get("Authorization"))
            self.send_response(401)
            self.send_header("WWW-Authenticate", 'Basic realm="camera"')
            self.end_headers()

        def log_message(self, *arguments: Any) -> None:
            """Nothing: the terminal is the tests'."""

    with serving(Stranger) as elsewhere:

        class Redirects(Stranger):
            def do_GET(self) -> None:
                self.send_response(302)
                self.send_header("Location", f"{elsewhere}/image.jpg")
                self.end_headers()

        with serving(Redirects) as address:
            host = address.removeprefix("http://")
            with (
                pytest.raises(urllib.error.HTTPError),
                web_answer.answer(f"http://me:secret@{host}/image.jpg"),
            ):
                pass
    assert told
    assert set(told) == {None}


def test_an_answer_without_end_is_not_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web_answer, "MOST_BYTES", 1000)
    with (
        serving(camera(lambda _count: bytes(2000))) as address,
        pytest.raises(SourceError) as caught,
    ):
        PolledImage(Stream(f"{address}/image.jpg")).open()
    assert "1000 bytes" in caught.value.detail
