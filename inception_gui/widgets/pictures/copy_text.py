"""Copies predictions as text: those of the image on display, or a table of the selected rows."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, Qt

from inception_gui.core.files.path_text import escape_path
from inception_gui.widgets.common import wording

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

    from inception_gui.core.types import Prediction

MOST_ROWS: Final = 10_000
"""More are for an export, which does not stop the window."""

Table = Sequence[Sequence[str]]


def prediction_table(prediction: Prediction, verdict: str, shown: int) -> list[list[str]]:
    """The name and the verdict, then the `shown` most probable classes, one per row."""
    rows = [[prediction.item.name, verdict]]
    rows += [
        [score.name, wording.percent(score.probability)] for score in prediction.scores[:shown]
    ]
    return rows


def rows_table(table: QTableView, rows: Sequence[int]) -> list[list[str]]:
    """The heads and these rows of a table, as far as they are text, in the order shown."""
    model, heads = table.model(), table.horizontalHeader()
    columns = [heads.logicalIndex(place) for place in range(heads.count())]
    text = Qt.ItemDataRole.DisplayRole
    titles = {
        column: str(model.headerData(column, Qt.Orientation.Horizontal, text) or "")
        for column in columns
        if not heads.isSectionHidden(column)
    }
    titles = {column: title for column, title in titles.items() if title}
    cells = ([str(model.index(row, column).data(text) or "") for column in titles] for row in rows)
    return [list(titles.values()), *cells]


def as_mime(table: Table) -> QMimeData:
    """The table for the clipboard: tab-separated for spreadsheets, HTML for documents."""
    mime = QMimeData()
    mime.setText("\n".join("\t".join(map(_cell, row)) for row in table))
    lines = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in table)
    mime.setHtml("<table>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>")
    return mime


def _cell(text: str) -> str:
    """No name becomes two cells or a formula."""
    return escape_path(" ".join(text.split()))
