"""Finds the files that belong to an image: settings, RAW, film, edits, captions.

Two schools name them: after the image's whole name (`IMG_1.JPG.xmp`, darktable, Google) or after
its stem (`IMG_1.xmp`, Lightroom; `IMG_1.CR2`, cameras; `IMG_1.MOV`, Live Photos; `IMG_1.AAE`,
edits of iPhones). Google Takeout numbers `IMG_1(2).jpg` as `IMG_1.jpg(2).json`.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from inception_gui.core.images.formats import SUFFIXES
from inception_gui.core.sorting.names import key

RAW_SUFFIXES: Final = (
    ".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".fff", ".gpr", ".iiq",
    ".kdc", ".mef", ".mos", ".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf", ".raw", ".rw2",
    ".rwl", ".sr2", ".srf", ".srw", ".x3f",
)  # fmt: skip
_BY_STEM: Final = frozenset({
    *RAW_SUFFIXES, ".aae", ".arp", ".dop", ".json", ".lrv", ".mov", ".mp", ".mp4", ".on1", ".pp3",
    ".thm", ".txt", ".wav", ".xml", ".xmp",
})  # fmt: skip
"""Suffixes of files that belong to an image of the same stem. After its whole name, any does."""
_GOOGLE_NUMBER: Final = re.compile(r"(.+)(\(\d+\))\.json")


@dataclass(slots=True)
class _Folder:
    """The files of one folder: those of each image, and the images of each of them."""

    of_image: dict[str, list[str]] = field(default_factory=dict)
    owners: dict[str, tuple[str, ...]] = field(default_factory=dict)


class Companions:
    """Looks up the files that belong to images; each folder is listed once."""

    def __init__(self, images: Iterable[Path]) -> None:
        """`images` are known to be images, whatever their suffix."""
        self._images: dict[Path, set[str]] = {}
        for path in images:
            self._images.setdefault(path.parent, set()).add(path.name)
        self._folders: dict[Path, _Folder] = {}

    def of(self, image: Path) -> list[Path]:
        """The files that belong to an image, alone or with others, in order of their names."""
        names = self._folder(image.parent).of_image.get(image.name, ())
        return [image.parent / name for name in names]

    def owners(self, companion: Path) -> list[Path]:
        """The images that a file belongs to."""
        names = self._folder(companion.parent).owners[companion.name]
        return [companion.parent / name for name in names]

    def _folder(self, path: Path) -> _Folder:
        if path not in self._folders:
            self._folders[path] = _read(path, self._images.get(path, set()))
        return self._folders[path]


def paired_name(companion: Path, image: Path, new: str) -> str:
    """The name of a companion once its image is called `new`."""
    name = companion.name
    if key(name).startswith(key(image.name)):
        return new + name[len(image.name) :]
    if key(name).startswith(key(image.stem)) and not _GOOGLE_NUMBER.fullmatch(name):
        return os.path.splitext(new)[0] + name[len(image.stem) :]  # noqa: PTH122 - a name
    return name


def _read(path: Path, known: set[str]) -> _Folder:
    found = _Folder()
    try:
        with os.scandir(path) as entries:
            files = sorted(one.name for one in entries if _is_own_file(one))
    except OSError:
        return found
    images = {name for name in files if name in known or _suffix(name) in SUFFIXES}
    by_name = {key(name): name for name in images}
    by_stem: dict[str, list[str]] = {}
    for name in sorted(images):
        by_stem.setdefault(key(_stem(name)), []).append(name)
    for name in files:
        if name in images:
            continue
        owners = _owners(name, by_name, by_stem)
        if owners:
            found.owners[name] = owners
        for image in owners:
            found.of_image.setdefault(image, []).append(name)
    return found


def _owners(name: str, by_name: dict[str, str], by_stem: dict[str, list[str]]) -> tuple[str, ...]:
    if google := _GOOGLE_NUMBER.fullmatch(name):
        for part in (google[1], *_beginnings(google[1])):
            image = by_name.get(key(f"{_stem(part)}{google[2]}{_suffix(part)}"))
            if image is not None:
                return (image,)
        return ()
    for part in _beginnings(name):
        if (image := by_name.get(key(part))) is not None:
            return (image,)
    # Also of another companion: IMG_1.CR2.xmp belongs to the RAW, and with it to the image.
    for part in (name, *_beginnings(name)):
        if _suffix(part) in _BY_STEM and (owners := by_stem.get(key(_stem(part)))):
            return tuple(owners)
    return ()


def _beginnings(name: str) -> list[str]:
    """What stands before each dot, the longest first."""
    places = [place for place, sign in enumerate(name) if sign == "." and place]
    return [name[:place] for place in reversed(places)]


def _is_own_file(entry: os.DirEntry[str]) -> bool:
    """Whether it is a regular file that is not hidden; a link stays, as links to images do."""
    try:
        return not entry.name.startswith(".") and stat.S_ISREG(
            entry.stat(follow_symlinks=False).st_mode
        )
    except OSError:
        return False


def _stem(name: str) -> str:
    return os.path.splitext(name)[0]  # noqa: PTH122 - a name, not a path


def _suffix(name: str) -> str:
    return os.path.splitext(name)[1].lower()  # noqa: PTH122 - as above
