"""The window: layout and wiring, nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QMainWindow, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from inception_gui import __version__, paths
from inception_gui.core.types import Failure
from inception_gui.errors import UserError
from inception_gui.settings import Settings
from inception_gui.widgets import incoming
from inception_gui.widgets.banner import Banner
from inception_gui.widgets.explain_binding import ExplainBinding
from inception_gui.widgets.intake import Intake
from inception_gui.widgets.live_entry import LiveEntry
from inception_gui.widgets.network_binding import NetworkBinding
from inception_gui.widgets.overlay_saving import OverlaySaving
from inception_gui.widgets.picture_page import PicturePage
from inception_gui.widgets.runs_binding import RunsBinding
from inception_gui.widgets.start_page import StartPage
from inception_gui.widgets.status_binding import StatusBinding
from inception_gui.widgets.status_line import StatusLine
from inception_gui.widgets.theme import ThemeSource
from inception_gui.widgets.tool_bar import ToolBar
from inception_gui.widgets.window_actions import WindowActions
from inception_gui.workers.session import Session
from inception_gui.workers.viewer import Shown

if TYPE_CHECKING:
    from inception_gui.widgets.evaluate_binding import EvaluateBinding
    from inception_gui.widgets.live_binding import LiveBinding

_FIRST_SIZE: Final = (1180, 760)
_SHARE_OF_SCREEN: Final = 0.94
_ABOUT: Final = """<h3>Inception GUI {version}</h3>
<p>What Inception V3 sees in a picture, how sure it is, and where it looks.
Everything stays on this computer.</p>
<p>The network knows 1000 classes of ImageNet. What is none of them gets a wrong name.</p>
<p>C. Szegedy et al., “Rethinking the Inception Architecture for Computer Vision”, CVPR 2016.</p>"""


class MainWindow(QMainWindow):
    """Shows a session and passes on what a user asks for."""

    first_painted = Signal()
    """Once, when the window is on the screen: from now on slow things may start."""

    closed = Signal()

    def __init__(self, session: Session, themes: ThemeSource, settings: Settings) -> None:
        super().__init__()
        self._session = session
        self._themes = themes
        self._was_painted = False
        self.setAcceptDrops(True)
        self.setMinimumSize(480, 400)
        room = self.screen().availableSize() * _SHARE_OF_SCREEN
        self.resize(QSize(*_FIRST_SIZE).boundedTo(room))

        self.actions_ = WindowActions(self)
        self.actions_.show_theme(settings.theme)
        self.tool_bar = ToolBar(themes)
        self.tool_bar.set_save_menu(self.actions_.save_menu())
        self.banner = Banner(themes)
        self.intake = Intake(session, self.banner, settings.last_folder, self)
        self.start_page = StartPage(themes)
        self.picture_page = PicturePage(themes, session.items, session.output)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start_page)
        self.pages.addWidget(self.picture_page)
        self.status_line = StatusLine(themes)
        self.network = NetworkBinding(session.loader, self.tool_bar.network_chip, themes, self)
        self.start_page.take_panel(self.network.panel)
        self.runs = RunsBinding(session, self.actions_, self)
        self.start_page.take_panel(self.runs.unfinished)
        self.network.weights.take_pages(self.pages)

        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tool_bar)
        layout.addWidget(self.banner)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.status_line)
        self.setCentralWidget(inside)

        page = self.picture_page
        self.explain = ExplainBinding(session.maps, page, themes, settings, self)
        self._saving = OverlaySaving(session.map_output, self.explain, self.banner, self)
        self._status = StatusBinding(session, self.status_line, self)
        self._connect_actions()
        self._connect_session()
        self._live = LiveEntry(session, self, themes, settings)
        self._live.changed.connect(self._update_actions)
        self._live.title_changed.connect(self._status.set_live_title)
        session.set_unsure_below(settings.unsure_below)
        page.run_panel.set_unsure_below(settings.unsure_below)
        if settings.geometry:
            self.restoreGeometry(QByteArray.fromHex(settings.geometry.encode()))
        self._update_actions()

    @property
    def live(self) -> LiveBinding:
        """Live mode; made when it is first asked for."""
        return self._live.binding

    @cached_property
    def evaluate(self) -> EvaluateBinding:
        """Evaluations; made when they are first asked for, as few who open the window do."""
        from inception_gui.widgets.evaluate_binding import EvaluateBinding

        return EvaluateBinding(self._session, self, self._themes)

    def _connect_actions(self) -> None:
        actions, page = self.actions_, self.picture_page
        for source in (actions, self.tool_bar):
            source.open_requested.connect(self.intake.choose_pictures)
            source.folder_requested.connect(self.intake.choose_folder)
            source.paste_requested.connect(self.intake.paste)
        self.start_page.drop_area.open_requested.connect(self.intake.choose_pictures)
        self.explain.connect_actions(actions)
        self._saving.connect_actions(actions)
        actions.save_requested.connect(self._on_pictures(self._saving.save))
        actions.copy_requested.connect(self._on_pictures(self._saving.copy))
        actions.clear_requested.connect(self._session.clear)
        actions.stop_requested.connect(self._on_stop)
        actions.evaluate_requested.connect(lambda: self.evaluate.open_page())
        actions.go_on_requested.connect(self._session.go_on)
        actions.pause_requested.connect(self._on_pause)
        actions.find_requested.connect(self._on_pictures(page.run_panel.focus_filter))
        actions.heat_map_toggled.connect(page.heat_map_bar.toggle)
        actions.previous_requested.connect(lambda: self._step(-1))
        actions.next_requested.connect(lambda: self._step(1))
        actions.zoom_in_requested.connect(self._on_pictures(page.canvas.zoom_in))
        actions.zoom_out_requested.connect(self._on_pictures(page.canvas.zoom_out))
        actions.fit_requested.connect(self._on_pictures(page.canvas.fit))
        actions.actual_size_requested.connect(self._on_pictures(page.canvas.actual_size))
        actions.theme_chosen.connect(self._themes.set_choice)
        actions.log_folder_requested.connect(_show_log_folder)
        actions.about_requested.connect(self._on_about)
        self.status_line.cancel_requested.connect(self._on_stop)
        page.row_chosen.connect(self._session.select)
        page.page_requested.connect(self._session.open_page)

    def _connect_session(self) -> None:
        session = self._session
        self.pages.currentChanged.connect(lambda _index: self._update_actions())
        session.items_added.connect(self._on_items_added)
        session.run_begun.connect(self._on_run_begun)
        session.current_changed.connect(self._on_current_changed)
        session.viewer.opened.connect(self._on_opened)
        session.viewer.classified.connect(self._on_classified)
        session.viewer.failed.connect(self._on_failed)
        session.bulk.progressed.connect(lambda _done, _total: self._update_actions())
        session.bulk.finished.connect(lambda _seconds: self._update_actions())
        session.went_wrong.connect(self._on_went_wrong)
        self.network.words_changed.connect(self._on_network_words)
        self.network.refused.connect(self._on_went_wrong)

    def _on_pictures(self, do: Callable[[], None]) -> Callable[[], None]:
        """`do` where the pictures are on display: another page has its own meaning, or none."""
        return lambda: do() if self.pages.currentWidget() is self.picture_page else None

    # What a user asks for

    def open_paths(self, chosen: list[Path]) -> None:
        """Show these files and folders."""
        self.intake.open_paths(chosen)

    def _on_stop(self) -> None:
        if self._session.bulk.is_running:
            self._session.stop()
            self._status.show_idle()
        elif not self.banner.isHidden():
            self.banner.hide()
        else:
            self._live.step_back()
        self._update_actions()

    def _step(self, by: int) -> None:
        if not self.picture_page.step(by):
            self._session.select(self._session.current_row + by)

    def _on_about(self) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("About Inception GUI"))
        box.setText(_ABOUT.format(version=__version__))
        box.setModal(False)
        box.show()

    # What the session says

    def _on_items_added(self, count: int) -> None:
        if self.pages.currentWidget() is not self.picture_page and not self._live.is_shown:
            self.pages.setCurrentWidget(self.picture_page)
            self.picture_page.take_panel(self.network.panel)
            self.picture_page.canvas.setFocus()
        self.picture_page.set_strip_shown(count > 1)

    def _on_run_begun(self) -> None:
        self.picture_page.set_run_shown(True)

    def _on_pause(self) -> None:
        self._session.set_paused(not self._session.bulk.is_paused)

    def _on_current_changed(self, row: int) -> None:
        if row < 0:
            self.picture_page.forget()
            self.picture_page.set_run_shown(False)
            self.pages.setCurrentWidget(self.start_page)
            self.start_page.take_panel(self.network.panel)
            self._session.runs.look()
        else:
            self.picture_page.begin(row, "Opening…", self.network.words.waiting)
        self._update_actions()

    def _on_opened(self, shown: Shown) -> None:
        self.picture_page.show_opened(shown, self.network.words.waiting)
        if shown.prediction is not None:
            self.picture_page.show_classified(shown)
        self._update_actions()

    def _on_classified(self, shown: Shown) -> None:
        self.picture_page.show_classified(shown)
        self._update_actions()

    def _on_failed(self, failure: Failure) -> None:
        self.picture_page.show_failure(failure)
        self._update_actions()

    def _on_went_wrong(self, error: UserError) -> None:
        self.banner.show_problem(error.sentence, error.hint, error.detail)

    def _on_network_words(self) -> None:
        self.picture_page.set_working_text(self.network.words.waiting)

    # What follows from both

    def _update_actions(self) -> None:
        is_shown = self.pages.currentWidget() is self.picture_page
        has_map = is_shown and self.picture_page.chosen_class is not None
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
            self._live.remembered(self.explain.remembered(settings)),
            theme=self._themes.choice,
            device=loader.choice.device,
            mode=loader.choice.mode.value,
            unsure_below=loader.unsure_below,
            last_folder=self.intake.last_folder,
            geometry=bytes(self.saveGeometry().toHex().data()).decode("ascii"),
        )

    # Qt's own names

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest and not self._was_painted:
            self._was_painted = True
            # One turn of the event loop later the frame is on its way to the screen.
            QTimer.singleShot(0, self.first_painted.emit)
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            "Left": -1, "Up": -1, "PgUp": -1, "Right": 1, "Down": 1, "PgDown": 1,
        }  # fmt: skip
        key = QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.PortableText)
        if key in steps:
            self._step(steps[key])
        elif key.isdigit() and 1 <= int(key) <= 5:
            self.picture_page.answers.choose(int(key) - 1)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if incoming.has_something(event.mimeData()):
            event.acceptProposedAction()
            self.start_page.drop_area.set_drag_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.start_page.drop_area.set_drag_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.start_page.drop_area.set_drag_over(False)
        event.acceptProposedAction()
        self.intake.drop(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        # Gone from the screen first: threads may take a moment to end.
        self.hide()
        self.closed.emit()


def _show_log_folder() -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.log_folder())))
