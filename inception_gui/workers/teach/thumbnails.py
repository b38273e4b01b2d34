"""Thumbnails of images by their paths, made on a thread when they are first asked for."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from inception_gui.core.files.display_name import shown_name
from inception_gui.core.types import Item
from inception_gui.workers.jobs.latest_job import LatestJob
from inception_gui.workers.jobs.qt_images import to_qimage

_log = logging.getLogger(__name__)

_MOST: Final = 600
"""Thumbnails in memory, some 100 KB each."""

_AT_ONCE: Final = 64
"""The number of the latest wanted ones that are made; views ask again for the others."""


class Thumbnails(QObject):
    """Answers at once, with nothing at first.

    Signals:
        made(): some more are there.
    """

    made = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._made: OrderedDict[Path, QImage] = OrderedDict()
        self._wanted: dict[Path, None] = {}
        self._job = LatestJob("thumbnails", self)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._start)

    def get(self, path: Path) -> QImage | None:
        """The thumbnail; a null image for a file that cannot be read, None while it is made."""
        found = self._made.get(path)
        if found is None:
            self._wanted.pop(path, None)
            self._wanted[path] = None
            if not self._job.is_busy and not self._timer.isActive():
                self._timer.start()
        else:
            self._made.move_to_end(path)
        return found

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds`."""
        self._timer.stop()
        self._wanted.clear()
        self._job.close(seconds)

    def _start(self) -> None:
        wanted = [path for path in self._wanted if path not in self._made][-_AT_ONCE:]
        self._wanted.clear()
        if wanted:
            self._job.start(lambda: _thumbnails(wanted), self._on_events, self._on_ended)

    def _on_events(self, events: Iterable[tuple[Path, QImage]]) -> None:
        for path, image in events:
            self._made[path] = image
        while len(self._made) > _MOST:
            self._made.popitem(last=False)
        self.made.emit()

    def _on_ended(self, error: BaseException | None) -> None:
        if error is not None:
            _log.warning("thumbnails could not be made: %s", error)
        self._start()


def _thumbnails(wanted: list[Path]) -> Iterator[tuple[Path, QImage]]:
    from inception_gui.core.events import Opened
    from inception_gui.core.jobs.open_item import make_thumbnails

    for item, event in make_thumbnails([Item(shown_name(path), path) for path in wanted]):
        assert item.path is not None
        yield item.path, to_qimage(event.thumbnail) if isinstance(event, Opened) else QImage()
