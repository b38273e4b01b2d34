"""The page of weights: published ones, added files, and which are in use."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from inception_gui.widgets.common.drops import accept_copy, local_files
from inception_gui.widgets.common.flow_layout import FlowLayout
from inception_gui.widgets.common.page import Page
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.network.weights_card import WeightsCard, WeightsFacts

_MAX_WIDTH_PX: Final = 820


class WeightsPage(Page):
    """A card for each set of weights; its signals are its buttons, and a file dropped on it."""

    add_requested = Signal()
    verify_requested = Signal()
    recheck_requested = Signal()
    use_requested = Signal(str)
    beside_requested = Signal(str, bool)
    download_requested = Signal(str)
    cancel_requested = Signal(str)
    remove_requested = Signal(str)
    classes_requested = Signal(str)
    file_dropped = Signal(object)

    def __init__(
        self,
        themes: ThemeSource,
        parent: QWidget | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(self.tr("Weights"), _MAX_WIDTH_PX, themes, parent)
        self.setAcceptDrops(True)
        self._themes = themes
        self._clock = clock
        self._cards: dict[str, WeightsCard] = {}
        add = self._button(self.tr("Add file…"))
        add.clicked.connect(self.add_requested)
        verify = self._button(self.tr("Verify"))
        verify.clicked.connect(self.verify_requested)
        verify.setToolTip(self.tr("Read every file again and check that it is intact"))
        self._words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._words.setProperty("look", "soft")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._title, 1)
        buttons = FlowLayout(align=Qt.AlignmentFlag.AlignRight)
        for button in (add, verify, self.back):
            buttons.addWidget(button)
        top.addLayout(buttons)
        self._column.addLayout(top)
        self._column.addWidget(self._words)
        self._column.addWidget(self._failure)
        self._column.addStretch(1)
        self.say("")

    def show_weights(self, weights: Sequence[WeightsFacts]) -> None:
        """Show these, in this order; cards that stay keep their progress and problem."""
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
        """The card of these weights, or None if they are not listed."""
        return self._cards.get(name)

    @property
    def words(self) -> str:
        return self._words.text()

    def say(self, text: str) -> None:
        """Show a text above the cards; an empty one restores the introduction."""
        self._words.setText(
            text
            or self.tr(
                "Weights are what the network has learned. One file is in use at a time; another "
                "replaces it once it has loaded successfully. Classes that were taught with it "
                "can be used beside it. Accuracies are as published, for "
                "the 50,000 validation images of ImageNet."
            )
        )

    def hide_problems(self) -> None:
        """Hide all problems that are shown."""
        self.hide_problem()
        for card in self._cards.values():
            card.hide_problem()

    def _first_place(self) -> int:
        return 3  # after the title, the words and the failure

    def _new_card(self, name: str) -> WeightsCard:
        card = self._cards[name] = WeightsCard(self._themes, clock=self._clock)
        card.use_requested.connect(self.use_requested)
        card.beside_requested.connect(self.beside_requested)
        card.download_requested.connect(self.download_requested)
        card.cancel_requested.connect(self.cancel_requested)
        card.remove_requested.connect(self.remove_requested)
        card.classes_requested.connect(self.classes_requested)
        card.recheck_requested.connect(self.recheck_requested)
        return card

    # Qt's own names

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if files := local_files(event.mimeData()):
            accept_copy(event)
            self.file_dropped.emit(files[0])
