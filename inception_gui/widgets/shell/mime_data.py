"""What a drop or the clipboard brings: paths, or a picture that is no file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

# In the order of preference: what loses nothing first.
_PICTURE_TYPES: Final = ("image/png", "image/tiff", "image/webp", "image/jpeg", "image/bmp")


@dataclass(frozen=True, slots=True)
class MimeContent:
    """One of `paths`, `data` (a picture file's bytes), `picture`, or `refusal` (why none)."""

    paths: tuple[Path, ...] = ()
    data: bytes = b""
    picture: QImage | None = None
    refusal: str = ""


def has_something(mime: QMimeData) -> bool:
    """Whether a drag is worth accepting; cheap enough for every mouse move."""
    return mime.hasUrls() or mime.hasImage() or any(mime.hasFormat(t) for t in _PICTURE_TYPES)


def read(mime: QMimeData | None) -> MimeContent:
    """What `mime` holds for this program; an empty clipboard is None."""
    if mime is None:
        mime = QMimeData()
    urls = mime.urls() if mime.hasUrls() else []
    paths = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    if paths:
        return MimeContent(paths=paths)
    for kind in _PICTURE_TYPES:
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
            refusal="That is an address on the web. Save the picture first, then drop the file."
        )
    return MimeContent(
        refusal="There is no picture in the clipboard. Copy one, then paste it here."
    )


def _path_in_text(mime: QMimeData) -> Path | None:
    """A path copied as text, as terminals and some file managers do."""
    if not mime.hasText():
        return None
    text = mime.text().strip().strip("\"'")
    return Path(text) if Path(text).is_absolute() and "\n" not in text else None
