"""Opens HTTP requests that another thread can interrupt, wherever they wait."""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
import urllib.error
import urllib.request
from functools import partial
from typing import IO, Any, Final
from urllib.parse import urlsplit

import truststore

from inception_gui import __version__

_SHA256_DIGITS: Final = 64


class UnprotectedError(OSError):
    """A protected address redirected the request to one that is not."""


class Connection:
    """Sends requests, one at a time, with the system's proxies and trusted certificates."""

    def __init__(self, connect_s: float, stall_s: float) -> None:
        self.announced_sha256 = ""
        """What the Hugging Face hub says of a file when it redirects to it, or empty."""
        self._connect_s, self._stall_s = connect_s, stall_s
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._is_cut = False

    def open(self, url: str, headers: dict[str, str]) -> http.client.HTTPResponse:
        """The answer to a GET request, of whatever status; close it.

        Raises:
            OSError, http.client.HTTPException, ValueError: there is none.
        """
        identity = {"User-Agent": f"inception-gui/{__version__}", "Accept-Encoding": "identity"}
        request = urllib.request.Request(url, headers={**identity, **headers})
        opener = urllib.request.build_opener(_Opener(self._connected), Redirector(self._redirected))
        try:
            answer: Any = opener.open(request, timeout=self._connect_s)
        except urllib.error.HTTPError as error:  # a status such as 404
            if error.fp is None:
                raise
            answer = error
        return answer  # type: ignore[no-any-return]

    def cut(self) -> None:
        """End the request that is under way, and those to come, with an exception in their thread.

        While a name is resolved or a connection is made, it takes until that has ended.
        """
        with self._lock:
            self._is_cut = True
            self._wake()

    def _connected(self, line: socket.socket) -> None:
        line.settimeout(self._stall_s)
        with self._lock:
            self._socket = line
            if self._is_cut:
                self._wake()

    def _wake(self) -> None:
        if self._socket is None:
            return
        try:
            # Not SSLSocket.shutdown: that drops the TLS state under the reading thread's feet.
            socket.socket.shutdown(self._socket, socket.SHUT_RDWR)
        except OSError:
            return  # closed already, which is what was wanted

    def _redirected(self, headers: http.client.HTTPMessage) -> None:
        tag = headers.get("X-Linked-ETag", "").strip('"').lower()
        if len(tag) == _SHA256_DIGITS and set(tag) <= set("0123456789abcdef"):
            self.announced_sha256 = tag


class _Reporting(http.client.HTTPConnection):
    """A connection that reports its socket as soon as there is one."""

    def __init__(self, connected: Any, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._connected = connected

    def connect(self) -> None:
        super().connect()
        self._connected(self.sock)


class _ReportingTLS(_Reporting, http.client.HTTPSConnection):
    pass


class _Opener(urllib.request.HTTPHandler, urllib.request.HTTPSHandler):
    def __init__(self, connected: Any) -> None:
        # Not HTTPSHandler's, which would read all certificates into a context that nobody uses.
        urllib.request.AbstractHTTPHandler.__init__(self)
        self._connected = connected

    def http_open(self, req: urllib.request.Request) -> Any:
        return self.do_open(partial(_Reporting, self._connected), req)

    def https_open(self, req: urllib.request.Request) -> Any:
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        return self.do_open(partial(_ReportingTLS, self._connected), req, context=context)


class Redirector(urllib.request.HTTPRedirectHandler):
    """Follows redirections, but never from a protected address to an unprotected one."""

    def __init__(self, redirected: Any) -> None:
        self._redirected = redirected

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
            UnprotectedError: the next address is not as protected as this one.
        """
        self._redirected(headers)
        if urlsplit(newurl).scheme not in {req.type, "https"}:
            raise UnprotectedError(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)
