"""The bar below a live image: freeze, snapshot, record, mirror, heat map."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inception_gui.widgets.common.bar_button import BarButton, ButtonKind
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.explain.heat_map_controls import HeatMapControls
from inception_gui.widgets.explain.map_style_model import MapStyleModel

_STEPS: Final = 5
_SPACING_PX: Final = 6
_MARGINS_PX: Final = (7, 5, 7, 5)


class LiveBar(HeatMapControls):
    """Reports what the user wants of the live image.

    Signals:
        paused_wanted(bool): freeze or pause, or continue.
        snapshot_requested()
        recording_wanted(bool)
        mirrored_changed(bool)
    """

    paused_wanted = Signal(bool)
    snapshot_requested = Signal()
    recording_wanted = Signal(bool)
    mirrored_changed = Signal(bool)

    def __init__(
        self, themes: ThemeSource, map_style: MapStyleModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(themes, map_style, _MARGINS_PX, parent)
        self._themes = themes
        self._is_live = True
        self._is_paused = False
        self._is_recording = False
        self.setAccessibleName(self.tr("Live image"))
        self._buttons: list[BarButton] = []
        self.pause = self._button("pause", self.tr("Freeze"), "accent")
        self.pause.clicked.connect(lambda: self.paused_wanted.emit(not self._is_paused))
        self.snapshot = self._button("snapshot", self.tr("Snapshot"))
        self.snapshot.setToolTip(self.tr("Save the image, its heat map and its scores (Ctrl+S)"))
        self.snapshot.clicked.connect(self.snapshot_requested)
        self.record = self._button("record", self.tr("Record"))
        self.record.clicked.connect(lambda: self.recording_wanted.emit(not self._is_recording))
        self.mirror = self._button("mirror", self.tr("Mirror"))
        self.mirror.setToolTip(self.tr("Mirror the image (M)"))
        self.mirror.setCheckable(True)
        self.mirror.toggled.connect(self.mirrored_changed)
        self._switch.setToolTip(self.tr("Show where the network looks (H)"))

        layout = QHBoxLayout(self)
        layout.setContentsMargins(*_MARGINS_PX)
        layout.setSpacing(_SPACING_PX)
        for part in (*self._buttons, self._switch, self._label):
            layout.addWidget(part)
        layout.addWidget(self._slider, 1)
        layout.addWidget(self._colours)
        # The controls of the heat map were created first, but are last in the row.
        stops = (*self._buttons, self._switch, self._slider, self._colours)
        for before, behind in pairwise(stops):
            QWidget.setTabOrder(before, behind)
        self.set_recording(False)
        self._show_pause()
        self._show_choices()

    # The image

    def set_live(self, live: bool) -> None:
        """Set the text of the first button: a live source is frozen, a file is paused."""
        self._is_live = live
        self._show_pause()

    def set_paused(self, paused: bool) -> None:
        """Show whether it is frozen or paused."""
        self._is_paused = paused
        self._show_pause()

    def set_recording(self, recording: bool) -> None:
        """Show whether predictions are being recorded."""
        self._is_recording = recording
        text = self.tr("Stop recording") if recording else self.tr("Record")
        tip = self.tr("Record every prediction with its time, or what the camera shows (R)")
        self._name(self.record, "stop" if recording else "record", text)
        self.record.setToolTip(text if recording else tip)

    def set_mirrored(self, mirrored: bool) -> None:
        """Set the switch; emit `mirrored_changed` if it is different."""
        self.mirror.setChecked(mirrored)

    def set_ready(self, *, frames: bool, predictions: bool) -> None:
        """Enable the buttons by what there is: frames, and predictions."""
        self.pause.setEnabled(frames)
        self.record.setEnabled(frames)
        self.snapshot.setEnabled(predictions)

    # Inside

    def _show_pause(self) -> None:
        if self._is_live:
            text = self.tr("Resume") if self._is_paused else self.tr("Freeze")
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

    def _button(self, icon_name: str, label: str, kind: ButtonKind = "quiet") -> BarButton:
        button = BarButton(self._themes, kind)
        self._name(button, icon_name, label)
        self._buttons.append(button)
        return button

    def _buttons_at(self, step: int) -> list[BarButton]:
        """In a narrow window, saving and mirroring are left to the menus and their keys."""
        return self._buttons if step < 4 else [self.pause, self.record]

    def _width_at(self, step: int) -> int:
        """The width of the parts that are left after so many steps."""
        widths = [button.width_for(step >= 2) for button in self._buttons_at(step)]
        widths.append(self._switch.sizeHint().width())
        if step < 1:
            widths.append(self._label.sizeHint().width())
        if step < 3:
            widths.append(self._slider_width(least=step >= 2))
            widths.append(self._colours.sizeHint().width())
        return sum(widths) + (len(widths) - 1) * _SPACING_PX

    # Qt's own names

    def sizeHint(self) -> QSize:
        # Of all parts, shown or hidden: otherwise the bar would never grow again.
        high = max(self.pause.sizeHint().height(), self._colours.sizeHint().height())
        return self._with_margins(QSize(self._width_at(0), high))

    def minimumSizeHint(self) -> QSize:
        least = self._with_margins(QSize(self._width_at(_STEPS - 1), 0))
        return QSize(least.width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = self.width() - self._with_margins(QSize()).width()
        fitting = (step for step in range(_STEPS) if self._width_at(step) <= room)
        step = next(fitting, _STEPS - 1)
        self._label.setVisible(step < 1)
        kept = self._buttons_at(step)
        for button in self._buttons:
            button.set_compact(step >= 2)
            button.setVisible(button in kept)
        self._slider.setVisible(step < 3)
        self._colours.setVisible(step < 3)
        super().resizeEvent(event)
