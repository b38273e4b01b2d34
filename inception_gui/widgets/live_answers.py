"""The column beside the live picture: the smoothed answers, how old they are, how smooth."""

from __future__ import annotations

from html import escape
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from inception_gui.core.labels import imagenet_labels
from inception_gui.core.live.types import Seen
from inception_gui.core.types import Score
from inception_gui.core.verdict import verdict
from inception_gui.widgets import theme
from inception_gui.widgets.answer_row import AnswerRow
from inception_gui.widgets.eliding_label import ElidingLabel
from inception_gui.widgets.failure_notice import selectable_label
from inception_gui.widgets.theme import ThemeSource

MOST_ANSWERS: Final = 5
WORKING_DELAY_MS: Final = 150
WEAK_BELOW: Final = 0.1
"""A chosen class less probable than this gets a remark that its map says little."""

_STEP_S: Final = 0.1
_MOST_S: Final = 3.0
_PREFERRED_WIDTH_PX: Final = 316
_MARGIN_PX: Final = 18
_OVERHANG_PX: Final = 10
"""Rows reach beyond the text so that the text inside them lines up with the column."""


class LiveAnswers(QScrollArea):
    """Shows answers that keep changing, without losing the one that was chosen.

    Signals:
        class_pinned(int | None): show this class's map, or the best one's.
        smoothing_changed(float): over so many seconds; 0 is not at all.
    """

    class_pinned = Signal(object)
    smoothing_changed = Signal(float)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._scores: tuple[Score, ...] = ()
        self._pinned: int | None = None
        self._selected = 0
        self._told: tuple[object, ...] = ()
        self._working_timer = QTimer(self, singleShot=True, interval=WORKING_DELAY_MS)
        self._working_timer.timeout.connect(self._on_working_long)
        self._working_text = ""
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Answers"))

        self._verdict = selectable_label("verdict", Qt.AlignmentFlag.AlignLeft)
        self._facts = ElidingLabel()
        self._facts.setFont(theme.font("soft", tabular=True))
        self._rows = [AnswerRow(themes) for _ in range(MOST_ANSWERS)]
        self._rule = QFrame()
        self._rule.setProperty("look", "rule")
        self._about = QLabel(wordWrap=True)
        self._about.setTextFormat(Qt.TextFormat.RichText)
        self._about.setProperty("look", "soft")
        self._smoothing = self._make_smoothing()

        inside = QWidget()
        inside.setProperty("look", "panel")
        layout = QVBoxLayout(inside)
        side = _MARGIN_PX - _OVERHANG_PX
        layout.setContentsMargins(side, _MARGIN_PX, side, _MARGIN_PX)
        layout.setSpacing(0)
        layout.addLayout(_indented(self._verdict))
        layout.addSpacing(4)
        layout.addLayout(_indented(self._facts))
        layout.addSpacing(16)
        rows = QVBoxLayout()
        rows.setSpacing(2)
        for number, row in enumerate(self._rows):
            rows.addWidget(row)
            row.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the page's keys choose
            row.clicked.connect(lambda _checked, number=number: self.choose(number))
        layout.addLayout(rows)
        layout.addSpacing(14)
        layout.addLayout(_indented(self._smoothing))
        layout.addStretch(1)
        layout.addSpacing(16)
        layout.addLayout(_indented(self._rule))
        layout.addSpacing(12)
        layout.addLayout(_indented(self._about))
        self.setWidget(inside)
        themes.theme_changed.connect(self._tell_about_map)
        self.clear()

    # What is shown

    def show_seen(self, seen: Seen, facts: str) -> None:
        """Show the smoothed answers; `facts` is said under the verdict."""
        self._working_timer.stop()
        self._scores = seen.scores
        sentence = verdict(seen.scores).text
        self._set_verdict(sentence[:1].upper() + sentence[1:])
        self.set_facts(facts)
        for number, row in enumerate(self._rows):
            known = number < len(self._scores)
            row.setVisible(known)
            if known:
                row.set_score(self._scores[number], _tooltip(self._scores[number]))
        self._smoothing.show()
        self._mark()
        self._tell_about_map()

    def set_facts(self, facts: str) -> None:
        """What is said under the verdict."""
        self._facts.set_parts(facts)
        self._facts.setVisible(bool(facts))

    def set_working(self, text: str) -> None:
        """Say that the answers are on their way, unless they come within 150 ms."""
        self._working_text = text
        self._scores = ()
        self._working_timer.start()

    def set_failure(self, sentence: str) -> None:
        """Say why there are no answers."""
        self._show_words_only(sentence)

    def forget(self) -> None:
        """Another source: nothing is chosen, nothing is shown."""
        self._pinned = None
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self._show_words_only("")

    def choose(self, row: int) -> None:
        """Keep to this answer's map; the first one follows whatever is best."""
        if 0 <= row < len(self._scores):
            self._pinned = self._scores[row].index if row else None
            self.class_pinned.emit(self._pinned)
        self._mark()
        self._tell_about_map()

    def set_smoothing(self, seconds: float) -> None:
        """Move the slider; reports like a drag where that changes it."""
        self._slider.setValue(round(seconds / _STEP_S))

    @property
    def smoothing_s(self) -> float:
        return self._slider.value() * _STEP_S

    @property
    def pinned(self) -> int | None:
        """The class whose map was chosen; None follows the best one."""
        return self._pinned

    @property
    def selected(self) -> int:
        """The row whose map is shown."""
        return self._selected

    @property
    def verdict_text(self) -> str:
        return self._verdict.text()

    @property
    def facts_text(self) -> str:
        return self._facts.text()

    @property
    def about_text(self) -> str:
        return self._about.text()

    @property
    def rows(self) -> list[AnswerRow]:
        return self._rows

    # Inside

    def _make_smoothing(self) -> QWidget:
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, round(_MOST_S / _STEP_S))
        self._slider.setMinimumSize(60, 22)
        self._slider.setAccessibleName(self.tr("Smoothing of the answers"))
        self._slider.setToolTip(
            self.tr("Over how long the answers are averaged: less is quicker, more is calmer")
        )
        self._slider.valueChanged.connect(self._on_slid)
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
        self._value.setText(f"{value * _STEP_S:.1f} s" if value else self.tr("off"))
        self.smoothing_changed.emit(value * _STEP_S)

    def _mark(self) -> None:
        ranks = {score.index: number for number, score in enumerate(self._scores)}
        self._selected = ranks.get(self._pinned, 0) if self._pinned is not None else 0
        # All of them are one group: checking one unchecks the others.
        self._rows[self._selected].setChecked(True)

    def _set_verdict(self, text: str, look: str = "verdict") -> None:
        if text != self._verdict.text():
            self._verdict.setText(text)
        if self._verdict.property("look") != look:
            self._verdict.setProperty("look", look)
            # A style sheet reads a property once, until it is told to look again.
            self._verdict.style().unpolish(self._verdict)
            self._verdict.style().polish(self._verdict)

    def _on_working_long(self) -> None:
        self._show_words_only(self._working_text, "verdict_soft")

    def _show_words_only(self, text: str, look: str = "verdict") -> None:
        self._working_timer.stop()
        self._scores = ()
        self._set_verdict(text, look)
        self.set_facts("")
        self._smoothing.hide()
        for row in self._rows:
            row.hide()
        self._tell_about_map()

    def _tell_about_map(self) -> None:
        shown = self._selected < len(self._scores)
        self._rule.setVisible(shown)
        self._about.setVisible(shown)
        if not shown:
            return
        score = self._scores[self._selected]
        weak = score.probability < WEAK_BELOW
        ink = self._themes.theme.text
        if self._told == (score.name, weak, ink):
            return  # asked many times a second, and laid out anew each time
        self._told = (score.name, weak, ink)
        start = self.tr("Where it looks.")
        bright = self.tr("Bright areas count most for “{0}” (Grad-CAM, last block).")
        little = " " + self.tr("The answer is weak, so its map says little.") if weak else ""
        more = self.tr(
            "The map fades where the picture has moved on. Click another answer to keep to its map."
        )
        self._about.setText(
            f'<p style="line-height:140%"><b style="color:{ink}">{start}</b> '
            f"{bright.format(escape(score.name))}{little} {more}</p>"
        )

    # Qt's own names

    def sizeHint(self) -> QSize:
        return QSize(_PREFERRED_WIDTH_PX, super().sizeHint().height())


def _indented(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setContentsMargins(_OVERHANG_PX, 0, _OVERHANG_PX, 0)
    layout.addWidget(widget)
    return layout


def _tooltip(score: Score) -> str:
    labels = imagenet_labels()
    if not 0 <= score.index < len(labels):
        return score.wnid
    label = labels[score.index]
    return f"{label.synset}\n{label.gloss}\n{score.wnid}"
