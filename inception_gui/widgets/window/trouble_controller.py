"""Tells of unexpected errors and of a crash before this start, and offers a diagnostic report."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from inception_gui.errors import UserError
from inception_gui.startup import crash_trace
from inception_gui.workers.jobs.job_group import JobGroup

if TYPE_CHECKING:
    from inception_gui.widgets.help.report_controller import ReportController
    from inception_gui.widgets.shell.window_shell import WindowShell

_MOST_SHOWN_BYTES: Final = 1 << 16
"""Of a report; the diagnostic report has more of it."""


class TroubleController(QObject):
    """An unexpected error is a message; the window stays open."""

    def __init__(self, shell: WindowShell) -> None:
        super().__init__(shell.window)
        self._shell = shell
        self._report: ReportController | None = None
        self._jobs = JobGroup(self)
        self._jobs.went_wrong.connect(self.show_unexpected)
        shell.actions.report_requested.connect(self._open_report)

    @property
    def report(self) -> ReportController:
        """The diagnostic report; built on first use."""
        if self._report is None:
            from inception_gui.widgets.help.report_controller import ReportController

            shell = self._shell
            self._report = ReportController(shell.themes, shell.banner, shell.window)
        return self._report

    def show_unexpected(self, error: UserError) -> None:
        """Something failed that nobody foresaw."""
        self._shell.banner.show_problem(
            error.sentence,
            error.hint,
            error.detail,
            offer=self.tr("Save report…"),
            do=self._open_report,
        )

    def look_for_crash(self, folder: Path) -> None:
        """Tell if the program crashed when it last ran: then `folder` holds a report of that."""

        def job() -> Iterator[str]:
            report = crash_trace.take_last(folder)
            if report is not None:
                yield _beginning_of(report)

        self._jobs.run(job, "crash report", lambda events: self._show_crash(events[-1]))

    def _show_crash(self, detail: str) -> None:
        self._shell.banner.show_problem(
            self.tr("Inception GUI ended unexpectedly when it last ran."),
            self.tr("A report of what it was doing is there; it is not sent anywhere."),
            detail,
            offer=self.tr("Save report…"),
            do=self._open_report,
        )

    def close(self) -> None:
        """Stop the work on reports."""
        self._jobs.cancel()
        self._jobs.wait(0)
        if self._report is not None:
            self._report.close(0)

    def _open_report(self) -> None:
        self.report.open()


def _beginning_of(report: Path) -> str:
    try:
        with report.open("rb") as file:
            return file.read(_MOST_SHOWN_BYTES).decode("utf-8", "replace")
    except OSError:
        return ""
