"""Connects the open project with the page that shows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from inception_gui.core.evaluation.report.results import Rate
from inception_gui.core.files.display_name import shown_name
from inception_gui.core.items.skipped import in_words
from inception_gui.core.teach.examples import NONE_CLASS
from inception_gui.core.teach.project_file import SUFFIX
from inception_gui.core.types import Progress
from inception_gui.errors import UserError
from inception_gui.widgets.common import wording
from inception_gui.widgets.common.language import translated
from inception_gui.widgets.shell.page_controller import PageController
from inception_gui.widgets.teach import wording as words_of
from inception_gui.widgets.teach.camera_teaching import CameraTeaching, LiveMode
from inception_gui.widgets.teach.class_tiles import tiles_of
from inception_gui.widgets.teach.file_choices import FileChoices
from inception_gui.widgets.teach.page import TeachPage
from inception_gui.workers.network.loader import NetworkStatus
from inception_gui.workers.session import Session
from inception_gui.workers.teach.learner import LearningState
from inception_gui.workers.teach.session import TeachSession

if TYPE_CHECKING:
    from inception_gui.core.jobs.measure_foreign import ForeignMeasured
    from inception_gui.widgets.shell.window_shell import WindowShell

_CLOSE_SECONDS: Final = 2.0


class TeachController(PageController):
    """Shows what the session of teaching reports, and does what the page asks for."""

    manual = "teach"

    def __init__(self, session: Session, shell: WindowShell, live: Callable[[], LiveMode]) -> None:
        """`live` returns live mode, which is built on first use."""
        self.work = TeachSession(session.loader)
        self.page = TeachPage(shell.themes, self.work.thumbnails.get)
        super().__init__(shell, self.page)
        self.work.setParent(self)
        self.files = FileChoices(shell, self.work, self.add)
        self.camera = CameraTeaching(shell, self.work, live, self.open_page)
        self._loader = session.loader
        self._page_before: QWidget = shell.start_page
        self._adding: Path | None = None
        """The file of classes that is being added to the weights."""
        self._to_name = ""
        """The class that is being added, and whose name the user is asked for."""
        self._connect_page()
        self._connect_work()
        self._on_changed()

    @property
    def background_text(self) -> str:
        busy = (LearningState.READING, LearningState.FITTING)
        if self.is_shown:
            return ""
        if self.work.longer.is_busy:
            return self.tr("the network is trained on your classes (Ctrl+T to show it)")
        if self.work.learner.state not in busy:
            return ""
        return self.tr("your classes are being learned (Ctrl+T to show them)")

    @property
    def unsaved_text(self) -> str:
        """What closing the window would lose; empty for nothing."""
        if self.work.is_saving_classes:
            return self.tr("Your classes are still being saved. Closing the window stops it.")
        if self.work.is_unsaved:
            return self.tr("Your classes are in no project file. Closing the window discards them.")
        return ""

    def open_page(self) -> None:
        """Display the page."""
        if self.is_shown:
            return
        self._page_before = self._shell.pages.currentWidget()
        self.page.hide_problem()
        self._shell.pages.setCurrentWidget(self.page)
        focus = self.page.tiles if self.work.project.classes else self.page.empty.choose
        focus.setFocus()

    def close(self) -> None:
        """End its work; a project with a file is saved."""
        self.camera.close(_CLOSE_SECONDS)
        self.work.close(_CLOSE_SECONDS)

    def close_page(self) -> None:
        """Go back to the page that was on display before."""
        before = self._page_before
        if before is self._shell.start_page:
            self._shell.show_home()
        else:
            self._shell.pages.setCurrentWidget(before)

    def add(self, paths: Sequence[Path], name: str = "") -> None:
        """Add files and folders to the project, all to the class `name` if it is given."""
        self.page.hide_problem()
        if len(paths) == 1 and paths[0].suffix == SUFFIX:
            self.files.open(paths[0])
        else:
            self.work.add(paths, name)

    def these_are(self, paths: Sequence[Path], name: str) -> None:
        """Add these images to the class `name`; without a name, to a new one that is named here."""
        if not name:
            self._to_name = name = self._free_name()
            self.open_page()
            self.page.show_tiles()
        else:
            words = self.tr("%Ln image(s) are now in “{0}”.", "", len(paths)).format(name)
            self._shell.banner.show_news(words, self.tr("Show"), self.open_page)
        self.work.add(paths, name)

    def these_are_all(self, found: Mapping[str, Sequence[Path]]) -> None:
        """Add images to the classes of these names, which are made if necessary."""
        for name, paths in found.items():
            self.work.add(paths, name)
        count = sum(map(len, found.values()))
        words = self.tr("%Ln image(s) are now in your classes.", "", count)
        self._shell.banner.show_news(words, self.tr("Show"), self.open_page)

    def _connect_page(self) -> None:
        page, work, files = self.page, self.work, self.files
        page.back_requested.connect(self.close_page)
        page.dropped.connect(self._on_dropped)
        page.undo_requested.connect(work.undo)
        page.redo_requested.connect(work.redo)
        page.empty.folder_requested.connect(files.add_folder)
        page.empty.project_requested.connect(files.open)
        page.empty.camera_requested.connect(lambda: self.camera.begin(page.empty.camera))
        page.add_table.triggered.connect(lambda _on: files.add_table())
        page.measure_foreign.triggered.connect(lambda _on: files.measure_foreign())
        page.add_camera.triggered.connect(lambda _on: self.camera.begin(page.add_button))
        page.empty.stop_requested.connect(work.stop_reading)
        page.add_folder.triggered.connect(lambda _on: files.add_folder())
        page.add_class.triggered.connect(lambda _on: files.add_folder(one_class=True))
        page.new_project.triggered.connect(lambda _on: files.new())
        page.open_project.triggered.connect(lambda _on: files.open())
        page.merge_project.triggered.connect(lambda _on: files.merge())
        page.save_project.triggered.connect(lambda _on: files.save_project())
        page.save.clicked.connect(lambda _on: files.save_classes())
        page.longer.save_requested.connect(lambda: files.save_trained(work.longer.save))
        page.standing.stop_requested.connect(self._on_stop)
        page.standing.resume_requested.connect(work.learner.resume)
        page.standing.blocks_chosen.connect(work.learner.set_compares_blocks)
        page.tiles.rename_requested.connect(work.rename)
        page.tiles.remove_requested.connect(work.remove)
        page.tiles.menu_requested.connect(self._on_menu)
        page.tiles.opened.connect(self.show_images)
        page.images.move_requested.connect(self._on_move)
        page.images.leave_out_requested.connect(work.leave_out)
        page.images.take_back_requested.connect(work.take_back)
        page.suspects.move_requested.connect(work.move)
        page.suspects.leave_out_requested.connect(work.leave_out)
        page.suspects.keep_requested.connect(work.keep)

    def _connect_work(self) -> None:
        work, learner = self.work, self.work.learner
        work.changed.connect(self._on_changed)
        work.reading.connect(self._on_reading)
        work.read.connect(self._on_read)
        work.saving_classes.connect(self._on_saving_classes)
        work.classes_saved.connect(self._on_classes_saved)
        work.went_wrong.connect(self._on_went_wrong)
        work.measuring.connect(self._on_measuring)
        work.measured.connect(self._on_measured)
        self.page.longer.follow(work.longer)
        work.longer.changed.connect(lambda _state: self.changed.emit())
        work.longer.saved.connect(self._on_classes_saved)
        work.longer.went_wrong.connect(self._on_went_wrong)
        work.thumbnails.made.connect(self._on_thumbnails)
        learner.state_changed.connect(lambda _state: self._on_state_changed())
        learner.progressed.connect(self._on_progressed)
        learner.learned.connect(lambda _standing: self._on_learned())
        self._loader.status_changed.connect(lambda _status: self._on_state_changed())
        self._loader.library.added.connect(self._on_added)
        self._loader.library.failed.connect(self._on_adding_failed)

    # What the user asks for

    def _on_dropped(self, paths: Sequence[Path], name: str, refusal: str) -> None:
        if paths:
            self.add(paths, name)
        elif refusal:
            self._shell.banner.show_problem(refusal)

    def _on_stop(self) -> None:
        if self.work.is_reading:
            self.work.stop_reading()
        else:
            self.work.learner.stop()

    def menu_of(self, name: str) -> QMenu:
        """The menu of a class."""
        menu = QMenu(self.page)
        menu.aboutToHide.connect(menu.deleteLater)
        one = self.work.project.find(name)
        if one is None:
            return menu

        def add(title: str, do: Callable[[], None]) -> QAction:
            action = menu.addAction(title)
            action.triggered.connect(lambda _on: do())
            return action

        add(self.tr("Show images"), lambda: self.show_images(name))
        add(self.tr("Rename"), lambda: self.page.tiles.rename(name))
        add(self.tr("Add images…"), lambda: self.files.add_images(name))
        add(self.tr("Add folder…"), lambda: self.files.add_folder(name=name))
        menu.addSeparator()
        left_out, is_none = one.left_out, one.is_none
        out = [entry.path for entry in one.entries if entry.left_out]
        if out:
            words = self.tr("Learn %Ln image(s) again that are left out", "", len(out))
            add(words, lambda: self.work.take_back(out))
        action = add(self.tr("Leave out"), lambda: self.work.set_left_out(name, not left_out))
        action.setCheckable(True)
        action.setChecked(left_out)
        action = add(
            self.tr("Shows none of the classes"), lambda: self.work.set_none(name, not is_none)
        )
        action.setCheckable(True)
        action.setChecked(is_none)
        menu.addSeparator()
        add(self.tr("Remove from project"), lambda: self.work.remove(name))
        return menu

    def show_images(self, name: str) -> None:
        """Show the images of a class in place of the tiles."""
        one = self.work.project.find(name)
        if one is not None:
            self.page.show_images(one, [each.name for each in self.work.project.classes])

    def _on_move(self, paths: Sequence[Path], name: str) -> None:
        if name:
            self.work.move(paths, name)
            return
        name = self._free_name()
        self.work.move(paths, name)
        self.page.show_tiles()
        self.page.tiles.rename(name)

    def _on_menu(self, name: str, place: QPoint) -> None:
        self.menu_of(name).popup(place)

    # What the work reports

    def _on_changed(self) -> None:
        work = self.work
        self.page.show_classes(bool(work.project.classes))
        self._show_tiles()
        if opened := self.page.open_class:
            self.show_images(opened)
            if work.project.find(opened) is None:
                self.page.show_tiles()
        self._shell.actions.taught_classes = [one.name for one in work.project.classes]
        self.page.undo.setEnabled(work.can_undo)
        self.page.save_project.setEnabled(bool(work.project.classes))
        if work.path is not None:
            self.page.show_name(work.path.stem, str(work.path))
        else:
            self.page.show_name(self.tr("project not saved") if work.is_unsaved else "")
        self._show_standing()

    def _on_reading(self, count: int) -> None:
        self.page.empty.show_reading(count)
        self._show_activity()

    def _on_read(self, skipped: Counter[str]) -> None:
        self.page.empty.show_reading(None)
        self._show_activity()
        if self._to_name and not self.work.is_reading:
            name, self._to_name = self._to_name, ""
            self.page.tiles.rename(name)
        nothing_here = not self.work.project.classes and not self.work.is_reading
        if nothing_here and not self.work.was_refused:
            words = self.tr("No images were found there.")
            self._shell.banner.show_problem(words, self._skipped_words(skipped))
        elif skipped:
            self._shell.banner.show_news(self._skipped_words(skipped))

    def _skipped_words(self, skipped: Counter[str]) -> str:
        return self.tr("Skipped: {0}.").format(translated(in_words(skipped))) if skipped else ""

    def _on_thumbnails(self) -> None:
        self.page.tiles.viewport().update()
        self.page.images.view.viewport().update()
        self.page.suspects.list.viewport().update()

    def _on_state_changed(self) -> None:
        if self.work.learner.state is LearningState.READING:
            self.page.standing.begin_progress()
        self._show_standing()
        self.changed.emit()

    def _on_progressed(self, progress: Progress) -> None:
        if progress.total and progress.done < progress.total and not self.work.is_reading:
            self.page.standing.show_progress(progress)

    def _on_learned(self) -> None:
        learner = self.work.learner
        standing = learner.standing
        self.page.advice.show_advice(standing, learner.unreadable)
        self.page.suspects.show_suspects(
            standing.suspects if standing else (),
            is_measured=standing is not None and standing.accuracy is not None,
        )
        self._show_tiles()
        self._show_standing()

    def _on_measuring(self, progress: Progress) -> None:
        if progress.total and progress.done < progress.total:
            self.page.standing.show_activity(
                self.tr("Measuring on images of something else: {0}").format(
                    wording.of_total(progress.done, progress.total)
                )
            )

    def _on_measured(self, found: ForeignMeasured) -> None:
        self._show_activity()
        words, banner = words_of.foreign(found), self._shell.banner
        if found.paths:
            banner.show_news(
                words,
                self.tr("Learn them as “none”"),
                lambda: self.work.add(list(found.paths), self._none_name),
            )
        else:
            banner.show_news(words)

    @property
    def _none_name(self) -> str:
        """The class of images that show none of the classes."""
        classes = self.work.project.classes
        return next((one.name for one in classes if one.is_none), "none")

    def _on_saving_classes(self) -> None:
        self.page.save.setEnabled(False)
        self.page.save.setText(self.tr("Saving…"))

    def _on_classes_saved(self, path: Path) -> None:
        self._adding = path
        self._loader.library.add(path)

    def _on_added(self, name: str) -> None:
        path, self._adding = self._adding, None
        if path is not None:
            self._end_saving()
            self._shell.banner.show_news(
                self.tr("“{0}” is saved, and one of the weights now.").format(shown_name(path)),
                self.tr("Use it"),
                lambda: self._loader.use(name),
            )

    def _on_adding_failed(self, name: str, error: UserError) -> None:
        path, self._adding = (None, self._adding) if name else (self._adding, None)
        if path is not None:
            self._end_saving()
            words = self.tr("“{0}” is saved, but was not added to the weights. {1}")
            self._shell.banner.show_problem(
                words.format(shown_name(path), translated(error.sentence)), error.hint, error.detail
            )

    def _end_saving(self) -> None:
        self.page.save.setText(self.tr("Save my classes…"))
        self._show_standing()

    def _on_went_wrong(self, error: UserError) -> None:
        self._end_saving()
        self.page.show_problem(error)

    # Inside

    def _free_name(self) -> str:
        name, number = self.tr("new class"), 1
        while self.work.project.find(name) is not None:
            number += 1
            name = self.tr("new class {0}").format(number)
        return name

    def _show_tiles(self) -> None:
        standing = self.work.learner.standing
        of_class = standing.of_class if standing is not None else {}

        def rate_of(name: str, is_none: bool) -> Rate | None:
            return of_class.get(NONE_CLASS if is_none else name)

        self.page.tiles.show_tiles(tiles_of(self.work.project, rate_of))

    def _show_standing(self) -> None:
        """Show the result, or why there is none."""
        learner, card = self.work.learner, self.page.standing
        standing = learner.standing
        is_saving = self._adding is not None or self.work.is_saving_classes
        self.page.save.setEnabled(standing is not None and not is_saving)
        self.page.measure_foreign.setEnabled(standing is not None)
        if standing is not None and standing.accuracy is not None:
            card.show_rate(standing.accuracy)
        elif standing is not None:
            card.show_words(self.tr("Too few to measure"), words_of.too_few(self.work.project))
        else:
            card.show_words("", self._without_result())
        is_measured = standing is not None and standing.accuracy is not None
        card.show_block(words_of.block(standing) if standing is not None and is_measured else None)
        self._show_activity()

    def _without_result(self) -> str:
        state = self.work.learner.state
        if state is LearningState.IDLE:
            return words_of.not_enough(self.work.project)
        if state is LearningState.STOPPED:
            return self.tr(
                "Stopped. What was computed is kept; nothing is learned until you resume."
            )
        return ""

    def _show_activity(self) -> None:
        work, card = self.work, self.page.standing
        state = work.learner.state
        if work.is_reading:
            card.show_activity(self.tr("Searching folders…"), stoppable=True)
        elif state is LearningState.WAITING:
            is_loading = self._loader.status in (NetworkStatus.NOT_STARTED, NetworkStatus.LOADING)
            words = (
                self.tr("Waiting for the network…")
                if is_loading
                else self.tr("The network is missing. Open Weights to get it.")
            )
            card.show_activity(words)
        elif state in (LearningState.READING, LearningState.FITTING):
            card.show_activity(self.tr("Learning…"))
        elif state is LearningState.STOPPED:
            card.show_activity("", stopped=True)
        elif state is LearningState.FAILED and work.learner.error is not None:
            card.show_activity("")
            card.show_error(work.learner.error)
        else:
            card.show_activity("")
