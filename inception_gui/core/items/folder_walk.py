"""Finds the images of a folder in natural order and counts the skipped files by reason."""

from __future__ import annotations

import functools
import os
import stat
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from inception_gui.core.files.display_name import shown_name
from inception_gui.core.files.links import is_fetched_later
from inception_gui.core.images.formats import HEAD_BYTES, SUFFIXES, sniff
from inception_gui.core.items.skipped import SkippedFile
from inception_gui.core.types import Item

BROKEN_LINK: Final = "broken_link"
FOUND_ANYWAY: Final = "found_anyway"
ARCHIVE: Final = "archive"
HIDDEN: Final = "hidden"
LINK: Final = "link"
NOT_A_PICTURE: Final = "not_a_picture"
NOT_HERE: Final = "not_here"
SPECIAL: Final = "special"
UNREADABLE: Final = "unreadable"
UNREADABLE_FOLDER: Final = "unreadable_folder"
UNSUPPORTED_FORMAT: Final = "unsupported_format"
VIDEO: Final = "video"

_SYSTEM_NAMES: Final = {
    "thumbs.db", "ehthumbs.db", "desktop.ini", "$recycle.bin", "system volume information",
    "__macosx", "@eadir", "lost+found",
}  # fmt: skip
_SUFFIXES: Final = frozenset(SUFFIXES)
_REASONS: Final = {
    "archive": ARCHIVE,
    "video": VIDEO,
    "picture": UNSUPPORTED_FORMAT,
    "raw": UNSUPPORTED_FORMAT,
}
_MOST_NAMED: Final = 1000
"""Of the skipped files so many are named; all are counted."""

# Windows; the numbers are in `stat`, but that a file's content is still in the cloud is not.
_HIDDEN_ATTRIBUTES: Final = 0x2 | 0x4
_NOT_HERE_ATTRIBUTES: Final = 0x1000 | 0x40000 | 0x400000

_JUNCTION_TAG: Final = 0xA0000003
"""Windows' other kind of link to a folder; real folders of cloud drives have other tags."""

_STORES: Final = (".git", ".dvc")
"""Folders of a repository where git-annex and DVC keep the files that its links lead to."""


@functools.cache
def _natural_key() -> Callable[[os.DirEntry[str]], Any]:
    # Imported here: a single dropped image does not need it.
    from natsort import natsort_keygen, ns

    return natsort_keygen(key=lambda entry: entry.name, alg=ns.IGNORECASE)


