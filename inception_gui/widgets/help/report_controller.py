"""Gathers a diagnostic report, shows it, and saves it where the user chooses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from inception_gui import logs, paths, settings
from inception_gui.startup import crash_trace
from inception_gui.widgets.common import file_dialogs
from inception_gui.widgets.common.reveal_in_files import reveal
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.help.report_window import ReportWindow
from inception_gui.widgets.shell.banner import Banner
from inception_gui.workers.jobs.job_group import JobGroup


class ReportController(QObject):
    """Help > Save diagnostic report."""

    def __init__(self, themes: ThemeSource, banner: Banner, window: QWidget) -> None:
        super().__init__(window)
        self._themes = themes
        self._banner = banner
        self._window = window
        self._shown: ReportWindow | None = None
        self._jobs = JobGroup(self)
        self._jobs.went_wrong.connect(
            lambda error: banner.show_problem(error.sentence, error.hint, error.detail)
        )

    @property
    def shown(self) -> ReportWindow | None:
        """The window of the report, while it is open."""
        is_there = self._shown is not None and shiboken6.isValid(self._shown)
        return self._shown if is_there else None

    def open(self) -> None:
        """Gather a report and show what it holds."""
        if self.shown is None:
            self._shown = ReportWindow(self._themes, self._window)
            self._shown.paths_agreed.connect(lambda _on: self._gather())
            self._shown.save_requested.connect(self._on_save)
            self._gather()
        assert self._shown is not None
        self._shown.show()
        self._shown.activateWindow()

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds` for each thread."""
        self._jobs.cancel()
        self._jobs.wait(seconds)

    def _gather(self) -> None:
        shown = self.shown
        if shown is None:
            return
        with_paths = shown.with_paths.isChecked()
        folder = paths.log_folder()
        files = {
            "log.txt": folder / logs.FILE_NAME,
            "log-before.txt": folder / f"{logs.FILE_NAME}.1",
            "crash.txt": folder / crash_trace.LAST,
            "settings.json": paths.config_folder() / settings.FILE_NAME,
        }
        versions = {"Qt": qVersion(), "platform": QGuiApplication.platformName()}

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.diagnostic_report import gather_report

            parts = gather_report(files, versions=versions, with_paths=with_paths)
            yield tuple(parts)

        def on_events(events: list[Any]) -> None:
            window = self.shown
            if window is not None and window.with_paths.isChecked() is with_paths:
                window.show_parts(events[-1])

        self._jobs.run(job, "report", on_events)

    def _on_save(self) -> None:
        shown = self.shown
        if shown is None:
            return
        parts = shown.parts
        file_dialogs.choose_target(
            shown,
            self.tr("Save diagnostic report"),
            str(Path.home() / "inception-gui-report.zip"),
            [self.tr("ZIP archive (*.zip)")],
            lambda path: self._save(parts, path),
        )

    def _save(self, parts: Any, path: Path) -> None:
        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.diagnostic_report import save_report

            return save_report(parts, path)

        def on_saved() -> None:
            if self.shown is not None:
                self.shown.close()
            words = self.tr("Saved as {0}").format(path)
            self._banner.show_news(words, self.tr("Show in folder"), lambda: reveal(path))

        self._jobs.run(job, "save report", on_success=on_saved)
