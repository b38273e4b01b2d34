"""What would help: the most frequent confusion, more images, classes that are too small."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from inception_gui.core.jobs.standing import Standing
from inception_gui.core.types import Failure
from inception_gui.widgets.teach import wording as words_of

_MOST_LINES = 6


class AdviceCard(QFrame):
    """Sentences, and the images that cannot be read; hidden while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._words = QLabel(wordWrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._unreadable = QLabel(wordWrap=True)
        self._unreadable.setProperty("look", "warning")
        self.which = QPushButton(self.tr("Show which"))
        self.which.setProperty("look", "link")
        self.which.setCheckable(True)
        self.which.setCursor(Qt.CursorShape.PointingHandCursor)
        self.which.toggled.connect(self._on_which)
        self._files = QPlainTextEdit(readOnly=True)
        self._files.setProperty("look", "detail")
        self._files.setAccessibleName(self.tr("Images that cannot be read"))
        self._files.setFixedHeight(96)
        self._files.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(6)
        layout.addWidget(self._words)
        layout.addWidget(self._unreadable)
        layout.addWidget(self.which, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._files)
        self.show_advice(None, ())

    @property
    def words(self) -> str:
        """What is shown."""
        return f"{self._words.text()}\n{self._unreadable.text()}".strip()

    def show_advice(self, standing: Standing | None, unreadable: Sequence[Failure]) -> None:
        """Show what follows from this result."""
        lines: list[str] = []
        if standing is not None:
            small = words_of.unbalanced(standing)
            lines = [words_of.gain(standing), words_of.confusion(standing), *small[:_MOST_LINES]]
        self._words.setText("\n".join(line for line in lines if line))
        self._words.setVisible(bool(self._words.text()))
        self._unreadable.setText(words_of.unreadable(unreadable))
        self._unreadable.setVisible(bool(unreadable))
        self.which.setVisible(bool(unreadable))
        if not unreadable:
            self.which.setChecked(False)
        self._files.setPlainText(words_of.unreadable_in_detail(unreadable))
        self.setVisible(bool(self.words))

    def _on_which(self, on: bool) -> None:
        self._files.setVisible(on)
        self.which.setText(self.tr("Hide") if on else self.tr("Show which"))
