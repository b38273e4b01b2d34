"""The page of an archive: filter, counts per class, and a table of millions of rows."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from inception_gui.errors import UserError
from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.failure_notice import FailureNotice
from inception_gui.widgets.common.plain_views import make_plain_table
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.items.counts import RunCounts
from inception_gui.widgets.items.filter_line import FilterLine
from inception_gui.workers.archive.result_model import ResultColumn, ResultModel

_SHARES: Final = {
    ResultColumn.NAME: 0.28,
    ResultColumn.LABEL: 0.22,
    ResultColumn.SHARE: 0.15,
    ResultColumn.SECOND: 0.20,
    ResultColumn.SIZE: 0.15,
}
"""Of the width of the table; the folder has what remains, and is hidden in a narrow one."""
_FOLDER_FROM_PX: Final = 900
_SECOND_FROM_PX: Final = 620
_CHART_FROM_PX: Final = 420
_ROW_ROOM_PX: Final = 14
_CELL_PX: Final = 8
"""Beside the text of a cell, so that it stands below its heading."""
_STEPS: Final = 100

Index = QModelIndex | QPersistentModelIndex


class ArchivePage(QWidget):
    """Shows a `ResultModel`.

    Signals:
        back_requested(): by the button or Escape.
        all_requested(): show all rows again after a ranking.
        open_requested(int): show the image of this row.
        similar_requested(int): rank by the similarity to this row.
        sort_requested(int, bool): a column, and whether descending; -1 is as they are stored.
        menu_wanted(int, QPoint)
    """

    back_requested = Signal()
    all_requested = Signal()
    open_requested = Signal(int)
    similar_requested = Signal(int)
    sort_requested = Signal(int, bool)
    menu_wanted = Signal(int, object)

    def __init__(
        self, themes: ThemeSource, model: ResultModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        title = self.tr("Archive")
        self.setProperty("look", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.setWindowTitle(title)
        self._model = model
        self.back = QPushButton(self.tr("Back"))
        self.back.clicked.connect(self.back_requested)
        self.title = ElidingLabel(look="verdict")
        self.similar = QPushButton(self.tr("Find similar"))
        self.similar.clicked.connect(lambda: self.similar_requested.emit(self.current_row))
        self.everything = QPushButton(self.tr("Show all rows"))
        self.everything.clicked.connect(self.all_requested)
        self.everything.hide()
        self.open_image = QPushButton(self.tr("Open image"))
        self.open_image.clicked.connect(lambda: self.open_requested.emit(self.current_row))
        self.filter_line = FilterLine(themes)
        for switch in (self.filter_line.table_button, self.filter_line.grid_button):
            switch.hide()
        self.counts = RunCounts(themes)
        self.table = _ResultTable(model)
        self.table.doubleClicked.connect(lambda index: self.open_requested.emit(index.row()))
        self.table.entered_row.connect(self.open_requested)
        self.table.menu_wanted.connect(self.menu_wanted)
        self.table.horizontalHeader().sortIndicatorChanged.connect(
            lambda column, order: self.sort_requested.emit(
                column, order == Qt.SortOrder.DescendingOrder
            )
        )
        self.table.selectionModel().currentChanged.connect(lambda *_: self._update())
        model.modelReset.connect(self._update)
        self.filter_line.left.connect(self.table.setFocus)
        self._shown = ElidingLabel()
        self._shown.setContentsMargins(14, 2, 14, 4)
        self.progress = QProgressBar()
        self.progress.setRange(0, _STEPS)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.progress.setAccessibleName(self.tr("Reading"))
        self.notice = FailureNotice(themes)
        self._pages = QStackedWidget()
        self._can_rank = False

        head = QFrame()
        head.setProperty("look", "tool_bar")
        across = QHBoxLayout(head)
        across.setContentsMargins(16, 8, 16, 8)
        across.setSpacing(10)
        across.addWidget(self.back)
        across.addWidget(self.title, 1)
        for button in (self.everything, self.similar, self.open_image):
            across.addWidget(button)
        rows = QFrame()
        rows.setProperty("look", "run_panel")
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.filter_line, self.counts, self.progress):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self._shown)
        trouble = QWidget()
        around = QVBoxLayout(trouble)
        around.addStretch(1)
        around.addWidget(self.notice)
        around.addStretch(2)
        self._rows, self._trouble = rows, trouble
        self._pages.addWidget(rows)
        self._pages.addWidget(trouble)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._pages, 1)
        self._update()

    @property
    def current_row(self) -> int:
        """The selected row; -1 without one."""
        return self.table.currentIndex().row()

    @property
    def words(self) -> str:
        """The line below the table."""
        return self._shown.text()

    def begin(self, name: str) -> None:
        """Show that an archive of this name is being opened."""
        self.title.set_parts(name)
        self.filter_line.reset()
        self.filter_line.setEnabled(False)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.set_ranked(False)
        self._pages.setCurrentWidget(self._rows)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_grown(self, rows: int, files: int, of_files: int) -> None:
        """Show how much of the archive is open."""
        self._shown.set_parts(self.tr("%Ln image(s) so far", "", rows))
        self.show_progress(files / max(of_files, 1))

    def show_loaded(self, *, can_rank: bool) -> None:
        """Allow what needs all rows; `can_rank` tells whether features are kept."""
        self._can_rank = can_rank
        self.filter_line.setEnabled(True)
        self.show_progress(1.0)
        self._update()

    def show_shown(self, total: int) -> None:
        """Say how many rows of all are shown."""
        words = self.tr("{0} images").format(wording.of_total(self._model.rowCount(), total))
        self._shown.set_parts(words)

    def show_progress(self, share: float) -> None:
        """Show how much was read, 0..1."""
        if share >= 1:
            self.progress.reset()  # its place stays, so that the table does not jump
        else:
            self.progress.setValue(round(share * _STEPS))

    def set_ranked(self, on: bool) -> None:
        """Say whether the rows are a ranking by similarity."""
        self.everything.setVisible(on)
        self.filter_line.setVisible(not on)
        self.counts.setVisible(not on and self.height() >= _CHART_FROM_PX)
        self.table.horizontalHeader().setSectionsClickable(not on)

    def show_unavailable(self) -> None:
        """Say that a part of the filter asks for what a result does not hold in memory."""
        self._shown.set_parts(
            self.tr("Filters by kind, camera, date and place do not work in archives.")
        )

    def sort_as_stored(self) -> None:
        """Show that the rows are in no order of a column."""
        heads = self.table.horizontalHeader()
        heads.blockSignals(True)
        heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        heads.blockSignals(False)

    def show_problem(self, error: UserError) -> None:
        """Show why the archive cannot be shown."""
        self.notice.set_failure(error.sentence, error.hint, error.detail)
        self._pages.setCurrentWidget(self._trouble)

    def _update(self) -> None:
        has_row = self.current_row >= 0
        self.open_image.setEnabled(has_row)
        self.similar.setEnabled(has_row and self._can_rank)
        self.similar.setToolTip(
            "" if self._can_rank else self.tr("This archive keeps no features (--features)")
        )

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_high = self.height() >= _CHART_FROM_PX
        self.counts.setVisible(is_high and self.everything.isHidden())

    def event(self, event: QEvent) -> bool:
        # While this page is shown, Escape goes back; it does not stop the run.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)


class _Cells(QStyledItemDelegate):
    """Keeps a margin beside the text of each cell; the selection fills all of it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        # A copy: its type stubs leave the option's fields out.
        shown: Any = QStyleOptionViewItem(option)
        if shown.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(shown.rect, shown.palette.highlight())
        shown.rect = shown.rect.adjusted(_CELL_PX, 0, 0, 0)
        shown.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, shown, index)


