"""Events of the jobs that write keywords and undo that, besides `Progress` and `Problem`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class KeywordsWritten:
    """All is written, or (`journal` None) nothing was changed: a dry run, or nothing to change.

    Counts are of sidecars: new ones, those that held something else, those from which keywords of
    ours were removed, and those that said all this already.
    """

    journal: Path | None
    created: int
    merged: int
    removed: int
    unchanged: int
    problems: int

    @property
    def changed(self) -> int:
        """The number of sidecars that were changed."""
        return self.created + self.merged + self.removed


@dataclass(frozen=True, slots=True)
class KeywordsUndone:
    """The undo is finished: sidecars that are what they were, and those that had changed since."""

    restored: int
    problems: int
