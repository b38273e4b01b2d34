"""A page that covers the images: a title, one scrolling column, and the Back button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from inception_gui.errors import UserError
from inception_gui.widgets.common.failure_notice import FailureNotice
from inception_gui.widgets.common.theme import ThemeSource


class Page(QWidget):
    """The parts of every such page; each kind of page arranges them in `_column`.

    Signals:
        back_requested(): by the button or Escape.
    """

    back_requested = Signal()

    def __init__(
        self, title: str, widest_px: int, themes: ThemeSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.setWindowTitle(title)  # shown in the title bar while this page is on display
        self._title = QLabel(title)
        self._title.setProperty("look", "verdict")
        self.back = self._button(self.tr("Back"))
        self.back.clicked.connect(self.back_requested)
        self._failure = FailureNotice(
            themes, alignment=Qt.AlignmentFlag.AlignLeft, with_icon=False, sentence_look="warning"
        )
        self._failure.hide()
        holder = QWidget()
        holder.setMaximumWidth(widest_px)
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        inside = QWidget()
        inside.setProperty("look", "canvas")
        across = QHBoxLayout(inside)
        across.setContentsMargins(20, 20, 20, 20)
        across.addStretch(1)
        across.addWidget(holder, 100)
        across.addStretch(1)
        self.scrolling = QScrollArea(widgetResizable=True)
        self.scrolling.setWidget(inside)
        self.scrolling.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.scrolling)

    def show_problem(self, error: UserError) -> None:
        """Show at the top why something could not be done."""
        self._failure.set_failure(error.sentence, error.hint, error.detail)
        self._failure.show()
        self._scroll_up()

    def hide_problem(self) -> None:
        """Hide the problem that is shown, if any."""
        self._failure.hide()

    def _scroll_up(self) -> None:
        self.scrolling.verticalScrollBar().setValue(0)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

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
