"""The window that shows what a diagnostic report holds before it is saved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from inception_gui.widgets.common.check_box import CheckBox
from inception_gui.widgets.common.theme import ThemeSource

if TYPE_CHECKING:
    from inception_gui.core.jobs.diagnostic_report import ReportPart

_SIZE: Final = QSize(820, 520)
_SHARE_OF_SCREEN: Final = 0.9
_LIST_PX: Final = 180


class ReportWindow(QDialog):
    """Not modal; closing it saves nothing.

    Signals:
        paths_agreed(bool): whether names and paths of files may be in the report.
        save_requested()
    """

    paths_agreed = Signal(bool)
    save_requested = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Diagnostic report"))
        self.parts: Sequence[ReportPart] = ()
        about = QLabel(
            self.tr(
                "This is all that the report holds. It is saved as a file where you choose; "
                "nothing is sent."
            ),
            wordWrap=True,
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Parts of the report"))
        self.list.currentRowChanged.connect(self._on_row)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setProperty("look", "detail")
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Content"))
        split = QSplitter()
        split.addWidget(self.list)
        split.addWidget(self.text)
        split.setSizes([_LIST_PX, _SIZE.width() - _LIST_PX])
        split.setStretchFactor(1, 1)
        self.with_paths = CheckBox(themes, self.tr("With names and paths of files"))
        self.with_paths.toggled.connect(self.paths_agreed)
        self.save = QPushButton(self.tr("Save…"))
        self.save.setProperty("look", "accent")
        self.save.setEnabled(False)
        self.save.clicked.connect(self.save_requested)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        below = QHBoxLayout()
        below.addWidget(self.with_paths)
        below.addStretch(1)
        below.addWidget(self.save)
        below.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addWidget(split, 1)
        column.addLayout(below)
        room = self.screen().availableSize() * _SHARE_OF_SCREEN
        self.resize(_SIZE.boundedTo(room))

    def show_parts(self, parts: Sequence[ReportPart]) -> None:
        """Show what the report holds."""
        row = max(self.list.currentRow(), 0)
        self.parts = tuple(parts)
        self.list.clear()
        self.list.addItems([part.name for part in parts])
        self.list.setCurrentRow(min(row, len(parts) - 1))
        self.save.setEnabled(True)

    def _on_row(self, row: int) -> None:
        self.text.setPlainText(self.parts[row].text if 0 <= row < len(self.parts) else "")
