"""Says what a run has come to: the line above its table, and messages when work has ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from inception_gui.core.items.folder_walk import HIDDEN
from inception_gui.widgets.common import wording
from inception_gui.widgets.common.reveal_in_files import reveal

if TYPE_CHECKING:
    from inception_gui.widgets.items.run_line import RunLine
    from inception_gui.widgets.pictures.controller import PicturesController
    from inception_gui.widgets.shell.window_shell import WindowShell
    from inception_gui.widgets.window.lazy_page import LazyPage
    from inception_gui.workers.session import Session


class RunNews(QObject):
    """Keeps the line of the run up to date, and reports exports whose panel is closed."""

    def __init__(
        self, session: Session, shell: WindowShell, pictures: LazyPage[PicturesController]
    ) -> None:
        super().__init__(shell.window)
        self._session = session
        self._window = shell.window
        self._banner = shell.banner
        self._pictures = pictures
        self._seconds: float | None = None
        pictures.built.connect(self._on_built)
        session.run.changed.connect(self._on_run_changed)
        session.bulk.finished.connect(self._on_finished)
        session.items_added.connect(lambda _count: self.update_line())
        session.unsure_below_changed.connect(lambda _share: self.update_line())
        session.items.verdicts_changed.connect(self.update_line)
        session.skipped_changed.connect(self.update_line)

    def update_line(self) -> None:
        """Show what the run has come to."""
        line, session = self._line, self._session
        if line is None:
            return
        line.set_skipped(sum(n for reason, n in session.skipped.counts.items() if reason != HIDDEN))
        state = session.run.state
        has_network = session.loader.inference is not None
        is_over = has_network and not session.bulk.is_running and len(session.items) > 0
        if state is None or not is_over:
            line.forget()
        elif session.can_resume:
            line.show_unfinished(*self._missing_words())
        else:
            line.show_summary(self._summary_words())

    # Inside

    @property
    def _line(self) -> RunLine | None:
        pictures = self._pictures.existing
        return pictures.page.run_panel.run_line if pictures is not None else None

    def _on_built(self) -> None:
        line = self._line
        assert line is not None
        line.continue_requested.connect(self._session.resume)
        line.place_requested.connect(self._on_place)
        self.update_line()

    def _on_run_changed(self) -> None:
        self._seconds = None
        self.update_line()

    def _on_finished(self, seconds: float) -> None:
        run, pictures = self._session.run, self._pictures.existing
        if not run.is_part:
            self._seconds = seconds
        self.update_line()
        if run.state is None or run.is_part or self._session.can_resume:
            return
        QApplication.alert(self._window)  # the user may be elsewhere by now
        if pictures is not None and not pictures.is_shown:
            self._banner.show_news(self._summary_words())

    def _on_place(self) -> None:
        state = self._session.run.state
        if state is not None and state.dropped:
            reveal(state.dropped[0])

    def _missing_words(self) -> tuple[str, str]:
        """What is missing, at length and in short."""
        items, state = self._session.items, self._session.run.state
        done, total = len(items) - items.waiting_count, len(items)
        if state is not None and not state.is_listed:
            if state.total is None or state.total <= total:
                words = self.tr("Unfinished: {0} classified so far.").format(wording.images(done))
                return words, self.tr("Unfinished")
            total = state.total
        words = self.tr("Unfinished: {0} of {1} not classified yet.")
        missing = wording.count(total - done)
        return words.format(missing, wording.images(total)), self.tr("{0} left").format(missing)

    def _summary_words(self) -> str:
        items, state = self._session.items, self._session.run.state
        words = self.tr("Finished: {0}").format(wording.images(len(items)))
        if self._seconds is not None:
            words += self.tr(" in {0}").format(wording.period(self._seconds))
        elif state is not None and not state.is_listed:
            words = self.tr("Run of {0}: {1}").format(
                wording.moment(state.began), wording.images(len(items))
            )
        parts = [words]
        if items.failed_count:
            parts.append(self.tr("{0} cannot be read").format(wording.count(items.failed_count)))
        if unsure := items.unsure_count():
            parts.append(self.tr("{0} not sure").format(wording.count(unsure)))
        return " · ".join(parts)
