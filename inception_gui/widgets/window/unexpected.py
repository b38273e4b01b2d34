"""Logs errors that nobody expected, and reports them to the window, which stays open."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from inception_gui.errors import Kind, UserError

_log = logging.getLogger(__name__)


class UnexpectedErrors(QObject):
    """Takes the place of Python's and Qt's own reports: a frozen program has no terminal.

    Signals:
        happened(UserError): the first of its kind; what repeats is logged only.
    """

    happened = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reported: set[tuple[str, str]] = set()

    def install(self) -> None:
        """Receive uncaught exceptions of all threads, and Qt's messages."""
        sys.excepthook = self.report
        threading.excepthook = self._on_thread
        qInstallMessageHandler(_log_of_qt)

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an exception, and emit `happened` if it is new."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        detail = "".join(traceback.format_exception(kind, error, trace))
        _log.error("uncaught exception:\n%s", detail)
        frames = traceback.extract_tb(trace)
        place = kind.__name__, f"{frames[-1].filename}:{frames[-1].lineno}" if frames else ""
        if place in self._reported:
            return
        self._reported.add(place)
        self.happened.emit(
            UserError(
                Kind.INTERNAL,
                "Something went wrong inside the program.",
                "Your images were not changed. Save a diagnostic report to report this.",
                detail=detail,
            )
        )

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_type, args.exc_value, args.exc_traceback)


def _log_of_qt(kind: QtMsgType, _context: Any, text: str) -> None:
    level = logging.INFO if kind == QtMsgType.QtDebugMsg else logging.WARNING
    _log.log(level, "Qt: %s", text)
