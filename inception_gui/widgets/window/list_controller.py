"""Clears the list of images, brings back the one before, and tells of a file that has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from inception_gui.widgets.common import wording

if TYPE_CHECKING:
    from inception_gui.widgets.shell.window_shell import WindowShell
    from inception_gui.workers.runs.kept_list import KeptList
    from inception_gui.workers.session import Session


class ListController(QObject):
    """No list goes without a way back: a message offers it, and Ctrl+Z does it at any time."""

    def __init__(self, session: Session, shell: WindowShell) -> None:
        super().__init__(shell.window)
        self._session = session
        self._banner = shell.banner
        self._action = shell.actions.bring_back
        shell.actions.clear_requested.connect(self._on_clear)
        self._action.triggered.connect(lambda _on: self._bring_back())
        session.lists.put_aside.connect(self._on_put_aside)
        session.current_changed.connect(lambda _row: self._update())
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_application_state)
        self._update()

    def _on_clear(self) -> None:
        session = self._session
        if session.lists.is_apart or not session.bulk.is_running_run:
            session.clear()
            return
        words = self.tr(
            "Images are still being classified. Clearing the list stops this. "
            "The results so far are saved."
        )
        self._banner.ask(words, self.tr("Clear list"), session.clear, is_wished=False)

    def _on_put_aside(self, kept: KeptList) -> None:
        words = self.tr("A list of {0} was put aside (Ctrl+Z brings it back).")
        self._banner.show_news(
            words.format(wording.images(len(kept))), self.tr("Undo"), self._bring_back
        )
        self._update()

    def _bring_back(self) -> None:
        self._banner.hide()
        self._session.bring_back()
        self._update()

    def _update(self) -> None:
        self._action.setEnabled(self._session.lists.can_bring_back)

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._session.viewer.look_again()
        # Also when the user goes to another program: what it changes is compared with that.
        self._session.changed_files.look()
