"""Tells what kind of file is about to be replaced, by its content."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal

from inception_gui.core.images.formats import HEAD_BYTES, sniff

FileKind = Literal[
    "nothing",
    "text",
    "image",
    "video",
    "pdf",
    "array",
    "workbook",
    "parquet",
    "weights",
    "database",
    "other",
]

NAMES: Final[dict[FileKind, str]] = {
    "nothing": "an empty file",
    "text": "a text file",
    "image": "an image",
    "video": "a video",
    "pdf": "a PDF document",
    "array": "a NumPy array",
    "workbook": "a workbook",
    "parquet": "a Parquet table",
    "weights": "a file of weights",
    "database": "a database",
    "other": "a file of another program",
}

_BY_SUFFIX: Final[dict[str, FileKind]] = {
    ".png": "image",
    ".jpg": "image",
    ".jpeg": "image",
    ".webp": "image",
    ".mp4": "video",
    ".avi": "video",
    ".mkv": "video",
    ".pdf": "pdf",
    ".npy": "array",
    ".xlsx": "workbook",
    ".parquet": "parquet",
}
_OTHER_TEXTS: Final = frozenset(
    [
        ".bat",
        ".c",
        ".cfg",
        ".cpp",
        ".css",
        ".go",
        ".h",
        ".ini",
        ".ipynb",
        ".java",
        ".js",
        ".md",
        ".ps1",
        ".py",
        ".rs",
        ".rst",
        ".sh",
        ".tex",
        ".toml",
        ".ts",
        ".xml",
        ".xmp",
        ".yaml",
        ".yml",
    ]
)
"""Scripts, notes and settings, which are no older result."""

_ZIP: Final = b"PK\x03\x04"
_IN_WORKBOOKS: Final = (b"[Content_Types].xml", b"xl/")
_WEIGHTS_SUFFIXES: Final = frozenset({".pth", ".pt", ".bin", ".ckpt", ".tar", ".safetensors"})


def kind_of_result(path: Path) -> FileKind:
    """The kind of a result that is written under this name, by its suffix."""
    return _BY_SUFFIX.get(path.suffix.lower(), "text")


def kind_of_file(path: Path) -> FileKind:
    """The kind of an existing file.

    Raises:
        OSError: It cannot be read.
    """
    with path.open("rb") as stream:
        head = stream.read(HEAD_BYTES)
    if not head:
        return "nothing"
    if head.startswith(b"SQLite format 3\x00"):
        return "database"
    if head.startswith(b"%PDF-"):
        return "pdf"
    if head.startswith(b"\x93NUMPY"):
        return "array"
    if head.startswith(b"PAR1"):
        return "parquet"
    if head.startswith(_ZIP) and any(name in head for name in _IN_WORKBOOKS):
        return "workbook"
    if path.suffix.lower() in _WEIGHTS_SUFFIXES and not _is_text(head):
        return "weights"
    group = sniff(head).group
    if group == "video":
        return "video"
    if group in ("read", "picture", "raw"):
        return "image"
    is_result = path.suffix.lower() not in _OTHER_TEXTS and _is_text(head)
    return "text" if is_result else "other"


def _is_text(head: bytes) -> bool:
    """Whether `head`, which may end within a character, is UTF-8 without control characters."""
    try:
        text = head.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(head) - 3:
            return False
        text = head[: error.start].decode("utf-8")
    return not any(char < " " and char not in "\t\n\r\f\x1b" for char in text)
