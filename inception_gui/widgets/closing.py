"""Whether the window may close: what is being written would be given up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from inception_gui.widgets.banner import Banner
from inception_gui.workers.session import Session


class Closing(QObject):
    """Asks before unfinished work ends with the window; stored runs go on another day unasked."""

    def __init__(
        self,
        session: Session,
        film_work: Callable[[], str],
        banner: Banner,
        close: Callable[[], object],
        parent: QObject,
    ) -> None:
        """`film_work` gives `VideoPass.busy`; `close` has the window close."""
        super().__init__(parent)
        self._session = session
        self._film_work = film_work
        self._banner = banner
        self._close = close
        self._is_agreed = False

    def is_allowed(self) -> bool:
        """Whether nothing would be lost, or somebody has agreed; asks where it is neither.

        To close a second time while the question stands agrees to it, as the system's own end does.
        """
        words = self._unfinished()
        app = QGuiApplication.instance()
        is_end = isinstance(app, QGuiApplication) and app.isSavingSession()
        if not words or self._is_agreed or is_end:
            return True
        words = self.tr("{0} Closing the window would end that.").format(words)
        if self._banner.isVisible() and self._banner.text == words:
            return True
        self._banner.ask(words, self.tr("Close anyway"), self.close_anyway)
        return False

    def close_anyway(self) -> None:
        """Close without a question."""
        self._is_agreed = True
        self._close()

    def _unfinished(self) -> str:
        output, film_work = self._session.output, self._film_work()
        if output.exporter.is_busy:
            return self.tr("Results are still being exported.")
        if output.run_maps.is_busy:
            return self.tr("Heat maps are still being written.")
        if output.sorter.is_moving_files:
            return self.tr("Pictures are still being sorted into folders.")
        if self._session.map_output.is_busy:
            return self.tr("A picture is still being saved.")
        if film_work == "pass":
            return self.tr("A video is still being looked at.")
        return self.tr("A video is still being exported.") if film_work else ""
