"""Several classes side by side: the same image, each with its own heat map."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from inception_gui.core.types import Box, MapStyle
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.explain.compare_cell import (
    ONE_LINE_PX,
    SIDE_PX,
    CompareCell,
    Side,
    words_height,
)

_MARGIN_PX: Final = 16
_GAP_PX: Final = 12
_LEAST_PX: Final = 72.0
"""A narrower cell has no room for its text."""


class CompareGrid(QWidget):
    """A click selects a class; a double click or Enter also opens it alone.

    Signals:
        chosen(int): the index of the class.
        opened(int): the index of the class; the user wants to see it alone.
    """

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._cells: list[CompareCell] = []
        self._image = QImage()
        self._columns = 1
        self._map_style = MapStyle()
        self.setAccessibleName(self.tr("Top 5 side by side"))
        themes.theme_changed.connect(self.update)

    def show_sides(
        self, image: QImage, seen: Box | None, sides: Sequence[Side], chosen: int | None
    ) -> None:
        """Show the image once per class; `chosen` is marked."""
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

    def set_map_style(self, style: MapStyle) -> None:
        """Draw all maps in this style."""
        for cell in self._cells:
            cell.set_map_style(style)
        self._map_style = style

    def set_alone(self, alone: bool) -> None:
        """Show the images without their maps while this is True."""
        for cell in self._cells:
            cell.set_alone(alone)

    def focus_chosen(self) -> None:
        """Move the focus to the marked cell."""
        for cell in self.cells:
            if cell.isChecked():
                cell.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def cells(self) -> list[CompareCell]:
        """The cells that are shown."""
        return [cell for cell in self._cells if not cell.isHidden()]

    def _cell(self) -> CompareCell:
        cell = CompareCell(self._themes, self)
        cell.set_map_style(self._map_style)
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
        """Use the number of columns that makes the images largest."""
        cells = self.cells
        if not cells or self._image.isNull():
            return
        room = self.rect().adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)
        aspect = self._image.width() / self._image.height()

        def cell_with(columns: int) -> tuple[QSizeF, float]:
            """The size of a cell, and the possible width of the image in it."""
            rows = math.ceil(len(cells) / columns)
            free = (room.width() - (columns - 1) * _GAP_PX) / columns
            high = (room.height() - (rows - 1) * _GAP_PX) / rows
            # The cell of a tall image is wider than the image, to make room for the text.
            words = words_height(min(free, ONE_LINE_PX)) + 3 * SIDE_PX
            picture = max(min(free - 2 * SIDE_PX, (high - words) * aspect), 1.0)
            wide = min(free, max(picture + 2 * SIDE_PX, ONE_LINE_PX))
            return QSizeF(wide, min(picture / aspect + words, high)), picture

        most = max(int((room.width() + _GAP_PX) / (_LEAST_PX + _GAP_PX)), 1)
        possible = range(1, min(len(cells), most) + 1)
        columns = max(possible, key=lambda count: (cell_with(count)[1], -count))
        self._columns = columns
        rows = math.ceil(len(cells) / columns)
        size, _ = cell_with(columns)
        width, height = size.width(), size.height()
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
        event.accept()  # the canvas below must not be dragged
