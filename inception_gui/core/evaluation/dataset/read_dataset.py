"""Reads labelled images: one folder per class, a table of labels, or ILSVRC's validation set."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path, PurePath
from typing import Final

from inception_gui.core.evaluation.dataset import ilsvrc
from inception_gui.core.evaluation.dataset.label_names import (
    LabelBook,
    read_mapping,
    read_text,
    rows_of,
)
from inception_gui.core.evaluation.dataset.labelled_set import LabelFiles, LabelledItem, LabelledSet
from inception_gui.core.files.display_name import shown_name
from inception_gui.core.items.folder_walk import walk
from inception_gui.core.types import Item
from inception_gui.errors import Kind, UserError

TABLE_SUFFIXES: Final = (".csv", ".tsv", ".txt")

_MOST_TABLE_BYTES: Final = 256 << 20
"""A table of the 1.28 million training images of ImageNet has half of it."""
_MOST_ROWS: Final = 3_000_000

_LABEL_COLUMNS: Final = ("label", "wnid", "index", "class", "name")
_PATH_COLUMNS: Final = ("path", "file", "filename", "image")

_Labelled = Iterable[tuple[Item, str | UserError]]
"""Pictures, each with its label as written, or why it has none."""


def read_labelled(
    source: Path,
    *,
    ground_truth: Path | None = None,
    synsets: Path | None = None,
    blacklist: Path | None = None,
    mapping: Path | None = None,
) -> LabelledSet:
    """Find the images of `source` and their classes.

    - A folder: each image belongs to the class that the nearest folder around it is named for,
      below `source`: a WordNet id (also at the start of the name), a class's name or index.
    - A table (`.csv`): columns `path,label`, paths relative to the table. Without a heading the
      first two columns; with one, `label` may also be called `wnid`, `index`, `class` or `name`.
    - A folder with `ground_truth`: ILSVRC's validation images, see `ilsvrc`;
      `synsets` gives the meaning of its ids 1..1000.

    `mapping` says which class a label means (`read_mapping`). `blacklist` names images that are
    left out, by number or file name. What cannot be labelled is in the set's `unknown`, counted.

    Raises:
        UserError: `WRONG_USAGE`: a file cannot be read or is not what it should be, or no image
            at all has a label.
    """
    source = Path(os.path.abspath(source))  # noqa: PTH100 - links are not resolved
    book = LabelBook(read_mapping(mapping) if mapping else None)
    out = ilsvrc.read_blacklist(blacklist) if blacklist else None
    skipped: Counter[str] = Counter()
    if os.path.isdir(source):  # noqa: PTH112 - a Path raises for names that are too long
        if ground_truth is not None:
            truth = ilsvrc.read_ground_truth(ground_truth, synsets)
            pictures: _Labelled = _official(source, truth, skipped)
        else:
            pictures = _by_folder(source, book, skipped)
    elif not os.path.exists(source):  # noqa: PTH110 - as above
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{source.name}” does not exist.",
            "Use a folder with one folder per class, or a table with the columns path,label.",
            detail=str(source),
        )
    elif ground_truth is not None:
        raise UserError(
            Kind.WRONG_USAGE,
            "A ground-truth file belongs to a folder of images, not to a table of labels.",
            "Use the folder that contains the validation images.",
        )
    elif source.suffix.lower() not in TABLE_SUFFIXES:
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{source.name}” is neither a folder nor a table of labels.",
            "A table is a .csv file with the columns path,label.",
        )
    else:
        pictures = _by_table(source)
    files = LabelFiles(*map(_absolute, (ground_truth, synsets, blacklist, mapping)))
    return replace(_gathered(source, pictures, book, out, skipped), files=files)


def _absolute(path: Path | None) -> Path | None:
    return None if path is None else Path(os.path.abspath(path))  # noqa: PTH100


def _gathered(
    source: Path,
    pictures: _Labelled,
    book: LabelBook,
    out: ilsvrc.Blacklist | None,
    skipped: Mapping[str, int],
) -> LabelledSet:
    labels: dict[Path, tuple[Item, int, str]] = {}
    contradicted: set[Path] = set()
    blacklisted = repeated = 0
    for item, label in pictures:
        path = item.path
        assert path is not None
        if out is not None and path in out:
            blacklisted += 1
            continue
        if isinstance(label, UserError):
            book.reject("", path, label)
            continue
        meaning = book.meaning(label)
        if isinstance(meaning, UserError):
            book.reject(label, path, meaning)
        elif path not in labels:
            labels[path] = item, meaning, label
        elif labels[path][1] == meaning:
            repeated += 1
        elif path not in contradicted:
            contradicted.add(path)
    for path in contradicted:
        *_, first = labels.pop(path)
        book.reject(
            first,
            path,
            UserError(
                Kind.WRONG_USAGE,
                "Some images are listed with two different labels.",
                "Delete the wrong line of each.",
            ),
        )
    unknown = book.unknown()
    if not labels:
        raise _nothing_labelled(source, unknown[0].sentence if unknown else "", blacklisted)
    items = tuple(LabelledItem(item, meaning) for item, meaning, _ in labels.values())
    return LabelledSet(source, items, unknown, blacklisted, repeated, dict(skipped))


def _nothing_labelled(source: Path, why: str, blacklisted: int) -> UserError:
    if blacklisted:
        why = f"{why} The blacklist names {blacklisted:,}.".strip()
    return UserError(
        Kind.WRONG_USAGE,
        f"No image in “{source.name}” has a label that matches a class. {why}".strip(),
        "Use a folder with one folder per class (named by WordNet id, name or number), a table "
        "with the columns path,label, or a ground-truth file.",
    )


# A folder for each class


def _by_folder(source: Path, book: LabelBook, skipped: Counter[str]) -> _Labelled:
    found = walk(source)
    known: dict[PurePath, str | UserError] = {}
    for item in found:
        assert item.path is not None
        folder = item.path.relative_to(source).parent
        if folder not in known:
            known[folder] = _label_of(folder, book)
        yield item, known[folder]
    skipped.update(found.skipped)


def _label_of(folder: PurePath, book: LabelBook) -> str | UserError:
    """The innermost folder name that means a class; if none does, the innermost."""
    names = folder.parts[::-1]
    if not names:
        return UserError(
            Kind.WRONG_USAGE,
            "Some images are not in a folder named after a class.",
            "Put each image into a folder named after its class, or use a ground-truth file.",
        )
    meant = (name for name in names if isinstance(book.meaning(name), int))
    return next(meant, names[0])


# A table


def _by_table(source: Path) -> _Labelled:
    text = read_text(source, _MOST_TABLE_BYTES)
    rows = ((number, row) for number, row in enumerate(rows_of(text), 1) if any(row))
    first = next(rows, None)
    if first is None:
        raise UserError(
            Kind.WRONG_USAGE, f"“{source.name}” is empty.", "It needs the columns path,label."
        )
    heads = [cell.strip().lower() for cell in first[1]]
    path_column = next((heads.index(head) for head in _PATH_COLUMNS if head in heads), None)
    if path_column is None:
        return _rows(source, _with_first(first, rows), 0, 1)
    label_column = next((heads.index(head) for head in _LABEL_COLUMNS if head in heads), None)
    if label_column is None:
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{source.name}” has no column for labels.",
            "Name it label; a label is a WordNet id, a number from 0 to 999 or a class name.",
        )
    return _rows(source, rows, path_column, label_column)


def _with_first(
    first: tuple[int, list[str]], rows: Iterable[tuple[int, list[str]]]
) -> Iterator[tuple[int, list[str]]]:
    yield first
    yield from rows


def _rows(
    source: Path, rows: Iterable[tuple[int, list[str]]], path_column: int, label_column: int
) -> _Labelled:
    for number, row in rows:
        if number > _MOST_ROWS:
            raise UserError(
                Kind.WRONG_USAGE,
                f"“{source.name}” has more than {_MOST_ROWS:,} lines.",
                "Evaluate the images in several parts.",
            )
        if len(row) <= max(path_column, label_column):
            raise UserError(
                Kind.WRONG_USAGE,
                f"Line {number} of “{source.name}” has too few columns.",
                "Each line needs a path and a label; put a path with a comma in quotes.",
            )
        path = Path(os.path.abspath(source.parent / row[path_column]))  # noqa: PTH100
        yield Item(name=shown_name(path), path=path), row[label_column].strip()


# The official validation set


def _official(source: Path, truth: ilsvrc.GroundTruth, skipped: Counter[str]) -> _Labelled:
    found = walk(source)
    for item in found:
        assert item.path is not None
        yield item, truth.label_of(item.path)
    skipped.update(found.skipped)
