"""Reads what to teach from a table of paths and classes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from inception_gui.core.evaluation.dataset.label_names import LabelBook
from inception_gui.core.evaluation.dataset.label_table import by_table
from inception_gui.core.files.display_name import printable
from inception_gui.core.types import Item

TABLE_SUFFIXES: Final = (".csv", ".tsv", ".txt")


def examples_in_table(path: Path) -> Iterator[tuple[Item, str]]:
    """Yield the images that a table names, each with the name of its class.

    Headings, other spellings of paths and so on are understood as in an evaluation.

    Raises:
        UserError: It is not such a table; the sentence names the line (WRONG_USAGE).
    """
    # Numbers are names here, not places in a list of classes.
    for one in by_table(path, LabelBook(numbered_from=0)):
        yield one.item, printable(str(one.label)).strip()
