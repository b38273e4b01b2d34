"""What a server's answer means: go on, try again, or give up with a sentence."""

from __future__ import annotations

import http.client
import re
import socket
import ssl
import urllib.error
from typing import Final

from inception_gui.core.weights.http_transfer import Head, OpenLineError
from inception_gui.errors import Kind, UserError

ELSEWHERE: Final = "Try another network, or fetch the file on another computer."

_TEMPORARY: Final = frozenset({408, 425, 429, 500, 502, 503, 504})


class Broken(Exception):
    """The line broke or the server is in trouble: trying again may help."""

    def __init__(self, sentence: str, detail: str, wait_s: float = 0.0) -> None:
        super().__init__(sentence)
        self.sentence, self.detail, self.wait_s = sentence, detail, wait_s


def failed(sentence: str, hint: str = ELSEWHERE, detail: str = "") -> UserError:
    """The error of a download that will not succeed by trying again."""
    return UserError(Kind.DOWNLOAD_FAILED, sentence, hint, detail)


def validator_of(head: Head) -> str:
    """What names this version of the file: a strong ETag, else a date, else nothing."""
    tag = head.headers.get("etag", "")
    return tag if tag.startswith('"') else head.headers.get("last-modified", "")


def content_range(text: str) -> tuple[int | None, int | None]:
    """First byte and total of `bytes 5-9/10`; None where unknown (`bytes */10`, `bytes 5-9/*`)."""
    match = re.fullmatch(r"bytes (?:([0-9]{1,15})-[0-9]{1,15}|\*)/([0-9]{1,15}|\*)", text.strip())
    if not match:
        return None, None
    first, total = match.groups()
    return (int(first) if first else None), (int(total) if total != "*" else None)


def web_page(url: str) -> UserError:
    """The error of a login or error page in the place of the file."""
    return failed(
        "A web page came instead of the file: this network may ask you to sign in first.",
        "Open any page in a web browser, sign in, and try again.",
        url,
    )


def refusal_of(head: Head, url: str) -> UserError | Broken:
    """What a status other than success means."""
    status, detail = head.status, f"{url}: status {head.status}"
    if status in _TEMPORARY:
        wait = head.headers.get("retry-after", "")
        wait_s = float(wait) if re.fullmatch(r"[0-9]{1,6}", wait) else 0.0
        return Broken("The server is in trouble or too busy.", f"status {status}", wait_s)
    if status in (404, 410):
        return failed("The server does not have this file any more.", detail=detail)
    if status in (401, 403, 407):
        return failed("The server, or a proxy before it, does not let you have it.", detail=detail)
    if 300 <= status < 400:
        return failed(
            "The server sends the download on to where it cannot be followed.", detail=detail
        )
    return failed("The server does not give the file.", detail=detail)


def translated(error: Exception) -> UserError | Broken:
    """What an exception of the line means."""
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    detail = f"{type(reason).__name__}: {reason}"
    if isinstance(reason, ssl.SSLCertVerificationError):
        return failed(
            "The server could not prove who it is, so nothing was downloaded.",
            "If this network inspects connections, the system needs its certificate.",
            detail,
        )
    if isinstance(reason, socket.gaierror):
        return Broken("The server cannot be found. Is this computer online?", detail)
    if isinstance(reason, TimeoutError):
        return Broken("The server does not answer.", detail)
    if "Tunnel connection failed: 407" in str(reason):
        return failed("The proxy of this network asks for a name and a password.", detail=detail)
    if isinstance(reason, http.client.InvalidURL | ValueError):
        return failed("The address of the download is not a proper one.", detail=detail)
    if isinstance(reason, OpenLineError):
        return failed("The server sends the download to an unprotected address.", detail=detail)
    if isinstance(reason, ConnectionRefusedError):
        return Broken("The server cannot be reached.", detail)
    return Broken("The connection breaks again and again.", detail)
