"""The answers side by side: the same picture for each, with its own heat map."""

from __future__ import annotations

import math
from collections.abc import Sequence
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

from inception_gui.core.types import Box, HeatMap, Look, Score
from inception_gui.widgets import canvas_painting as painting
from inception_gui.widgets import theme, wording
from inception_gui.widgets.explain_painting import MapLayer
from inception_gui.widgets.theme import ThemeSource

_MARGIN_PX: Final = 16
_GAP_PX: Final = 12
_SIDE_PX: Final = 6
_CORNER_PX: Final = 8.0
_FRAME_PX: Final = 2.0


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """One of the answers: its score, and its map if that is there already."""

    score: Score
    heat_map: HeatMap | None


class CompareGrid(QWidget):
    """A click chooses; a double click or Enter chooses and asks for it alone.

    Signals:
        chosen(int): the class's index.
        opened(int): the class's index; it is wanted large.
    """

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._cells: list[CompareCell] = []
        self._image = QImage()
        self._columns = 1
        self._look = Look()
        self.setAccessibleName(self.tr("The answers side by side"))
        themes.theme_changed.connect(self.update)

    def show_sides(
        self, image: QImage, seen: Box | None, sides: Sequence[Side], chosen: int | None
    ) -> None:
        """Show the picture once a side; `chosen` is marked."""
        is_new = image is not self._image
        self._image = image
        while len(self._cells) < len(sides):
            self._cells.append(self._cell())
        for cell, side in zip(self._cells, sides, strict=False):
            cell.show_side(image, seen, side, is_new=is_new)
            cell.setChecked(side.score.index == chosen)
        for number, cell in enumerate(self._cells):
            cell.setVisible(number < len(sides))
        self._arrange()

    def set_look(self, look: Look) -> None:
        """Strength, colours, threshold and contour lines."""
        for cell in self._cells:
            cell.set_look(look)
        self._look = look

    def set_alone(self, alone: bool) -> None:
        """Show the pictures without their maps for as long as this holds."""
        for cell in self._cells:
            cell.set_alone(alone)

    def focus_chosen(self) -> None:
        """Give the keyboard to the cell that is marked."""
        for cell in self.cells:
            if cell.isChecked():
                cell.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def cells(self) -> list[CompareCell]:
        """Those that are shown."""
        return [cell for cell in self._cells if not cell.isHidden()]

    def _cell(self) -> CompareCell:
        cell = CompareCell(self._themes, self)
        cell.set_look(self._look)
        cell.clicked.connect(lambda _on, cell=cell: self.chosen.emit(cell.class_index))
        cell.opened.connect(lambda cell=cell: self.opened.emit(cell.class_index))
        cell.move_wanted.connect(lambda by, down, cell=cell: self._move_from(cell, by, down))
        return cell

    def _move_from(self, cell: CompareCell, by: int, down: int) -> None:
        cells = self.cells
        wanted = cells.index(cell) + by + down * self._columns
        if 0 <= wanted < len(cells):
            cells[wanted].setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        """As many columns as show the picture largest."""
        cells = self.cells
        if not cells or self._image.isNull():
            return
        room = self.rect().adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)
        words = CompareCell.words_height()
        aspect = self._image.width() / self._image.height()

        def width_with(columns: int) -> float:
            rows = math.ceil(len(cells) / columns)
            wide = (room.width() - (columns - 1) * _GAP_PX) / columns
            high = (room.height() - (rows - 1) * _GAP_PX) / rows
            return max(min(wide, (high - words - 3 * _SIDE_PX) * aspect), 8.0)

        columns = max(range(1, len(cells) + 1), key=lambda count: (width_with(count), -count))
        self._columns = columns
        rows = math.ceil(len(cells) / columns)
        # A tall picture's cell is wider than the picture, for its words.
        free = (room.width() - (columns - 1) * _GAP_PX) / columns
        width = max(width_with(columns), min(free, 150.0))
        height = min(
            (width - 2 * _SIDE_PX) / aspect + words + 3 * _SIDE_PX,
            (room.height() - (rows - 1) * _GAP_PX) / rows,
        )
        top = room.top() + (room.height() - rows * height - (rows - 1) * _GAP_PX) / 2
        for number, cell in enumerate(cells):
            row, column = divmod(number, columns)
            in_row = min(columns, len(cells) - row * columns)
            used = in_row * width + (in_row - 1) * _GAP_PX
            left = room.left() + (room.width() - used) / 2 + column * (width + _GAP_PX)
            place = QRectF(left, top + row * (height + _GAP_PX), width, height)
            cell.setGeometry(place.toRect())

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._themes.theme.colour("canvas"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # what lies below is not to be dragged


class CompareCell(QAbstractButton):
    """One side. Painted by hand; being a button it has the right role for screen readers.

    Signals:
        opened(): double click, or Enter.
        move_wanted(int, int): an arrow key: so many cells on, so many rows down.
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

    @staticmethod
    def words_height() -> float:
        return QFontMetricsF(theme.font("normal")).height()

    def show_side(self, image: QImage, seen: Box | None, side: Side, *, is_new: bool) -> None:
        """Show the picture with the map of this side."""
        if is_new or image is not self._image:
            self._image, self._small = image, None
        self._seen, self._side = seen, side
        self._map.set_values(side.heat_map.values if side.heat_map is not None else None)
        name, share = side.score.name, wording.percentage(side.score.probability)
        self.setText(name.replace("&", "&&"))
        self.setAccessibleName(f"{name}, {share}")
        self.setToolTip(name)
        self.update()

    def set_look(self, look: Look) -> None:
        self._map.set_look(look)
        self.update()

    def set_alone(self, alone: bool) -> None:
        self._alone = alone
        self.update()

    @property
    def class_index(self) -> int:
        return self._side.score.index if self._side is not None else -1

    def _target(self) -> QRectF:
        """Where the picture lies."""
        room = QRectF(self.rect()).adjusted(_SIDE_PX, _SIDE_PX, -_SIDE_PX, -_SIDE_PX)
        room.setHeight(room.height() - self.words_height() - _SIDE_PX)
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
        line = QRectF(self.rect()).adjusted(_SIDE_PX + 2, 0, -_SIDE_PX - 2, -_SIDE_PX)
        line.setTop(line.bottom() - self.words_height())
        share = wording.percentage(self._side.score.probability)
        painter.setPen(tokens.colour("text"))
        painter.setFont(theme.font("soft", tabular=True))
        painter.drawText(
            line, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), share
        )
        room = line.width() - QFontMetricsF(painter.font()).horizontalAdvance(share) - _SIDE_PX
        painter.setFont(theme.font("soft", bold=True))
        metrics = QFontMetricsF(painter.font())
        name = metrics.elidedText(
            self._side.score.name, Qt.TextElideMode.ElideRight, max(room, 0.0)
        )
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), name)

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
            # Space is the window's: held, it shows the pictures alone.
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)
