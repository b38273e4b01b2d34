"""Stored runs in the window: the menu of them, and the one that was not finished."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from inception_gui.widgets.unfinished_runs import UnfinishedRun, line_of

if TYPE_CHECKING:
    from inception_gui.core.runs.types import RunSummary
    from inception_gui.widgets.window_actions import WindowActions
    from inception_gui.workers.session import Session

_RUNS_IN_MENU: Final = 15


class RunsBinding(QObject):
    """Connects the session's keeper of runs with the menu and with the start page's panel."""

    def __init__(self, session: Session, actions: WindowActions, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self.unfinished = UnfinishedRun()
        session.runs.listed.connect(self._on_listed)
        actions.runs_wanted.connect(session.runs.look)
        actions.run_chosen.connect(lambda run: session.open_run(run, go_on=False))
        self.unfinished.open_requested.connect(lambda run: session.open_run(run, go_on=False))
        self.unfinished.continue_requested.connect(lambda run: session.open_run(run, go_on=True))
        self.unfinished.discard_requested.connect(session.runs.discard)

    def _on_listed(self, runs: tuple[RunSummary, ...], open_: tuple[RunSummary, ...]) -> None:
        self._actions.show_runs([(line_of(run), run) for run in runs[:_RUNS_IN_MENU]])
        self.unfinished.offer(open_[0] if open_ else None)
