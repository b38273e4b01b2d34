"""The main window: layout and connections, nothing else."""

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
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from inception_gui import paths
from inception_gui.errors import UserError
from inception_gui.settings import Settings
from inception_gui.widgets.common.drops import accept_copy
from inception_gui.widgets.common.preferences import Preferences
from inception_gui.widgets.common.save_folder import SaveFolder
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.explain.map_style_model import MapStyleModel
from inception_gui.widgets.follow.controller import FollowController
from inception_gui.widgets.network.controller import NetworkController
from inception_gui.widgets.shell import mime_data
from inception_gui.widgets.shell.actions import WindowActions
from inception_gui.widgets.shell.banner import Banner
from inception_gui.widgets.shell.drop_highlight import DropHighlight
from inception_gui.widgets.shell.open_handler import OpenHandler
from inception_gui.widgets.shell.recent_places import RecentPlaces
from inception_gui.widgets.shell.start_page import StartPage
from inception_gui.widgets.shell.status_line import StatusLine
from inception_gui.widgets.shell.tool_bar import ToolBar
from inception_gui.widgets.shell.window_shell import WindowShell
from inception_gui.widgets.window.about import show_about
from inception_gui.widgets.window.closing import Closing
from inception_gui.widgets.window.command_states import CommandStates
from inception_gui.widgets.window.focus_ring import FocusRing
from inception_gui.widgets.window.full_screen import FullScreen
from inception_gui.widgets.window.keys import WindowKeys
from inception_gui.widgets.window.list_controller import ListController
from inception_gui.widgets.window.live_menu import add_live_menu
from inception_gui.widgets.window.pages import WindowPages
from inception_gui.widgets.window.results_controller import ResultsController
from inception_gui.widgets.window.run_news import RunNews
from inception_gui.widgets.window.runs_controller import RunsController
from inception_gui.widgets.window.status_controller import StatusController
from inception_gui.widgets.window.trouble_controller import TroubleController
from inception_gui.workers.session import Session

if TYPE_CHECKING:
    from inception_gui.widgets.evaluation.controller import EvaluationController
    from inception_gui.widgets.live.controller import LiveController
    from inception_gui.widgets.pictures.controller import PicturesController
    from inception_gui.widgets.pictures.explain_controller import ExplainController
    from inception_gui.widgets.pictures.page import PicturePage
    from inception_gui.widgets.similar.controller import SimilarController
    from inception_gui.widgets.similar.look_alikes_controller import LookAlikesController
    from inception_gui.widgets.teach.controller import TeachController

_FIRST_SIZE: Final = (1180, 760)
_LEAST_SIZE: Final = (480, 330)
"""A screen of 1366 x 768 at 200% has 683 x 384, less the frame and the desktop's own bar."""

_SHARE_OF_SCREEN: Final = 0.94
_SETTLED_MS: Final = 80
"""A desktop moves a new window for a moment, and what it uncovers must be painted."""


