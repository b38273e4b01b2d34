"""The chip that says which network is used, where and how exactly, and opens their choices."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from inception_gui.widgets import icons
from inception_gui.widgets.theme import ThemeSource

NetworkState = Literal["missing", "loading", "ready", "failed"]
_LOOK: Final[dict[NetworkState, tuple[str, str]]] = {
    "missing": ("ring", "warning"),
    "loading": ("ring", "soft_text"),
    "ready": ("dot", "accent"),
    "failed": ("dot", "warning"),
}
_DOT_PX: Final = 11


class NetworkChip(QToolButton):
    """A rounded button; the main window gives it its menu with `setMenu`."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._state: NetworkState = "missing"
        self.setProperty("look", "chip")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setIconSize(QSize(_DOT_PX, _DOT_PX))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        themes.theme_changed.connect(self._draw_dot)
        self._draw_dot()

    def set_state(self, state: NetworkState, text: str, tooltip: str = "") -> None:
        """Show `text`, as in "Inception V3 · CPU · Standard", with a dot for the state."""
        self._state = state
        # WORKAROUND: an ampersand in a button's text marks a shortcut; two show one.
        self.setText(f"{text} ▾".replace("&", "&&"))
        self.setToolTip(tooltip)
        self.setAccessibleName(text)
        self.setAccessibleDescription(tooltip)
        self._draw_dot()

    @property
    def state(self) -> NetworkState:
        return self._state

    def _draw_dot(self) -> None:
        name, token = _LOOK[self._state]
        self.setIcon(icons.icon(name, self._themes.theme.colour(token)))
