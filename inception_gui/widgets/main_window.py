"""The window: layout and wiring, nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QMainWindow, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from inception_gui import __version__, paths
from inception_gui.core.image_formats import SUFFIXES
from inception_gui.core.types import Failure
from inception_gui.errors import UserError
from inception_gui.settings import Settings
from inception_gui.widgets import file_choice, incoming
from inception_gui.widgets.banner import Banner
from inception_gui.widgets.network_binding import NetworkBinding
from inception_gui.widgets.picture_page import PicturePage
from inception_gui.widgets.start_page import StartPage
from inception_gui.widgets.status_line import StatusLine
from inception_gui.widgets.theme import ThemeSource
from inception_gui.widgets.tool_bar import ToolBar
from inception_gui.widgets.window_actions import WindowActions
from inception_gui.workers.session import Session
from inception_gui.workers.viewer import Shown

_FIRST_SIZE: Final = (1180, 760)
_TITLE: Final = "Inception GUI"
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
        self._last_folder = settings.last_folder
        self._was_painted = False
        self.setWindowTitle(_TITLE)
        self.setAcceptDrops(True)
        self.setMinimumSize(480, 400)
        room = self.screen().availableSize() * _SHARE_OF_SCREEN
        self.resize(QSize(*_FIRST_SIZE).boundedTo(room))

        self.actions_ = WindowActions(self)
        self.actions_.show_theme(settings.theme)
        self.tool_bar = ToolBar(themes)
        self.tool_bar.set_save_menu(self.actions_.save_menu())
        self.banner = Banner(themes)
        self.start_page = StartPage(themes)
        self.picture_page = PicturePage(themes, session.items)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start_page)
        self.pages.addWidget(self.picture_page)
        self.status_line = StatusLine(themes)
        self.network = NetworkBinding(session.loader, self.tool_bar.network_chip, themes, self)
        self.start_page.take_panel(self.network.panel)

        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tool_bar)
        layout.addWidget(self.banner)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.status_line)
        self.setCentralWidget(inside)

        bar = self.picture_page.heat_map_bar
        bar.set_heat_map_on(settings.heat_map_visible)
        bar.set_opacity(settings.opacity)
        bar.set_colormap(settings.colormap)
        self._connect_actions()
        self._connect_session()
        if settings.geometry:
            self.restoreGeometry(QByteArray.fromHex(settings.geometry.encode()))
        self._update_actions()
        self._update_words()

    def _connect_actions(self) -> None:
        actions, page = self.actions_, self.picture_page
        for source in (actions, self.tool_bar):
            source.open_requested.connect(self._on_open)
            source.folder_requested.connect(self._on_folder)
            source.paste_requested.connect(self._on_paste)
        self.start_page.drop_area.open_requested.connect(self._on_open)
        actions.save_requested.connect(self._on_save)
        actions.copy_requested.connect(self._on_copy)
        actions.clear_requested.connect(self._session.clear)
        actions.stop_requested.connect(self._on_stop)
        actions.go_on_requested.connect(self._session.go_on)
        actions.heat_map_toggled.connect(page.heat_map_bar.toggle)
        actions.previous_requested.connect(lambda: self._step(-1))
        actions.next_requested.connect(lambda: self._step(1))
        actions.zoom_in_requested.connect(page.canvas.zoom_in)
        actions.zoom_out_requested.connect(page.canvas.zoom_out)
        actions.fit_requested.connect(page.canvas.fit)
        actions.actual_size_requested.connect(page.canvas.actual_size)
        actions.theme_chosen.connect(self._themes.set_choice)
        actions.log_folder_requested.connect(_show_log_folder)
        actions.about_requested.connect(self._on_about)
        self.status_line.cancel_requested.connect(self._on_stop)
        self.status_line.problems_requested.connect(self._on_problems)
        page.row_chosen.connect(self._session.select)
        page.page_requested.connect(self._session.open_page)

    def _connect_session(self) -> None:
        session = self._session
        session.items_added.connect(self._on_items_added)
        session.current_changed.connect(self._on_current_changed)
        session.viewer.opened.connect(self._on_opened)
        session.viewer.classified.connect(self._on_classified)
        session.viewer.failed.connect(self._on_failed)
        session.bulk.progressed.connect(self._on_progressed)
        session.bulk.finished.connect(self._on_bulk_finished)
        session.saved.connect(lambda path: self.banner.show_news(f"Saved as {path}"))
        session.composed.connect(self._on_composed)
        session.went_wrong.connect(self._on_went_wrong)
        self.network.words_changed.connect(self._on_network_words)
        self.network.refused.connect(self._on_went_wrong)

    # What a user asks for

    def _on_open(self) -> None:
        file_choice.choose_pictures(self, self._last_folder, SUFFIXES, self._open_and_remember)

    def _on_folder(self) -> None:
        file_choice.choose_folder(self, self._last_folder, self._open_and_remember)

    def _open_and_remember(self, chosen: list[Path]) -> None:
        self._last_folder = str(chosen[0].parent)
        self.open_paths(chosen)

    def open_paths(self, chosen: list[Path]) -> None:
        """Show these files and folders."""
        self.banner.hide()
        self._session.add_paths(chosen)

    def _on_paste(self) -> None:
        self._take(incoming.read(QGuiApplication.clipboard().mimeData()), "Pasted picture")

    def _take(self, came: incoming.Incoming, name: str) -> None:
        if came.paths:
            self.open_paths(list(came.paths))
        elif came.data:
            self.banner.hide()
            self._session.add_data(came.data, name)
        else:
            self.banner.show_problem(came.refusal)

    def _on_save(self) -> None:
        shown = self.picture_page.shown
        if shown is None or self.picture_page.chosen_class is None:
            return
        stem = Path(shown.item.name).stem
        folder = shown.item.path.parent if shown.item.path else Path.home()
        proposal = folder / f"{stem} heat map.png"
        file_choice.choose_target(self, str(proposal), self._save_to)

    def _save_to(self, chosen: list[Path]) -> None:
        index = self.picture_page.chosen_class
        bar = self.picture_page.heat_map_bar
        if index is not None:
            self._session.save_overlay(chosen[0], index, bar.opacity, bar.colormap_name)

    def _on_copy(self) -> None:
        index = self.picture_page.chosen_class
        bar = self.picture_page.heat_map_bar
        if index is not None:
            self._session.compose_overlay(index, bar.opacity, bar.colormap_name)

    def _on_composed(self, picture: QImage) -> None:
        QGuiApplication.clipboard().setImage(picture)
        self.banner.show_news("The picture with its heat map is in the clipboard.")

    def _on_stop(self) -> None:
        if self._session.bulk.is_running:
            self._session.stop()
            self.status_line.hide_progress()
            self._update_words()
        elif not self.banner.isHidden():
            self.banner.hide()
        self._update_actions()

    def _step(self, by: int) -> None:
        self._session.select(self._session.current_row + by)

    def _on_problems(self) -> None:
        row = self._session.items.next_failed(self._session.current_row)
        if row is not None:
            self._session.select(row)

    def _on_about(self) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("About Inception GUI"))
        box.setText(_ABOUT.format(version=__version__))
        box.setModal(False)
        box.show()

    # What the session says

    def _on_items_added(self, count: int) -> None:
        if self.pages.currentWidget() is not self.picture_page:
            self.pages.setCurrentWidget(self.picture_page)
            self.picture_page.take_panel(self.network.panel)
            self.picture_page.canvas.setFocus()
        self.picture_page.set_strip_shown(count > 1)
        self._update_words()

    def _on_current_changed(self, row: int) -> None:
        if row < 0:
            self.pages.setCurrentWidget(self.start_page)
            self.start_page.take_panel(self.network.panel)
            self.status_line.hide_progress()
        else:
            self.picture_page.begin(row, "Opening…", self.network.words.waiting)
        self._update_title()
        self._update_actions()
        self._update_words()

    def _on_opened(self, shown: Shown) -> None:
        self.picture_page.show_opened(shown, self.network.words.waiting)
        self._update_title()
        self._update_actions()

    def _on_classified(self, shown: Shown) -> None:
        self.picture_page.show_classified(shown)
        self._update_title(shown.prediction.verdict.text if shown.prediction else "")
        self._update_actions()

    def _on_failed(self, failure: Failure) -> None:
        self.picture_page.show_failure(failure)
        self._update_title("cannot be read")
        self._update_actions()
        self._update_words()

    def _on_progressed(self, done: int, total: int) -> None:
        self.status_line.show_progress(done, total)
        self.status_line.set_text("")
        self.status_line.set_problem_count(self._session.items.failed_count)
        self._update_actions()

    def _on_bulk_finished(self) -> None:
        self.status_line.hide_progress()
        self._update_actions()
        self._update_words()

    def _on_went_wrong(self, error: UserError) -> None:
        self.banner.show_problem(error.sentence, error.hint, error.detail)

    def _on_network_words(self) -> None:
        self.picture_page.set_working_text(self.network.words.waiting)

    # What follows from both

    def _update_title(self, verdict: str = "") -> None:
        row = self._session.current_row
        name = self._session.items.entry(row).item.name if row >= 0 else ""
        # Qt takes a lone [*] in a title for the place of its mark of unsaved changes.
        words = [word.replace("[*]", "[*][*]") for word in (name, verdict) if word]
        self.setWindowTitle(" – ".join([*words, _TITLE]))

    def _update_actions(self) -> None:
        has_map = self.picture_page.chosen_class is not None
        self.actions_.save.setEnabled(has_map)
        self.actions_.copy.setEnabled(has_map)
        self.tool_bar.set_save_enabled(has_map)
        running = self._session.bulk.is_running
        self.actions_.go_on.setEnabled(not running and self._session.waiting_count() > 0)
        self.actions_.clear.setEnabled(len(self._session.items) > 0)

    def _update_words(self) -> None:
        items, row = self._session.items, self._session.current_row
        count = len(items)
        if not self._session.bulk.is_running:
            waiting = self._session.waiting_count() if count > 1 else 0
            words = "No pictures yet" if count == 0 else f"{count:,} pictures"
            if count == 1:
                words = "1 picture"
            if waiting and self._session.loader.inference is not None and waiting < count:
                words += f" · {waiting:,} not looked at yet (Ctrl+R goes on)"
            self.status_line.set_text(words)
        self.status_line.set_problem_count(items.failed_count if count > 1 else 0)
        if row >= 0 and count > 1:
            name = items.entry(row).item.name
            self.status_line.set_right_text(f"{name}, {row + 1:,} of {count:,}")
        else:
            self.status_line.set_right_text("" if row >= 0 else f"Inception GUI {__version__}")

    def remembered(self, settings: Settings) -> Settings:
        """`settings` with what the user changed in this window."""
        bar = self.picture_page.heat_map_bar
        loader = self._session.loader
        return Settings(
            theme=self._themes.choice,
            device=loader.choice.device,
            mode=loader.choice.mode.value,
            weights=loader.choice.weights or "",
            heat_map_visible=bar.heat_map_on,
            opacity=round(bar.opacity, 3),
            colormap=bar.colormap_name,
            last_folder=self._last_folder,
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
        came = incoming.read(event.mimeData())
        event.acceptProposedAction()
        self._take(came, "Dropped picture")

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        # Gone from the screen first: threads may take a moment to end.
        self.hide()
        self.closed.emit()


def _show_log_folder() -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.log_folder())))
