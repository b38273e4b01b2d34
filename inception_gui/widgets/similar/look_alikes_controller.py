"""Connects the grouping of look-alikes with its page, sorts and the menus."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtWidgets import QWidget

from inception_gui.errors import UserError
from inception_gui.widgets.common import file_dialogs
from inception_gui.widgets.common.reveal_in_files import reveal
from inception_gui.widgets.items import sort_wording
from inception_gui.widgets.shell.page_controller import PageController
from inception_gui.widgets.similar.look_alikes_page import LookAlikesPage
from inception_gui.widgets.similar.opening import open_item
from inception_gui.workers.runs.sorter import Sorter
from inception_gui.workers.similar.look_alikes import LookAlikes

if TYPE_CHECKING:
    from inception_gui.core.sorting.events import Moved, Sorted
    from inception_gui.core.sorting.plan import SortPlan
    from inception_gui.widgets.shell.window_shell import WindowShell
    from inception_gui.workers.session import Session

_CLOSE_SECONDS: Final = 2.0


class LookAlikesController(PageController):
    """Groups the images of the list, and sorts those that the user marks."""

    manual = "similar"

    def __init__(self, session: Session, shell: WindowShell) -> None:
        self.work = LookAlikes()
        page = LookAlikesPage(shell.themes, self.work.groups, self.work.members)
        super().__init__(shell, page)
        self.work.setParent(self)
        self.page = page
        self._session = session
        self._loader = session.loader
        self._page_before: QWidget = shell.start_page
        # One of its own: the panel that sorts by class takes every plan of the session's.
        self.sorter = Sorter(session.items, self)
        session.output.sorters.append(self.sorter)
        self._connect_page()
        self._connect_work()

    @property
    def background_text(self) -> str:
        if self.is_shown or not self.work.is_busy:
            return ""
        return self.tr("look-alikes are being grouped")

    def open_page(self) -> None:
        """Display the page, and group the images of the list."""
        if not self.is_shown:
            self._page_before = self._shell.pages.currentWidget()
            self._shell.pages.setCurrentWidget(self.page)
            self.page.setFocus()
        self._search()

    def close_page(self) -> None:
        """Go back to the page that was on display before."""
        self.work.stop()
        if self._page_before is self._shell.start_page:
            self._shell.show_home()
        else:
            self._shell.pages.setCurrentWidget(self._page_before)

    def close(self) -> None:
        """End the work."""
        self.work.close(_CLOSE_SECONDS)
        self.sorter.close(_CLOSE_SECONDS)

    def _connect_page(self) -> None:
        page = self.page
        page.back_requested.connect(self.close_page)
        page.threshold_chosen.connect(self._on_threshold)
        page.again_requested.connect(self._search)
        page.stop_requested.connect(self._on_stop)
        page.open_requested.connect(lambda item: open_item(self._session, self._shell, item))
        page.sort_requested.connect(self._on_sort)
        page.save_requested.connect(self._on_save)
        page.teach_requested.connect(self._on_teach)

    def _connect_work(self) -> None:
        page, work, sorter = self.page, self.work, self.sorter
        work.computing.connect(
            lambda progress: page.show_progress(
                self.tr("Computing features that were not kept yet…"), progress
            )
        )
        work.comparing.connect(
            lambda progress: page.show_progress(self.tr("Grouping look-alikes…"), progress)
        )
        work.found.connect(lambda: page.show_results(work.failed_count))
        work.failed.connect(page.show_problem)
        work.saved.connect(self._on_saved)
        work.not_saved.connect(self._show_problem)
        self._loader.ready.connect(self._on_network_ready)
        self._shell.network.text_changed.connect(self._on_network_words)
        of_session = self._session.output.sorter
        sorter.planned.connect(self._on_planned)
        sorter.moved.connect(of_session.moved)
        of_session.moved.connect(self._on_moved)
        sorter.sorted.connect(self._on_sorted)
        sorter.went_wrong.connect(self._show_problem)
        sorter.ended.connect(lambda: page.set_sorting(False))
        sorter.ended.connect(of_session.refresh)

    def _search(self) -> None:
        inference = self._loader.inference
        if inference is None:
            self._on_network_words()
            return
        columns = self._session.items.columns.snapshot()
        self.page.show_waiting(self.tr("Grouping look-alikes…"))
        self.work.start(columns, inference, self.page.at_least)

    def _on_threshold(self, at_least: float) -> None:
        if self.work.can_regroup:
            self.work.regroup(at_least)
        else:
            self._search()

    def _on_stop(self) -> None:
        self.work.stop()
        self.page.show_words(
            self.tr("The search was stopped."),
            self.tr("Features that were computed are kept, so the next search is shorter."),
            self.tr("Search again"),
        )

    def _on_network_words(self) -> None:
        if self.is_shown and self._loader.inference is None:
            self.page.show_waiting(self._shell.network.text.waiting)

    def _on_network_ready(self) -> None:
        if self.is_shown:
            self._search()

    def _show_problem(self, error: UserError) -> None:
        self._shell.banner.show_problem(error.sentence, error.hint, error.detail)

    # Sorting the marked ones

    def _on_sort(self, action: Literal["copy", "move"]) -> None:
        marked = self.work.groups.marked()
        if not marked:
            return
        first = marked[0][0].path
        saves = self._shell.open_handler.save_folder
        start = saves.or_else(first.parent if first is not None else Path.home())

        def plan(into: Path) -> None:
            self.page.set_sorting(True)
            self.sorter.plan_folders(marked, into, action)

        title = self.tr("Create the folders of the groups in")
        file_dialogs.choose_folder(self._shell.window, title, str(start), plan)

    def _on_planned(self, plan: SortPlan) -> None:
        banner = self._shell.banner
        words = sort_wording.of_plan(plan)
        if not plan.placements or not plan.fits:
            banner.show_problem(words)
            return
        yes = self.tr("Copy") if plan.action == "copy" else self.tr("Move")

        def sort() -> None:
            self.page.set_sorting(True)
            self._shell.open_handler.save_folder.note_folder(plan.into)
            self.sorter.sort(plan)

        banner.ask(words, yes, sort)

    def _on_moved(self, moved: Sequence[Moved]) -> None:
        self.work.follow([(move.source, move.target) for move in moved])

    def _on_sorted(self, done: Sorted) -> None:
        self.work.groups.unmark_all()
        words = sort_wording.of_sorted(done)
        undo = self.tr("“Undo last sort” in the File menu takes it back.")
        self._shell.banner.show_news(f"{words} {undo}")

    # Names

    def _on_teach(self, group: int) -> None:
        if group >= 0:
            groups = self.work.groups
            paths = [item.path for item in groups.items_of(group) if item.path is not None]
            self._shell.actions.these_are_wanted.emit(paths, groups.name(group))

    def _on_save(self) -> None:
        items = self.work.groups.items_of(0)
        folder = items[0].path.parent if items[0].path is not None else Path.home()
        saves = self._shell.open_handler.save_folder

        def save(path: Path) -> None:
            saves.note_file(path)
            self.work.save(path)

        file_dialogs.choose_target(
            self._shell.window,
            self.tr("Export groups"),
            str(saves.or_else(folder) / "groups.csv"),
            [self.tr("Comma-separated values (*.csv)")],
            save,
        )

    def _on_saved(self, path: Path) -> None:
        self._shell.banner.show_news(
            self.tr("Saved as {0}").format(path),
            self.tr("Show in folder"),
            lambda: reveal(path),
        )
