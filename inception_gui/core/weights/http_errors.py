"""Says what a server's answer means: try again, or give up with a sentence."""

from __future__ import annotations

import http.client
import re
import socket
import ssl
import urllib.error
from typing import Final

from inception_gui.core.weights.http_connection import UnprotectedError
from inception_gui.errors import Kind, UserError

ELSEWHERE: Final = "Try another network, or download the file on another computer."

_TEMPORARY: Final = frozenset({408, 425, 429, 500, 502, 503, 504})

_STATUSES: Final = {
    404: "The server no longer has this file.",
    410: "The server no longer has this file.",
    401: "The server or a proxy does not allow this download.",
    403: "The server or a proxy does not allow this download.",
    407: "The server or a proxy does not allow this download.",
}


class Broken(Exception):
    """The connection broke or the server has a problem: trying again may help."""

    def __init__(self, sentence: str, detail: str, wait_s: float = 0.0) -> None:
        super().__init__(sentence)
        self.sentence, self.detail, self.wait_s = sentence, detail, wait_s


def failed(sentence: str, hint: str = ELSEWHERE, detail: str = "") -> UserError:
    """The error of a download that will not succeed by trying again."""
    return UserError(Kind.DOWNLOAD_FAILED, sentence, hint, detail)


def web_page(url: str) -> UserError:
    """The error of a login or error page in the place of the file."""
    return failed(
        "A web page arrived instead of the file. This network may require you to sign in.",
        "Open any page in a web browser, sign in, and try again.",
        url,
    )


def status_error(status: int, headers: http.client.HTTPMessage, url: str) -> UserError | Broken:
    """What a status other than success means."""
    if status in _TEMPORARY:
        wait = headers.get("Retry-After", "")
        wait_s = float(wait) if re.fullmatch(r"[0-9]{1,6}", wait) else 0.0
        return Broken("The server has a problem or is too busy.", f"status {status}", wait_s)
    sentence = _STATUSES.get(status, "The server did not send the file.")
    if 300 <= status < 400:
        sentence = "The server redirects the download to an address that cannot be followed."
    return failed(sentence, detail=f"{url}: status {status}")


def connection_error(error: Exception) -> UserError | Broken:
    """What an exception of the connection means."""
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    detail = f"{type(reason).__name__}: {reason}"
    if isinstance(reason, ssl.SSLCertVerificationError):
        return failed(
            "The server could not prove its identity, so nothing was downloaded.",
            "If this network inspects connections, install its certificate on this computer.",
            detail,
        )
    if isinstance(reason, socket.gaierror):
        return Broken("The server cannot be found. Is this computer online?", detail)
    if isinstance(reason, TimeoutError):
        return Broken("The server does not respond.", detail)
    if "Tunnel connection failed: 407" in str(reason):
        return failed(
            "The proxy of this network requires a user name and a password.", detail=detail
        )
    if isinstance(reason, http.client.InvalidURL | ValueError):
        return failed("The address of the download is not valid.", detail=detail)
    if isinstance(reason, UnprotectedError):
        return failed("The server redirects the download to an unprotected address.", detail=detail)
    if isinstance(reason, ConnectionRefusedError):
        return Broken("The server cannot be reached.", detail)
    return Broken("The connection keeps breaking.", detail)
