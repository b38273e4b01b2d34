"""The toolbar: what to open on the left; Save and the network on the right."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from inception_gui.widgets.common import theme
from inception_gui.widgets.common.bar_button import BarButton, ButtonKind
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.network.chip import NetworkChip

NARROW_PX: Final = 640
"""In a narrower toolbar, with text of ordinary size, the buttons show icons only."""

_TIGHT_PX: Final = 760
"""In a narrower toolbar the buttons stand closer together, so that the chip has room."""


class ToolBar(QFrame):
    """Open, Folder, Paste, Camera; Save and the chip of the network."""

    open_requested = Signal()
    folder_requested = Signal()
    paste_requested = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._buttons: list[BarButton] = []
        self.setProperty("look", "tool_bar")
        self.setAccessibleName(self.tr("Toolbar"))

        self.open_button = self._button("picture", self.tr("Open"), "accent")
        self.open_button.clicked.connect(self.open_requested)
        self.folder_button = self._button("folder", self.tr("Folder"))
        self.folder_button.clicked.connect(self.folder_requested)
        self.paste_button = self._button("paste", self.tr("Paste"))
        self.paste_button.clicked.connect(self.paste_requested)
        self.camera_button = self._button("camera", self.tr("Camera"))
        self.save_button = self._button("save", self.tr("Save"))
        self.save_button.setEnabled(False)
        self.network_chip = NetworkChip(themes)

        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        for button in self._buttons[:4]:
            layout.addWidget(button)
        layout.addStretch(1)
        layout.addWidget(self.save_button)
        layout.addSpacing(8)
        layout.addWidget(self.network_chip)
        themes.theme_changed.connect(lambda _theme: self._arrange())

    def set_camera_menu(self, menu: QMenu) -> None:
        """The menu of the Camera button."""
        self.camera_button.setMenu(menu)
        self.camera_button.updateGeometry()

    def set_save_menu(self, menu: QMenu) -> None:
        """The menu of the Save button; it is enabled with `set_save_enabled`."""
        self.save_button.setMenu(menu)
        self.save_button.updateGeometry()

    def set_save_enabled(self, enabled: bool) -> None:
        self.save_button.setEnabled(enabled)

    def _button(self, icon_name: str, label: str, kind: ButtonKind = "quiet") -> BarButton:
        button = BarButton(self._themes, kind)
        button.setText(label)
        button.setAccessibleName(label)
        button.setToolTip(label)
        button.set_icon(icon_name)
        self._buttons.append(button)
        return button

    def _arrange(self) -> None:
        scale = theme.text_scale()
        for button in self._buttons:
            button.set_compact(self.width() < NARROW_PX * scale)
            button.set_tight(self.width() < _TIGHT_PX * scale)

    # Qt's own names

    def minimumSizeHint(self) -> QSize:
        # Otherwise the row of full labels would keep the window from becoming narrow.
        return QSize(200, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)
