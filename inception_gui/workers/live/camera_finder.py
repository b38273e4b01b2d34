"""Lists the cameras of this computer in the background."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from inception_gui.core.video.types import Camera
from inception_gui.workers.jobs.job_group import JobGroup


class CameraFinder(QObject):
    """One search at a time.

    Signals:
        found(tuple[Camera, ...]): the cameras that are connected.
    """

    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = JobGroup(self)
        self._jobs.went_wrong.connect(lambda _error: self._on_found([()]))
        self._is_looking = False

    def refresh(self) -> None:
        """Search for cameras, unless a search is under way."""
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
