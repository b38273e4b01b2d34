"""The plot of training: how often it is right on images kept aside, and the loss."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from inception_gui.widgets.common import wording
from inception_gui.widgets.common.plot_axes import PlotAxes
from inception_gui.widgets.common.theme import ThemeSource

_DOT_PX = 3.0
_DASHES = (3.0, 3.0)


class TrainingPlot(PlotAxes):
    """A line of the accuracy, and a dashed one of the loss as a share of its greatest value."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, "", "", parent)
        self._x_title = self.tr("Training done")
        self._y_title = self.tr("Right on images kept aside; dashed: loss")
        self._accuracies: list[QPointF] = []
        self._losses: list[QPointF] = []
        self.setAccessibleName(self.tr("Course of the training"))

    def show_curves(
        self,
        accuracies: Sequence[tuple[float, float]],
        losses: Sequence[tuple[float, float]],
    ) -> None:
        """Show both, each by the share of the training that was done, 0..1."""
        highest = max((loss for _, loss in losses), default=0.0) or 1.0
        self._accuracies = [QPointF(*each) for each in accuracies]
        self._losses = [QPointF(done, loss / highest) for done, loss in losses]
        self.setAccessibleDescription(self.words)
        self.setToolTip(self.words)
        self.update()

    @property
    def words(self) -> str:
        """The newest values in words."""
        if not self._accuracies:
            return self.tr("Nothing was measured yet.")
        first, last = self._accuracies[0], self._accuracies[-1]
        return self.tr(
            "Right on images kept aside: {0} at the start, {1} after {2} of the training."
        ).format(*(wording.percent(share) for share in (first.y(), last.y(), last.x())))

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter)
        tokens = self._themes.theme
        pen = QPen(tokens.colour("soft_text"), 1.2)
        pen.setDashPattern(list(_DASHES))
        self._paint_line(painter, pen, self._losses)
        self._paint_line(painter, QPen(tokens.colour("accent"), 2), self._accuracies)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("accent"))
        for each in self._accuracies:
            painter.drawEllipse(self.point(each.x(), each.y()), _DOT_PX, _DOT_PX)
        self.paint_focus(painter)

    def _paint_line(self, painter: QPainter, pen: QPen, values: Sequence[QPointF]) -> None:
        painter.setPen(pen)
        painter.drawPolyline([self.point(each.x(), each.y()) for each in values])

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())
