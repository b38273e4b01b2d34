"""The table of a video's segments: from, to, class, probability; a click goes there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from inception_gui.core.labels.class_names import name_at
from inception_gui.core.live.events import Segment
from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.common.plain_views import make_plain_table

_ROW_ROOM_PX: Final = 10
_HEIGHT_PX: Final = 168
_CLASS: Final = 2
_OF_THE_PAGE: Final = (
    Qt.Key.Key_Space,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Comma,
    Qt.Key.Key_Period,
)

Index = QModelIndex | QPersistentModelIndex


class SegmentModel(QAbstractTableModel):
    """The segments in their order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.segments: tuple[Segment, ...] = ()

    def show(self, segments: Sequence[Segment]) -> None:
        """Show these."""
        self.beginResetModel()
        self.segments = tuple(segments)
        self.endResetModel()

    def row_at(self, seconds: float) -> int:
        """The row of the segment at this position; -1 if there is none."""
        for row, each in enumerate(self.segments):
            if each.begin_s <= seconds < each.end_s:
                return row
        return -1

    # Qt's own names

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.segments)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            heads = (self.tr("From"), self.tr("To"), self.tr("Class"), self.tr("Probability"))
            return heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        each = self.segments[index.row()]
        is_sure = each.class_index is not None
        return (
            _tenths(each.begin_s),
            _tenths(each.end_s),
            name_at(each.class_index, each.name) if is_sure else self._without_class(each),
            wording.percent(each.probability) if is_sure else "",
        )[index.column()]

    def _without_class(self, segment: Segment) -> str:
        if segment.name:
            return self.tr("unlike anything it was taught")
        return self.tr("not sure")


class SegmentTable(QTableView):
    """Shows the segments of a video.

    Signals:
        position_chosen(float): where the chosen segment begins, in seconds.
    """

    position_chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = SegmentModel(self)
        self.setModel(self._model)
        self.setAccessibleName(self.tr("Segments of the video"))
        row_px = theme.pixels("normal") + _ROW_ROOM_PX
        make_plain_table(self, row_px=row_px, narrowest_column_px=60)
        heads = self.horizontalHeader()
        heads.setSectionsClickable(False)
        heads.setSortIndicatorShown(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heads.setSectionResizeMode(_CLASS, QHeaderView.ResizeMode.Stretch)
        self.setFont(theme.font("normal", tabular=True))
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)

    def show_segments(self, segments: Sequence[Segment]) -> None:
        """Show these; the chosen one stays chosen, if it is still there."""
        chosen = self.currentIndex().row()
        before = self._model.segments[chosen] if chosen >= 0 else None
        self._model.show(segments)
        if before is not None:
            self.show_position(before.begin_s)

    def show_position(self, seconds: float) -> None:
        """Mark the segment at this position."""
        row = self._model.row_at(seconds)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self._model.index(row, 0))

    def _on_chosen(self, index: QModelIndex) -> None:
        self.position_chosen.emit(self._model.segments[index.row()].begin_s)

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OF_THE_PAGE:
            event.ignore()  # they play and seek, wherever the focus is
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 90)


def _tenths(seconds: float) -> str:
    """A position such as "1:02.5": segments may be shorter than a second."""
    tenths = round(seconds * 10)
    return f"{wording.clock(tenths // 10)}.{tenths % 10}"
