"""What every page's controller has: its page, whether that is displayed, what it does elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from inception_gui.settings import Settings
    from inception_gui.widgets.shell.window_shell import WindowShell


class PageController(QObject):
    """Connects one page of the window with the work behind it.

    Signals:
        changed(): what can be saved, or `background_text`, may be different now.
    """

    changed = Signal()

    manual = "window"
    """The page of the manual that is about it, see `paths.manual_page`."""

    def __init__(self, shell: WindowShell, page: QWidget) -> None:
        super().__init__(shell.window)
        page.setProperty("manual", self.manual)
        self._shell = shell
        self._page_widget = page
        shell.pages.addWidget(page)

    @property
    def is_shown(self) -> bool:
        """Whether its page is the one on display."""
        return self._shell.pages.currentWidget() is self._page_widget

    @property
    def can_save(self) -> bool:
        """Whether the page shows something that the Save command applies to."""
        return False

    @property
    def background_text(self) -> str:
        """What runs while another page is on display, for the status line; empty for nothing."""
        return ""

    def remembered(self, settings: Settings) -> Settings:
        """Return `settings` with what the user changed on this page."""
        return settings

    def close(self) -> None:
        """End all work that uses the network, a camera or a thread."""
