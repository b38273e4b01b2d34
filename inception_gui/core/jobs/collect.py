"""The job that finds the items behind dropped paths."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Final

from inception_gui.core.sources.files import items_from_paths
from inception_gui.core.types import Item

_CHUNK: Final = 200


def collect(paths: Iterable[Path]) -> Iterator[list[Item]]:
    """Yield the items of `paths` in chunks: files as they are, folders walked."""
    items = items_from_paths(paths)
    # A small first chunk, so that the first picture is shown before a large folder is listed.
    size = 10
    while chunk := list(islice(items, size)):
        yield chunk
        size = _CHUNK
