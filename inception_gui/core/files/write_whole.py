"""Writes a file completely or not at all: to a temporary file, which is then renamed."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from inception_gui.core.files.errors import write_failed
from inception_gui.core.files.leftovers import remember

_NEW_FILE_MODE: Final = 0o666  # less the user's umask, as for any new file


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` to `path`; an old file stays unchanged until all of it is on the disk.

    A symbolic link is followed. What is not a regular file (a pipe, a device) is written directly.

    Raises:
        OSError: the file cannot be written; no temporary file remains.
    """
    if path.exists() and not path.is_file():
        path.write_bytes(data)  # a folder raises here
        return
    with (
        whole_file(path) as temporary,
        io.BufferedWriter(new_file(temporary, like=path)) as stream,
    ):
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def save_whole(path: Path, data: bytes) -> None:
    """Write a file for the user, as `write_whole` does.

    Raises:
        UserError: the file cannot be written (WRITE_FAILED).
    """
    try:
        write_whole(path, data)
    except OSError as error:
        raise write_failed(path, error) from error


@contextmanager
def whole_file(path: Path, suffix: str = ".part") -> Iterator[Path]:
    """Yield a temporary path beside `path`; it is renamed to `path` when the block ends.

    The block makes the file, and has it on the disk (`os.fsync`) where that matters. An exception
    removes it. `suffix` is for libraries that tell a format by it.

    Raises:
        OSError: the file cannot take its name.
    """
    real = Path(os.path.realpath(path))
    temporary = temporary_beside(real, suffix)
    try:
        yield temporary
        temporary.replace(real)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def temporary_beside(path: Path, suffix: str = ".part") -> Path:
    """Return a hidden, random name in the folder of `path`, and list it as a file of ours."""
    # Short, and not made of the name, which may be as long as the file system allows.
    temporary = path.with_name(f".inception-{os.urandom(8).hex()}{suffix}")
    remember(temporary)
    return temporary


def new_file(path: Path, like: Path) -> io.FileIO:
    """Create a file with the permissions of the one it will replace, or the user's usual ones.

    Raises:
        OSError: it cannot be made, or there is one.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    file = io.FileIO(os.open(path, flags, _NEW_FILE_MODE), "wb")
    if like.exists():
        path.chmod(like.stat().st_mode & 0o777)
    return file
