"""Names the sidecar of an image, by both schools, and finds the one that exists.

`photo.jpg.xmp` is read by darktable, digiKam and Immich, `photo.xmp` by Adobe's programs and
Capture One (and by digiKam and Immich, if set so). The second is shared by all files of that stem:
beside a RAW it belongs to the RAW.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final, Literal

from inception_gui.core.images.formats import SUFFIXES
from inception_gui.core.sorting.companions import RAW_SUFFIXES
from inception_gui.core.sorting.names import key

Naming = Literal["auto", "name", "stem", "both"]
"""`photo.jpg.xmp`, `photo.xmp`, or both; `auto`: what exists, else `photo.jpg.xmp`."""

SUFFIX: Final = ".xmp"
_MOST_FOLDERS: Final = 16


class Sidecars:
    """Looks up the sidecars of images; a folder is listed once while its images come in a row."""

    def __init__(self, naming: Naming = "auto") -> None:
        self._naming = naming
        self._folders: dict[Path, _Folder] = {}

    def of(self, image: Path) -> list[Path]:
        """The sidecars to write for an image; none if its only one belongs to other files too."""
        folder = self._folder(image.parent)
        by_name = folder.spelled(image.name + SUFFIX)
        stem = os.path.splitext(image.name)[0]  # noqa: PTH122 - a name, not a path
        by_stem = folder.spelled(stem + SUFFIX)
        is_shared = folder.owners(stem) > 1
        wanted: list[str] = []
        if self._naming == "auto":
            if folder.has(by_stem) and not is_shared:
                wanted.append(by_stem)
            if folder.has(by_name) or not wanted:
                wanted.append(by_name)
        if self._naming in ("name", "both"):
            wanted.append(by_name)
        if self._naming in ("stem", "both") and not is_shared:
            wanted.append(by_stem)
        return [image.parent / name for name in dict.fromkeys(wanted)]

    def exists(self, sidecar: Path) -> bool:
        """Whether there was such a file when its folder was listed."""
        return self._folder(sidecar.parent).has(sidecar.name)

    def _folder(self, path: Path) -> _Folder:
        if path not in self._folders:
            if len(self._folders) >= _MOST_FOLDERS:
                del self._folders[next(iter(self._folders))]
            self._folders[path] = _Folder(path)
        return self._folders[path]


class _Folder:
    """The names of one folder."""

    def __init__(self, path: Path) -> None:
        try:
            names = os.listdir(path)  # noqa: PTH208 - names alone, of many files
        except OSError:  # not there any more; writing will say so
            names = []
        self._sidecars = {key(name): name for name in names if _suffix(name) == SUFFIX}
        self._owners: dict[str, int] = {}
        for name in names:
            if _suffix(name) in SUFFIXES or _suffix(name) in RAW_SUFFIXES:
                stem = key(os.path.splitext(name)[0])  # noqa: PTH122 - as above
                self._owners[stem] = self._owners.get(stem, 0) + 1

    def spelled(self, name: str) -> str:
        """The name as the folder spells it, `.XMP` for example."""
        return self._sidecars.get(key(name), name)

    def has(self, name: str) -> bool:
        return key(name) in self._sidecars

    def owners(self, stem: str) -> int:
        return self._owners.get(key(stem), 0)


def _suffix(name: str) -> str:
    return os.path.splitext(name)[1].lower()  # noqa: PTH122 - a name, not a path
