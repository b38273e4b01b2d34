"""A bar chart of a run's images per class; a click on a bar filters the table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QWidget

from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.common.row_list import RowList, usual_ground
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.workers.items.row_filter import Bar as Kind

_ROWS_SHOWN: Final = 5
_NAME_SHARE: Final = 0.32
_SIDE_PX: Final = 14
_BAR_PX: Final = 8
_NUMBER_PX: Final = 60


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: a class, a kind of which the class is not clear, or what has neither."""

    kind: Kind
    name: str
    count: int
    said: str = ""
    """What is shown instead of the name."""

    @property
    def words(self) -> str:
        """What is shown."""
        return self.said or self.name


class ClassChart(RowList[Bar]):
    """Bars, the longest first; a click, Enter or Space filters by one.

    Signals:
        bar_chosen(Bar)
    """

    bar_chosen = Signal(object)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._chosen: tuple[str, str] | None = None
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setAccessibleName(self.tr("Images per class"))
        self.row_chosen.connect(self.bar_chosen)
        self._fit()

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these bars."""
        if list(bars) != self.bars:
            self.show_rows(bars)
            self._fit()

    def set_chosen(self, chosen: Bar | None) -> None:
        """Mark the bar of the current filter."""
        self._chosen = _key(chosen) if chosen else None
        self.viewport().update()

    @property
    def bars(self) -> list[Bar]:
        """The bars that are shown."""
        return self.rows

    def name_of(self, row: Bar) -> str:
        return row.words

    def tip_of(self, row: Bar) -> str:
        return f"{row.words}: {wording.images(row.count)}"

    def row_height(self) -> int:
        return QFontMetrics(theme.font("soft")).height() + 5

    def ground_of(self, row: Bar, state: QStyle.StateFlag) -> str | None:
        if _key(row) == self._chosen:
            return "selected"
        return "hover" if usual_ground(state) else None

    def paint_row(self, painter: QPainter, rect: QRectF, row: Bar) -> None:
        tokens = self._themes.theme
        chosen = _key(row) == self._chosen
        font = theme.font("soft", tabular=True, bold=chosen)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        name = QRectF(rect.left() + _SIDE_PX, rect.top(), rect.width() * _NAME_SHARE, rect.height())
        token = {"failed": "warning"}.get(row.kind, "text" if chosen else "soft_text")
        painter.setPen(tokens.colour(token))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        text = metrics.elidedText(row.words, Qt.TextElideMode.ElideRight, round(name.width()))
        painter.drawText(name, middle, text)
        room = rect.right() - _SIDE_PX - _NUMBER_PX - name.right() - 8
        most = max(one.count for one in self.bars)
        width = max(room * row.count / most, 2.0)
        filled = QRectF(name.right() + 8, rect.center().y() - _BAR_PX / 2, width, _BAR_PX)
        colour = {"class": "accent", "coarse": "accent", "failed": "warning"}.get(row.kind, "edge")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour(colour))
        painter.drawRoundedRect(filled, 2, 2)
        painter.setPen(tokens.colour("text" if chosen else "soft_text"))
        number = QRectF(filled.right() + 8, rect.top(), _NUMBER_PX, rect.height())
        painter.drawText(number, middle, wording.count(row.count))

    def _fit(self) -> None:
        self.setFixedHeight(min(len(self.bars), _ROWS_SHOWN) * self.row_height())

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().strip():
            event.ignore()  # letters and digits belong to the window
        else:
            super().keyPressEvent(event)


def _key(bar: Bar) -> tuple[str, str]:
    return bar.kind, bar.name.casefold()
