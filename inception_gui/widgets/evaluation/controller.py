"""Connects evaluations with the page that shows them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from inception_gui.core.evaluation.dataset.labelled_set import LabelledSet
from inception_gui.core.evaluation.events import EvaluationSummary
from inception_gui.core.evaluation.report.results import Report
from inception_gui.core.evaluation.setup import Setup
from inception_gui.errors import UserError
from inception_gui.widgets.evaluation import wording as words_of
from inception_gui.widgets.evaluation.page import EvaluationPage
from inception_gui.widgets.evaluation.report_controller import ReportController
from inception_gui.widgets.shell.page_controller import PageController
from inception_gui.workers.evaluation.run import EvaluationRequest
from inception_gui.workers.evaluation.session import Evaluations, LabelledSource
from inception_gui.workers.network.loader import NetworkStatus
from inception_gui.workers.network.weights_library import ListedWeights
from inception_gui.workers.session import Session

if TYPE_CHECKING:
    from inception_gui.widgets.shell.window_shell import WindowShell

_CLOSE_SECONDS: Final = 2.0


class EvaluationController(PageController):
    """Shows what evaluations report, and starts, pauses and opens them for the user."""

    manual = "evaluate"

    def __init__(self, session: Session, shell: WindowShell) -> None:
        page = EvaluationPage(shell.themes)
        super().__init__(shell, page)
        self.page = page
        self._session = session
        self._loader = session.loader
        self._kept: list[ListedWeights] = []
        self._earlier: tuple[EvaluationSummary, ...] = ()
        self._labelled: LabelledSet | None = None
        self._number = 0
        """The number of the evaluation on display; 0 for a saved report."""
        self._to_resume: EvaluationSummary | None = None
        """The evaluation to resume when its labels have been read."""
        self._page_before: QWidget = shell.start_page
        self.evaluations = Evaluations(session.loader, self)
        self._connect_page()
        self._connect_work()
        self.report = ReportController(
            session, shell, self.page.report, self.evaluations, self.open_page
        )

    @property
    def background_text(self) -> str:
        if self.is_shown or not self.evaluations.run.is_running:
            return ""
        return self.tr("an evaluation is running (Ctrl+E to show it)")

    def open_page(self) -> None:
        """Display the page."""
        if self.is_shown:
            return
        self._page_before = self._shell.pages.currentWidget()
        self.page.hide_problem()
        self._show_weights()
        self._loader.library.refresh()
        self.evaluations.refresh()
        self._shell.pages.setCurrentWidget(self.page)
        self.page.setFocus()

    def close(self) -> None:
        """End its work; the results so far are stored."""
        self.evaluations.close(_CLOSE_SECONDS)

    def close_page(self) -> None:
        """Go back to the page that was on display before."""
        before = self._page_before
        if before is self._shell.start_page:
            self._shell.show_home()  # images may have been added in the meantime
        else:
            self._shell.pages.setCurrentWidget(before)

    def _connect_page(self) -> None:
        page, work = self.page, self.evaluations
        page.back_requested.connect(self.close_page)
        page.new_requested.connect(self._on_new)
        page.report_chosen.connect(lambda path: self._open(0, path))
        page.dropped.connect(self._on_dropped)
        page.source.source_chosen.connect(self._on_source_chosen)
        page.setup.changed.connect(self._offer_to_resume)
        page.setup.start_requested.connect(self._start)
        page.interrupted.resume_requested.connect(self._resume)
        page.interrupted.delete_requested.connect(work.discard)
        page.earlier.open_requested.connect(lambda number: self._open(number, number))
        page.earlier.delete_requested.connect(work.discard)
        page.progress.pause_toggled.connect(self._on_pause)
        page.progress.stop_requested.connect(self._on_stop)
        page.report.resume_requested.connect(self._on_resume)

    def _connect_work(self) -> None:
        page, work, run = self.page, self.evaluations, self.evaluations.run
        work.understood.connect(self._on_understood)
        work.not_understood.connect(self._on_not_understood)
        work.measured.connect(page.setup.show_rate)
        work.listed.connect(self._on_listed)
        work.opened.connect(self._on_opened)
        work.went_wrong.connect(self._on_went_wrong)
        run.loading.connect(self._on_loading)
        run.begun.connect(lambda begun: self._on_begun(begun.id))
        run.progressed.connect(page.progress.show_progress)
        run.stood.connect(page.progress.show_standing)
        run.failed_to_read.connect(page.progress.show_unread)
        run.finished.connect(self._on_finished)
        run.stopped.connect(self._on_stopped)
        run.broke.connect(self._on_broke)
        for over in (run.finished, run.stopped, run.broke):
            over.connect(lambda _what: self.changed.emit())
        self._loader.library.listed.connect(self._on_weights_listed)
        self._loader.ready.connect(self._on_network_ready)
        self._loader.status_changed.connect(lambda _status: self._show_weights())

    # What the user asks for

    def _on_new(self) -> None:
        self.page.hide_problem()
        self.page.show_stage("setup")
        self.evaluations.refresh()

    def _on_dropped(self, path: Path) -> None:
        if self.evaluations.run.is_running:
            self._shell.banner.show_news(
                self.tr("An evaluation is running. Stop it before you begin another one.")
            )
        elif path.suffix.lower() == ".json":
            self._open(0, path)
        else:
            self._on_new()
            self.page.source.choose(path)

    def _on_source_chosen(self, source: LabelledSource) -> None:
        self.page.hide_problem()
        self._labelled = None
        self.page.setup.show_labelled(None)
        self.page.setup.show_rate(None)
        self.evaluations.stop_measuring()
        self.evaluations.read(source)

    def _start(self, wanted: EvaluationRequest, resume: int) -> None:
        self.evaluations.stop_measuring()
        self.page.hide_problem()
        published = {kept.name for kept in self._kept if kept.entry is not None}
        note = "" if published.issuperset(wanted.weights) else words_of.not_published()
        self.page.progress.begin(words_of.source_name(wanted.labelled.source), note)
        self.page.show_stage("running")
        self._number = resume
        self.evaluations.run.start(wanted, resume=resume or None)

    def _resume(self, summary: EvaluationSummary) -> None:
        """Fill in the form as for this evaluation, and start when its labels have been read."""
        self._to_resume = summary
        self.page.show_stage("setup")
        setup = summary.setup
        self.page.setup.choose(setup.crops, setup.mode, self._names_of(setup))
        self.page.source.choose(setup.source, setup.files)

    def _on_resume(self) -> None:
        found = [summary for summary in self._earlier if summary.id == self._number]
        if found:
            self._resume(found[0])

    def _on_pause(self, paused: bool) -> None:
        self.evaluations.run.set_paused(paused)
        self.page.progress.set_paused(self.evaluations.run.is_paused)

    def _on_stop(self) -> None:
        self.page.progress.show_stopping()
        self.evaluations.run.stop()

    def _open(self, number: int, which: int | Path) -> None:
        self.page.hide_problem()
        self._number = number
        self.evaluations.open(which)

    # What the work reports

    def _on_understood(self, labelled: LabelledSet) -> None:
        self._labelled = labelled
        self.page.source.show_understood(labelled)
        self.page.setup.show_labelled(labelled)
        self._offer_to_resume()
        to_resume, self._to_resume = self._to_resume, None
        wanted = self.page.setup.wanted
        if to_resume is not None and wanted is not None and _is_same(to_resume.setup, wanted):
            if self._names_of(to_resume.setup):
                self._start(wanted, to_resume.id)
            return
        self.evaluations.measure(labelled)

    def _on_not_understood(self, error: UserError) -> None:
        self._to_resume = None
        self.page.source.show_problem(error)

    def _on_network_ready(self) -> None:
        self._show_weights()
        if self._labelled is not None:
            self.evaluations.measure(self._labelled)

    def _on_listed(self, earlier: tuple[EvaluationSummary, ...]) -> None:
        self._earlier = earlier
        self.page.show_earlier(earlier)
        self._show_comparable()
        self._offer_to_resume()

    def _on_weights_listed(self, kept: tuple[ListedWeights, ...]) -> None:
        self._kept = list(kept)
        self._show_weights()

    def _on_loading(self, name: str) -> None:
        titles = {kept.name: kept.entry.title for kept in self._kept if kept.entry}
        self.page.progress.show_loading(titles.get(name, Path(name).name))

    def _on_begun(self, number: int) -> None:
        self._number = number

    def _on_finished(self, report: Report) -> None:
        self.page.show_report(report, can_resume=False)
        self.evaluations.refresh()
        if not self.is_shown:
            self._shell.banner.show_news(self.tr("The evaluation is finished (Ctrl+E to show it)."))

    def _on_stopped(self, number: int) -> None:
        self._number = number
        self.evaluations.refresh()
        if number:
            self.evaluations.open(number)
        else:
            self.page.show_stage("setup")

    def _on_broke(self, error: UserError) -> None:
        self.page.show_stage("setup")
        self.page.show_problem(error)
        self.evaluations.refresh()

    def _on_opened(self, report: Report) -> None:
        if self.evaluations.run.is_running:
            return
        self.page.show_report(report, can_resume=self._number > 0)
        self._show_comparable()

    def _on_went_wrong(self, error: UserError) -> None:
        if self.page.stage == "running" and not self.evaluations.run.is_running:
            self.page.show_stage("setup")  # after Stop, the report could not be read
        self.page.show_problem(error)

    # Inside

    def _show_weights(self) -> None:
        inference = self._loader.inference
        used = inference.classifier.weights if inference is not None else None
        kept = list(self._kept)
        if used is not None and all(line.path != used.path for line in kept):
            # A file elsewhere, named by the user or by the environment.
            kept.append(ListedWeights(str(used.path), None, used.path, used.sha256))
        names = [line.name for line in kept if used is not None and line.path == used.path]
        self._kept = kept
        is_loading = self._loader.status in (NetworkStatus.NOT_STARTED, NetworkStatus.LOADING)
        self.page.setup.set_loading(is_loading)
        self.page.setup.show_weights(kept, names[0] if names else "")

    def _show_comparable(self) -> None:
        others = [summary for summary in self._earlier if summary.id != self._number]
        self.page.report.comparison.show_earlier(others)

    def _offer_to_resume(self) -> None:
        wanted = self.page.setup.wanted
        found = None
        if wanted is not None:
            for summary in self._earlier:
                same = summary.state == "interrupted" and _is_same(summary.setup, wanted)
                if same and set(self._names_of(summary.setup)) == set(wanted.weights):
                    found = summary
                    break
        self.page.setup.show_resumable(found)

    def _names_of(self, setup: Setup) -> tuple[str, ...]:
        """The names of an evaluation's weights on this computer; empty if some are missing."""
        names = {kept.sha256: kept.name for kept in self._kept if kept.path and kept.sha256}
        if any(member.sha256 not in names for member in setup.members):
            return ()
        return tuple(names[member.sha256] for member in setup.members)


def _is_same(setup: Setup, wanted: EvaluationRequest) -> bool:
    return (
        setup.source == wanted.labelled.source.absolute()
        and setup.crops == wanted.crops
        and setup.mode == wanted.mode
    )
