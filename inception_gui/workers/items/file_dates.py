"""Reads when the files of the items were changed, on a thread."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer

from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.jobs.latest_job import LatestJob

_CHUNK: Final = 500
_PAUSE_MS: Final = 500


class FileDates(QObject):
    """Fills `ItemColumns.changed_s` while it is wanted; a slow disk keeps nobody waiting."""

    def __init__(self, items: ItemModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items = items
        self._is_wanted = False
        self._job = LatestJob("file dates", self)
        self._due = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._due.timeout.connect(self._read)
        items.rowsInserted.connect(lambda *_: self._read_soon())
        items.modelReset.connect(self._read_soon)
        items.files_moved.connect(self._read_soon)

    def set_wanted(self, wanted: bool) -> None:
        """Whether dates are shown."""
        self._is_wanted = wanted
        if wanted:
            self._read()

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds`."""
        self._is_wanted = False
        self._due.stop()
        self._job.close(seconds)

    def _read_soon(self) -> None:
        if self._is_wanted and not self._due.isActive():
            self._due.start()

    def _read(self) -> None:
        if not self._is_wanted or self._job.is_busy:
            return
        columns = self._items.columns
        known = columns.changed_s
        paths = [path for row, path in enumerate(columns.paths) if path and known[row] == 0]
        if paths:
            self._job.start(lambda: _dates(paths), self._on_events, self._on_ended)

    def _on_events(self, chunks: Iterable[dict[str, float]]) -> None:
        for chunk in chunks:
            self._items.set_changed(chunk)

    def _on_ended(self, _error: BaseException | None) -> None:
        columns = self._items.columns
        known = columns.changed_s
        if any(path and known[row] == 0 for row, path in enumerate(columns.paths)):
            self._read_soon()  # they came meanwhile


def _dates(paths: list[str]) -> Iterator[dict[str, float]]:
    """The dates in chunks; -1 for a file that is not there, never 0: that is not read yet."""
    for start in range(0, len(paths), _CHUNK):
        yield {path: _changed(path) for path in paths[start : start + _CHUNK]}


def _changed(path: str) -> float:
    try:
        return Path(path).stat().st_mtime or 1.0
    except (OSError, ValueError):
        return -1.0
