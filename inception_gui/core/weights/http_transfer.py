"""One HTTP request whose reader can be left at any moment: a thread reads, the caller polls.

Sockets can wait in places that no loop reaches (name resolution, a proxy, a handshake, headers
that never come). So all waiting is done by a thread of its own; closing the transfer cuts its
line, and the caller never waits longer than it asked to.
"""

from __future__ import annotations

import http.client
import queue
import socket
import ssl
import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import IO, Any, Final
from urllib.parse import urlsplit

import truststore

from inception_gui import __version__

_BLOCK_BYTES: Final = 2**18
_BLOCKS_AHEAD: Final = 8
_POLL_S: Final = 0.1
_SHA256_DIGITS: Final = 64


@dataclass(frozen=True, slots=True)
class Limits:
    """How patient a download is; tests are in more of a hurry than people.

    A line that gives nothing for `stall_s` is cut. After `tries` breaks in a row without a byte
    gained it is given up (`tries_unreached` where the server never answered at all); pauses
    between tries double from `first_pause_s` to `longest_pause_s`. Progress comes every `tick_s`.
    """

    connect_s: float = 15.0
    stall_s: float = 30.0
    tries: int = 6
    tries_unreached: int = 3
    first_pause_s: float = 1.0
    longest_pause_s: float = 30.0
    tick_s: float = 0.1


@dataclass(frozen=True, slots=True)
class Head:
    """A server's answer before its content.

    `announced_sha256` is what the Hugging Face hub says of a file on the way to it, or empty.
    """

    status: int
    headers: Mapping[str, str]
    announced_sha256: str


Event = Head | bytes | Exception | None
"""What a transfer gives: its head, blocks, and at the end b"" or what went wrong. None: not yet."""


class OpenLineError(OSError):
    """A protected address sent the download to one that is not."""


class Transfer:
    """A GET request under way. Call `close()` whatever happens."""

    def __init__(self, url: str, headers: Mapping[str, str], limits: Limits) -> None:
        self._limits = limits
        self._events: queue.Queue[Event] = queue.Queue(_BLOCKS_AHEAD)
        self._stopped = threading.Event()
        self._line: socket.socket | None = None
        self._lock = threading.Lock()
        self._announced = ""
        self._request = urllib.request.Request(
            url,
            headers={
                "User-Agent": f"inception-gui/{__version__}",
                "Accept-Encoding": "identity",
                **headers,
            },
        )
        self._thread = threading.Thread(target=self._run, name="weights-transfer", daemon=True)
        self._thread.start()

    def next(self, timeout_s: float) -> Event:
        """The next event, or None if there is none within `timeout_s`."""
        try:
            return self._events.get(timeout=timeout_s)
        except queue.Empty:
            return None

    def close(self) -> None:
        """Cut the line and leave; the thread ends by itself."""
        self._stopped.set()
        with self._lock:
            if self._line is not None:
                _cut(self._line)
        self._thread.join(_POLL_S * 3)

    def _run(self) -> None:
        try:
            with self._open() as answer:
                headers = {name.lower(): value for name, value in answer.headers.items()}
                self._put(Head(answer.status, headers, self._announced))
                while not self._stopped.is_set():
                    block = answer.read1(_BLOCK_BYTES)
                    self._put(block)
                    if not block:
                        return
        except (OSError, http.client.HTTPException, ValueError) as error:
            self._put(error)
        finally:
            with self._lock:
                self._line = None

    def _open(self) -> Any:
        opener = urllib.request.OpenerDirector()
        for handler in (
            urllib.request.ProxyHandler(),  # the system's proxies, by urllib's getproxies
            _Connector(self._connected),
            Redirector(self._passed),
            urllib.request.HTTPDefaultErrorHandler(),
            urllib.request.HTTPErrorProcessor(),
        ):
            opener.add_handler(handler)
        try:
            return opener.open(self._request, timeout=self._limits.connect_s)
        except urllib.error.HTTPError as answer:
            if answer.fp is None:
                raise
            return answer

    def _put(self, event: Event) -> None:
        while not self._stopped.is_set():
            try:
                self._events.put(event, timeout=_POLL_S)
            except queue.Full:
                continue
            return

    def _connected(self, line: socket.socket) -> None:
        line.settimeout(self._limits.stall_s)
        with self._lock:
            self._line = line
        if self._stopped.is_set():
            _cut(line)

    def _passed(self, headers: http.client.HTTPMessage) -> None:
        tag = headers.get("X-Linked-ETag", "").strip('"').lower()
        if len(tag) == _SHA256_DIGITS and set(tag) <= set("0123456789abcdef"):
            self._announced = tag


def _cut(line: socket.socket) -> None:
    """Wake a thread that waits on this socket."""
    try:
        # Not SSLSocket.shutdown: that drops the TLS state under the reading thread's feet.
        socket.socket.shutdown(line, socket.SHUT_RDWR)
    except OSError:
        return  # closed already, which is what was wanted


class _Tracked(http.client.HTTPConnection):
    def __init__(self, connected: Callable[[socket.socket], None], *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._connected = connected

    def connect(self) -> None:
        super().connect()
        self._connected(self.sock)


class _TrackedTLS(_Tracked, http.client.HTTPSConnection):
    pass


class _Connector(urllib.request.HTTPHandler, urllib.request.HTTPSHandler):
    """Opens connections that tell their socket; TLS trusts what the system trusts."""

    def __init__(self, connected: Callable[[socket.socket], None]) -> None:
        # Not HTTPSHandler's, which would read all certificates into a context that nobody uses.
        urllib.request.AbstractHTTPHandler.__init__(self)
        self._connected = connected

    def http_open(self, req: urllib.request.Request) -> Any:
        return self.do_open(partial(_Tracked, self._connected), req)

    def https_open(self, req: urllib.request.Request) -> Any:
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        connection = partial(_TrackedTLS, self._connected)
        return self.do_open(connection, req, context=context)


class Redirector(urllib.request.HTTPRedirectHandler):
    """Follows redirections, but never from a protected line to an open one."""

    def __init__(self, passed: Callable[[http.client.HTTPMessage], None]) -> None:
        super().__init__()
        self._passed = passed

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        """The next request.

        Raises:
            OpenLineError: the next address is not as protected as this one.
        """
        self._passed(headers)
        schemes = ("https",) if req.type == "https" else ("http", "https")
        if urlsplit(newurl).scheme not in schemes:
            raise OpenLineError(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)
