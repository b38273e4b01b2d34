"""The job that finds the items in dropped files and folders."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Final

from inception_gui.core.items.from_paths import items_from_paths
from inception_gui.core.items.skipped import Skipped
from inception_gui.core.types import Item

_CHUNK: Final = 200


def collect(paths: Iterable[Path]) -> Iterator[list[Item] | Skipped]:
    """Yield the items of `paths` in chunks; folders are searched for images.

    The last event is what was skipped.
    """
    items = items_from_paths(paths)
    # A small first chunk, so that the first image is shown before a large folder is listed.
    size = 10
    while chunk := list(islice(items, size)):
        yield chunk
        size = _CHUNK
    yield Skipped(items.skipped, tuple(items.skipped_files))
