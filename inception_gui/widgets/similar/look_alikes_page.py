"""The page of look-alikes: groups on the left, the images of one on the right, marks, a sort."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.flow_layout import FlowLayout
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.common.work_page import WorkPage
from inception_gui.widgets.items.tile_view import TileView
from inception_gui.workers.similar.group_models import GroupModel, MemberModel

_LEAST: Final = 50
_MOST: Final = 100
FIRST_AT_LEAST: Final = 95
"""Percent of similarity. Below 0.9 the network finds different photos of one kind alike."""

_SETTLED_MS: Final = 350
"""Keys and the wheel move the slider step by step; the images are grouped when it rests."""

_GROUPS_PX: Final = 182
_SLIDER_PX: Final = 22
_NARROW_PX: Final = 760
_LOW_PX: Final = 330
"""A lower page has room for the images and the most important buttons only."""

_LONGEST_NAME: Final = 100
_ACTIONS: Final[tuple[Literal["copy", "move"], ...]] = ("copy", "move")


class LookAlikesPage(WorkPage):
    """Shows groups and the images of one, or what the search does, or why there are none.

    Signals:
        threshold_chosen(float): group again at this similarity.
        open_requested(Item): show this image by itself.
        sort_requested(str): sort the marked images; "copy" or "move".
        save_requested(): save the groups as CSV.
        teach_requested(int): the images of this group show one class of one's own.
    """

    threshold_chosen = Signal(float)
    open_requested = Signal(object)
    sort_requested = Signal(str)
    save_requested = Signal()
    teach_requested = Signal(int)

    def __init__(
        self,
        themes: ThemeSource,
        groups: GroupModel,
        members: MemberModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Look-alikes"), themes, parent)
        self._groups, self._members = groups, members
        self._is_sorting = False
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settling.timeout.connect(self._on_settled)

        self._add_threshold()
        self._set_results(self._make_results(themes))
        self._foot = self._make_foot()
        self._column.addWidget(self._foot)
        groups.marks_changed.connect(self._show_marks)
        self._show_marks()

    def _add_threshold(self) -> None:
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(_LEAST, _MOST)
        self.slider.setMinimumWidth(90)
        self.slider.setMinimumHeight(_SLIDER_PX)
        self.slider.setAccessibleName(self.tr("Least similarity within a group"))
        self.slider.setValue(FIRST_AT_LEAST)
        self.slider.valueChanged.connect(self._on_slider)
        self.slider.sliderReleased.connect(self._settling.start)
        self._least = QLabel(f"{self.at_least:.2f}")
        self._counts = ElidingLabel()
        limit = QLabel(self.tr("Similarity at least"))
        limit.setBuddy(self.slider)
        line = QHBoxLayout()
        line.setSpacing(10)
        for part, stretch in ((limit, 0), (self.slider, 2), (self._least, 0)):
            line.addWidget(part, stretch)
        line.addSpacing(8)
        line.addWidget(self._counts, 5)
        self._bar.addLayout(line)

    def _make_results(self, themes: ThemeSource) -> QWidget:
        self.group_view = TileView(themes, self.tr("Groups, the largest first"))
        self.group_view.setModel(self._groups)
        self.group_view.setFixedWidth(_GROUPS_PX)
        self.group_view.selectionModel().currentChanged.connect(
            lambda index, _before: self._on_group(index.row())
        )
        self.member_view = TileView(themes, self.tr("Images of this group, the best first"))
        self.member_view.setModel(self._members)
        self.member_view.mark_toggled.connect(self._members.toggle)
        self.member_view.activated.connect(
            lambda index: self.open_requested.emit(self._members.item(index.row()))
        )
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("Name of this group"))
        self.name.setAccessibleName(self.tr("Name of this group"))
        self.name.setMaximumWidth(320)
        self.name.textEdited.connect(self._on_name)
        right = QVBoxLayout()
        right.setContentsMargins(0, 8, 0, 0)
        right.setSpacing(6)
        named = QHBoxLayout()
        named.setContentsMargins(5, 0, 5, 0)
        named.addWidget(self.name, 1)
        self.teach = QPushButton(self.tr("Teach as a class"))
        self.teach.setToolTip(self.tr("Make the images of this group one of your classes"))
        self.teach.clicked.connect(lambda: self.teach_requested.emit(self._members.group))
        named.addWidget(self.teach)
        named.addStretch(1)
        right.addLayout(named)
        right.addWidget(self.member_view, 1)
        results = QWidget()
        across = QHBoxLayout(results)
        across.setContentsMargins(8, 0, 8, 0)
        across.setSpacing(8)
        across.addWidget(self.group_view)
        across.addLayout(right, 1)
        return results

    def _make_foot(self) -> QWidget:
        self.mark_rest = QPushButton(self.tr("Mark all but the best"))
        self.mark_rest.clicked.connect(self._groups.mark_all_but_the_best)
        self.unmark = QPushButton(self.tr("Unmark all"))
        self.unmark.clicked.connect(self._groups.unmark_all)
        self._marked = QLabel()
        self._marked.setProperty("look", "soft")
        self.action = QComboBox()
        self.action.addItems([self.tr("copy"), self.tr("move")])
        self.action.setCurrentIndex(1)
        self.action.setAccessibleName(self.tr("Copy or move the marked images"))
        self.sort = QPushButton(self.tr("Sort marked…"))
        self.sort.setProperty("look", "accent")
        self.sort.setToolTip(self.tr("Nothing is deleted, and the sort can be undone"))
        self.sort.clicked.connect(
            lambda: self.sort_requested.emit(_ACTIONS[self.action.currentIndex()])
        )
        self.save = QPushButton(self.tr("Export groups…"))
        self.save.clicked.connect(self.save_requested)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._rows.setSpacing(8)
        marks, sorts = FlowLayout(), FlowLayout(align=Qt.AlignmentFlag.AlignRight)
        for row in (marks, sorts):
            self._rows.addLayout(row, 1)
        for button in (self.mark_rest, self.unmark):
            marks.addWidget(button)
        marks.addWidget(self._marked)
        for part in (self.save, self.action, self.sort):
            sorts.addWidget(part)
        foot = QFrame()
        foot.setProperty("look", "status_line")
        inside = QVBoxLayout(foot)
        inside.setContentsMargins(16, 8, 16, 8)
        inside.addLayout(self._rows)
        return foot

    @property
    def at_least(self) -> float:
        """The threshold, 0..1."""
        return self.slider.value() / 100

    @property
    def counts(self) -> str:
        """How much was found."""
        return self._counts.text()

    def show_results(self, failed: int) -> None:
        """Show the groups; `failed` images could not be read."""
        count = self._groups.rowCount()
        more = self._groups.image_count - count
        words = self.tr("%Ln group(s)", "", count)
        if count:
            beside = self.tr("%Ln image(s) beside the best of each", "", more)
            words = f"{words} · {beside}"
        if failed:
            words += " · " + self.tr("%Ln image(s) cannot be read", "", failed)
        self._counts.set_parts(words)
        if not count:
            self.show_words(
                self.tr("No copies, and no images that are that similar."),
                self.tr("A lower threshold finds images that are less alike."),
            )
            return
        self._show(self._results)
        self.group_view.setCurrentIndex(self._groups.index(0))
        self.group_view.scrollToTop()

    def set_sorting(self, busy: bool) -> None:
        """Whether marked images are being sorted."""
        self._is_sorting = busy
        self._show_marks()

    def _show(self, part: QWidget) -> None:
        super()._show(part)
        self._foot.setVisible(part is self._results)

    def _show_marks(self) -> None:
        count = self._groups.marked_count
        self._marked.setText(self.tr("{0} marked").format(wording.count(count)) if count else "")
        self.unmark.setEnabled(count > 0)
        self.sort.setEnabled(count > 0 and not self._is_sorting)
        self.action.setEnabled(self.sort.isEnabled())

    def _on_group(self, group: int) -> None:
        self._members.show_group(group)
        self.name.setText(self._groups.name(group) if group >= 0 else "")
        if group >= 0:
            self.member_view.setCurrentIndex(self._members.index(0))
            self.member_view.scrollToTop()

    def _on_name(self, text: str) -> None:
        if self._members.group >= 0:
            self._groups.set_name(self._members.group, text)

    def _on_slider(self, _value: int) -> None:
        self._least.setText(f"{self.at_least:.2f}")
        if not self.slider.isSliderDown():
            self._settling.start()

    def _on_settled(self) -> None:
        self.threshold_chosen.emit(self.at_least)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        is_low = self.height() < _LOW_PX
        is_narrow = self.width() < _NARROW_PX * theme.text_scale()
        self._rows.setDirection(down if is_narrow and not is_low else across)
        for part in (self.name, self.teach, self.unmark, self._marked, self.save):
            part.setVisible(not is_low)
        super().resizeEvent(event)
