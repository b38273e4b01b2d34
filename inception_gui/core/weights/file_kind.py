"""Recognises the kind of a weights file by its size and its first bytes."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Final, Literal

from inception_gui.core.files.display_name import printable
from inception_gui.core.weights.errors import AGAIN, refused
from inception_gui.errors import Kind, UserError

FileKind = Literal["zip", "legacy", "safetensors", "hdf5", "keras"]
"""torch's archive (since 1.6) and its older format, safetensors, HDF5, and Keras's archive."""

LARGEST_BYTES: Final = 512 * 2**20
"""An official file is 104 MiB; a checkpoint with the optimizer's state is three times that."""

LEGACY_MAGIC: Final = b"\x80\x02\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19."
"""A pickled number, with which every file in torch's older format begins."""
HDF5_MAGIC: Final = b"\x89HDF\r\n\x1a\n"
_NOT_WEIGHTS: Final = "This file is not a weights file."

# (beginning, what it is): other things that people end up with under a weights file's name.
_BEGINNINGS: Final = (
    (b"version https://git-lfs", "This is only a pointer to a weights file (git-lfs)."),
    (b"\x89PNG", "This is an image, not a weights file."),
    (b"\xff\xd8\xff", "This is an image, not a weights file."),
    (b"\x93NUMPY", "This is a NumPy file, not a weights file."),
    (b"\x1f\x8b", "This is a compressed file. Unpack it first."),
    (b"%PDF", "This is a PDF document, not a weights file."),
)


def check_regular(path: Path) -> int:
    """The size in bytes of what must be a regular file, not a folder or a pipe.

    Raises:
        UserError: weights_missing where there is nothing, weights_refused otherwise.
    """
    try:
        status = path.stat()
    except FileNotFoundError:
        raise UserError(
            Kind.WEIGHTS_MISSING,
            f"There is no weights file “{printable(str(path))}”.",
            "Check the path.",
        ) from None
    except (OSError, ValueError) as error:
        raise refused(
            "This weights file cannot be opened.",
            "Check that you have permission to read it and that its disk is connected.",
            f"{path}: {type(error).__name__}",
        ) from None
    if stat.S_ISDIR(status.st_mode):
        raise refused("This is a folder, not a weights file.", detail=str(path))
    if not stat.S_ISREG(status.st_mode):
        raise refused("This is a device or a pipe, not a file.", detail=str(path))
    return status.st_size


def check_size(path: Path) -> int:
    """The size of a regular file in bytes, unless it is too large to be weights.

    Raises:
        UserError: weights_missing or weights_refused.
    """
    size = check_regular(path)
    if size > LARGEST_BYTES:
        raise refused(f"This file is too large to be Inception V3 weights ({size / 1e6:,.0f} MB).")
    return size


def kind_of(head: bytes) -> FileKind:
    """The kind of a file that begins with these bytes (at least 512 of them, if it has as many).

    Raises:
        UserError: weights_refused, with the name of what else it is where that can be told.
    """
    if not head:
        raise refused("This weights file is empty.", AGAIN)
    if head.startswith(b"PK\x03\x04"):
        return "zip"
    if head.startswith(HDF5_MAGIC):
        return "hdf5"
    if head.startswith(LEGACY_MAGIC):
        return "legacy"
    for beginning, sentence in _BEGINNINGS:
        if head.startswith(beginning):
            raise refused(sentence)
    if is_web_page(head):
        raise refused("This is a web page, not a weights file. The download failed.", AGAIN)
    if head[257:262] == b"ustar":
        raise refused("This is a tar archive, which this program does not open.")
    if head[:1] == b"\x80" and len(head) > 1 and head[1] <= 5:
        raise refused(
            "This file could run code on this computer, so it was not opened.",
            "Use a state dict saved with torch.save, or a .safetensors file.",
            "bare pickle",
        )
    if len(head) > 8 and head[8:9] == b"{":
        return "safetensors"
    raise refused(_NOT_WEIGHTS)


def is_web_page(head: bytes) -> bool:
    """Whether these first bytes are of a web page (a login page, an error page)."""
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return text.startswith((b"<!doctype", b"<html", b"<?xml", b"<head", b"<body"))
