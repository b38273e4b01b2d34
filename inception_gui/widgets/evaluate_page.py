"""The page of evaluations: what to evaluate and how, the work under way, the report."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from inception_gui.core.evaluation.report_types import EvaluationSummary, Report
from inception_gui.errors import UserError
from inception_gui.widgets import theme
from inception_gui.widgets.evaluate_earlier import EarlierCard, InterruptedCard
from inception_gui.widgets.evaluate_progress import ProgressCard
from inception_gui.widgets.evaluate_report import ReportView
from inception_gui.widgets.evaluate_setup import SetupCard
from inception_gui.widgets.evaluate_source import SourceCard
from inception_gui.widgets.failure_notice import FailureNotice
from inception_gui.widgets.theme import ThemeSource

_MAX_WIDTH_PX: Final = 920
_NARROW_PX: Final = 560

Stage = Literal["setup", "running", "report"]


class EvaluatePage(QWidget):
    """One column of cards, by stage; asks for what its buttons say.

    Signals:
        back_requested()
        new_requested(): the form again, in the place of a report.
        report_chosen(Path): a saved report is to be opened.
    """

    back_requested = Signal()
    new_requested = Signal()
    report_chosen = Signal(object)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage: Stage = "setup"
        self._has_earlier = False
        self.setProperty("look", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Evaluate"))
        self.setAcceptDrops(True)
        title = QLabel(self.tr("Evaluate"))
        title.setProperty("look", "verdict")
        self.new = self._button(self.tr("New evaluation"))
        self.new.clicked.connect(self.new_requested)
        self.open = self._button(self.tr("Open a report…"))
        self.open.clicked.connect(self._on_open)
        self.back = self._button(self.tr("Back"))
        self.back.clicked.connect(self.back_requested)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.new, self.open, self.back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._top = top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        top.setSpacing(8)
        top.addWidget(title, 1)
        top.addLayout(buttons)
        self._words = QLabel(
            self.tr(
                "How often the network is right on pictures whose classes are known, "
                "and how far its sureness can be believed."
            ),
            wordWrap=True,
        )
        self._words.setProperty("look", "soft")
        self._failure = FailureNotice(
            themes, alignment=Qt.AlignmentFlag.AlignLeft, with_icon=False, sentence_look="warning"
        )
        self._failure.hide()
        self.interrupted = InterruptedCard()
        self.source = SourceCard(themes)
        self.setup = SetupCard(themes)
        self.earlier = EarlierCard()
        self.progress = ProgressCard()
        self.report = ReportView(themes)

        holder = QWidget()
        holder.setMaximumWidth(_MAX_WIDTH_PX)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        for part in (
            self._words, self._failure, self.interrupted, self.source, self.setup, self.earlier,
            self.progress, self.report,
        ):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)
        inside = QWidget()
        inside.setProperty("look", "canvas")
        across = QHBoxLayout(inside)
        across.setContentsMargins(20, 20, 20, 20)
        across.addStretch(1)
        across.addWidget(holder, 100)
        across.addStretch(1)
        self.scrolling = QScrollArea(widgetResizable=True)
        self.scrolling.setWidget(inside)
        self.scrolling.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.scrolling)
        self.show_stage("setup")

    def show_stage(self, stage: Stage) -> None:
        """Show the form, the work under way, or the report."""
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
        if changed:
            self.scrolling.verticalScrollBar().setValue(0)

    def show_earlier(self, earlier: Sequence[EvaluationSummary]) -> None:
        """These are on the disk; the latest interrupted one is offered."""
        unfinished = [summary for summary in earlier if summary.state == "interrupted"]
        self.interrupted.offer(unfinished[0] if unfinished else None)
        self._has_earlier = bool(earlier)
        self.earlier.show_earlier(earlier)
        self.show_stage(self.stage)

    def show_report(self, report: Report, *, can_go_on: bool) -> None:
        """Show this report."""
        self.report.show_report(report, can_go_on=can_go_on)
        self.show_stage("report")
        self.scrolling.verticalScrollBar().setValue(0)

    def show_problem(self, error: UserError) -> None:
        """Say why something could not be done."""
        self._failure.set_failure(error.sentence, error.hint, error.detail)
        self._failure.show()
        self.scrolling.verticalScrollBar().setValue(0)

    def hide_problem(self) -> None:
        """What was wrong before is no longer said."""
        self._failure.hide()

    def _on_open(self) -> None:
        dialog = QFileDialog(self, self.tr("Open a saved report"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Reports (*.json)"), self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda names: self.report_chosen.emit(Path(names[0])))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= _NARROW_PX * theme.text_scale()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._top.setDirection(across if wide else down)
        super().resizeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.stage == "setup" and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if self.stage == "setup" and files:
            event.acceptProposedAction()
            self.source.choose(Path(files[0]))

    def event(self, event: QEvent) -> bool:
        # Escape belongs to this page while it is shown, not to the window's Stop.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)
