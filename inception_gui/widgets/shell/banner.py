"""One line below the toolbar for news, problems and questions; never modal.

News disappears after a while. Problems and questions stay until the user has dealt with them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inception_gui.widgets.common import icons
from inception_gui.widgets.common.language import translated
from inception_gui.widgets.common.problem_text import copy_problem
from inception_gui.widgets.common.theme import ThemeSource

NEWS_STAYS_MS: Final = 10_000
"""Time to notice and read two lines; it starts again when the pointer leaves the banner."""

_ICON_PX: Final = 18


class Banner(QFrame):
    """Hidden while there is nothing to show."""

    def __init__(
        self,
        themes: ThemeSource,
        parent: QWidget | None = None,
        *,
        news_stays_ms: int = NEWS_STAYS_MS,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._is_news = False
        self._news_timer = QTimer(self, singleShot=True, interval=news_stays_ms)
        self._news_timer.timeout.connect(self._on_news_old)
        self.setProperty("look", "panel")
        self.setAccessibleName(self.tr("Notice"))
        self._icon = QLabel()
        self._text = QLabel(wordWrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._detail = QLabel(wordWrap=True)
        self._detail.setProperty("look", "soft")
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._detail.setTextFormat(Qt.TextFormat.PlainText)
        self._more = QPushButton(self.tr("Details"))
        self._more.setProperty("look", "link")
        self._more.clicked.connect(self._on_more)
        self._copy = QPushButton(self.tr("Copy details"))
        self._copy.setToolTip(self.tr("Copies this text, its details and the versions"))
        self._copy.setProperty("look", "link")
        self._copy.clicked.connect(self._on_copy)
        self._yes = QPushButton()
        self._yes.setProperty("look", "accent")
        self._yes.clicked.connect(self._on_yes)
        self._yes.setAutoDefault(True)  # Enter presses it too
        self._yes.installEventFilter(self)
        self._do: Callable[[], None] | None = None
        self._close = QPushButton(self.tr("Dismiss"))
        self._close.setProperty("look", "link")
        self._close.clicked.connect(self.hide)

        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._more)
        row.addWidget(self._copy)
        row.addWidget(self._yes)
        row.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._detail)
        themes.theme_changed.connect(lambda _theme: self._tint())
        self._tint()
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def show_problem(
        self,
        sentence: str,
        hint: str = "",
        detail: str = "",
        *,
        offer: str = "",
        do: Callable[[], None] | None = None,
    ) -> None:
        """Show what went wrong and what to do next; `detail` is one click away.

        The button `offer` calls `do`.
        """
        self._icon.show()
        self._say(f"{sentence} {hint}".strip(), detail)
        self._copy.show()
        self._make_offer(offer, do)

    def show_news(
        self,
        text: str,
        offer: str = "",
        do: Callable[[], None] | None = None,
        *,
        detail: str = "",
    ) -> None:
        """Show that something was done, for some seconds; the button `offer` calls `do`."""
        self._icon.hide()
        self._say(text, detail)
        self._is_news = True
        self._make_offer(offer, do)
        if not self.underMouse():
            self._news_timer.start()

    def ask(self, text: str, yes: str, do: Callable[[], None], *, is_wished: bool = True) -> None:
        """Ask a question; call `do` if the button `yes` is pressed. The next message replaces it.

        Enter presses the button if `is_wished`; otherwise Enter cancels.
        """
        self._icon.hide()
        self._say(text, "")
        self._do = do
        self._yes.setText(yes)
        self._set_yes_look("accent")
        self._yes.show()
        self._close.setText(self.tr("Cancel"))
        (self._yes if is_wished else self._close).setFocus()

    @property
    def yes_button(self) -> QPushButton:
        """The button that agrees to the question."""
        return self._yes

    def _make_offer(self, offer: str, do: Callable[[], None] | None) -> None:
        if do is not None:
            self._do = do
            self._yes.setText(offer)
            self._set_yes_look("")
            self._yes.show()

    def _say(self, text: str, detail: str) -> None:
        self._do = None
        self._is_news = False
        self._news_timer.stop()
        self._yes.hide()
        self._close.setText(self.tr("Dismiss"))
        self._text.setText(translated(text))
        self._detail.setText(detail)
        self._detail.hide()
        self._more.setVisible(bool(detail))
        self._copy.hide()
        self._copy.setText(self.tr("Copy details"))
        self.show()

    def _set_yes_look(self, look: str) -> None:
        """A question's answer is coloured, an offer beside news is not."""
        if self._yes.property("look") != look:
            self._yes.setProperty("look", look)
            self._yes.style().unpolish(self._yes)
            self._yes.style().polish(self._yes)

    def _on_yes(self) -> None:
        do, self._do = self._do, None
        self.hide()
        if do is not None:
            do()

    def _on_news_old(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            # The user is using one of its buttons, or has selected the text.
            self._news_timer.start()
        else:
            self.hide()

    # Qt's own names

    def enterEvent(self, event: QEnterEvent) -> None:
        self._news_timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self._is_news:
            self._news_timer.start()
        super().leaveEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        # Shown again together with its window.
        if self._is_news and not self.underMouse():
            self._news_timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._news_timer.stop()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape cancels a question before it means anything else to the window."""
        kind = event.type()
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if kind == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if kind == QEvent.Type.KeyPress:
                self.hide()
                return True
        return super().eventFilter(watched, event)

    def _on_more(self) -> None:
        self._detail.setVisible(self._detail.isHidden())

    def _on_copy(self) -> None:
        copy_problem(self._text.text(), detail=self._detail.text())
        self._copy.setText(self.tr("Copied"))

    def _tint(self) -> None:
        colour = self._themes.theme.warning
        self._icon.setPixmap(
            icons.icon_pixmap("warning", colour, _ICON_PX, self.devicePixelRatioF())
        )
