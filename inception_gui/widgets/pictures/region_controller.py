"""Look only here: parts of an image, each classified and explained as an image of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from inception_gui.core.types import Box, Item
from inception_gui.errors import UserError
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.pictures.region_drag import RegionDrag
from inception_gui.workers.jobs.job_group import JobGroup

if TYPE_CHECKING:
    from inception_gui.core.jobs.cut_out import CutOut
    from inception_gui.widgets.pictures.page import PicturePage
    from inception_gui.widgets.shell.window_shell import WindowShell
    from inception_gui.workers.session import Session


class RegionController(QObject):
    """Shows the image and its parts apart from the user's list, until Escape."""

    def __init__(
        self, session: Session, shell: WindowShell, page: PicturePage, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._shell = shell
        self._items: list[Item] = []
        """The whole image, then its parts; empty while the user's own list is on display."""
        self.drag = RegionDrag(page.canvas)
        self.drag.chosen.connect(self._on_chosen)
        self._jobs = JobGroup(self)
        self._jobs.went_wrong.connect(self._on_wrong)
        self.line = QFrame()
        self.line.setProperty("look", "panel")
        self._text = ElidingLabel(look="strong")
        self.back = QPushButton(self.tr("Back"))
        self.back.setToolTip(self.tr("Back to your list (Escape)"))
        self.back.clicked.connect(self.go_back)
        across = QHBoxLayout(self.line)
        across.setContentsMargins(16, 6, 16, 6)
        across.setSpacing(12)
        across.addWidget(self._text, 1)
        across.addWidget(self.back)
        self.line.hide()
        shell.above_pages.addWidget(self.line)
        session.current_changed.connect(lambda _row: self._show_line())
        shell.pages.currentChanged.connect(lambda _index: self._show_line())

    @property
    def is_on(self) -> bool:
        """Whether parts are on display."""
        return bool(self._items) and self._session.lists.is_apart

    def begin(self) -> None:
        """Let the next drag on the image choose a part."""
        self.drag.arm()

    def go_back(self) -> None:
        """Show the user's own list again."""
        self._items.clear()
        self._session.come_back()
        self._show_line()

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds`."""
        self._jobs.cancel()
        self._jobs.wait(seconds)

    def _on_chosen(self, box: Box) -> None:
        row = self._session.current_row
        if row < 0:
            return
        whole = self._session.items.entry(row).item

        def job() -> Iterator[CutOut]:
            from inception_gui.core.jobs.cut_out import cut_out

            yield from cut_out(whole, box)

        self._jobs.run(job, "cut out", lambda events: self._on_cut(events[-1]))

    def _on_cut(self, cut: CutOut) -> None:
        row = self._session.current_row
        if row < 0 or self._session.items.entry(row).item != cut.whole:
            return  # another image is on display by now
        items = [*(self._items if self.is_on else [cut.whole]), cut.part]
        self._session.look_at_items(items, len(items) - 1)
        self._items = items
        self._show_line()

    def _on_wrong(self, error: UserError) -> None:
        self._shell.banner.show_problem(error.sentence, error.hint, error.detail)

    def _show_line(self) -> None:
        if not self._session.lists.is_apart:
            self._items.clear()
        self.line.setVisible(self.is_on)
        if self.is_on:
            words = self.tr("Parts of {0}")
            self._text.set_parts(words.format(self._items[0].name))
