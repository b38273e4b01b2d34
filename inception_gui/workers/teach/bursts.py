"""Writes frames of a camera as images of a class, while a key is held."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from inception_gui.workers.jobs.job_group import JobGroup

if TYPE_CHECKING:
    from inception_gui.core.types import Pixels
    from inception_gui.errors import UserError

MOST_PER_S: Final = 5.0
"""Frames that follow each other faster show the same."""

_MOST_WAITING: Final = 20
_End = None


class Bursts(QObject):
    """One burst at a time; its frames are written on a thread of its own.

    Signals:
        saved(int): so many frames of the burst are written.
        ended(str, list[Path]): the class of a burst that is over, and its files.
        went_wrong(UserError): a frame could not be written; those before are in `ended`.
    """

    saved = Signal(int)
    ended = Signal(str, list)
    went_wrong = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = JobGroup(self)
        self._frames: queue.Queue[Pixels | None] | None = None
        self._last_s = 0.0
        self.count = 0
        """The number of frames of the burst that are written."""

    @property
    def is_running(self) -> bool:
        """Whether frames are taken."""
        return self._frames is not None

    def begin(self, folder: Path, name: str, source: str) -> None:
        """Take frames for the class `name` from now on, and write them in `folder`."""
        if self._frames is not None:
            return
        frames: queue.Queue[Pixels | None] = queue.Queue(_MOST_WAITING)
        self._frames, self._last_s, self.count = frames, 0.0, 0
        written: list[Path] = []

        def job() -> Iterator[Any]:
            from inception_gui.core.teach.burst import begin_burst, save_frame

            began = datetime.now().astimezone()
            burst: Path | None = None
            while (pixels := frames.get()) is not _End:
                burst = burst or begin_burst(folder, name, began)
                yield save_frame(burst, len(written) + 1, pixels, began, source)

        def on_events(events: list[Path]) -> None:
            written.extend(events)
            self.count = len(written)
            self.saved.emit(len(written))

        def on_ended(error: UserError | None) -> None:
            if self._frames is frames:
                self._frames = None
            if error is not None:
                self.went_wrong.emit(error)
            self.ended.emit(name, written)

        self._jobs.run(job, "burst", on_events, on_ended=on_ended)

    def take(self, pixels: Pixels, taken_s: float) -> None:
        """Write this frame, if it does not follow the last one too closely."""
        if self._frames is None or taken_s - self._last_s < 1 / MOST_PER_S:
            return
        try:
            self._frames.put_nowait(pixels)
        except queue.Full:  # the disk is slower than the camera
            return
        self._last_s = taken_s

    def end(self) -> None:
        """Take no more frames; those that were taken are written to the last."""
        frames, self._frames = self._frames, None
        if frames is not None:
            # From a full queue one frame goes, so that the end is there.
            while True:
                try:
                    frames.put_nowait(_End)
                except queue.Full:
                    frames.get_nowait()
                else:
                    return

    def close(self, seconds: float) -> None:
        """End, waiting no longer than `seconds`."""
        self.end()
        self._jobs.wait(seconds)
