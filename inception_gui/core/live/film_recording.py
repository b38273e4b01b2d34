"""Records what a camera or stream shows as a video file, on a thread of its own."""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
from pathlib import Path
from typing import Final

from inception_gui.core.files.errors import write_failed
from inception_gui.core.files.free_space import require_space
from inception_gui.core.files.write_whole import whole_file
from inception_gui.core.types import Pixels
from inception_gui.core.video.types import FeedInfo, Source
from inception_gui.core.video.video_written import CODECS
from inception_gui.errors import Kind, UserError

_log = logging.getLogger(__name__)

_MOST_WAITING_BYTES: Final = 96 << 20
"""Two seconds of 1280x720; where the encoder is slower than the camera, frames are dropped."""
_FEWEST_WAITING: Final = 4
_ROOM_BYTES: Final = 50 << 20
"""Without this there is no point in starting; some minutes of a camera."""
_LOOKS_EVERY_S: Final = 0.2
_MOST_WAITING: Final = 60


class FilmRecording:
    """Takes frames without making anybody wait; `close` ends the file."""

    def __init__(self, path: Path, source: Source, info: FeedInfo) -> None:
        """`info` is that of the open `source`.

        Raises:
            UserError: the suffix of `path` is not one of a video (WRONG_USAGE), or its disk is
                full (WRITE_FAILED).
        """
        if path.suffix.lower() not in CODECS:
            raise UserError(
                Kind.WRONG_USAGE,
                f"Videos cannot be saved as “{path.suffix or path.name}”.",
                f"Use a name that ends in {', '.join(CODECS)}.",
            )
        require_space(path.parent, _ROOM_BYTES, "the recording")
        self.path = path
        self.count = 0
        """The number of frames written."""
        self.dropped = 0
        """The number of frames that came faster than they could be written."""
        self._source = source
        self._info = info
        frame_bytes = max(info.width * info.height * 3, 1)
        room = min(max(_MOST_WAITING_BYTES // frame_bytes, _FEWEST_WAITING), _MOST_WAITING)
        self._waiting: queue.Queue[tuple[Pixels, float] | None] = queue.Queue(room)
        self._began_s: float | None = None
        self._is_closed = False
        self._error: UserError | None = None
        self._thread = threading.Thread(target=self._run, name="film recording", daemon=True)
        self._thread.start()

    def put(self, pixels: Pixels, position_s: float) -> None:
        """Record this frame, `position_s` after the first one of its source; returns at once."""
        if self._is_closed or self._error is not None:
            return
        if self._began_s is None:
            self._began_s = position_s
        try:
            self._waiting.put_nowait((pixels, position_s - self._began_s))
        except queue.Full:
            self.dropped += 1

    @property
    def has_failed(self) -> bool:
        """Whether the file cannot be written any further; `close` says why."""
        return self._error is not None

    def close(self) -> None:
        """End the file; waits until all frames are in it. It may be called again.

        Raises:
            UserError: it cannot be written, or no frame came (WRITE_FAILED).
        """
        is_first, self._is_closed = not self._is_closed, True
        while is_first and self._thread.is_alive():
            with contextlib.suppress(queue.Full):  # a writer that failed takes nothing any more
                self._waiting.put(None, timeout=_LOOKS_EVERY_S)
                break
        self._thread.join()
        if self._error is not None:
            raise self._error

    # On the thread

    def _run(self) -> None:
        try:
            with whole_file(self.path, self.path.suffix.lower()) as temporary:
                self._write(temporary)
        except UserError as error:
            self._fail(error)
        except OSError as error:
            self._fail(write_failed(self.path, error))
        except Exception as error:  # noqa: BLE001 - else `close` would say that all went well
            self._fail(write_failed(self.path, OSError(str(error))))

    def _write(self, temporary: Path) -> None:
        from inception_gui.core.video.film_writer import FilmWriter

        coming = self._waiting.get()
        if coming is None:
            raise OSError("no frame came")
        with FilmWriter(temporary, self.path, coming[0], self._info, self._source) as writer:
            while coming is not None:
                writer.write(*coming)
                self.count += 1
                coming = self._waiting.get()
            writer.finish(None)

    def _fail(self, error: UserError) -> None:
        _log.warning("%s: %s", error.sentence, error.detail)
        self._error = error
