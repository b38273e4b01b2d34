"""The page of similar images: thumbnails in the order of their similarity, with a threshold."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from inception_gui.core.types import Progress
from inception_gui.errors import UserError
from inception_gui.widgets.common import wording
from inception_gui.widgets.common.drops import accept_copy
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.failure_notice import FailureNotice
from inception_gui.widgets.common.progress_row import ProgressRow
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.shell import mime_data
from inception_gui.widgets.shell.drop_highlight import DropHighlight
from inception_gui.widgets.similar.centred import centred
from inception_gui.widgets.similar.pair_pane import PairPane
from inception_gui.widgets.similar.tile_view import TileView
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


class SimilarPage(QWidget):
    """Shows a `SimilarModel`, or what the search is doing, or why there is no result.

    Signals:
        back_requested(): by the button or Escape.
        scope_chosen(str): a `Scope`.
        again_requested(): search once more.
        stop_requested()
        open_requested(int): show the image of this row by itself.
        menu_wanted(int, QPoint)
        row_chosen(int): this row is selected now; -1 for none.
        dropped(QMimeData): something was dropped on the page.
    """

    back_requested = Signal()
    scope_chosen = Signal(str)
    again_requested = Signal()
    stop_requested = Signal()
    open_requested = Signal(int)
    menu_wanted = Signal(int, object)
    row_chosen = Signal(int)
    dropped = Signal(object)

    def __init__(
        self, themes: ThemeSource, model: SimilarModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._failed = 0
        title = self.tr("Similar images")
        self.setProperty("look", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.setWindowTitle(title)
        self.setAcceptDrops(True)

        self.back = QPushButton(self.tr("Back"))
        self.back.clicked.connect(self.back_requested)
        self.title = ElidingLabel(look="verdict")
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
        self._problem = FailureNotice(themes)
        self._empty = FailureNotice(themes, with_icon=False)
        for notice in (self._problem, self._empty):
            notice.action_requested.connect(self._on_action)
        self._does: Literal["again", "lower"] = "again"
        self.progress = ProgressRow(stacks_below_px=330)
        self.progress.cancel.setText(self.tr("Stop"))
        self.progress.cancel_requested.connect(self.stop_requested)
        self._activity = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self._activity.setWordWrap(True)
        self._pages = QStackedWidget()
        self._working = centred(self._activity, self.progress)
        self._nothing = centred(self._problem, self._empty)
        self._results = QWidget()
        self.beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._results)
        self.beside.setContentsMargins(0, 0, 0, 0)
        self.beside.setSpacing(12)
        self.beside.addWidget(self.view, 1)
        self.pair = PairPane(themes)
        self.beside.addWidget(self.pair)
        for part in (self._working, self._nothing, self._results):
            self._pages.addWidget(part)

        head, self._line = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        head.addWidget(self.scope)
        self._line.setSpacing(10)
        self._limit = QLabel(self.tr("Similarity at least"))
        self._limit.setBuddy(self.slider)
        for part, stretch in ((self._limit, 0), (self.slider, 2), (self._least, 0)):
            self._line.addWidget(part, stretch)
        self._line.addSpacing(8)
        self._line.addWidget(self._counts, 5)
        top = QFrame()
        top.setProperty("look", "tool_bar")
        above = QVBoxLayout(top)
        above.setContentsMargins(16, 10, 16, 8)
        above.setSpacing(6)
        above.addLayout(head)
        above.addLayout(self._line)
        inside = QVBoxLayout()
        inside.setContentsMargins(12, 6, 12, 6)
        inside.addWidget(self._pages)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(top)
        layout.addLayout(inside, 1)
        self.highlight = DropHighlight(themes, self, self.tr("Release to find similar images"))
        model.count_changed.connect(self._show_counts)
        self.slider.setValue(round(model.at_least * _STEPS))
        self._on_slider(self.slider.value())

    @property
    def words(self) -> str:
        """Why there is no result, if that is shown."""
        shown = [each for each in (self._problem, self._empty) if each.isVisible()]
        return shown[0].accessibleName() if shown else ""

    @property
    def again(self) -> QPushButton:
        """The button of the way out."""
        return self._empty.action

    def set_query(self, name: str, scope: Scope) -> None:
        """Say what is searched for, and where."""
        self.title.set_parts(self.tr("Similar to {0}").format(name))
        self.scope.setCurrentIndex(_SCOPES.index(scope))

    def show_waiting(self, words: str) -> None:
        """Say what the search waits for."""
        self._activity.setText(words)
        self.progress.hide()
        self._show(self._working)

    def show_progress(self, progress: Progress) -> None:
        """Show how many features have been computed."""
        done, total, known = progress.done, progress.total, progress.known
        self._activity.setText(self.tr("Computing features that were not kept yet…"))
        self.progress.show()
        self.progress.show_progress(done, total, known)
        self._show(self._working)

    def show_results(self, failed: int) -> None:
        """Show what was found; `failed` images could not be read."""
        self._failed = failed
        self._show_counts()
        if self._model.rowCount():
            self.view.setCurrentIndex(self._model.index(0))
            self.view.scrollToTop()
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_words(self, sentence: str, hint: str = "", again: str = "") -> None:
        """Show why there is no result; `again` is the text of a button that searches again."""
        self._does = "again"
        self._empty.set_failure(sentence, hint, action=again)
        self._show_notice(self._empty)

    def show_problem(self, error: UserError) -> None:
        """Show why the search failed."""
        self._does = "again"
        action = self.tr("Try again")
        self._problem.set_failure(error.sentence, error.hint, error.detail, action)
        self._show_notice(self._problem)

    def _show_counts(self) -> None:
        model = self._model
        if not model.total:
            if self._pages.currentWidget() is self._results:
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
            self.tr("The most similar one reaches {0}.").format(f"{model.most:.2f}"),
            action=self.tr("Lower the threshold"),
        )
        self._show_notice(self._empty)

    def _on_action(self) -> None:
        if self._does == "lower":
            self.slider.setValue(max(int(self._model.most * _STEPS), 0))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.again_requested.emit()

    def _on_slider(self, value: int) -> None:
        self._least.setText(f"{value / _STEPS:.2f}")
        self._model.set_at_least(value / _STEPS)

    def _show_notice(self, notice: FailureNotice) -> None:
        for each in (self._problem, self._empty):
            each.setVisible(each is notice)
        self._show(self._nothing)

    def _show(self, part: QWidget) -> None:
        self._pages.setCurrentWidget(part)
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
