"""What kind of file is this? The outside of a weights file, checked before anything is loaded.

Nothing here imports torch, allocates by a number that the file states, or unpickles.
"""

from __future__ import annotations

import io
import json
import math
import stat
import struct
import zipfile
from pathlib import Path
from typing import Any, BinaryIO, Final

from inception_gui.core.weights.errors import AGAIN, STATE_DICT_HINT, damaged, refused, shorten
from inception_gui.core.weights.pickle_scan import check_sizes, declared_storages
from inception_gui.errors import Kind, UserError

SMALLEST_BYTES: Final = 40 * 2**20
"""472 tensors in half precision are 45.6 MiB."""

LARGEST_BYTES: Final = 512 * 2**20
"""An official file is 104 MiB; a checkpoint with the optimizer's state is three times that."""

_LARGEST_DIRECTORY: Final = 4 * 2**20
_LARGEST_PICKLE: Final = 4 * 2**20
_LARGEST_HEADER: Final = 4 * 2**20
_MOST_ENTRIES: Final = 10_000

_LEGACY_MAGIC: Final = b"\x80\x02\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19."
_SAFETENSORS_BYTES: Final = {"F32": 4, "F16": 2, "BF16": 2, "I64": 8, "I32": 4, "F64": 8}

_NOT_WEIGHTS: Final = "This file is not a weights file."

# (beginning, what it is): other things that people end up with under a weights file's name.
_BEGINNINGS: Final = (
    (b"version https://git-lfs", "This is only a pointer to a weights file (git-lfs)."),
    (b"\x89HDF", "This is a Keras or HDF5 file, which this program cannot read."),
    (b"\x89PNG", "This is a picture, not a weights file."),
    (b"\xff\xd8\xff", "This is a picture, not a weights file."),
    (b"\x93NUMPY", "This is a NumPy file, not a weights file."),
    (b"\x1f\x8b", "This is a compressed file: unpack it first."),
    (b"%PDF", "This is a PDF document, not a weights file."),
)


def check_regular(path: Path) -> int:
    """The size of the file in bytes, after making sure that it is one (not a pipe, a folder).

    Raises:
        UserError: weights_missing where there is nothing, weights_refused otherwise.
    """
    try:
        status = path.stat()
    except FileNotFoundError:
        raise UserError(
            Kind.WEIGHTS_MISSING, f"There is no weights file at {path}.", "Check the address."
        ) from None
    except (OSError, ValueError) as error:
        raise refused(
            "This weights file cannot be opened.",
            "Check that you may read it and that its disk is connected.",
            f"{path}: {type(error).__name__}",
        ) from None
    if stat.S_ISDIR(status.st_mode):
        raise refused("This is a folder, not a weights file.", detail=str(path))
    if not stat.S_ISREG(status.st_mode):
        raise refused("This is not a file but a device or a pipe.", detail=str(path))
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


