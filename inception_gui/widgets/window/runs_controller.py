"""Connects stored runs and the last sort with the menus, the start page and the banner."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt

from inception_gui.errors import UserError
from inception_gui.widgets.items import sort_wording
from inception_gui.widgets.shell.unfinished_run import UnfinishedRun, line_of, name_of

if TYPE_CHECKING:
    from inception_gui.core.runs.records import RunSummary
    from inception_gui.core.sorting.events import Undone
    from inception_gui.widgets.pictures.controller import PicturesController
    from inception_gui.widgets.shell.window_shell import WindowShell
    from inception_gui.widgets.window.lazy_page import LazyPage
    from inception_gui.workers.session import Session

_RUNS_IN_MENU: Final = 15


class RunsController(QObject):
    """Opens, resumes and deletes stored runs, and undoes the last sort."""

    def __init__(
        self, session: Session, shell: WindowShell, pictures: LazyPage[PicturesController]
    ) -> None:
        super().__init__(shell.window)
        self._session = session
        self._actions = actions = shell.actions
        self._banner = shell.banner
        self._pictures = pictures
        self.unfinished = UnfinishedRun()
        session.runs.listed.connect(self._on_listed)
        actions.runs_wanted.connect(session.runs.refresh)
        actions.run_chosen.connect(lambda run: self._open(run, go_on=False))
        actions.run_deleted.connect(self._on_delete)
        self.unfinished.open_requested.connect(lambda run: self._open(run, go_on=False))
        self.unfinished.resume_requested.connect(lambda run: self._open(run, go_on=True))
        self.unfinished.delete_requested.connect(self._on_delete)
        self._start_page = shell.start_page
        self._start_page.take_panel(self.unfinished)
        shell.status_line.problems_requested.connect(self._on_problems)

        sorter = session.output.sorter
        session.runs.refreshed.connect(sorter.refresh, Qt.ConnectionType.SingleShotConnection)
        actions.file_menu_opened.connect(sorter.refresh)
        actions.undo_sort.triggered.connect(self._on_undo_sort)
        sorter.latest_changed.connect(self._show_latest)
        sorter.undone.connect(self._on_undone)
        sorter.went_wrong.connect(self._on_sorting_went_wrong)
        self._show_latest()

    def _on_listed(self, runs: tuple[RunSummary, ...], open_: tuple[RunSummary, ...]) -> None:
        lines = [(line_of(run), run) for run in runs[:_RUNS_IN_MENU]]
        self._actions.show_runs(lines)
        self._start_page.offers.show_runs(lines)
        self.unfinished.offer(open_[0] if open_ else None)

    def _open(self, run: RunSummary, *, go_on: bool) -> None:
        def do() -> None:
            self._banner.hide()
            self._session.open_run(run, resume=go_on)

        if self._session.bulk.is_running_run:
            words = self.tr(
                "Images are still being classified. Opening “{0}” stops this. "
                "The results so far are saved."
            )
            self._banner.ask(words.format(name_of(run)), self.tr("Open"), do)
        else:
            do()

    def _on_delete(self, run: RunSummary) -> None:
        words = self.tr(
            "Delete “{0}” with its %Ln result(s)? The images are not changed.", "", run.done
        )
        self._banner.ask(
            words.format(name_of(run)),
            self.tr("Delete"),
            lambda: self._session.runs.discard(run),
        )

    def _on_problems(self) -> None:
        """List the files that cannot be read; in a strip, `StatusController` steps through them."""
        if self._session.is_run:
            self._pictures.controller.show_failed()

    # The last sort, of today or another day

    def _show_latest(self) -> None:
        latest = self._session.output.sorter.latest
        action = self._actions.undo_sort
        action.setEnabled(latest is not None)
        action.setToolTip(sort_wording.of_latest(latest) if latest is not None else "")

    def _on_undo_sort(self) -> None:
        sorter = self._session.output.sorter
        latest = sorter.latest
        if latest is None:
            return
        words = self.tr("Undo the last sort ({0})? Files changed since then are not touched.")
        self._banner.ask(
            words.format(sort_wording.of_latest(latest)),
            self.tr("Undo"),
            lambda: sorter.undo(latest.journal),
        )

    def _on_undone(self, done: Undone) -> None:
        if not self._is_panel_open:
            self._banner.show_news(sort_wording.of_undone(done))

    def _on_sorting_went_wrong(self, error: UserError) -> None:
        if not self._is_panel_open:
            self._banner.show_problem(error.sentence, error.hint, error.detail)

    @property
    def _is_panel_open(self) -> bool:
        """Whether the panel that sorts is shown, which reports on sorts itself."""
        pictures = self._pictures.existing
        return pictures is not None and pictures.is_sort_panel_shown
