"""Drags rows of a run out of the window, as the files that they show."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QObject, QSize, Qt, QUrl
from PySide6.QtGui import QDrag, QPixmap

from inception_gui.widgets.common import wording

if TYPE_CHECKING:
    from inception_gui.widgets.items.panel import RunPanel
    from inception_gui.widgets.shell.banner import Banner

MOST_FILES: Final = 1_000
"""Programs read the names of all of them at once, and some desktops pass them on as one text."""
_THUMBNAIL: Final = QSize(96, 96)


class DragRows(QObject):
    """Copies files: they are offered for nothing else, so they stay where they are."""

    def __init__(
        self,
        panel: RunPanel,
        banner: Banner,
        *,
        carry: Callable[[QMimeData, QPixmap], object] | None = None,
    ) -> None:
        """`carry` drags the data, with a picture of it, until it is dropped."""
        super().__init__(panel)
        self._panel = panel
        self._banner = banner
        self._carry = carry or self._drag
        for view in (panel.table, panel.grid):
            view.drag_started.connect(self._begin)

    def _begin(self) -> None:
        selection = self._panel.view.selectionModel().selection()
        count = sum(part.height() for part in selection.toList() if part.left() == 0)
        if count > MOST_FILES:
            self._banner.show_problem(
                self.tr("Too many images to drag: {0}.").format(wording.count(count)),
                self.tr("Sort them into folders instead, or select at most {0}.").format(
                    wording.count(MOST_FILES)
                ),
            )
            return
        items, rows = self._panel.model.items, self._panel.selected_items
        # Pages of one file are one file.
        paths = dict.fromkeys(path for row in rows if (path := items.columns.paths[row]))
        if not paths:
            return
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
        thumbnail = items.thumbnail(rows[0])
        picture = QPixmap() if thumbnail is None else QPixmap.fromImage(thumbnail)
        if not picture.isNull():
            picture = picture.scaled(
                _THUMBNAIL * self._panel.devicePixelRatioF(),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        self._carry(mime, picture)

    def _drag(self, mime: QMimeData, picture: QPixmap) -> None:
        drag = QDrag(self._panel)
        drag.setMimeData(mime)
        drag.setPixmap(picture)
        drag.exec(Qt.DropAction.CopyAction)
