"""Connects the search for similar images with its page and the menus."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from inception_gui.core.files.display_name import shown_name
from inception_gui.core.images.formats import SUFFIXES
from inception_gui.core.types import Item
from inception_gui.errors import UserError
from inception_gui.widgets.common.reveal_in_files import reveal
from inception_gui.widgets.shell import mime_data
from inception_gui.widgets.shell.page_controller import PageController
from inception_gui.widgets.similar.alike_controller import AlikeController
from inception_gui.widgets.similar.opening import open_item
from inception_gui.widgets.similar.page import Scope, SimilarPage
from inception_gui.workers.jobs.qt_images import encoded
from inception_gui.workers.network.loader import NetworkStatus
from inception_gui.workers.similar.search import SimilarSearch
from inception_gui.workers.similar.shared_part_finder import SharedPartFinder

if TYPE_CHECKING:
    from inception_gui.widgets.shell.window_shell import WindowShell
    from inception_gui.workers.session import Session

_CLOSE_SECONDS: Final = 2.0


class SimilarController(PageController):
    """Searches for what the user asks for, and shows what is found."""

    manual = "similar"

    def __init__(self, session: Session, shell: WindowShell) -> None:
        self.search = SimilarSearch()
        page = SimilarPage(shell.themes, self.search.model)
        super().__init__(shell, page)
        self.search.setParent(self)
        self.shared_part = SharedPartFinder(self)
        self.alike = AlikeController(session, shell, self)
        self.page = page
        self._session = session
        self._loader = session.loader
        self._page_before: QWidget = shell.start_page
        self._make_query: Callable[[], Item] | None = None
        self._name = ""
        self._scope: Scope = "list"
        self._row = -1
        page.back_requested.connect(self.close_page)
        page.scope_chosen.connect(self._on_scope)
        page.again_requested.connect(self._search)
        page.stop_requested.connect(self._on_stop)
        page.open_requested.connect(self._open)
        page.menu_wanted.connect(self._on_menu)
        page.dropped.connect(self._on_dropped)
        page.row_chosen.connect(self._on_row)
        self.shared_part.found.connect(lambda pair: page.pair.show_pair(pair, self._name))
        self.shared_part.failed.connect(self._on_not_compared)
        self.search.read.connect(self.shared_part.set_query)
        self.search.progressed.connect(
            lambda progress: page.show_progress(
                self.tr("Computing features that were not kept yet…"), progress
            )
        )
        self.search.found.connect(self._on_found)
        self.search.failed.connect(page.show_problem)
        self._loader.ready.connect(self._on_network_ready)
        shell.network.text_changed.connect(self._on_network_words)

    @property
    def background_text(self) -> str:
        if self.is_shown or not self.search.is_busy:
            return ""
        return self.tr("similar images are being searched")

    def find(self, item: Item | None, scope: Scope) -> None:
        """Search for images similar to `item`, or to the one on display."""
        if item is None:
            row = self._session.current_row
            if row < 0:
                return
            item = self._session.items.entry(row).item
        found = item
        self._find(lambda: found, item.name, scope)

    def close_page(self) -> None:
        """Go back to the page that was on display before."""
        self.search.stop()
        if self._page_before is self._shell.start_page:
            self._shell.show_home()
        else:
            self._shell.pages.setCurrentWidget(self._page_before)

    def close(self) -> None:
        """End the work."""
        self.search.close(_CLOSE_SECONDS)
        self.shared_part.close(_CLOSE_SECONDS)
        self.alike.work.close(_CLOSE_SECONDS)

    def _find(self, make_query: Callable[[], Item], name: str, scope: Scope) -> None:
        self._make_query, self._name, self._scope = make_query, name, scope
        if not self.is_shown:
            self._page_before = self._shell.pages.currentWidget()
            self._shell.pages.setCurrentWidget(self.page)
            self.page.setFocus()
        self._search()

    def _search(self) -> None:
        if self._make_query is None:
            return
        self.page.set_query(self._name, self._scope)
        inference = self._loader.inference
        if inference is None:
            self._on_network_words()
            return
        among = self._session.items.columns.snapshot() if self._scope == "list" else None
        self.shared_part.set_query(None)
        self.page.pair.forget()
        self.page.show_waiting(self.tr("Searching…"))
        self.search.start(self._make_query, among, inference)

    def _on_scope(self, scope: Scope) -> None:
        self._scope = scope
        self._search()

    def _on_stop(self) -> None:
        self.search.stop()
        self.page.show_words(
            self.tr("The search was stopped."),
            self.tr("Features that were computed are kept, so the next search is shorter."),
            again=self.tr("Search again"),
        )

    def _on_found(self) -> None:
        if not self.search.model.total and self._scope == "all":
            self.page.show_words(
                self.tr("No run has kept features of these weights yet."),
                self.tr("Classify a folder, then search again."),
            )
            return
        self.page.show_results(self.search.failed_count)

    def _on_network_words(self) -> None:
        if self.is_shown and self._loader.inference is None:
            self.page.show_waiting(self._shell.network.text.waiting)

    def _on_network_ready(self) -> None:
        """Features of two networks cannot be compared: search again with the new one."""
        if self._loader.status is NetworkStatus.READY and self.is_shown:
            self._search()

    def _on_dropped(self, data: QMimeData) -> None:
        content = mime_data.read(data)
        name = self.tr("Dropped image")
        if len(content.paths) == 1 and content.paths[0].suffix.lower() in SUFFIXES:
            path = content.paths[0].absolute()
            item = Item(shown_name(path), path)
            self._find(lambda: item, item.name, self._scope)
        elif content.data:
            held = content.data
            self._find(lambda: Item(name, data=held), name, self._scope)
        elif content.picture is not None:
            picture = content.picture
            self._find(lambda: Item(name, data=encoded(picture)), name, self._scope)
        else:
            self._shell.open_handler.drop(data)  # a folder, a video, several images

    # What can be done with a result

    def _on_row(self, row: int) -> None:
        self._row = row
        self._compare()

    def _on_not_compared(self, error: UserError) -> None:
        if 0 <= self._row < self.search.model.rowCount():
            self.page.pair.show_problem(error, self.search.model.item(self._row).name)

    def _compare(self) -> None:
        inference = self._loader.inference
        if inference is None or not 0 <= self._row < self.search.model.rowCount():
            self.page.pair.forget()
        elif self.is_shown:
            self.page.pair.show_working()
            item = self.search.model.item(self._row)
            self.shared_part.start(item, inference, self._shell.map_style.style)

    def _open(self, row: int) -> None:
        open_item(self._session, self._shell, self.search.model.item(row))

    def _on_menu(self, row: int, place: QPoint) -> None:
        self.menu_for(row).popup(place)

    def menu_for(self, row: int) -> QMenu:
        """The menu of a result."""
        item = self.search.model.item(row)
        menu = QMenu(self.page)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Open")).triggered.connect(lambda: self._open(row))
        menu.addAction(self.tr("Find similar to this")).triggered.connect(
            lambda: self._find(lambda: item, item.name, self._scope)
        )
        path = item.path
        show = menu.addAction(self.tr("Show in file manager"))
        show.setEnabled(path is not None)
        if path is not None:
            show.triggered.connect(lambda: reveal(path))
        return menu
