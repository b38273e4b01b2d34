"""Two images beside the grid, with the part marked that they share."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inception_gui.core.wording import similarity
from inception_gui.errors import UserError
from inception_gui.widgets.common.check_box import CheckBox
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.language import figures, translated
from inception_gui.widgets.common.picture_view import PictureView
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.workers.similar.shared_part_finder import MarkedPair

WIDTH_PX: Final = 300
_NO_LIMIT: Final = 16777215
"""QWIDGETSIZE_MAX, which PySide does not have."""


class PairPane(QWidget):
    """Shows the image that is searched for and the selected one."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair: MarkedPair | None = None
        self._captions = (ElidingLabel(), ElidingLabel())
        self._views = tuple(PictureView(themes, QSize(WIDTH_PX, 160)) for _ in range(2))
        self._state = QLabel()
        self._state.setProperty("look", "soft")
        self._state.setWordWrap(True)
        self.marks = CheckBox(themes, self.tr("Mark what both share"))
        self.marks.setChecked(True)
        self.marks.setToolTip(self.tr("Brighter areas add more to the similarity"))
        self.marks.toggled.connect(lambda _on: self._show())
        self._pictures = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._pictures.setSpacing(8)
        for caption, view in zip(self._captions, self._views, strict=True):
            column = QVBoxLayout()
            column.setSpacing(3)
            column.addWidget(view, 1)
            caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(caption)
            self._pictures.addLayout(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 5, 0, 5)
        layout.setSpacing(6)
        layout.addLayout(self._pictures, 1)
        below = QHBoxLayout()
        below.addWidget(self.marks)
        below.addWidget(self._state, 1)
        layout.addLayout(below)
        self.set_below(False)

    @property
    def words(self) -> str:
        """What is said below the images."""
        return self._state.text()

    @property
    def captions(self) -> tuple[str, str]:
        """The names of the images on display."""
        return self._captions[0].text(), self._captions[1].text()

    def set_below(self, below: bool, height_px: int = 0) -> None:
        """Be wide and at most `height_px` high, below the grid, or narrow and high, beside it."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._pictures.setDirection(across if below else down)
        self.setMinimumWidth(0 if below else WIDTH_PX)
        self.setMaximumWidth(_NO_LIMIT if below else WIDTH_PX)
        self.setMaximumHeight(height_px if below else _NO_LIMIT)

    def show_working(self) -> None:
        """Say that the images are being compared; those on display stay for a moment."""
        self._state.setText(self.tr("Comparing…"))

    def show_pair(self, pair: MarkedPair, query_name: str) -> None:
        """Show two images that were compared."""
        self._pair = pair
        for caption, name in zip(self._captions, (query_name, pair.other.name), strict=True):
            caption.set_parts(name)
            caption.setToolTip(name)
        self._state.setText(self.tr("Similarity {0}").format(figures(similarity(pair.similarity))))
        self._show()

    def show_problem(self, error: UserError, name: str) -> None:
        """Say why the query could not be compared with the image of this name."""
        self.forget()
        self._state.setText(f"{name}: {translated(str(error))}".strip())

    def forget(self) -> None:
        """Show nothing."""
        self._pair = None
        for caption in self._captions:
            caption.set_parts("")
        self._state.clear()
        self._show()

    def _show(self) -> None:
        pair = self._pair
        shows_marks = self.marks.isChecked()
        for place, view in enumerate(self._views):
            if pair is None:
                view.show_image(None, "")
                continue
            images = pair.marked if shows_marks else pair.plain
            name = self._captions[place].text()
            words = self.tr("{0}, the part that both share is marked") if shows_marks else "{0}"
            view.show_image(images[place], words.format(name))
