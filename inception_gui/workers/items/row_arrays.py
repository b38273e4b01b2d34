"""Arrays with a place for every row, of which a table is made."""

from __future__ import annotations

from array import array
from copy import copy
from typing import ClassVar, Self


class RowArrays:
    """Rows of numbers by the names in `LAYOUT`: its type code, numbers per row, value at first."""

    LAYOUT: ClassVar[dict[str, tuple[str, int, float]]] = {}

    def __init__(self) -> None:
        for name, (code, _, _) in self.LAYOUT.items():
            setattr(self, name, array(code))

    def append(self, count: int) -> None:
        """Add rows that know nothing yet."""
        for name, (code, width, empty) in self.LAYOUT.items():
            getattr(self, name).extend(array(code, [empty]) * (width * count))

    def remove(self, row: int) -> None:
        """Remove a row; those below it move up."""
        for name, (_, width, _) in self.LAYOUT.items():
            del getattr(self, name)[row * width : (row + 1) * width]

    def forget(self, row: int) -> None:
        """Have a row know nothing again."""
        for name, (code, width, empty) in self.LAYOUT.items():
            getattr(self, name)[row * width : (row + 1) * width] = array(code, [empty]) * width

    def snapshot(self) -> Self:
        """A copy for another thread."""
        made = copy(self)
        for name, value in vars(self).items():
            if isinstance(value, array | list | dict):
                setattr(made, name, value.copy() if isinstance(value, dict) else value[:])
        return made
