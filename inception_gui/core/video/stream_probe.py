"""Checks that a stream's address answers, before FFmpeg waits for a long time."""

from __future__ import annotations

import socket
import urllib.parse
import urllib.request
from typing import Final

from inception_gui.core.video.types import SourceError, Stream, Trouble

ANSWER_S: Final = 4.0
_PORTS: Final = {"http": 80, "https": 443, "rtsp": 554, "rtsps": 322, "rtmp": 1935}
"""Those that run over TCP; the others have no connection to test."""


def check_answers(stream: Stream) -> None:
    """Make sure that a stream's host accepts connections.

    Raises:
        SourceError: the address is invalid, unknown, or does not answer.
    """
    try:
        parts = urllib.parse.urlsplit(stream.url)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise _no_address(stream, str(error)) from error
    scheme = parts.scheme.lower()
    if scheme not in _PORTS and parts.netloc:
        return  # also without a host: `udp://@:1234` waits for any sender
    if not host:
        raise _no_address(stream, "no host")
    if _goes_through_proxy(scheme, host):
        return
    port = port or _PORTS[scheme]
    try:
        socket.create_connection((host, port), timeout=ANSWER_S).close()
    except (socket.gaierror, UnicodeError) as error:
        raise SourceError(
            Trouble.NO_ANSWER,
            f"There is no computer named “{host}”.",
            "Check the address and the network.",
            str(error),
        ) from error
    except ConnectionRefusedError as error:
        raise SourceError(
            Trouble.NO_ANSWER,
            f"“{host}” answers, but sends nothing on port {port}.",
            "Check the address, and that the stream is switched on.",
            str(error),
        ) from error
    except OSError as error:
        raise SourceError(
            Trouble.NO_ANSWER,
            f"“{host}” does not answer.",
            "Check the address and the network, and that the stream is switched on.",
            str(error),
        ) from error


def _no_address(stream: Stream, detail: str) -> SourceError:
    return SourceError(
        Trouble.NO_ANSWER,
        f"“{stream.title}” is not the address of a stream.",
        "Use an address such as http://192.168.1.20:8080/video or rtsp://camera.local/stream.",
        detail,
    )


def _goes_through_proxy(scheme: str, host: str) -> bool:
    """Whether the connection goes elsewhere first, as FFmpeg reads it from the environment."""
    if scheme not in {"http", "https"} or not urllib.request.getproxies_environment().get("http"):
        return False
    return not urllib.request.proxy_bypass(host)
