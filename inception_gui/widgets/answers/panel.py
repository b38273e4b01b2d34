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
from inception_gui.widgets.answers.beside_rows import BesideRows
from inception_gui.widgets.answers.class_search import ClassSearch
from inception_gui.widgets.answers.column import (
    MARGIN_PX,
    MOST_SCORES,
    PredictionColumn,
)
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

BESIDE: Final = OTHER + 1
"""The first row of what further weights say of the same image."""

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
        self._beside: Prediction | None = None
        self._named_by = ""
        self._besides = BesideRows(themes)
        self._labels: tuple[LabelSet | None, LabelSet | None] = None, None
        self._lay_out([(8, self.search), (2, self.contrast)], self.caption, self._besides.add_to)
        for number, row in enumerate(self._besides.rows, BESIDE):
            row.clicked.connect(lambda _checked, number=number: self.choose(number))
        self.clear()

    def set_labels(self, labels: LabelSet | None, beside: LabelSet | None = None) -> None:
        """The classes that the network on display knows, and further weights; None: ImageNet's."""
        self._labels = labels, beside
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
            words = spoken(said, shown.scores)
            self._show_beside()
            if self._beside is not None:
                words = f"{words}. {self._besides.verdict_text}"
            self._announcer.say(words)

    def set_prediction(self, prediction: Prediction, tooltips: Sequence[str] = ()) -> None:
        """Show a prediction with its top class selected; `tooltips` are those of the rows."""
        self._working_timer.stop()
        self._prediction = prediction
        self._beside = None
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

    def set_beside(self, prediction: Prediction, named_by: str) -> None:
        """Show what further weights, of this name, say of the image on display."""
        self._beside, self._named_by = prediction, named_by
        self.update_verdict()

    @property
    def is_beside_chosen(self) -> bool:
        """Whether the selected class is one of the further weights."""
        return self._selected >= BESIDE

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
        self.contrast.set_labels(self._labels[self.is_beside_chosen])
        others = [score for score in self.scores if score is not chosen]
        self.contrast.suggest([score.index for score in others])

    def choose(self, row: int) -> None:
        """Select this row, if there is one, as if it had been clicked."""
        score = self._score_at(row)
        if score is None:
            # A click has already moved the mark.
            self.set_selected(self._selected)
            return
        changed = row != self._selected
        if self.contrast.other is not None and (
            score.index == self.contrast.other or (row >= BESIDE) != self.is_beside_chosen
        ):
            self.contrast.forget()
        self.set_selected(row)
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
        """The scores of the rows, or of those of the further weights if one of them is selected.

        A prediction of fewer classes has no row below it.
        """
        if self.is_beside_chosen and self._beside is not None:
            return list(self._beside.scores[: len(self._besides.rows)])
        known = list(self._prediction.scores) if self._prediction is not None else []
        if self._other is not None and len(known) == MOST_SCORES:
            known.append(self._other)
        return known

    @property
    def chosen_score(self) -> Score | None:
        """The class whose heat map is shown, with its probability."""
        return self._score_at(self._selected)

    @property
    def rather_than(self) -> int | None:
        """The class that the selected one is contrasted with."""
        return self.contrast.other

    @property
    def about_map_text(self) -> str:
        return self.caption.text()

    @property
    def _own_rows(self) -> list[ScoreRow]:
        return [*self._rows, self.other_row]

    @property
    def _all_rows(self) -> list[ScoreRow]:
        return [*self._own_rows, *self._besides.rows]

    def _score_at(self, row: int) -> Score | None:
        if row >= BESIDE:
            scores = self._beside.scores if self._beside is not None else ()
            place = row - BESIDE
            return scores[place] if place < min(len(scores), len(self._besides.rows)) else None
        known = self._prediction.scores if self._prediction is not None else ()
        if row == OTHER:
            return self._other if len(known) == MOST_SCORES else None
        return known[row] if 0 <= row < min(len(known), self._most_shown) else None

    def _show_beside(self) -> None:
        beside = self._beside
        if beside is None:
            self._besides.hide()
            return
        said = verdict(beside.scores, unsure_below=self._unsure_below(), grounds=beside.grounds)
        words = grounds_words(beside)
        self._besides.show(self._named_by, self._labels[1], beside.scores, said, words)

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
        self._beside = None
        super()._show_words_only(text, look)

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            listed = [n for n in range(len(self._all_rows)) if self._score_at(n) is not None]
            place = listed.index(self._selected) if self._selected in listed else 0
            place += 1 if key == Qt.Key.Key_Down else -1
            if 0 <= place < len(listed):
                self.choose(listed[place])
        elif Qt.Key.Key_1 <= key < Qt.Key.Key_1 + MOST_SCORES and not event.modifiers():
            self.choose(key - Qt.Key.Key_1)
        else:
            event.ignore()
