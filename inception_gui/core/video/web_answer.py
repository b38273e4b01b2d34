"""Asks a web address what it sends, and fetches single images from it."""

from __future__ import annotations

import contextlib
import http.client
import ssl
import urllib.error
import urllib.parse
import urllib.request
import warnings
from collections.abc import Iterator
from typing import Final

import truststore

from inception_gui import __version__
from inception_gui.core.weights.http_connection import Redirector

# Cheap cameras do not quote the name of what they protect; nobody can act on that.
warnings.filterwarnings("ignore", message="Basic Auth Realm was unquoted")

ANSWER_S: Final = 4.0
"""What takes longer is left to the reader of streams, which is more patient."""

MOST_BYTES: Final = 32 << 20
"""A camera's image has a tenth of that."""

FAILURES: Final = (OSError, http.client.HTTPException, ValueError)
"""What `answer` raises where there is none."""


@contextlib.contextmanager
def answer(url: str) -> Iterator[http.client.HTTPResponse]:
    """The answer to a GET request for `url`, which may contain a user name and a password.

    Raises:
        OSError, http.client.HTTPException, ValueError: there is none, or its status is an error.
    """
    address, name, password = _without_secrets(url)
    known = urllib.request.HTTPPasswordMgrWithDefaultRealm()
    if name:
        known.add_password(None, address, name, password)
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    opener = urllib.request.build_opener(
        urllib.request.HTTPSHandler(context=context),
        Redirector(lambda _headers: None),
        urllib.request.HTTPBasicAuthHandler(known),
        urllib.request.HTTPDigestAuthHandler(known),
    )
    request = urllib.request.Request(
        address, headers={"User-Agent": f"inception-gui/{__version__}"}
    )
    try:
        with opener.open(request, timeout=ANSWER_S) as opened:
            yield opened
    except urllib.error.HTTPError as error:
        error.close()
        raise


def content_type(opened: http.client.HTTPResponse) -> str:
    """What the answer says it is, such as "image/jpeg"."""
    return opened.headers.get_content_type()


def bounded(opened: http.client.HTTPResponse) -> bytes:
    """The content of an answer.

    Raises:
        OSError, http.client.HTTPException: it breaks off.
        ValueError: it has more than `MOST_BYTES`.
    """
    data = opened.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise ValueError(f"more than {MOST_BYTES} bytes")
    return data


def _without_secrets(url: str) -> tuple[str, str, str]:
    """The address alone, the user name and the password."""
    parts = urllib.parse.urlsplit(url)
    name, password = (urllib.parse.unquote(part or "") for part in (parts.username, parts.password))
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl(), name, password
