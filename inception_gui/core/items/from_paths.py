"""Turns the paths that a user dropped, chose or typed into items."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from inception_gui.core.files.display_name import shown_name
from inception_gui.core.items.folder_walk import FolderWalk
from inception_gui.core.items.skipped import SkippedFile
from inception_gui.core.types import Item


class PathItems(Iterator[Item]):
    """The items of several paths, in the order given; `skipped` counts over all folders so far."""

    def __init__(
        self, paths: Iterable[Path], *, recursive: bool = True, follow_links: bool = False
    ) -> None:
        self._paths = paths
        self._recursive = recursive
        self._follow_links = follow_links
        self._walks: list[FolderWalk] = []
        self._items = self._find()

    def __next__(self) -> Item:
        return next(self._items)

    @property
    def skipped(self) -> Counter[str]:
        """Number of skipped files by reason (see `FolderWalk`)."""
        return sum((walk.skipped for walk in self._walks), Counter[str]())

    @property
    def skipped_files(self) -> list[SkippedFile]:
        """The first of the skipped files, with their reasons."""
        return [skipped for walk in self._walks for skipped in walk.skipped_files]

    def _find(self) -> Iterator[Item]:
        for path in self._paths:
            if _is_folder(path):
                walk = FolderWalk(path, recursive=self._recursive, follow_links=self._follow_links)
                self._walks.append(walk)
                yield from walk
            else:
                yield Item(name=shown_name(path), path=path)


def items_from_paths(
    paths: Iterable[Path], *, recursive: bool = True, follow_links: bool = False
) -> PathItems:
    """The items of `paths`: every file is one, and folders are searched for images.

    A file that was named explicitly is always an item, even if it is missing or not an image, so
    that the user learns why it cannot be read. In a folder, only images are items; `follow_links`
    as in `FolderWalk`.
    """
    return PathItems(paths, recursive=recursive, follow_links=follow_links)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):  # no permission on the way, or a null character
        return False
