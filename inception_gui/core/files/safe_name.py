"""Names of files that every file system accepts, and how to tell that one refused a name.

Which names a disk takes is known only by trying: the rules are those of the file system at the
other end (NTFS, exFAT, a Samba share, an encrypted folder), whatever the system of this computer.
"""

from __future__ import annotations

import errno
import os
import re
import unicodedata
from pathlib import Path
from typing import Final

FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
"""Error numbers of a disk, or a user's share of it, that takes nothing more."""

# https://learn.microsoft.com/windows/win32/fileio/naming-a-file
FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\ud800-\udfff]')
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)

_MOST_BYTES: Final = 138
"""eCryptfs (encrypted home folders, Synology shares) takes 143; a number may be added."""
_REFUSALS: Final = frozenset({errno.EINVAL, errno.ENAMETOOLONG, errno.EILSEQ})


def is_reserved(name: str) -> bool:
    """Whether Windows takes a name for a device, whatever its suffix ("aux.jpg")."""
    return _RESERVED.fullmatch(name) is not None


def safe_name(name: str, *, keep: str = "") -> str:
    """Return `name` as every file system accepts it: "a:b.jpg" becomes "a_b.jpg".

    A name that is too long is cut before `keep`, if it ends so, or else before its suffix.
    """
    name = FORBIDDEN.sub("_", unicodedata.normalize("NFC", name)).rstrip(". ") or "_"
    stem, suffix = os.path.splitext(name)  # noqa: PTH122 - a name, not a path
    if is_reserved(name):
        device, dot, rest = name.partition(".")
        stem, suffix = f"{device}_", f"{dot}{rest}"
    if keep and name.endswith(keep) and len(keep) > len(suffix):
        stem, suffix = name.removesuffix(keep), keep
    while len(stem) > 1 and len(f"{stem}{suffix}".encode()) > _MOST_BYTES:
        stem = stem[:-1].rstrip(". ") or "_"
    return f"{stem}{suffix}"


def refuses_name(error: OSError, path: Path) -> bool:
    """Whether the file system refused the name of `path`, and might take another one."""
    if error.errno in _REFUSALS:
        return True
    # A Samba share answers a forbidden name like one that does not exist.
    return error.errno == errno.ENOENT and path.parent.is_dir()
