"""The page that teaches own classes: how good they are, the classes, and what to check."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from inception_gui.core.teach.project import TaughtClass
from inception_gui.widgets.common.drops import accept_copy
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.flow_layout import FlowLayout
from inception_gui.widgets.common.page import Page
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.shell import mime_data
from inception_gui.widgets.teach.advice_card import AdviceCard
from inception_gui.widgets.teach.class_images import ClassImages
from inception_gui.widgets.teach.class_tiles import ClassTiles
from inception_gui.widgets.teach.empty_area import EmptyArea
from inception_gui.widgets.teach.longer_card import LongerCard
from inception_gui.widgets.teach.standing_card import StandingCard
from inception_gui.widgets.teach.suspects import SuspectCard

_MAX_WIDTH_PX: Final = 2400
_NARROW_PX: Final = 900
_SIDE_PX: Final = 400
_LEAST_TILES_PX: Final = 360


class TeachPage(Page):
    """The parts of the page; a controller fills them.

    Signals:
        dropped(tuple[Path], str, str): as `ClassTiles.dropped`.
        undo_requested(), redo_requested()
    """

    dropped = Signal(object, str, str)
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(
        self,
        themes: ThemeSource,
        thumbnail: Callable[[Path], QImage | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Teach"), _MAX_WIDTH_PX, themes, parent)
        self.setAcceptDrops(True)
        self._is_narrow = False
        self.project_button = self._button(self.tr("Project"))
        self.project_button.setMenu(self._project_menu())
        self.add_button = self._button(self.tr("Add…"))
        self.add_button.setMenu(self._add_menu())
        self.undo = self._button(self.tr("Undo"))
        self.undo.setToolTip(QKeySequence(QKeySequence.StandardKey.Undo).toString())
        self.undo.clicked.connect(self.undo_requested)
        self.save = self._button(self.tr("Save my classes…"))
        self.save.setProperty("look", "accent")
        self._name = ElidingLabel()
        self._buttons = FlowLayout()
        for button in (self.add_button, self.undo, self.project_button, self.save, self.back):
            self._buttons.addWidget(button)
        self._titles = QHBoxLayout()
        self._titles.setSpacing(12)
        self._titles.addWidget(self._title)
        self._titles.addWidget(self._name, 1)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(8)
        self._top.addLayout(self._titles, 1)
        self._top.addLayout(self._buttons)

        self.empty = EmptyArea(themes)
        self.standing = StandingCard(themes)
        self.tiles = ClassTiles(themes, thumbnail)
        self.tiles.dropped.connect(self.dropped)
        self.images = ClassImages(themes, thumbnail)
        self.images.back_requested.connect(self.show_tiles)
        self._left = QStackedWidget()
        self._left.addWidget(self.tiles)
        self._left.addWidget(self.images)
        self.advice = AdviceCard()
        self.longer = LongerCard(themes)
        self.suspects = SuspectCard(themes, thumbnail)
        side = QWidget()
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        beside.addWidget(self.advice)
        beside.addWidget(self.longer)
        beside.addWidget(self.suspects, 1)
        self._side = side
        self._classes = classes = QWidget()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, classes)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(12)
        self._body.addWidget(self._left, 1)
        self._body.addWidget(side)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(classes)

        # Always in sight, however far the classes are scrolled.
        head = QWidget()
        around = QHBoxLayout(head)
        around.setContentsMargins(20, 16, 20, 0)
        above = QVBoxLayout()
        above.setSpacing(10)
        above.addLayout(self._top)
        above.addWidget(self._failure)
        above.addWidget(self.standing)
        around.addStretch(1)
        around.addLayout(above, 100)
        around.addStretch(1)
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        whole.insertWidget(0, head)
        whole.setStretchFactor(self.scrolling, 1)
        self._column.addWidget(self.stack, 1)
        self._arrange()

    def show_classes(self, has_classes: bool) -> None:
        """Show the classes, or the invitation to add some."""
        self.stack.setCurrentIndex(int(has_classes))
        # Otherwise the page that is not shown would keep the other one from becoming small.
        for part, is_shown in ((self.empty, not has_classes), (self._classes, has_classes)):
            policy = QSizePolicy.Policy.Preferred if is_shown else QSizePolicy.Policy.Ignored
            part.setSizePolicy(policy, policy)
        self.standing.setVisible(has_classes)
        self.add_button.setVisible(has_classes)
        self.undo.setVisible(has_classes)
        self.save.setVisible(has_classes)

    @property
    def open_class(self) -> str:
        """The class whose images are shown; empty while the tiles are."""
        return self.images.name if self._left.currentWidget() is self.images else ""

    def show_images(self, one: TaughtClass, names: Sequence[str]) -> None:
        """Show the images of a class in place of the tiles; `names` are those of all classes."""
        self.images.show_class(one, names)
        if self._left.currentWidget() is not self.images:
            self._left.setCurrentWidget(self.images)
            self.images.view.setFocus()

    def show_tiles(self) -> None:
        """Show the tiles of all classes."""
        if self.open_class:
            self._left.setCurrentWidget(self.tiles)
            self.tiles.setFocus()

    def show_name(self, name: str, where: str = "") -> None:
        """Show the project's name, and its folder as the tooltip."""
        self._name.set_parts(name)
        self._name.setToolTip(where)

    @property
    def name(self) -> str:
        """The name that is shown."""
        return self._name.text()

    def _project_menu(self) -> QMenu:
        menu = QMenu(self)
        self.new_project = self._action(menu, self.tr("&New"))
        self.open_project = self._action(menu, self.tr("&Open…"))
        self.merge_project = self._action(menu, self.tr("Add &classes of another project…"))
        self.save_project = self._action(menu, self.tr("&Save as…"))
        return menu

    def _add_menu(self) -> QMenu:
        menu = QMenu(self)
        self.add_folder = self._action(menu, self.tr("&Folder with a folder for each class…"))
        self.add_class = self._action(menu, self.tr("Folder of &one class…"))
        self.add_camera = self._action(menu, self.tr("From the &camera…"))
        self.add_table = self._action(menu, self.tr("&Table of images and classes…"))
        menu.addSeparator()
        self.measure_foreign = self._action(menu, self.tr("&Measure on images of something else…"))
        self.measure_foreign.setToolTip(
            self.tr("How many images that show none of the classes would be named as one")
        )
        return menu

    def _action(self, menu: QMenu, title: str) -> QAction:
        action = QAction(title, self)
        menu.addAction(action)
        return action

    def _arrange(self) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._top.setDirection(down if self._is_narrow else across)
        self._body.setDirection(down if self._is_narrow else across)
        self.tiles.setMinimumHeight(_LEAST_TILES_PX // (2 if self._is_narrow else 1))
        if self._is_narrow:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16_777_215)
        else:
            self._side.setFixedWidth(min(max(self.width() // 3, 340), _SIDE_PX))

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._is_narrow = self.width() < _NARROW_PX
        self._arrange()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        # While this page is shown, Ctrl+Z undoes here; elsewhere it brings back a list.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (
                event.matches(QKeySequence.StandardKey.Undo)
                or event.matches(QKeySequence.StandardKey.Redo)
            )
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_requested.emit()
        elif event.key() == Qt.Key.Key_Escape and self.open_class:
            self.show_tiles()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_requested.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            accept_copy(event)
            self.empty.set_drag_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.empty.set_drag_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.empty.set_drag_over(False)
        accept_copy(event)
        content = mime_data.read(event.mimeData())
        self.dropped.emit(content.paths, self.open_class, content.refusal)
