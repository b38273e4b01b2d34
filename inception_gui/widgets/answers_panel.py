"""The column that tells the story: verdict, file facts, five answers, what the map means."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from inception_gui.core.types import Prediction, Score
from inception_gui.widgets import wording
from inception_gui.widgets.answer_row import AnswerRow
from inception_gui.widgets.class_search import ClassSearch
from inception_gui.widgets.eliding_label import ElidingLabel
from inception_gui.widgets.explain_contrast import Contrast
from inception_gui.widgets.explain_words import ExplainWords
from inception_gui.widgets.failure_notice import selectable_label
from inception_gui.widgets.theme import ThemeSource

MOST_ANSWERS: Final = 5
OTHER: Final = MOST_ANSWERS
"""The row of a class that a person looked for, below the answers."""

WORKING_DELAY_MS: Final = 150
"""As long as this the last answers stay, so that quick steps from item to item do not flicker."""

_PREFERRED_WIDTH_PX: Final = 316
_MARGIN_PX: Final = 18
_ROW_OVERHANG_PX: Final = 10
"""Rows reach beyond the text so that the text inside them lines up with the column."""


class AnswersPanel(QScrollArea):
    """Shows one prediction; choosing an answer asks for its own heat map.

    Signals:
        answer_selected(int): the row, counted from 0, that a person chose; `OTHER` is the one
            below the answers.
        class_searched(int): the index of a class that a person wants to see beside the answers.
        contrast_changed(): `rather_than` is another class, or none any more.
    """

    answer_selected = Signal(int)
    class_searched = Signal(int)
    contrast_changed = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._prediction: Prediction | None = None
        self._selected = 0
        self._working_text = ""
        self._working_timer = QTimer(self, singleShot=True, interval=WORKING_DELAY_MS)
        self._working_timer.timeout.connect(self._on_working_long)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(240)
        self.setAccessibleName(self.tr("Answers"))

        self._verdict = selectable_label("verdict", Qt.AlignmentFlag.AlignLeft)
        self._facts = ElidingLabel()
        self._rows = [AnswerRow(themes) for _ in range(MOST_ANSWERS)]
        self.other_row = AnswerRow(themes)
        self._other: Score | None = None
        self.search = ClassSearch(themes, self.tr("Another class…"))
        self.search.chosen.connect(self._on_searched)
        self.contrast = Contrast(themes)
        self.contrast.changed.connect(lambda _index: self._on_contrasted())
        for line in (self.search, self.contrast.search):
            line.left.connect(self._focus_selected)
            line.list_toggled.connect(lambda on, line=line: self._make_room(line, on))
        self._rule = QFrame()
        self._rule.setProperty("look", "rule")
        self.words = ExplainWords(themes)

        inside = QWidget()
        inside.setProperty("look", "panel")
        layout = QVBoxLayout(inside)
        side = _MARGIN_PX - _ROW_OVERHANG_PX
        layout.setContentsMargins(side, _MARGIN_PX, side, _MARGIN_PX)
        layout.setSpacing(0)
        layout.addLayout(_indented(self._verdict))
        layout.addSpacing(4)
        layout.addLayout(_indented(self._facts))
        layout.addSpacing(16)
        rows = QVBoxLayout()
        rows.setSpacing(2)
        for number, row in enumerate(self._all_rows):
            rows.addWidget(row)
            row.clicked.connect(lambda _checked, number=number: self.choose(number))
        layout.addLayout(rows)
        layout.addSpacing(8)
        layout.addLayout(_indented(self.search))
        layout.addSpacing(2)
        layout.addLayout(_indented(self.contrast))
        layout.addStretch(1)
        layout.addSpacing(16)
        layout.addLayout(_indented(self._rule))
        layout.addSpacing(12)
        layout.addLayout(_indented(self.words))
        self.setWidget(inside)
        self.clear()

    def set_prediction(self, prediction: Prediction, tooltips: Sequence[str] = ()) -> None:
        """Show the answers, the first one selected; `tooltips` go with the rows, in order."""
        self._working_timer.stop()
        self._prediction = prediction
        self._set_verdict(_capitalised(prediction.verdict.text))
        size = f"{prediction.width} × {prediction.height}"
        self._set_facts(prediction, f" · {size} · {wording.duration(prediction.seconds)}")
        for number, row in enumerate(self._rows):
            known = number < len(prediction.scores)
            row.setVisible(known)
            if known:
                tooltip = tooltips[number] if number < len(tooltips) else ""
                row.set_score(prediction.scores[number], tooltip)
        self.contrast.forget()
        self.search.end()
        self.set_other(None)
        self.set_selected(0)
        self._show_tools()
        if self.hasFocus() or any(row.hasFocus() for row in self._all_rows):
            self._rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_other(self, score: Score | None, tooltip: str = "") -> None:
        """Show a class beside the answers, with its probability, or none; says nothing."""
        self._other = score
        self.other_row.setVisible(score is not None)
        if score is not None:
            self.other_row.set_score(score, tooltip)

    def set_selected(self, row: int) -> None:
        """Mark this row as the one whose map is shown; says nothing."""
        self._selected = row
        for number, answer in enumerate(self._all_rows):
            if number == row:
                answer.setChecked(True)
            # One stop for the Tab key; arrows move on from there.
            focusable = Qt.FocusPolicy.StrongFocus if number == row else Qt.FocusPolicy.ClickFocus
            answer.setFocusPolicy(focusable)
        chosen = self.chosen_score
        others = [score for score in self.scores if score is not chosen]
        self.contrast.suggest([score.index for score in others])

    def choose(self, row: int) -> None:
        """Select this row as if it had been clicked, if there is one."""
        if self._prediction is None or not 0 <= row < len(self.scores):
            # A click has moved the mark already.
            self.set_selected(self._selected)
            return
        changed = row != self._selected
        self.set_selected(row)
        if self.contrast.other is not None and self.scores[row].index == self.contrast.other:
            self.contrast.forget()
        if any(answer.hasFocus() for answer in self._all_rows):
            self._focus_selected()
        if changed:
            self.answer_selected.emit(row)

    def set_working(self, text: str) -> None:
        """Say that the answers are on their way, unless they come within 150 ms."""
        self._working_text = text
        self._prediction = None
        if not self._rows[0].isHidden():
            self._working_timer.start()
        else:
            self._on_working_long()

    def _on_working_long(self) -> None:
        self._show_words_only(self._working_text, look="verdict_soft")

    def set_failure(self, sentence: str) -> None:
        """Say why there are no answers."""
        self._show_words_only(sentence)

    def clear(self) -> None:
        """Show nothing."""
        self._show_words_only("")

    @property
    def selected(self) -> int:
        return self._selected

    @property
    def verdict_text(self) -> str:
        return self._verdict.text()

    @property
    def facts_text(self) -> str:
        return self._facts.text()

    @property
    def scores(self) -> list[Score]:
        """What each row shows; a short prediction has no row below it."""
        known = list(self._prediction.scores) if self._prediction is not None else []
        if self._other is not None and len(known) == MOST_ANSWERS:
            known.append(self._other)
        return known

    @property
    def chosen_score(self) -> Score | None:
        """The class whose map is shown, and how probable it is."""
        scores = self.scores
        return scores[self._selected] if self._selected < len(scores) else None

    @property
    def rather_than(self) -> int | None:
        """The class that the chosen one is contrasted with."""
        return self.contrast.other

    @property
    def about_map_text(self) -> str:
        return self.words.text()

    @property
    def rows(self) -> list[AnswerRow]:
        return self._rows

    @property
    def _all_rows(self) -> list[AnswerRow]:
        return [*self._rows, self.other_row]

    def _show_tools(self) -> None:
        """The search, the contrast and the words: for a prediction only."""
        for part in (self.search, self.contrast, self._rule, self.words):
            part.setVisible(self._prediction is not None)

    def _focus_selected(self) -> None:
        self._all_rows[self._selected].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_searched(self, index: int) -> None:
        self.class_searched.emit(index)
        self._focus_selected()

    def _on_contrasted(self) -> None:
        self.contrast_changed.emit()
        self._focus_selected()

    def _make_room(self, line: ClassSearch, has_list: bool) -> None:
        """A list takes the place of the words while somebody chooses from it."""
        self._rule.setVisible(not has_list)
        self.words.setVisible(not has_list)
        if has_list:
            # Once the layout knows how long the list is.
            QTimer.singleShot(0, line, lambda: self.ensureWidgetVisible(line, 0, _MARGIN_PX))

    def _set_verdict(self, text: str, look: str = "verdict") -> None:
        self._verdict.setText(text)
        if self._verdict.property("look") != look:
            self._verdict.setProperty("look", look)
            # A style sheet reads a property once, until it is told to look again.
            self._verdict.style().unpolish(self._verdict)
            self._verdict.style().polish(self._verdict)

    def _set_facts(self, prediction: Prediction, fixed: str) -> None:
        item = prediction.item
        self._facts.set_parts(item.name, fixed)
        self._facts.setToolTip(str(item.path) if item.path else item.name)
        self._facts.setVisible(True)

    def _show_words_only(self, text: str, look: str = "verdict") -> None:
        self._working_timer.stop()
        self._prediction = None
        self._set_verdict(text, look)
        self._facts.setVisible(False)
        if any(row.hasFocus() for row in self._rows):
            # Hidden with it, the focus would jump to some button; here it waits for new answers.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._other = None
        for row in self._all_rows:
            row.setVisible(False)
        self._show_tools()

    # Qt's own names

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        hint.setWidth(_PREFERRED_WIDTH_PX)
        return hint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Up:
            self.choose(self._selected - 1)
        elif key == Qt.Key.Key_Down:
            self.choose(self._selected + 1)
        elif Qt.Key.Key_1 <= key < Qt.Key.Key_1 + MOST_ANSWERS and not event.modifiers():
            self.choose(key - Qt.Key.Key_1)
        else:
            event.ignore()


def _indented(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setContentsMargins(_ROW_OVERHANG_PX, 0, _ROW_OVERHANG_PX, 0)
    layout.addWidget(widget)
    return layout


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
