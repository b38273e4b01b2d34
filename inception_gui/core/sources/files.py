"""Turn the paths a person dropped or typed into items."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from inception_gui.core.sources.folder import walk
from inception_gui.core.types import Item


def items_from_paths(paths: Iterable[Path], *, recursive: bool = True) -> Iterator[Item]:
    """A file is always an item, even a missing one; a folder is walked."""
    for path in paths:
        if path.is_dir():
            yield from walk(path, recursive=recursive)
        else:
            yield Item(name=path.name, path=path)
