"""The window: layout and wiring, nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QEvent, QSize, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from inception_gui import paths
from inception_gui.errors import UserError
from inception_gui.settings import Settings
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.network.controller import NetworkController
from inception_gui.widgets.shell import mime_data
from inception_gui.widgets.shell.actions import WindowActions
from inception_gui.widgets.shell.banner import Banner
from inception_gui.widgets.shell.open_handler import OpenHandler
from inception_gui.widgets.shell.start_page import StartPage
from inception_gui.widgets.shell.status_line import StatusLine
from inception_gui.widgets.shell.tool_bar import ToolBar
from inception_gui.widgets.window.about import show_about
from inception_gui.widgets.window.closing import Closing
from inception_gui.widgets.window.keys import WindowKeys
from inception_gui.widgets.window.lazy_pages import LateParts
from inception_gui.widgets.window.live_entry import LiveEntry
from inception_gui.widgets.window.runs_controller import RunsController
from inception_gui.widgets.window.status_controller import StatusController
from inception_gui.workers.session import Session

if TYPE_CHECKING:
    from inception_gui.widgets.evaluation.controller import EvaluationController
    from inception_gui.widgets.live.controller import LiveController
    from inception_gui.widgets.pictures.controller import PicturesController
    from inception_gui.widgets.pictures.explain_controller import ExplainController
    from inception_gui.widgets.pictures.page import PicturePage

_FIRST_SIZE: Final = (1180, 760)
_SHARE_OF_SCREEN: Final = 0.94
_SETTLED_MS: Final = 80
"""A desktop moves and uncovers a new window for a moment; what is uncovered must be painted."""


class MainWindow(QMainWindow):
    """Shows a session and passes on what a user asks for.

    It is on the screen before most of it is made: the page of the pictures follows its first
    painting, live mode, evaluations and the page of the weights are made when they are wanted.
    """

    first_painted = Signal()
    """Once, when the window is on the screen: from now on slow things may start."""

    settled = Signal()
    """Once, a moment later, when the window has found its place and its parts are made."""

    closed = Signal()

    def __init__(self, session: Session, themes: ThemeSource, settings: Settings) -> None:
        super().__init__()
        self._session = session
        self._themes = themes
        self._was_painted = False
        self._is_closed = False
        self._keys = WindowKeys(self)
        self.setAcceptDrops(True)
        self.setMinimumSize(480, 400)
        room = self.screen().availableSize() * _SHARE_OF_SCREEN
        self.resize(QSize(*_FIRST_SIZE).boundedTo(room))

        self.actions_ = WindowActions(self)
        self.actions_.show_theme(settings.theme)
        self.tool_bar = ToolBar(themes)
        self.tool_bar.set_save_menu(self.actions_.save_menu())
        self.banner = Banner(themes)
        self.open_handler = OpenHandler(session, self.banner, settings.last_folder, self)
        self.start_page = StartPage(themes)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start_page)
        self.status_line = StatusLine(themes)
        self.network = NetworkController(session.loader, self.tool_bar.network_chip, themes, self)
        self.network.show_pages_in(self.pages)
        self.start_page.take_panel(self.network.panel)
        self.runs = RunsController(session, self.actions_, self)
        self.start_page.take_panel(self.runs.unfinished)

        inside = QWidget()
        self._column = layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tool_bar)
        layout.addWidget(self.banner)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.status_line)
        self.setCentralWidget(inside)

        self._status = StatusController(session, self.status_line, self)
        self._connect_actions()
        self._connect_session()
        self._late = LateParts(session, self, themes, settings)
        self._late.made.connect(self._put_status_last)
        self._late.changed.connect(self._on_page_changed)
        self._live = LiveEntry(session, self, themes, settings)
        self._live.changed.connect(self._on_page_changed)
        self.closing = Closing(session, lambda: self._live.film_work, self.banner, self.close, self)
        session.set_unsure_below(settings.unsure_below)
        if settings.geometry:
            self.restoreGeometry(QByteArray.fromHex(settings.geometry.encode()))
        self._update_actions()

    @property
    def live(self) -> LiveController:
        """Live mode; made when it is first asked for."""
        return self._live.binding

    @property
    def evaluate(self) -> EvaluationController:
        """Evaluations; made when they are first asked for."""
        return self._late.evaluate

    @property
    def pictures(self) -> PicturesController:
        """The pictures; made behind the window's first painting, or when they are asked for."""
        return self._late.pictures

    @property
    def picture_page(self) -> PicturePage:
        """The page of the pictures."""
        return self.pictures.page

    @property
    def explain(self) -> ExplainController:
        """What draws heat maps."""
        return self.pictures.explain

    def _put_status_last(self) -> None:
        """Tab comes to the status line behind the pages, those that are made late, too."""
        line, is_shown = self.status_line, not self.status_line.isHidden()
        self._column.removeWidget(line)
        line.setParent(None)
        self._column.addWidget(line)
        line.setVisible(is_shown)

    def _connect_actions(self) -> None:
        actions = self.actions_
        for source in (actions, self.tool_bar):
            source.open_requested.connect(self.open_handler.choose_pictures)
            source.folder_requested.connect(self.open_handler.choose_folder)
            source.paste_requested.connect(self.open_handler.paste)
        self.start_page.drop_area.open_requested.connect(self.open_handler.choose_pictures)
        actions.clear_requested.connect(self._session.clear)
        actions.stop_requested.connect(self._on_stop)
        actions.evaluate_requested.connect(lambda: self.evaluate.open_page())
        actions.go_on_requested.connect(self._session.go_on)
        actions.pause_requested.connect(self._on_pause)
        actions.previous_requested.connect(lambda: self.pictures.step(-1))
        actions.next_requested.connect(lambda: self.pictures.step(1))
        actions.theme_chosen.connect(self._themes.set_choice)
        actions.log_folder_requested.connect(_show_log_folder)
        actions.about_requested.connect(lambda: show_about(self))
        self.status_line.cancel_requested.connect(self._on_stop)

    def _connect_session(self) -> None:
        session = self._session
        self.pages.currentChanged.connect(lambda _index: self._on_page_changed())
        session.items_added.connect(self._on_items_added)
        session.run_begun.connect(self._on_run_begun)
        session.current_changed.connect(self._on_current_changed)
        session.bulk.progressed.connect(lambda _done, _total: self._update_actions())
        session.bulk.finished.connect(lambda _seconds: self._update_actions())
        session.went_wrong.connect(self.show_problem)
        self.network.refused.connect(self.show_problem)

    def _on_first_painted(self) -> None:
        self.first_painted.emit()
        QTimer.singleShot(_SETTLED_MS, self._make_pictures)

    def _make_pictures(self) -> None:
        if not self._is_closed:
            _ = self.pictures  # most who open the window want a picture looked at
            self.settled.emit()

    # What a user asks for

    def open_paths(self, chosen: list[Path]) -> None:
        """Show these files and folders."""
        self.open_handler.open_paths(chosen)

    def show_problem(self, error: UserError) -> None:
        """Say above the page what went wrong."""
        self.banner.show_problem(error.sentence, error.hint, error.detail)

    def _on_stop(self) -> None:
        if self._session.bulk.is_running:
            self._session.stop()
            self._status.show_idle()
        elif not self.banner.isHidden():
            self.banner.hide()
        else:
            self._live.step_back()
        self._update_actions()

    # What the session says

    def _on_page_changed(self) -> None:
        words = " · ".join(word for word in (self._live.behind, self._late.behind) if word)
        self._status.show_page(self.pages.currentWidget().windowTitle(), words)
        self._update_actions()

    def _on_items_added(self, count: int) -> None:
        if not self.pictures.is_shown and not self._live.is_shown:
            self.pictures.show()
        self.picture_page.set_strip_shown(count > 1)

    def _on_run_begun(self) -> None:
        self.picture_page.set_run_shown(True)

    def _on_pause(self) -> None:
        self._session.set_paused(not self._session.bulk.is_paused)

    def _on_current_changed(self, row: int) -> None:
        if row < 0:
            self.pages.setCurrentWidget(self.start_page)
            self.start_page.take_panel(self.network.panel)
            self._session.runs.refresh()
        self._update_actions()

    # What follows from both

    def _update_actions(self) -> None:
        has_map = self._late.has_map
        self.actions_.save.setEnabled(has_map or self._live.can_save)
        self.actions_.copy.setEnabled(has_map)
        self.tool_bar.set_save_enabled(has_map or self._live.can_save)
        session = self._session
        self.actions_.can_stop = session.bulk.is_running or self._live.is_shown
        self.actions_.go_on.setEnabled(session.can_go_on)
        self.actions_.pause.setEnabled(session.bulk.is_running and session.bulk.run is not None)
        self.actions_.find.setEnabled(session.is_run)
        self.actions_.clear.setEnabled(len(self._session.items) > 0)

    def remembered(self, settings: Settings) -> Settings:
        """`settings` with what the user changed in this window."""
        loader = self._session.loader
        return replace(
            self._live.remembered(self._late.remembered(settings)),
            theme=self._themes.choice,
            device=loader.choice.device,
            mode=loader.choice.mode.value,
            unsure_below=loader.unsure_below,
            last_folder=self.open_handler.last_folder,
            geometry=bytes(self.saveGeometry().toHex().data()).decode("ascii"),
        )

    # Qt's own names

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            self._keys.announced()
        handled = super().event(event)
        if event.type() == QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            # Now its parts are painted, one turn of the event loop later all is on the screen.
            QTimer.singleShot(0, self._on_first_painted)
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if mime_data.has_something(event.mimeData()):
            event.acceptProposedAction()
            self.start_page.drop_area.set_drag_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.start_page.drop_area.set_drag_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.start_page.drop_area.set_drag_over(False)
        event.acceptProposedAction()
        self.open_handler.drop(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.closing.is_allowed():
            event.ignore()
            if self.isMinimized():
                self.showNormal()  # the question must be seen
            return
        event.accept()
        self._is_closed = True
        # Gone from the screen first: threads may take a moment to end.
        self.hide()
        # What uses the network goes before the session that has it.
        self._live.close()
        self._late.close()
        self.closed.emit()


def _show_log_folder() -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.log_folder())))
