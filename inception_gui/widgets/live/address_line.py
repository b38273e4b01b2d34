"""The line below the toolbar for the address of a stream; not modal, closed with Escape."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from inception_gui.widgets.common import icons
from inception_gui.widgets.common.theme import Theme, ThemeSource

MOST_REMEMBERED: Final = 10


class AddressLine(QFrame):
    """Asks for an address, and does not interpret it; offers the last ones.

    Signals:
        given(str)
    """

    given = Signal(str)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "panel")
        self.setAccessibleName(self.tr("Stream address"))
        name = QLabel(self.tr("Stream address"))
        self.line = QLineEdit()
        self._remembered = QStringListModel(self)
        offered = QCompleter(self._remembered, self)
        offered.setFilterMode(Qt.MatchFlag.MatchContains)
        offered.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        offered.setMaxVisibleItems(MOST_REMEMBERED)
        self.line.setCompleter(offered)
        self._recent = QAction(self)
        self.line.addAction(self._recent, QLineEdit.ActionPosition.TrailingPosition)
        themes.theme_changed.connect(self._tint)
        self._tint(themes.theme)
        self._recent.setText(self.tr("Last addresses"))
        self._recent.setToolTip(self.tr("Last addresses (Down)"))
        self._recent.triggered.connect(self.show_remembered)
        self.remember("")
        self.line.setPlaceholderText("rtsp://192.168.1.20/live  ·  http://localhost:8080/video")
        self.line.setAccessibleName(self.tr("Stream address"))
        self.line.returnPressed.connect(self._on_given)
        name.setBuddy(self.line)
        self.watch = QPushButton(self.tr("Watch"))
        self.watch.setProperty("look", "accent")
        self.watch.setEnabled(False)
        self.watch.clicked.connect(self._on_given)
        self.line.textChanged.connect(lambda text: self.watch.setEnabled(bool(text.strip())))
        close = QPushButton(self.tr("Cancel"))
        close.setProperty("look", "link")
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(10)
        layout.addWidget(name)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.watch)
        layout.addWidget(close)
        self.hide()

    def set_remembered(self, addresses: str) -> None:
        """Offer these, one per line, newest first."""
        known = [line for line in addresses.splitlines() if line][:MOST_REMEMBERED]
        self._remembered.setStringList(known)
        self._recent.setVisible(bool(known))

    def remember(self, address: str) -> None:
        """Offer this address first from now on, without a password that it contains."""
        open_one = _without_password(address)
        others = [each for each in self._remembered.stringList() if each != open_one]
        self.set_remembered("\n".join([open_one, *others]))

    @property
    def remembered(self) -> str:
        """The addresses that are offered, one per line, newest first."""
        return "\n".join(self._remembered.stringList())

    def show_remembered(self) -> None:
        """Show all that are offered, whatever was typed."""
        offered = self.line.completer()
        offered.setCompletionPrefix("")
        offered.complete()

    def ask(self) -> None:
        """Show the line and move the focus to it."""
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def _tint(self, theme: Theme) -> None:
        self._recent.setIcon(icons.icon("chevron", theme.colour("soft_text")))

    def _on_given(self) -> None:
        text = self.line.text().strip()
        if text:
            self.hide()
            self.given.emit(text)

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() == Qt.Key.Key_Down:
            self.show_remembered()
        else:
            super().keyPressEvent(event)


def _without_password(address: str) -> str:
    """The address as it may be kept in a file."""
    scheme, slashes, rest = address.rpartition("://")
    host, slash, path = rest.partition("/")
    user, at, host = host.rpartition("@")
    return f"{scheme}{slashes}{user.partition(':')[0]}{at}{host}{slash}{path}"
