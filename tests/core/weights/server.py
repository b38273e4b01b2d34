"""A web server on the loopback that misbehaves as it is told to."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

BLOCK = 16 * 1024

Manner = Callable[["Handler", bytes], None]
"""Answers one request for a file with these bytes."""


@dataclass
class Server:
    """What is served, how, and what was asked for."""

    address: str
    files: dict[str, bytes] = field(default_factory=dict)
    manner: Manner = lambda handler, content: handler.serve(content)
    manners: list[Manner] = field(default_factory=list)  # for the first requests, in order
    requests: list[tuple[str, str | None]] = field(default_factory=list)  # path, Range
    served_bytes: int = 0
    etag: str = '"v1"'
    released: threading.Event = field(default_factory=threading.Event)
    stop: Callable[[], None] = lambda: None

    def url(self, name: str) -> str:
        return f"{self.address}/{name}"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    site: Server

    def do_GET(self) -> None:
        self.site.requests.append((self.path, self.headers.get("Range")))
        manner = self.site.manners.pop(0) if self.site.manners else self.site.manner
        try:
            manner(self, self.site.files.get(self.path.lstrip("/"), b""))
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
        """Keep the tests' output quiet."""

    def head(self, status: int, **headers: str | int) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), str(value))
        self.end_headers()

    def send(self, content: bytes) -> None:
        self.site.served_bytes += len(content)  # before the client has them and asks for the sum
        self.wfile.write(content)

    def first_byte(self, content: bytes) -> int:
        """Where the asked-for range begins; 0 without one, or if the file is another by now."""
        span = self.headers.get("Range")
        if not span or self.headers.get("If-Range", self.site.etag) != self.site.etag:
            return 0
        return int(span.removeprefix("bytes=").rstrip("-"))

    def begin(self, content: bytes) -> bytes:
        """Send the head of a proper answer; give what should follow."""
        first = self.first_byte(content)
        if first >= len(content) > 0:
            self.head(416, Content_Range=f"bytes */{len(content)}", Content_Length=0)
            return b""
        rest = content[first:]
        span = f"bytes {first}-{len(content) - 1}/{len(content)}"
        partial = {"Content_Range": span} if first else {}
        status = 206 if first else 200
        self.head(status, Content_Length=len(rest), ETag=self.site.etag, **partial)
        return rest

    def serve(self, content: bytes) -> None:
        self.send(self.begin(content))


def status(code: int, **headers: str) -> Manner:
    def answer(handler: Handler, content: bytes) -> None:
        handler.head(code, Content_Length=0, **headers)

    return answer


def cut_after(blocks: int) -> Manner:
    """Close the line after so many blocks of what was asked for."""

    def answer(handler: Handler, content: bytes) -> None:
        handler.send(handler.begin(content)[: blocks * BLOCK])
        handler.close_connection = True

    return answer


def cut_without_ranges(blocks: int) -> Manner:
    """The same from a server that knows no ranges and always begins anew."""

    def answer(handler: Handler, content: bytes) -> None:
        handler.head(200, Content_Length=len(content))
        handler.send(content[: blocks * BLOCK])
        handler.close_connection = True

    return answer


def without_ranges(handler: Handler, content: bytes) -> None:
    handler.head(200, Content_Length=len(content))
    handler.send(content)


def stall_after(blocks: int) -> Manner:
    """Send some blocks, then nothing, with the line held open."""

    def answer(handler: Handler, content: bytes) -> None:
        handler.send(handler.begin(content)[: blocks * BLOCK])
        handler.wfile.flush()
        handler.site.released.wait(20)
        handler.close_connection = True

    return answer


def silent(handler: Handler, content: bytes) -> None:
    """Take the request and never answer."""
    handler.site.released.wait(20)
    handler.close_connection = True


def slow(pause_s: float) -> Manner:
    def answer(handler: Handler, content: bytes) -> None:
        rest = handler.begin(content)
        for first in range(0, len(rest), BLOCK):
            handler.send(rest[first : first + BLOCK])
            handler.wfile.flush()
            if handler.site.released.wait(pause_s):
                return

    return answer


def redirect(address: str, **headers: str) -> Manner:
    return status(302, Location=address, **headers)


def login_page(content_type: str) -> Manner:
    page = b"<!DOCTYPE html><html><title>Guest network</title>Please sign in.</html>"

    def answer(handler: Handler, content: bytes) -> None:
        handler.head(200, Content_Type=content_type, Content_Length=len(page))
        handler.send(page)

    return answer


def claims_length(length: int) -> Manner:
    """State a length that is not the file's."""

    def answer(handler: Handler, content: bytes) -> None:
        handler.head(200, Content_Length=length)
        handler.send(content)
        handler.close_connection = True

    return answer


def chunked(handler: Handler, content: bytes) -> None:
    handler.head(200, Transfer_Encoding="chunked")
    for first in range(0, len(content), BLOCK):
        block = content[first : first + BLOCK]
        handler.send(b"%x\r\n%s\r\n" % (len(block), block))
    handler.send(b"0\r\n\r\n")


def wrong_range(handler: Handler, content: bytes) -> None:
    """Answer a range with another one."""
    if not handler.headers.get("Range"):
        handler.serve(content)
        return
    span = f"bytes 1-{len(content) - 1}/{len(content)}"
    handler.head(206, Content_Length=len(content) - 1, Content_Range=span)
    handler.send(content[1:])


class _QuietServer(ThreadingHTTPServer):
    daemon_threads = False
    block_on_close = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that leaves in the middle is what is tested here."""


@contextmanager
def misbehaving_server(protection: ssl.SSLContext | None = None) -> Iterator[Server]:
    server = _QuietServer(("127.0.0.1", 0), Handler)
    scheme = "http"
    if protection is not None:
        server.socket = protection.wrap_socket(server.socket, server_side=True)
        scheme = "https"
    site = Server(f"{scheme}://127.0.0.1:{server.server_address[1]}")
    server.RequestHandlerClass = type("SiteHandler", (Handler,), {"site": site})
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), name="weights-server")
    thread.start()
    stopped = threading.Event()

    def stop() -> None:
        if not stopped.is_set():
            stopped.set()
            site.released.set()
            server.shutdown()
            server.server_close()
            thread.join()

    site.stop = stop
    try:
        yield site
    finally:
        stop()
