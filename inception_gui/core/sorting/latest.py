"""Finds the latest sort that can be undone."""

from __future__ import annotations

import logging
from collections.abc import Callable
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


def latest_sorting(
    journals: Path, on_skipped: Callable[[Path], None] = lambda _: None
) -> LatestSorting | None:
    """Return the latest one in the folder `journals`, or None.

    `on_skipped` gets every later journal that cannot be read or is not genuine.
    """
    for path in sorted(journals.glob(f"*{SUFFIX}"), key=_order, reverse=True):
        try:
            content = read_journal(path)
        except UserError as error:
            # Killed before its first line was whole: nothing had been done.
            _log.warning("the journal %s is skipped: %s", path, error)
            on_skipped(path)
            continue
        left = [entry for entry in content.entries.values() if not entry.is_over]
        if left and not content.all_undone:
            if content.is_genuine:
                images = sum(entry.owner is None for entry in left) or len(left)
                return LatestSorting(path, content.into, content.action, images, content.started)
            _log.warning("the journal %s is skipped: it is not sealed by this program", path)
            on_skipped(path)
    return None


def next_number(journals: Path) -> int:
    """The number of the next journal: the order of journals must not depend on the clock."""
    return max((_order(path)[0] for path in journals.glob(f"*{SUFFIX}")), default=0) + 1


def _order(path: Path) -> tuple[int, str]:
    number = path.name.partition("-")[0]
    return (int(number) if number.isascii() and number.isdigit() else 0), path.name
