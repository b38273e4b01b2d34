"""The class chart of a run, below a line that tells which images it counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inception_gui.core.labels.verdict import NONE
from inception_gui.widgets.common import wording
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.items.class_chart import Bar, ClassChart

if TYPE_CHECKING:
    from inception_gui.workers.items.row_filter import RowFilter
    from inception_gui.workers.items.row_order import Counts

_SIDE_PX: Final = 14


class RunCounts(QWidget):
    """Counts the images that match the filter, apart from the part that the bars themselves set.

    Signals:
        bar_chosen(Bar)
    """

    bar_chosen = Signal(object)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of = ElidingLabel()
        self.chart = ClassChart(themes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        # Not the label's own margins: the style sheet of another theme takes them away.
        line = QHBoxLayout()
        line.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, 0)
        line.addWidget(self._of)
        layout.addLayout(line)
        layout.addWidget(self.chart)
        self.chart.bar_chosen.connect(self.bar_chosen)

    @property
    def words(self) -> str:
        """The line above the chart."""
        return self._of.text()

    def show_counts(
        self,
        counts: Counts,
        total: int,
        wanted: RowFilter,
        counted: RowFilter,
        shown_name: Callable[[str], str] = str,
    ) -> None:
        """Show `counts` of `total` items; rows match `wanted`, the counts match `counted`.

        `shown_name` gives the name of a class or kind in the language in use.
        """
        bars = [Bar("class", name, count, shown_name(name)) for name, count in counts.by_class]
        bars += [
            Bar("coarse", name, count, self.tr("{0} (kind not clear)").format(shown_name(name)))
            for name, count in counts.by_kind
        ]
        if counts.none:
            bars.append(Bar("none", NONE, counts.none))
        if counts.new:
            bars.append(Bar("unlike", self._new_name, counts.new))
        if counts.unsure:
            bars.append(Bar("unsure", self._unsure_name, counts.unsure))
        if counts.failed:
            bars.append(Bar("failed", self._failed_name, counts.failed))
        bars.sort(key=lambda bar: -bar.count)
        self.chart.show_bars(bars)
        self._of.setVisible(bool(bars))
        if counted.is_empty or (wanted != counted and counts.rows == total):
            words = self.tr("By class: {0}") if total == 1 else self.tr("By class: all {0}")
        elif wanted == counted:
            words = self.tr("By class: the {0} shown")
        else:
            words = self.tr("By class: {0} matching the other filters")
        self._of.set_parts(words.format(wording.images(counts.rows)))

    def mark(self, wanted: RowFilter) -> None:
        """Mark the bar that corresponds to this filter."""
        if wanted.failed:
            chosen = Bar("failed", self._failed_name, 0)
        elif wanted.unsure:
            chosen = Bar("unsure", self._unsure_name, 0)
        elif wanted.new:
            chosen = Bar("unlike", self._new_name, 0)
        elif wanted.coarse_name:
            chosen = Bar("coarse", wanted.coarse_name, 0)
        elif wanted.class_name == NONE:
            chosen = Bar("none", NONE, 0)
        elif wanted.class_name:
            chosen = Bar("class", wanted.class_name, 0)
        else:
            chosen = None
        self.chart.set_chosen(chosen)

    @property
    def _new_name(self) -> str:
        return self.tr("unlike anything it was taught")

    @property
    def _unsure_name(self) -> str:
        return self.tr("not sure")

    @property
    def _failed_name(self) -> str:
        return self.tr("cannot be read")
