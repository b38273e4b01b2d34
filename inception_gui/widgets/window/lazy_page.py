"""A page that is built when it is first needed, so that the window opens quickly."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from inception_gui.widgets.shell.page_controller import PageController

if TYPE_CHECKING:
    from inception_gui.settings import Settings

Controller = TypeVar("Controller", bound=PageController)


class LazyPage(QObject, Generic[Controller]):
    """Builds a page's controller on first use, and answers for it until then.

    Signals:
        built(): the page is in the window now.
        changed(): see `PageController`.
    """

    built = Signal()
    changed = Signal()

    def __init__(self, build: Callable[[], Controller], parent: QObject) -> None:
        super().__init__(parent)
        self._build = build
        self._controller: Controller | None = None

    @property
    def controller(self) -> Controller:
        """The controller; the first access builds it."""
        if self._controller is None:
            self._controller = self._build()
            self._controller.changed.connect(self.changed)
            self.built.emit()
        return self._controller

    @property
    def existing(self) -> Controller | None:
        """The controller if it has been built."""
        return self._controller

    @property
    def is_shown(self) -> bool:
        return self._controller is not None and self._controller.is_shown

    @property
    def can_save(self) -> bool:
        return self._controller is not None and self._controller.can_save

    @property
    def background_text(self) -> str:
        return self._controller.background_text if self._controller is not None else ""

    def remembered(self, settings: Settings) -> Settings:
        return settings if self._controller is None else self._controller.remembered(settings)

    def close(self) -> None:
        if self._controller is not None:
            self._controller.close()
