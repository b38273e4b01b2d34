"""The page of still images: strip or table, the image with its heat map, the predictions."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inception_gui.core.images.errors import VIDEO_HINT
from inception_gui.core.types import Failure, Target
from inception_gui.widgets.answers.column import tooltip_of
from inception_gui.widgets.answers.panel import PredictionPanel
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.explain.heat_map_bar import HeatMapBar
from inception_gui.widgets.explain.map_progress import MapProgress
from inception_gui.widgets.explain.map_style_model import MapStyleModel
from inception_gui.widgets.items.panel import RunPanel
from inception_gui.widgets.items.strip import ItemStrip
from inception_gui.widgets.pictures.canvas import PictureCanvas
from inception_gui.widgets.pictures.columns import PageColumns
from inception_gui.widgets.pictures.pager import Pager
from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.pictures.viewer import Shown
from inception_gui.workers.runs.outputs import RunOutput

_OVER_TOP_PX: Final = 8
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
        self.map_progress = MapProgress(themes, self.canvas)
        for part in (self.canvas, self.pager, self.map_progress):
            part.installEventFilter(self)

        image = QWidget()
        self._image_column = QVBoxLayout(image)
        self._image_column.setContentsMargins(0, 0, 0, 0)
        self._image_column.setSpacing(0)
        self._image_column.addWidget(self.canvas, 1)
        self.run_panel = RunPanel(themes, items, output)
        self.columns = PageColumns(self.run_panel, image, self.canvas, self.predictions)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.strip)
        layout.addWidget(self.columns, 1)
        self._strip_wanted = False
        self.strip.hide()

        self.strip.selectionModel().currentChanged.connect(self._on_strip_current)
        self.run_panel.row_chosen.connect(self.row_chosen)
        self.run_panel.drawer_toggled.connect(self.columns.arrange)
        self.pager.page_requested.connect(self.page_requested)
        self.predictions.row_selected.connect(lambda _row: self._report_target())
        self.predictions.contrast_changed.connect(self._report_target)

    @property
    def shown(self) -> Shown | None:
        """What is on display; None while it is being opened, or if it cannot be read."""
        return self._shown

    @property
    def explained(self) -> Shown | None:
        """What is on display, as the weights name it of which a class is selected."""
        if self._shown is not None and self.predictions.is_beside_chosen:
            return self._shown.beside
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
        self._image_column.addWidget(panel)

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
        if self.is_run_shown:
            return
        index = self.strip.model().index(row, 0)
        if self.strip.currentIndex() != index:
            self.strip.setCurrentIndex(index)
        self.strip.scrollTo(index)

    def show_opened(self, shown: Shown, working: str) -> None:
        """Show an image that has been opened; it may not have been classified yet."""
        self._shown = shown
        item = shown.item
        plays = shown.page_word == "Frame" and item.path is not None
        self.pager.show_page(item.page, shown.pages, shown.page_word, plays=plays)
        self._place_over_canvas()
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
        beside = shown.beside
        self.predictions.set_labels(shown.labels, beside.labels if beside is not None else None)
        self.predictions.set_prediction(
            prediction, [tooltip_of(score) for score in prediction.scores]
        )
        if beside is not None and beside.prediction is not None:
            self.predictions.set_beside(beside.prediction, beside.named_by)
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
        self._show_strip()

    def set_run_shown(self, shown: bool) -> None:
        """Whether a run is shown, as a table in place of the strip."""
        self.columns.set_run_shown(shown)
        self._show_strip()

    @property
    def is_run_shown(self) -> bool:
        """Whether a run is on display, even if its table is hidden."""
        return self.columns.has_run

    def step(self, by: int) -> bool:
        """Go `by` rows further in the table; return False without one."""
        return self.is_run_shown and self.run_panel.step(by)

    def _show_strip(self) -> None:
        wanted = self._strip_wanted and not self.is_run_shown
        self.strip.setVisible(wanted and self.width() >= _NO_STRIP_PX)

    def _place_over_canvas(self) -> None:
        """Put the pager and the progress of a heat map at the top of the image."""
        top, room = _OVER_TOP_PX, self.canvas.room()
        for part in (self.pager, self.map_progress):
            part.adjustSize()
            part.move(max(room.center().x() - part.width() // 2, 0), top)
            if not part.isHidden():
                top += part.height() + _OVER_TOP_PX

    # Qt's own names

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        # Not when a part itself is resized: its layout would then take the size before that one.
        kinds = (QEvent.Type.Show, QEvent.Type.Hide)
        if event.type() in kinds or (watched is self.canvas and event.type() == QEvent.Type.Resize):
            self._place_over_canvas()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._show_strip()
        super().resizeEvent(event)
