"""Opens files, folders and bitmaps that the user chooses, pastes or drops."""

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
    """Adds images to the session, and shows a problem where there are none.

    Signals:
        video_offered(Path): one file whose name is not that of an image; if it is not a video
            either, `open_pictures` takes it back.
        pictures_added(): images are being added and will be shown.
    """

    video_offered = Signal(object)
    pictures_added = Signal()

    def __init__(self, session: Session, banner: Banner, last_folder: str, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._banner = banner
        self._window = window
        self.last_folder = last_folder
        """The folder in which file dialogs start."""

    def choose_pictures(self) -> None:
        """Ask for files."""
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        file_dialogs.choose_files(
            self._window,
            self.tr("Open images"),
            [self.tr("Images ({0})").format(patterns)],
            self._open_and_remember,
            self.last_folder,
        )

    def choose_folder(self) -> None:
        """Ask for a folder."""
        title = self.tr("Open folder of images")
        file_dialogs.choose_folder(
            self._window, title, self.last_folder, lambda chosen: self._open_and_remember([chosen])
        )

    def paste(self) -> None:
        """Add what is in the clipboard."""
        self._take(mime_data.read(QGuiApplication.clipboard().mimeData()), self.tr("Pasted image"))

    def drop(self, data: QMimeData) -> None:
        """Add what was dropped on the window."""
        self._take(mime_data.read(data), self.tr("Dropped image"))

    def open_paths(self, chosen: list[Path]) -> None:
        """Open these files and folders; a single file may be a video."""
        suffix = chosen[0].suffix.lower() if len(chosen) == 1 else ""
        if suffix and suffix not in SUFFIXES:
            self.video_offered.emit(chosen[0])
        else:
            self.open_pictures(chosen)

    def open_pictures(self, chosen: list[Path]) -> None:
        """Open these files and folders, none of which is a video."""
        self._banner.hide()
        self.pictures_added.emit()
        self._session.add_paths(chosen)

    def _open_and_remember(self, chosen: list[Path]) -> None:
        self.last_folder = str(chosen[0].parent)
        self.open_paths(chosen)

    def _take(self, content: mime_data.MimeContent, name: str) -> None:
        if content.paths:
            self.open_paths(list(content.paths))
        elif content.data:
            self._banner.hide()
            self.pictures_added.emit()
            self._session.add_data(content.data, name)
        elif content.picture is not None:
            self._banner.hide()
            self.pictures_added.emit()
            self._session.add_picture(content.picture, name)
        else:
            self._banner.show_problem(content.refusal)
