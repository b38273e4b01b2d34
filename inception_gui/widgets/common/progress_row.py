"""How far a job is: a bar, numbers with speed and time left, and links to pause or cancel."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.common.eta import Pace
from inception_gui.widgets.common.language import tr

_BAR_STEPS: Final = 1000


class Unit(NamedTuple):
    """How amounts and speeds are written."""

    amount: Callable[[int, int | None], str]
    """What is done, and the total or None."""

    speed: Callable[[float], str]
    """Per second; empty where a speed would say nothing."""


def _items(done: int, total: int | None) -> str:
    return wording.of_total(done, total) if total else wording.count(done)


def _bytes(done: int, total: int | None) -> str:
    size = wording.megabytes(done)
    if total:
        size = tr("{0} of {1}").format(size, wording.megabytes(total))
    return f"{size} MB"


def _share(done: int, total: int | None) -> str:
    return f"{100 * done // total}%" if total else ""


ITEMS: Final = Unit(_items, lambda speed: f"{wording.rate(speed)}/s")
BYTES: Final = Unit(_bytes, lambda speed: f"{wording.megabytes(speed)} MB/s")
SHARE: Final = Unit(_share, lambda _speed: "")


class ProgressRow(QWidget):
    """Shows progress as it is reported, estimates the time left, and offers Pause and Cancel.

    Signals:
        cancel_requested()
        pause_toggled(bool): pause (True) or continue.
    """

    cancel_requested = Signal()
    pause_toggled = Signal(bool)

    def __init__(
        self,
        unit: Unit = ITEMS,
        parent: QWidget | None = None,
        *,
        bar_px: int | None = None,
        stacks_below_px: float = 0,
        has_links: bool = True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """The bar has `bar_px`, or all the width that is left.

        In a row narrower than `stacks_below_px` the numbers go below the bar. Without links the
        owner has buttons of its own.
        """
        super().__init__(parent)
        self._stacks_below_px = stacks_below_px
        self._has_links = has_links
        self.unit = unit
        self._pace = Pace(clock)
        self._is_paused = False
        self._can_pause = False
        self._has_total = False
        self._is_bar_allowed = True
        self.bar = QProgressBar()
        self.bar.setRange(0, _BAR_STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self._numbers = QLabel()
        self._numbers.setProperty("look", "soft")
        self._numbers.setFont(theme.font("soft", tabular=True))
        self.pause = self._link(self.tr("Pause"))
        self.pause.clicked.connect(lambda: self.pause_toggled.emit(not self._is_paused))
        self.pause.hide()
        self.cancel = self._link(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancel_requested)
        self.cancel.setVisible(has_links)
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self._numbers, 0 if bar_px else 1)
        beside.addWidget(self.pause)
        beside.addWidget(self.cancel)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        if bar_px:
            self.bar.setFixedWidth(bar_px)
        self._layout.addWidget(self.bar, 0 if bar_px else 1)
        self._layout.addLayout(beside)

    @property
    def text(self) -> str:
        """The numbers, as they are shown."""
        return self._numbers.text()

    def restart(self) -> None:
        """Forget the speed: another job, or another part of it, begins."""
        self._pace.restart()
        self._numbers.clear()
        self.bar.setValue(0)

    def show_progress(
        self, done: int, total: int | None, known: int = 0, *, activity: str = ""
    ) -> None:
        """Show how far a job is, with its speed and an estimate of the time left.

        `known` of what is done was done before and does not count for the speed. `activity` says
        what is being done.
        """
        if known >= done:
            self._pace.restart()  # the clock starts with the first new one
        self._pace.update(done - known)
        self._has_total = bool(total)
        if total:
            self.bar.setValue(round(min(done / total, 1.0) * _BAR_STEPS))
        parts = [activity, self.unit.amount(done, total)]
        if self._is_paused:
            parts.append(self.tr("paused"))
        else:
            parts += self._estimates(done, total, known)
        self._numbers.setText(" · ".join(part for part in parts if part))
        self.cancel.setVisible(self._has_links)
        self._arrange()

    def show_text(self, text: str, *, is_full: bool = False) -> None:
        """Show a text in place of the numbers, for a step that cannot be cancelled."""
        if is_full:
            self._has_total = True
            self.bar.setValue(_BAR_STEPS)
        self._numbers.setText(text)
        self.cancel.hide()
        self._arrange()

    def set_pausable(self, can_pause: bool, *, paused: bool = False) -> None:
        """Whether the job can be paused, and is. A job that can be paused is stopped, not lost."""
        if paused != self._is_paused:
            self._pace.restart()
        self._can_pause, self._is_paused = can_pause, paused
        self.pause.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self.cancel.setText(self.tr("Stop") if can_pause else self.tr("Cancel"))
        self._arrange()

    def set_bar_allowed(self, allowed: bool) -> None:
        """Whether there is room for the bar."""
        self._is_bar_allowed = allowed
        self._arrange()

    def _estimates(self, done: int, total: int | None, known: int) -> list[str]:
        speed = self._pace.per_second
        parts = [self.unit.speed(speed)] if speed else []
        left = self._pace.seconds_left(total - known) if total and done < total else None
        if left is not None:
            parts.append(wording.time_left(left))
        return parts

    def _arrange(self) -> None:
        self.bar.setVisible(self._has_total and self._is_bar_allowed)
        self.pause.setVisible(self._can_pause and self._has_links)

    def _link(self, text: str) -> QPushButton:
        link = QPushButton(text)
        link.setProperty("look", "link")
        link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        return link

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(down if self.width() < self._stacks_below_px else across)
        super().resizeEvent(event)
