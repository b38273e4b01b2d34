"""The pictures and the evaluations of a window, which are made when they are first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from inception_gui.settings import Settings
    from inception_gui.widgets.common.theme import ThemeSource
    from inception_gui.widgets.evaluation.controller import EvaluationController
    from inception_gui.widgets.pictures.controller import PicturesController
    from inception_gui.widgets.window.main_window import MainWindow
    from inception_gui.workers.session import Session


class LateParts(QObject):
    """Makes them, and answers for those that were not made; see also `LiveEntry`.

    Signals:
        made(): one more page is there.
        changed(): what can be done, and what goes on behind, may be another.
    """

    made = Signal()
    changed = Signal()

    def __init__(
        self, session: Session, window: MainWindow, themes: ThemeSource, settings: Settings
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._themes = themes
        self._settings = settings
        self._pictures: PicturesController | None = None
        self._evaluate: EvaluationController | None = None

    @property
    def pictures(self) -> PicturesController:
        """The pictures; the first who asks has them made."""
        if self._pictures is None:
            from inception_gui.widgets.pictures.controller import PicturesController

            made = PicturesController(self._session, self._window, self._themes, self._settings)
            made.changed.connect(self.changed)
            self._pictures = made
            self.made.emit()
        return self._pictures

    @property
    def evaluate(self) -> EvaluationController:
        """Evaluations; the first who asks has them made."""
        if self._evaluate is None:
            from inception_gui.widgets.evaluation.controller import EvaluationController

            made = EvaluationController(self._session, self._window, self._themes)
            made.changed.connect(self.changed)
            self._evaluate = made
            self.made.emit()
        return self._evaluate

    @property
    def has_map(self) -> bool:
        """Whether a picture with its heat map is on display."""
        return self._pictures is not None and self._pictures.has_map

    @property
    def behind(self) -> str:
        """What goes on while another page is shown, in words."""
        return self._evaluate.behind if self._evaluate is not None else ""

    def remembered(self, settings: Settings) -> Settings:
        """`settings` with what the user changed here."""
        return settings if self._pictures is None else self._pictures.explain.remembered(settings)

    def close(self) -> None:
        """End what is under way and uses the network."""
        if self._evaluate is not None:
            self._evaluate.close()
