"""Training longer: what it is for, how long it takes, how it goes, and whether it was better."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from inception_gui.core.types import Progress
from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.common.language import number, translated
from inception_gui.widgets.common.progress_row import ProgressRow
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.teach.training_plot import TrainingPlot
from inception_gui.workers.teach.longer import Curves, LongerPlan, LongerState, LongerTraining

if TYPE_CHECKING:
    from inception_gui.core.evaluation.report.results import Comparison

_SAMPLE_PX: Final = 52
_MOST_EPOCHS: Final = 1000


class LongerCard(QFrame):
    """Shows the state of a `LongerTraining`, and asks it for what the user wants.

    Signals:
        save_requested(): choose where the trained classes are saved.
    """

    save_requested = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._training: LongerTraining | None = None
        title = QLabel(self.tr("Train longer"))
        title.setFont(theme.font("normal", bold=True))
        self._words = QLabel(wordWrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._options = self._made_options()
        self._samples = QLabel()
        self._samples.setAccessibleName(self.tr("Your images as the network will see them"))
        self.plot = TrainingPlot(themes)
        self.progress = ProgressRow(has_links=False, stacks_below_px=320)
        self.first = QPushButton()
        self.first.setCursor(Qt.CursorShape.PointingHandCursor)
        self.second = QPushButton()
        self.second.setCursor(Qt.CursorShape.PointingHandCursor)
        self.first.clicked.connect(lambda: self._on_button(0))
        self.second.clicked.connect(lambda: self._on_button(1))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.first)
        buttons.addWidget(self.second)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(8)
        for part in (
            title, self._words, self._options, self._samples, self.plot, self.progress,
        ):  # fmt: skip
            layout.addWidget(part)
        layout.addLayout(buttons)
        self.hide()

    def follow(self, training: LongerTraining) -> None:
        """Show this one from now on."""
        self._training = training
        training.changed.connect(lambda _state: self._show())
        training.progressed.connect(self._on_progressed)
        training.measured.connect(self._on_measured)
        self._show()

    @property
    def plan(self) -> LongerPlan:
        """What is chosen."""
        return LongerPlan(self._which.currentIndex() == 1, self._epochs.value())

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def _made_options(self) -> QWidget:
        made = QWidget()
        form = QFormLayout(made)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(6)
        self._which = QComboBox()
        self._which.addItems([self.tr("The last blocks"), self.tr("The whole network")])
        self._which.setToolTip(
            self.tr(
                "The last blocks are enough for most images. The whole network takes longer, and "
                "helps where your images look unlike photos."
            )
        )
        self._epochs = QSpinBox(minimum=1, maximum=_MOST_EPOCHS, value=LongerPlan().epochs)
        self._epochs.setToolTip(self.tr("How often each image is learned from"))
        form.addRow(self.tr("&Train"), self._which)
        form.addRow(self.tr("&Rounds"), self._epochs)
        self._which.currentIndexChanged.connect(lambda _index: self._rehearse_again())
        self._epochs.editingFinished.connect(self._rehearse_again)
        self._rehearsed = LongerPlan()
        return made

    def _rehearse_again(self) -> None:
        training = self._training
        if training is None or self.plan == self._rehearsed:
            return
        if training.state in (LongerState.PLANNED, LongerState.REHEARSING, LongerState.FAILED):
            self._rehearse()

    def _rehearse(self) -> None:
        assert self._training is not None
        self._rehearsed = self.plan
        self._training.rehearse(self.plan)

    def _on_button(self, which: int) -> None:
        training = self._training
        if training is None:
            return
        state = training.state
        if state is LongerState.OFFERED:
            self._rehearse()
        elif state is LongerState.PLANNED and which == 0:
            self.plot.show_curves((), ())
            training.start(self.plan)
        elif state in (LongerState.PLANNED, LongerState.REHEARSING) and which == 1:
            training.cancel_plan()
        elif training.is_busy and which == 0:
            training.pause()
        elif state is LongerState.BEGUN and which == 0:
            training.go_on()
        elif state is LongerState.DONE and training.is_better and which == 0:
            self.save_requested.emit()
        elif state is LongerState.FAILED and which == 0:
            training.cancel_plan()
        else:
            training.discard()

    def _on_measured(self, curves: Curves) -> None:
        self.plot.show_curves(curves.accuracies, curves.losses)
        self.plot.show()

    def _on_progressed(self, progress: Progress) -> None:
        training = self._training
        if training is None or not progress.total:
            return
        reads = training.state is LongerState.PREPARING
        self.progress.show_progress(
            progress.done,
            progress.total,
            progress.known,
            activity=self.tr("Reading images") if reads else self.tr("Training"),
        )

    def _show(self) -> None:
        training = self._training
        if training is None:
            return
        state = training.state
        plans = (LongerState.REHEARSING, LongerState.PLANNED)
        curves = training.curves
        self._options.setVisible(state in plans)
        self._options.setEnabled(state in plans)
        self._samples.setVisible(state is LongerState.PLANNED)
        is_plotted = state in (
            LongerState.RUNNING, LongerState.PAUSING, LongerState.BEGUN, LongerState.DONE,
        )  # fmt: skip
        self.plot.setVisible(is_plotted and bool(curves.losses or curves.accuracies))
        self.progress.setVisible(training.is_busy)
        if state is LongerState.PREPARING:
            self.progress.restart()
            self.progress.show_text(self.tr("Preparing…"))
        elif state is LongerState.RUNNING:
            self.progress.restart()
        if state is LongerState.PLANNED:
            self._show_samples(training)
        self._words.setText(self._words_of(training))
        self.setAccessibleName(self._words.text())
        for button, text in zip((self.first, self.second), self._buttons(training), strict=True):
            button.setText(text)
            button.setVisible(bool(text))
        self.first.setEnabled(state not in (LongerState.REHEARSING, LongerState.PAUSING))
        self.setVisible(state is not LongerState.NOT_OFFERED)

    def _words_of(self, training: LongerTraining) -> str:
        state = training.state
        if state is LongerState.OFFERED:
            return self.tr(
                "If the classes are hard to tell apart, the network itself can learn from your "
                "images. It takes minutes to hours, and is kept only where it is better."
            )
        if state is LongerState.REHEARSING:
            return self.tr("Two steps are tried, to see how long it takes on this computer…")
        if state is LongerState.PLANNED:
            return self.tr(
                "It will take about {0}. A fifth of the images is kept aside, to see whether it "
                "helps. The network sees each image in ever new parts and colours, like these:"
            ).format(wording.period(training.seconds))
        if state is LongerState.PAUSING:
            return self.tr("The step in progress is finished and saved…")
        if state is LongerState.BEGUN:
            return self.tr("Training was begun and is paused. It goes on where it was.")
        if state is LongerState.DONE and training.comparison is not None:
            return self._result(training.comparison, is_better=training.is_better)
        if state in (LongerState.FAILED, LongerState.TOO_FEW) and training.error is not None:
            return translated(str(training.error))
        return self.tr("The program can be used meanwhile; it is slower.")

    def _result(self, found: Comparison, *, is_better: bool) -> str:
        words = (
            self.tr(
                "Better: on {0} kept aside, right on {1} before and on {2} now (McNemar’s test, "
                "p = {3}). Thresholds and the test for unlike images are not made anew: a trained "
                "network has none."
            )
            if is_better
            else self.tr(
                "Not clearly better: on {0} kept aside, right on {1} before and on {2} now "
                "(McNemar’s test, p = {3}). Keep what you have."
            )
        )
        return words.format(
            wording.images(found.pictures),
            wording.percent(1 - found.first_top1_error.value),
            wording.percent(1 - found.second_top1_error.value),
            number(found.p_value, 3),
        )

    def _buttons(self, training: LongerTraining) -> tuple[str, str]:
        texts = {
            LongerState.OFFERED: (self.tr("How long would it take?"), ""),
            LongerState.REHEARSING: (self.tr("Train"), self.tr("Cancel")),
            LongerState.PLANNED: (self.tr("Train"), self.tr("Cancel")),
            LongerState.PREPARING: (self.tr("Pause"), self.tr("Discard")),
            LongerState.RUNNING: (self.tr("Pause"), self.tr("Discard")),
            LongerState.PAUSING: (self.tr("Go on"), ""),
            LongerState.BEGUN: (self.tr("Go on"), self.tr("Discard")),
            LongerState.FAILED: (self.tr("OK"), ""),
        }
        if training.state is LongerState.DONE:
            save = self.tr("Save trained classes…") if training.is_better else ""
            return save, self.tr("Discard")
        return texts.get(training.state, ("", ""))

    def _show_samples(self, training: LongerTraining) -> None:
        ratio = self.devicePixelRatioF()
        side = round(_SAMPLE_PX * ratio)
        strip = QPixmap(side * len(training.samples), side)
        strip.fill(Qt.GlobalColor.transparent)
        painter = QPainter(strip)
        for place, pixels in enumerate(training.samples):
            high, wide = pixels.shape[:2]
            image = QImage(pixels.tobytes(), wide, high, 3 * wide, QImage.Format.Format_RGB888)
            scaled = image.scaled(
                side - 2,
                side - 2,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            painter.drawImage(place * side, 0, scaled)
        painter.end()
        strip.setDevicePixelRatio(ratio)
        self._samples.setPixmap(strip)
