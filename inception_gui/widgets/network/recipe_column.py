"""One of the usual preprocessings: its name, what it does, and what the network says with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QFrame, QLabel, QRadioButton, QVBoxLayout, QWidget

from inception_gui.widgets.common.language import QT_TR_NOOP, tr
from inception_gui.widgets.common.score_lines import ScoreLines

SHOWN: Final = 5
_TITLES: Final = {
    "torchvision": "torchvision",
    "mmpretrain": "MMPretrain",
    "timm": "timm",
    "gluon": "GluonCV",
    "": QT_TR_NOOP("Its own"),
}
_WORDS: Final = {
    "torchvision": QT_TR_NOOP("342 pixels, bilinear, values from −1 to 1"),
    "mmpretrain": QT_TR_NOOP("342 pixels, bilinear, ImageNet’s mean and deviation"),
    "timm": QT_TR_NOOP("341 pixels, bicubic, values from −1 to 1"),
    "gluon": QT_TR_NOOP("341 pixels, bicubic, ImageNet’s mean and deviation"),
    "": QT_TR_NOOP("As its file says"),
}


class RecipeColumn(QFrame):
    """A choice with the five most probable classes below it."""

    def __init__(self, recipe: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recipe = recipe
        self._best: Sequence[tuple[int, float]] = ()
        self.setProperty("look", "card")
        self.choice = QRadioButton(tr(_TITLES[recipe]))
        self.choice.setAutoExclusive(False)  # the dialog's group is what excludes
        self._words = QLabel(tr(_WORDS[recipe]), wordWrap=True)
        self._words.setProperty("look", "soft")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(3)
        layout.addWidget(self.choice)
        layout.addWidget(self._words)
        self._scores = ScoreLines(SHOWN)
        layout.addWidget(self._scores)
        layout.addStretch(1)

    @property
    def lines(self) -> list[str]:
        """What is shown of the classes."""
        return self._scores.lines

    def show_best(self, best: Sequence[tuple[int, float]], name_of: Callable[[int], str]) -> None:
        """Show these classes and their probabilities."""
        self._best = best
        self.rename(name_of)

    def rename(self, name_of: Callable[[int], str]) -> None:
        """The classes have other names now."""
        self._scores.show_scores([(name_of(index), share) for index, share in self._best])
        self.choice.setAccessibleDescription("\n".join([self._words.text(), *self.lines]))
