"""The page of evaluations: the form, the progress, the report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QWidget,
)

from inception_gui.core.evaluation.events import EvaluationSummary
from inception_gui.core.evaluation.report.results import Report
from inception_gui.widgets.common import file_dialogs, theme
from inception_gui.widgets.common.drops import accept_copy, local_files
from inception_gui.widgets.common.page import Page
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.evaluation.earlier_cards import EarlierCard, InterruptedCard
from inception_gui.widgets.evaluation.progress_card import ProgressCard
from inception_gui.widgets.evaluation.report_view import ReportView
from inception_gui.widgets.evaluation.setup_card import SetupCard
from inception_gui.widgets.evaluation.source_card import SourceCard

_MAX_WIDTH_PX: Final = 920
_NARROW_PX: Final = 560

Stage = Literal["setup", "running", "report"]


class EvaluationPage(Page):
    """One column of cards, by stage.

    Signals:
        new_requested(): the user wants the form again.
        report_chosen(Path): the user wants to open this report.
        dropped(Path): labelled images, or a report.
    """

    new_requested = Signal()
    report_chosen = Signal(object)
    dropped = Signal(object)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Evaluate"), _MAX_WIDTH_PX, themes, parent)
        self.stage: Stage = "setup"
        self._has_earlier = False
        self.setAcceptDrops(True)
        self.new = self._button(self.tr("New evaluation"))
        self.new.clicked.connect(self.new_requested)
        self.open = self._button(self.tr("Open report…"))
        self.open.clicked.connect(self._on_open)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.new, self.open, self.back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._top = top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        top.setSpacing(8)
        top.addWidget(self._title, 1)
        top.addLayout(buttons)
        self._words = QLabel(
            self.tr(
                "Measures how often the network is right on labelled images, "
                "and whether its probabilities match its accuracy."
            ),
            wordWrap=True,
        )
        self._words.setProperty("look", "soft")
        self.interrupted = InterruptedCard()
        self.source = SourceCard(themes)
        self.setup = SetupCard(themes)
        self.earlier = EarlierCard()
        self.progress = ProgressCard()
        self.report = ReportView(themes)
        self.report.comparison.updated.connect(self._show_comparison)
        self._column.addLayout(top)
        for part in (
            self._words, self._failure, self.interrupted, self.source, self.setup, self.earlier,
            self.progress, self.report,
        ):  # fmt: skip
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.show_stage("setup")

    def show_stage(self, stage: Stage) -> None:
        """Show the form, the progress, or the report."""
        changed, self.stage = stage != self.stage, stage
        is_setup = stage == "setup"
        for part in (self._words, self.source, self.setup):
            part.setVisible(is_setup)
        self.interrupted.setVisible(is_setup and self.interrupted.summary is not None)
        self.earlier.setVisible(is_setup and self._has_earlier)
        self.progress.setVisible(stage == "running")
        self.report.setVisible(stage == "report")
        self.new.setVisible(stage == "report")
        self.open.setVisible(stage != "running")
        if stage != "running":
            self.progress.show_over()
        if changed:
            self._scroll_up()
            if self.isVisible():
                self.setFocus()  # what had the focus may be hidden, and Escape must work

    def show_earlier(self, earlier: Sequence[EvaluationSummary]) -> None:
        """List stored evaluations, and offer to resume the latest interrupted one."""
        unfinished = [summary for summary in earlier if summary.state == "interrupted"]
        self.interrupted.offer(unfinished[0] if unfinished else None)
        self._has_earlier = bool(earlier)
        self.earlier.show_earlier(earlier)
        self.show_stage(self.stage)

    def show_report(self, report: Report, *, can_resume: bool) -> None:
        """Show this report."""
        self.report.show_report(report, can_resume=can_resume)
        self.show_stage("report")
        self._scroll_up()

    def _show_comparison(self) -> None:
        """Scroll to the result of a comparison, in the last card, after its layout."""
        card = self.report.comparison
        QTimer.singleShot(0, card, lambda: self.scrolling.ensureWidgetVisible(card))

    def _on_open(self) -> None:
        file_dialogs.choose_file(
            self,
            self.tr("Open report"),
            [self.tr("Reports (*.json)")],
            self.report_chosen.emit,
        )

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= _NARROW_PX * theme.text_scale()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._top.setDirection(across if wide else down)
        super().resizeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if files := local_files(event.mimeData()):
            accept_copy(event)
            self.dropped.emit(files[0])
