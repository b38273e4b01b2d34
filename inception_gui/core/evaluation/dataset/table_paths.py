"""Finds the files that a table of labels names, as other systems and programs spell them."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from inception_gui.core.evaluation.dataset.label_text import from_windows
from inception_gui.core.files.path_text import unescape_path

_ABSOLUTE: Final = re.compile(r"[A-Za-z]:/|/")
"""How paths of Windows, with its backslashes turned, and of other systems begin."""
_DRIVE: Final = re.compile(r"/[A-Za-z]:/")


class TablePaths:
    """Turns the cells of one table into paths.

    A cell is taken as it is if that file exists. If not, another spelling is taken whose file
    exists: without spaces around it, without the escapes of this program's own CSV files, in
    Windows' code (cp1252), with / for Windows' backslashes, as an address `file://`, relative to
    the folder above the table's (`annotations/train.csv` beside `images/`), as the end of a path
    of another computer, or with composed or decomposed accents or other capitals where only one
    file fits.
    """

    def __init__(self, folder: Path) -> None:
        """`folder` is the table's own, to which its paths are relative."""
        self._folder = folder
        self._names: dict[str, dict[str, list[str]]] = {}

    def find(self, cell: str) -> tuple[Path, bool]:
        """The path that a cell means, and whether there is a file."""
        if "\0" not in cell and os.path.exists(path := _absolute(self._folder, cell)):  # noqa: PTH110
            return Path(path), True  # at once, for a table of a million lines
        spellings = list(_spellings(cell))
        for base in (self._folder, self._folder.parent):
            for spelling in spellings:
                path = _absolute(base, spelling)
                if os.path.exists(path):  # noqa: PTH110 - false for names that are too long
                    return Path(path), True
        for spelling in spellings:
            if (found := self._end_of(spelling) or self._alike(spelling)) is not None:
                return found, True
        return Path(_absolute(self._folder, cell.strip() or cell)), False

    def _end_of(self, spelling: str) -> Path | None:
        """The file here that an absolute path of another computer ends with.

        At least the file and its folder must be the same.
        """
        if not _ABSOLUTE.match(spelling):
            return None
        parts = [part for part in spelling.split("/") if part]
        ends = [parts[first:] for first in range(1, len(parts) - 1)]
        if len(parts) > 1 and parts[-2] == self._folder.name:
            ends.append(parts[-1:])
        for end in ends:
            path = _absolute(self._folder, "/".join(end))
            if os.path.exists(path):  # noqa: PTH110 - as above
                return Path(path)
        return None

    def _alike(self, spelling: str) -> Path | None:
        """The one existing file whose path is equal but for capitals and the form of accents."""
        path = Path(_absolute(self._folder, spelling))
        found = path.anchor
        for part in path.parts[1:]:
            exact = os.path.join(found, part)  # noqa: PTH118 - many
            if not os.path.exists(exact):  # noqa: PTH110
                names = self._listing(found).get(_key(part), [])
                if len(names) != 1:
                    return None
                exact = os.path.join(found, names[0])  # noqa: PTH118
            found = exact
        return Path(found)

    def _listing(self, folder: str) -> dict[str, list[str]]:
        if folder not in self._names:
            names: dict[str, list[str]] = {}
            try:
                for name in os.listdir(folder):  # noqa: PTH208 - names only
                    names.setdefault(_key(name), []).append(name)
            except OSError:
                pass
            self._names[folder] = names
        return self._names[folder]


def _absolute(folder: Path, spelling: str) -> str:
    return os.path.abspath(os.path.join(folder, spelling))  # noqa: PTH100, PTH118 - many


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _spellings(cell: str) -> Iterator[str]:
    seen: set[str] = set()
    others = [cell.strip(), unescape_path(cell), from_windows(cell).strip()]
    if cell.strip().lower().startswith("file:"):
        with suppress(ValueError):  # no address after all
            path = unquote(urlsplit(cell.strip()).path)
            others.append(path.removeprefix("/") if _DRIVE.match(path) else path)
    for plain in (cell, *others):
        for spelling in (plain, plain.replace("\\", "/")):
            if spelling and spelling not in seen and "\0" not in spelling:
                seen.add(spelling)
                yield spelling
