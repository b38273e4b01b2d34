"""The page of still images: strip or table, the image with its heat map, the predictions."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from inception_gui.core.images.errors import VIDEO_HINT
from inception_gui.core.types import Failure, Target
from inception_gui.widgets.answers.column import tooltip_of
from inception_gui.widgets.answers.panel import PredictionPanel
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.explain.heat_map_bar import HeatMapBar
from inception_gui.widgets.explain.map_style_model import MapStyleModel
from inception_gui.widgets.items.panel import RunPanel
from inception_gui.widgets.items.strip import ItemStrip
from inception_gui.widgets.pictures.canvas import PictureCanvas
from inception_gui.widgets.pictures.pager import Pager
from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.pictures.viewer import Shown
from inception_gui.workers.runs.outputs import RunOutput

_COLUMN_WIDTH_PX: Final = 316
_NARROW_COLUMN_WIDTH_PX: Final = 240
_NARROW_PX: Final = 860
_PAGER_TOP_PX: Final = 8
_RUN_BESIDE_PX: Final = 560
"""With less width for both, the table is above the image."""

_RUN_SHARE: Final = 0.6
_RUN_SHARE_ABOVE: Final = 0.55
_RUN_SHARE_LOW: Final = 0.62
_ALONE_BELOW_PX: Final = 560
"""In a lower page an open panel of a run covers the image."""

_LOW_PX: Final = 400
"""A lower page shows few rows above the image."""

_RUN_WIDEST_PX: Final = 640
_RUN_LEAST_PX: Final = (300, 186)
"""A table narrower than this beside the image, or lower above it, is useless."""

_CANVAS_LEAST_PX: Final = 176
"""The table leaves the image this height, at which its controls are still shown."""

_CARD_BESIDE_PX: Final = (500, 640)
"""The least and the preferred width of a canvas with the card; the table shrinks for it."""

_CARD_ALONE_BELOW_PX: Final = 760
"""In a lower page the card also takes the height of the table above the image."""

_NO_LIMIT_PX: Final = 16_777_215
_NO_STRIP_PX: Final = 620
"""Below this width the strip is hidden; arrow keys still step through the images."""


class PicturePage(QWidget):
    """Shows what the viewer of a session opens and classifies.

    Signals:
        row_chosen(int): the user chose another item.
        class_chosen(int): the heat map of another class is shown; its index.
        target_changed(): `target` has changed, or belongs to another image now.
        page_requested(int): the user wants another page of the file, from 0.
    """

    row_chosen = Signal(int)
    page_requested = Signal(int)
    class_chosen = Signal(int)
    target_changed = Signal()

    def __init__(
        self,
        themes: ThemeSource,
        map_style: MapStyleModel,
        items: ItemModel,
        output: RunOutput | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self.strip = ItemStrip(themes)
        self.strip.setModel(items)
        self.canvas = PictureCanvas(themes)
        self.heat_map_bar = HeatMapBar(themes, map_style)
        self.canvas.float_under(self.heat_map_bar)
        self.predictions = PredictionPanel(themes, lambda: items.unsure_below)
        self.pager = Pager(self.canvas)
        self.canvas.installEventFilter(self)

        self._middle = QVBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addWidget(self.canvas, 1)
        self.run_panel = RunPanel(themes, items, output)
        self._left = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._left.setSpacing(0)
        self._left.addWidget(self.run_panel)
        self._left.addLayout(self._middle, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.strip)
        layout.addLayout(self._left, 1)
        layout.addWidget(self.predictions)
        self._strip_wanted = False
        self._run_wanted = False
        self._card_shown = False
        self.strip.hide()
        self.run_panel.hide()

        self.strip.selectionModel().currentChanged.connect(self._on_strip_current)
        self.run_panel.row_chosen.connect(self.row_chosen)
        self.run_panel.drawer_toggled.connect(self._arrange)
        self.pager.page_requested.connect(self.page_requested)
        self.predictions.row_selected.connect(lambda _row: self._report_target())
        self.predictions.contrast_changed.connect(self._report_target)

    @property
    def shown(self) -> Shown | None:
        """What is on display; None while it is being opened, or if it cannot be read."""
        return self._shown

    @property
    def chosen_class(self) -> int | None:
        """The class whose heat map is shown; None without a prediction."""
        if self._shown is None or self._shown.prediction is None:
            return None
        score = self.predictions.chosen_score
        return score.index if score is not None else None

    @property
    def target(self) -> Target | None:
        """What the heat map on display is about; None without a prediction."""
        index = self.chosen_class
        return Target(index, self.predictions.rather_than) if index is not None else None

    def take_panel(self, panel: QWidget) -> None:
        """Show `panel` below the image."""
        self._middle.addWidget(panel)

    def forget(self) -> None:
        """Show nothing."""
        self._shown = None
        self.canvas.clear()
        self.predictions.clear()
        self.target_changed.emit()

    def begin(self, row: int, opening: str, working: str) -> None:
        """Another item is being opened; show these texts until then."""
        self._shown = None
        self.canvas.set_message(opening)
        self.predictions.set_working(working)
        self.target_changed.emit()
        self.run_panel.set_current(row)
        if self._run_wanted:
            return
        index = self.strip.model().index(row, 0)
        if self.strip.currentIndex() != index:
            self.strip.setCurrentIndex(index)
        self.strip.scrollTo(index)

    def show_opened(self, shown: Shown, working: str) -> None:
        """Show an image that has been opened; it may not have been classified yet."""
        self._shown = shown
        self.pager.show_page(shown.item.page, shown.pages, shown.page_word)
        self._place_pager()
        self.canvas.set_picture(shown.picture, None, has_alpha=shown.has_alpha)
        if shown.prediction is None:
            self.predictions.set_working(working)
            self.target_changed.emit()

    def show_classified(self, shown: Shown) -> None:
        """Show the prediction."""
        prediction = shown.prediction
        if shown is not self._shown or prediction is None:
            return
        self.canvas.set_seen(prediction.seen)
        self.predictions.set_prediction(
            prediction, [tooltip_of(score) for score in prediction.scores]
        )
        self._report_target()

    def show_failure(self, failure: Failure) -> None:
        """Show why the item cannot be read."""
        self._shown = None
        self.pager.hide()
        is_video = failure.hint == VIDEO_HINT and failure.item.path is not None
        play = self.tr("Play") if is_video else ""
        self.canvas.set_failure(failure.message, failure.hint, failure.detail, play)
        self.predictions.set_failure(self.tr("No prediction"))
        self.target_changed.emit()

    def set_working_text(self, working: str) -> None:
        """Set the text that is shown until the prediction is ready."""
        if self._shown is not None and self._shown.prediction is None:
            self.predictions.set_working(working)

    def _report_target(self) -> None:
        index = self.chosen_class
        self.target_changed.emit()
        if index is not None:
            self.class_chosen.emit(index)

    def _on_strip_current(self) -> None:
        index = self.strip.currentIndex()
        if index.isValid():
            self.row_chosen.emit(index.row())

    def set_strip_shown(self, shown: bool) -> None:
        """Whether the strip is shown, if there is room; it is for several items only."""
        self._strip_wanted = shown
        self._arrange()

    def set_run_shown(self, shown: bool) -> None:
        """Whether a run is shown, as a table in place of the strip."""
        self._run_wanted = shown
        self._arrange()

    def set_card_shown(self, shown: bool) -> None:
        """Whether a card is shown over the canvas; what leaves it no room is hidden."""
        self._card_shown = shown
        self._arrange()

    @property
    def is_run_shown(self) -> bool:
        """Whether a run is on display, even if its table is hidden."""
        return self._run_wanted

    def step(self, by: int) -> bool:
        """Go `by` rows further in the table; return False without one."""
        return self._run_wanted and self.run_panel.step(by)

    def _arrange(self) -> None:
        narrow = self.width() < _NARROW_PX
        self.predictions.setFixedWidth(_NARROW_COLUMN_WIDTH_PX if narrow else _COLUMN_WIDTH_PX)
        # A narrow page has no room for the image, the predictions and the card.
        self.predictions.setHidden(narrow and self._card_shown)
        strip = self._strip_wanted and not self._run_wanted
        self.strip.setVisible(strip and self.width() >= _NO_STRIP_PX)
        if self._run_wanted:
            self._arrange_run()
        else:
            self.run_panel.hide()
            self.canvas.show()

    def _arrange_run(self) -> None:
        room = self.width() - (0 if self.predictions.isHidden() else self.predictions.width())
        above = room < _RUN_BESIDE_PX or self.predictions.isHidden()
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._left.setDirection(down if above else right)
        # Minimum and maximum together: a fixed width would stay when the height is fixed.
        wide = room if above else min(round(room * _RUN_SHARE), _RUN_WIDEST_PX)
        share = _RUN_SHARE_ABOVE if self.height() >= _LOW_PX else _RUN_SHARE_LOW
        most = max(self.height() - _CANVAS_LEAST_PX, _RUN_LEAST_PX[1])
        high = min(round(self.height() * share), most) if above else _NO_LIMIT_PX
        if self._card_shown and not above:
            wide = min(wide, max(room - _CARD_BESIDE_PX[1], _RUN_LEAST_PX[0]))
        beside_px = _RUN_LEAST_PX[0] + _CARD_BESIDE_PX[0]
        no_room = self.height() < _CARD_ALONE_BELOW_PX if above else room < beside_px
        self.run_panel.setHidden(self._card_shown and no_room)
        is_low = self.height() < _ALONE_BELOW_PX and not self.run_panel.isHidden()
        is_alone = above and is_low and self.run_panel.is_drawer_open
        self.canvas.setHidden(is_alone)
        self.run_panel.setFixedWidth(wide)
        self.run_panel.setMinimumHeight(high if above and not is_alone else 0)
        self.run_panel.setMaximumHeight(_NO_LIMIT_PX if is_alone else high)

    def _place_pager(self) -> None:
        self.pager.adjustSize()
        self.pager.move((self.canvas.width() - self.pager.width()) // 2, _PAGER_TOP_PX)

    # Qt's own names

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.canvas and event.type() == QEvent.Type.Resize:
            self._place_pager()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _is_space(event) or event.isAutoRepeat():
            super().keyPressEvent(event)
            return
        self.canvas.set_alone(True)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not _is_space(event) or event.isAutoRepeat():
            super().keyReleaseEvent(event)
            return
        self.canvas.set_alone(False)


def _is_space(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Space
