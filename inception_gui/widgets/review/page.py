"""The page on which predictions are checked: images in order, the current one large, four keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QComboBox,
    QGridLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inception_gui.core.review.order import Order
from inception_gui.core.types import Prediction
from inception_gui.widgets.answers.class_search import ClassSearch
from inception_gui.widgets.common.digit_keys import digit_of
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.picture_view import PictureView
from inception_gui.widgets.common.score_lines import ScoreLines
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.common.work_page import WorkPage
from inception_gui.widgets.items.tile_view import TileView
from inception_gui.workers.review.model import ReviewModel

_ORDERS: Final[tuple[Order, ...]] = ("least_sure", "at_random")
_NARROW_PX: Final = 900
_LOW_PX: Final = 380
_SCORES_PX: Final = 420
"""The lines of the classes need as much."""
_PANE_PX: Final = 400
_LOW_PICTURE_PX: Final = 150
_LEAST_VIEW_PX: Final = 130
"""Most of a row of images."""

_RANKS: Final = 5
_KEYS: Final = {
    Qt.Key.Key_R: "right",
    Qt.Key.Key_W: "wrong",
    Qt.Key.Key_C: "another",
    Qt.Key.Key_U: "unsure",
}


class ReviewPage(WorkPage):
    """Shows a `ReviewModel`; a controller answers.

    Signals:
        judged(str): "right", "wrong" or "unsure", for the selected images.
        ranked(int): the class at this rank, from 0, is right, for the current image.
        another_chosen(int): the selected images show the class of this index.
        another_named(str): they show this class, which the network does not know.
        withdrawn(int): nothing shall be said of this row any more.
        undo_requested()
        order_chosen(str): an `Order`.
        current_changed(int): the row that is shown large; -1 for none.
        teach_requested(bool): add to own classes; with True only what was corrected.
    """

    judged = Signal(str)
    ranked = Signal(int)
    another_chosen = Signal(int)
    another_named = Signal(str)
    withdrawn = Signal(int)
    undo_requested = Signal()
    order_chosen = Signal(str)
    current_changed = Signal(int)
    teach_requested = Signal(bool)

    def __init__(
        self, themes: ThemeSource, model: ReviewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Review"), themes, parent)
        self._model = model
        self.order = QComboBox()
        self.order.addItems([self.tr("least sure first"), self.tr("in random order")])
        self.order.setAccessibleName(self.tr("Order of the images"))
        self.order.activated.connect(lambda place: self.order_chosen.emit(_ORDERS[place]))
        self.undo = self._button(self.tr("Undo"), self.undo_requested.emit)
        self.undo.setToolTip(QKeySequence(QKeySequence.StandardKey.Undo).toString())
        self.teach = QPushButton(self.tr("Add to my classes"))
        self.teach.setMenu(self._teach_menu())
        for part in (self.order, self.undo, self.teach):
            self._head.addWidget(part)
        self._standing = QLabel(wordWrap=True)
        self._standing.setAccessibleName(self.tr("Accuracy of this run"))
        self._bar.addWidget(self._standing)

        self.view = TileView(themes, self.tr("Images to check"))
        self.view.setModel(model)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.mark_toggled.connect(self.withdrawn)
        self.view.selectionModel().currentChanged.connect(
            lambda index, _before: self.current_changed.emit(index.row())
        )
        self.view.selectionModel().selectionChanged.connect(lambda _new, _old: self._show_chosen())
        results = QWidget()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, results)
        self._beside.setContentsMargins(12, 6, 12, 6)
        self._beside.setSpacing(12)
        self._beside.addWidget(self.view, 1)
        self._pane = self._make_pane(themes)
        self._beside.addWidget(self._pane)
        self._set_results(results)

    @property
    def selected(self) -> list[int]:
        """The selected rows, in their order; the current one if none is."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        current = self.view.currentIndex()
        return rows or ([current.row()] if current.isValid() else [])

    @property
    def current(self) -> int:
        """The row that is shown large; -1 for none."""
        return self.view.currentIndex().row()

    @property
    def standing(self) -> str:
        """How much was checked, and what follows for the run."""
        return self._standing.text()

    def show_results(self) -> None:
        """Show the images."""
        self._show(self._results)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_standing(self, words: str) -> None:
        """Show how much was checked, and what follows for the run."""
        self._standing.setText(words)

    def set_current(self, row: int) -> None:
        """Select this row alone and show it large."""
        index = self._model.index(row, 0)
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(index, flag)
            self.view.scrollTo(index)

    def show_prediction(self, prediction: Prediction | None, words: str) -> None:
        """Show what the network says of the current image; `words` is what was said of it."""
        scores = prediction.scores if prediction is not None else ()
        self.scores.show_scores([(score.name, score.probability) for score in scores])
        name = prediction.item.name if prediction is not None else ""
        self._name.set_parts(name, f" · {words}" if words else "")

    def show_picture(self, image: QImage | None, name: str) -> None:
        """Show the current image; None while it is being loaded."""
        self.picture.show_image(image, name)

    # Inside

    def _make_pane(self, themes: ThemeSource) -> QWidget:
        self.picture = PictureView(themes, QSize(_PANE_PX, 240))
        self._name = ElidingLabel()
        self.scores = ScoreLines(_RANKS)
        self.search = ClassSearch(themes, self.tr("Another class…"))
        self.search.chosen.connect(self._on_searched)
        self.search.named.connect(self._on_named)
        self.search.left.connect(self._leave_search)
        self.buttons = {
            "right": self._verdict(self.tr("Right"), "R", "right"),
            "wrong": self._verdict(self.tr("Wrong"), "W", "wrong"),
            "another": self._button(self.tr("Another class"), self.search.begin),
            "unsure": self._verdict(self.tr("Not sure"), "U", "unsure"),
        }
        self.buttons["another"].setToolTip(self.tr("Key: {0}").format("C"))
        self.buttons["right"].setProperty("look", "accent")
        self._keys = QGridLayout()
        self._keys.setSpacing(8)
        hint = QLabel(
            self.tr(
                "R right, W wrong, C another class, U not sure; 2 to 5: that class is right. "
                "Several images can be selected."
            ),
            wordWrap=True,
        )
        hint.setProperty("look", "soft")
        self._chosen = QLabel()
        self._chosen.setProperty("look", "soft")
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 5, 0, 5)
        column.setSpacing(6)
        words = QVBoxLayout()
        words.setSpacing(6)
        for part in (self._name, self.scores, self._chosen):
            words.addWidget(part)
        words.addStretch(1)
        self._upper = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._upper.setSpacing(8)
        self._upper.addWidget(self.picture, 1)
        self._upper.addLayout(words)
        column.addLayout(self._upper, 1)
        column.addLayout(self._keys)
        column.addWidget(self.search)
        column.addWidget(hint)
        self._hint = hint
        return pane

    def _teach_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for title, only_corrected in (
            (self.tr("The images that were &corrected"), True),
            (self.tr("&All images whose class was checked"), False),
        ):
            action = menu.addAction(title)
            action.triggered.connect(
                lambda _on, only=only_corrected: self.teach_requested.emit(only)
            )
        return menu

    def _verdict(self, title: str, key: str, state: str) -> QPushButton:
        button = self._button(title, lambda: self.judged.emit(state))
        button.setToolTip(self.tr("Key: {0}").format(key))
        return button

    def _button(self, title: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(title)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: do())
        return button

    def _show_chosen(self) -> None:
        count = len(self.selected)
        self._chosen.setText(self.tr("%Ln image(s) selected", "", count) if count > 1 else "")
        self._chosen.setVisible(count > 1)

    def _on_searched(self, index: int) -> None:
        self.another_chosen.emit(index)
        self._leave_search()

    def _on_named(self, name: str) -> None:
        self.another_named.emit(name)
        self._leave_search()

    def _leave_search(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _press(self, event: QKeyEvent) -> bool:
        """Do what a key stands for; return whether it stands for anything here."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_requested.emit()
            return True
        if not _is_plain(event) or self._parts.currentWidget() is not self._results:
            return False
        state = _KEYS.get(Qt.Key(event.key()))
        digit = digit_of(event)
        if state == "another":
            self.search.begin()
        elif state is not None:
            self.judged.emit(state)
        elif digit is not None and 1 <= digit <= _RANKS:
            self.ranked.emit(digit - 1)
        else:
            return False
        return True

    # Qt's own names

    def event(self, event: QEvent) -> bool:
        # While this page is shown these keys check images; elsewhere they are commands.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (
                event.matches(QKeySequence.StandardKey.Undo)
                or (_is_plain(event) and Qt.Key(event.key()) in _KEYS)
            )
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._press(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_narrow = self.width() < _NARROW_PX
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(down if is_narrow else across)
        # The image beside its classes below the others, or above them beside the others.
        self._upper.setDirection(across if is_narrow else down)
        self._upper.setStretch(1, int(is_narrow))
        columns = len(self.buttons) if is_narrow else 2
        for place, button in enumerate(self.buttons.values()):
            self._keys.addWidget(button, place // columns, place % columns)
        self._pane.setMaximumWidth(16_777_215 if is_narrow else _PANE_PX)
        self._pane.setMinimumWidth(0 if is_narrow else _PANE_PX)
        self.picture.setMaximumHeight(_LOW_PICTURE_PX if is_narrow else 16_777_215)
        # In a low window the tiles show the images; the large one would cover them.
        is_low = is_narrow and self.height() < _LOW_PX
        self.picture.setVisible(not is_low)
        self.scores.setVisible(not is_narrow or self.height() >= _SCORES_PX)
        self.view.setMinimumHeight(_LEAST_VIEW_PX if is_narrow and not is_low else 0)
        self._hint.setVisible(not is_narrow)
        super().resizeEvent(event)


def _is_plain(event: QKeyEvent) -> bool:
    return event.modifiers() in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    )
