"""The images that may be wrong, and what to do with each by one key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inception_gui.core.files.display_name import shown_name
from inception_gui.core.jobs.standing import Suspect
from inception_gui.core.teach.doctor import Ill
from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.common.language import tr
from inception_gui.widgets.common.row_list import RowList
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.common.thumbnail_painting import Fonts, paint_square
from inception_gui.widgets.teach import wording as words_of

_SIDE_PX: Final = 60
_PAD_PX: Final = 8
_SEVERAL: Final = 2


class SuspectList(RowList[Suspect]):
    """One row per suspicion, with thumbnails.

    Signals:
        decided(str): "move", "leave_out" or "keep", by a key, for the current row.
    """

    decided = Signal(str)

    def __init__(
        self,
        themes: ThemeSource,
        thumbnail: Callable[[Path], QImage | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(themes, parent)
        self._thumbnail = thumbnail
        self._fonts = Fonts()
        self.setAccessibleName(tr("Images to check"))
        self.setMinimumHeight(2 * self.row_height())

    @property
    def current(self) -> Suspect | None:
        """The current row."""
        index = self.currentIndex()
        return self.rows[index.row()] if index.isValid() else None

    def name_of(self, row: Suspect) -> str:
        return words_of.suspicion(row)

    def tip_of(self, row: Suspect) -> str:
        return f"{words_of.suspicion(row)}: {_files(row)}"

    def row_height(self) -> int:
        return max(_SIDE_PX + 2 * _PAD_PX, 2 * theme.pixels("normal") + 26)

    def paint_row(self, painter: QPainter, rect: QRectF, row: Suspect) -> None:
        tokens = self._themes.theme
        left, top = round(rect.x()) + _PAD_PX, round(rect.center().y()) - _SIDE_PX // 2
        for path in row.paths[:_SEVERAL]:
            place = QRect(left, top, _SIDE_PX, _SIDE_PX)
            paint_square(painter, place, self._thumbnail(path), tokens, 4)
            left += _SIDE_PX + 4
        left += _PAD_PX - 4
        half = round(rect.height() / 2)
        wide = round(rect.right()) - left - _PAD_PX
        upper = QRect(left, round(rect.y()) + 6, wide, half - 6)
        lower = QRect(left, round(rect.y()) + half, wide, half - 8)
        self._fonts.draw(painter, upper, words_of.suspicion(row), tokens.colour("text"))
        soft = tokens.colour("soft_text")
        middle = Qt.TextElideMode.ElideMiddle
        self._fonts.draw(painter, lower, _files(row), soft, size="soft", elide=middle)

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {
            Qt.Key.Key_M: "move",
            Qt.Key.Key_Delete: "leave_out",
            Qt.Key.Key_Backspace: "leave_out",
            Qt.Key.Key_K: "keep",
        }
        decision = keys.get(Qt.Key(event.key()))
        if decision is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.decided.emit(decision)
        else:
            super().keyPressEvent(event)


class SuspectCard(QFrame):
    """The list with its title and buttons.

    Signals:
        move_requested(tuple[Path], str): to the class of this name.
        leave_out_requested(tuple[Path])
        keep_requested(tuple[Path])
    """

    move_requested = Signal(object, str)
    leave_out_requested = Signal(object)
    keep_requested = Signal(object)

    def __init__(
        self,
        themes: ThemeSource,
        thumbnail: Callable[[Path], QImage | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._title = QLabel()
        self._title.setProperty("look", "strong")
        self._hint = QLabel(wordWrap=True)
        self._hint.setProperty("look", "soft")
        self._filler = QWidget()  # where the list is while there is nothing to check
        self.list = SuspectList(themes, thumbnail)
        self.list.decided.connect(self.decide)
        self.list.selectionModel().currentChanged.connect(
            lambda _now, _before: self._show_current()
        )
        self.move_button = self._button("move", self.tr("M"))
        self.leave_out_button = self._button("leave_out", self.tr("Delete"))
        self.leave_out_button.setText(self.tr("Leave out"))
        self.keep_button = self._button("keep", self.tr("K"))
        self.keep_button.setText(self.tr("Keep"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.move_button, self.leave_out_button, self.keep_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(6)
        layout.addWidget(self._title)
        layout.addWidget(self._hint)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._filler, 1)
        layout.addLayout(buttons)
        self.show_suspects(())

    @property
    def title(self) -> str:
        return self._title.text()

    def show_suspects(self, suspects: Sequence[Suspect], *, is_measured: bool = False) -> None:
        """Show these, the worst first; `is_measured` tells that an empty list is good news."""
        rows = [one for one in suspects if one.ill is not Ill.UNBALANCED]
        row = self.list.currentIndex().row()
        self.list.show_rows(rows)
        if rows:
            index = self.list.model().index(min(max(row, 0), len(rows) - 1), 0)
            self.list.setCurrentIndex(index)
            self._title.setText(self.tr("%Ln image(s) to check", "", len(rows)))
            self._hint.setText(
                self.tr("M moves, Delete leaves out, K keeps, Ctrl+Z undoes. No file is changed.")
            )
        else:
            self._title.setText(self.tr("Images to check"))
            self._hint.setText(
                self.tr("No image looks wrong.")
                if is_measured
                else self.tr("Images that look wrong are listed here once they have been learned.")
            )
        self.list.setVisible(bool(rows))
        self._filler.setVisible(not rows)
        self._show_current()

    def decide(self, decision: str) -> None:
        """Do this with the current row, which leaves the list at once."""
        suspect = self.list.current
        if suspect is None or (decision == "move" and not suspect.better):
            return
        self.show_suspects([one for one in self.list.rows if one is not suspect], is_measured=True)
        if decision == "move":
            self.move_requested.emit(suspect.paths, suspect.better)
        elif decision == "leave_out":
            self.leave_out_requested.emit(suspect.paths)
        else:
            self.keep_requested.emit(suspect.paths)

    def _show_current(self) -> None:
        suspect = self.list.current if self.list.rows else None
        for button in (self.move_button, self.leave_out_button, self.keep_button):
            button.setVisible(suspect is not None)
        better = suspect.better if suspect is not None else ""
        self.move_button.setEnabled(bool(better))
        metrics = self.move_button.fontMetrics()
        short = metrics.elidedText(better, Qt.TextElideMode.ElideRight, 110)
        words = self.tr("Move to “{0}”")
        self.move_button.setText(wording.without_mnemonics(words.format(short)))
        self.move_button.setAccessibleName(words.format(better))

    def _button(self, decision: str, key: str) -> QPushButton:
        button = QPushButton()
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(self.tr("Key: {0}").format(key))
        button.clicked.connect(lambda: self.decide(decision))
        return button


def _files(row: Suspect) -> str:
    return ", ".join(f"{shown_name(path.parent)}/{shown_name(path)}" for path in row.paths)
