"""Explains why a file cannot be written."""

from __future__ import annotations

import errno
from pathlib import Path

from inception_gui.core.files.display_name import printable
from inception_gui.core.files.safe_name import FULL, refuses_name, safe_name
from inception_gui.errors import Kind, UserError


def write_failed(target: Path | str, error: OSError) -> UserError:
    """Return `error` in words (WRITE_FAILED); `target` is a file or the name of a stream."""
    if isinstance(target, Path):
        name, folder = f"“{printable(target.name)}”", f"“{printable(str(target.parent))}”"
    else:
        name = folder = target
    detail = f"{target}: {error}"
    if isinstance(target, Path) and refuses_name(error, target):
        safe = printable(safe_name(target.name))
        sentence = f"The disk does not accept the name {name}."
        hint = "Choose another name"
        hint += f", for example “{safe}”." if safe != target.name else " or another disk."
    elif error.errno in FULL | {errno.EFBIG}:
        sentence, hint = (
            f"There is no space left to write {name}.",
            "Free some space or write to another disk.",
        )
    elif error.errno in {errno.ENOENT, errno.ENOTDIR}:
        sentence, hint = (
            f"The folder {folder} does not exist.",
            "Create it or choose another one.",
        )
    elif error.errno == errno.EISDIR:
        sentence, hint = f"{name} is a folder.", "Name a file to write."
    elif error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        sentence, hint = (
            f"You do not have permission to write {name}.",
            "Choose another folder, or close the program that uses the file.",
        )
    else:
        sentence, hint = f"{name} could not be written.", "Try another folder or another disk."
    return UserError(Kind.WRITE_FAILED, sentence, hint, detail)
