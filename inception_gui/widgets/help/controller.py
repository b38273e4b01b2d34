"""Opens the page of help, and returns to what was on display before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAction, QKeySequence

from inception_gui.widgets.help.page import HelpPage, Topic
from inception_gui.widgets.shell.page_controller import PageController

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inception_gui.widgets.shell.window_shell import WindowShell

_WRITTEN: Final = {"Esc": "Escape", "Del": "Delete", "Ctrl++": "+ −", "Ctrl+-": "+ −"}


class HelpController(PageController):
    """Shows help in the place of the page on display."""

    def __init__(self, shell: WindowShell) -> None:
        self.page = HelpPage(shell.themes, lambda: _shortcuts(shell.window))
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


def _shortcuts(window: QWidget) -> list[tuple[str, str]]:
    """The keys of all menus, as they are written in help, with the titles of the commands."""
    text = QKeySequence.SequenceFormat.PortableText
    found = {}
    for action in window.findChildren(QAction):
        key = action.shortcut().toString(text)
        if key:
            found[_WRITTEN.get(key, key)] = action.text().replace("&", "").rstrip("…")
    return sorted(found.items())
