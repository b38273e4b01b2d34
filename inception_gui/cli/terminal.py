"""Writes results to standard output, and messages and progress to standard error."""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from inception_gui.core.files.atomic_output import open_target
from inception_gui.core.files.display_name import printable
from inception_gui.core.language import translated

_SECONDS_BETWEEN_UPDATES: Final = 0.1
_MEGABYTE: Final = 2**20


def say(text: str) -> None:
    """Print a message on standard error in the user's language, safe for the terminal, on one line.

    File names and arguments in it come from anywhere: control characters are shown as escapes.
    Without a standard error, or one that takes nothing more, the message is lost.
    """
    _to_standard_error(printable(translated(text)) + "\n")


def say_of(name: str, message: str) -> None:
    """Print a message about a file: the name as it is, the message in the user's language."""
    _to_standard_error(f"{printable(name)}: {printable(translated(message))}\n")


def confirmed(question: str) -> bool | None:
    """Whether the user says yes at the terminal; None where there is nobody to ask."""
    if sys.stdin is None or sys.stderr is None:
        return None
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return None
    _to_standard_error(f"{printable(translated(question))} [y/N] ")
    return sys.stdin.readline().strip().casefold() in ("y", "yes")


def say_saved_as(wanted: str, path: Path) -> None:
    """Print under which name a file was saved whose own name the disk does not accept."""
    say(f"“{wanted}” is saved as “{path.name}”: the disk does not accept that name.")


def put(text: str) -> None:
    """Print lines of results on standard output; names in them must be printable.

    Raises:
        UserError: It cannot be written (WRITE_FAILED).
        BrokenPipeError: Its reader has ended.
    """
    with open_target(None) as stream:
        # Half a surrogate pair, or a byte of a name that is not UTF-8, has no other form.
        stream.write(text.encode("utf-8", "backslashreplace").decode("utf-8"))


def _to_standard_error(text: str) -> None:
    if sys.stderr is None:  # closed, or a windowed program
        return
    encoding = sys.stderr.encoding or "ascii"
    with suppress(OSError, ValueError):
        sys.stderr.write(text.encode(encoding, "backslashreplace").decode(encoding))
        sys.stderr.flush()


class ProgressLine:
    """A line on standard error that is rewritten in place; nothing if that is not a terminal."""

    def __init__(self) -> None:
        self._shows = sys.stderr is not None and sys.stderr.isatty()
        self._began = time.monotonic()
        self._last = 0.0
        self._width = 0

    def pictures(self, done: int, total: int, worked: int | None = None) -> None:
        """Show how many images are done, the speed and the time left.

        If some results were already known, `worked` is the number of those that were not: the
        speed is computed from these alone, and the clock starts with the first of them.
        """
        if worked == 0:
            self._began = time.monotonic()
        if not self._due(done >= total):
            return
        words = f"{done:,} of {total:,}"
        rate = (done if worked is None else worked) / max(time.monotonic() - self._began, 1e-6)
        if rate > 0:
            words += f" · {rate:.0f}/s · {in_words((total - done) / rate)} left"
        self._write(words)

    def bytes(self, done: int, total: int | None) -> None:
        """Show how many bytes have arrived, the speed and the time left."""
        if not self._due(done == total):
            return
        rate = done / max(time.monotonic() - self._began, 1e-6)
        of_all = f" of {total / _MEGABYTE:.0f}" if total else ""
        left = f" · {in_words((total - done) / rate)} left" if total and rate > 0 else ""
        self._write(f"{done / _MEGABYTE:.0f}{of_all} MB · {rate / _MEGABYTE:.1f} MB/s{left}")

    def clear(self) -> None:
        """Erase the line."""
        if self._width:
            _to_standard_error("\r" + " " * self._width + "\r")
            self._width = 0

    def _due(self, is_last: bool) -> bool:
        now = time.monotonic()
        if not self._shows or (now - self._last < _SECONDS_BETWEEN_UPDATES and not is_last):
            return False
        self._last = now
        return True

    def _write(self, text: str) -> None:
        _to_standard_error("\r" + text.ljust(self._width))
        self._width = len(text)


def megabytes(size_bytes: float) -> str:
    """A size for people to read: "104 MB"."""
    return f"{size_bytes / _MEGABYTE:.0f} MB"


def in_words(seconds: float) -> str:
    """A rough duration: "8 s", "4 min", "2 h 10 min"."""
    if seconds < 60:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h {minutes % 60} min"
