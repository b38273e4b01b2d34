"""The line above the camera's image: which class the images are of, and a button to hold."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFrame, QHBoxLayout, QPushButton, QWidget

from inception_gui.core.teach.project import LONGEST_NAME
from inception_gui.widgets.common import wording
from inception_gui.widgets.common.eliding_label import ElidingLabel

_NARROW_PX: Final = 820


class CameraLine(QFrame):
    """Asks for a class, and reports how long images are to be added to it.

    Signals:
        held(bool): the button is pressed, or released.
        named(): the class is chosen or typed; the keys belong to the image again.
        folder_requested(): the user wants to choose where the images are saved.
        done_requested(): back to the classes.
    """

    held = Signal(bool)
    named = Signal()
    folder_requested = Signal()
    done_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "tool_bar")
        self.name = QComboBox(editable=True)
        self.name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.name.setMinimumWidth(150)
        self.name.setAccessibleName(self.tr("Class of the images"))
        edit = self.name.lineEdit()
        assert edit is not None
        edit.setPlaceholderText(self.tr("Name of the class"))
        edit.setMaxLength(LONGEST_NAME)
        edit.returnPressed.connect(self.named)
        self.name.activated.connect(lambda _place: self.named.emit())
        self.name.editTextChanged.connect(lambda _text: self._show_hold())
        self.hold = QPushButton(self.tr("Hold to add images"))
        self.hold.setProperty("look", "accent")
        self.hold.setToolTip(self.tr("Or hold the T key; several short bursts are better than one"))
        self.hold.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hold.pressed.connect(lambda: self.held.emit(True))
        self.hold.released.connect(lambda: self.held.emit(False))
        self._count = ElidingLabel()
        self._where = ElidingLabel()
        self.change = QPushButton(self.tr("Change folder…"))
        self.change.setProperty("look", "link")
        self.change.clicked.connect(self.folder_requested)
        self.done = QPushButton(self.tr("Done"))
        self.done.clicked.connect(self.done_requested)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(10)
        first.addWidget(self.name)
        first.addWidget(self.hold)
        first.addWidget(self._count, 1)
        second.addWidget(self._where, 1)
        second.addWidget(self.change)
        second.addWidget(self.done)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(16, 6, 16, 6)
        self._rows.setSpacing(10)
        self._rows.addLayout(first, 3)
        self._rows.addLayout(second, 2)
        for button in (self.hold, self.change, self.done):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._show_hold()

    @property
    def class_name(self) -> str:
        """The class that is typed or chosen."""
        return self.name.currentText().strip()

    @property
    def words(self) -> str:
        """How many images there are."""
        return self._count.text()

    def show_classes(self, names: Sequence[str]) -> None:
        """Offer these classes; what is typed stays."""
        typed = self.name.currentText()
        self.name.clear()
        self.name.addItems(list(names))
        self.name.setEditText(typed)

    def show_folder(self, folder: Path) -> None:
        """Show where images are saved."""
        self._where.set_parts(self.tr("Saved in {0}").format(folder))
        self._where.setToolTip(str(folder))

    def show_count(self, count: int, *, is_taking: bool) -> None:
        """Show how many images of the class there are."""
        words = wording.images(count)
        self._count.set_parts(self.tr("{0}, adding…").format(words) if is_taking else words)
        self.hold.setDown(is_taking)

    def _show_hold(self) -> None:
        self.hold.setEnabled(bool(self.class_name))

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._rows.setDirection(down if self.width() < _NARROW_PX else across)
        super().resizeEvent(event)
