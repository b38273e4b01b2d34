"""Looks for the cameras of this computer, off the window's thread."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from inception_gui.core.video.types import Camera
from inception_gui.workers.jobs.job_group import JobGroup


class CameraFinder(QObject):
    """Looks when asked; a look that is under way is not begun twice.

    Signals:
        found(tuple[Camera, ...]): those there are now.
    """

    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = JobGroup(self)
        self._jobs.went_wrong.connect(lambda _error: self._on_found([()]))
        self._is_looking = False

    def refresh(self) -> None:
        """Look for cameras now."""
        if self._is_looking:
            return
        self._is_looking = True

        def job() -> Iterator[tuple[Camera, ...]]:
            from inception_gui.core.video.list_cameras import list_cameras

            yield list_cameras()

        self._jobs.run(job, "cameras", self._on_found)

    def close(self, seconds: float) -> None:
        """End, waiting no longer than `seconds`."""
        self._jobs.cancel()
        self._jobs.wait(seconds)

    def _on_found(self, events: list[tuple[Camera, ...]]) -> None:
        self._is_looking = False
        self.found.emit(events[-1])
