"""Walk a folder for pictures, in natural order, and count what was passed over."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from natsort import natsorted

from inception_gui.core.images import supported_suffixes
from inception_gui.core.types import Item


class FolderWalk:
    """The pictures of a folder; `skipped` counts the rest by reason once the walk is over."""

    def __init__(self, folder: Path, *, recursive: bool = True) -> None:
        self.folder = folder
        self.recursive = recursive
        self.skipped: Counter[str] = Counter()

    def __iter__(self) -> Iterator[Item]:
        for name in natsorted(os.listdir(self.folder)):
            path = self.folder / name
            if path.is_dir() and self.recursive:
                yield from FolderWalk(path)
            elif path.is_file() and path.suffix.lower() in supported_suffixes():
                yield Item(name=name, path=path)
            else:
                self.skipped["not_a_picture"] += 1


def walk(folder: Path, *, recursive: bool = True) -> Iterator[Item]:
    """The pictures below `folder`, as items."""
    return iter(FolderWalk(folder, recursive=recursive))
