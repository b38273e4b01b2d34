"""What comes in: chosen, pasted and dropped pictures, folders and bitmaps."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from inception_gui.core.images.formats import SUFFIXES
from inception_gui.widgets.common import file_dialogs
from inception_gui.widgets.shell import mime_data

if TYPE_CHECKING:
    from inception_gui.widgets.shell.banner import Banner
    from inception_gui.workers.session import Session


class OpenHandler(QObject):
    """Hands to the session whatever a user brings, and says so where it is nothing of use.

    Signals:
        video_offered(Path): one file that is no picture by its name; `open_pictures` takes it back.
        pictures_came(): they are to be shown.
    """

    video_offered = Signal(object)
    pictures_came = Signal()

    def __init__(self, session: Session, banner: Banner, last_folder: str, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._banner = banner
        self._window = window
        self.last_folder = last_folder
        """Where a file dialog begins."""

    def choose_pictures(self) -> None:
        """Ask for files."""
        file_dialogs.choose_pictures(
            self._window, self.last_folder, SUFFIXES, self._open_and_remember
        )

    def choose_folder(self) -> None:
        """Ask for a folder."""
        file_dialogs.choose_folder(self._window, self.last_folder, self._open_and_remember)

    def paste(self) -> None:
        """Take what is on the clipboard."""
        self._take(mime_data.read(QGuiApplication.clipboard().mimeData()), "Pasted picture")

    def drop(self, data: QMimeData) -> None:
        """Take what was dropped on the window."""
        self._take(mime_data.read(data), "Dropped picture")

    def open_paths(self, chosen: list[Path]) -> None:
        """Show these files and folders; a single file may be a video."""
        suffix = chosen[0].suffix.lower() if len(chosen) == 1 else ""
        if suffix and suffix not in SUFFIXES:
            self.video_offered.emit(chosen[0])
        else:
            self.open_pictures(chosen)

    def open_pictures(self, chosen: list[Path]) -> None:
        """Show these files and folders, none of which is a video."""
        self._banner.hide()
        self.pictures_came.emit()
        self._session.add_paths(chosen)

    def _open_and_remember(self, chosen: list[Path]) -> None:
        self.last_folder = str(chosen[0].parent)
        self.open_paths(chosen)

    def _take(self, came: mime_data.MimeContent, name: str) -> None:
        if came.paths:
            self.open_paths(list(came.paths))
        elif came.data:
            self._banner.hide()
            self.pictures_came.emit()
            self._session.add_data(came.data, name)
        elif came.picture is not None:
            self._banner.hide()
            self.pictures_came.emit()
            self._session.add_picture(came.picture, name)
        else:
            self._banner.show_problem(came.refusal)
