"""The pages of the window that are built when they are first needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from inception_gui.widgets.window import builders
from inception_gui.widgets.window.lazy_page import LazyPage

if TYPE_CHECKING:
    from inception_gui.settings import Settings
    from inception_gui.widgets.live.menu import LiveMenu
    from inception_gui.widgets.shell.window_shell import WindowShell
    from inception_gui.workers.session import Session


class WindowPages(QObject):
    """One `LazyPage` each, and what the window asks of all of them.

    Signals:
        built(): a page is in the window now.
        changed(): see `PageController`.
    """

    built = Signal()
    changed = Signal()

    def __init__(
        self,
        session: Session,
        shell: WindowShell,
        settings: Settings,
        live_menu: Callable[[], LiveMenu],
    ) -> None:
        """`live_menu` returns the menu of live mode, which is made after this."""
        super().__init__(shell.window)
        self.pictures = LazyPage(lambda: builders.pictures(session, shell, settings), self)
        self.live = LazyPage(lambda: builders.live(session, shell, live_menu(), settings), self)
        self.evaluation = LazyPage(lambda: builders.evaluation(session, shell), self)
        self.teach = LazyPage(
            lambda: builders.teach(session, shell, lambda: self.live.controller), self
        )
        self.help = LazyPage(lambda: builders.help_pages(shell), self)
        self.settings = LazyPage(lambda: builders.settings_page(session, shell), self)
        self.similar = LazyPage(lambda: builders.similar(session, shell), self)
        self.look_alikes = LazyPage(lambda: builders.look_alikes(session, shell), self)
        self.archives = builders.archives(session, shell)
        self.review = LazyPage(
            lambda: builders.review(session, shell, lambda: self.teach.controller), self
        )
        for page in self.every:
            page.built.connect(self.built)
            page.changed.connect(self.changed)

    @property
    def every(self) -> tuple[LazyPage[Any], ...]:
        """All of them."""
        first = self.pictures, self.live, self.evaluation, self.teach
        rest = self.help, self.settings, self.similar, self.look_alikes, self.archives
        return *first, *rest, self.review

    @property
    def can_save(self) -> bool:
        """Whether the page on display shows something that the Save command applies to."""
        return any(page.can_save for page in self.every)

    @property
    def background_text(self) -> str:
        """What runs while another page is on display."""
        texts = (page.background_text for page in self.every)
        return " · ".join(text for text in texts if text)

    @property
    def unfinished_live_work(self) -> str:
        """See `LiveController.unfinished`; empty without live mode."""
        live = self.live.existing
        return live.unfinished if live is not None else ""

    @property
    def unsaved_classes(self) -> str:
        """See `TeachController.unsaved_text`; empty without own classes."""
        teach = self.teach.existing
        return teach.unsaved_text if teach is not None else ""

    def remembered(self, settings: Settings) -> Settings:
        """Return `settings` with what the user changed on these pages."""
        for page in self.every:
            settings = page.remembered(settings)
        return settings

    def close(self) -> None:
        """End all their work."""
        for page in self.every:
            page.close()
