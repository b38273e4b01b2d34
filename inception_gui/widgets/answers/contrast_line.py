"""“Rather than…”: chooses a class to contrast the heat map with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from inception_gui.core.labels.class_names import class_name
from inception_gui.core.labels.imagenet import imagenet
from inception_gui.core.labels.label_set import LabelSet
from inception_gui.widgets.answers.class_search import ClassSearch
from inception_gui.widgets.common import icons
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.theme import ThemeSource

_LINK_SIDES_PX: Final = 8


class ContrastLine(QWidget):
    """A link, then a line to find a class, then the name of that class with a button to remove it.

    Signals:
        changed(object): the index of the class, or None for no contrast.
        left(): Escape was pressed in the line.
    """

    changed = Signal(object)
    left = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._other: int | None = None
        self._labels = imagenet()
        self._offer = self.tr("Contrast with another class…")
        self._link = QPushButton(self._offer)
        self._link.setAccessibleName(self._offer)
        self._link.setMinimumWidth(1)  # it is shortened where its words are longer than the column
        self._link.setProperty("look", "link")
        self._link.setStyleSheet("padding: 2px 4px 2px 0px; border-left: none;")
        self._link.setCursor(Qt.CursorShape.PointingHandCursor)
        self._link.setToolTip(self.tr("Show what supports this class more than another"))
        self._link.clicked.connect(self.begin)
        self.search = ClassSearch(themes, self.tr("Rather than…"))
        self.search.chosen.connect(self.set_other)
        self.search.left.connect(self._on_left)
        self._words = ElidingLabel()
        self._cross = QToolButton()
        self._cross.setProperty("look", "quiet")
        self._cross.setStyleSheet("padding: 3px;")
        self._cross.setIconSize(QSize(14, 14))
        self._cross.setToolTip(self.tr("Remove the contrast"))
        self._cross.setAccessibleName(self._cross.toolTip())
        self._cross.clicked.connect(lambda: self.set_other(None))
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._words, 1)
        line.addWidget(self._cross)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.search)
        layout.addLayout(line)
        themes.theme_changed.connect(self._dress)
        self._dress()
        self._show(searching=False)

    @property
    def other(self) -> int | None:
        """The class that the selected one is contrasted with."""
        return self._other

    def set_labels(self, labels: LabelSet | None) -> None:
        """Choose among these classes from now on; None means ImageNet's."""
        self._labels = labels or imagenet()
        self.search.set_labels(labels)

    def set_other(self, index: int | None) -> None:
        """ContrastLine with this class, or with none; reports it where that changes something."""
        changed = index != self._other
        self._other = index
        self._show(searching=False)
        if changed:
            self.changed.emit(index)

    def forget(self) -> None:
        """Remove the contrast without emitting `changed`."""
        self._other = None
        self.search.end()
        self._show(searching=False)

    def suggest(self, indices: Sequence[int]) -> None:
        """List these classes while nothing is typed."""
        self.search.suggest(indices)

    def begin(self) -> None:
        """Show the line in place of the link."""
        self._show(searching=True)
        self.search.begin()

    def _on_left(self) -> None:
        self._show(searching=False)
        self.left.emit()

    def _show(self, *, searching: bool) -> None:
        has_other = self._other is not None
        self._link.setVisible(not searching and not has_other)
        self.search.setVisible(searching)
        self._words.setVisible(has_other and not searching)
        self._cross.setVisible(has_other and not searching)
        if self._other is not None:
            label = self._labels[self._other]
            name = class_name(label.wnid, label.name)
            self._words.set_parts(self.tr("rather than {0}").format(name))
            self._words.setToolTip(self._labels[self._other].synset)

    def _dress(self) -> None:
        self._cross.setIcon(icons.icon("close", self._themes.theme.soft_text))

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = self.width() - _LINK_SIDES_PX
        elide = Qt.TextElideMode.ElideRight
        self._link.setText(self._link.fontMetrics().elidedText(self._offer, elide, room))
