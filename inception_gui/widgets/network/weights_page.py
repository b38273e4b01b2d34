"""The page of all weights: those published, those added, which is in use."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from inception_gui.widgets.common.page import Page
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.network.weights_card import WeightsCard, WeightsFacts

_MAX_WIDTH_PX: Final = 820


class WeightsPage(Page):
    """A card for each set of weights; asks for what its buttons say, changes nothing itself."""

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
        super().__init__(self.tr("Weights"), _MAX_WIDTH_PX, themes, parent)
        self._themes = themes
        self._clock = clock
        self._cards: dict[str, WeightsCard] = {}
        add = self._button(self.tr("Add a file…"))
        add.clicked.connect(self.add_requested)
        verify = self._button(self.tr("Verify"))
        verify.clicked.connect(self.verify_requested)
        verify.setToolTip(self.tr("Read every file anew and check that it is undamaged"))
        self._words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._words.setProperty("look", "soft")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._title, 1)
        for button in (add, verify, self.back):
            top.addWidget(button)
        self._column.addLayout(top)
        self._column.addWidget(self._words)
        self._column.addWidget(self._failure)
        self._column.addStretch(1)
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

    def hide_problems(self) -> None:
        """What was wrong before is no longer said."""
        self.hide_problem()
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
