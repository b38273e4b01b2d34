"""The plot of coverage against accuracy for every "not sure" threshold."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from inception_gui.core.evaluation.report.results import CoveragePoint
from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.common.plot_axes import PlotAxes
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.evaluation import wording as words_of

_LARGE_STEP: Final = 10
"""Points of the curve per Page key."""

_TINY: Final = 1e-9
_HANDLE_PX: Final = 6.5
_GRAIN: Final = 0.1
"""The vertical axis starts at a multiple of this."""


class CoveragePlot(PlotAxes):
    """The curve, with a handle that chooses the threshold with mouse or arrow keys.

    Signals:
        threshold_chosen(float): the user chose a threshold, 0..1.
    """

    threshold_chosen = Signal(float)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, "", "", parent)
        self._x_title = self.tr("Images above the threshold (coverage)")
        self._y_title = self.tr("Accuracy on these")
        self._points: tuple[CoveragePoint, ...] = ()
        self._thresholds: list[float] = []
        self._threshold = 0.0
        self._offered: CoveragePoint | None = None
        self._path: QPainterPath | None = None
        self.setAccessibleName(self.tr("Coverage and accuracy"))

    def show_curve(
        self, points: Sequence[CoveragePoint], threshold: float, offered: CoveragePoint | None
    ) -> None:
        """Show the curve, by rising threshold; `offered` is marked and added to it."""
        chosen = {point.threshold: point for point in points}
        if offered is not None:
            chosen[offered.threshold] = offered
        self._thresholds = sorted(chosen)
        self._points = tuple(chosen[threshold] for threshold in self._thresholds)
        self._offered = offered
        worst = min((point.precision for point in self._points if point.coverage > 0), default=0.0)
        self.lowest = min(max(int(worst / _GRAIN) * _GRAIN, 0.0), 0.9)
        self._path = None
        self.set_threshold(threshold)

    @property
    def threshold(self) -> float:
        """The threshold at the handle."""
        return self._threshold

    def set_threshold(self, threshold: float) -> None:
        """Move the handle."""
        self._threshold = min(max(threshold, 0.0), 1.0)
        self.setAccessibleDescription(self.words)
        self.update()

    @property
    def chosen(self) -> CoveragePoint | None:
        """The point at the handle; None without a curve."""
        if not self._points:
            return None
        place = bisect_left(self._thresholds, self._threshold - _TINY)
        if place >= len(self._points):
            return CoveragePoint(self._threshold, 0.0, 0.0)
        return self._points[place]

    @property
    def words(self) -> str:
        """The point at the handle in words."""
        chosen = self.chosen
        if chosen is None:
            return self.tr("No image was evaluated.")
        limit = words_of.threshold(self._threshold)
        if chosen.coverage <= 0:
            words = self.tr("With a threshold of {0}, every image is “not sure”.")
            return words.format(limit)
        return self.tr(
            "With a threshold of {0}, {1} of the images get a class, and {2} of those are right."
        ).format(limit, wording.percent(chosen.coverage), wording.percent(chosen.precision))

    def _choose(self, threshold: float) -> None:
        before = self._threshold
        self.set_threshold(threshold)
        if self._threshold != before:
            self.threshold_chosen.emit(self._threshold)

    def _choose_at(self, x_px: float) -> None:
        """Choose the threshold whose coverage is nearest to this position."""
        if not self._points:
            return
        wanted = self.x_at(x_px)
        nearest = min(self._points, key=lambda point: abs(point.coverage - wanted))
        self._choose(nearest.threshold)

    def _curve(self) -> QPainterPath:
        if self._path is None:
            path = QPainterPath()
            last_px = -10.0
            for point in self._points:
                if point.coverage <= 0:
                    continue
                place = self.point(point.coverage, max(point.precision, self.lowest))
                if not path.elementCount():
                    path.moveTo(place)
                elif abs(place.x() - last_px) < 0.5:
                    continue  # thousands of points would overlap
                else:
                    path.lineTo(place)
                last_px = place.x()
            self._path = path
        return self._path

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter)
        tokens, area, chosen = self._themes.theme, self.inside, self.chosen
        if chosen is None:
            self.paint_focus(painter)
            return
        curve = self._curve()
        if curve.elementCount() > 1:
            below = QPainterPath(curve)
            below.lineTo(QPointF(curve.currentPosition().x(), area.bottom()))
            below.lineTo(QPointF(curve.elementAt(0).x, area.bottom()))
            painter.fillPath(below, theme.mixed(tokens.panel, tokens.accent, 0.12))
        pen = QPen(tokens.colour("accent"), 2)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(curve)
        if self._offered is not None:
            self._paint_offered(painter, self._offered)
        self._paint_handle(painter, chosen)
        self.paint_focus(painter)

    def _paint_offered(self, painter: QPainter, offered: CoveragePoint) -> None:
        tokens = self._themes.theme
        pen = QPen(tokens.colour("edge"), 1.2)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        at = self.point(offered.coverage, max(offered.precision, self.lowest))
        painter.drawLine(QPointF(self.inside.left(), at.y()), at)
        painter.drawLine(QPointF(at.x(), self.inside.bottom()), at)
        painter.setBrush(tokens.colour("panel"))
        painter.setPen(QPen(tokens.colour("edge"), 1.6))
        painter.drawEllipse(at, 4, 4)

    def _paint_handle(self, painter: QPainter, chosen: CoveragePoint) -> None:
        tokens, area = self._themes.theme, self.inside
        at = self.point(chosen.coverage, max(chosen.precision, self.lowest))
        if chosen.coverage <= 0:
            at = QPointF(area.left(), area.top())
        painter.setPen(QPen(tokens.colour("text"), 1))
        x = self.crisp(at.x())
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        painter.setBrush(tokens.colour("accent" if self.hasFocus() else "panel"))
        painter.setPen(QPen(tokens.colour("accent"), 2))
        painter.drawEllipse(at, _HANDLE_PX, _HANDLE_PX)
        text = words_of.threshold(self._threshold)
        painter.setFont(theme.font("soft", tabular=True, bold=True))
        metrics = QFontMetricsF(painter.font())
        wide = metrics.horizontalAdvance(text) + 10
        left = at.x() + 8 if at.x() + 8 + wide < area.right() else at.x() - 8 - wide
        label = QRectF(left, area.bottom() - metrics.height() - 10, wide, metrics.height() + 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("panel"))
        painter.drawRoundedRect(label, 5, 5)
        painter.setPen(tokens.colour("text"))
        painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose_at(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._choose_at(event.position().x())
        over = self.inside.adjusted(-8, -8, 8, 8).contains(event.position())
        shape = Qt.CursorShape.SplitHCursor if over and self._points else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_PageUp: _LARGE_STEP,
            Qt.Key.Key_PageDown: -_LARGE_STEP,
            Qt.Key.Key_Home: -len(self._points),
            Qt.Key.Key_End: len(self._points),
        }
        if event.key() in steps and self._points:
            place = bisect_left(self._thresholds, self._threshold - _TINY)
            place = min(max(place + steps[Qt.Key(event.key())], 0), len(self._points) - 1)
            self._choose(self._thresholds[place])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._path = None
        super().resizeEvent(event)
