"""Where results go: standard output, or a file that appears under its name when it is complete."""

from __future__ import annotations

import errno
import io
import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol, TextIO

from inception_gui.core.files.path_text import printable
from inception_gui.errors import Kind, UserError

if TYPE_CHECKING:
    from typing_extensions import Buffer

_STANDARD_OUTPUT: Final = "standard output"
_NEW_FILE_MODE: Final = 0o666  # less the user's umask, as for any new file


class _Binary(Protocol):
    def write(self, data: Buffer, /) -> int | None: ...

    def flush(self) -> None: ...


class _Guard(io.RawIOBase):
    """Passes bytes on and turns the system's errors into sentences.

    After the first failure it takes and drops what is still in the buffers above it, so that
    closing them does not fail once more.
    """

    def __init__(self, inner: _Binary, shown: str) -> None:
        super().__init__()
        self._inner = inner
        self._shown = shown
        self.failed = False

    def writable(self) -> bool:
        return True

    def write(self, data: Buffer, /) -> int | None:
        if self.failed:
            return memoryview(data).nbytes
        try:
            written = self._inner.write(data)
            self._inner.flush()
        except OSError as error:
            self.failed = True
            if isinstance(error, BrokenPipeError):
                raise  # the reader has left: nothing to tell anyone
            raise _write_failed(self._shown, error) from error
        return written


@contextmanager
def open_target(path: Path | None, *, keep_partial: bool = True) -> Iterator[TextIO]:
    """A text stream, UTF-8 with line ends left alone, to a file or (None) to standard output.

    A file is written under a temporary name in the same folder, and takes its own name when the
    block ends, by an exception too: an interrupted run keeps what it has. Where nothing was
    written before the exception, or writing failed, a file that was there before stays. What is
    not a regular file (a pipe, a device) is written directly; a link is followed. Without
    `keep_partial` an exception leaves no file but the one that was there before.

    Raises:
        UserError: `WRITE_FAILED`: no such folder, no permission, no space.
        BrokenPipeError: where the program that reads standard output has ended.
    """
    if path is None:
        with _standard_output() as stream:
            yield stream
        return
    shown = str(path)
    try:
        real = Path(os.path.realpath(path))
        if real.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), shown)
        direct = real.exists() and not real.is_file()
    except OSError as error:
        raise _write_failed(shown, error) from error
    with _directly(real, shown) if direct else _renamed_at_end(real, shown, keep_partial) as stream:
        yield stream


def _text(guard: _Guard) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BufferedWriter(guard), encoding="utf-8", newline="")


@contextmanager
def _standard_output() -> Iterator[TextIO]:
    if sys.stdout is None:  # a windowed program has none
        raise UserError(Kind.WRITE_FAILED, "There is no standard output to write to.")
    sys.stdout.flush()
    binary = getattr(sys.stdout, "buffer", None)
    if binary is None:  # replaced by a text stream, which has no encoding to be wrong
        yield sys.stdout
        return
    # Below Python's own buffer, nothing is left in it to fail again when the program ends.
    stream = _text(_Guard(getattr(binary, "raw", binary), _STANDARD_OUTPUT))
    try:
        yield stream
    finally:
        stream.close()  # the guard's file, standard output itself, stays open


@contextmanager
def _directly(path: Path, shown: str) -> Iterator[TextIO]:
    try:
        file = path.open("wb", buffering=0)
    except OSError as error:
        raise _write_failed(shown, error) from error
    with file, _text(_Guard(file, shown)) as stream:
        yield stream


@contextmanager
def _renamed_at_end(path: Path, shown: str, keep_partial: bool) -> Iterator[TextIO]:
    # Short, and not made of the name, which may be as long as the file system allows.
    temporary = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        file = _new_file(temporary, like=path)
    except OSError as error:
        raise _write_failed(shown, error) from error
    guard = _Guard(file, shown)
    stream = _text(guard)
    complete = False
    try:
        yield stream
        complete = True
    finally:
        try:
            with file:
                stream.close()
                size = file.tell()
                _sync(file, shown)
            if not guard.failed and (complete or (size and keep_partial)):
                _take_name(temporary, path, shown)
        finally:
            temporary.unlink(missing_ok=True)


def _new_file(path: Path, like: Path) -> io.FileIO:
    """A new file with the permissions of the one it will replace, or with the user's usual ones."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    file = io.FileIO(os.open(path, flags, _NEW_FILE_MODE), "wb")
    if like.exists():
        path.chmod(like.stat().st_mode & 0o777)
    return file


def _sync(file: io.FileIO, shown: str) -> None:
    """Have the bytes on the disk before the old file goes; some systems find it full only here."""
    try:
        os.fsync(file.fileno())
    except OSError as error:
        raise _write_failed(shown, error) from error


def _take_name(temporary: Path, path: Path, shown: str) -> None:
    try:
        temporary.replace(path)
    except OSError as error:
        # On Windows another program may hold the old file open. The results are worth keeping.
        spare = path.with_name(f"{path.stem}-{secrets.token_hex(4)}{path.suffix}")
        try:
            temporary.replace(spare)
        except OSError:
            raise _write_failed(shown, error) from error
        raise UserError(
            Kind.WRITE_FAILED,
            f"{printable(shown)} could not be replaced; another program may be using it.",
            f"The results are in {printable(spare.name)}, beside it.",
            str(error),
        ) from error


def _write_failed(shown: str, error: OSError) -> UserError:
    name = printable(shown)
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        sentence, hint = (
            f"There is no space left to write {name}.",
            "Free some space or write to another disk.",
        )
    elif error.errno in {errno.ENOENT, errno.ENOTDIR}:
        sentence, hint = (
            f"The folder of {name} does not exist.",
            "Create the folder or choose another one.",
        )
    elif error.errno == errno.EISDIR:
        sentence, hint = f"{name} is a folder.", "Give the name of a file to write."
    elif error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        sentence, hint = (
            f"You are not allowed to write {name}.",
            "Choose another folder, or close the program that uses the file.",
        )
    else:
        sentence, hint = f"{name} could not be written.", "Try another folder or another disk."
    return UserError(Kind.WRITE_FAILED, sentence, hint, str(error))
