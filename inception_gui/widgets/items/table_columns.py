"""The columns of the table of a run: which are shown, and how wide."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from inception_gui.widgets.common import theme
from inception_gui.widgets.items.delegates import PAD_PX, PICTURE_COLUMN_PX
from inception_gui.workers.items.run_model import RunColumn, RunModel

CHOOSABLE: Final = (
    RunColumn.PICTURE,
    RunColumn.SURE,
    RunColumn.SECOND,
    RunColumn.FOLDER,
    RunColumn.CHANGED,
    RunColumn.TAKEN,
    RunColumn.CAMERA,
    RunColumn.PLACE,
    RunColumn.CORRECTED,
    RunColumn.BURST,
    RunColumn.BESIDE,
)
"""The others, file and top class, are always shown."""

USUAL: Final = frozenset({RunColumn.PICTURE, RunColumn.SURE})
_WEIGHTS: Final[dict[RunColumn, int]] = {
    RunColumn.NAME: 10,
    RunColumn.LABEL: 10,
    RunColumn.SECOND: 10,
    RunColumn.FOLDER: 10,
    RunColumn.CHANGED: 8,
    RunColumn.TAKEN: 8,
    RunColumn.CAMERA: 8,
    RunColumn.PLACE: 8,
    RunColumn.CORRECTED: 8,
    RunColumn.BURST: 6,
    RunColumn.BESIDE: 8,
}
"""How the columns of text share the room that is left."""

_LEAST_TEXT_PX: Final = 96
_NEEDED_PX: Final = {
    RunColumn.CHANGED: 145,
    RunColumn.TAKEN: 172,
    RunColumn.CAMERA: 120,
    RunColumn.PLACE: 165,
    RunColumn.BURST: 110,
}
"""Their texts are all of one length, and nothing when cut off."""

_LABEL_PX: Final = 160
"""Most names of classes; the column gets so much before the names of files get more."""

_MEASURED_ROWS: Final = 200
_MEASURED_TEXTS: Final = 5
_TEXT_PADS_PX: Final = PAD_PX + PAD_PX // 2 + 2
_LEAST_NAME_PX: Final = 70
"""The beginning and the end of a file's name."""

_SURE_COLUMN_PX: Final = 178
_SURE_WITHOUT_BAR_PX: Final = 88
_NO_BAR_PX: Final = 450
_ONLY_NAMES_PX: Final = 330
"""Narrower tables show probabilities without bars, or file names and classes only."""


