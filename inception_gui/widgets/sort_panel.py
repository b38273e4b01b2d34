"""Sort into folders…, in place: first what would happen, then the work, then Undo."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inception_gui.errors import UserError
from inception_gui.widgets import file_choice, wording
from inception_gui.workers.row_filter import USUAL_UNSURE_BELOW
from inception_gui.workers.run_output import Action, By, RunOutput

if TYPE_CHECKING:
    from inception_gui.core.sorting.types import Sorted, SortPlan, Undone

_ACTIONS: Final[tuple[Action, ...]] = ("copy", "move")
_BYS: Final[tuple[By, ...]] = ("label", "group")
_FOLDERS_NAMED: Final = 4
_MEGA: Final = 1e6


class SortPanel(QFrame):
    """Plans as soon as a folder is chosen; nothing is touched before Start.

    Signals:
        closed()
    """

    closed = Signal()

    def __init__(self, output: RunOutput, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._output = output
        self._folder = Path.home()
        self._into: Path | None = None
        self._plan: SortPlan | None = None
        self._journal: Path | None = None
        self._is_mine = False
        self.setProperty("look", "panel")
        title = QLabel(self.tr("Sort the pictures into folders"))
        title.setProperty("look", "strong")
        self.action = QComboBox()
        self.action.addItems([self.tr("Copy them"), self.tr("Move them")])
        self.action.setAccessibleName(self.tr("Copy or move"))
        self.by = QComboBox()
        self.by.addItems([self.tr("by class"), self.tr("by group of classes")])
        self.by.setAccessibleName(self.tr("By class or group"))
        self._words = QLabel()
        self._words.setProperty("look", "soft")
        self._words.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self.choose = QPushButton(self.tr("Choose a folder…"))
        self.choose.clicked.connect(self._on_choose)
        self.start = QPushButton(self.tr("Start"))
        self.start.setProperty("look", "accent")
        self.start.clicked.connect(self._on_start)
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.clicked.connect(self._on_undo)
        self.leave = QPushButton(self.tr("Close"))
        self.leave.clicked.connect(self._on_leave)
        for box in (self.action, self.by):
            box.activated.connect(self._make_plan)

        choices, buttons = QHBoxLayout(), QHBoxLayout()
        for row, parts in (
            (choices, (self.action, self.by)),
            (buttons, (self.start, self.undo, self.choose, self.leave)),
        ):
            row.setSpacing(8)
            for part in parts:
                row.addWidget(part)
            row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 8)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addLayout(choices)
        layout.addWidget(self._words)
        layout.addWidget(self._bar)
        layout.addLayout(buttons)
        self._bar.hide()
        output.progressed.connect(self._on_progressed)
        output.planned.connect(self._on_planned)
        output.sorting_begun.connect(self._on_begun)
        output.sorted.connect(self._on_sorted)
        output.undone.connect(self._on_undone)
        output.went_wrong.connect(self._on_wrong)
        output.ended.connect(self._on_ended)

    @property
    def words(self) -> str:
        """The plan, or what became of it."""
        return self._words.text()

    def show_for(self, folder: Path) -> None:
        """Begin anew; `folder` is proposed."""
        self._folder = folder
        if not self._output.is_busy:
            self._into = self._plan = None
            self._words.setText(
                self.tr(
                    "Choose where the folders are made. First you see what would happen; "
                    "nothing is ever overwritten, and all of it can be undone."
                )
            )
        self._update()
        self.show()
        self.choose.setFocus()

    def plan_into(self, into: Path) -> None:
        """Plan folders in this one."""
        self._into = into
        self._make_plan()

    def _make_plan(self) -> None:
        if self._into is None or self._output.is_busy:
            return
        self._plan = None
        self._is_mine = True
        self._words.setText(self.tr("Looking at what would happen…"))
        by, action = _BYS[self.by.currentIndex()], _ACTIONS[self.action.currentIndex()]
        self._output.plan(self._into, by, USUAL_UNSURE_BELOW, action)
        self._update()

    def _on_choose(self) -> None:
        file_choice.choose_sorting_folder(
            self, str(self._folder), lambda chosen: self.plan_into(chosen[0])
        )

    def _on_start(self) -> None:
        if self._plan is not None:
            self._is_mine = True
            plan, self._plan = self._plan, None
            self._output.sort(plan)
            self._update()

    def _on_undo(self) -> None:
        if self._journal is not None:
            self._is_mine = True
            self._plan = None
            self._output.undo(self._journal)
            self._update()

    def _on_leave(self) -> None:
        if self._is_mine and self._output.is_busy:
            self._output.cancel()
            self._words.setText(self.tr("Stopped. What was done until then can be undone."))
        else:
            self.closed.emit()

    def _on_planned(self, plan: SortPlan) -> None:
        self._plan = plan
        self._words.setText(self._plan_in_words(plan))

    def _on_begun(self, journal: Path) -> None:
        self._journal = journal

    def _on_sorted(self, done: Sorted) -> None:
        verb = self.tr("sorted")
        words = f"{wording.count(done.placed)} {self._pictures(done.placed)} {verb}."
        if done.problems:
            words += " " + self.tr("{0} stayed where they are.").format(
                wording.count(done.problems)
            )
        self._words.setText(words)

    def _on_undone(self, done: Undone) -> None:
        taken = done.removed + done.moved_back
        words = self.tr("Undone: {0} taken back.").format(
            f"{wording.count(taken)} {self._pictures(taken)}"
        )
        if done.problems:
            words += " " + self.tr("{0} were changed since and are left alone.").format(
                wording.count(done.problems)
            )
        else:
            self._journal = None
        self._words.setText(words)

    def _plan_in_words(self, plan: SortPlan) -> str:
        count = len(plan.placements)
        verb = self.tr("copied") if plan.action == "copy" else self.tr("moved")
        named = [f"{one.name} ({wording.count(one.count)})" for one in plan.folders]
        folders = ", ".join(named[:_FOLDERS_NAMED])
        if len(named) > _FOLDERS_NAMED:
            folders += self.tr(" and {0} more").format(wording.count(len(named) - _FOLDERS_NAMED))
        parts = [f"{wording.count(count)} {self._pictures(count)} would be {verb}: {folders}."]
        if plan.numbered:
            parts.append(
                self.tr("{0} get a number, for their name is taken.").format(
                    wording.count(plan.numbered)
                )
            )
        left = sum(number for _, number in plan.skipped)
        if left:
            parts.append(self.tr("{0} are left alone.").format(wording.count(left)))
        if plan.needed_bytes:
            free = f"{plan.free_bytes / _MEGA:,.0f}"
            parts.append(
                self.tr("{0} MB are needed, {1} MB are free.").format(
                    f"{plan.needed_bytes / _MEGA:,.1f}", free
                )
            )
        return " ".join(parts)

    def _pictures(self, count: int) -> str:
        return self.tr("picture") if count == 1 else self.tr("pictures")

    def _on_progressed(self, done: int, total: int) -> None:
        if self._is_mine:
            self._bar.setVisible(total > 0)
            self._bar.setValue(round(1000 * done / total) if total else 0)

    def _on_wrong(self, error: UserError) -> None:
        if self._is_mine:
            self._words.setText(f"{error.sentence} {error.hint}".strip())

    def _on_ended(self) -> None:
        self._is_mine = False
        self._bar.hide()
        self._update()

    def _update(self) -> None:
        busy = self._is_mine and self._output.is_busy
        plan = self._plan
        self.start.setVisible(plan is not None)
        self.start.setEnabled(plan is not None and plan.fits and bool(plan.placements))
        self.undo.setVisible(self._journal is not None and not busy)
        self.choose.setVisible(not busy)
        for box in (self.action, self.by):
            box.setEnabled(not busy)
        self.leave.setText(self.tr("Stop") if busy else self.tr("Close"))
