"""Collects the damaged frames of a video; none is lost from the count."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import Final

from inception_gui.core.types import Failure

_PARTS_KEPT: Final = 1000
"""A video may be damaged for hours before the failures are read."""


class Damage:
    """Keeps one failure for frames in a row; one thread may add while another takes."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._parts: list[Failure] = []

    def add(self, failure: Failure) -> None:
        """Note one more; where there are too many parts, it counts as one of the last part."""
        with self._lock:
            last = self._parts[-1] if self._parts else None
            if last is not None and (
                len(self._parts) >= _PARTS_KEPT
                or (last.message, last.item.page + last.in_a_row)
                == (failure.message, failure.item.page)
            ):
                self._parts[-1] = joined(last, failure)
            else:
                self._parts.append(failure)

    def take(self) -> list[Failure]:
        """What came since the last time."""
        with self._lock:
            taken, self._parts = self._parts, []
        return taken


def joined(first: Failure, second: Failure) -> Failure:
    """One failure for two that follow each other."""
    seconds = first.seconds or second.seconds
    if first.seconds is not None and second.seconds is not None:
        seconds = first.seconds[0], second.seconds[1]
    return replace(first, in_a_row=first.in_a_row + second.in_a_row, seconds=seconds)
