"""Real films, pictures and streams to watch, whose frames tell their own number."""

from __future__ import annotations

import io
import struct
import threading
from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from fractions import Fraction
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import av
import numpy as np
from PIL import Image

from inception_gui.core.types import Pixels
from inception_gui.core.video.opencv import import_cv2

BLOCK = 16
BITS = 8


def numbered_frame(number: int, size: tuple[int, int] = (192, 128)) -> Pixels:
    """A frame whose upper left blocks are the bits of its number, black or white."""
    width, height = size
    pixels = np.full((height, width, 3), 90, np.uint8)
    pixels[height // 2 :] = (200, 60, 30)
    for bit in range(BITS):
        value = 255 if number >> bit & 1 else 0
        pixels[:BLOCK, bit * BLOCK : (bit + 1) * BLOCK] = value
    return pixels


def number_of(pixels: Pixels) -> int:
    """The number that a frame shows, after any lossy codec, and dimmed too."""
    middle = BLOCK // 2
    blocks = [pixels[middle, bit * BLOCK + middle].mean() for bit in range(BITS)]
    return sum(1 << bit for bit, level in enumerate(blocks) if level > 60)


def write_film(
    path: Path,
    frames: int,
    *,
    fps: float = 25.0,
    codec: str = "mp4v",
    size: tuple[int, int] = (192, 128),
) -> Path:
    cv2 = import_cv2()
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*codec), fps, size)
    assert writer.isOpened()
    for number in range(frames):
        writer.write(np.ascontiguousarray(numbered_frame(number, size)[:, :, ::-1]))
    writer.release()
    return path


def encode_film(
    path: Path,
    frames: Iterable[Pixels],
    *,
    codec: str,
    fps: int = 25,
    times: Sequence[float] | None = None,
    pixel_format: str = "yuv420p",
    aspect: Fraction | None = None,
    options: dict[str, str] | None = None,
    colours: dict[str, int] | None = None,
    conversion: dict[str, str | None] | None = None,
) -> Path:
    """Write a film with FFmpeg: its `times` in seconds, its pixels' `aspect`, its colours' tags.

    `conversion` is how its colours are made of RGB of 8 or 16 bits.
    """
    with av.open(str(path), "w") as container:
        stream: av.VideoStream | None = None
        for number, pixels in enumerate(frames):
            if stream is None:
                stream = container.add_stream(codec, fps, options=options)  # type: ignore[assignment]
                assert stream is not None
                stream.height, stream.width = pixels.shape[:2]
                stream.pix_fmt = pixel_format
                stream.codec_context.time_base = Fraction(1, 100 if times else fps)
                if aspect is not None:
                    stream.codec_context.sample_aspect_ratio = aspect
                for name, value in (colours or {}).items():
                    setattr(stream.codec_context, name, value)
            depth = "rgb24" if pixels.dtype == np.uint8 else "rgb48le"
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(pixels), format=depth)
            frame = frame.reformat(format=pixel_format, **(conversion or {}))
            frame.time_base = stream.codec_context.time_base
            frame.pts = number if times is None else round(times[number] * 100)
            container.mux(stream.encode(frame))
        assert stream is not None
        container.mux(stream.encode(None))
    return path


def turned(film: Path, a: int, b: int, c: int, d: int) -> Path:
    """Write this display matrix (ISO 14496-12, 8.3.2) into an MP4 file of one track."""
    data = bytearray(film.read_bytes())
    at = data.index(b"tkhd") + 44
    matrix = [a << 16, b << 16, 0, c << 16, d << 16, 0, 0, 0, 1 << 30]
    data[at : at + 36] = struct.pack(">9i", *matrix)
    film.write_bytes(data)
    return film


def spoil(film: Path, begin: float = 0.4, end: float = 0.6) -> Path:
    """Overwrite a part of the film, given as shares of the file, with what no codec writes."""
    data = bytearray(film.read_bytes())
    first, last = (int(share * len(data)) for share in (begin, end))
    data[first:last] = b"\xff" * (last - first)
    film.write_bytes(data)
    return film


def write_pictures(folder: Path, frames: int, name: str = "shot_{:03d}.png") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(frames):
        Image.fromarray(numbered_frame(number)).save(folder / name.format(number))
    return folder


_PASSWORD = "Basic " + b64encode(b"user:pass").decode()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.0"
    frames: ClassVar[int | None]
    stop: ClassVar[threading.Event]
    stalls_at: ClassVar[int | None]
    fps: ClassVar[float]

    def do_GET(self) -> None:
        if self.path == "/page":
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(b"<html><body>no video here</body></html>")
            return
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/video")
            self.end_headers()
            return
        if self.path == "/locked" and self.headers["Authorization"] != _PASSWORD:
            self.send_response(401)
            self.send_header("WWW-Authenticate", 'Basic realm="camera"')
            self.end_headers()
            return
        if self.path not in ("/video", "/locked"):
            self.send_error(404)
            return
        self.send_response(200)
        self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
        self.end_headers()
        number = 0
        try:
            while not self.stop.wait(1 / self.fps) and number != self.frames:
                if number == self.stalls_at:
                    self.stop.wait(60)
                    return
                stream = io.BytesIO()
                Image.fromarray(numbered_frame(number % 256)).save(stream, "JPEG", quality=90)
                data = stream.getvalue()
                head = f"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: {len(data)}\r\n\r\n"
                self.wfile.write(head.encode() + data + b"\r\n")
                number += 1
        except OSError:
            return  # the viewer has gone

    def log_message(self, *arguments: Any) -> None:
        """Nothing: the terminal is the tests'."""


@contextmanager
def camera_server(
    *, frames: int | None = None, stalls_at: int | None = None, fps: float = 50.0
) -> Iterator[str]:
    """A network camera on this computer; gives its address.

    /video is MJPEG, /moved leads there, /locked is the same for user:pass, /page is a web page.
    """
    stop = threading.Event()
    names = {"stop": stop, "frames": frames, "stalls_at": stalls_at, "fps": fps}
    with serving(type("Handler", (_Handler,), names)) as address:
        try:
            yield address
        finally:
            stop.set()


@contextmanager
def file_server(folder: Path) -> Iterator[str]:
    """A web server on this computer that has the files of `folder`; gives its address."""

    class Files(SimpleHTTPRequestHandler):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments, directory=str(folder))

        def log_message(self, *arguments: Any) -> None:
            """Nothing: the terminal is the tests'."""

    with serving(Files) as address:
        yield address


@contextmanager
def serving(handler: type[BaseHTTPRequestHandler]) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
