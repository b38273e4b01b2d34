"""Opens the output for results: standard output, or a file that appears once it is complete."""

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

from inception_gui import interrupts
from inception_gui.core.files.display_name import printable
from inception_gui.core.files.errors import write_failed
from inception_gui.core.files.safe_name import refuses_name, safe_name
from inception_gui.core.files.write_whole import new_file, temporary_beside
from inception_gui.errors import Kind, UserError

if TYPE_CHECKING:
    from typing_extensions import Buffer

_STANDARD_OUTPUT: Final = "standard output"


class _Binary(Protocol):
    def write(self, data: Buffer, /) -> int | None: ...

    def flush(self) -> None: ...


class _Guard(io.RawIOBase):
    """Passes bytes on and turns system errors into sentences.

    After the first failure it takes and drops what is still in the buffers above it, so that
    closing them does not fail once more.
    """

    def __init__(self, inner: _Binary, shown: Path | str) -> None:
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
            raise write_failed(self._shown, error) from error
        return written


@contextmanager
def open_target(path: Path | None, *, keep_partial: bool = True) -> Iterator[TextIO]:
    """Open a UTF-8 text stream, without newline translation, to a file or (None) standard output.

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
    try:
        real = Path(os.path.realpath(path))
        if real.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        direct = real.exists() and not real.is_file()
    except OSError as error:
        raise write_failed(path, error) from error
    with _directly(real, path) if direct else _renamed_at_end(real, path, keep_partial) as stream:
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
def _directly(path: Path, shown: Path) -> Iterator[TextIO]:
    try:
        file = path.open("wb", buffering=0)
    except OSError as error:
        raise write_failed(shown, error) from error
    with file, _text(_Guard(file, shown)) as stream:
        yield stream


@contextmanager
def _renamed_at_end(path: Path, shown: Path, keep_partial: bool) -> Iterator[TextIO]:
    temporary = temporary_beside(path)
    try:
        file = new_file(temporary, like=path)
    except OSError as error:
        raise write_failed(shown, error) from error
    guard = _Guard(file, shown)
    stream = _text(guard)
    complete = False
    try:
        yield stream
        complete = True
    finally:
        with interrupts.finishing():
            try:
                with file:
                    stream.close()
                    size = file.tell()
                    _sync(file, shown)
                if not guard.failed and (complete or (size and keep_partial)):
                    _take_name(temporary, path, shown)
            finally:
                temporary.unlink(missing_ok=True)


def _sync(file: io.FileIO, shown: Path) -> None:
    """Flush to disk before the old file is replaced; some systems report a full disk only here."""
    try:
        os.fsync(file.fileno())
    except OSError as error:
        raise write_failed(shown, error) from error


def _take_name(temporary: Path, path: Path, shown: Path) -> None:
    try:
        temporary.replace(path)
    except OSError as error:
        # The results are worth keeping. On Windows another program may hold the old file open.
        is_refused = refuses_name(error, path)
        stem, suffix = os.path.splitext(safe_name(path.name) if is_refused else path.name)  # noqa: PTH122
        spare = path.with_name(f"{stem}-{secrets.token_hex(4)}{suffix}")
        try:
            temporary.replace(spare)
        except OSError:
            raise write_failed(shown, error) from error
        if is_refused:
            raise UserError(
                Kind.WRITE_FAILED,
                f"The disk does not accept the name “{printable(path.name)}”.",
                f"The results are in “{printable(spare.name)}”.",
                str(error),
            ) from error
        raise UserError(
            Kind.WRITE_FAILED,
            f"“{printable(path.name)}” could not be replaced; another program may be using it.",
            f"The results are in “{printable(spare.name)}”, beside it.",
            str(error),
        ) from error
