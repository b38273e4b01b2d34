"""Drags the image with its heat map out of the window, into another program or a folder."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication

from inception_gui.core.files.leftovers import FOLDER_PREFIX, remember

if TYPE_CHECKING:
    from inception_gui.widgets.pictures.canvas import PictureCanvas
    from inception_gui.workers.pictures.explanation_saver import Drawn, ExplanationSaver

_THUMBNAIL: Final = QSize(160, 160)
_LONGEST_STEM: Final = 80
_LEFT: Final = Qt.MouseButton.LeftButton


class DragOut(QObject):
    """Watches a canvas whose image fits; one that is larger is moved by dragging.

    The file is made when the drag begins, in the background; the pointer carries it as soon as it
    is there, if the button is still held down.
    """

    def __init__(
        self,
        canvas: PictureCanvas,
        saver: ExplanationSaver,
        drawn: Callable[[], Drawn | None],
        *,
        is_held: Callable[[], bool] | None = None,
        carry: Callable[[QMimeData, QPixmap], object] | None = None,
    ) -> None:
        """`drawn` returns what is on display; `is_held` says whether the button is held down.

        `carry` drags the data, with a picture of it, until it is dropped.
        """
        super().__init__(canvas)
        self._canvas = canvas
        self._saver = saver
        self._drawn = drawn
        self._is_held = is_held or (lambda: bool(QGuiApplication.mouseButtons() & _LEFT))
        self._carry = carry or self._drag
        self._from: QPointF | None = None
        self._folder: Path | None = None
        self._number = 0
        self._wanted: Path | None = None
        saver.ready_to_drag.connect(self._on_ready)
        canvas.installEventFilter(self)

    def close(self) -> None:
        """Remove the files: what was dropped has been copied by now."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    # Inside

    def _begin(self) -> None:
        drawn = self._drawn()
        if drawn is None:
            return
        stem = Path(drawn.item.name).stem[:_LONGEST_STEM] or "image"
        self._wanted = self._new_folder() / f"{stem} heat map.png"
        self._saver.save_for_drag(drawn, self._wanted)

    def _new_folder(self) -> Path:
        """A folder of its own for each drag: another program may still read the one before."""
        if self._folder is None:
            folder = Path(tempfile.mkdtemp(prefix=FOLDER_PREFIX))
            remember(folder)  # for the next start, if this one is killed
            self._folder = folder
        self._number += 1
        inside = self._folder / str(self._number)
        inside.mkdir()
        return inside

    def _on_ready(self, path: Path) -> None:
        if path != self._wanted or not self._is_held():
            return
        self._wanted = None
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        picture = self._canvas.grab().scaled(
            _THUMBNAIL * self._canvas.devicePixelRatioF(),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self._carry(mime, picture)

    def _drag(self, mime: QMimeData, picture: QPixmap) -> None:
        drag = QDrag(self._canvas)
        drag.setMimeData(mime)
        drag.setPixmap(picture)
        drag.exec(Qt.DropAction.CopyAction)

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress:
            view = self._canvas.view
            is_free = view is not None and not view.pannable and not event.modifiers()
            is_wanted = event.button() == _LEFT and is_free and not self._canvas.split_on
            self._from = event.position() if is_wanted else None
        elif kind == QEvent.Type.MouseButtonRelease:
            self._from = self._wanted = None
        elif kind == QEvent.Type.MouseMove and self._from is not None:
            way = (event.position() - self._from).manhattanLength()
            if way >= QApplication.startDragDistance():
                self._from = None
                self._begin()
        return False
