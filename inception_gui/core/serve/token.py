"""The token that programs send to be answered; only the user can read its file."""

from __future__ import annotations

import os
import secrets
import stat
from pathlib import Path
from typing import Final

from inception_gui.core.files.display_name import printable
from inception_gui.core.files.errors import write_failed
from inception_gui.errors import Kind, UserError

FILE_NAME: Final = "serve-token"
_OURS_ONLY: Final = 0o600
_LEAST_LENGTH: Final = 20
_MOST_BYTES: Final = 4096


def _make(path: Path) -> None:
    """Put a new token there whole, unless another program has done so meanwhile."""
    begun = path.with_name(f".{path.name}-{secrets.token_hex(8)}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    try:
        with os.fdopen(os.open(begun, flags, _OURS_ONLY), "w", encoding="ascii") as stream:
            stream.write(f"{secrets.token_urlsafe(32)}\n")
        try:
            os.link(begun, path)
        except FileExistsError:
            pass
        except OSError:  # a file system without such links
            begun.replace(path)
    finally:
        begun.unlink(missing_ok=True)


def token_of(path: Path) -> str:
    """Return the token in `path`; a file that is not there is made, with mode 600.

    Raises:
        UserError: Others can read the file, or it holds no token (WRONG_USAGE), or it cannot be
            read or written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            _make(path)
    except OSError as error:
        raise write_failed(path, error) from error
    try:
        with path.open("rb") as stream:
            mode = os.fstat(stream.fileno()).st_mode
            text = stream.read(_MOST_BYTES)
    except OSError as error:
        raise UserError(
            Kind.UNREADABLE,
            f"The token file “{printable(str(path))}” cannot be read.",
            "Choose another one with --token-file.",
            str(error),
        ) from error
    if os.name == "posix" and (not stat.S_ISREG(mode) or mode & 0o077):
        raise UserError(
            Kind.WRONG_USAGE,
            f"The token file “{printable(str(path))}” can be read by others.",
            f"Delete it, or make it yours alone: chmod 600 {printable(str(path))}",
        )
    token = text.decode("ascii", "replace").strip()
    if len(token) < _LEAST_LENGTH or not token.isprintable() or " " in token:
        raise UserError(
            Kind.WRONG_USAGE,
            f"The file “{printable(str(path))}” holds no token.",
            "Delete it; a new one is made.",
        )
    return token
