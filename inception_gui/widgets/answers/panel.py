"""The prediction column of a still image: verdict, file facts, five scores, map caption."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from inception_gui.core.labels.class_names import translated_verdict
from inception_gui.core.labels.label_set import LabelSet
from inception_gui.core.labels.thresholds import UNSURE_BELOW
from inception_gui.core.labels.verdict import verdict
from inception_gui.core.types import Prediction, Score
from inception_gui.widgets.answers.class_search import ClassSearch
from inception_gui.widgets.answers.column import MARGIN_PX, MOST_SCORES, PredictionColumn
from inception_gui.widgets.answers.contrast_line import ContrastLine
from inception_gui.widgets.answers.grounds_words import grounds_words
from inception_gui.widgets.answers.map_caption import MapCaption
from inception_gui.widgets.answers.row import ScoreRow
from inception_gui.widgets.answers.spoken import spoken
from inception_gui.widgets.common import wording
from inception_gui.widgets.common.announcer import Announcer
from inception_gui.widgets.common.language import translated
from inception_gui.widgets.common.theme import ThemeSource

OTHER: Final = MOST_SCORES
"""The row of a class that the user searched for, below the five scores."""

_LEAST_WIDTH_PX: Final = 240


class PredictionPanel(PredictionColumn):
    """Shows one prediction; selecting a class requests its heat map.

    Signals:
        row_selected(int): the row, from 0, that the user selected; `OTHER` is the one below the
            five scores.
        class_searched(int): the index of a class that the user wants to see.
        contrast_changed(): `rather_than` has changed.
    """

    row_selected = Signal(int)
    class_searched = Signal(int)
    contrast_changed = Signal()

    def __init__(
        self,
        themes: ThemeSource,
        unsure_below: Callable[[], float] = lambda: UNSURE_BELOW,
        parent: QWidget | None = None,
    ) -> None:
        """`unsure_below` gives the probability, 0..1, below which the verdict is "not sure"."""
        super().__init__(themes, parent)
        self._unsure_below = unsure_below
        self._prediction: Prediction | None = None
        self._other: Score | None = None
        self._announcer = Announcer(self, pause_ms=0)
        self._most_shown = MOST_SCORES
        self.setMinimumWidth(_LEAST_WIDTH_PX)
        self.other_row = ScoreRow(themes)
        self.search = ClassSearch(themes, self.tr("Find another class…"))
        self.search.chosen.connect(self._on_searched)
        self.contrast = ContrastLine(themes)
        self.contrast.changed.connect(lambda _index: self._on_contrasted())
        for line in (self.search, self.contrast.search):
            line.left.connect(self._focus_selected)
            line.list_toggled.connect(lambda on, line=line: self._make_room(line, on))
        self.caption = MapCaption(themes)
        self._lay_out([(8, self.search), (2, self.contrast)], self.caption)
        self.clear()

    def set_labels(self, labels: LabelSet | None) -> None:
        """The classes that the network on display knows; None means ImageNet's."""
        self.search.set_labels(labels)
        self.contrast.set_labels(labels)

    def set_most_shown(self, number: int) -> None:
        """List no more than this many of the five scores."""
        self._most_shown = number
        if self._selected >= number and self._selected != OTHER:
            self.choose(0)
        self._show_rows()

    def update_verdict(self) -> None:
        """Say the verdict of the prediction on display at the threshold that holds now."""
        if self._prediction is not None:
            shown = self._prediction
            said = verdict(shown.scores, unsure_below=self._unsure_below(), grounds=shown.grounds)
            self._set_verdict(translated_verdict(said.text, shown.scores))
            self._verdict.setToolTip(grounds_words(shown))
            self._announcer.say(spoken(said, shown.scores))

    def set_prediction(self, prediction: Prediction, tooltips: Sequence[str] = ()) -> None:
        """Show a prediction with its top class selected; `tooltips` are those of the rows."""
        self._working_timer.stop()
        self._prediction = prediction
        self._announcer.forget()
        self.update_verdict()
        size = f"{prediction.width} × {prediction.height}"
        self._set_facts(prediction, f" · {size}", f" · {wording.duration(prediction.seconds)}")
        for number, (row, score) in enumerate(zip(self._rows, prediction.scores, strict=False)):
            row.set_score(score, tooltips[number] if number < len(tooltips) else "")
        self._show_rows()
        self.contrast.forget()
        self.search.end()
        self.set_other(None)
        self.set_selected(0)
        self._show_tools()
        if self.hasFocus() or any(row.hasFocus() for row in self._all_rows):
            self._rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_other(self, score: Score | None, tooltip: str = "") -> None:
        """Show one more class with its probability, or none; emits nothing."""
        self._other = score
        self.other_row.setVisible(score is not None)
        if score is not None:
            self.other_row.set_score(score, tooltip)

    def set_selected(self, row: int) -> None:
        """Mark this row as the one whose heat map is shown; emits nothing."""
        self._selected = row
        for number, answer in enumerate(self._all_rows):
            if number == row:
                answer.setChecked(True)
            # The Tab key reaches one row; arrow keys move from there.
            focusable = Qt.FocusPolicy.StrongFocus if number == row else Qt.FocusPolicy.ClickFocus
            answer.setFocusPolicy(focusable)
        chosen = self.chosen_score
        others = [score for score in self.scores if score is not chosen]
        self.contrast.suggest([score.index for score in others])

    def choose(self, row: int) -> None:
        """Select this row, if there is one, as if it had been clicked."""
        is_listed = 0 <= row < self._most_shown or row == OTHER
        if self._prediction is None or not is_listed or row >= len(self.scores):
            # A click has already moved the mark.
            self.set_selected(self._selected)
            return
        changed = row != self._selected
        self.set_selected(row)
        if self.contrast.other is not None and self.scores[row].index == self.contrast.other:
            self.contrast.forget()
        if any(answer.hasFocus() for answer in self._all_rows):
            self._focus_selected()
        if changed:
            self.row_selected.emit(row)

    def set_working(self, text: str) -> None:
        """Show that the prediction is being made: immediately if no scores are shown."""
        super().set_working(text)
        if self._rows[0].isHidden():
            self._on_working_long()

    @property
    def scores(self) -> list[Score]:
        """The scores of the rows; a prediction of fewer classes has no row below it."""
        known = list(self._prediction.scores) if self._prediction is not None else []
        if self._other is not None and len(known) == MOST_SCORES:
            known.append(self._other)
        return known

    @property
    def chosen_score(self) -> Score | None:
        """The class whose heat map is shown, with its probability."""
        scores = self.scores
        return scores[self._selected] if self._selected < len(scores) else None

    @property
    def rather_than(self) -> int | None:
        """The class that the selected one is contrasted with."""
        return self.contrast.other

    @property
    def about_map_text(self) -> str:
        return self.caption.text()

    @property
    def _all_rows(self) -> list[ScoreRow]:
        return [*self._rows, self.other_row]

    def _show_rows(self) -> None:
        known = len(self._prediction.scores) if self._prediction is not None else 0
        for number, row in enumerate(self._rows):
            row.setVisible(number < min(known, self._most_shown))

    def _show_tools(self) -> None:
        """Search, contrast and caption are shown with a prediction only."""
        for part in (self.search, self.contrast, self._rule, self.caption):
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
        """The list of matches takes the place of the caption while it is shown."""
        self._rule.setVisible(not has_list)
        self.caption.setVisible(not has_list)
        if has_list:
            # After the layout has the height of the list.
            QTimer.singleShot(0, line, lambda: self.ensureWidgetVisible(line, 0, MARGIN_PX))

    def _set_facts(self, prediction: Prediction, fixed: str, spare: str) -> None:
        item = prediction.item
        self._facts.set_parts(item.name, fixed, spare)
        self._facts.setToolTip(str(item.path) if item.path else item.name)
        self._facts.setVisible(True)
        self._note.setText(translated(prediction.note))
        self._note.setVisible(bool(prediction.note))

    def _forget_scores(self) -> None:
        self._prediction = None
        self._verdict.setToolTip("")

    def _show_words_only(self, text: str, look: str = "verdict") -> None:
        if any(row.hasFocus() for row in self._all_rows):
            # The focus of a hidden row would jump to some button; here it waits for new scores.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._other = None
        super()._show_words_only(text, look)

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Up:
            above = self._most_shown if self._selected == OTHER else self._selected
            self.choose(above - 1)
        elif key == Qt.Key.Key_Down:
            is_last = self._selected == self._most_shown - 1
            self.choose(OTHER if is_last else self._selected + 1)
        elif Qt.Key.Key_1 <= key < Qt.Key.Key_1 + MOST_SCORES and not event.modifiers():
            self.choose(key - Qt.Key.Key_1)
        else:
            event.ignore()