class MainWindow(QMainWindow):
    """Shows a session and connects the commands of the user with it.

    It is on the screen before most of it is built: the page of images follows the first painting;
    live mode, evaluations and the page of weights are built when they are first opened.
    """

    first_painted = Signal()
    """Once, when the window is on the screen: from now on slow things may start."""

    settled = Signal()
    """Once, a moment later, when the window has found its place and the page of images exists."""

    closed = Signal()

    def __init__(self, session: Session, themes: ThemeSource, settings: Settings) -> None:
        super().__init__()
        self._session = session
        self._themes = themes
        self._was_painted = False
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settling.timeout.connect(self._make_pictures)
        self._is_closed = False
        self.setAcceptDrops(True)
        self.setMinimumSize(*_LEAST_SIZE)
        room = self.screen().availableSize() * _SHARE_OF_SCREEN
        self.resize(QSize(*_FIRST_SIZE).boundedTo(room))

        self.actions_ = WindowActions(self)
        self.actions_.show_theme(settings.theme)
        self.tool_bar = ToolBar(themes)
        self.tool_bar.set_save_menu(self.actions_.save_menu())
        self.banner = Banner(themes)
        self.preferences = Preferences(settings, self)
        self.map_style = MapStyleModel.from_settings(settings, self)
        self.open_handler = OpenHandler(
            session, self.banner, settings.last_folder, self, SaveFolder(settings.last_save_folder)
        )
        self.recent = RecentPlaces(self.preferences, self.actions_.recent, self)
        self.start_page = StartPage(themes)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start_page)
        self.status_line = StatusLine(themes)
        self._drop_highlight = DropHighlight(themes, self.pages)
        self.network = NetworkController(session.loader, self.tool_bar.network_chip, themes, self)
        self.network.show_pages_in(self.pages)
        self.start_page.take_panel(self.network.panel)

        self._full_screen = FullScreen(self, self.tool_bar)
        inside = QWidget()
        self._column = layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        above_pages = QVBoxLayout()
        layout.addWidget(self.tool_bar)
        layout.addWidget(self.banner)
        layout.addLayout(above_pages)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.status_line)
        self.setCentralWidget(inside)

        self._shell = WindowShell(
            window=self,
            themes=themes,
            preferences=self.preferences,
            actions=self.actions_,
            banner=self.banner,
            pages=self.pages,
            start_page=self.start_page,
            above_pages=above_pages,
            open_handler=self.open_handler,
            status_line=self.status_line,
            network=self.network,
            map_style=self.map_style,
            set_full_screen=self._full_screen.set,
            show_home=self.show_home,
        )
        shell = self._shell
        self.late = WindowPages(session, shell, settings, lambda: self._live_menu)
        self._pictures, self._live = self.late.pictures, self.late.live
        self.late.built.connect(self._put_status_last)
        self.late.changed.connect(self._on_page_changed)
        self._keys = WindowKeys(
            self,
            step=lambda by: self.pictures.step(by),
            choose=self._choose_prediction,
            show_alone=lambda on: self.picture_page.canvas.set_alone(on),
            is_here=lambda: self._pictures.is_shown,
            digits={0: self.actions_.fit, 1: self.actions_.actual_size},
        )
        self._focus_ring = FocusRing(themes, self)
        self.runs = RunsController(session, self._shell, self._pictures)
        self._lists = ListController(session, self._shell)
        self._run_news = RunNews(session, self._shell, self._pictures)
        self._results = ResultsController(session, self._shell, self._pictures)
        self.follow = FollowController(session, self._shell)
        self.closed.connect(self.follow.close)
        self._live_menu = add_live_menu(self, self.tool_bar, self.open_handler, lambda: self.live)
        self.trouble = TroubleController(self._shell)
        self._status = StatusController(session, self.status_line, self)
        self._states = CommandStates(session, self.late, self.actions_, self.tool_bar)
        self._connect_actions()
        self._connect_session()
        self.closing = Closing(
            *(session, lambda: self.late.unfinished_live_work, self.banner, self.close, self),
            unsaved_classes=lambda: self.late.unsaved_classes,
            is_doing=lambda: self.follow.is_doing,
        )
        session.set_unsure_below(settings.unsure_below)
        if settings.geometry:
            self.restoreGeometry(QByteArray.fromHex(settings.geometry.encode()))
        self._states.update()

    @property
    def live(self) -> LiveController:
        """Live mode; built on first use."""
        return self._live.controller

    @property
    def evaluate(self) -> EvaluationController:
        """Evaluations; built on first use."""
        return self.late.evaluation.controller

    @property
    def similar(self) -> SimilarController:
        """The search for similar images; built on first use."""
        return self.late.similar.controller

    @property
    def look_alikes(self) -> LookAlikesController:
        """The grouping of look-alikes; built on first use."""
        return self.late.look_alikes.controller

    @property
    def teach(self) -> TeachController:
        """Own classes; built on first use."""
        return self.late.teach.controller

    @property
    def pictures(self) -> PicturesController:
        """The images; built after the window's first painting, or on first use."""
        return self._pictures.controller

    @property
    def picture_page(self) -> PicturePage:
        """The page of images."""
        return self.pictures.page

    @property
    def explain(self) -> ExplainController:
        """What draws heat maps."""
        return self.pictures.explain

    def _put_status_last(self) -> None:
        """Tab reaches the status line after the pages, including those that are built late."""
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
        self.open_handler.chosen.connect(self.recent.note)
        self.recent.chosen.connect(self.open_handler.open_chosen)
        actions.stop_requested.connect(self._on_stop)
        actions.evaluate_requested.connect(lambda: self.evaluate.open_page())
        actions.alike_wanted.connect(self._on_alike)
        actions.look_alikes_wanted.connect(lambda: self.look_alikes.open_page())
        actions.similar_wanted.connect(lambda item, scope: self.similar.find(item, scope))
        actions.review_wanted.connect(lambda: self.late.review.controller.open_page())
        actions.teach_requested.connect(lambda: self.teach.open_page())
        actions.these_are_wanted.connect(lambda paths, name: self.teach.these_are(paths, name))
        actions.resume_requested.connect(self._session.resume)
        actions.pause_requested.connect(self._on_pause)
        actions.heat_map_toggled.connect(self.map_style.toggle)
        actions.previous_requested.connect(lambda: self.pictures.step(-1))
        actions.next_requested.connect(lambda: self.pictures.step(1))
        actions.help_requested.connect(lambda topic: self.late.help.controller.open(topic))
        offers = self.start_page.offers
        offers.steps_requested.connect(lambda: self.late.help.controller.open("steps"))
        offers.classes_requested.connect(lambda: self.late.help.controller.open("classes"))
        offers.sample_chosen.connect(lambda path: self.open_handler.open_paths([path]))
        offers.video_requested.connect(lambda: self.live.choose_video())
        offers.camera_requested.connect(self.tool_bar.camera_button.showMenu)
        offers.run_chosen.connect(actions.run_chosen)
        actions.settings_requested.connect(lambda: self.late.settings.controller.open_page())
        actions.theme_chosen.connect(self._themes.set_choice)
        self._themes.theme_changed.connect(lambda _new: actions.show_theme(self._themes.choice))
        actions.log_folder_requested.connect(_show_log_folder)
        actions.about_requested.connect(lambda: show_about(self))
        self.status_line.cancel_requested.connect(self._on_stop)

    def _connect_session(self) -> None:
        session = self._session
        self.pages.currentChanged.connect(lambda _index: self._on_page_changed())
        session.items_added.connect(self._on_items_added)
        session.run_begun.connect(self._on_run_begun)
        session.current_changed.connect(self._on_current_changed)
        session.bulk.progressed.connect(lambda _done, _total: self._states.update())
        session.bulk.finished.connect(lambda _seconds: self._states.update())
        session.went_wrong.connect(self.show_problem)
        self.network.refused.connect(self.show_problem)

    def _on_first_painted(self) -> None:
        self.first_painted.emit()
        self._settling.start()

    def _make_pictures(self) -> None:
        if not self._is_closed:
            _ = self.pictures  # most people who open the window want to see images
            self.settled.emit()

    # What the user asks for

    def open_paths(self, chosen: list[Path]) -> None:
        """Open these files and folders, as the user has named them to the program."""
        self.open_handler.open_chosen(chosen)

    def come_forward(self, chosen: list[Path]) -> None:
        """The program was started again: show the window, and open these files."""
        if self.isMinimized():
            self.showNormal()
        self.activateWindow()
        QApplication.alert(self)  # where the desktop lets no window come forward by itself
        if chosen:
            self.open_paths(chosen)

    def show_home(self) -> None:
        """Show the page of images, or the start page while there are none."""
        if len(self._session.items) > 0 and self._session.current_row >= 0:
            self.pictures.show()
        else:
            self.pages.setCurrentWidget(self.start_page)
            self.start_page.take_panel(self.network.panel)

    def show_problem(self, error: UserError) -> None:
        """Show above the page what went wrong."""
        self.banner.show_problem(error.sentence, error.hint, error.detail)

    def tell_of_damaged_settings(self, aside: Path) -> None:
        """Say that the settings could not be read, and where they are now."""
        words = self.tr("The settings could not be read; the usual ones are used.")
        hint = self.tr("The damaged file was put aside as {0}").format(aside)
        self.banner.show_problem(words, hint)

    def _choose_prediction(self, rank: int) -> bool:
        for page in (self._pictures, self._live):
            if page.is_shown:
                page.controller.choose_prediction(rank)
                return True
        return False

    def _on_stop(self) -> None:
        if self._full_screen.is_on:
            self.live.set_full_screen(False)
        elif (pictures := self._pictures.existing) is not None and pictures.region.is_on:
            pictures.region.go_back()
        elif self._session.bulk.is_running:
            self._session.stop()
            self._status.show_idle()
        elif not self.banner.isHidden():
            self.banner.hide()
        elif (live := self._live.existing) is not None:
            live.step_back()
        self._states.update()

    # What the session reports

    def _on_page_changed(self) -> None:
        title = self.pages.currentWidget().windowTitle()
        self._status.show_page(title, self.late.background_text)
        self._states.update()

    def _on_items_added(self, count: int) -> None:
        if not self.pictures.is_shown and not self._live.is_shown:
            self.pictures.show()
        self.picture_page.set_strip_shown(count > 1)

    def _on_run_begun(self) -> None:
        self.picture_page.set_run_shown(True)

    def _on_alike(self) -> None:
        self.similar.alike.sort(self.picture_page.run_panel.model)
        self.pictures.show()
        self._states.update_alike()

    def _on_pause(self) -> None:
        self._session.set_paused(not self._session.bulk.is_paused)

    def _on_current_changed(self, row: int) -> None:
        if row < 0:
            self.show_home()
            self._session.runs.refresh()
        self._states.update()

    def _show_drag(self, over: bool) -> None:
        """Show on the page on display whether a drop would be accepted."""
        self.start_page.drop_area.set_drag_over(over)
        self._drop_highlight.set_shown(over and self.pages.currentWidget() is not self.start_page)

    def remembered(self, settings: Settings | None = None) -> Settings:
        """The settings of the start, or `settings`, with what the user changed in this window."""
        loader = self._session.loader
        settings = self.map_style.remembered(settings or self.preferences.settings)
        return replace(
            self.late.remembered(settings),
            theme=self._themes.choice,
            text_percent=self._themes.text_percent,
            device=loader.choice.device,
            mode=loader.choice.mode.value,
            beside=loader.choice.beside or "",
            unsure_below=self._session.unsure_below,
            last_folder=self.open_handler.last_folder,
            last_save_folder=self.open_handler.save_folder.remembered,
            geometry=bytes(self._full_screen.geometry.toHex().data()).decode("ascii"),
        )

    # Qt's own names

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            self._keys.announced()
        handled = super().event(event)
        if event.type() == QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            # Its parts are painted now; one turn of the event loop later they are on the screen.
            QTimer.singleShot(0, self._on_first_painted)
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is None and mime_data.has_something(event.mimeData()):
            accept_copy(event)
            self._show_drag(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drag(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_drag(False)
        accept_copy(event)
        self.open_handler.drop(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.closing.is_allowed():
            event.ignore()
            if self.isMinimized():
                self.showNormal()  # the user must see the question
            return
        event.accept()
        self._is_closed = True
        # Gone from the screen first: threads may take a moment to end.
        self.hide()
        # Pages that use the network end before the session that owns it.
        self.late.close()
        self.trouble.close()
        self.closed.emit()


def _show_log_folder() -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.log_folder())))
