"""Finds the latest sort that can be undone."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from inception_gui.core.sorting.journal import SUFFIX, read_journal
from inception_gui.core.sorting.plan import Action
from inception_gui.errors import UserError

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LatestSorting:
    """A sort of which `count` images can be undone; `started` has a time zone."""

    journal: Path
    into: Path
    action: Action
    count: int
    started: datetime | None


def latest_sorting(journals: Path) -> LatestSorting | None:
    """Return the latest one in the folder `journals`, or None."""
    for path in sorted(journals.glob(f"*{SUFFIX}"), reverse=True):
        try:
            content = read_journal(path)
        except UserError as error:
            # Killed before its first line was whole: nothing had been done.
            _log.warning("the journal %s is passed over: %s", path, error)
            continue
        left = sum(not entry.is_over for entry in content.entries.values())
        if left and not content.all_undone:
            return LatestSorting(path, content.into, content.action, left, content.started)
    return None
