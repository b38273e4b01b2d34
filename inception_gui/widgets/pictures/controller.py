"""The pictures in the window: their page, what the session says of them, what menus ask of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inception_gui.core.types import Failure
from inception_gui.settings import Settings
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.pictures.explain_controller import ExplainController
from inception_gui.widgets.pictures.page import PicturePage
from inception_gui.widgets.pictures.row_menu import RowMenu
from inception_gui.widgets.pictures.saving import OverlaySaving
from inception_gui.workers.pictures.viewer import Shown
from inception_gui.workers.session import Session

if TYPE_CHECKING:
    from inception_gui.widgets.window.main_window import MainWindow


class PicturesController(QObject):
    """Shows what the session's viewer brings, and passes on what is asked for there.

    Signals:
        changed(): what can be done now, as `has_map` says, may be another.
    """

    changed = Signal()

    def __init__(
        self, session: Session, window: MainWindow, themes: ThemeSource, settings: Settings
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self.page = PicturePage(themes, session.items, session.output)
        window.pages.addWidget(self.page)
        self.explain = ExplainController(session.maps, self.page, themes, settings, self)
        self.row_menu = RowMenu(session, self.page, self)
        self._saving = OverlaySaving(session.explanation_saver, self.explain, window.banner, window)
        self._connect_actions()
        self._connect_session()
        self.page.run_panel.set_unsure_below(settings.unsure_below)

    @property
    def is_shown(self) -> bool:
        """Whether the pictures' page is on display."""
        return self._window.pages.currentWidget() is self.page

    @property
    def has_map(self) -> bool:
        """Whether an answer with its heat map is on display."""
        return self.is_shown and self.page.chosen_class is not None

    def show(self) -> None:
        """Show the page in the place of the one that is shown."""
        self._window.pages.setCurrentWidget(self.page)
        self.page.take_panel(self._window.network.panel)
        self.page.canvas.setFocus()

    def step(self, by: int) -> None:
        """Show the picture so many further on."""
        if not self.page.step(by):
            self._session.select(self._session.current_row + by)

    # Inside

    def _connect_actions(self) -> None:
        actions, page = self._window.actions_, self.page
        self.explain.connect_actions(actions)
        self._saving.connect_actions(actions)
        for asked, do in (
            (actions.save_requested, self._saving.save),
            (actions.copy_requested, self._saving.copy),
            (actions.find_requested, page.run_panel.focus_filter),
            (actions.zoom_in_requested, page.canvas.zoom_in),
            (actions.zoom_out_requested, page.canvas.zoom_out),
            (actions.fit_requested, page.canvas.fit),
            (actions.actual_size_requested, page.canvas.actual_size),
        ):
            asked.connect(self._while_shown(do))
        actions.heat_map_toggled.connect(page.heat_map_bar.toggle)
        page.row_chosen.connect(self._session.select)
        page.page_requested.connect(self._session.open_page)

    def _connect_session(self) -> None:
        session = self._session
        session.current_changed.connect(self._on_current_changed)
        session.viewer.opened.connect(self._on_opened)
        session.viewer.classified.connect(self._on_classified)
        session.viewer.failed.connect(self._on_failed)
        self._window.network.words_changed.connect(self._on_network_words)

    def _while_shown(self, do: Callable[[], None]) -> Callable[[], None]:
        """`do` where the pictures are on display: another page has its own meaning, or none."""
        return lambda: do() if self.is_shown else None

    def _on_current_changed(self, row: int) -> None:
        if row < 0:
            self.page.forget()
            self.page.set_run_shown(False)
        else:
            self.page.begin(row, "Opening…", self._window.network.words.waiting)
        self.changed.emit()

    def _on_opened(self, shown: Shown) -> None:
        self.page.show_opened(shown, self._window.network.words.waiting)
        if shown.prediction is not None:
            self.page.show_classified(shown)
        self.changed.emit()

    def _on_classified(self, shown: Shown) -> None:
        self.page.show_classified(shown)
        self.changed.emit()

    def _on_failed(self, failure: Failure) -> None:
        self.page.show_failure(failure)
        self.changed.emit()

    def _on_network_words(self) -> None:
        self.page.set_working_text(self._window.network.words.waiting)
