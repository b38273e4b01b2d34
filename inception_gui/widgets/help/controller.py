"""Opens the page of help, and returns to what was on display before."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence

from inception_gui import paths
from inception_gui.widgets.help.page import HelpPage, Topic
from inception_gui.widgets.shell.page_controller import PageController

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inception_gui.widgets.shell.window_shell import WindowShell

_WRITTEN: Final = {"Esc": "Escape", "Del": "Delete", "Ctrl++": "+ −", "Ctrl+-": "+ −"}


class HelpController(PageController):
    """Shows help in the place of the page on display."""

    def __init__(
        self, shell: WindowShell, open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl
    ) -> None:
        """`open_url` shows the manual: in the system's browser."""
        self._open_url = open_url
        self.page = HelpPage(shell.themes, lambda: _shortcuts(shell.window))
        super().__init__(shell, self.page)
        self._before: QWidget | None = None
        self.page.back_requested.connect(self._on_back)

    def open(self, topic: Topic | Literal["manual"]) -> None:
        """Show this topic; "manual" opens the manual at the page that is about what is on display.

        Where the program was built without the manual, the first steps take its place.
        """
        if topic == "manual":
            about = self._shell.pages.currentWidget().property("manual")
            if self._open_manual(about or "window"):
                return
            topic = "steps"
        if not self.is_shown:
            self._before = self._shell.pages.currentWidget()
        self.page.show_topic(topic)
        self._shell.pages.setCurrentWidget(self.page)
        self.page.back.setFocus()

    def _open_manual(self, name: str) -> bool:
        page = paths.manual_page(name)
        return page is not None and self._open_url(QUrl.fromLocalFile(str(page)))

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
