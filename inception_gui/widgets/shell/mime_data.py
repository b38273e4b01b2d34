"""Reads a drop or the clipboard: paths, or an image that is not a file."""

from __future__ import annotations

import platform
import shlex
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from inception_gui.widgets.common.language import tr
from inception_gui.widgets.shell.network_places import NETWORK_SCHEMES, local_path

# The preferred ones first: those that lose nothing.
_IMAGE_TYPES: Final = ("image/png", "image/tiff", "image/webp", "image/jpeg", "image/bmp")

_NOT_FILES: Final = frozenset({"x-special/nautilus-clipboard", "copy", "cut"})
"""Lines with which file managers begin a list of files that is copied as text."""

_WEB: Final = frozenset({"http", "https"})
_NAMED: Final = 3
_NAME_LENGTH: Final = 80
_LONGEST_TEXT: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class MimeContent:
    """One of `paths`, `data` (the bytes of a file) and `picture`; and `refusal`.

    `refusal` names what cannot be opened and says why, also beside `paths`.
    """

    paths: tuple[Path, ...] = ()
    data: bytes = b""
    picture: QImage | None = None
    refusal: str = ""


def has_something(mime: QMimeData) -> bool:
    """Whether a drag is worth accepting; fast enough for every mouse move."""
    return mime.hasUrls() or mime.hasImage() or any(mime.hasFormat(t) for t in _IMAGE_TYPES)


def read(mime: QMimeData | None) -> MimeContent:
    """Return what `mime` holds for this program; None stands for an empty clipboard."""
    if mime is None:
        mime = QMimeData()
    paths, refused = _sorted_out(mime.urls() if mime.hasUrls() else [])
    if paths:
        return MimeContent(paths=paths, refusal=_refusal(refused))
    for kind in _IMAGE_TYPES:
        if mime.hasFormat(kind):
            data = bytes(mime.data(kind).data())
            if data:
                return MimeContent(data=data)
    if mime.hasImage():
        picture = mime.imageData()
        if isinstance(picture, QImage) and not picture.isNull():
            return MimeContent(picture=picture)
    if not refused and mime.hasText():
        paths, refused = _sorted_out(_lines(mime.text()))
        if not paths and not any(isinstance(each, QUrl) for each in refused):
            refused = []  # ordinary text
    if paths or refused:
        return MimeContent(paths=paths, refusal=_refusal(refused))
    return MimeContent(refusal=tr("The clipboard contains no image. Copy one, then paste it here."))


def _sorted_out(found: Iterable[QUrl | str]) -> tuple[tuple[Path, ...], list[QUrl | str]]:
    """The paths, and what is not one."""
    paths, refused = [], []
    for each in found:
        path = _path_of(each)
        if path is not None:
            paths.append(path)
        else:
            refused.append(each)
    return tuple(paths), refused


def _path_of(found: QUrl | str) -> Path | None:
    if isinstance(found, str):
        path = Path(found)
        return path.expanduser() if found.startswith("~/") or path.is_absolute() else None
    if not found.isLocalFile():
        return local_path(found)
    host = found.host()
    if host and sys.platform != "win32":
        # Some programs name this computer, see https://www.freedesktop.org/wiki/Specifications/file-uri-spec
        is_here = host.casefold() == platform.node().casefold()
        return Path(found.path(QUrl.ComponentFormattingOption.FullyDecoded)) if is_here else None
    return Path(found.toLocalFile())


def _lines(text: str) -> list[QUrl | str]:
    """Paths and addresses copied as text, as from a terminal and some file managers."""
    found: list[QUrl | str] = []
    for line in text[:_LONGEST_TEXT].splitlines():
        for part in _parts(line.strip()):
            url = QUrl(part, QUrl.ParsingMode.TolerantMode)
            is_address = "://" in part or url.isLocalFile()
            found.append(url if is_address and len(url.scheme()) > 1 else part)
    return found


def _parts(line: str) -> list[str]:
    """The paths of one line: one, or several in quotes or one after the other."""
    if not line or line in _NOT_FILES:
        return []
    if line[0] in "\"'" or "\\ " in line or " /" in line or " file:" in line:
        try:
            # On Windows a backslash separates folders.
            lexer = shlex.shlex(line, posix=True, punctuation_chars=False)
            lexer.whitespace_split, lexer.commenters = True, ""
            lexer.escape = "" if sys.platform == "win32" else "\\"
            parts = list(lexer)
        except ValueError:  # a lone quote
            parts = []
        if parts and all(_looks_like_path(part) for part in parts):
            return parts
    return [line.strip("\"'")]


def _looks_like_path(part: str) -> bool:
    return part.startswith("~/") or "://" in part or Path(part).is_absolute()


def _refusal(refused: Sequence[QUrl | str]) -> str:
    """Name what cannot be opened and say what to do, a sentence for each reason."""
    sentences = []
    for names, hint in (
        (
            [_shown(url) for url in refused if isinstance(url, QUrl) and url.scheme() in _WEB],
            tr("Web addresses cannot be opened: {0}. Save the image first, then open the file."),
        ),
        (
            [_shown(url) for url in refused if isinstance(url, QUrl) and _is_remote(url)],
            tr("Not connected: {0}. Open it in the file manager first, then try again."),
        ),
        (
            [_shown(each) for each in refused if not _is_address(each)],
            tr("Not a file: {0}. Copy the file into a folder, then open it there."),
        ),
    ):
        if names:
            sentences.append(hint.format(_listed(names)))
    return " ".join(sentences)


def _is_remote(url: QUrl) -> bool:
    return url.scheme().lower() in NETWORK_SCHEMES or url.isLocalFile()


def _is_address(found: QUrl | str) -> bool:
    return isinstance(found, QUrl) and (found.scheme() in _WEB or _is_remote(found))


def _shown(found: QUrl | str) -> str:
    text = str(found)
    if isinstance(found, QUrl):
        shown = QUrl(found)
        if shown.password():  # not for the screen
            shown.setUserInfo(shown.userName())
        text = shown.toDisplayString()
    return f"“{text if len(text) <= _NAME_LENGTH else text[:_NAME_LENGTH] + '…'}”"


def _listed(names: Sequence[str]) -> str:
    more = len(names) - _NAMED
    if more > 0:
        return tr("{0} and {1} more").format(", ".join(names[:_NAMED]), more)
    return ", ".join(names)
