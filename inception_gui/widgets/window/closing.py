"""Decides whether the window may close while something is being written."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from inception_gui.widgets.shell.banner import Banner
from inception_gui.workers.session import Session

_READ_S: Final = 1.0
"""A question shown for less time has not been read."""

_SESSION_END_MS: Final = 15_000


class Closing(QObject):
    """Asks before closing stops unfinished work; a run does not count, for it can be resumed."""

    def __init__(
        self,
        session: Session,
        live_work: Callable[[], str],
        banner: Banner,
        close: Callable[[], object],
        parent: QObject,
        unsaved_classes: Callable[[], str] = str,
        is_doing: Callable[[], bool] = bool,
    ) -> None:
        """`live_work` returns `LiveController.unfinished`; `close` closes the window.

        `unsaved_classes` returns `TeachController.unsaved_text`; `is_doing` whether something is
        done with images of watched folders, which the next start would not do again.
        """
        super().__init__(parent)
        self._session = session
        self._live_work = live_work
        self._unsaved_classes = unsaved_classes
        self._is_doing = is_doing
        self._banner = banner
        self._close = close
        self._is_agreed = False
        self._asked_s = 0.0
        self._session_end = QTimer(self, singleShot=True, interval=_SESSION_END_MS)
        self._session_end.timeout.connect(self._forget)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self._on_session_end)

    def is_allowed(self) -> bool:
        """Return whether nothing would be lost or the user has agreed; ask otherwise.

        Closing a second time while the question is shown agrees; so does the end of the session.
        """
        words = self._unfinished()
        if words:
            words = self.tr("{0} Closing the window stops it.").format(words)
        else:
            words = self._unsaved_classes()
        if not words or self._is_agreed:
            return True
        now = time.monotonic()
        if self._banner.isVisible() and self._banner.text == words:
            # After a double click, or with a key held down, the user has not read the question.
            return now - self._asked_s > _READ_S
        self._asked_s = now
        # `is_wished` False: a key meant for something else must not press the button.
        self._banner.ask(words, self.tr("Close anyway"), self.close_anyway, is_wished=False)
        return False

    def close_anyway(self) -> None:
        """Close without a question."""
        self._is_agreed = True
        self._close()

    def _on_session_end(self) -> None:
        """The system logs out, which must not be delayed; the user may still cancel that."""
        self._is_agreed = True
        self._session_end.start()

    def _forget(self) -> None:
        self._is_agreed = False

    def _unfinished(self) -> str:
        output, live_work = self._session.output, self._live_work()
        if output.exporter.is_busy:
            return self.tr("Results are still being exported.")
        if output.exporter.is_waiting:
            return self.tr("Results are exported when all images are classified.")
        if output.heat_map_writer.is_busy:
            return self.tr("Heat maps are still being saved.")
        if output.is_moving_files:
            return self.tr("Images are still being sorted into folders.")
        if output.keyword_writer.is_writing:
            return self.tr("Keywords are still being written.")
        if self._is_doing():
            return self.tr("Something is still being done with new images.")
        if self._session.explanation_saver.is_saving:
            return self.tr("An image is still being saved.")
        if live_work == "recording":
            return self.tr("A recording is still running.")
        return self.tr("A video is still being exported.") if live_work else ""
