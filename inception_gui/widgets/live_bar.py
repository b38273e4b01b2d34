"""The controls that float under the live picture: freeze, snapshot, record, mirror, heat map."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider, QWidget

from inception_gui.widgets.bar_button import BarButton, Look
from inception_gui.widgets.check_box import CheckBox
from inception_gui.widgets.explain_colours import ColourButton
from inception_gui.widgets.theme import ThemeSource

_STEPS: Final = 5
_SPACING_PX: Final = 6
_MARGINS_PX: Final = (7, 5, 7, 5)


class LiveBar(QFrame):
    """Says what is wanted of the live picture.

    Signals:
        paused_wanted(bool): freeze or pause, or go on.
        snapshot_requested()
        recording_wanted(bool)
        mirrored_changed(bool)
        visible_changed(bool), opacity_changed(float), colormap_changed(str): of the heat map.
    """

    paused_wanted = Signal(bool)
    snapshot_requested = Signal()
    recording_wanted = Signal(bool)
    mirrored_changed = Signal(bool)
    visible_changed = Signal(bool)
    opacity_changed = Signal(float)
    colormap_changed = Signal(str)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._is_live = True
        self._is_paused = False
        self._is_recording = False
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Live picture"))
        self._buttons: list[BarButton] = []
        self.pause = self._button("pause", self.tr("Freeze"), "accent")
        self.pause.clicked.connect(lambda: self.paused_wanted.emit(not self._is_paused))
        self.snapshot = self._button("snapshot", self.tr("Snapshot"))
        self.snapshot.setToolTip(self.tr("Save the picture, its heat map and its answers (Ctrl+S)"))
        self.snapshot.clicked.connect(self.snapshot_requested)
        self.record = self._button("record", self.tr("Record"))
        self.record.clicked.connect(lambda: self.recording_wanted.emit(not self._is_recording))
        self.mirror = self._button("mirror", self.tr("Mirror"))
        self.mirror.setToolTip(self.tr("Change left and right, as a mirror does"))
        self.mirror.setCheckable(True)
        self.mirror.toggled.connect(self.mirrored_changed)
        self._switch = CheckBox(themes, self.tr("Heat map"))
        self._switch.setChecked(True)
        self._switch.setToolTip(self.tr("Show where the network looks (H)"))
        self._switch.toggled.connect(self._on_switched)
        self._label = QLabel(self.tr("Strength"))
        self._label.setProperty("look", "soft")
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, 100)
        self._slider.setPageStep(10)
        self._slider.setValue(50)
        self._slider.setMinimumSize(60, 22)
        self._slider.setMaximumWidth(110)
        self._slider.setAccessibleName(self.tr("Strength of the heat map"))
        self._slider.valueChanged.connect(lambda value: self.opacity_changed.emit(value / 100))
        self._label.setBuddy(self._slider)
        self._colours = ColourButton()
        self._colours.chosen.connect(self.colormap_changed)

        layout = QHBoxLayout(self)
        layout.setContentsMargins(*_MARGINS_PX)
        layout.setSpacing(_SPACING_PX)
        for part in (*self._buttons, self._switch, self._label):
            layout.addWidget(part)
        layout.addWidget(self._slider, 1)
        layout.addWidget(self._colours)
        self.set_recording(False)
        self._show_pause()

    # The picture

    def set_live(self, live: bool) -> None:
        """A live source is frozen, a file is paused."""
        self._is_live = live
        self._show_pause()

    def set_paused(self, paused: bool) -> None:
        """Whether it is frozen or paused now."""
        self._is_paused = paused
        self._show_pause()

    def set_recording(self, recording: bool) -> None:
        """Whether predictions are being written."""
        self._is_recording = recording
        text = self.tr("Stop recording") if recording else self.tr("Record")
        tip = self.tr("Write every prediction with its time into a file (CSV or JSON lines)")
        self._name(self.record, "stop" if recording else "record", text)
        self.record.setToolTip(text if recording else tip)

    def set_mirrored(self, mirrored: bool) -> None:
        """Turn the switch; reports like a click where that changes it."""
        self.mirror.setChecked(mirrored)

    def set_ready(self, *, pictures: bool, answers: bool) -> None:
        """What there is to work with: pictures, and answers of the network."""
        self.pause.setEnabled(pictures)
        self.record.setEnabled(pictures)
        self.snapshot.setEnabled(answers)

    # The heat map

    def set_heat_map_on(self, on: bool) -> None:
        """Turn the switch; reports like a click where that changes it."""
        self._switch.setChecked(on)

    def set_opacity(self, opacity: float) -> None:
        """Move the slider; reports like a drag where that changes it."""
        self._slider.setValue(round(opacity * 100))

    def set_colormap(self, name: str) -> None:
        """Choose colours; reports like a click where that changes them."""
        self._colours.choose(name)

    @property
    def heat_map_on(self) -> bool:
        return self._switch.isChecked()

    @property
    def opacity(self) -> float:
        return self._slider.value() / 100

    @property
    def colormap_name(self) -> str:
        return self._colours.name

    # Inside

    def _on_switched(self, on: bool) -> None:
        for widget in (self._label, self._slider, self._colours):
            widget.setEnabled(on)
        self.visible_changed.emit(on)

    def _show_pause(self) -> None:
        if self._is_live:
            text = self.tr("Go on") if self._is_paused else self.tr("Freeze")
        else:
            text = self.tr("Play") if self._is_paused else self.tr("Pause")
        self._name(self.pause, "play" if self._is_paused else "pause", text)
        self.pause.setToolTip(self.tr("{0} (Space)").format(text))

    def _name(self, button: BarButton, icon_name: str, text: str) -> None:
        if button.text() == text:
            return
        button.setText(text)
        button.setAccessibleName(text)
        button.set_icon(icon_name)
        button.updateGeometry()

    def _button(self, icon_name: str, label: str, look: Look = "quiet") -> BarButton:
        button = BarButton(self._themes, look)
        self._name(button, icon_name, label)
        self._buttons.append(button)
        return button

    def _width_at(self, step: int) -> int:
        """What the parts need that are left after so many have given way."""
        widths = [button.width_for(step >= 2) for button in self._buttons]
        if step < 4:
            widths.append(self._switch.sizeHint().width())
        if step < 1:
            widths.append(self._label.sizeHint().width())
        if step < 3:
            slider = self._slider
            widths.append(slider.sizeHint().width() if step < 2 else slider.minimumWidth())
            widths.append(self._colours.sizeHint().width())
        left, _, right, _ = _MARGINS_PX
        outside = left + right + 2 * self.frameWidth()
        return sum(widths) + (len(widths) - 1) * _SPACING_PX + outside

    # Qt's own names

    def sizeHint(self) -> QSize:
        # Of all parts, shown or not: else the bar would never grow back.
        high = max(self.pause.sizeHint().height(), self._colours.sizeHint().height())
        _, top, _, bottom = _MARGINS_PX
        return QSize(self._width_at(0), high + top + bottom)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width_at(_STEPS - 1), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        fitting = (step for step in range(_STEPS) if self._width_at(step) <= self.width())
        step = next(fitting, _STEPS - 1)
        self._label.setVisible(step < 1)
        for button in self._buttons:
            button.set_compact(step >= 2)
        self._slider.setVisible(step < 3)
        self._colours.setVisible(step < 3)
        self._switch.setVisible(step < 4)  # its key is left
        super().resizeEvent(event)
