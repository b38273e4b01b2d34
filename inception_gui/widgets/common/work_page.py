"""A page that fills the window: results, or what it is doing, or why there are none."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from inception_gui.core.types import Progress
from inception_gui.errors import UserError
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.failure_notice import FailureNotice
from inception_gui.widgets.common.progress_row import ProgressRow
from inception_gui.widgets.common.theme import ThemeSource

_WIDEST_PX: Final = 460


class WorkPage(QWidget):
    """The bar above with Back and the title, and below it one of three parts.

    Each kind of page adds to `_head` and `_bar`, gives its results to `_set_results`, and may add
    to `_column` below them.

    Signals:
        back_requested(): by the button or Escape.
        again_requested(): do it once more.
        stop_requested()
    """

    back_requested = Signal()
    again_requested = Signal()
    stop_requested = Signal()

    def __init__(self, title: str, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.setWindowTitle(title)  # shown in the title bar while this page is on display
        self.back = QPushButton(self.tr("Back"))
        self.back.clicked.connect(self.back_requested)
        self.title = ElidingLabel(look="verdict")
        self.title.set_parts(title)
        self._head = QHBoxLayout()
        self._head.setSpacing(12)
        self._head.addWidget(self.back)
        self._head.addWidget(self.title, 1)
        top = QFrame()
        top.setProperty("look", "tool_bar")
        self._bar = QVBoxLayout(top)
        self._bar.setContentsMargins(16, 10, 16, 8)
        self._bar.setSpacing(6)
        self._bar.addLayout(self._head)

        self._activity = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter, wordWrap=True)
        self.progress = ProgressRow(stacks_below_px=330)
        self.progress.cancel.setText(self.tr("Stop"))
        self.progress.cancel_requested.connect(self.stop_requested)
        self._problem = FailureNotice(themes)
        self._empty = FailureNotice(themes, with_icon=False)
        for notice in (self._problem, self._empty):
            notice.action_requested.connect(self._on_action)
        self._working = _centred(self._activity, self.progress)
        self._nothing = _centred(self._problem, self._empty)
        self._results = QWidget()
        self._parts = QStackedWidget()
        for part in (self._working, self._nothing):
            self._parts.addWidget(part)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(top)
        self._column.addWidget(self._parts, 1)

    @property
    def words(self) -> str:
        """Why there is no result, if that is shown."""
        shown = [each for each in (self._problem, self._empty) if each.isVisible()]
        return shown[0].accessibleName() if shown else ""

    @property
    def again(self) -> QPushButton:
        """The button of the way out."""
        return self._empty.action

    def show_waiting(self, words: str) -> None:
        """Say what is waited for."""
        self._activity.setText(words)
        self.progress.hide()
        self._show(self._working)

    def show_progress(self, words: str, progress: Progress) -> None:
        """Show how far it is."""
        self._activity.setText(words)
        self.progress.show()
        self.progress.show_progress(progress.done, progress.total, progress.known)
        self._show(self._working)

    def show_words(self, sentence: str, hint: str = "", again: str = "") -> None:
        """Show why there is no result; `again` is the text of a button that does it once more."""
        self._empty.set_failure(sentence, hint, action=again)
        self._show_notice(self._empty)

    def show_problem(self, error: UserError) -> None:
        """Show why it failed."""
        action = self.tr("Try again")
        self._problem.set_failure(error.sentence, error.hint, error.detail, action)
        self._show_notice(self._problem)

    # What each kind of page uses or changes

    def _set_results(self, results: QWidget) -> None:
        self._results = results
        self._parts.addWidget(results)

    def _show(self, part: QWidget) -> None:
        self._parts.setCurrentWidget(part)

    def _on_action(self) -> None:
        self.again_requested.emit()

    def _show_notice(self, notice: FailureNotice) -> None:
        for each in (self._problem, self._empty):
            each.setVisible(each is notice)
        self._show(self._nothing)

    # Qt's own names

    def event(self, event: QEvent) -> bool:
        # While this page is shown, Escape goes back; it does not stop the run.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)


def _centred(*parts: QWidget) -> QWidget:
    """The parts one below the other in the middle, not wider than a line that is read easily."""
    holder, inside = QWidget(), QWidget()
    inside.setMaximumWidth(_WIDEST_PX)
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.addStretch(1)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    across = QHBoxLayout(holder)
    across.addStretch(1)
    across.addWidget(inside, 100)
    across.addStretch(1)
    return holder
