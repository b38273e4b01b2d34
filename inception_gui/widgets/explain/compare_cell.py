"""One cell of the comparison: the image with the heat map of one class, and its name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from inception_gui.core.labels.class_names import class_name
from inception_gui.core.types import Box, HeatMap, MapStyle, Score
from inception_gui.widgets.common import canvas_painting as painting
from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.explain.map_painting import MapLayer

SIDE_PX: Final = 6
"""Between the edge of a cell and its image."""

ONE_LINE_PX: Final = 130.0
"""A cell this wide has room for name and probability on one line."""

_CORNER_PX: Final = 8.0
_FRAME_PX: Final = 2.0


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """A class to compare: its score, and its heat map if it exists already."""

    score: Score
    heat_map: HeatMap | None


class CompareCell(QAbstractButton):
    """Paints itself; as a button it has the right role for screen readers.

    Signals:
        opened(): double click or Enter.
        move_wanted(int, int): an arrow key was pressed: columns to the right, rows down.
    """

    opened = Signal()
    move_wanted = Signal(int, int)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._image = QImage()
        self._small: QPixmap | None = None
        self._seen: Box | None = None
        self._side: Side | None = None
        self._map = MapLayer()
        self._alone = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_side(self, image: QImage, seen: Box | None, side: Side, *, is_new: bool) -> None:
        """Show the image with the heat map of this class."""
        if is_new or image is not self._image:
            self._image, self._small = image, None
        self._seen, self._side = seen, side
        self._map.set_values(side.heat_map.values if side.heat_map is not None else None)
        score = side.score
        self._name = class_name(score.wnid, score.name)
        name, share = self._name, wording.percent(side.score.probability)
        self.setText(wording.without_mnemonics(name))
        self.setAccessibleName(f"{name}, {share}")
        self.setToolTip(name)
        self.update()

    def set_map_style(self, style: MapStyle) -> None:
        self._map.set_style(style)
        self.update()

    def set_alone(self, alone: bool) -> None:
        self._alone = alone
        self.update()

    @property
    def class_index(self) -> int:
        return self._side.score.index if self._side is not None else -1

    def _target(self) -> QRectF:
        """The rectangle of the image."""
        room = QRectF(self.rect()).adjusted(SIDE_PX, SIDE_PX, -SIDE_PX, -SIDE_PX)
        room.setHeight(room.height() - words_height(self.width()) - SIDE_PX)
        size = QSizeF(self._image.size()).scaled(
            room.size().expandedTo(QSizeF(1, 1)), Qt.AspectRatioMode.KeepAspectRatio
        )
        corner = room.center() - QPointF(size.width() / 2, size.height() / 2)
        return QRectF(QRect(corner.toPoint(), size.toSize().expandedTo(QSize(1, 1))))

    # Qt's own names

    def sizeHint(self) -> QSize:
        return QSize(180, 150)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._small = None

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._side is None or self._image.isNull():
            return
        tokens = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("selected" if self.isChecked() else "hover"))
            painter.drawRoundedRect(whole, _CORNER_PX, _CORNER_PX)
        if self.isChecked() or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("accent" if self.hasFocus() else "edge"), _FRAME_PX))
            painter.drawRoundedRect(whole, _CORNER_PX, _CORNER_PX)
        self._paint_picture(painter, self._target())
        self._paint_words(painter)

    def _paint_picture(self, painter: QPainter, target: QRectF) -> None:
        ratio = self.devicePixelRatioF()
        if self._small is None:
            small = self._image.scaled(
                (target.size() * ratio).toSize(),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._small = QPixmap.fromImage(small)
            self._small.setDevicePixelRatio(ratio)
        if self._image.hasAlphaChannel():
            painter.fillRect(target, painting.checkerboard(self._themes.theme, ratio))
        painter.drawPixmap(target.topLeft(), self._small)
        heat_map = self._side.heat_map if self._side is not None else None
        if self._alone or heat_map is None:
            return
        box = heat_map.seen or self._seen
        if box is None:
            return
        place = painting.box_on_canvas(box, target)
        self._map.paint(painter, place, target, ratio)
        if heat_map.seen is None:
            painting.paint_unseen(painter, target, place, ratio)

    def _paint_words(self, painter: QPainter) -> None:
        assert self._side is not None
        tokens = self._themes.theme
        line = QRectF(self.rect()).adjusted(SIDE_PX + 2, 0, -SIDE_PX - 2, -SIDE_PX)
        line.setTop(line.bottom() - words_height(self.width()))
        share = wording.percent(self._side.score.probability)
        flag = Qt.AlignmentFlag
        is_one_line = self.width() >= ONE_LINE_PX
        where = flag.AlignRight | flag.AlignVCenter if is_one_line else flag.AlignBottom
        painter.setPen(tokens.colour("text"))
        painter.setFont(theme.font("soft", tabular=True))
        painter.drawText(line, int(where), share)
        room = line.width()
        if is_one_line:
            room -= QFontMetricsF(painter.font()).horizontalAdvance(share) + SIDE_PX
        painter.setFont(theme.font("soft", bold=True))
        metrics = QFontMetricsF(painter.font())
        elide = Qt.TextElideMode.ElideRight
        name = metrics.elidedText(self._name, elide, max(room, 0.0))
        painter.drawText(line, int(flag.AlignVCenter if is_one_line else flag.AlignTop), name)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
        }  # fmt: skip
        key = event.key()
        if key in moves and not event.modifiers():
            self.move_wanted.emit(*moves[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            # Space belongs to the window: held down, it shows the images alone.
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)


def words_height(cell_width: float) -> float:
    """The height of name and probability: one line if the cell is wide enough, otherwise two."""
    return QFontMetricsF(theme.font("soft")).height() * (1 if cell_width >= ONE_LINE_PX else 2)
