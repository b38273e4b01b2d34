"""Stored runs in the window: the menu of them, the one not finished, the last sorting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt

from inception_gui.errors import UserError
from inception_gui.widgets.common import wording
from inception_gui.widgets.items import sort_wording
from inception_gui.widgets.shell.unfinished_run import UnfinishedRun, line_of, name_of

if TYPE_CHECKING:
    from inception_gui.core.runs.records import RunSummary
    from inception_gui.core.sorting.events import Undone
    from inception_gui.widgets.shell.actions import WindowActions
    from inception_gui.widgets.window.main_window import MainWindow
    from inception_gui.workers.session import Session

_RUNS_IN_MENU: Final = 15


class RunsController(QObject):
    """Connects the session's run library and its sorter with menus, start page and banner."""

    def __init__(self, session: Session, actions: WindowActions, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._actions = actions
        self._window = window
        self.unfinished = UnfinishedRun()
        session.runs.listed.connect(self._on_listed)
        actions.runs_wanted.connect(session.runs.refresh)
        actions.run_chosen.connect(lambda run: self._open(run, go_on=False))
        actions.run_discarded.connect(self._on_discard)
        self.unfinished.open_requested.connect(lambda run: self._open(run, go_on=False))
        self.unfinished.continue_requested.connect(lambda run: self._open(run, go_on=True))
        self.unfinished.discard_requested.connect(self._on_discard)
        window.status_line.problems_requested.connect(self._on_problems)

        sorter = session.output.sorter
        session.runs.refreshed.connect(sorter.refresh, Qt.ConnectionType.SingleShotConnection)
        actions.pictures_wanted.connect(sorter.refresh)
        actions.undo_sorting.triggered.connect(self._on_undo_sorting)
        sorter.latest_changed.connect(self._show_latest)
        sorter.undone.connect(self._on_undone)
        sorter.went_wrong.connect(self._on_sorting_went_wrong)
        self._show_latest()

    def _on_listed(self, runs: tuple[RunSummary, ...], open_: tuple[RunSummary, ...]) -> None:
        self._actions.show_runs([(line_of(run), run) for run in runs[:_RUNS_IN_MENU]])
        self.unfinished.offer(open_[0] if open_ else None)

    def _open(self, run: RunSummary, *, go_on: bool) -> None:
        self._window.banner.hide()
        self._session.open_run(run, go_on=go_on)

    def _on_discard(self, run: RunSummary) -> None:
        words = (
            self.tr("Discard “{0}” with its {1} result? The picture is not touched.")
            if run.done == 1
            else self.tr("Discard “{0}” with its {1} results? The pictures are not touched.")
        )
        self._window.banner.ask(
            words.format(name_of(run), wording.count(run.done)),
            self.tr("Discard"),
            lambda: self._session.runs.discard(run),
        )

    def _on_problems(self) -> None:
        """List the files that could not be read; in a strip they are stepped through."""
        if self._session.is_run:
            self._window.explain.make_room()
            panel = self._window.picture_page.run_panel
            panel.filter_line.set_text("failed")
            panel.focus_rows()

    # The last sorting, of this day or another

    def _show_latest(self) -> None:
        latest = self._session.output.sorter.latest
        action = self._actions.undo_sorting
        action.setEnabled(latest is not None)
        action.setToolTip(sort_wording.of_latest(latest) if latest is not None else "")

    def _on_undo_sorting(self) -> None:
        sorter = self._session.output.sorter
        latest = sorter.latest
        if latest is None:
            return
        words = self.tr("Take the last sorting back ({0})? What was changed since is left alone.")
        self._window.banner.ask(
            words.format(sort_wording.of_latest(latest)),
            self.tr("Undo"),
            lambda: sorter.undo(latest.journal),
        )

    def _on_undone(self, done: Undone) -> None:
        if not self._is_panel_open:
            self._window.banner.show_news(sort_wording.of_undone(done))

    def _on_sorting_went_wrong(self, error: UserError) -> None:
        if not self._is_panel_open:
            self._window.banner.show_problem(error.sentence, error.hint, error.detail)

    @property
    def _is_panel_open(self) -> bool:
        """Whether the panel that sorts says itself what becomes of it."""
        drawer = self._window.picture_page.run_panel.drawer
        return drawer is not None and drawer.sort.isVisible()
