"""A disk that keeps Windows' rules for names, as NTFS with `windows_names` does on Linux."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

FORBIDDEN = set('<>:"\\|?*')
DEVICES = {"con", "prn", "aux", "nul", "com1", "lpt1"}


def refused(name: str) -> bool:
    return (
        not FORBIDDEN.isdisjoint(name)
        or name.endswith((" ", "."))
        or name.partition(".")[0].casefold() in DEVICES
    )


def keep_windows_names(
    folder: Path, monkeypatch: pytest.MonkeyPatch, *, number: int = errno.EINVAL, most: int = 255
) -> None:
    """Let the system refuse such names below `folder`, and names of more than `most` bytes."""

    def check(path: object) -> None:
        if not isinstance(path, str | os.PathLike):
            return
        text = Path(os.fspath(path))
        if text != folder and text.is_relative_to(folder):
            if len(os.fsencode(text.name)) > most:
                raise OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG), str(text))
            if refused(text.name):
                raise OSError(number, os.strerror(number), str(text))

    def strict(real: Callable[..., Any], *places: int) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            for place in places:
                check(arguments[place])
            return real(*arguments, **options)

        return call

    for name, places in {"open": (0,), "link": (1,), "rename": (1,), "replace": (1,)}.items():
        monkeypatch.setattr(os, name, strict(getattr(os, name), *places))
