"""Copies and moves single files without overwriting anything or leaving half a file."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
import sys
from pathlib import Path
from typing import Final

_PIECE: Final = 1 << 20
_NO_LINKS: Final = frozenset(
    {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EINVAL}
)
"""Error numbers of file systems without hard links (exFAT, some network drives)."""


def digest(path: Path) -> str:
    """Return the SHA-256 of a file's content, in hexadecimal."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def copy_file(source: Path, new: Path, *, sync: bool = False) -> str:
    """Copy content, times and permissions to a new file; return the SHA-256 of the content.

    With `sync` the copy is on the disk and was read again when this returns. After an error there
    is no copy.

    Raises:
        OSError: it could not be read or written, or `new` was there before.
    """
    sha256 = hashlib.sha256()
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with source.open("rb", buffering=0) as reading:
        descriptor = os.open(new, flags, 0o600)
        try:
            with os.fdopen(descriptor, "wb", buffering=0) as writing:
                while piece := reading.read(_PIECE):
                    sha256.update(piece)
                    rest = memoryview(piece)
                    while rest:
                        rest = rest[writing.write(rest) or 0 :]
                if sync:
                    os.fsync(writing.fileno())
            _take_over(source, new)
            if sync and digest(new) != sha256.hexdigest():
                raise OSError(errno.EIO, "The copy differs from the original.", str(new))
        except BaseException:
            with contextlib.suppress(OSError):
                new.unlink()
            raise
    return sha256.hexdigest()


def _take_over(source: Path, new: Path) -> None:
    try:
        shutil.copystat(source, new)
    except OSError:  # a file system without permissions; the times matter more
        found = source.stat()
        os.utime(new, ns=(found.st_atime_ns, found.st_mtime_ns))


def rename(old: Path, new: Path) -> None:
    """Rename a file on the same disk, unless the name is taken.

    Where the system can rename only by overwriting, both names exist for a moment.

    Raises:
        FileExistsError: the name is taken.
        OSError: among others EXDEV, where it is another disk.
    """
    if sys.platform == "win32":
        old.rename(new)
        return
    try:
        os.link(old, new, follow_symlinks=False)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
    else:
        try:
            old.unlink()
        except BaseException:
            new.unlink()
            raise
        return
    os.close(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL))
    try:
        old.replace(new)
    except BaseException:
        new.unlink()
        raise


def same_content(one: Path, other: Path) -> bool:
    """Whether two paths are the same file or files with the same content."""
    if one.samefile(other):
        return True
    return one.stat().st_size == other.stat().st_size and digest(one) == digest(other)
