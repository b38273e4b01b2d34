"""Labels of images from a table: which columns are meant, and which files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path
from typing import Final

from inception_gui.core.evaluation.dataset.label_names import LabelBook
from inception_gui.core.evaluation.dataset.label_text import (
    Row,
    column,
    from_windows,
    normal_head,
    read_text,
    rows_of,
)
from inception_gui.core.evaluation.dataset.labelled_set import Labelled
from inception_gui.core.evaluation.dataset.table_paths import TablePaths
from inception_gui.core.files.display_name import shown_name
from inception_gui.core.types import Item
from inception_gui.errors import Kind, UserError

_MOST_TABLE_BYTES: Final = 256 << 20
"""A table of the 1.28 million training images of ImageNet has half of it."""
_MOST_ROWS: Final = 3_000_000

# As `normal_head` writes them, those first that are taken first.
_LABEL_COLUMNS: Final = (
    "label", "labels", "wnid", "synset", "index", "class", "classname", "classid", "classindex",
    "category", "categoryname", "categoryid", "labelname", "labelid", "species", "target", "truth",
    "groundtruth", "truelabel", "trueclass", "tag", "name",
)  # fmt: skip
_PATH_COLUMNS: Final = (
    "path", "filepath", "imagepath", "imgpath", "picturepath", "photopath", "relativepath",
    "relpath", "file", "filename", "imagefile", "imagefilename", "imgfile", "image", "imagename",
    "img", "imgname", "picture", "photo", "imageid",
)  # fmt: skip


def by_table(source: Path, book: LabelBook) -> list[Labelled]:
    """The images that a table names, each with its label.

    The columns are told by their headings, which many programs spell in their own way; without
    headings they are path and label.

    Raises:
        UserError: it is not such a table; the sentence names the line (WRONG_USAGE).
        NumbersAskedError: the labels are numbers that do not count from 0.
    """
    rows = rows_of(read_text(source, _MOST_TABLE_BYTES), with_spaces=True)
    first = next(rows, None)
    if first is None:
        raise UserError(
            Kind.WRONG_USAGE, f"“{source.name}” is empty.", "It needs the columns path,label."
        )
    paths = TablePaths(source.parent)
    heads = list(map(normal_head, first[1]))
    path_column = column(heads, _PATH_COLUMNS)
    label_column = column(heads, _LABEL_COLUMNS)
    if path_column is not None and label_column is None:
        raise _no_column(source, "labels", first[1], "label")
    if path_column is None and label_column is not None and len(heads) == 2:
        path_column = 1 - label_column  # whatever it is called
    if path_column is None and label_column is not None and len(heads) > 2:
        raise _no_column(source, "paths", first[1], "path")
    if path_column is None or label_column is None:
        path_column, label_column = 0, 1
        second = next(rows, None)
        rest = rows if second is None else chain([second], rows)
        unknown = len(first[1]) > 1 and not book.means_something(first[1][1])
        is_heading = (
            unknown
            and second is not None
            and not paths.find(first[1][0])[1]
            and paths.find(second[1][0])[1]
        )
        rows = rest if is_heading else chain([first], rest)
    labelled = list(_rows(source, rows, path_column, label_column, paths))
    labels = {one.label for one in islice(labelled, None) if isinstance(one.label, str)}
    book.settle_numbers(labels, source, ask=False)
    return labelled


def _no_column(source: Path, what: str, heads: list[str], name: str) -> UserError:
    listed = ", ".join(f"“{head.strip()}”" for head in heads[:8])
    return UserError(
        Kind.WRONG_USAGE,
        f"“{source.name}” has no column for {what}. Its first line has {listed}.",
        f"Name the column {name}. A label is a WordNet id, a number from 0 to 999 or a class name.",
    )


def _rows(
    source: Path, rows: Iterable[Row], path_column: int, label_column: int, paths: TablePaths
) -> Iterator[Labelled]:
    for count, (line, row) in enumerate(rows):
        if count >= _MOST_ROWS:
            raise UserError(
                Kind.WRONG_USAGE,
                f"“{source.name}” has more than {_MOST_ROWS:,} lines.",
                "Evaluate the images in several parts.",
            )
        if len(row) <= max(path_column, label_column):
            raise UserError(
                Kind.WRONG_USAGE,
                f"Line {line} of “{source.name}” has too few columns.",
                "Each line needs a path and a label; put a path with a comma in quotes.",
            )
        cell, label = row[path_column], from_windows(row[label_column]).strip()
        if not cell.strip():
            raise UserError(
                Kind.WRONG_USAGE,
                f"Line {line} of “{source.name}” names no file.",
                "Write the path of an image into it, or delete the line.",
            )
        path, exists = paths.find(cell)
        yield Labelled(Item(name=shown_name(path), path=path), label, line, cell, not exists)
