"""Opens the page of help, and returns to what was on display before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inception_gui.widgets.help.page import HelpPage, Topic
from inception_gui.widgets.shell.page_controller import PageController

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inception_gui.widgets.shell.window_shell import WindowShell


class HelpController(PageController):
    """Shows help in the place of the page on display."""

    def __init__(self, shell: WindowShell) -> None:
        self.page = HelpPage(shell.themes)
        super().__init__(shell, self.page)
        self._before: QWidget | None = None
        self.page.back_requested.connect(self._on_back)

    def open(self, topic: Topic) -> None:
        """Show this topic."""
        if not self.is_shown:
            self._before = self._shell.pages.currentWidget()
        self.page.show_topic(topic)
        self._shell.pages.setCurrentWidget(self.page)
        self.page.back.setFocus()

    def _on_back(self) -> None:
        if self._before is not None:
            self._shell.pages.setCurrentWidget(self._before)
