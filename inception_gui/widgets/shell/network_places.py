"""Where the desktop shows what an address such as smb://server/share/photo.jpg names."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from PySide6.QtCore import QUrl

_WITH_HOST: Final = {
    "sftp": "sftp",
    "ssh": "sftp",
    "ftp": "ftp",
    "ftps": "ftps",
    "nfs": "nfs",
    "mtp": "mtp",
    "gphoto2": "gphoto2",
    "dav": "dav",
    "davs": "dav",
}
"""Schemes whose place has the host's name, and the kind of the place."""

NETWORK_SCHEMES: Final = frozenset({*_WITH_HOST, "smb", "afp"})


def local_path(url: QUrl, root: Path | None = None) -> Path | None:
    """Return the path under which the file manager has connected `url`; None if it has not.

    GNOME's file manager and its relatives show connected servers, phones and cameras as folders
    in `root`, named as in "smb-share:server=nas,share=photos" (gvfs, `client/gvfsfusedaemon.c`).
    Nothing of the server is read.
    """
    scheme, host = url.scheme().lower(), url.host().casefold()
    path = url.path(QUrl.ComponentFormattingOption.FullyDecoded).strip("/")
    if sys.platform == "win32":
        return Path(f"//{url.host()}/{path}") if scheme == "smb" and host and path else None
    share, _, rest = path.partition("/")
    for kind, facts, place in _places(root or _gvfs()):
        if scheme in ("smb", "afp"):
            names = ("smb-share", "share") if scheme == "smb" else ("afp-volume", "volume")
            is_it = kind == names[0] and facts.get(names[1], "").casefold() == share.casefold()
            if is_it and facts.get("server", facts.get("host", "")).casefold() == host:
                return place / rest
        elif kind == _WITH_HOST.get(scheme) and _is_host(url, facts, host):
            inside = path
            if prefix := facts.get("prefix", "").strip("/"):
                if not f"{path}/".startswith(f"{prefix}/"):
                    continue
                inside = path[len(prefix) :].strip("/")
            return place / inside
    return None


def _is_host(url: QUrl, facts: dict[str, str], host: str) -> bool:
    has_user = not url.userName() or facts.get("user", "") in ("", url.userName())
    has_port = url.port() < 0 or facts.get("port", "") in ("", str(url.port()))
    return facts.get("host", "").casefold() == host and has_user and has_port


def _gvfs() -> Path:
    return Path(os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}") / "gvfs"


def _places(root: Path) -> Iterator[tuple[str, dict[str, str], Path]]:
    """The kind, the facts and the path of each place that is connected."""
    try:
        found = sorted(root.iterdir())
    except OSError:
        return
    for place in found:
        kind, _, rest = place.name.partition(":")
        pairs = (part.partition("=") for part in rest.split(","))
        yield kind, {key: unquote(value) for key, _, value in pairs}, place
