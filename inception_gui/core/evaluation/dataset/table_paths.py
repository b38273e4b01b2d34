"""Finds the files that a table of labels names, as other systems and programs spell them."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from inception_gui.core.evaluation.dataset.label_text import from_windows
from inception_gui.core.files.path_text import unescape_path


class TablePaths:
    """Turns the cells of one table into paths.

    A cell is taken as it is if that file exists. If not, another spelling is taken whose file
    exists: without spaces around it, without the escapes of this program's own CSV files, in
    Windows' code (cp1252), with / for Windows' backslashes, composed or decomposed accents,
    or other capitals where only one file fits.
    """

    def __init__(self, folder: Path) -> None:
        """`folder` is the table's own, to which its paths are relative."""
        self._folder = folder
        self._names: dict[str, dict[str, list[str]]] = {}

    def find(self, cell: str) -> tuple[Path, bool]:
        """The path that a cell means, and whether there is a file."""
        spellings = list(_spellings(cell))
        for spelling in spellings:
            path = self._absolute(spelling)
            if os.path.exists(path):  # noqa: PTH110 - false for names that are too long
                return Path(path), True
        for spelling in spellings:
            if (found := self._alike(spelling)) is not None:
                return found, True
        return Path(self._absolute(cell.strip() or cell)), False

    def _absolute(self, spelling: str) -> str:
        return os.path.abspath(os.path.join(self._folder, spelling))  # noqa: PTH100, PTH118

    def _alike(self, spelling: str) -> Path | None:
        """The one existing file whose path is equal but for capitals and the form of accents."""
        path = Path(self._absolute(spelling))
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


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _spellings(cell: str) -> Iterator[str]:
    seen: set[str] = set()
    for plain in (cell, cell.strip(), unescape_path(cell), from_windows(cell).strip()):
        for spelling in (plain, plain.replace("\\", "/")):
            if spelling and spelling not in seen and "\0" not in spelling:
                seen.add(spelling)
                yield spelling
