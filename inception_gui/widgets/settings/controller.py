"""Builds the page of settings, and connects it with what the settings change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from inception_gui.core.types import MapStyle, Mode
from inception_gui.settings import Settings
from inception_gui.widgets.settings.answers_section import AnswersSection
from inception_gui.widgets.settings.kept_section import KeptSection
from inception_gui.widgets.settings.network_section import NetworkSection
from inception_gui.widgets.settings.page import SettingsPage
from inception_gui.widgets.settings.service_section import ServiceSection
from inception_gui.widgets.settings.window_section import WindowSection
from inception_gui.widgets.shell.page_controller import PageController

if TYPE_CHECKING:
    from inception_gui.widgets.shell.window_shell import WindowShell
    from inception_gui.workers.session import Session

_RESET: Final = ("motion", "language", "threads", "scores_shown", "double_click")
_RESET_LIMITS: Final = ("keep_runs_days", "features_mb")


class SettingsController(PageController):
    """One page for all settings; each is also where it is used."""

    manual = "settings"

    def __init__(self, session: Session, shell: WindowShell) -> None:
        self.page = page = SettingsPage(shell.themes)
        super().__init__(shell, page)
        self._session = session
        self._before: QWidget | None = None
        preferences = shell.preferences
        self.network = NetworkSection(session.loader, shell.network, preferences, self)
        self.answers = AnswersSection(session, shell.map_style, preferences, self)
        self.window = WindowSection(shell.themes, preferences, self)
        self.kept = KeptSection(session.storage, preferences, shell.banner, self)
        self.service = ServiceSection(session.service, self)
        page.add_section(self.tr("Network"), self.network.rows)
        page.add_section(self.tr("Predictions and heat maps"), self.answers.rows)
        page.add_section(self.tr("Window"), self.window.rows)
        page.add_section(self.tr("Kept on this computer"), self.kept.rows)
        page.add_section(self.tr("Other programs"), self.service.rows)
        page.back_requested.connect(self._on_back)
        page.reset_requested.connect(self._on_reset)

    def open_page(self) -> None:
        """Show the page in the place of the one on display."""
        if not self.is_shown:
            self._before = self._shell.pages.currentWidget()
        self._shell.pages.setCurrentWidget(self.page)
        self.network.open()
        self.kept.open()
        self.page.focus_search()

    def close(self) -> None:
        self.network.meter.close(0)

    def reset(self) -> None:
        """Set everything on the page as it was when the program was new."""
        first, shell = Settings(), self._shell
        for name in (*_RESET, *_RESET_LIMITS):
            shell.preferences.set(name, getattr(first, name))
        shell.themes.set_choice("system")
        shell.themes.set_text_percent(first.text_percent)
        shell.map_style.set_style(MapStyle(first.opacity, first.colormap))
        self._session.set_unsure_below(first.unsure_below)
        loader = self._session.loader
        loader.set_leaves_room(False)
        if (loader.choice.device, loader.choice.mode.value) != (first.device, first.mode):
            shell.network.choose(first.device, Mode(first.mode))
        self.network.show()

    def _on_reset(self) -> None:
        words = self.tr("Reset all settings on this page? Images, runs and weights stay.")
        self._shell.banner.ask(words, self.tr("Reset"), self.reset, is_wished=False)

    def _on_back(self) -> None:
        if self._before is not None:
            self._shell.pages.setCurrentWidget(self._before)
