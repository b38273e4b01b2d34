"""Tells of unexpected errors and of a crash before this start, and offers a diagnostic report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inception_gui.errors import UserError

if TYPE_CHECKING:
    from inception_gui.widgets.help.report_controller import ReportController
    from inception_gui.widgets.shell.window_shell import WindowShell


class TroubleController(QObject):
    """An unexpected error is a message; the window stays open."""

    def __init__(self, shell: WindowShell) -> None:
        super().__init__(shell.window)
        self._shell = shell
        self._report: ReportController | None = None
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

    def show_crash(self, report: Path) -> None:
        """The program crashed when it last ran; `report` says where."""
        try:
            detail = report.read_text("utf-8", "replace")
        except OSError:
            detail = ""
        self._shell.banner.show_problem(
            self.tr("Inception GUI ended unexpectedly when it last ran."),
            self.tr("A report of what it was doing is there; it is not sent anywhere."),
            detail,
            offer=self.tr("Save report…"),
            do=self._open_report,
        )

    def close(self) -> None:
        """Stop the work on a report."""
        if self._report is not None:
            self._report.close(0)

    def _open_report(self) -> None:
        self.report.open()
