"""Finds the class that a label means: a WordNet id, an index, a name, or an entry of a mapping."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final

from inception_gui.core.evaluation.dataset.label_text import from_windows, read_text, rows_of
from inception_gui.core.evaluation.dataset.labelled_set import NumbersAskedError, UnknownLabel
from inception_gui.core.files.read_bounded import MALFORMED
from inception_gui.core.labels.imagenet import imagenet
from inception_gui.core.labels.label_set import LabelSet
from inception_gui.core.labels.search import find_class
from inception_gui.errors import Kind, UserError

_WNID_FIRST: Final = re.compile(r"(n\d{8})(?!\d)", re.IGNORECASE)
_MOST_HINTS: Final = 50
"""Searching for similar names takes milliseconds, and nobody reads more of them."""
_MOST_EXAMPLES: Final = 5
_NUMBER: Final = re.compile(r"[0-9]{1,9}")


class LabelBook:
    """Turns labels as people write them into classes, and counts those that match none."""

    def __init__(
        self,
        mapping: Mapping[str, str] | None = None,
        *,
        numbered_from: int | None = None,
        classes: LabelSet | None = None,
    ) -> None:
        """`mapping` gives the class of a label; other labels are looked up directly.

        `classes` are those of the network, None for ImageNet's.

        `numbered_from` is the number of the first class, 0 or 1, where labels are numbers.
        """
        self.numbered_from = numbered_from
        self._classes = classes or imagenet()
        self._names = frozenset(self._classes.names)
        self._mapping = {_folded(label): meant for label, meant in (mapping or {}).items()}
        self._found: dict[str, int | UserError] = {}
        self._hints = 0
        self._counts: Counter[str] = Counter()
        self._errors: dict[str, UserError] = {}
        self._examples: dict[str, list[Path]] = {}
        self._lines: dict[str, list[int]] = {}

    def settle_numbers(self, labels: Iterable[str], source: Path, *, ask: bool) -> None:
        """Decide what numbers among `labels` mean, which the labels themselves may say.

        A 0 means that they count from 0. Otherwise nobody can tell, and a wrong guess would make
        every label wrong. `ask`: also where nothing contradicts counting from 0, if at least half
        of the labels are numbers.

        Raises:
            NumbersAskedError: `numbered_from` must be given.
        """
        if self.numbered_from is not None:
            return
        self.numbered_from = 0
        different, most = set(labels), len(self._classes)
        numbers = {number for one in different if (number := self._number(one)) is not None}
        numbers = {number for number in numbers if number <= most}
        if not numbers or 0 in numbers or 2 * len(numbers) < len(different):
            return
        if ask or most in numbers:
            raise NumbersAskedError(source, min(numbers), max(numbers), len(numbers))

    def means_something(self, label: str) -> bool:
        """Whether `label` is a class, or a number that can be one."""
        number = self._number(label)
        if number is not None:
            return number <= len(self._classes)
        return isinstance(self.meaning(label), int)

    def _number(self, label: str) -> int | None:
        """The number that a label is, unless the mapping says what it means."""
        plain = label.strip()
        if _folded(plain) in self._mapping or not _NUMBER.fullmatch(plain):
            return None
        if plain in self._names:  # a class may be called "7"
            return None
        return int(plain)

    def meaning(self, label: str) -> int | UserError:
        """The index of the class that `label` means, or why it matches none."""
        if label not in self._found:
            self._found[label] = self._look_up(label)
        return self._found[label]

    def reject(self, label: str, path: Path, error: UserError, line: int = 0) -> None:
        """Count an image that is skipped because of its label; `line` is its line in a table."""
        if line and len(lines := self._lines.setdefault(label, [])) < _MOST_EXAMPLES:
            lines.append(line)
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
                tuple(self._lines.get(label, ())),
            )
            for label, count in self._counts.most_common()
        )

    def _look_up(self, label: str) -> int | UserError:
        number = self._number(label)
        if number is not None and self.numbered_from == 1:
            return self._of_number(number)
        meant = self._mapping.get(_folded(label), label).strip()
        # "n02099601-golden_retriever" is how some data sets name their folders.
        if wnid := _WNID_FIRST.match(meant):
            meant = wnid[1].lower()
        if self._hints >= _MOST_HINTS and _folded(meant) not in _known(self._classes):
            return UserError(Kind.WRONG_USAGE, f"There is no class named “{meant}”.")
        try:
            return find_class(meant, self._classes).index
        except UserError as error:
            self._hints += 1
            return error

    def _of_number(self, number: int) -> int | UserError:
        if 1 <= number <= len(self._classes):
            return number - 1
        return UserError(
            Kind.WRONG_USAGE,
            f"There is no class {number} where classes count from 1.",
            f"Use a number from 1 to {len(self._classes)}.",
        )


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
    rows = [[from_windows(cell) for cell in row] for _, row in rows_of(text)]
    if not rows or any(len(row) < 2 for row in rows):
        raise _no_mapping(path, "")
    if [cell.strip().lower() for cell in rows[0][:2]] in (["label", "class"], ["folder", "class"]):
        rows = rows[1:]
    return {row[0].strip(): row[1].strip() for row in rows}


def _no_mapping(path: Path, detail: str) -> UserError:
    return UserError(
        Kind.WRONG_USAGE,
        f"“{path.name}” is not a mapping file.",
        "Write one line per label: the label, a comma, and its class (a name, a number from "
        "0, or a WordNet id).",
        detail=detail,
    )


def _folded(text: str) -> str:
    return " ".join(re.sub(r"[_()]", " ", text).split()).casefold()


@lru_cache(maxsize=4)
def _known(classes: LabelSet) -> frozenset[str]:
    """Everything that can name a class."""
    found: set[str] = set()
    for label in classes:
        words = [label.name, *label.synset.split(", ")]
        found.update((str(label.index), label.wnid, *map(_folded, words)))
    return frozenset(found)