class _ResultTable(QTableView):
    """The rows; columns fill the width, those without room are hidden."""

    entered_row = Signal(int)
    menu_wanted = Signal(int, object)

    def __init__(self, model: ResultModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        row_px = theme.pixels("normal") + _ROW_ROOM_PX
        make_plain_table(self, row_px=row_px, narrowest_column_px=40)
        self.setFont(theme.font("normal", tabular=True))
        self.setItemDelegate(_Cells(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Images of this archive"))
        heads = self.horizontalHeader()
        heads.setSortIndicatorClearable(True)
        heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def _arrange(self) -> None:
        width = self.viewport().width()
        has_folder, has_second = width >= _FOLDER_FROM_PX, width >= _SECOND_FROM_PX
        self.setColumnHidden(ResultColumn.FOLDER, not has_folder)
        self.setColumnHidden(ResultColumn.SECOND, not has_second)
        shown = {
            column: share
            for column, share in _SHARES.items()
            if has_second or column != ResultColumn.SECOND
        }
        whole = sum(shown.values()) + (0.30 if has_folder else 0.0)
        left = width
        for column, share in shown.items():
            px = round(width * share / whole)
            if column == ResultColumn.SIZE and not has_folder:
                px = left
            self.setColumnWidth(column, px)
            left -= px
        if has_folder:
            self.setColumnWidth(ResultColumn.FOLDER, left)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()  # the menu key has no position
        place: QPoint = self.viewport().mapToGlobal(self.visualRect(index).center())
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            place = event.globalPos()
        if index.isValid():
            self.menu_wanted.emit(index.row(), place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entered_row.emit(self.currentIndex().row())
        elif event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # letters and digits belong to the window
        else:
            super().keyPressEvent(event)
