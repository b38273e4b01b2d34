"""The HTTP server of the service, on the loopback interface alone."""

from __future__ import annotations

import hmac
import json
import logging
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final
from urllib.parse import SplitResult, parse_qs, urlsplit

from inception_gui.core.labels.label_set import MOST_CLASSES
from inception_gui.core.serve.limits import Limits, is_this_host
from inception_gui.core.serve.openapi import description, page
from inception_gui.errors import Kind, UserError

_log = logging.getLogger(__name__)

HOST: Final = "127.0.0.1"
_MOST_NAME: Final = 1000
_REAPED_EVERY_S: Final = 0.5
_PIECE_BYTES: Final = 1 << 16
_SAFE: Final = {
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    "Referrer-Policy": "no-referrer",
}

Classify = Callable[[bytes, str, int], tuple[bool, str]]
"""An image, its name and the number of classes: whether it could be read, and the JSON."""


class Server(ThreadingHTTPServer):
    """Answers POST /classify; `serve_forever` runs it, `shutdown` from another thread ends it."""

    daemon_threads = True
    block_on_close = False
    # On Windows it would let another program take the port, and with it images and the token.
    allow_reuse_address = os.name == "posix"
    request_queue_size = 32

    def __init__(
        self,
        classify: Classify,
        token: str,
        *,
        port: int = 0,
        origins: frozenset[str] = frozenset(),
        limits: Limits | None = None,
        top: int = 5,
    ) -> None:
        """Begin to listen. `port` 0 is any that is free; `origins` are web pages that may ask.

        Raises:
            UserError: The port cannot be used (WRONG_USAGE).
        """
        self.classify = classify
        self.token = token
        self.origins = origins
        self.limits = limits or Limits()
        self.top = top
        self.room = threading.BoundedSemaphore(self.limits.waiting)
        self._open: dict[socket.socket, float] = {}
        self._access = threading.Lock()
        self._is_over = threading.Event()
        self._reaper = threading.Thread(target=self._reap, name="reaper", daemon=True)
        try:
            super().__init__((HOST, port), _Handler)
        except OSError as error:
            raise UserError(
                Kind.WRONG_USAGE,
                f"The port {port} cannot be used; another program may have it.",
                "Choose another one with --port, or 0 for any that is free.",
                str(error),
            ) from error
        self._reaper.start()

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return int(self.server_address[1])

    @property
    def address(self) -> str:
        """Where programs of this computer reach it."""
        return f"http://{HOST}:{self.port}"

    def server_close(self) -> None:
        """Stop to listen, and close the connections that wait."""
        self._is_over.set()
        super().server_close()
        with self._access:
            for connection in self._open:
                _cut(connection)
        if self._reaper.is_alive():
            self._reaper.join()

    def has_arrived(self, connection: socket.socket) -> None:
        """A request is complete: from here on the time is ours."""
        with self._access:
            self._open[connection] = float("inf")

    # Of the library

    def process_request(self, request: Any, client_address: Any) -> None:
        """Give a connection a thread, if there is room for it."""
        with self._access:
            has_room = len(self._open) < self.limits.connections
            if has_room:
                self._open[request] = time.monotonic() + self.limits.request_s
        if has_room:
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def shutdown_request(self, request: Any) -> None:
        """Close a connection."""
        with self._access:
            self._open.pop(request, None)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Log what went wrong with a connection; most often it was just closed."""
        _log.info("a request from %s ended early", client_address, exc_info=True)

    def _reap(self) -> None:
        """Cut connections whose request does not arrive: a byte now and then keeps none open."""
        while not self._is_over.wait(_REAPED_EVERY_S):
            now = time.monotonic()
            with self._access:
                for connection, until in self._open.items():
                    if now > until:
                        _cut(connection)


def _cut(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


class _RefusedError(Exception):
    """A request is answered with an error."""

    def __init__(self, status: int, sentence: str, **headers: str) -> None:
        super().__init__(sentence)
        self.status = status
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}


class _Handler(BaseHTTPRequestHandler):
    """One connection, one request: the header is checked before any of the body is read."""

    protocol_version = "HTTP/1.1"
    server_version = "InceptionGUI"
    sys_version = ""
    server: Server

    def do_GET(self) -> None:
        """Describe the service; this needs no token."""
        with self._refusals():
            self._check_sender()
            most = self.server.limits.most_bytes
            path = self._url().path
            if path == "/":
                self._send(200, page(self.server.address, most), "text/html; charset=utf-8")
            elif path == "/openapi.json":
                said = json.dumps(description(self.server.address, most))
                self._send(200, said, "application/json")
            else:
                raise _RefusedError(404, "There is nothing here. The service is at /classify.")

    def do_OPTIONS(self) -> None:
        """Tell a browser that a page of an allowed origin may ask."""
        with self._refusals():
            self._check_sender()
            if "Origin" not in self.headers:
                raise _RefusedError(405, "Use POST.", Allow="POST")
            self._send(
                204,
                "",
                "text/plain",
                **{
                    "Access-Control-Allow-Methods": "POST",
                    "Access-Control-Allow-Headers": "Authorization, Content-Type",
                    "Access-Control-Allow-Private-Network": "true",
                    "Access-Control-Max-Age": "600",
                },
            )

    def do_POST(self) -> None:
        """Classify the image in the body."""
        with self._refusals():
            size = self._check_post()
            query = self._query()
            if not self.server.room.acquire(blocking=False):
                raise _RefusedError(503, "Too many requests wait.", Retry_After="1")
            try:
                if self.headers.get("Expect", "").lower() == "100-continue":
                    self.send_response_only(100)
                    self.end_headers()
                data = self._body(size)
                self.server.has_arrived(self.connection)
                self.connection.settimeout(self.server.limits.request_s)
                is_read, said = self.server.classify(data, *query)
            finally:
                self.server.room.release()
            self._send(200 if is_read else 422, said, "application/json")

    def handle_expect_100(self) -> bool:
        """Wait: whether the body may come is known when the header was checked."""
        return True

    def log_message(self, format: str, *arguments: Any) -> None:  # noqa: A002 - the library's
        """Log to the program's log."""
        _log.info(format, *arguments)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer what the library refuses: malformed, too long, an unknown method."""
        self._send(code, _error(message or self.responses.get(code, ("",))[0]), "application/json")

    # Checks

    def _check_post(self) -> int:
        """Check sender, token, path and size; return the size of the body."""
        self._check_sender()
        scheme, _, token = self.headers.get("Authorization", "").partition(" ")
        given = token.strip().encode("utf-8", "replace")
        is_known = hmac.compare_digest(given, self.server.token.encode())
        if scheme.lower() != "bearer" or not is_known:
            raise _RefusedError(401, "The token is missing or wrong.", WWW_Authenticate="Bearer")
        if self._url().path != "/classify":
            raise _RefusedError(404, "There is nothing here. The service is at /classify.")
        text = self.headers.get("Content-Length", "")
        if "Transfer-Encoding" in self.headers or not text:
            raise _RefusedError(411, "The request has no Content-Length.")
        if not (text.isascii() and text.isdecimal()) or len(text) > 15:
            raise _RefusedError(400, "The Content-Length is not a number.")
        if int(text) > self.server.limits.most_bytes:
            most = self.server.limits.most_bytes >> 20
            raise _RefusedError(413, f"The image is larger than {most} MB.")
        return int(text)

    def _check_sender(self) -> None:
        """Refuse what a web page could send: by a name of its own, or from an unknown origin."""
        hosts = self.headers.get_all("Host") or []
        if len(hosts) != 1 or not is_this_host(hosts[0].strip(), self.server.port):
            raise _RefusedError(421, "The request was sent to another host than this one.")
        origin = self.headers.get("Origin")
        if origin is not None and origin not in self.server.origins:
            raise _RefusedError(403, "Web pages of this origin may not ask.")

    def _url(self) -> SplitResult:
        try:
            return urlsplit(self.path)
        except ValueError as error:
            raise _RefusedError(400, "The address is malformed.") from error

    def _query(self) -> tuple[str, int]:
        try:
            given = parse_qs(self._url().query, max_num_fields=8, strict_parsing=False)
            top = int(given.get("top", [str(self.server.top)])[-1])
        except ValueError:
            top = 0
            given = {}
        if not 1 <= top <= MOST_CLASSES:
            raise _RefusedError(400, f"top must be a whole number from 1 to {MOST_CLASSES:,}.")
        return given.get("name", ["request"])[-1][:_MOST_NAME], top

    def _body(self, size: int) -> bytes:
        pieces = []
        while size:
            piece = self.rfile.read(min(size, _PIECE_BYTES))
            if not piece:
                raise ConnectionError("the request ended early")
            pieces.append(piece)
            size -= len(piece)
        return b"".join(pieces)

    # Answers

    @contextmanager
    def _refusals(self) -> Iterator[None]:
        try:
            yield
        except _RefusedError as refused:
            said = _error(str(refused))
            self._send(refused.status, said, "application/json", **refused.headers)
        except OSError:  # the connection broke: there is nobody to answer
            raise
        except Exception:  # noqa: BLE001 - whatever it is, the program that asked gets an answer
            _log.exception("a request failed")
            with suppress(OSError):
                said = _error("Something went wrong inside the program. Its log says what.")
                self._send(500, said, "application/json")

    def _send(self, status: int, text: str, kind: str, **headers: str) -> None:
        data = text.encode("utf-8", "backslashreplace")
        self.close_connection = True
        self.request_version = self.protocol_version  # else a malformed request gets no status
        self.send_response(status)
        origin = self.headers.get("Origin") if hasattr(self, "headers") else None
        if origin is not None and origin in self.server.origins:
            headers["Access-Control-Allow-Origin"] = origin
            headers["Vary"] = "Origin"
        for name, value in {**_SAFE, **headers}.items():
            self.send_header(name, value)
        if status != 204:
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
        self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)


def _error(sentence: str) -> str:
    return json.dumps({"error": sentence})