class FolderWalk(Iterator[Item]):
    """Iterates over the images of a folder and its subfolders, as items.

    In each folder, files come before folders, both in natural order. A file with an image's suffix
    is an item without being opened, even a broken one, which fails later and is reported. Any
    other file is an item if its first bytes are those of an image, whatever its name.

    A link to a file or folder is followed if it stays in the folder, or leads to where git-annex
    or DVC keeps the files of the repository around it; with `follow_links`, wherever it leads. A
    linked file is an item under the name of the link. Each folder is entered once, so there are
    no loops. A link to nothing with an image's suffix is an item, which then fails. Pipes, sockets
    and devices are never opened.

    `skipped` counts by reason and is complete at the end: `archive`, `hidden` (and system files),
    `link` (out of the folder), `found_anyway` (a link to a folder that is entered elsewhere),
    `broken_link`, `not_here` (git-annex has not fetched its content), `not_a_picture`, `special`,
    `unreadable`, `unreadable_folder`, `unsupported_format`, `video`. `skipped_files` names the
    first of them, but the hidden ones.
    """

    def __init__(self, folder: Path, *, recursive: bool = True, follow_links: bool = False) -> None:
        self.folder = folder
        self.recursive = recursive
        self.skipped: Counter[str] = Counter()
        self.skipped_files: list[SkippedFile] = []
        self._follow_links = follow_links
        self._root = Path(os.path.realpath(folder))
        self._entered: set[tuple[int, int]] = set()
        self._items = self._walk()

    def __next__(self) -> Item:
        return next(self._items)

    def _walk(self) -> Iterator[Item]:
        waiting = [self.folder]
        while waiting:
            folder = waiting.pop()
            try:
                status = folder.stat()
                if (status.st_dev, status.st_ino) in self._entered:
                    self._skip(folder, FOUND_ANYWAY)
                    continue
                self._entered.add((status.st_dev, status.st_ino))
                with os.scandir(folder) as found:
                    entries = sorted(found, key=_natural_key())
            except OSError:
                self._skip(folder, UNREADABLE_FOLDER)
                continue
            folders: list[Path] = []
            for entry in entries:
                reason = self._reason_to_skip(entry)
                if reason:
                    self._skip(Path(entry.path), reason)
                elif _is_folder(entry):
                    folders.append(Path(entry.path))
                else:
                    path = Path(entry.path)
                    yield Item(name=shown_name(path), path=path)
            if self.recursive:
                waiting.extend(reversed(folders))

    def _skip(self, path: Path, reason: str) -> None:
        self.skipped[reason] += 1
        if reason != HIDDEN and len(self.skipped_files) < _MOST_NAMED:
            self.skipped_files.append(SkippedFile(path, reason))

    def _reason_to_skip(self, entry: os.DirEntry[str]) -> str:
        """Why an entry is skipped; empty if it is not."""
        if _is_hidden(entry.name):
            return HIDDEN
        try:
            if entry.is_symlink():
                return self._reason_to_skip_link(entry)
            found = entry.stat(follow_symlinks=False)
        except OSError:
            return UNREADABLE
        attributes = getattr(found, "st_file_attributes", 0)
        if attributes & _HIDDEN_ATTRIBUTES:
            return HIDDEN
        if getattr(found, "st_reparse_tag", 0) == _JUNCTION_TAG:
            return self._reason_to_skip_link(entry)
        if stat.S_ISDIR(found.st_mode):
            return ""
        if not stat.S_ISREG(found.st_mode):
            return SPECIAL
        return _reason_by_content(entry.path, stay_away=bool(attributes & _NOT_HERE_ATTRIBUTES))

    def _reason_to_skip_link(self, entry: os.DirEntry[str]) -> str:
        try:
            found = entry.stat()
        except OSError:  # a link to nothing or in a circle: an item if it looks like an image
            if is_fetched_later(Path(entry.path)):
                return NOT_HERE
            return "" if _has_picture_suffix(entry.path) else BROKEN_LINK
        is_folder = stat.S_ISDIR(found.st_mode)
        if is_folder and not self.recursive:
            return ""  # not entered, like any other folder
        if not (is_folder or stat.S_ISREG(found.st_mode)):
            return SPECIAL
        real = Path(os.path.realpath(entry.path))
        if real.is_relative_to(self._root):
            inside = real.relative_to(self._root).parts
            if is_folder and not any(map(_is_hidden, inside)):
                return FOUND_ANYWAY
        elif not (self._follow_links or any(map(real.is_relative_to, self._stores))):
            return LINK
        return "" if is_folder else _reason_by_content(entry.path, stay_away=False)

    @functools.cached_property
    def _stores(self) -> list[Path]:
        """Where the repositories around the folder keep the content of their files."""
        around = (self._root, *self._root.parents)
        return [folder / name for folder in around for name in _STORES if (folder / name).is_dir()]


def walk(folder: Path, *, recursive: bool = True, follow_links: bool = False) -> FolderWalk:
    """The images of `folder` as items; `skipped` counts everything else."""
    return FolderWalk(folder, recursive=recursive, follow_links=follow_links)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link in a circle
        return False


def _is_hidden(name: str) -> bool:
    return name.startswith(".") or name.lower() in _SYSTEM_NAMES


def _has_picture_suffix(path: str) -> bool:
    return os.path.splitext(path)[1].lower() in _SUFFIXES  # noqa: PTH122 - 50,000 Paths cost 0.3 s


def _reason_by_content(path: str, *, stay_away: bool) -> str:
    """Why an ordinary file is not an item. `stay_away`: reading the file would download it."""
    if _has_picture_suffix(path):
        return ""
    if stay_away:
        return NOT_A_PICTURE
    try:
        with open(path, "rb", buffering=0, opener=_open_at_once) as stream:
            head = stream.read(HEAD_BYTES) or b""  # None: nothing yet
    except OSError:
        return UNREADABLE
    sniffed = sniff(head, os.path.splitext(path)[1])  # noqa: PTH122 - as above
    return "" if sniffed.decoder else _REASONS.get(sniffed.group, NOT_A_PICTURE)


def _open_at_once(path: str, flags: int) -> int:
    # Some files of the system (/proc/kmsg) would wait for what is written next.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
