"""Has the interpreter write down where it was, if the process crashes in native code.

A program that ends as it should removes its file. One that is left behind with something in it is
of a crash, and is offered to the user at the next start.
"""

from __future__ import annotations

import faulthandler
import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Final, TextIO

LAST: Final = "last-crash.txt"
"""The name of the report of the last crash, once it has been offered."""

_PREFIX: Final = "crash-"
_A_DAY_S: Final = 86_400
_open: list[tuple[Path, TextIO]] = []


def begin(folder: Path) -> None:
    """Write into a file in `folder` if this process crashes; without one where that is impossible.

    Who started Python with `-X faulthandler` wants it in the terminal.
    """
    if faulthandler.is_enabled():
        return
    path = folder / f"{_PREFIX}{os.getpid()}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        stream = path.open("w", encoding="utf-8")
    except OSError:
        return
    _open.append((path, stream))
    faulthandler.enable(stream)


def end() -> None:
    """The program ends as it should."""
    while _open:
        path, stream = _open.pop()
        faulthandler.disable()
        with suppress(OSError):
            stream.close()
            path.unlink(missing_ok=True)


def take_last(folder: Path) -> Path | None:
    """Return the report of a program that crashed, once; None if there was none."""
    found = None
    with suppress(OSError):
        for path in sorted(folder.glob(f"{_PREFIX}*.txt")):
            if path in [mine for mine, _ in _open] or _is_alive(path):
                continue
            state = path.stat()
            if state.st_size > 0:
                with suppress(OSError):  # Windows: its program is alive and has it open
                    found = path.replace(folder / LAST)
            elif state.st_mtime < time.time() - _A_DAY_S:
                path.unlink(missing_ok=True)
    return found


def _is_alive(path: Path) -> bool:
    number = path.stem.removeprefix(_PREFIX)
    if sys.platform == "win32" or not number.isdecimal():
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
