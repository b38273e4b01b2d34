"""The one row of buttons: what to open at the left, what to save and the network at the right."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from inception_gui.widgets import icons
from inception_gui.widgets.network_chip import NetworkChip
from inception_gui.widgets.theme import ThemeSource

NARROW_PX: Final = 640
"""Below this width the buttons are icons only."""

_ICON_PX: Final = 18


class ToolBar(QFrame):
    """Open, Folder, Paste; Save and the network's chip."""

    open_requested = Signal()
    folder_requested = Signal()
    paste_requested = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icons: dict[QToolButton, tuple[str, str]] = {}
        self.setProperty("look", "tool_bar")
        self.setAccessibleName(self.tr("Toolbar"))

        self.open_button = self._button("picture", self.tr("Open"), look="accent")
        self.open_button.clicked.connect(self.open_requested)
        self.folder_button = self._button("folder", self.tr("Folder"))
        self.folder_button.clicked.connect(self.folder_requested)
        self.paste_button = self._button("paste", self.tr("Paste"))
        self.paste_button.clicked.connect(self.paste_requested)
        self.save_button = self._button("save", self.tr("Save"), suffix=" ▾")
        self.save_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.save_button.setEnabled(False)
        self.network_chip = NetworkChip(themes)

        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        for button in (self.open_button, self.folder_button, self.paste_button):
            layout.addWidget(button)
        layout.addStretch(1)
        layout.addWidget(self.save_button)
        layout.addSpacing(8)
        layout.addWidget(self.network_chip)

        themes.theme_changed.connect(self._tint)
        self._tint()

    def set_save_menu(self, menu: QMenu) -> None:
        """The menu of the Save button; it is enabled with `set_save_enabled`."""
        self.save_button.setMenu(menu)

    def set_save_enabled(self, enabled: bool) -> None:
        self.save_button.setEnabled(enabled)

    def _button(
        self, icon_name: str, label: str, *, look: str = "quiet", suffix: str = ""
    ) -> QToolButton:
        button = QToolButton()
        button.setProperty("look", look)
        button.setText(label + suffix)
        button.setAccessibleName(label)
        button.setToolTip(label)
        button.setIconSize(QSize(_ICON_PX, _ICON_PX))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._icons[button] = (icon_name, "on_accent" if look == "accent" else "text")
        return button

    def _tint(self) -> None:
        for button, (name, token) in self._icons.items():
            button.setIcon(icons.icon(name, self._themes.theme.colour(token)))

    # Qt's own names

    def minimumSizeHint(self) -> QSize:
        # Without this the row of full labels would keep the window from ever becoming narrow.
        return QSize(200, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        style = Qt.ToolButtonStyle
        narrow = self.width() < NARROW_PX
        for button in self._icons:
            button.setToolButtonStyle(
                style.ToolButtonIconOnly if narrow else style.ToolButtonTextBesideIcon
            )
        super().resizeEvent(event)
