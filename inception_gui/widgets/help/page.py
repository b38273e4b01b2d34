"""The page of help: one topic at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Literal

from PySide6.QtCore import QSortFilterProxyModel, QStringListModel, Qt
from PySide6.QtGui import QFontDatabase, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inception_gui.core.labels.class_names import both_names
from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.widgets.common.failure_notice import selectable_label
from inception_gui.widgets.common.flow_layout import FlowLayout
from inception_gui.widgets.common.language import QT_TR_NOOP, tr
from inception_gui.widgets.common.page import Page
from inception_gui.widgets.common.plain_views import make_plain
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.common.wording import WHAT_IT_NAMES
from inception_gui.widgets.help import texts
from inception_gui.widgets.help.licences import licence_text

Topic = Literal["steps", "keys", "classes", "licences"]
TOPICS: Final[dict[Topic, str]] = {
    "steps": QT_TR_NOOP("First steps"),
    "keys": QT_TR_NOOP("Keys"),
    "classes": QT_TR_NOOP("Classes"),
    "licences": QT_TR_NOOP("Licences"),
}
_MAX_WIDTH_PX: Final = 820
_LIST_PX: Final = 380
_LEFT: Final = Qt.AlignmentFlag.AlignLeft


class HelpPage(Page):
    """Builds each topic when it is first shown."""

    def __init__(
        self,
        themes: ThemeSource,
        shortcuts: Callable[[], Sequence[tuple[str, str]]],
        parent: QWidget | None = None,
    ) -> None:
        """`shortcuts` returns the keys of the menus and their titles, for those not listed yet."""
        super().__init__(tr("Help"), _MAX_WIDTH_PX, themes, parent)
        self._shortcuts = shortcuts
        self._topics: dict[Topic, QWidget] = {}
        self._buttons: dict[Topic, QToolButton] = {}
        self._group = QButtonGroup(self)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.back)
        choices = FlowLayout(spacing=6)
        for topic, title in TOPICS.items():
            button = QToolButton()
            button.setText(tr(title))
            button.setCheckable(True)
            button.setProperty("look", "choice")
            button.clicked.connect(lambda _on, topic=topic: self.show_topic(topic))
            self._group.addButton(button)
            self._buttons[topic] = button
            choices.addWidget(button)
        self._column.addLayout(top)
        self._column.addLayout(choices)
        self._column.addWidget(self._failure)
        self._column.addStretch(1)

    def show_topic(self, topic: Topic) -> None:
        """Show this topic."""
        if topic not in self._topics:
            build = {
                "steps": _first_steps,
                "keys": lambda: _keys(self._shortcuts()),
                "classes": _Classes,
                "licences": _licences,
            }[topic]
            self._topics[topic] = build()
            self._column.insertWidget(self._column.count() - 1, self._topics[topic])
        for name, widget in self._topics.items():
            widget.setVisible(name == topic)
        self._buttons[topic].setChecked(True)
        self._scroll_up()

    @property
    def topic(self) -> Topic | None:
        """The topic on display."""
        shown = [name for name, button in self._buttons.items() if button.isChecked()]
        return shown[0] if shown else None

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        # All other keys end here: the window would step through the images of another page.


def _first_steps() -> QWidget:
    holder, column = _topic()
    column.addWidget(_text(tr(WHAT_IT_NAMES)))
    for title, text in texts.FIRST_STEPS:
        column.addSpacing(10)
        column.addWidget(_text(tr(title), "strong"))
        column.addWidget(_text(tr(text)))
    return holder


def _keys(shortcuts: Sequence[tuple[str, str]]) -> QWidget:
    holder, column = _topic()
    listed = {key for _, keys in texts.KEYS for key, _ in keys}
    more = tuple((key, title) for key, title in shortcuts if key not in listed)
    for title, keys in (*texts.KEYS, *([(QT_TR_NOOP("More in the menus"), more)] if more else [])):
        column.addWidget(_text(tr(title), "strong"))
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(16)
        for row, (key, meaning) in enumerate(keys):
            named = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            cap = QLabel(named if "+" in key and len(key) > 3 else key)
            cap.setProperty("look", "keycap")
            grid.addWidget(cap, row, 0, _LEFT)
            grid.addWidget(_text(tr(meaning)), row, 1)
        column.addLayout(grid)
        column.addSpacing(14)
    return holder


class _Classes(QWidget):
    """All classes with their definitions, and a line to find one."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(_text(tr(WHAT_IT_NAMES)))
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(tr("Find a class…"))
        self.edit.setAccessibleName(tr("Find a class"))
        self.edit.setClearButtonEnabled(True)
        lines = sorted(
            (f"{both_names(label.wnid, label.name)}: {label.gloss}" for label in imagenet_labels()),
            key=str.casefold,
        )
        self._model = QSortFilterProxyModel(self)
        self._model.setSourceModel(QStringListModel(lines, self))
        self._model.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.edit.textChanged.connect(self._model.setFilterFixedString)
        self.list = QListView()
        self.list.setModel(self._model)
        make_plain(self.list)
        self.list.setUniformItemSizes(True)
        self.list.setFixedHeight(_LIST_PX)
        self.list.setAccessibleName(tr("Classes"))
        column.addWidget(self.edit)
        column.addWidget(self.list)


def _licences() -> QWidget:
    text = QPlainTextEdit()
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setProperty("look", "detail")
    text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    text.setAccessibleName(tr("Licences"))
    text.setPlainText(licence_text())
    text.setFixedHeight(_LIST_PX + 80)
    return text


def _topic() -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    return holder, column


def _text(text: str, look: str = "") -> QLabel:
    label = selectable_label(look, _LEFT)
    label.setText(text)
    return label
