"""The videos that were opened together, and which of them is played."""

from __future__ import annotations

from collections.abc import Sequence

from inception_gui.core.video.types import Source


class Playlist:
    """Holds one source or several, in the order in which they were dropped."""

    def __init__(self, sources: Sequence[Source] = ()) -> None:
        self._sources = tuple(sources)
        self._place = 0

    def __len__(self) -> int:
        return len(self._sources)

    @property
    def place(self) -> int:
        """The place of the source that is played, from 0."""
        return self._place

    def step(self, by: int, *, wraps: bool = False) -> Source | None:
        """Go that many sources further; None beyond both ends, unless it `wraps` around."""
        place = self._place + by
        if wraps and self._sources:
            place %= len(self._sources)
        if not 0 <= place < len(self._sources):
            return None
        self._place = place
        return self._sources[place]
