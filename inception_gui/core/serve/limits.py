"""What a service takes, and from whom."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_LOCAL: Final = re.compile(r"(?:127\.0\.0\.1|localhost|\[::1\])(?::(\d{1,5}))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one service.

    `most_bytes` of an image; `waiting` requests at once, further ones are refused; `connections`
    at once, further ones are closed; `request_s`, within which a whole request must have arrived.
    """

    most_bytes: int = 64 << 20
    waiting: int = 16
    connections: int = 64
    request_s: float = 30.0


def is_this_host(host: str, port: int) -> bool:
    """Whether a Host header names this service.

    A web page can have a name of its own lead to this computer (DNS rebinding); its browser then
    sends that name.
    """
    found = _LOCAL.fullmatch(host)
    return found is not None and int(found[1] or 80) == port


def is_origin(text: str) -> bool:
    """Whether `text` is the origin of a web page, such as https://example.org:8443."""
    return re.fullmatch(r"https?://[A-Za-z0-9.\-\[\]:]+", text) is not None
