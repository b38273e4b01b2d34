"""Reads labelled images: one folder per class, a table of labels, or ILSVRC's validation set."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from natsort import natsorted, ns

from inception_gui.core.evaluation.dataset import ilsvrc
from inception_gui.core.evaluation.dataset.label_folders import by_folder
from inception_gui.core.evaluation.dataset.label_names import LabelBook, read_mapping
from inception_gui.core.evaluation.dataset.label_table import by_table
from inception_gui.core.evaluation.dataset.labelled_set import (
    LabelFiles,
    Labelled,
    LabelledItem,
    LabelledSet,
    LabelMeaning,
    NamedFile,
    UnknownLabel,
)
from inception_gui.core.items.folder_walk import walk
from inception_gui.core.items.skipped import in_words
from inception_gui.core.labels.label_set import LabelSet
from inception_gui.core.types import Item
from inception_gui.errors import Kind, UserError

TABLE_SUFFIXES: Final = (".csv", ".tsv", ".txt")

_Labelled = Iterable[Labelled]


def read_labelled(
    source: Path,
    *,
    ground_truth: Path | None = None,
    synsets: Path | None = None,
    blacklist: Path | None = None,
    mapping: Path | None = None,
    label_depth: int | None = None,
    numbered_from: int | None = None,
    follow_links: bool = False,
    classes: LabelSet | None = None,
) -> LabelledSet:
    """Find the images of `source` and which of the network's `classes` they are of.

    - A folder: each image belongs to the class that the folder directly below `source` is named
      for, or the one `label_depth` folders down: a WordNet id (also at the start of the name), a
      class's name or number (`label_folders`). `follow_links` as in `FolderWalk`.
    - A table (`.csv`): columns `path,label`, paths relative to the table (`label_table`).
    - A folder with `ground_truth`: ILSVRC's validation images, see `ilsvrc`;
      `synsets` gives the meaning of its ids 1..1000.

    Without `classes`, they are ImageNet's. `mapping` says which class a label means
    (`read_mapping`). `blacklist` names images that are left out, by number or file name.
    `numbered_from` is the number of the first class where labels are numbers. What cannot be
    labelled is in the set's `unknown`, counted.

    Raises:
        NumbersAskedError: labels are numbers that may count from 0 or from 1.
        UserError: `WRONG_USAGE`: a file cannot be read or is not what it should be, or no image
            at all has a label.
    """
    source = Path(os.path.abspath(source))  # noqa: PTH100 - links are not resolved
    book = LabelBook(
        read_mapping(mapping) if mapping else None, numbered_from=numbered_from, classes=classes
    )
    out = ilsvrc.read_blacklist(blacklist) if blacklist else None
    skipped: Counter[str] = Counter()
    depth = 0
    if os.path.isdir(source):  # noqa: PTH112 - a Path raises for names that are too long
        found = walk(source, follow_links=follow_links)
        if ground_truth is not None:
            truth = ilsvrc.read_ground_truth(ground_truth, synsets)
            pictures: _Labelled = list(_official(source, truth, found))
        else:
            pictures, depth = by_folder(source, found, book, label_depth)
        skipped = found.skipped
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
        pictures = by_table(source, book)
    files = LabelFiles(
        _absolute(ground_truth),
        _absolute(synsets),
        _absolute(blacklist),
        _absolute(mapping),
        label_depth,
        numbered_from,
        follow_links,
    )
    gathered = _gathered(source, pictures, book, out, skipped)
    return replace(gathered, files=files, depth=depth)


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
    contradicted: dict[Path, int] = {}
    blacklisted = repeated = missing = 0
    first_missing: NamedFile | None = None
    for one in pictures:
        item, label = one.item, one.label
        path = item.path
        assert path is not None
        if out is not None and path in out:
            blacklisted += 1
            continue
        if isinstance(label, UserError):
            book.reject("", path, label, one.line)
            continue
        meaning = book.meaning(label)
        if isinstance(meaning, UserError):
            book.reject(label, path, meaning, one.line)
        elif path not in labels:
            labels[path] = item, meaning, label
            if one.is_missing:
                missing += 1
                first_missing = first_missing or NamedFile(one.line, one.written, path)
        elif labels[path][1] == meaning:
            repeated += 1
        elif path not in contradicted:
            contradicted[path] = one.line
    for path, line in contradicted.items():
        *_, first = labels.pop(path)
        book.reject(
            first,
            path,
            UserError(
                Kind.WRONG_USAGE,
                "Some images are listed with two different labels.",
                "Delete the wrong line of each.",
            ),
            line,
        )
    unknown = book.unknown()
    if not labels:
        raise _nothing_labelled(source, unknown, blacklisted, skipped)
    items = tuple(LabelledItem(item, meaning) for item, meaning, _ in labels.values())
    return LabelledSet(
        source,
        items,
        unknown,
        blacklisted,
        repeated,
        dict(skipped),
        meanings=_meanings([(label, meaning) for _, meaning, label in labels.values()]),
        missing=missing,
        first_missing=first_missing,
    )


def _meanings(labels: Sequence[tuple[str, int]]) -> tuple[LabelMeaning, ...]:
    counted = Counter(labels)
    return tuple(
        LabelMeaning(label, meaning, counted[label, meaning])
        for label, meaning in natsorted(counted, alg=ns.IGNORECASE)
    )


def _nothing_labelled(
    source: Path, unknown: Sequence[UnknownLabel], blacklisted: int, skipped: Mapping[str, int]
) -> UserError:
    why = unknown[0].sentence if unknown else ""
    if blacklisted:
        why = f"{why} The blacklist names {blacklisted:,}.".strip()
    if skipped:
        why = f"{why} Skipped: {in_words(skipped)}.".strip()
    hint = (
        "Use a folder with one folder per class (named by WordNet id, name or number), a table "
        "with the columns path,label, or a ground-truth file."
    )
    if skipped.get("link"):
        hint = "Use --follow-links to follow links that lead out of the folder, or its real folder."
    elif unknown and unknown[0].hint:
        hint = unknown[0].hint
    return UserError(
        Kind.WRONG_USAGE,
        f"No image in “{source.name}” has a label that matches a class. {why}".strip(),
        hint,
    )


# The official validation set


def _official(source: Path, truth: ilsvrc.GroundTruth, found: Iterable[Item]) -> _Labelled:
    for item in found:
        assert item.path is not None
        yield Labelled(item, truth.label_of(item.path))
