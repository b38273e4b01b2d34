"""Sorts the table and the grid like with like, with a line of progress above them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from inception_gui.core.types import Progress
from inception_gui.errors import UserError
from inception_gui.widgets.common.progress_row import ProgressRow
from inception_gui.workers.items.item_columns import ItemColumns
from inception_gui.workers.items.run_model import RunModel
from inception_gui.workers.similar.alike_order import AlikeOrder

if TYPE_CHECKING:
    from inception_gui.widgets.shell.window_shell import WindowShell
    from inception_gui.workers.session import Session


class AlikeController(QObject):
    """Orders the images of the list, then has the rows follow that order."""

    def __init__(self, session: Session, shell: WindowShell, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._shell = shell
        self._rows: RunModel | None = None
        self.work = AlikeOrder(self)
        self.line = QFrame()
        self.line.setProperty("look", "tool_bar")
        self._activity = QLabel()
        self.progress = ProgressRow(bar_px=160)
        self.progress.cancel.setText(self.tr("Stop"))
        across = QHBoxLayout(self.line)
        across.setContentsMargins(16, 6, 16, 6)
        across.setSpacing(12)
        across.addWidget(self._activity)
        across.addWidget(self.progress)
        across.addStretch(1)
        self.line.hide()
        shell.above_pages.addWidget(self.line)
        self.progress.cancel_requested.connect(self._on_stop)
        self.work.computing.connect(
            lambda progress: self._show(self.tr("Computing features"), progress)
        )
        self.work.ordering.connect(
            lambda progress: self._show(self.tr("Sorting like with like"), progress)
        )
        self.work.found.connect(self._on_found)
        self.work.failed.connect(self._on_failed)
        session.items.removed.connect(lambda _rows: self._on_rows_removed())

    def sort(self, rows: RunModel) -> None:
        """Sort these rows like with like, or, if they are, as they were added."""
        if rows.sorting.key == "likeness":
            rows.sort(0)
            return
        inference = self._session.loader.inference
        if inference is None:
            self._shell.banner.show_problem(
                self.tr("The network is still loading."), self.tr("Wait a moment and try again.")
            )
            return
        self._rows = rows
        self.work.start(self._session.items.columns, inference)

    def _show(self, activity: str, progress: Progress) -> None:
        self._activity.setText(activity)
        self.progress.show_progress(progress.done, progress.total, progress.known)
        self.line.show()

    def _on_stop(self) -> None:
        self.work.stop()
        self.line.hide()

    def _on_rows_removed(self) -> None:
        """The rows that are being ordered have other numbers now."""
        inference = self._session.loader.inference
        if self.work.is_busy and inference is not None:
            self.work.start(self._session.items.columns, inference)

    def _on_found(self, columns: ItemColumns, ranks: Any) -> None:
        self.line.hide()
        if self._rows is not None and columns is self._session.items.columns:
            self._rows.sort_by_likeness(ranks)

    def _on_failed(self, error: UserError) -> None:
        self.line.hide()
        self._shell.banner.show_problem(error.sentence, error.hint, error.detail)
