"""The context menu of images in the table, grid or strip: reveal, copy, classify again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QMenu

from inception_gui.widgets.common.reveal_in_files import reveal
from inception_gui.widgets.common.wording import without_mnemonics

if TYPE_CHECKING:
    from inception_gui.widgets.pictures.page import PicturePage
    from inception_gui.workers.session import Session


class RowMenu(QObject):
    """Opens with a right click on a row or on the image, or with the menu key.

    Signals:
        remove_requested(list[int]): take these item rows off the list.
        similar_wanted(Item, str): images like this one, in this "list" or in "all" runs.
        these_are_wanted(list[Path], str): these show a class of one's own; "" for a new one.
    """

    remove_requested = Signal(object)
    these_are_wanted = Signal(object, str)
    similar_wanted = Signal(object, str)

    def __init__(
        self,
        session: Session,
        page: PicturePage,
        parent: QObject,
        show_file: Callable[[Path], None] = reveal,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._page = page
        self._show_file = show_file
        self.own_classes: Callable[[], Sequence[str]] = list
        """The names of the classes that rows can be added to."""
        for view in (page.run_panel.table, page.run_panel.grid, page.strip):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(
                lambda place, view=view: self._on_wanted(view, place)
            )
        self.for_picture: Sequence[QAction] = ()
        """Commands for the image on display, above those for its row."""
        page.canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        page.canvas.customContextMenuRequested.connect(self._on_picture)

    def menu_for(self, rows: Sequence[int]) -> QMenu:
        """The menu of these item rows."""
        menu = QMenu(self._page)
        menu.setToolTipsVisible(True)
        menu.aboutToHide.connect(menu.deleteLater)
        columns = self._session.items.columns
        paths = [Path(columns.paths[row]) for row in rows if columns.paths[row]]
        show = menu.addAction(self.tr("Show in file manager"))
        show.setEnabled(len(paths) == 1)
        show.triggered.connect(lambda: self._show_file(paths[0]))
        many = len(paths) > 1
        copy = menu.addAction(
            self.tr("Copy %Ln path(s)", "", len(paths)) if many else self.tr("Copy path")
        )
        copy.setEnabled(bool(paths))
        copy.triggered.connect(
            lambda: QGuiApplication.clipboard().setText("\n".join(map(str, paths)))
        )
        menu.addSeparator()
        for title, scope in (
            (self.tr("Find similar in this list"), "list"),
            (self.tr("Find similar in all runs"), "all"),
        ):
            similar = menu.addAction(title)
            similar.setEnabled(len(rows) == 1)
            similar.triggered.connect(
                lambda _on, scope=scope: self.similar_wanted.emit(
                    self._session.items.entry(rows[0]).item, scope
                )
            )
        menu.addMenu(self._these_are(paths, menu))
        menu.addSeparator()
        again = menu.addAction(
            self.tr("Classify %Ln image(s) again", "", len(rows))
            if len(rows) > 1
            else self.tr("Classify again")
        )
        again.setEnabled(not self._session.bulk.is_running)
        if not again.isEnabled():
            again.setToolTip(self.tr("Stop the run or wait until it finishes."))
        again.triggered.connect(lambda: self._session.classify_again(rows))
        remove = menu.addAction(self.tr("Remove from list"))
        remove.triggered.connect(lambda: self.remove_requested.emit(rows))
        return menu

    def _these_are(self, paths: list[Path], parent: QMenu) -> QMenu:
        """The classes of one's own that these images may show."""
        many = len(paths) > 1
        menu = QMenu(self.tr("These are") if many else self.tr("This is"), parent)
        menu.setEnabled(bool(paths))
        for name in self.own_classes():
            action = menu.addAction(without_mnemonics(name))
            action.triggered.connect(lambda _on, name=name: self.these_are_wanted.emit(paths, name))
        menu.addSeparator()
        new = menu.addAction(self.tr("New class…"))
        new.triggered.connect(lambda _on: self.these_are_wanted.emit(paths, ""))
        return menu

    def picture_menu(self) -> QMenu:
        """The menu of the image on display."""
        menu = self.menu_for([self._session.current_row])
        first = menu.actions()[0]
        for action in self.for_picture:
            menu.insertAction(first, action)
        menu.insertSeparator(first)
        return menu

    def _on_picture(self, place: QPoint) -> None:
        if self._session.current_row >= 0:
            self.picture_menu().popup(self._page.canvas.mapToGlobal(place))

    def _on_wanted(self, view: QAbstractItemView, place: QPoint) -> None:
        index = view.indexAt(place)
        if not index.isValid():
            index = view.currentIndex()  # the menu key has no position
            place = view.visualRect(index).center()
        if not index.isValid():
            return
        if view is self._page.strip:
            rows = [index.row()]
        else:
            panel = self._page.run_panel
            row = panel.model.item_row(index.row())
            rows = panel.selected_items
            rows = rows if row in rows else [row]
        self.menu_for(rows).popup(view.viewport().mapToGlobal(place))
