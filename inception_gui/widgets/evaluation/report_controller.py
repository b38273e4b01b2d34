"""Connects a report with what it can do: save, compare, show images, set the threshold."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from inception_gui.core.evaluation.report.class_scores import ClassScore
from inception_gui.core.evaluation.report.results import Comparison, Confusion
from inception_gui.core.labels.thresholds import UNSURE_BELOW
from inception_gui.widgets.common import file_dialogs
from inception_gui.widgets.common.language import QT_TR_NOOP, tr
from inception_gui.widgets.evaluation.apart_line import ApartLine
from inception_gui.widgets.evaluation.report_view import ReportView
from inception_gui.workers.evaluation.session import Evaluations
from inception_gui.workers.session import Session

if TYPE_CHECKING:
    from inception_gui.widgets.shell.window_shell import WindowShell

_FILTERS: Final = {
    "html": QT_TR_NOOP("Web page (*.html)"),
    "json": QT_TR_NOOP("JSON (*.json)"),
    "csv": QT_TR_NOOP("CSV (*.csv)"),
}


class ReportController(QObject):
    """Does what the buttons of a report ask for."""

    def __init__(
        self,
        session: Session,
        shell: WindowShell,
        view: ReportView,
        work: Evaluations,
        show_report: Callable[[], None],
    ) -> None:
        """`show_report` displays the page of the report."""
        super().__init__(shell.window)
        self._session = session
        self._shell = shell
        self._view = view
        self._work = work
        self._show_report = show_report
        self.apart = ApartLine(session)
        self.apart.back_requested.connect(self._on_back)
        shell.above_pages.addWidget(self.apart)
        session.current_changed.connect(lambda _row: self._show_line())
        shell.pages.currentChanged.connect(lambda _index: self._show_line())
        view.save_requested.connect(self._on_save)
        view.calibration.threshold_wanted.connect(self.use_threshold)
        view.mistakes.class_chosen.connect(self._on_class)
        view.mistakes.confusion_chosen.connect(self._on_confusion)
        view.matrix.cell_chosen.connect(self._on_cell)
        view.matrix.save_requested.connect(self._on_save_matrix)
        view.comparison.comparison_wanted.connect(self._on_compare)
        view.comparison.images_wanted.connect(self._show_pictures)
        work.saved.connect(lambda path: view.say(self.tr("Saved as {0}").format(path.name), path))
        work.compared.connect(self._on_compared)
        work.not_comparable.connect(view.comparison.show_problem)
        work.pictures_found.connect(self._show_pictures)
        view.calibration.set_in_use(session.unsure_below, UNSURE_BELOW)

    def use_threshold(self, share: float) -> None:
        """Use this probability, 0..1, as the threshold for "not sure"."""
        self._session.set_unsure_below(share)
        self._view.calibration.set_in_use(share, UNSURE_BELOW)

    def _on_save(self, file_format: str) -> None:
        report = self._view.report
        if report is None:
            return
        source, saves = report.setup.source, self._shell.open_handler.save_folder

        def save(path: Path) -> None:
            saves.note_file(path)
            self._work.save(report, path, file_format)

        name = f"{source.stem or 'images'} evaluation.{file_format}"
        file_dialogs.choose_target(
            self._shell.window,
            self.tr("Save report"),
            str(saves.or_else(source.parent) / name),
            [tr(_FILTERS[file_format])],
            save,
        )

    def _on_save_matrix(self, form: str) -> None:
        report = self._view.report
        if report is None:
            return
        source, saves = report.setup.source, self._shell.open_handler.save_folder
        is_table = form == "table"

        def save(path: Path) -> None:
            saves.note_file(path)
            self._work.save_matrix(report, path)

        file_dialogs.choose_target(
            self._shell.window,
            self.tr("Save confusion matrix"),
            str(
                saves.or_else(source.parent)
                / f"{source.stem or 'images'} confusion matrix.{'csv' if is_table else 'png'}"
            ),
            ["CSV (*.csv)"] if is_table else ["PNG (*.png)", "SVG (*.svg)", "PDF (*.pdf)"],
            save,
        )

    def _on_cell(self, label: int, said: int) -> None:
        if (report := self._view.report) is not None:
            self._show_pictures(
                [one.path for one in report.judged if one.label == label and one.best[0][0] == said]
            )

    def _on_class(self, chosen: ClassScore) -> None:
        if self._view.report is not None:
            self._work.find_pictures(self._view.report, chosen.index)

    def _on_confusion(self, chosen: Confusion) -> None:
        self._show_pictures(list(chosen.paths))

    def _on_compare(self, which: int | Path, name: str) -> None:
        if self._view.report is not None:
            self._work.compare(self._view.report, which, name)

    def _on_compared(self, comparison: Comparison, name: str) -> None:
        if (report := self._view.report) is not None:
            self._view.comparison.show_comparison(comparison, name, report)

    def _show_pictures(self, pictures: list[Path]) -> None:
        report = self._view.report
        if not pictures or report is None:
            return
        self._session.look_at([path.absolute() for path in pictures])
        self.apart.show_labels_of(report)
        self._shell.show_home()

    def _on_back(self) -> None:
        self._session.come_back()
        self._show_report()

    def _show_line(self) -> None:
        is_report_shown = self._view.isVisible()
        self.apart.setVisible(self._session.lists.is_apart and not is_report_shown)
