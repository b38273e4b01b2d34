"""The page of all weights: those published, those added, which is in use."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from inception_gui.errors import UserError
from inception_gui.widgets.failure_notice import FailureNotice
from inception_gui.widgets.theme import ThemeSource
from inception_gui.widgets.weights_card import WeightsCard, WeightsFacts

_MAX_WIDTH_PX: Final = 820


class WeightsPage(QWidget):
    """A card for each set of weights; asks for what its buttons say, changes nothing itself."""

    back_requested = Signal()
    add_requested = Signal()
    verify_requested = Signal()
    look_again_requested = Signal()
    use_requested = Signal(str)
    download_requested = Signal(str)
    cancel_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(
        self,
        themes: ThemeSource,
        parent: QWidget | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._clock = clock
        self._cards: dict[str, WeightsCard] = {}
        self.setProperty("look", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Weights"))

        self._back = self._button(self.tr("Back"), self.back_requested)
        self._add = self._button(self.tr("Add a file…"), self.add_requested)
        self._verify = self._button(self.tr("Verify"), self.verify_requested)
        self._verify.setToolTip(self.tr("Read every file anew and check that it is undamaged"))
        self._words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._words.setProperty("look", "soft")
        title = QLabel(self.tr("Weights"))
        title.setProperty("look", "verdict")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(title, 1)
        for button in (self._add, self._verify, self._back):
            top.addWidget(button)
        self._failure = FailureNotice(
            themes, alignment=Qt.AlignmentFlag.AlignLeft, with_icon=False, sentence_look="warning"
        )
        self._failure.hide()

        holder = QWidget()
        holder.setMaximumWidth(_MAX_WIDTH_PX)
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addLayout(top)
        self._column.addWidget(self._words)
        self._column.addWidget(self._failure)
        self._column.addStretch(1)
        inside = QWidget()
        inside.setProperty("look", "canvas")
        across = QHBoxLayout(inside)
        across.setContentsMargins(20, 20, 20, 20)
        across.addStretch(1)
        across.addWidget(holder, 100)
        across.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(inside)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self.say("")

    def show_weights(self, weights: Sequence[WeightsFacts]) -> None:
        """Show these, in this order; a card that stays keeps its progress and its problem."""
        names = [facts.name for facts in weights]
        for name in [name for name in self._cards if name not in names]:
            card = self._cards.pop(name)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, facts in enumerate(weights):
            card = self._cards.get(facts.name) or self._new_card(facts.name)
            card.show_facts(facts)
            self._column.insertWidget(self._first_place() + place, card)

    def card(self, name: str) -> WeightsCard | None:
        """The card of these weights, if they are shown."""
        return self._cards.get(name)

    @property
    def words(self) -> str:
        return self._words.text()

    def say(self, text: str) -> None:
        """Say what is going on with the whole of it; an empty text is the usual one."""
        self._words.setText(
            text
            or self.tr(
                "What the network has learned. One file is in use at a time; another one takes "
                "over as soon as it has shown that it works. Accuracies are as published, on "
                "ImageNet's 50,000 validation pictures."
            )
        )

    def show_problem(self, error: UserError) -> None:
        """Say why a file was not added, or what else went wrong."""
        self._failure.set_failure(error.sentence, error.hint, error.detail)
        self._failure.show()

    def hide_problems(self) -> None:
        """What was wrong before is no longer said."""
        self._failure.hide()
        for card in self._cards.values():
            card.hide_problem()

    def _first_place(self) -> int:
        return 3  # after the title, the words and the failure

    def _new_card(self, name: str) -> WeightsCard:
        card = self._cards[name] = WeightsCard(self._themes, clock=self._clock)
        card.use_requested.connect(self.use_requested)
        card.download_requested.connect(self.download_requested)
        card.cancel_requested.connect(self.cancel_requested)
        card.remove_requested.connect(self.remove_requested)
        card.look_again_requested.connect(self.look_again_requested)
        return card

    def _button(self, text: str, asked: object) -> QPushButton:
        button = QPushButton(text)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(asked)
        return button

    # Qt's own names

    def event(self, event: QEvent) -> bool:
        # Escape belongs to this page while it is shown, not to the window's Stop.
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
