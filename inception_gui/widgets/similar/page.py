"""The page of similar images: thumbnails in the order of their similarity, with a threshold."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSlider,
    QWidget,
)

from inception_gui.core.wording import similarity
from inception_gui.errors import UserError
from inception_gui.widgets.common import wording
from inception_gui.widgets.common.drops import accept_copy
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.language import figures
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.common.work_page import WorkPage
from inception_gui.widgets.items.tile_view import TileView
from inception_gui.widgets.shell import mime_data
from inception_gui.widgets.shell.drop_highlight import DropHighlight
from inception_gui.widgets.similar.pair_pane import PairPane
from inception_gui.workers.similar.similar_model import SimilarModel

Scope = Literal["list", "all"]

_SCOPES: Final[tuple[Scope, ...]] = ("list", "all")
_STEPS: Final = 100
_NARROW_PX: Final = 760
_ABOVE_PAIR_PX: Final = 280
_LOW_PX: Final = 380
"""In a page that is narrower or lower, the pair is below the grid, or has no room."""

_SLIDER_PX: Final = 22
"""The handle needs this much; the layout of a slider does not ask for it."""


class SimilarPage(WorkPage):
    """Shows a `SimilarModel`, or what the search is doing, or why there is no result.

    Signals:
        scope_chosen(str): a `Scope`.
        open_requested(int): show the image of this row by itself.
        menu_wanted(int, QPoint)
        row_chosen(int): this row is selected now; -1 for none.
        dropped(QMimeData): something was dropped on the page.
    """

    scope_chosen = Signal(str)
    open_requested = Signal(int)
    menu_wanted = Signal(int, object)
    row_chosen = Signal(int)
    dropped = Signal(object)

    def __init__(
        self, themes: ThemeSource, model: SimilarModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Similar images"), themes, parent)
        self._model = model
        self._failed = 0
        self.setAcceptDrops(True)
        self.scope = QComboBox()
        self.scope.addItems([self.tr("in this list"), self.tr("in all runs")])
        self.scope.setAccessibleName(self.tr("Where to search"))
        self.scope.activated.connect(lambda place: self.scope_chosen.emit(_SCOPES[place]))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _STEPS)
        self.slider.setPageStep(5)
        self.slider.setMinimumWidth(90)
        self.slider.setMinimumHeight(_SLIDER_PX)
        self.slider.setAccessibleName(self.tr("Least similarity"))
        self.slider.valueChanged.connect(self._on_slider)
        self._least = QLabel()
        self._counts = ElidingLabel()

        self.view = TileView(themes, self.tr("Similar images, the most similar first"))
        self.view.setModel(model)
        self.view.activated.connect(lambda index: self.open_requested.emit(index.row()))
        self.view.menu_wanted.connect(self.menu_wanted)
        self.view.selectionModel().currentChanged.connect(
            lambda index, _before: self.row_chosen.emit(index.row())
        )
        self._does: Literal["again", "lower"] = "again"
        results = QWidget()
        self.beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, results)
        self.beside.setContentsMargins(12, 6, 12, 6)
        self.beside.setSpacing(12)
        self.beside.addWidget(self.view, 1)
        self.pair = PairPane(themes)
        self.beside.addWidget(self.pair)
        self._set_results(results)

        self._head.addWidget(self.scope)
        self._line = QHBoxLayout()
        self._line.setSpacing(10)
        self._limit = QLabel(self.tr("Similarity at least"))
        self._limit.setBuddy(self.slider)
        for part, stretch in ((self._limit, 0), (self.slider, 2), (self._least, 0)):
            self._line.addWidget(part, stretch)
        self._line.addSpacing(8)
        self._line.addWidget(self._counts, 5)
        self._bar.addLayout(self._line)
        self.highlight = DropHighlight(themes, self, self.tr("Release to find similar images"))
        model.count_changed.connect(self._show_counts)
        self.slider.setValue(round(model.at_least * _STEPS))
        self._on_slider(self.slider.value())

    def set_query(self, name: str, scope: Scope) -> None:
        """Say what is searched for, and where."""
        self.title.set_parts(self.tr("Similar to {0}").format(name))
        self.scope.setCurrentIndex(_SCOPES.index(scope))

    def show_results(self, failed: int) -> None:
        """Show what was found; `failed` images could not be read."""
        self._failed = failed
        self._show_counts()
        if self._model.rowCount():
            self.view.setCurrentIndex(self._model.index(0))
            self.view.scrollToTop()
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_words(self, sentence: str, hint: str = "", again: str = "") -> None:
        """See `WorkPage`."""
        self._does = "again"
        super().show_words(sentence, hint, again)

    def show_problem(self, error: UserError) -> None:
        """See `WorkPage`."""
        self._does = "again"
        super().show_problem(error)

    def _show_counts(self) -> None:
        model = self._model
        if not model.total:
            if self._parts.currentWidget() is self._results:
                self.show_words(self.tr("There is no other image to compare with."))
            return
        words = self.tr("{0} images").format(wording.of_total(model.rowCount(), model.total))
        if self._failed:
            words += " · " + self.tr("%Ln image(s) cannot be read", "", self._failed)
        self._counts.set_parts(words)
        if model.rowCount():
            self._show(self._results)
            return
        self._does = "lower"
        self._empty.set_failure(
            self.tr("No image is that similar."),
            self.tr("The most similar one reaches {0}.").format(figures(similarity(model.most))),
            action=self.tr("Lower the threshold"),
        )
        self._show_notice(self._empty)

    def _on_action(self) -> None:
        if self._does == "lower":
            self.slider.setValue(max(int(self._model.most * _STEPS), 0))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super()._on_action()

    def _on_slider(self, value: int) -> None:
        self._least.setText(f"{value / _STEPS:.2f}")
        self._model.set_at_least(value / _STEPS)

    def _show(self, part: QWidget) -> None:
        super()._show(part)
        has_ranking = part is self._results or (part is self._nothing and self._does == "lower")
        for each in (self._limit, self.slider, self._least, self._counts):
            each.setVisible(has_ranking)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_narrow = self.width() < _NARROW_PX
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.beside.setDirection(down if is_narrow else across)
        self.pair.set_below(is_narrow, min(max(self.height() - _ABOVE_PAIR_PX, 120), 240))
        self.pair.setVisible(not is_narrow or self.height() >= _LOW_PX)
        super().resizeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if mime_data.has_something(event.mimeData()):
            accept_copy(event)
            self.highlight.set_shown(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.highlight.set_shown(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.highlight.set_shown(False)
        accept_copy(event)
        self.dropped.emit(event.mimeData())
