"""Keeps the status line and the title of the window up to date with the session."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from inception_gui import __version__
from inception_gui.core.items.skipped import in_words
from inception_gui.core.labels.class_names import translated_verdict
from inception_gui.core.labels.verdict import verdict
from inception_gui.widgets.common import wording
from inception_gui.widgets.common.language import translated
from inception_gui.widgets.shell.status_line import StatusLine
from inception_gui.workers.pictures.viewer import Shown
from inception_gui.workers.session import Session

_TITLE: Final = "Inception GUI"


class StatusController(QObject):
    """Shows the number of images, the progress of a run, and what is on display."""

    def __init__(self, session: Session, line: StatusLine, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._line = line
        self._window = window
        self._verdict = ""
        self._page_title = ""
        self._background = ""
        session.items_added.connect(lambda _count: self.update_words())
        session.current_changed.connect(self._on_current_changed)
        session.viewer.opened.connect(lambda _shown, _thumbnail: self._show_title())
        session.viewer.classified.connect(self._on_classified)
        session.viewer.failed.connect(self._on_failed)
        session.unsure_below_changed.connect(self._on_unsure_below)
        session.bulk.progressed.connect(self._on_progressed)
        session.bulk.finished.connect(lambda _seconds: self.show_idle())
        line.problems_requested.connect(self._on_problems)
        line.pause_requested.connect(session.set_paused)
        self._show_title()
        self.update_words()

    def show_idle(self) -> None:
        """The run is over or was stopped."""
        self._line.hide_progress()
        self.update_words()

    def show_page(self, title: str, background: str) -> None:
        """`title` is that of the page, empty for images; `background` tells what runs elsewhere."""
        self._page_title, self._background = title, background
        self._show_title(self._verdict)
        self.update_words()

    def update_words(self) -> None:
        """Show what the session holds now."""
        items, row = self._session.items, self._session.current_row
        count = len(items)
        if not self._session.bulk.is_running:
            words = [self._summary(count), self._background]
            self._line.set_text(" · ".join(word for word in words if word))
        self._line.set_problem_count(items.failed_count if count > 1 else 0)
        if row >= 0 and count > 1 and not self._page_title:
            name = items.entry(row).name
            self._line.set_right_text(f"{name}, {wording.of_total(row + 1, count)}")
        else:
            self._line.set_right_text("" if row >= 0 else f"{_TITLE} {__version__}")

    def _summary(self, count: int) -> str:
        if count == 0:
            return self.tr("No images")
        words = wording.images(count)
        waiting = self._session.items.waiting_count
        row = self._session.current_row
        if row >= 0 and self._session.items.entry(row).state == "working":
            waiting -= 1  # it is being classified on its own
        if 0 < waiting < count and self._session.loader.inference is not None:
            words += " · " + self.tr("{0} not classified yet (Ctrl+R to continue)").format(
                wording.count(waiting)
            )
        if skipped := in_words(self._session.skipped.counts):
            words += " · " + self.tr("skipped: {0}").format(translated(skipped))
        return words

    def _on_current_changed(self, row: int) -> None:
        if row < 0:
            self._line.hide_progress()
        self._show_title()
        self.update_words()

    def _on_classified(self, shown: Shown) -> None:
        self._say_verdict(shown)
        self.update_words()

    def _on_unsure_below(self, _share: float) -> None:
        shown = self._session.viewer.current
        if shown is not None and self._verdict:
            self._say_verdict(shown)

    def _say_verdict(self, shown: Shown) -> None:
        made = shown.prediction
        if made is None or not made.scores:
            self._show_title("")
            return
        unsure_below = self._session.unsure_below
        said = verdict(made.scores, unsure_below=unsure_below, grounds=made.grounds)
        self._show_title(translated_verdict(said.text, made.scores))

    def _on_failed(self) -> None:
        self._show_title(self.tr("cannot be read"))
        self.update_words()

    def _on_progressed(self, done: int, total: int) -> None:
        bulk = self._session.bulk
        self._line.set_pausable(bulk.has_run, paused=bulk.is_paused)
        self._line.show_progress(done, total, bulk.known)
        self._line.set_text("")
        self._line.set_problem_count(self._session.items.failed_count)

    def _on_problems(self) -> None:
        if self._session.is_run:
            return  # the table lists them all, see `RunsController`
        row = self._session.items.next_failed(self._session.current_row)
        if row is not None:
            self._session.select(row)

    def _show_title(self, words: str = "") -> None:
        self._verdict = words
        row = self._session.current_row
        name = self._session.items.entry(row).name if row >= 0 else ""
        if self._page_title:
            name, words = self._page_title, ""
        # In a title Qt replaces a lone [*] by its mark of unsaved changes.
        parts = [part.replace("[*]", "[*][*]") for part in (name, words) if part]
        self._window.setWindowTitle(" – ".join([*parts, _TITLE]))
