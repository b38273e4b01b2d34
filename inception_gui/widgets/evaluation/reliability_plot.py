"""The reliability diagram: the accuracy of the network for every range of probabilities."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from inception_gui.core.evaluation.report.results import Bin
from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.common.language import figures
from inception_gui.widgets.common.plot_axes import PlotAxes
from inception_gui.widgets.common.theme import ThemeSource

_BETWEEN_PX: Final = 2.0


class ReliabilityPlot(PlotAxes):
    """A bar per bin; a perfectly calibrated network would be on the dashed line.

    Signals:
        described(str): the text about the chosen bin, or about the whole diagram.
    """

    described = Signal(str)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, "", "", parent)
        self._x_title = self.tr("Probability of the top class")
        self._y_title = self.tr("Accuracy")
        self._bins: tuple[Bin, ...] = ()
        self._error = 0.0
        self._chosen = -1
        self.setAccessibleName(self.tr("Reliability diagram"))

    def show_bins(self, bins: Sequence[Bin], expected_error: float) -> None:
        """Show these bins; `expected_error` is the expected calibration error, 0..1."""
        self._bins, self._error, self._chosen = tuple(bins), expected_error, -1
        self._say()

    @property
    def chosen(self) -> int:
        """The chosen bin, or -1."""
        return self._chosen

    @property
    def words(self) -> str:
        """The text about the chosen bin, or about the whole diagram."""
        if self._chosen >= 0:
            chosen = self._bins[self._chosen]
            span = self.tr("{0} to {1}").format(
                f"{chosen.low * 100:.0f}", figures(f"{chosen.high * 100:.0f}%")
            )
            if not chosen.count:
                return self.tr("No image has a probability of {0}.").format(span)
            return self.tr("Probability {0}: {1} of {2} right.").format(
                span, wording.percent(chosen.accuracy), wording.images(chosen.count)
            )
        return self._summary()

    def _summary(self) -> str:
        total = sum(one.count for one in self._bins)
        if not total:
            return self.tr("No image was evaluated.")
        gap = sum(one.count * (one.confidence - one.accuracy) for one in self._bins) / total
        apart = figures(f"{self._error * 100:.1f}")
        if self._error < 0.02:
            return self.tr(
                "Well calibrated: probabilities and accuracy differ by {0} points on average (ECE)."
            ).format(apart)
        lead = self.tr("Overconfident") if gap > 0 else self.tr("Underconfident")
        return self.tr(
            "{0}: probabilities and accuracy differ by {1} points on average (ECE)."
        ).format(lead, apart)

    def _choose(self, place: int) -> None:
        if place != self._chosen:
            self._chosen = place
            self._say()

    def _say(self) -> None:
        self.setAccessibleDescription(self.words)
        self.described.emit(self.words)
        self.update()

    def _bin_at(self, place: QPointF) -> int:
        if not self.inside.adjusted(0, -8, 0, 24).contains(place):
            return -1
        share = self.x_at(place.x())
        for number, one in enumerate(self._bins):
            if share <= one.high:
                return number
        return -1

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter)
        tokens, area = self._themes.theme, self.inside
        most = max((one.count for one in self._bins), default=0)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, one in enumerate(self._bins):
            left, right = self.point(one.low, 0).x(), self.point(one.high, 0).x()
            slot = QRectF(left + _BETWEEN_PX / 2, area.top(), right - left - _BETWEEN_PX, 0)
            if number == self._chosen:
                whole = QRectF(slot.left(), area.top(), slot.width(), area.height())
                painter.fillRect(whole, tokens.colour("hover"))
            if not one.count:
                continue
            top, sure = self.point(0, one.accuracy).y(), self.point(0, one.confidence).y()
            # The count is shown as strength: a bin of three images proves little.
            share = 0.35 + 0.65 * min(1.0, (one.count / most) ** 0.5 * 1.6)
            fill = theme.mixed(tokens.panel, tokens.accent, share)
            painter.setBrush(fill)
            bar = QRectF(slot.left(), top, slot.width(), max(area.bottom() - top, 1.5))
            painter.drawRoundedRect(bar, 2, 2)
            mark = QRectF(slot.left(), sure - 1.25, slot.width(), 2.5)
            painter.setBrush(tokens.colour("text"))
            painter.drawRoundedRect(mark, 1.25, 1.25)
        pen = QPen(tokens.colour("edge"), 1.2)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawLine(self.point(self.lowest, self.lowest), self.point(1, 1))
        self.paint_focus(painter)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._choose(self._bin_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._choose(-1)
        super().leaveEvent(event)

    def focusOutEvent(self, event: object) -> None:
        self._choose(-1)
        super().focusOutEvent(event)  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._bins) - 1
        steps = {
            Qt.Key.Key_Right: min(self._chosen + 1, last),
            Qt.Key.Key_Left: last if self._chosen < 0 else max(self._chosen - 1, 0),
            Qt.Key.Key_Home: min(0, last),
            Qt.Key.Key_End: last,
        }
        if event.key() in steps:
            self._choose(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
