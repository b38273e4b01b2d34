"""The common part of the prediction columns: verdict, facts, five scores, tools below."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from inception_gui.core.labels.class_names import local_words
from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.core.types import Score
from inception_gui.widgets.answers.row import ScoreRow
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.failure_notice import selectable_label
from inception_gui.widgets.common.language import translated
from inception_gui.widgets.common.theme import ThemeSource

MOST_SCORES: Final = 5

WORKING_DELAY_MS: Final = 150
"""The last scores stay for this time, so that stepping quickly through items does not flicker."""

MARGIN_PX: Final = 18

_PREFERRED_WIDTH_PX: Final = 316
_OVERHANG_PX: Final = 10
"""Rows extend beyond the text, so that the text in them is aligned with the column."""


class PredictionColumn(QScrollArea):
    """Lays out what both columns have, and shows a text in place of scores."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._selected = 0
        self._working_text = ""
        self._working_timer = QTimer(self, singleShot=True, interval=WORKING_DELAY_MS)
        self._working_timer.timeout.connect(self._on_working_long)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Predictions"))
        self._verdict = selectable_label("verdict", Qt.AlignmentFlag.AlignLeft)
        self._facts = ElidingLabel()
        self._note = selectable_label("soft", Qt.AlignmentFlag.AlignLeft)
        self._note.setVisible(False)
        self._rows = [ScoreRow(themes) for _ in range(MOST_SCORES)]
        self._rule = QFrame()
        self._rule.setProperty("look", "rule")

    @property
    def selected(self) -> int:
        """The row whose heat map is shown."""
        return self._selected

    @property
    def verdict_text(self) -> str:
        return self._verdict.text()

    @property
    def facts_text(self) -> str:
        return self._facts.text()

    @property
    def note_text(self) -> str:
        """What is not usual about how the image is shown; empty otherwise."""
        return self._note.text() if self._note.isVisibleTo(self) else ""

    @property
    def rows(self) -> list[ScoreRow]:
        return self._rows

    def choose(self, row: int) -> None:
        """Select this row, if there is one, as if it had been clicked."""
        raise NotImplementedError

    def set_working(self, text: str) -> None:
        """Show that the prediction is being made, unless it arrives within 150 ms."""
        self._working_text = text
        self._forget_scores()
        self._working_timer.start()

    def set_failure(self, sentence: str) -> None:
        """Show why there is no prediction."""
        self._show_words_only(translated(sentence))

    def clear(self) -> None:
        """Show nothing."""
        self._show_words_only("")

    # For subclasses

    @property
    def _own_rows(self) -> list[ScoreRow]:
        """The rows of the weights in use."""
        return self._rows

    @property
    def _all_rows(self) -> list[ScoreRow]:
        return self._rows

    def _lay_out(
        self,
        tools: list[tuple[int, QWidget]],
        words: QWidget,
        add_besides: Callable[[QVBoxLayout], None],
    ) -> None:
        """Put `tools`, each with the space above it, below the rows, and `words` at the bottom.

        `add_besides` puts what comes between them above the stretch.
        """
        inside = QWidget()
        inside.setProperty("look", "panel")
        layout = QVBoxLayout(inside)
        side = MARGIN_PX - _OVERHANG_PX
        layout.setContentsMargins(side, MARGIN_PX, side, MARGIN_PX)
        layout.setSpacing(0)
        layout.addLayout(indented(self._verdict))
        layout.addSpacing(4)
        layout.addLayout(indented(self._facts))
        layout.addLayout(indented(self._note))
        layout.addSpacing(16)
        rows = QVBoxLayout()
        rows.setSpacing(2)
        for number, row in enumerate(self._own_rows):
            rows.addWidget(row)
            row.clicked.connect(lambda _checked, number=number: self.choose(number))
        layout.addLayout(rows)
        for above, tool in tools:
            layout.addSpacing(above)
            layout.addLayout(indented(tool))
        layout.addStretch(1)
        layout.addSpacing(16)
        layout.addLayout(indented(self._rule))
        layout.addSpacing(12)
        layout.addLayout(indented(words))
        add_besides(layout)
        self.setWidget(inside)

    def _forget_scores(self) -> None:
        """The scores are no longer valid; none can be chosen."""
        raise NotImplementedError

    def _show_tools(self) -> None:
        """Show or hide everything but verdict, facts and rows, by whether there are scores."""
        raise NotImplementedError

    def _set_verdict(self, text: str, look: str = "verdict") -> None:
        text = text[:1].upper() + text[1:]
        if text != self._verdict.text():
            self._verdict.setText(text)
        if self._verdict.property("look") != look:
            self._verdict.setProperty("look", look)
            # A style sheet reads a property once, until it is applied again.
            self._verdict.style().unpolish(self._verdict)
            self._verdict.style().polish(self._verdict)

    def _show_words_only(self, text: str, look: str = "verdict") -> None:
        self._working_timer.stop()
        self._forget_scores()
        self._set_verdict(text, look)
        self._facts.set_parts("")
        self._facts.setVisible(False)
        self._note.setVisible(False)
        for row in self._all_rows:
            row.setVisible(False)
        self._show_tools()

    def _on_working_long(self) -> None:
        self._show_words_only(self._working_text, "verdict_soft")

    # Qt's own names

    def sizeHint(self) -> QSize:
        return QSize(_PREFERRED_WIDTH_PX, super().sizeHint().height())


def indented(widget: QWidget) -> QVBoxLayout:
    """A layout that has the text of `widget` where that of the rows is."""
    layout = QVBoxLayout()
    layout.setContentsMargins(_OVERHANG_PX, 0, _OVERHANG_PX, 0)
    layout.addWidget(widget)
    return layout


def tooltip_of(score: Score) -> str:
    """All names of a class, its definition and its WordNet id."""
    labels = imagenet_labels()
    if not 0 <= score.index < len(labels) or labels[score.index].wnid != score.wnid:
        return "\n".join(filter(None, [score.name, score.wnid]))  # a class of other weights
    label = labels[score.index]
    local = ", ".join(local_words(score.wnid))
    return "\n".join(filter(None, [local, label.synset, label.gloss, score.wnid]))