class TableColumns(QObject):
    """Arranges the columns; the user drags their edges, and chooses them in the header's menu.

    Signals:
        chosen_changed(): `chosen` is another set.
    """

    chosen_changed = Signal()

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.chosen: frozenset[RunColumn] = USUAL
        self._dragged: dict[RunColumn, int] = {}
        self._is_arranging = False
        self._wanted = {RunColumn.NAME: 0, RunColumn.LABEL: 0}
        heads = table.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        heads.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        heads.customContextMenuRequested.connect(self._on_menu)
        heads.sectionResized.connect(self._on_resized)
        heads.setToolTip(self.tr("Click to sort, drag an edge, right click for more columns"))
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        model = table.model()
        if isinstance(model, RunModel):
            model.counts_changed.connect(self._measure)
            model.items.corrected.connect(
                self._on_corrected, Qt.ConnectionType.SingleShotConnection
            )
            model.items.named_beside.connect(
                self._on_named_beside, Qt.ConnectionType.SingleShotConnection
            )

    def choose(self, chosen: frozenset[RunColumn]) -> None:
        """Show these of the columns that can be chosen."""
        if chosen != self.chosen:
            self.chosen = chosen
            self._dragged.clear()
            self.arrange()
            self.chosen_changed.emit()

    def menu(self) -> QMenu:
        """The menu of the header."""
        menu = QMenu(self._table)
        menu.aboutToHide.connect(menu.deleteLater)
        for column in CHOOSABLE:
            title = self._table.model().headerData(column, Qt.Orientation.Horizontal)
            action = menu.addAction(str(title) or self.tr("Thumbnail"))
            action.setCheckable(True)
            action.setChecked(column in self.chosen)
            action.toggled.connect(lambda _on, column=column: self.choose(self.chosen ^ {column}))
        menu.addSeparator()
        model = self._table.model()
        if isinstance(model, RunModel):
            bursts = menu.addAction(self.tr("One verdict per burst"))
            bursts.setToolTip(self.tr("Photos of one camera in the same second"))
            bursts.setCheckable(True)
            bursts.setChecked(model.items.shares_bursts)
            bursts.toggled.connect(self._on_bursts)
        usual = menu.addAction(self.tr("Usual columns and widths"))
        usual.triggered.connect(self._on_usual)
        return menu

    def arrange(self) -> None:
        """Give the columns their widths in the present table."""
        width = self._table.viewport().width()
        small = width < _ONLY_NAMES_PX
        shown = {RunColumn.NAME, RunColumn.LABEL, *self.chosen}
        if small and self.chosen == USUAL:
            shown -= USUAL
        widths = dict(self._dragged)
        # A third column of text leaves no room for bars in tables of usual width.
        room = width - (_LABEL_PX + _LEAST_TEXT_PX if RunColumn.BESIDE in shown else 0)
        sure = _SURE_COLUMN_PX if room >= _NO_BAR_PX else _SURE_WITHOUT_BAR_PX
        for column, usual in ((RunColumn.PICTURE, PICTURE_COLUMN_PX), (RunColumn.SURE, sure)):
            widths.setdefault(column, usual)
        # The usual columns fit into every table; with more of them it scrolls.
        least = _LEAST_TEXT_PX if self.chosen - USUAL or self._dragged else 1
        sharing = [column for column in _WEIGHTS if column in shown and column not in widths]
        rest = width - sum(widths[column] for column in shown if column in widths)
        for column in sharing:
            parts = sum(_WEIGHTS[each] for each in sharing)
            least_here = least if least == 1 else self._least(column)
            widths[column] = max(rest * _WEIGHTS[column] // parts, least_here)
        self._favour_labels(widths, sharing, rest, least)
        self._is_arranging = True
        for column in RunColumn:
            self._table.setColumnHidden(column, column not in shown)
            if column in shown:
                self._table.setColumnWidth(column, widths[column])
        self._is_arranging = False

    def _favour_labels(
        self, widths: dict[RunColumn, int], sharing: list[RunColumn], rest: int, least: int
    ) -> None:
        """Names of classes are read, names of files are recognised by a part."""
        if sharing != [RunColumn.NAME, RunColumn.LABEL]:
            return
        label = max(widths[RunColumn.LABEL], min(_LABEL_PX, rest - _LEAST_NAME_PX))
        # What the classes on display do not need, the names of files get.
        spare = label - max(self._wanted[RunColumn.LABEL], _LEAST_TEXT_PX)
        lacking = self._wanted[RunColumn.NAME] - (rest - label)
        label -= max(min(spare, lacking), 0)
        widths[RunColumn.LABEL] = label
        widths[RunColumn.NAME] = max(rest - label, least)

    def _least(self, column: RunColumn) -> int:
        """What a column needs in a table that scrolls."""
        wanted = min(self._wanted.get(column, 0), _LABEL_PX)
        return max(_NEEDED_PX.get(column, _LEAST_TEXT_PX), wanted)

    def _measure(self) -> None:
        """Find out what the texts of the first rows need; arrange again where that has changed."""
        model = self._table.model()
        assert isinstance(model, RunModel)
        metrics = QFontMetrics(theme.font("normal"))
        rows = [model.item_row(row) for row in range(min(model.rowCount(), _MEASURED_ROWS))]
        wanted = {}
        for column, text_of in (
            (RunColumn.NAME, model.items.columns.name),
            (RunColumn.LABEL, model.label),
        ):
            texts = [text_of(row) for row in rows]
            longest = sorted(texts, key=len)[-_MEASURED_TEXTS:]
            width = max((metrics.horizontalAdvance(text) for text in longest), default=0)
            wanted[column] = width + _TEXT_PADS_PX
        if wanted != self._wanted:
            self._wanted = wanted
            self.arrange()

    def _on_bursts(self, on: bool) -> None:
        model = self._table.model()
        if isinstance(model, RunModel):
            model.items.set_bursts(on)
        # What was switched on is shown, too.
        self.choose(self.chosen | {RunColumn.BURST} if on else self.chosen - {RunColumn.BURST})

    def _on_corrected(self) -> None:
        """Show what a person says of predictions; the user may hide the column again."""
        self.choose(self.chosen | {RunColumn.CORRECTED})

    def _on_named_beside(self) -> None:
        """Show both answers; the user may hide the column again."""
        self.choose(self.chosen | {RunColumn.BESIDE})

    def _on_usual(self) -> None:
        self._dragged.clear()
        self.choose(USUAL)
        self.arrange()

    def _on_resized(self, column: int, _before: int, width: int) -> None:
        if not self._is_arranging and width > 0:
            self._dragged[RunColumn(column)] = width

    def _on_menu(self, place: QPoint) -> None:
        self.menu().popup(self._table.horizontalHeader().mapToGlobal(place))
