"""Reads a drop or the clipboard: paths, or an image that is not a file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent, QImage

from inception_gui.widgets.common.language import tr

# The preferred ones first: those that lose nothing.
_IMAGE_TYPES: Final = ("image/png", "image/tiff", "image/webp", "image/jpeg", "image/bmp")


@dataclass(frozen=True, slots=True)
class MimeContent:
    """One of `paths`, `data` (the bytes of a file), `picture`, or `refusal` (why nothing)."""

    paths: tuple[Path, ...] = ()
    data: bytes = b""
    picture: QImage | None = None
    refusal: str = ""


def has_something(mime: QMimeData) -> bool:
    """Whether a drag is worth accepting; fast enough for every mouse move."""
    return mime.hasUrls() or mime.hasImage() or any(mime.hasFormat(t) for t in _IMAGE_TYPES)


def accept_copy(event: QDropEvent) -> None:
    """Accept a drag or a drop as a copy, whatever was proposed.

    A program that sees its move accepted deletes what it offered.
    """
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def read(mime: QMimeData | None) -> MimeContent:
    """Return what `mime` holds for this program; None stands for an empty clipboard."""
    if mime is None:
        mime = QMimeData()
    urls = mime.urls() if mime.hasUrls() else []
    paths = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    if paths:
        return MimeContent(paths=paths)
    for kind in _IMAGE_TYPES:
        if mime.hasFormat(kind):
            data = bytes(mime.data(kind).data())
            if data:
                return MimeContent(data=data)
    if mime.hasImage():
        picture = mime.imageData()
        if isinstance(picture, QImage) and not picture.isNull():
            return MimeContent(picture=picture)
    path = _path_in_text(mime)
    if path is not None:
        return MimeContent(paths=(path,))
    if urls:
        return MimeContent(
            refusal=tr("That is a web address. Save the image first, then drop the file.")
        )
    return MimeContent(refusal=tr("The clipboard contains no image. Copy one, then paste it here."))


def _path_in_text(mime: QMimeData) -> Path | None:
    """A path copied as text, as from a terminal and some file managers."""
    if not mime.hasText():
        return None
    text = mime.text().strip().strip("\"'")
    return Path(text) if Path(text).is_absolute() and "\n" not in text else None
