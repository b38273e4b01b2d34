"""Connects the result of an archive with its page."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QMenu, QWidget

from inception_gui.core.files.display_name import shown_name
from inception_gui.core.types import Item
from inception_gui.errors import UserError
from inception_gui.widgets.archive.back_line import BackLine
from inception_gui.widgets.archive.page import ArchivePage
from inception_gui.widgets.common.reveal_in_files import reveal
from inception_gui.widgets.items.class_chart import Bar
from inception_gui.widgets.shell.page_controller import PageController
from inception_gui.workers.archive.matching import Key, Matched, Wanted
from inception_gui.workers.archive.result_model import ResultColumn
from inception_gui.workers.archive.result_reader import ResultReader
from inception_gui.workers.items.row_filter import (
    RowFilter,
    parse,
    toggled,
    without_classes,
)

if TYPE_CHECKING:
    from inception_gui.widgets.shell.window_shell import WindowShell
    from inception_gui.workers.session import Session

_CLOSE_SECONDS: Final = 2.0
_TARS: Final = (".tar", ".tar.gz", ".tgz")
_KEYS: Final[dict[int, Key]] = {ResultColumn.LABEL: "label", ResultColumn.SHARE: "share"}
"""Columns in memory; to sort by another the whole result would have to be read."""


class ArchiveController(PageController):
    """Opens results, filters, sorts and ranks their rows, and shows their images."""

    def __init__(self, session: Session, shell: WindowShell) -> None:
        self.reader = ResultReader()
        page = ArchivePage(shell.themes, self.reader.model)
        super().__init__(shell, page)
        self.reader.setParent(self)
        self.back_line = BackLine()
        self.back_line.back_requested.connect(self._come_back)
        shell.above_pages.addWidget(self.back_line)
        shell.pages.currentChanged.connect(lambda _index: self._hide_line())
        session.current_changed.connect(lambda _row: self._hide_line())
        self.page = page
        self._session = session
        self._page_before: QWidget = shell.start_page
        self._wanted = Wanted(unsure_below=session.unsure_below)
        self._only_unsure = False
        page.back_requested.connect(self.close_page)
        page.all_requested.connect(self._want)
        page.open_requested.connect(self.open_image)
        page.similar_requested.connect(self.reader.rank_by)
        page.sort_requested.connect(self._on_sort)
        page.menu_wanted.connect(lambda row, place: self.menu_for(row).popup(place))
        page.counts.bar_chosen.connect(self._on_bar)
        line = page.filter_line
        line.text_changed.connect(lambda _text: self._want())
        line.only_unsure_toggled.connect(self._on_only_unsure)
        line.unsure_below_changed.connect(session.set_unsure_below)
        session.unsure_below_changed.connect(lambda _share: self._want())
        self.reader.grown.connect(page.show_grown)
        self.reader.loaded.connect(self._on_loaded)
        self.reader.matched.connect(self._on_matched)
        self.reader.searching.connect(page.show_progress)
        self.reader.ranked.connect(self._on_ranked)
        self.reader.failed.connect(self._on_failed)

    def open(self, path: Path) -> None:
        """Open the folder or file of a result and show it."""
        if not self.is_shown:
            self._page_before = self._shell.pages.currentWidget()
            self._shell.pages.setCurrentWidget(self.page)
        self._only_unsure = False
        self._wanted = Wanted(unsure_below=self._session.unsure_below)
        self.page.begin(shown_name(path))
        self.reader.open(path)

    def close_page(self) -> None:
        """Go back to the page that was on display before."""
        if self._page_before is self._shell.start_page:
            self._shell.show_home()
        else:
            self._shell.pages.setCurrentWidget(self._page_before)

    def close(self) -> None:
        """End the work."""
        self.reader.close(_CLOSE_SECONDS)

    def open_image(self, row: int) -> None:
        """Show the image of a row apart from the user's own list."""
        details = self.reader.model.details(row) if row >= 0 else None
        if details is None:
            return
        path = Path(details.path)
        if _is_elsewhere(path, details.path):
            self._shell.banner.show_problem(
                self.tr("“{0}” is not a file of this computer.").format(shown_name(path)),
                self.tr("It is in an archive or on a server. Copy it to this computer first."),
            )
            return
        page = details.page - 1 if details.page else 0
        self._session.look_at_items([Item(shown_name(path), path, page=page)])
        table = self.reader.table
        assert table is not None
        words = self.tr("From the archive “{0}”").format(shown_name(table.path))
        self.back_line.show_place(words)

    def _come_back(self) -> None:
        """Show the rows again, and the user's own list when they are left."""
        self._session.come_back()
        self.back_line.hide()
        self._shell.pages.setCurrentWidget(self.page)

    def _hide_line(self) -> None:
        if self.is_shown or not self._session.lists.is_apart:
            self.back_line.hide()

    def menu_for(self, row: int) -> QMenu:
        """The menu of a row."""
        menu = QMenu(self.page)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Open image")).triggered.connect(lambda: self.open_image(row))
        similar = menu.addAction(self.tr("Find similar"))
        similar.setEnabled(self.page.similar.isEnabled())
        similar.triggered.connect(lambda: self.reader.rank_by(row))
        details = self.reader.model.details(row)
        show = menu.addAction(self.tr("Show in file manager"))
        show.setEnabled(details is not None and Path(details.path).is_absolute())
        if details is not None:
            show.triggered.connect(lambda: reveal(Path(details.path)))
        return menu

    def _want(self) -> None:
        """Show the rows that the filter line asks for."""
        text = self.page.filter_line.text
        rows, counted = parse(text), parse(without_classes(text))
        if self._only_unsure:
            rows = replace(rows, unsure=True)
        self._wanted = replace(
            self._wanted, rows=rows, counted=counted, unsure_below=self._session.unsure_below
        )
        self.reader.want(self._wanted)

    def _on_sort(self, column: int, descending: bool) -> None:
        key = _KEYS.get(column, "stored")
        if key == "stored":
            self.page.sort_as_stored()
        if (key, descending) != (self._wanted.key, self._wanted.descending):
            self._wanted = replace(self._wanted, key=key, descending=descending and key != "stored")
            self._want()

    def _on_bar(self, bar: Bar) -> None:
        line = self.page.filter_line
        line.set_text(toggled(line.text, bar.kind, bar.name))

    def _on_only_unsure(self, on: bool) -> None:
        self._only_unsure = on
        self._want()

    def _on_loaded(self) -> None:
        table = self.reader.table
        assert table is not None
        self.page.show_loaded(can_rank=table.channels > 0)
        self._want()

    def _on_matched(self, matched: Matched) -> None:
        table = self.reader.table
        assert table is not None
        wanted = matched.wanted
        self.page.set_ranked(False)
        self.page.show_progress(1.0)
        self.page.show_shown(len(table))
        if _unavailable(wanted.rows):
            self.page.show_unavailable()
        self.page.table.scrollToTop()
        self.page.counts.show_counts(matched.counts, len(table), wanted.rows, wanted.counted)
        self.page.counts.mark(wanted.rows)

    def _on_ranked(self) -> None:
        table = self.reader.table
        assert table is not None
        self.page.set_ranked(True)
        self.page.show_progress(1.0)
        self.page.show_shown(len(table))
        self.page.table.scrollToTop()

    def _on_failed(self, error: UserError) -> None:
        self.page.show_progress(1.0)
        if self.reader.is_loaded:
            self._shell.banner.show_problem(error.sentence, error.hint, error.detail)
        else:
            self.page.show_problem(error)


def _is_elsewhere(path: Path, text: str) -> bool:
    """Whether an image is on a server, in a tar or in a table, by how results name those."""
    in_tar = any(part.lower().endswith(_TARS) for part in path.parts[:-1])
    return "://" in text or in_tar or ".parquet#" in text or not path.is_absolute()


def _unavailable(wanted: RowFilter) -> bool:
    """Whether a filter asks for more than the columns in memory can tell."""
    told = replace(
        wanted,
        kind_name="",
        coarse=False,
        coarse_name="",
        new=False,
        unnamed=False,
        cameras=(),
        taken=None,
        near=None,
    )
    return told != wanted
