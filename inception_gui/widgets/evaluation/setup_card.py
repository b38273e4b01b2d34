"""How an evaluation is made: how many crops, which weights, which mode, and how long that takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inception_gui.core.evaluation.dataset.labelled_set import LabelledSet
from inception_gui.core.evaluation.events import EvaluationSummary
from inception_gui.core.evaluation.setup import Crops
from inception_gui.core.types import Mode
from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.common.check_box import CheckBox
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.evaluation import wording as words_of
from inception_gui.workers.evaluation.run import EvaluationRequest
from inception_gui.workers.network.weights_library import ListedWeights

Key = TypeVar("Key")

_NARROW_PX: Final = 540
_CROPS: Final = {
    Crops.SINGLE: ("1 crop", "One look at the middle of each picture, as everyday use does."),
    Crops.TWELVE: ("12 crops", "Corners, middle and the whole, mirrored too, averaged."),
    Crops.ALL: ("144 crops", "Four scales, three squares, six crops, mirrored too, averaged."),
}
_MODES: Final = {
    Mode.EXACT: ("Exact", "As the weights’ publishers measured, to the last bit."),
    Mode.STANDARD: ("Standard", "As this program looks at pictures every day."),
    Mode.FAST: ("Fast", "Half precision where the device has it."),
}


class SetupCard(QFrame):
    """Chooses protocol, mode and weights; says how long it will take.

    Signals:
        start_requested(Wanted, int): and the number of the evaluation that goes on, or 0.
        changed(): another protocol, mode or choice of weights.
    """

    start_requested = Signal(object, int)
    changed = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._labelled: LabelledSet | None = None
        self._rate: float | None = None
        self._rows: list[QBoxLayout] = []
        self.boxes: dict[str, CheckBox] = {}
        self._is_looking = False
        self._kept: list[ListedWeights] = []
        self._resumable: EvaluationSummary | None = None
        self.setProperty("look", "card")
        self.crops: dict[Crops, QToolButton] = {}
        self.modes: dict[Mode, QToolButton] = {}
        crops_row, self._crops_group = self._segments(
            {crops: words for crops, (words, _) in _CROPS.items()}, self.crops
        )
        modes_row, self._modes_group = self._segments(
            {mode: words for mode, (words, _) in _MODES.items()}, self.modes
        )
        self._crops_words, self._modes_words, self._weights_words = (
            self._soft(),
            self._soft(),
            self._soft(),
        )
        self._weights = QVBoxLayout()
        self._weights.setSpacing(4)
        self._time = self._soft()
        self.start = QPushButton(self.tr("Start"))
        self.start.setProperty("look", "accent")
        self.start.setCursor(Qt.CursorShape.PointingHandCursor)
        self.start.clicked.connect(lambda: self._on_start(anew=False))
        self.anew = QPushButton(self.tr("Begin anew"))
        self.anew.clicked.connect(lambda: self._on_start(anew=True))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(4)
        for title, part, words in (
            (self.tr("Crops of each picture"), crops_row, self._crops_words),
            (self.tr("Mode"), modes_row, self._modes_words),
            (self.tr("Weights"), self._weights, self._weights_words),
        ):
            head = QLabel(title)
            head.setProperty("look", "strong")
            layout.addWidget(head)
            layout.addLayout(part)
            layout.addWidget(words)
            layout.addSpacing(8)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.start)
        foot.addWidget(self.anew)
        foot.addWidget(self._time, 1)
        layout.addLayout(foot)
        self._say()

    def show_labelled(self, labelled: LabelledSet | None) -> None:
        """These are to be evaluated; None where there are none yet."""
        self._labelled = labelled
        self._say()

    def show_rate(self, pictures_per_second: float | None) -> None:
        """So fast is the network with one crop; None where nobody knows."""
        self._rate = pictures_per_second
        self._say()

    def set_looking(self, looking: bool) -> None:
        """Whether it is not known yet which weights there are."""
        if looking != self._is_looking:
            self._is_looking = looking
            self._say()

    def show_weights(self, kept: Sequence[ListedWeights], in_use: str) -> None:
        """Offer those that are on this computer; at first the ones `in_use` are chosen."""
        here = [line for line in kept if line.path is not None and line.sha256]
        if here == self._kept:
            return
        self._kept, chosen = here, set(self.weights) or {in_use}
        for box in self.boxes.values():
            self._weights.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = {}
        for line in here:
            box = CheckBox(self._themes, line.entry.title if line.entry else Path(line.name).name)
            box.setToolTip(f"{line.path}")
            box.setChecked(line.name in chosen or len(here) == 1)
            box.toggled.connect(lambda _on: self._on_changed())
            self._weights.addWidget(box)
            self.boxes[line.name] = box
        self._on_changed()

    def show_resumable(self, summary: EvaluationSummary | None) -> None:
        """What is chosen was begun before, as `summary`, and can go on."""
        self._resumable = summary
        self._say()

    def choose(self, crops: Crops, mode: Mode, weights: Sequence[str]) -> None:
        """Have this chosen, as an earlier evaluation was made."""
        self.crops[crops].setChecked(True)
        self.modes[mode].setChecked(True)
        for name, box in self.boxes.items():
            box.setChecked(name in weights)
        self._say()

    @property
    def weights(self) -> tuple[str, ...]:
        """What the store finds the chosen weights by."""
        return tuple(name for name, box in self.boxes.items() if box.isChecked())

    @property
    def wanted(self) -> EvaluationRequest | None:
        """What Start would begin; None while something is missing."""
        if self._labelled is None or not self._labelled.items or not self.weights:
            return None
        return EvaluationRequest(
            self._labelled, self._chosen_crops, self.weights, self._chosen_mode
        )

    @property
    def time_words(self) -> str:
        """What is said of the time."""
        return self._time.text()

    @property
    def _chosen_crops(self) -> Crops:
        return next(crops for crops, button in self.crops.items() if button.isChecked())

    @property
    def _chosen_mode(self) -> Mode:
        return next(mode for mode, button in self.modes.items() if button.isChecked())

    def _on_start(self, *, anew: bool) -> None:
        if (wanted := self.wanted) is not None:
            resumable = None if anew else self._resumable
            self.start_requested.emit(wanted, resumable.id if resumable else 0)

    def _on_changed(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        for crops, (words, _) in _CROPS.items():
            seconds = self._seconds(crops)
            time = f" · {words_of.about(seconds)}" if seconds else ""
            self.crops[crops].setText(self.tr(words) + time)
        self._crops_words.setText(self.tr(_CROPS[self._chosen_crops][1]))
        self._modes_words.setText(self.tr(_MODES[self._chosen_mode][1]))
        several = len(self.weights) > 1
        if not self.boxes:
            words = (
                self.tr("Looking for weights…")
                if self._is_looking
                else self.tr("There are no weights on this computer yet.")
            )
        elif several:
            words = self.tr("An ensemble: the answers of all of these are averaged.")
        elif len(self.boxes) > 1:
            words = self.tr("Choose several for an ensemble, whose answers are averaged.")
        else:
            words = ""
        self._weights_words.setText(words)
        self._weights_words.setVisible(bool(words))
        before = self._resumable
        self.start.setEnabled(self.wanted is not None)
        self.start.setText(self.tr("Continue") if before else self.tr("Start"))
        self.anew.setVisible(before is not None)
        seconds = self._seconds(self._chosen_crops)
        if self._labelled is None or not self._labelled.items:
            self._time.setText(self.tr("Choose labelled pictures first."))
        elif not self.weights:
            self._time.setText(self.tr("Choose weights first."))
        elif before is not None:
            self._time.setText(
                self.tr("Begun before: {0} of {1} are done.").format(
                    wording.count(before.done), words_of.pictures(before.setup.total)
                )
            )
        elif seconds:
            self._time.setText(
                self.tr("This will take {0} here. It can be stopped and continued.").format(
                    words_of.about(seconds)
                )
            )
        else:
            self._time.setText(self.tr("It can be stopped and continued."))

    def _seconds(self, crops: Crops) -> float | None:
        if self._rate is None or self._labelled is None:
            return None
        members = max(1, len(self.weights))
        return len(self._labelled.items) * int(crops) * members / self._rate

    def _segments(
        self, words: Mapping[Key, str], buttons: dict[Key, QToolButton]
    ) -> tuple[QBoxLayout, QButtonGroup]:
        row, group = QBoxLayout(QBoxLayout.Direction.LeftToRight), QButtonGroup(self)
        row.setSpacing(6)
        for key, text in words.items():
            button = QToolButton()
            button.setText(self.tr(text))
            button.setCheckable(True)
            button.setProperty("look", "choice")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            group.addButton(button)
            buttons[key] = button
            button.setChecked(len(buttons) == 1)
            button.toggled.connect(lambda on: self._on_changed() if on else None)
            row.addWidget(button)
        row.addStretch(1)
        self._rows.append(row)
        return row, group

    def _soft(self) -> QLabel:
        label = QLabel(wordWrap=True)
        label.setProperty("look", "soft")
        return label

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= _NARROW_PX * theme.text_scale()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for row in self._rows:
            row.setDirection(across if wide else down)
        super().resizeEvent(event)
