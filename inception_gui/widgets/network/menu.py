"""The menu of the network's chip: mode, device, weights."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from inception_gui.core.types import Mode

MODES: Final = {
    Mode.STANDARD: ("Standard", "Full precision; large photos are read at a reduced scale"),
    Mode.FAST: ("Fast", "Half precision where the device has it; answers may differ slightly"),
    Mode.EXACT: ("Exact", "As the weights' publishers measured, to the last bit"),
}
DEVICES: Final = {
    "auto": ("Best device", "The graphics card if it works, else the processor"),
    "cpu": ("CPU", "The processor, even where there is a graphics card"),
}


class NetworkMenu(QMenu):
    """Choices that take effect at once, in the background.

    Signals:
        mode_chosen(Mode)
        device_chosen(str): "auto" or "cpu".
        weights_file_requested(): the user wants to use a weights file.
        weights_requested(): the user wants to see all weights.
    """

    mode_chosen = Signal(object)
    device_chosen = Signal(str)
    weights_file_requested = Signal()
    weights_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)
        self._modes: dict[Mode, QAction] = {}
        self._devices: dict[str, QAction] = {}
        self._add_heading(self.tr("Mode"))
        group = QActionGroup(self)
        for mode, (title, tip) in MODES.items():
            action = self._add_choice(group, title, tip)
            action.triggered.connect(lambda _checked, mode=mode: self.mode_chosen.emit(mode))
            self._modes[mode] = action
        self._add_heading(self.tr("Runs on"))
        group = QActionGroup(self)
        for name, (title, tip) in DEVICES.items():
            action = self._add_choice(group, title, tip)
            action.triggered.connect(lambda _checked, name=name: self.device_chosen.emit(name))
            self._devices[name] = action
        self._add_heading(self.tr("Weights"))
        self.addAction(self.tr("Weights…"), self.weights_requested.emit)
        self.addAction(self.tr("Use a file…"), self.weights_file_requested.emit)

    def show_choice(self, mode: Mode, device: str) -> None:
        """Mark what is in use."""
        self._modes[mode if mode in self._modes else Mode.STANDARD].setChecked(True)
        self._devices["cpu" if device == "cpu" else "auto"].setChecked(True)

    def _add_heading(self, title: str) -> None:
        """A line that says what follows; a section of Qt's has no words in most styles."""
        if self.actions():
            self.addSeparator()
        self.addAction(title).setEnabled(False)

    def _add_choice(self, group: QActionGroup, title: str, tip: str) -> QAction:
        action = QAction(title, self, checkable=True, toolTip=tip)
        group.addAction(action)
        self.addAction(action)
        return action
