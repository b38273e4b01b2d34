"""A recording of live predictions: a CSV or JSONL file that grows line by line."""

from __future__ import annotations

import threading
from datetime import datetime
from pathlib import Path
from typing import Final

from inception_gui.core.files.errors import write_failed
from inception_gui.core.live.events import ClassifiedFrame
from inception_gui.core.live.frame_rows import GAPS, Gap, format_of
from inception_gui.core.video.types import Source

_SHORTEST_GAP_S: Final = 0.5
"""A prediction that was under way when the source was lost or frozen still comes."""


class Recording:
    """Writes what is seen to `path` as it comes; what is written stays, whatever happens."""

    def __init__(self, path: Path, source: Source) -> None:
        """Begin the file, which may replace an old one.

        Raises:
            UserError: the name ends in neither .csv nor .jsonl (WRONG_USAGE), or the file cannot
                be written (WRITE_FAILED).
        """
        self.path = path
        self.count = 0
        self._source = source.title
        self._lock = threading.Lock()
        self._last: datetime | None = None
        self._gap_reason = ""
        head, self._row = format_of(path)
        self._gap_row = GAPS[path.suffix.lower()]
        try:
            # Lines end as the format says, on Windows too.
            self._stream = path.open("w", encoding="utf-8", newline="")
            self._stream.write(head())
            self._stream.flush()
        except OSError as error:
            raise write_failed(path, error) from error

    def mark_gap(self, reason: str) -> None:
        """Nothing is seen for now: a line says so before the next prediction, if one comes."""
        self._gap_reason = self._gap_reason or reason

    def write(self, seen: ClassifiedFrame) -> None:
        """Add one line; after `close` nothing.

        Raises:
            UserError: it cannot be written (WRITE_FAILED).
        """
        frame = seen.frame
        line = self._row(self._source, frame.index, frame.position_s, seen.prediction, seen.time)
        with self._lock:
            if self._stream.closed:
                return
            gap = Gap(self._last or seen.time, seen.time, self._gap_reason)
            if gap.reason and gap.seconds >= _SHORTEST_GAP_S:
                line = self._gap_row(self._source, gap) + line
            try:
                self._stream.write(line)
                self._stream.flush()
            except OSError as error:
                raise write_failed(self.path, error) from error
            self._gap_reason, self._last = "", seen.time
            self.count += 1

    def close(self) -> None:
        """End the file.

        Raises:
            UserError: what was left cannot be written (WRITE_FAILED).
        """
        with self._lock:
            try:
                self._stream.close()
            except OSError as error:
                raise write_failed(self.path, error) from error
