"""Opens results of archives: from the menu, and folders and Parquet files that are dropped."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from inception_gui.widgets.common import file_dialogs
from inception_gui.widgets.window.lazy_page import LazyPage

if TYPE_CHECKING:
    from inception_gui.widgets.archive.controller import ArchiveController
    from inception_gui.widgets.shell.window_shell import WindowShell
    from inception_gui.workers.session import Session


class ArchiveOpener(QObject):
    """Builds the page of archives when the first one is opened."""

    def __init__(self, session: Session, shell: WindowShell) -> None:
        super().__init__(shell.window)
        self._shell = shell

        def build() -> ArchiveController:
            from inception_gui.widgets.archive.controller import ArchiveController

            return ArchiveController(session, shell)

        self.page = LazyPage(build, self)
        action: QAction = shell.actions.archive
        action.triggered.connect(lambda _on: self._choose())
        shell.open_handler.table_opened.connect(self.open)
        session.run.result_found.connect(self.open)

    def open(self, path: Path) -> None:
        """Open the folder or file of a result."""
        self.page.controller.open(path)

    def _choose(self) -> None:
        file_dialogs.choose_folder(
            self._shell.window,
            self.tr("Open folder of an archive"),
            self._shell.open_handler.last_folder,
            self.open,
        )
