"""Tells whether two paths are the same file, and keeps results from replacing inputs."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from pathlib import Path

from inception_gui.core.files.display_name import shown_name
from inception_gui.errors import Kind, UserError

Identity = tuple[int, int]
"""Device and number of a file: equal through links, other spellings and other names."""


def identity(path: Path | str) -> Identity | None:
    """Return the identity of a regular file; None if there is none at `path`."""
    try:
        found = os.stat(path)  # noqa: PTH116 - Path.stat costs twice as much
    except (OSError, ValueError):
        return None
    return (found.st_dev, found.st_ino) if stat.S_ISREG(found.st_mode) else None


def refuse_input(target: Path, inputs: Iterable[Path | str | None]) -> None:
    """Refuse to write a result to `target` where that is one of `inputs`, by whatever name.

    Raises:
        UserError: It is one of them (WRONG_USAGE).
    """
    there = identity(target)
    if there is None:
        return  # nothing can be lost, so thousands of inputs need not be compared
    if any(given and identity(given) == there for given in inputs):
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{shown_name(target)}” is an input file and is not replaced.",
            "Choose another name.",
            detail=str(target),
        )
