"""Reads files that other people may have made: ordinary ones only, and no more than a limit."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import Any, BinaryIO, Final

from inception_gui.core.files.display_name import printable
from inception_gui.errors import Kind, UserError

MALFORMED: Final = (
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What code that takes a decoded file apart raises where the file is not what it should be."""


def open_bounded(path: Path, most_bytes: int) -> BinaryIO:
    """Open an ordinary file of at most `most_bytes` for reading; close it.

    Raises:
        UserError: There is none, it is a folder, a pipe or a device, it is too large, or it may
            not be read (WRONG_USAGE).
    """
    name = printable(path.name or str(path))
    # Without O_NONBLOCK, opening a pipe waits for someone who writes to it.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        # A device may act when it is opened: it is checked before and, to be sure, after.
        _check_ordinary(path.stat(), name, most_bytes)
        stream = os.fdopen(os.open(path, flags | getattr(os, "O_CLOEXEC", 0)), "rb")
    except FileNotFoundError as error:
        raise _refused(f"There is no file “{name}”.", "Check the path.", error) from error
    except (OSError, ValueError) as error:  # ValueError: no file can have this name
        raise _refused(
            f"“{name}” cannot be read.", "Check that you have permission to read it.", error
        ) from error
    try:
        _check_ordinary(os.fstat(stream.fileno()), name, most_bytes)
    except BaseException:
        stream.close()
        raise
    return stream


def read_bounded(path: Path, most_bytes: int) -> bytes:
    """The content of an ordinary file of at most `most_bytes`.

    Raises:
        UserError: As `open_bounded`.
    """
    with open_bounded(path, most_bytes) as stream:
        try:
            data = stream.read(most_bytes + 1)
        except OSError as error:
            raise _refused(f"“{printable(path.name)}” cannot be read.", "", error) from error
    if len(data) > most_bytes:  # it grew
        raise _too_large(printable(path.name), most_bytes)
    return data


def read_json(path: Path, most_bytes: int) -> Any:
    """The JSON in an ordinary file, of whatever form it is.

    Raises:
        UserError: As `open_bounded`.
        ValueError: It is not JSON, or nested deeper than anything that was written on purpose.
    """
    data = read_bounded(path, most_bytes)
    try:
        return json.loads(data.decode("utf-8-sig"))
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def _check_ordinary(found: os.stat_result, name: str, most_bytes: int) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise _refused(f"“{name}” is a folder, not a file.", "Give a file.")
    if not stat.S_ISREG(found.st_mode):
        raise _refused(f"“{name}” is a pipe or a device, not an ordinary file.", "Give a file.")
    if found.st_size > most_bytes:
        raise _too_large(name, most_bytes)


def _too_large(name: str, most_bytes: int) -> UserError:
    return _refused(
        f"“{name}” is larger than {most_bytes >> 20} MB, more than such a file can need.",
        "Check that it is the right file.",
    )


def _refused(sentence: str, hint: str, error: Exception | None = None) -> UserError:
    return UserError(Kind.WRONG_USAGE, sentence, hint, str(error or ""))
