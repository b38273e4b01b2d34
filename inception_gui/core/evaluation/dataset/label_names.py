"""Finds the class that a label means: a WordNet id, an index, a name, or an entry of a mapping."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from inception_gui.core.evaluation.dataset.labelled_set import UnknownLabel
from inception_gui.core.files.read_bounded import MALFORMED, read_bounded
from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.core.labels.search import find_class
from inception_gui.errors import Kind, UserError

_WNID_FIRST: Final = re.compile(r"(n\d{8})(?!\d)", re.IGNORECASE)
_MOST_BYTES: Final = 32 << 20
"""Of a file of labels. Those of ImageNet have 2 MB."""
_MOST_HINTS: Final = 50
"""Searching for similar names takes milliseconds, and nobody reads more of them."""
_MOST_EXAMPLES: Final = 5
_DELIMITERS: Final = "\t;,"


class LabelBook:
    """Turns labels as people write them into classes, and counts those that match none."""

    def __init__(self, mapping: Mapping[str, str] | None = None) -> None:
        """`mapping` gives the class of a label; other labels are looked up directly."""
        self._mapping = {_folded(label): meant for label, meant in (mapping or {}).items()}
        self._found: dict[str, int | UserError] = {}
        self._hints = 0
        self._counts: Counter[str] = Counter()
        self._errors: dict[str, UserError] = {}
        self._examples: dict[str, list[Path]] = {}

    def meaning(self, label: str) -> int | UserError:
        """The class 0..999 that `label` means, or why it matches none."""
        if label not in self._found:
            self._found[label] = self._look_up(label)
        return self._found[label]

    def reject(self, label: str, path: Path, error: UserError) -> None:
        """Count an image that is skipped because of its label."""
        self._counts[label] += 1
        self._errors.setdefault(label, error)
        examples = self._examples.setdefault(label, [])
        if len(examples) < _MOST_EXAMPLES:
            examples.append(path)

    def unknown(self) -> tuple[UnknownLabel, ...]:
        """The labels of the skipped images, most frequent first."""
        return tuple(
            UnknownLabel(
                label,
                count,
                self._errors[label].sentence,
                self._errors[label].hint,
                tuple(self._examples[label]),
            )
            for label, count in self._counts.most_common()
        )

    def _look_up(self, label: str) -> int | UserError:
        meant = self._mapping.get(_folded(label), label).strip()
        # "n02099601-golden_retriever" is how some data sets name their folders.
        if wnid := _WNID_FIRST.match(meant):
            meant = wnid[1].lower()
        if self._hints >= _MOST_HINTS and _folded(meant) not in _known():
            return UserError(Kind.WRONG_USAGE, f"There is no class named “{meant}”.")
        try:
            return find_class(meant).index
        except UserError as error:
            self._hints += 1
            return error


def read_mapping(path: Path) -> dict[str, str]:
    """Read a mapping from labels to classes: a JSON object, or a table of two columns.

    Columns are separated by a tab, a semicolon or a comma; a heading `label,class` may stand
    above them.

    Raises:
        UserError: the file cannot be read, or is neither (WRONG_USAGE).
    """
    text = read_text(path)
    if text.lstrip().startswith("{"):
        try:
            return {str(label): str(meant) for label, meant in json.loads(text).items()}
        except MALFORMED as error:
            raise _no_mapping(path, str(error)) from error
    rows = [row for row in rows_of(text) if any(cell.strip() for cell in row)]
    if not rows or any(len(row) < 2 for row in rows):
        raise _no_mapping(path, "")
    if [cell.strip().lower() for cell in rows[0][:2]] in (["label", "class"], ["folder", "class"]):
        rows = rows[1:]
    return {row[0].strip(): row[1].strip() for row in rows}


def read_text(path: Path, most_bytes: int = _MOST_BYTES) -> str:
    """Read a text file in UTF-8, with or without byte order mark; other bytes become surrogates.

    Raises:
        UserError: it cannot be read, or has more than `most_bytes` (WRONG_USAGE).
    """
    return read_bounded(path, most_bytes).decode("utf-8-sig", "surrogateescape")


def rows_of(text: str) -> Iterator[list[str]]:
    """The rows of a table; the first of tab, ; and , in its first line separates the cells.

    A comma is taken where there is none of them.

    Raises:
        UserError: it is no table (WRONG_USAGE).
    """
    first = text.partition("\n")[0]
    delimiter = next((sign for sign in _DELIMITERS if sign in first), ",")
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    except csv.Error as error:
        raise UserError(
            Kind.WRONG_USAGE,
            "This file is not a table of labels.",
            "It needs one line per image or label, with two columns.",
            detail=str(error),
        ) from error


def _no_mapping(path: Path, detail: str) -> UserError:
    return UserError(
        Kind.WRONG_USAGE,
        f"“{path.name}” is not a mapping file.",
        "Write one line per label: the label, a comma, and its class (a WordNet id, a number "
        "from 0 to 999 or a name).",
        detail=detail,
    )


def _folded(text: str) -> str:
    return " ".join(re.sub(r"[_()]", " ", text).split()).casefold()


@cache
def _known() -> frozenset[str]:
    """Everything that can name a class."""
    found: set[str] = set()
    for label in imagenet_labels():
        words = [label.name, *label.synset.split(", ")]
        found.update((str(label.index), label.wnid, *map(_folded, words)))
    return frozenset(found)
