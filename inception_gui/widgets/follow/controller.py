"""Keep watching: new images of the folders of a run join its table as they come."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inception_gui.core.events import Classified
from inception_gui.core.files.display_name import printable, shown_name
from inception_gui.core.types import Failure, Item
from inception_gui.errors import UserError
from inception_gui.widgets.common import file_dialogs, wording
from inception_gui.widgets.follow.line import FollowLine

if TYPE_CHECKING:
    from inception_gui.core.sorting.events import Problem
    from inception_gui.widgets.shell.window_shell import WindowShell
    from inception_gui.workers.follow.folder_follower import FolderFollower
    from inception_gui.workers.session import Session


class FollowController(QObject):
    """Watches while the run is the list on display."""

    def __init__(
        self,
        session: Session,
        shell: WindowShell,
        settle_s: float | None = None,
    ) -> None:
        """`settle_s` as in `FolderFollower`."""
        super().__init__(shell.window)
        self._session = session
        self._shell = shell
        self._settle_s = settle_s
        self._folders: tuple[Path, ...] = ()
        self._excluded: list[Path] = []
        self._new: set[Path] = set()
        self._again: list[Item] = []
        self._is_paused = False
        self.follower: FolderFollower | None = None
        """What watches; made when it is first used."""
        self.line: FollowLine | None = None
        self.action = shell.actions.follow
        self.action.triggered.connect(self._on_action)
        session.run.changed.connect(self._on_run_changed)
        session.bulk.outcomes_arrived.connect(self._on_outcomes)
        session.bulk.finished.connect(lambda _seconds: self._classify_again())
        self._on_run_changed()

    @property
    def is_doing(self) -> bool:
        """Whether copies, keywords or a program for new images are not done yet."""
        return self.follower is not None and self.follower.is_doing

    @property
    def is_watching(self) -> bool:
        """Whether folders are watched, or will be after a pause."""
        return bool(self._folders)

    def start(self) -> None:
        """Watch the folders of the run on display."""
        follower, line = self._parts()
        self._folders = self._folders_of_the_run()
        self._excluded, self._again, self._is_paused = [], [], False
        self._new = set()
        follower.set_then(None)
        line.show_then("list")
        line.show()
        self._watch()

    def stop(self) -> None:
        """Watch nothing; the list stays."""
        if not self._folders:
            return
        self._folders = ()
        follower, line = self._parts()
        follower.stop()
        follower.set_then(None)
        line.hide()
        self.action.setChecked(False)
        self._session.output.sorter.refresh()
        self._session.output.keyword_writer.refresh()

    def copy_into(self, into: Path) -> None:
        """Copy new images into folders by class in this folder."""
        from inception_gui.workers.follow.folder_follower import copy_by_class

        follower, line = self._parts()
        follower.set_then(copy_by_class(into, self._session.unsure_below))
        line.show_then("copy")
        self._excluded = [into]
        self._watch()

    def close(self) -> None:
        """End all work."""
        if self.follower is not None:
            self._folders = ()
            self.follower.close()

    # What the user asks for

    def _on_action(self, on: bool) -> None:
        if on:
            self.start()
        else:
            self.stop()

    def _on_pause(self) -> None:
        follower, _ = self._parts()
        self._is_paused = not self._is_paused
        if self._is_paused:
            follower.stop()
        else:
            self._watch()
        self._show()

    def _on_then(self, then: str) -> None:
        from inception_gui.workers.follow.folder_follower import write_keywords

        follower, line = self._parts()
        line.show_then(then)
        follower.set_then(None)
        if then == "program":
            line.program.setFocus()
        elif then == "copy":
            line.show_then("list")  # until a folder is chosen
            start = self._shell.open_handler.save_folder.or_else(self._folders[0])
            title = self.tr("Create the folders in")
            file_dialogs.choose_folder(self._shell.window, title, str(start), self.copy_into)
        elif then == "keywords":
            follower.set_then(write_keywords(self._session.unsure_below))

    def _on_program(self, text: str) -> None:
        from inception_gui.workers.follow.folder_follower import run_program

        follower, _ = self._parts()
        try:
            follower.set_then(run_program(text))
        except UserError as error:
            self._on_went_wrong(error)
            return
        words = self.tr("For each new image this is run: {0}")
        self._shell.banner.show_news(words.format(printable(text)))

    # What the folders and the network report

    def _on_found(self, items: Sequence[Item]) -> None:
        session = self._session
        if not (session.bulk.has_run or session.run.is_of_this_network):
            self._shell.banner.show_problem(
                self.tr("The folder is not watched any more: the network has changed."),
                self.tr("Classify the run with these weights, then keep watching."),
            )
            self.stop()
            return
        self._new |= {item.path for item in items if item.path is not None}
        known = [item for item in items if session.items.row_of(item) is not None]
        fresh = [item for item in items if session.items.row_of(item) is None]
        self._again += known
        if fresh:
            before = self._shell.pages.currentWidget()
            session.run.added.emit(fresh, False, False)
            self._shell.pages.setCurrentWidget(before)  # nobody asked for another page
        self._classify_again()
        self._show()

    def _classify_again(self) -> None:
        """Classify what has changed, once the run is not running."""
        session = self._session
        if not self._again or session.bulk.is_running or not self._folders:
            return
        items, self._again = self._again, []
        rows = [row for item in items if (row := session.items.row_of(item)) is not None]
        session.classify_again(rows)

    def _on_outcomes(self, outcomes: Sequence[Classified | Failure]) -> None:
        if not self._folders or self.follower is None:
            return
        self.follower.do_then(
            [
                one.prediction
                for one in outcomes
                if isinstance(one, Classified) and one.prediction.item.path in self._new
            ]
        )

    def _on_run_changed(self) -> None:
        folders = self._folders_of_the_run()
        self.action.setEnabled(bool(folders))
        if self._folders and folders != self._folders:
            self.stop()

    def _on_problem(self, problem: Problem) -> None:
        self._shell.banner.show_problem(f"{shown_name(problem.path)}: {problem.message}")

    def _on_went_wrong(self, error: UserError) -> None:
        self._shell.banner.show_problem(error.sentence, error.hint, error.detail)

    # Inside

    def _folders_of_the_run(self) -> tuple[Path, ...]:
        """The folders that the run on display was made of; none if it has no place to be stored.

        By their names: to look at a network drive that hangs would stop the window.
        """
        from inception_gui.core.images.formats import SUFFIXES

        state = self._session.run.state
        if state is None or state.folder is None:
            return ()
        return tuple(path for path in state.dropped if path.suffix.lower() not in SUFFIXES)

    def _watch(self) -> None:
        follower, _ = self._parts()
        known = [Path(path) for path in self._session.items.columns.paths if path]
        follower.start(self._folders, known, self._excluded)
        self.action.setChecked(True)
        self._show()

    def _parts(self) -> tuple[FolderFollower, FollowLine]:
        if self.follower is None or self.line is None:
            from inception_gui.workers.follow.folder_follower import FolderFollower

            self.follower = follower = FolderFollower(self, self._settle_s)
            follower.found.connect(self._on_found)
            follower.changed.connect(self._show)
            follower.problem.connect(self._on_problem)
            follower.went_wrong.connect(self._on_went_wrong)
            self.line = line = FollowLine()
            line.then_chosen.connect(self._on_then)
            line.program_entered.connect(self._on_program)
            line.pause_requested.connect(self._on_pause)
            line.stop_requested.connect(self.stop)
            line.hide()
            self._shell.above_pages.addWidget(line)
        return self.follower, self.line

    def _show(self) -> None:
        if not self._folders or self.follower is None or self.line is None:
            return
        follower = self.follower
        names = ", ".join(f"“{shown_name(folder)}”" for folder in self._folders)
        if self._is_paused:
            words = self.tr("Watching is paused: {0}").format(names)
        elif follower.gone:
            gone = ", ".join(f"“{shown_name(folder)}”" for folder in sorted(follower.gone))
            words = self.tr("Waiting for {0}, which is not there").format(gone)
        else:
            words = self.tr("Watching {0}").format(names)
        parts = [words]
        if self._new:
            parts.append(self.tr("new: {0}").format(wording.count(len(self._new))))
        if follower.unsettled:
            parts.append(self.tr("still being written: {0}").format(follower.unsettled))
        if follower.failing:
            parts.append(self.tr("tried again: {0}").format(follower.failing))
        detail = "\n".join(printable(str(folder)) for folder in self._folders)
        self.line.show_state(" · ".join(parts), detail, is_paused=self._is_paused)
