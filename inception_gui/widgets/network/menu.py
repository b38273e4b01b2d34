"""The menu of the network's chip: mode, device, weights."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from inception_gui.core.types import Mode
from inception_gui.core.wording import MODE_HINTS, MODE_TITLES
from inception_gui.widgets.common.language import QT_TR_NOOP, tr

_MODES: Final = (Mode.STANDARD, Mode.FAST, Mode.EXACT)
_DEVICES: Final = {
    "auto": (QT_TR_NOOP("Best device"), QT_TR_NOOP("The GPU if it works, otherwise the CPU")),
    "cpu": (QT_TR_NOOP("CPU"), QT_TR_NOOP("The CPU, even if there is a GPU")),
}


class NetworkMenu(QMenu):
    """Choices that take effect immediately, in the background.

    Signals:
        mode_chosen(Mode)
        device_chosen(str): "auto" or "cpu".
        weights_file_requested(): the user wants to use a weights file.
        weights_requested(): the user wants to see all weights.
        alone_requested(): no other weights beside those in use are wanted any more.
    """

    mode_chosen = Signal(object)
    device_chosen = Signal(str)
    weights_file_requested = Signal()
    weights_requested = Signal()
    alone_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)
        self._modes: dict[Mode, QAction] = {}
        self._devices: dict[str, QAction] = {}
        self._add_heading(self.tr("Mode"))
        group = QActionGroup(self)
        for mode in _MODES:
            action = self._add_choice(group, tr(MODE_TITLES[mode]), tr(MODE_HINTS[mode]))
            action.triggered.connect(lambda _checked, mode=mode: self.mode_chosen.emit(mode))
            self._modes[mode] = action
        self._add_heading(self.tr("Device"))
        group = QActionGroup(self)
        for name, (title, tip) in _DEVICES.items():
            action = self._add_choice(group, tr(title), tr(tip))
            action.triggered.connect(lambda _checked, name=name: self.device_chosen.emit(name))
            self._devices[name] = action
        self._add_heading(self.tr("Weights"))
        self.addAction(self.tr("Manage weights"), self.weights_requested.emit)
        self.addAction(self.tr("Use weights file…"), self.weights_file_requested.emit)

        self._alone = self.addAction(self.tr("Stop using other weights beside"))
        self._alone.triggered.connect(lambda _checked: self.alone_requested.emit())
        self.show_beside("")

    def show_beside(self, title: str) -> None:
        """Offer to stop using these weights beside those in use; "" for none."""
        self._alone.setVisible(bool(title))
        self._alone.setToolTip(title)

    def show_choice(self, mode: Mode, device: str) -> None:
        """Mark the current mode and device."""
        self._modes[mode if mode in self._modes else Mode.STANDARD].setChecked(True)
        self._devices["cpu" if device == "cpu" else "auto"].setChecked(True)

    def _add_heading(self, title: str) -> None:
        """Add a disabled item as a heading; most styles show no text for a section of Qt's."""
        if self.actions():
            self.addSeparator()
        self.addAction(title).setEnabled(False)

    def _add_choice(self, group: QActionGroup, title: str, tip: str) -> QAction:
        action = QAction(title, self, checkable=True, toolTip=tip)
        group.addAction(action)
        self.addAction(action)
        return action
