"""Accepts drags and drops as copies, and lists their files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent


def accept_copy(event: QDropEvent) -> None:
    """Accept a drag or a drop as a copy, whatever was proposed.

    A program that sees its move accepted deletes what it offered.
    """
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def local_files(mime: QMimeData) -> list[Path]:
    """The files and folders of this computer in a drag."""
    urls = mime.urls() if mime.hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
