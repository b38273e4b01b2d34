"""Turn the paths a person dropped, chose or typed into items."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from inception_gui.core.files.display_name import shown_name
from inception_gui.core.items.folder_walk import FolderWalk
from inception_gui.core.types import Item


class PathItems(Iterator[Item]):
    """The items of several paths, in the order given; `skipped` counts over all folders so far."""

    def __init__(self, paths: Iterable[Path], *, recursive: bool = True) -> None:
        self._paths = paths
        self._recursive = recursive
        self._walks: list[FolderWalk] = []
        self._items = self._find()

    def __next__(self) -> Item:
        return next(self._items)

    @property
    def skipped(self) -> Counter[str]:
        """Reason -> how many were passed over (see `FolderWalk`)."""
        return sum((walk.skipped for walk in self._walks), Counter[str]())

    def _find(self) -> Iterator[Item]:
        for path in self._paths:
            if _is_folder(path):
                walk = FolderWalk(path, recursive=self._recursive)
                self._walks.append(walk)
                yield from walk
            else:
                yield Item(name=shown_name(path), path=path)


def items_from_paths(paths: Iterable[Path], *, recursive: bool = True) -> PathItems:
    """The items of `paths`: each file is one, a folder is walked for its pictures.

    A file that is missing, foreign or special is an item all the same: who named it is told why
    it cannot be read. In a folder only pictures are items.
    """
    return PathItems(paths, recursive=recursive)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):  # no permission on the way, or a null character
        return False
