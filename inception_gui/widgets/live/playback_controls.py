"""How a file is played: the video of several, repetition, speed or images per second."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget

from inception_gui.widgets.live.link import Link

SPEEDS: Final = (0.25, 0.5, 1.0, 1.5, 2.0, 4.0)
RATES: Final = (1.0, 2.0, 5.0, 10.0, 15.0, 24.0, 30.0)


class PlaybackControls(QWidget):
    """Links in a row; each is there only where it has a meaning.

    Signals:
        speed_chosen(float): 1 is the file's own.
        rate_chosen(float): images per second of a folder.
        loops_changed(bool): start again at the end.
        film_requested(int): 1 for the next of several videos, -1 for the previous one.
    """

    speed_chosen = Signal(float)
    rate_chosen = Signal(float)
    loops_changed = Signal(bool)
    film_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._previous = Link("‹")
        self._previous.setAccessibleName(self.tr("Previous video"))
        self._previous.setToolTip(self.tr("Previous video (Page Up)"))
        self._previous.clicked.connect(lambda: self.film_requested.emit(-1))
        self._place = QLabel()
        self._place.setProperty("look", "soft")
        self._next = Link("›")
        self._next.setAccessibleName(self.tr("Next video"))
        self._next.setToolTip(self.tr("Next video (Page Down)"))
        self._next.clicked.connect(lambda: self.film_requested.emit(1))
        self.loop = Link(self.tr("Repeat"))
        self.loop.setCheckable(True)
        self.loop.setToolTip(self.tr("Start again at the end"))
        self.loop.toggled.connect(self.loops_changed)
        self.speed = Link("")
        self._menu = QMenu(self.speed)
        self._group = QActionGroup(self)
        self.speed.setMenu(self._menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (self._previous, self._place, self._next, self.loop, self.speed):
            layout.addWidget(part)
        layout.addStretch(1)
        self.show_place(0, 1)
        self.show_speed(1.0)

    def show_place(self, place: int, count: int) -> None:
        """Show which of `count` videos is played, from 0; nothing for a single one."""
        self._place.setText(self.tr("{0} of {1}").format(place + 1, count))
        for part in (self._previous, self._place, self._next):
            part.setVisible(count > 1)
        self._previous.setEnabled(place > 0)
        self._next.setEnabled(place < count - 1)

    def show_speed(self, speed: float) -> None:
        """Offer speeds; this one is the current one."""
        self.speed.setToolTip(self.tr("Playback speed"))
        self._offer([(each, _times(each)) for each in SPEEDS], speed, self.speed_chosen.emit)

    def show_rate(self, rate: float) -> None:
        """Offer images per second, for a folder; this is the current number."""
        self.speed.setToolTip(self.tr("Images per second"))
        words = self.tr("{0:g} images/s")
        offered = [(each, words.format(each)) for each in sorted({*RATES, rate})]
        self._offer(offered, rate, self.rate_chosen.emit)

    def _offer(
        self,
        offered: Sequence[tuple[float, str]],
        chosen: float,
        choose: Callable[[float], object],
    ) -> None:
        self._menu.clear()
        for value, words in offered:
            action = self._menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(lambda _on, value=value: choose(value))
            self._group.addAction(action)
            if value == chosen:
                self.speed.setText(words)
                self.speed.setAccessibleName(f"{self.speed.toolTip()}: {words}")

    @property
    def speed_actions(self) -> dict[str, QAction]:
        """What the menu offers, by its words."""
        return {action.text(): action for action in self._menu.actions()}


def _times(speed: float) -> str:
    return f"{speed:g}×"