def check_sums(path: Path) -> None:
    """Compare a torch archive with the checksums inside it; other containers have none.

    torch itself does not look at them. Reads the whole file: for new files, not at every start.

    Raises:
        UserError: weights_missing or weights_refused.
    """
    if check_container(path) != "zip":
        return
    try:
        with zipfile.ZipFile(path) as archive:
            broken = archive.testzip()
    except (OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        raise damaged(type(error).__name__) from None
    if broken is not None:
        raise damaged(f"wrong checksum: {shorten(broken)}")


def check_container(path: Path) -> str:
    """Refuse unless the file is one of three kinds, safe to load; tell which.

    Returns:
        "zip" (torch since 1.6), "legacy" (torch before) or "safetensors".

    Raises:
        UserError: weights_missing or weights_refused.
    """
    size = check_size(path)
    try:
        with path.open("rb") as file:
            head = file.read(512)
            kind = _sniff(head, size)
            file.seek(0)
            if kind == "zip":
                _check_zip(file, size)
            elif kind == "legacy":
                _check_legacy(file, size)
            else:
                _check_safetensors(file, size)
    except (OSError, zipfile.BadZipFile, NotImplementedError, struct.error, RuntimeError) as error:
        raise damaged(type(error).__name__) from None
    if size < SMALLEST_BYTES:
        raise refused(f"This file is too small to be Inception V3 weights ({size:,} bytes).", AGAIN)
    return kind


def _sniff(head: bytes, size: int) -> str:
    if not head:
        raise refused("This weights file is empty.", AGAIN)
    if head.startswith(b"PK\x03\x04"):
        return "zip"
    if head.startswith(_LEGACY_MAGIC):
        return "legacy"
    for beginning, sentence in _BEGINNINGS:
        if head.startswith(beginning):
            raise refused(sentence)
    if is_web_page(head):
        raise refused("This is a web page, not a weights file: the download went wrong.", AGAIN)
    if head[257:262] == b"ustar":
        raise refused("This is a tar archive, which this program does not open.")
    if head[:1] == b"\x80" and len(head) > 1 and head[1] <= 5:
        raise refused(
            "This file could run code on this computer; it was not opened.",
            "Use a state dict saved with torch.save, or a .safetensors file.",
            "bare pickle",
        )
    if len(head) > 8 and head[8:9] == b"{":
        return "safetensors"
    if len(head) >= 8 and struct.unpack("<Q", head[:8])[0] > size:
        raise refused(_NOT_WEIGHTS, detail="neither a zip archive nor safetensors")
    raise refused(_NOT_WEIGHTS)


def is_web_page(head: bytes) -> bool:
    """Whether these first bytes are of a web page (a login page, an error page)."""
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return text.startswith((b"<!doctype", b"<html", b"<?xml", b"<head", b"<body"))


def _check_zip(file: BinaryIO, size: int) -> None:
    if _directory_bytes(file, size) > _LARGEST_DIRECTORY:
        raise refused(_NOT_WEIGHTS, detail="the archive's directory is too large")
    with zipfile.ZipFile(file) as archive:
        entries = archive.infolist()
        names = {entry.filename for entry in entries}
        if len(entries) > _MOST_ENTRIES or len(names) != len(entries):
            raise refused(_NOT_WEIGHTS, detail=f"{len(entries)} entries, {len(names)} names")
        if any(name.endswith("/constants.pkl") or "/code/" in name for name in names):
            raise refused(
                "This is a TorchScript program, not only weights; loading it would run code.",
                STATE_DICT_HINT,
            )
        pickles = [entry for entry in entries if entry.filename.endswith("/data.pkl")]
        if len(pickles) != 1:
            raise refused("This is an ordinary zip archive, not a weights file.")
        for entry in entries:
            # torch stores, never compresses: so no entry can grow when it is read.
            if entry.compress_type != zipfile.ZIP_STORED or entry.flag_bits & 1:
                raise refused(
                    "This weights file was compressed again, which torch never does.",
                    "Use the original file.",
                    shorten(entry.filename),
                )
            if entry.file_size != entry.compress_size:
                raise damaged(shorten(entry.filename))
        if sum(entry.file_size for entry in entries) > size:
            raise damaged("the entries are larger than the file")
        if pickles[0].file_size > _LARGEST_PICKLE:
            raise refused(_NOT_WEIGHTS, detail="its table of contents is too large")
        root = pickles[0].filename.removesuffix("data.pkl") + "data/"
        stored = {
            entry.filename.removeprefix(root): entry.file_size
            for entry in entries
            if entry.filename.startswith(root)
        }
        check_sizes(declared_storages(archive.read(pickles[0])), stored)


def _directory_bytes(file: BinaryIO, size: int) -> int:
    """The size of the zip archive's directory: it must be known before Python reads all of it."""
    tail_bytes = min(size, 22 + 20 + 56)
    file.seek(size - tail_bytes)
    tail = file.read(tail_bytes).rjust(22 + 20 + 56, b"\0")
    file.seek(0)
    large, locator, end = tail[:56], tail[56:76], tail[76:]
    if not end.startswith(b"PK\x05\x06"):  # torch writes no comment behind it
        raise damaged("no end of the archive")
    directory_bytes: int = struct.unpack_from("<L", end, 12)[0]
    if locator.startswith(b"PK\x06\x07"):
        if not large.startswith(b"PK\x06\x06"):
            raise damaged("no end of the large archive")
        directory_bytes = max(directory_bytes % 0xFFFFFFFF, struct.unpack_from("<Q", large, 40)[0])
    return directory_bytes


def _check_legacy(file: BinaryIO, size: int) -> None:
    """Five pickles in a row (magic, version, system, tensors, keys), then the raw storages."""
    head = io.BytesIO(file.read(_LARGEST_PICKLE))
    head.seek(len(_LEGACY_MAGIC))
    declared: dict[str, int] = {}
    for _ in range(4):
        declared |= declared_storages(head)
    # torch allocates a storage as the pickle says, before it finds out what the file holds.
    if sum(declared.values()) > size:
        raise damaged("the tensors are larger than the file")


def _check_safetensors(file: BinaryIO, size: int) -> None:
    (header_bytes,) = struct.unpack("<Q", file.read(8))
    if header_bytes > min(_LARGEST_HEADER, size - 8):
        raise damaged("the header is longer than the file")
    try:
        header = json.loads(file.read(header_bytes))
    except (ValueError, RecursionError):
        raise damaged("the header is not JSON") from None
    if not isinstance(header, dict) or len(header) > _MOST_ENTRIES:
        raise damaged("the header is not a table")
    header.pop("__metadata__", None)
    spans = sorted(_span(name, entry) for name, entry in header.items())
    end = 0
    for first, last in spans:
        if first != end:
            raise damaged("a hole between tensors")
        end = last
    if end != size - 8 - header_bytes:
        raise damaged("the tensors do not fill the file")


def _span(name: str, entry: Any) -> tuple[int, int]:
    """Where a tensor lies, after making sure that its type and shape fill exactly that."""
    if isinstance(entry, dict):
        shape, offsets = _counts(entry.get("shape")), _counts(entry.get("data_offsets"))
        element_bytes = _SAFETENSORS_BYTES.get(str(entry.get("dtype")))
        if element_bytes is not None and shape is not None and offsets and len(offsets) == 2:
            first, last = offsets
            if last - first == element_bytes * math.prod(shape):
                return first, last
    raise damaged(f"tensor {shorten(name)}")


def _counts(values: Any) -> list[int] | None:
    """`values` if they are a few plain numbers, not negative, not absurd."""
    if not isinstance(values, list) or len(values) > 8:
        return None
    return values if all(type(value) is int and 0 <= value < 2**48 for value in values) else None
