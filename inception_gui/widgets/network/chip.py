"""The chip that shows the network's state, device and mode, and opens their menu."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtWidgets import QWidget

from inception_gui.widgets.common.bar_button import BarButton
from inception_gui.widgets.common.theme import ThemeSource

NetworkState = Literal["missing", "loading", "ready", "failed"]
_DOTS: Final[dict[NetworkState, tuple[str, str]]] = {
    "missing": ("ring", "warning"),
    "loading": ("ring", "soft_text"),
    "ready": ("dot", "accent"),
    "failed": ("dot", "warning"),
}


class NetworkChip(BarButton):
    """A rounded button with a dot for the state; its owner sets the menu."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, "chip", parent)
        self._state: NetworkState = "missing"
        self.set_state("missing", "")

    def set_state(self, state: NetworkState, text: str, tooltip: str = "") -> None:
        """Show `text`, for example "Inception V3 · CPU · Standard", and the dot of the state."""
        self._state = state
        self.setText(text)
        self.setToolTip(tooltip)
        self.setAccessibleName(text)
        self.setAccessibleDescription(tooltip)
        self.set_icon(*_DOTS[state])

    @property
    def state(self) -> NetworkState:
        return self._state
