"""What further weights say of the same image: a title, a verdict and a few rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from inception_gui.core.labels.class_names import translated_verdict
from inception_gui.core.labels.imagenet import KEY
from inception_gui.core.labels.label_set import LabelSet
from inception_gui.core.types import Score, Verdict
from inception_gui.widgets.answers.column import indented, tooltip_of
from inception_gui.widgets.answers.row import ScoreRow
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.failure_notice import selectable_label
from inception_gui.widgets.common.language import tr
from inception_gui.widgets.common.theme import ThemeSource

MOST_BESIDE: Final = 3


class BesideRows:
    """Parts that are laid out among those of a column, whose rows are one group of buttons."""

    def __init__(self, themes: ThemeSource) -> None:
        self._title = ElidingLabel()
        self._verdict = selectable_label("strong", Qt.AlignmentFlag.AlignLeft)
        self.rows = [ScoreRow(themes) for _ in range(MOST_BESIDE)]

    def add_to(self, layout: QVBoxLayout) -> None:
        """Put the parts above the stretch of a column."""
        group = QVBoxLayout()
        group.setContentsMargins(0, 18, 0, 0)
        group.setSpacing(2)
        group.addLayout(indented(self._title))
        group.addLayout(indented(self._verdict))
        group.addSpacing(6)
        for row in self.rows:
            group.addWidget(row)
        stretch = next(place for place in range(layout.count()) if layout.stretch(place))
        layout.insertLayout(stretch, group)
        self.hide()

    @property
    def verdict_text(self) -> str:
        return self._verdict.text()

    def show(
        self,
        named_by: str,
        labels: LabelSet | None,
        scores: Sequence[Score],
        said: Verdict,
        grounds: str = "",
    ) -> None:
        """Show these scores of weights of this name; `labels` are their classes."""
        of_imagenet = labels is None or labels.key == KEY
        title = tr("ImageNet's classes") if of_imagenet else tr("Your classes: {0}")
        self._title.set_parts(title.format(named_by))
        text = translated_verdict(said.text, scores)
        text = text[:1].upper() + text[1:]
        if text != self._verdict.text():
            self._verdict.setText(text)
        self._verdict.setToolTip(grounds)
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(scores))
            if number < len(scores):
                row.set_score(scores[number], tooltip_of(scores[number]))
        self._title.show()
        self._verdict.show()

    def hide(self) -> None:
        """There are no further weights, or nothing is known yet."""
        for part in (self._title, self._verdict, *self.rows):
            part.hide()
