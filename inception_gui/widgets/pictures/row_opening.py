"""What a double click on an image in the table, the grid or the strip does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from inception_gui.widgets.common.reveal_in_files import reveal

if TYPE_CHECKING:
    from inception_gui.widgets.common.preferences import Preferences
    from inception_gui.widgets.pictures.page import PicturePage
    from inception_gui.workers.session import Session


class RowOpening(QObject):
    """Does with the image's file what the user has chosen in the settings."""

    def __init__(
        self,
        session: Session,
        page: PicturePage,
        preferences: Preferences,
        parent: QObject,
        *,
        open_file: Callable[[Path], object] | None = None,
        show_file: Callable[[Path], object] = reveal,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self._open_file = open_file or open_in_program
        self._show_file = show_file
        panel = page.run_panel
        for view in (panel.table, panel.grid):
            view.doubleClicked.connect(lambda at: self._on_row(panel.model.item_row(at.row())))
        page.strip.doubleClicked.connect(self._on_strip)

    def _on_strip(self, at: QModelIndex | QPersistentModelIndex) -> None:
        self._on_row(at.row())

    def _on_row(self, row: int) -> None:
        written = self._session.items.columns.paths[row]
        if not written:
            return  # a pasted image has no file
        path, wish = Path(written), self._preferences.settings.double_click
        if wish == "open":
            self._open_file(path)
        elif wish == "reveal":
            self._show_file(path)
        elif wish == "copy":
            QGuiApplication.clipboard().setText(str(path))


def open_in_program(path: Path) -> None:
    """Open a file in the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
