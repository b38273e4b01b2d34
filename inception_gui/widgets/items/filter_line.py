"""The line above a run: the filter, table or grid, only images that are not sure."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inception_gui.core.labels.thresholds import UNSURE_BELOW
from inception_gui.widgets.common import theme
from inception_gui.widgets.common.check_box import CheckBox
from inception_gui.widgets.common.flow_layout import FlowLayout
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.common.wheel import spare_from_wheel

_TYPING_MS: Final = 120
_PERCENT: Final = 100
_SLIDER_PX: Final = 22
_LEAST_EDIT_PX: Final = 150
"""The handle of the style sheet is higher than its groove, and Qt measures only the groove."""


class FilterLine(QWidget):
    """Reports what the user types and chooses.

    Signals:
        text_changed(str): shortly after the last key.
        only_unsure_toggled(bool)
        unsure_below_changed(float): 0..1
        grid_toggled(bool)
        left(): Down, Enter or, with an empty line, Escape was pressed; the focus goes to the rows.
    """

    text_changed = Signal(str)
    only_unsure_toggled = Signal(bool)
    unsure_below_changed = Signal(float)
    grid_toggled = Signal(bool)
    left = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._timer.timeout.connect(self._say_text)
        self._said = ""
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("Filter: name, class, >80%, failed…"))
        self.edit.setClearButtonEnabled(True)
        self.edit.setMinimumWidth(90)
        self.edit.setAccessibleName(self.tr("Filter"))
        self.edit.setToolTip(
            self.tr(
                "Words in the file name or the class, >80%, <30%, failed, unsure,\n"
                'class:tabby or class:"Egyptian cat", kind:dog, coarse, unlike, folder:holiday,\n'
                "taken:2024-05, camera:canon, near:48.14,11.58,5km"
            )
        )
        self.edit.textChanged.connect(lambda _text: self._timer.start())
        self.edit.returnPressed.connect(self._on_return)

        self.table_button = self._segment(self.tr("Table"), "first")
        self.grid_button = self._segment(self.tr("Grid"), "last")
        group = QButtonGroup(self)
        for button in (self.table_button, self.grid_button):
            group.addButton(button)
        self.table_button.setChecked(True)
        self.grid_button.toggled.connect(self.grid_toggled)

        self.only_unsure = CheckBox(themes, self.tr("Only not sure"))
        self.only_unsure.setToolTip(self.tr("Show only images of which no class is named"))
        self.only_unsure.toggled.connect(self._on_only_unsure)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(1, _PERCENT - 1)
        self.slider.setValue(round(UNSURE_BELOW * _PERCENT))
        self.slider.setMinimumHeight(_SLIDER_PX)
        self.slider.setAccessibleName(self.tr("Not sure below"))
        self.slider.valueChanged.connect(self._on_slider)
        spare_from_wheel(self.slider)
        for control in (self.only_unsure, self.slider):
            # A click leaves the keys to the rows.
            control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._limit = QLabel()
        self._limit.setProperty("look", "soft")
        self._slider_row = QWidget()
        below = QHBoxLayout(self._slider_row)
        below.setContentsMargins(2, 0, 2, 0)
        below.setSpacing(12)
        below.addWidget(self._limit)
        below.addWidget(self.slider, 1)
        self._slider_row.hide()

        views = QWidget()
        side_by_side = QHBoxLayout(views)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        side_by_side.setSpacing(0)
        side_by_side.addWidget(self.table_button)
        side_by_side.addWidget(self.grid_button)
        self._switches = switches = FlowLayout()
        switches.addWidget(views)
        switches.addWidget(self.only_unsure)
        self._above = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._above.setSpacing(8)
        self._above.addWidget(self.edit, 1)
        self._above.addLayout(switches)
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(8)
        layout.addLayout(self._above)
        layout.addWidget(self._slider_row)
        self._on_slider()

    @property
    def wide_px(self) -> int:
        """From which width all of it has room on one line."""
        return self._switches.sizeHint().width() + round(_LEAST_EDIT_PX * theme.text_scale())

    @property
    def text(self) -> str:
        """The text of the filter."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Set the text; apply it immediately."""
        self.edit.setText(text)
        self._say_text()

    def reset(self) -> None:
        """Clear everything except the view; emits nothing."""
        for part in (self, self.only_unsure, self.slider):
            part.blockSignals(True)
        self.edit.clear()  # not blocked: its clear button listens to it
        self.only_unsure.setChecked(False)
        self._slider_row.hide()
        for part in (self, self.only_unsure, self.slider):
            part.blockSignals(False)
        self._timer.stop()
        self._said = ""

    def set_narrow(self, narrow: bool, *, is_low: bool = False) -> None:
        """Put what has no room beside the filter below it, or hide it in a low panel."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._above.setDirection(down if narrow else across)
        for part in (self.table_button, self.grid_button, self.only_unsure):
            part.setVisible(not (narrow and is_low))
        side = 8 if narrow else 12
        self._column.setContentsMargins(side, 10, side, 10)

    def _segment(self, text: str, end: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setProperty("look", f"segment_{end}")
        return button

    def _say_text(self) -> None:
        self._timer.stop()
        if self.text != self._said:
            self._said = self.text
            self.text_changed.emit(self.text)

    def _on_return(self) -> None:
        self._say_text()
        self.left.emit()

    def _on_only_unsure(self, on: bool) -> None:
        self._slider_row.setVisible(on)
        self.only_unsure_toggled.emit(on)

    def _on_slider(self) -> None:
        value = self.slider.value()
        self._limit.setText(self.tr("not sure below {0}%").format(value))
        self.unsure_below_changed.emit(value / _PERCENT)

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.edit.hasFocus():
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            if self.text:
                self.set_text("")
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # otherwise the Escape of the window would stop a run
            return True
        return super().event(event)
