"""The job that finds new images in folders for somebody else, who classifies them."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inception_gui.core.follow.clock import Clock
from inception_gui.core.follow.events import FolderBack, FolderGone, Idle
from inception_gui.core.follow.watcher import SETTLE_S, FolderWatcher
from inception_gui.core.images.for_network import decode_for_network
from inception_gui.core.types import Item, Mode, Preprocessing
from inception_gui.errors import UserError

_EVERY_S: Final = 5.0
_LEAST_S: Final = 1.0
"""Between two searches, however often something happens."""
_BATCH: Final = 32
_LISTED_AFTER: Final = 3
"""A file that failed so often is given too, so that it is listed; and again when it is an image."""


@dataclass(frozen=True, slots=True)
class NewImages:
    """Images that are new, or that have changed."""

    items: tuple[Item, ...]


def watch_folders(
    folders: Sequence[Path],
    clock: Clock,
    *,
    known: Iterable[Path] = (),
    excluded: Iterable[Path] = (),
    every_s: float = _EVERY_S,
    settle_s: float = SETTLE_S,
) -> Generator[NewImages | FolderGone | FolderBack | Idle]:
    """Yield new images as they come, when they stand still and can be decoded; it never ends.

    Files in `known` are not new as they are when they are met first. `Idle` comes whenever all
    that was ready is given; a clock that was woken (see `Clock`) has the folders searched earlier.
    """
    watcher = FolderWatcher(folders, clock, settle_s=settle_s, excluded=excluded)
    left = set(known)
    next_look = clock.now()
    while True:
        began = clock.now()
        if began >= next_look:
            looked = watcher.look()
            yield from map(FolderGone, looked.gone)
            yield from map(FolderBack, looked.back)
            if left:
                left -= watcher.skip(left)
            next_look = began + max(every_s, 2 * (clock.now() - began))
        while batch := watcher.ready(_BATCH):
            if found := tuple(item for item in batch if _is_ready(watcher, item)):
                yield NewImages(found)
        yield Idle(watcher.unsettled, watcher.failing)
        due = watcher.next_due()
        until = next_look if due is None else min(next_look, due)
        if clock.wait(until - clock.now()):
            next_look = min(next_look, began + _LEAST_S)


def _is_ready(watcher: FolderWatcher, item: Item) -> bool:
    """Whether to give a file: it can be decoded, or it is to be listed as one that cannot."""
    try:
        decode_for_network(item, Mode.STANDARD, Preprocessing())
    except UserError as error:
        return watcher.failed(item, error.sentence) == _LISTED_AFTER
    watcher.done(item)
    return True
