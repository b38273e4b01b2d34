"""The panel that sorts a run into folders: first the plan, then the sort, then Undo."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from inception_gui.core.labels.thresholds import UNSURE_BELOW
from inception_gui.errors import UserError
from inception_gui.widgets.common import file_dialogs
from inception_gui.widgets.items import sort_wording
from inception_gui.widgets.items.output_panel import OutputPanel
from inception_gui.widgets.items.which_rows import Offers, WhichRows
from inception_gui.workers.runs.sorter import Action, By, Sorter

if TYPE_CHECKING:
    from inception_gui.core.sorting.events import Sorted, Undone
    from inception_gui.core.sorting.plan import SortPlan

_ACTIONS: Final[tuple[Action, ...]] = ("copy", "move")
_BYS: Final[tuple[By, ...]] = ("label", "group", "level")
_PERCENT: Final = 100
_TYPING_MS: Final = 400
_CALM_MS: Final = 2_000
"""While a run adds images the plan stays; it is made again when none came for this time."""


class SortPanel(OutputPanel):
    """Plans as soon as a folder is chosen; changes nothing before Start."""

    def __init__(self, sorter: Sorter, parent: QWidget | None = None) -> None:
        super().__init__(sorter, "", parent)
        self._title.setText(self.tr("Sort into folders"))
        self._sorter = sorter
        self._folder = Path.home()
        self._into: Path | None = None
        self._plan: SortPlan | None = None
        self._planned_rows: frozenset[int] | None = None
        """The rows of the latest plan, if it is about those that the filter shows."""
        self._plans_again = False
        self._is_planning = False
        self._is_narrow = False
        self.what = WhichRows(self.tr("Images to sort"), known_count=sorter.known_count)
        self.action = QComboBox()
        self.action.addItems([self.tr("Copy files"), self.tr("Move files")])
        self.action.setAccessibleName(self.tr("Copy or move"))
        self.by = QComboBox()
        self.by.addItems(
            [
                self.tr("by class"),
                self.tr("by broad category"),
                self.tr("by class, else by kind"),
            ]
        )
        self.by.setAccessibleName(self.tr("By class or category"))
        self.unsure_below = QSpinBox()
        self.unsure_below.setRange(0, _PERCENT)
        self.unsure_below.setSuffix("%")
        self.unsure_below.setValue(round(UNSURE_BELOW * _PERCENT))
        self.unsure_below.setAccessibleName(self.tr("Not sure below"))
        unsure = QLabel(self.tr("Not sure below"))
        unsure.setBuddy(self.unsure_below)
        self.choose = QPushButton(self.tr("Choose folder…"))
        self.choose.clicked.connect(self._on_choose)
        self.start = QPushButton(self.tr("Start"))
        self.start.setProperty("look", "accent")
        self.start.clicked.connect(self._on_start)
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.clicked.connect(self.undo_latest)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._make_plan)
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._calm.timeout.connect(self._make_plan)
        for box in (self.action, self.by):
            box.activated.connect(self._make_plan)
        self.what.rows_changed.connect(self._on_rows_changed)
        self.unsure_below.valueChanged.connect(self._plan_soon)

        first, second, choices = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        choices.addWidget(self.what)
        for row, parts in (
            (first, (self.action, self.by)),
            (second, (unsure, self.unsure_below)),
        ):
            row.setSpacing(8)
            for part in parts:
                row.addWidget(part)
            row.addStretch(1)
            choices.addLayout(row)
        choices.setSpacing(6)
        self._lay_out(choices, [self.start, self.choose, self.undo])
        sorter.planned.connect(self._on_planned)
        sorter.sorted.connect(self._on_sorted)
        sorter.undone.connect(self._on_undone)
        sorter.latest_changed.connect(self._update)

    def show_for(self, folder: Path, rows: Offers, unsure_below: float) -> None:
        """Open the panel for these item rows, proposing `folder` and `unsure_below` (0..1)."""
        self._folder = folder
        self.what.offer(rows)
        if not self._sorter.is_busy:
            self._into = self._plan = None
            self.unsure_below.blockSignals(True)
            self.unsure_below.setValue(round(unsure_below * _PERCENT))
            self.unsure_below.blockSignals(False)
            self._say(self._first_words)
        self._sorter.refresh()
        self._update()
        self.show()
        self.choose.setFocus()

    def set_narrow(self, narrow: bool) -> None:
        """Shorten texts that have no room side by side."""
        self._is_narrow = narrow
        self.choose.setText(self.tr("Folder…") if narrow else self.tr("Choose folder…"))
        self.choose.setAccessibleName(self.tr("Choose folder…"))
        self._update()

    def plan_into(self, into: Path) -> None:
        """Plan a sort into this folder."""
        self._into = into
        self._make_plan()

    def forget_plan(self) -> None:
        """Drop the plan: its images have been removed from the list."""
        self._into = self._plan = None
        self._plans_again = False
        self._stop_timers()
        self._sorter.drop_plan()
        self._update()

    def undo_latest(self) -> None:
        """Undo the last sort, also one of another day."""
        if self._sorter.latest is not None and not self._sorter.is_busy:
            self._plan = None
            self._say(self.tr("Undoing…"))
            self._sorter.undo(self._sorter.latest.journal)
            self._update()

    def _make_plan(self) -> None:
        self._stop_timers()
        if self._into is None:
            return
        self._plan = None
        if self._sorter.is_busy:
            self._plans_again = self._is_planning
            self._sorter.drop_plan()
            return
        self._is_planning = True
        self._say(self.tr("Planning…"))
        by, action = _BYS[self.by.currentIndex()], _ACTIONS[self.action.currentIndex()]
        rows = self.what.rows_or_all
        self._planned_rows = frozenset(rows or ()) if self.what.kind == "shown" else None
        self._sorter.plan(self._into, by, self.unsure_below.value() / _PERCENT, action, rows)
        self._update()

    def _stop_timers(self) -> None:
        self._typing.stop()
        self._calm.stop()

    def _on_rows_changed(self) -> None:
        """A running run adds rows all the time; the plan must be finished all the same."""
        if self._typing.isActive():
            return
        planned = self._planned_rows if self.what.kind == "shown" else None
        has_plan = self._plan is not None or (self._is_planning and not self._plans_again)
        if has_plan and planned is not None and planned.issubset(self.what.rows):
            if len(planned) != len(self.what.rows):
                self._calm.start()
        else:
            self._plan_soon()

    def _plan_soon(self) -> None:
        if self._sorter.is_busy and not self._is_planning:
            return
        if self._into is None:
            self._say(self._first_words)  # the last sort was of other rows
            return
        self._plan = None
        self._typing.start()
        self._update()

    def _on_choose(self) -> None:
        title = self.tr("Create the folders in")
        file_dialogs.choose_folder(self, title, str(self._folder), self.plan_into)

    def _on_start(self) -> None:
        if self._plan is not None and not self._sorter.is_busy:
            plan, self._plan = self._plan, None
            self._stop_timers()
            self.wrote.emit(plan.into)
            self._sorter.sort(plan)
            self._update()

    def _on_planned(self, plan: SortPlan) -> None:
        if not self._plans_again and not self._typing.isActive():
            self._plan = plan
            self._say(sort_wording.of_plan(plan))

    def _on_sorted(self, done: Sorted) -> None:
        place, self._into = self._into, None  # planned again, it would sort them twice
        self._say(sort_wording.of_sorted(done), place)

    def _on_undone(self, done: Undone) -> None:
        self._say(sort_wording.of_undone(done))

    def _on_wrong(self, error: UserError) -> None:
        self._plan = None
        super()._on_wrong(error)

    def _on_ended(self) -> None:
        super()._on_ended()
        self._is_planning = False
        if self._plans_again:
            self._plans_again = False
            self._make_plan()

    @property
    def _first_words(self) -> str:
        return self.tr(
            "Choose where to create the folders. You see the plan first. "
            "Files are never overwritten, and you can undo the sort."
        )

    def _stopped_in_words(self) -> str:
        if self._is_planning:
            return self.tr("Stopped. No files were changed.")
        return self.tr("Stopped. You can undo what has been sorted so far.")

    def _update(self) -> None:
        super()._update()
        busy, plan, latest = self._sorter.is_busy, self._plan, self._sorter.latest
        self.start.setVisible(plan is not None)
        self.start.setEnabled(plan is not None and plan.fits and bool(plan.placements) and not busy)
        # If it has no room beside a plan, it is still in the menu of the window.
        has_room = plan is None or not self._is_narrow
        self.undo.setVisible(latest is not None and not busy and has_room)
        self.undo.setToolTip(sort_wording.of_latest(latest) if latest is not None else "")
        # Hidden while planning, it would lose the focus to its neighbour.
        self.choose.setVisible(not busy or self._is_planning)
        for part in (self.what, self.action, self.by, self.unsure_below):
            part.setEnabled(not busy or self._is_planning)
