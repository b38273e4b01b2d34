"""Groups of images that look alike as a CSV file, for teaching and for other programs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from inception_gui.core.files.csv_line import csv_line, csv_start
from inception_gui.core.files.identity import refuse_input
from inception_gui.core.files.write_whole import save_whole
from inception_gui.core.types import Item


@dataclass(frozen=True, slots=True)
class NamedGroup:
    """Images with the name that a person gave them together; "" without one."""

    name: str
    items: Sequence[Item]


def save_groups(groups: Sequence[NamedGroup], path: Path) -> None:
    """Write a line per image: its path and page, the number of its group from 1, its name.

    Raises:
        UserError: It cannot be written (WRITE_FAILED), or is one of the images (WRONG_USAGE).
    """
    refuse_input(path, (item.path for group in groups for item in group.items))
    text = [csv_start(("path", "page", "group", "name"))]
    for number, group in enumerate(groups, 1):
        text += [
            csv_line((str(item.path or item.name), item.page, number, group.name))
            for item in group.items
        ]
    save_whole(path, "".join(text).encode())
