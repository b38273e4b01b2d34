"""The common appearance and behaviour of lists and tables: read-only, no grid."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView


def make_plain(view: QAbstractItemView) -> None:
    """Apply it to a list or a table."""
    view.setProperty("look", "panel")
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setMouseTracking(True)


def make_plain_table(table: QTableView, *, row_px: int, narrowest_column_px: int) -> None:
    """Apply it to a table with rows of one height and sortable columns; sets no widths."""
    make_plain(table)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setCornerButtonEnabled(False)
    table.setTabKeyNavigation(False)
    rows, heads = table.verticalHeader(), table.horizontalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setMinimumSectionSize(row_px)
    rows.setDefaultSectionSize(row_px)
    heads.setHighlightSections(False)
    heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    heads.setMinimumSectionSize(narrowest_column_px)
    heads.setSectionsClickable(True)
    heads.setSortIndicatorShown(True)
    heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
