"""The card that chooses crops, mode and weights of an evaluation, and estimates its time."""

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
from inception_gui.core.wording import MODE_HINTS, MODE_TITLES
from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.common.check_box import CheckBox
from inception_gui.widgets.common.language import QT_TR_NOOP, tr
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.evaluation import wording as words_of
from inception_gui.workers.evaluation.run import EvaluationRequest
from inception_gui.workers.network.weights_library import ListedWeights

Key = TypeVar("Key")

_NARROW_PX: Final = 540
_CROPS: Final = {
    Crops.SINGLE: (QT_TR_NOOP("1 crop"), QT_TR_NOOP("The centre of each image, as in normal use.")),
    Crops.TWELVE: (
        QT_TR_NOOP("12 crops"),
        QT_TR_NOOP("Corners, centre and the whole image, also mirrored, averaged."),
    ),
    Crops.ALL: (
        QT_TR_NOOP("144 crops"),
        QT_TR_NOOP("Four scales, three squares, six crops, also mirrored, averaged."),
    ),
}
_MODES: Final = (Mode.EXACT, Mode.STANDARD, Mode.FAST)


class SetupCard(QFrame):
    """Chooses crops, mode and weights.

    Signals:
        start_requested(EvaluationRequest, int): with the number of the evaluation to resume, or 0.
        changed(): crops, mode or weights have changed.
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
        self._is_loading = False
        self._kept: list[ListedWeights] = []
        self._resumable: EvaluationSummary | None = None
        self.setProperty("look", "card")
        self.crops: dict[Crops, QToolButton] = {}
        self.modes: dict[Mode, QToolButton] = {}
        crops_row, self._crops_group = self._segments(
            {crops: words for crops, (words, _) in _CROPS.items()}, self.crops
        )
        modes_row, self._modes_group = self._segments(
            {mode: tr(MODE_TITLES[mode]) for mode in _MODES}, self.modes
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
        self.start.clicked.connect(lambda: self._on_start(again=False))
        self.again = QPushButton(self.tr("Start again"))
        self.again.clicked.connect(lambda: self._on_start(again=True))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(4)
        for title, part, words in (
            (self.tr("Crops per image"), crops_row, self._crops_words),
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
        foot.addWidget(self.again)
        foot.addWidget(self._time, 1)
        layout.addLayout(foot)
        self._say()

    def show_labelled(self, labelled: LabelledSet | None) -> None:
        """Set the images to evaluate, or None."""
        self._labelled = labelled
        self._say()

    def show_rate(self, pictures_per_second: float | None) -> None:
        """Set the speed of the network with one crop; None if it is unknown."""
        self._rate = pictures_per_second
        self._say()

    def set_loading(self, loading: bool) -> None:
        """Whether the list of weights is still being read."""
        if loading != self._is_loading:
            self._is_loading = loading
            self._say()

    def show_weights(self, kept: Sequence[ListedWeights], in_use: str) -> None:
        """Offer the weights on this computer; those `in_use` are chosen at first."""
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
            title = line.entry.title if line.entry else Path(line.name).name
            box = CheckBox(self._themes, wording.without_mnemonics(title))
            box.setToolTip(f"{line.path}")
            box.setChecked(line.name in chosen or len(here) == 1)
            box.toggled.connect(lambda _on: self._on_changed())
            self._weights.addWidget(box)
            self.boxes[line.name] = box
        self._on_changed()

    def show_resumable(self, summary: EvaluationSummary | None) -> None:
        """Offer to resume this evaluation, which has the same settings; or none."""
        self._resumable = summary
        self._say()

    def choose(self, crops: Crops, mode: Mode, weights: Sequence[str]) -> None:
        """Choose these settings."""
        self.crops[crops].setChecked(True)
        self.modes[mode].setChecked(True)
        for name, box in self.boxes.items():
            box.setChecked(name in weights)
        self._say()

    @property
    def weights(self) -> tuple[str, ...]:
        """The names of the chosen weights."""
        return tuple(name for name, box in self.boxes.items() if box.isChecked())

    @property
    def wanted(self) -> EvaluationRequest | None:
        """What Start would evaluate; None while something is missing."""
        if self._labelled is None or not self._labelled.items or not self.weights:
            return None
        return EvaluationRequest(
            self._labelled, self._chosen_crops, self.weights, self._chosen_mode
        )

    @property
    def time_words(self) -> str:
        """The text about the time."""
        return self._time.text()

    @property
    def _chosen_crops(self) -> Crops:
        return next(crops for crops, button in self.crops.items() if button.isChecked())

    @property
    def _chosen_mode(self) -> Mode:
        return next(mode for mode, button in self.modes.items() if button.isChecked())

    def _on_start(self, *, again: bool) -> None:
        if (wanted := self.wanted) is not None:
            resumable = None if again else self._resumable
            self.start_requested.emit(wanted, resumable.id if resumable else 0)

    def _on_changed(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        # The buttons keep their words: times that come later must not move them under the pointer.
        times = []
        for crops, (words, _) in _CROPS.items():
            seconds = self._seconds(crops)
            time = f"{tr(words)}: {words_of.about(seconds)}" if seconds else ""
            self.crops[crops].setToolTip(time)
            times.append(time)
        said = tr(_CROPS[self._chosen_crops][1])
        if all(times):
            said += "\n" + " · ".join(times)
        self._crops_words.setText(said)
        self._modes_words.setText(f"{tr(MODE_HINTS[self._chosen_mode])}.")
        several = len(self.weights) > 1
        if not self.boxes:
            words = (
                self.tr("Listing weights…")
                if self._is_loading
                else self.tr("There are no weights on this computer.")
            )
        elif several:
            words = self.tr("Ensemble: the predictions of these weights are averaged.")
        elif len(self.boxes) > 1:
            words = self.tr("Choose several to average their predictions (ensemble).")
        else:
            words = ""
        self._weights_words.setText(words)
        self._weights_words.setVisible(bool(words))
        before = self._resumable
        self.start.setEnabled(self.wanted is not None)
        self.start.setText(self.tr("Resume") if before else self.tr("Start"))
        self.again.setVisible(before is not None)
        seconds = self._seconds(self._chosen_crops)
        if self._labelled is None or not self._labelled.items:
            self._time.setText(self.tr("Choose labelled images first."))
        elif not self.weights:
            self._time.setText(self.tr("Choose weights first."))
        elif before is not None:
            self._time.setText(
                self.tr("Started before: {0} done.").format(
                    words_of.progress(before.done, before.setup.total)
                )
            )
        elif seconds:
            self._time.setText(
                self.tr("This takes {0} on this computer. You can stop and resume it.").format(
                    words_of.about(seconds)
                )
            )
        else:
            self._time.setText(self.tr("You can stop and resume it."))

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
            button.setText(tr(text))
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
