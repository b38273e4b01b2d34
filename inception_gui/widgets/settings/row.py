"""One setting on the page: its name, what it changes, and its control."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inception_gui.widgets.common import theme
from inception_gui.widgets.common.failure_notice import selectable_label
from inception_gui.widgets.common.wheel import spare_from_wheel

_NARROW_PX: Final = 520
"""Below this width, with text of ordinary size, the control goes under the words."""


class SettingRow(QWidget):
    """Words on the left, controls on the right; at a small width below each other."""

    def __init__(
        self, title: str, line: str, *controls: QWidget, keywords: str = "", named: bool = True
    ) -> None:
        """`line` says what the setting changes; `keywords` are further words to find it by.

        `named`: the first control has no text of its own, so its name is that of the setting.
        """
        super().__init__()
        self.title = title
        self._keywords = keywords
        name = QLabel(title, wordWrap=True)
        name.setProperty("look", "strong")
        self._line = selectable_label("soft", Qt.AlignmentFlag.AlignLeft)
        self._controls = controls
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(name)
        words.addWidget(self._line)
        right = QHBoxLayout()
        right.setSpacing(8)
        for number, control in enumerate(controls):
            right.addWidget(control)
            if number == 0 and named:
                control.setAccessibleName(title)
                name.setBuddy(control)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(8)
        self._across.addLayout(words, 1)
        self._across.addLayout(right)
        self._right = right
        self.set_line(line)

    @property
    def line(self) -> str:
        """What the setting changes, and how it is now."""
        return self._line.text()

    def set_line(self, line: str) -> None:
        """Say something else of the setting."""
        self._line.setText(line)
        for control in self._controls:
            control.setAccessibleDescription(line)

    def holds(self, words: Sequence[str]) -> bool:
        """Whether all these words, in lower case, are in what the row says."""
        said = f"{self.title} {self._line.text()} {self._keywords}".casefold()
        return all(word in said for word in words)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _NARROW_PX * theme.text_scale()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        if self._across.direction() != (across if wide else down):
            self._across.setDirection(across if wide else down)
            left = Qt.AlignmentFlag.AlignLeft
            self._across.setAlignment(self._right, Qt.AlignmentFlag(0) if wide else left)


class ChoiceBox(QComboBox):
    """A box of named values that the wheel does not change in passing."""

    def __init__(self, choices: Sequence[tuple[object, str]] = ()) -> None:
        super().__init__()
        self.setMinimumContentsLength(10)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for value, title in choices:
            self.addItem(title, value)
        spare_from_wheel(self)

    @property
    def value(self) -> object:
        """The value that is chosen."""
        return self.currentData()

    def show_value(self, value: object) -> None:
        """Mark this value, if it is one of them; emits nothing."""
        place = next((i for i in range(self.count()) if self.itemData(i) == value), -1)
        before = self.blockSignals(True)
        self.setCurrentIndex(place)
        self.blockSignals(before)
