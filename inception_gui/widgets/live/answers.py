"""The prediction column of live mode: smoothed scores, their age, the smoothing."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from inception_gui.core.labels.class_names import class_name, translated_verdict
from inception_gui.core.labels.thresholds import UNSURE_BELOW
from inception_gui.core.labels.verdict import verdict
from inception_gui.core.live.events import ClassifiedFrame, NamedBeside
from inception_gui.core.types import Score
from inception_gui.widgets.answers.beside_rows import BesideRows
from inception_gui.widgets.answers.column import MOST_SCORES, PredictionColumn, tooltip_of
from inception_gui.widgets.answers.row import ScoreRow
from inception_gui.widgets.answers.spoken import spoken_briefly
from inception_gui.widgets.common import theme
from inception_gui.widgets.common.announcer import Announcer
from inception_gui.widgets.common.language import figures
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.common.wheel import spare_from_wheel
from inception_gui.workers.live.frame_painting import ClassBeside, Pinned

WEAK_BELOW: Final = 0.1
"""Below this probability a note says that the heat map means little."""

BESIDE: Final = MOST_SCORES
"""The first row of what further weights say."""

_STEP_S: Final = 0.1
_MOST_S: Final = 3.0


class LivePredictions(PredictionColumn):
    """Shows predictions that keep changing, without losing the class that the user selected.

    Signals:
        class_pinned(Pinned): show the heat map of this class, or of the top class.
        smoothing_changed(float): average over this number of seconds; 0 is off.
    """

    class_pinned = Signal(object)
    smoothing_changed = Signal(float)

    def __init__(
        self,
        themes: ThemeSource,
        unsure_below: Callable[[], float] = lambda: UNSURE_BELOW,
        parent: QWidget | None = None,
    ) -> None:
        """`unsure_below` gives the probability, 0..1, below which the verdict is "not sure"."""
        super().__init__(themes, parent)
        self._unsure_below = unsure_below
        self._announcer = Announcer(self)
        self._scores: tuple[Score, ...] = ()
        self._pinned: Pinned = None
        self._beside: NamedBeside | None = None
        self._besides = BesideRows(themes)
        self._told: tuple[object, ...] = ()
        self._facts.setFont(theme.font("soft", tabular=True))
        self._about = QLabel(wordWrap=True)
        self._about.setTextFormat(Qt.TextFormat.RichText)
        self._about.setProperty("markup", True)
        self._about.setProperty("look", "soft")
        self._smoothing = self._make_smoothing()
        self._lay_out([(14, self._smoothing)], self._about, self._besides.add_to)
        for row in self._all_rows:
            row.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the page's keys choose
        for number, row in enumerate(self._besides.rows, BESIDE):
            row.clicked.connect(lambda _checked, number=number: self.choose(number))
        themes.theme_changed.connect(self._tell_about_map)
        self.clear()

    # What is shown

    def show_seen(self, seen: ClassifiedFrame, facts: str) -> None:
        """Show the smoothed scores, and `facts` below the verdict."""
        self._working_timer.stop()
        self._scores = seen.scores
        said = verdict(seen.scores, unsure_below=self._unsure_below(), grounds=seen.grounds)
        self._set_verdict(translated_verdict(said.text, seen.scores))
        self._announcer.say(spoken_briefly(said, seen.scores))
        self.set_facts(facts)
        for number, row in enumerate(self._rows):
            known = number < len(self._scores)
            row.setVisible(known)
            if known:
                row.set_score(self._scores[number], tooltip_of(self._scores[number]))
        self._show_beside(seen.beside)
        self._mark()
        self._show_tools()

    def set_facts(self, facts: str) -> None:
        """Show this below the verdict."""
        self._facts.set_parts(facts)
        self._facts.setVisible(bool(facts))

    def forget(self) -> None:
        """Forget the selection and show nothing: the source has changed."""
        self._pinned = None
        self.clear()

    def choose(self, row: int) -> None:
        """Keep showing the heat map of this class; the first row follows the top class."""
        beside = self._beside.scores if self._beside is not None else ()
        if 0 <= row - BESIDE < len(beside):
            self._pinned = ClassBeside(beside[row - BESIDE].index)
            self.class_pinned.emit(self._pinned)
        elif 0 <= row < len(self._scores):
            self._pinned = self._scores[row].index if row else None
            self.class_pinned.emit(self._pinned)
        self._mark()
        self._tell_about_map()

    def set_smoothing(self, seconds: float) -> None:
        """Set the smoothing; emit `smoothing_changed` if it is different."""
        self._slider.setValue(round(seconds / _STEP_S))

    @property
    def smoothing_s(self) -> float:
        return self._slider.value() * _STEP_S

    @property
    def unsure_below(self) -> float:
        """Below this probability, 0..1, the verdict is "not sure"."""
        return self._unsure_below()

    @property
    def pinned(self) -> Pinned:
        """The class that the user selected; None follows the top class."""
        return self._pinned

    # Inside

    def _make_smoothing(self) -> QWidget:
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, round(_MOST_S / _STEP_S))
        self._slider.setMinimumSize(60, 22)
        self._slider.setAccessibleName(self.tr("Smoothing of predictions"))
        self._slider.setToolTip(
            self.tr("How long predictions are averaged: less reacts faster, more is steadier")
        )
        self._slider.valueChanged.connect(self._on_slid)
        spare_from_wheel(self._slider)
        name = QLabel(self.tr("Smoothing"))
        name.setProperty("look", "soft")
        name.setBuddy(self._slider)
        self._value = QLabel(self.tr("off"))
        self._value.setProperty("look", "soft")
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._value.setMinimumWidth(round(2.6 * theme.pixels("soft")))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(name)
        row.addWidget(self._slider, 1)
        row.addWidget(self._value)
        return holder

    def _on_slid(self, value: int) -> None:
        seconds = self.tr("{0} s").format(figures(f"{value * _STEP_S:.1f}"))
        self._value.setText(seconds if value else self.tr("off"))
        self.smoothing_changed.emit(value * _STEP_S)

    @property
    def _all_rows(self) -> list[ScoreRow]:
        return [*self._rows, *self._besides.rows]

    def _show_beside(self, beside: NamedBeside | None) -> None:
        self._beside = beside
        if beside is None:
            if isinstance(self._pinned, ClassBeside):  # they are used no more
                self._pinned = None
                self.class_pinned.emit(None)
            self._besides.hide()
            return
        said = verdict(beside.scores, unsure_below=self._unsure_below(), grounds=beside.grounds)
        self._besides.show(beside.named_by, beside.labels, beside.scores, said)

    def _mark(self) -> None:
        pinned, scores, first = self._pinned, self._scores, 0
        if isinstance(pinned, ClassBeside) and self._beside is not None:
            pinned, first = pinned.index, BESIDE
            scores = self._beside.scores[: len(self._besides.rows)]
        ranks = {score.index: number for number, score in enumerate(scores, first)}
        self._selected = ranks.get(pinned, first) if isinstance(pinned, int) else 0
        # The rows are one group: checking one unchecks the others.
        self._all_rows[self._selected].setChecked(True)

    def _forget_scores(self) -> None:
        self._scores = ()
        self._beside = None

    def _show_tools(self) -> None:
        self._smoothing.setVisible(bool(self._scores))
        self._tell_about_map()

    def _tell_about_map(self) -> None:
        scores, place = self._scores, self._selected
        if place >= BESIDE:
            scores, place = self._beside.scores if self._beside is not None else (), place - BESIDE
        shown = place < len(scores)
        self._rule.setVisible(shown)
        self._about.setVisible(shown)
        if not shown:
            return
        score = scores[place]
        weak = score.probability < WEAK_BELOW
        ink = self._themes.theme.text
        if self._told == (score.name, weak, ink):
            return  # called many times per second, and each text needs a new layout
        self._told = (score.name, weak, ink)
        start = self.tr("Where the network looks.")
        bright = self.tr("Bright areas raise the score of “{0}” most (Grad-CAM, last block).")
        little = (
            " " + self.tr("Its probability is low, so the heat map means little.") if weak else ""
        )
        more = self.tr(
            "The heat map fades as the scene changes. Click another class to keep showing its map."
        )
        self._about.setText(
            f'<p style="line-height:140%"><b style="color:{ink}">{start}</b> '
            f"{bright.format(escape(class_name(score.wnid, score.name)))} {little} {more}</p>"
        )
