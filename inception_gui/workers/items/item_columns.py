"""Stores many items column by column: some hundred bytes per row."""

from __future__ import annotations

import os
from array import array
from collections.abc import Sequence
from copy import copy
from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

from inception_gui.core.files.display_name import shown_name
from inception_gui.core.labels.thresholds import UNSURE_BELOW
from inception_gui.core.types import Box, Failure, Grounds, Item, Level, Mode, Prediction, Score
from inception_gui.errors import Kind
from inception_gui.workers.items.burst_rows import BurstRows
from inception_gui.workers.items.grounds_columns import GroundsColumns
from inception_gui.workers.items.item_roles import ItemState
from inception_gui.workers.items.photo_columns import PhotoColumns
from inception_gui.workers.items.row_arrays import RowArrays

TOP: Final = 5
"""The number of scores that are kept of a prediction."""

STATES: Final[tuple[ItemState, ...]] = ("waiting", "working", "done", "failed")
_NONE: Final = -1

_BY_ROW: Final = ("_names", "_pages", "_in_memory", "_notes", "corrected", "beside")

T = TypeVar("T")

Place = str | tuple[str | int, int]
_ClassNames = tuple[int, str, str]
_FailureText = tuple[Kind, str, str, str]


class MadeBy(NamedTuple):
    """What made a prediction, as in `Prediction`."""

    weights_key: str
    weights_sha256: str
    device: str
    mode: Mode
    precision: str


class Beside(NamedTuple):
    """What further weights say of an image that has a prediction."""

    scores: tuple[Score, ...]
    grounds: Grounds
    weights_key: str
    weights_sha256: str


class ItemColumns:
    """Rows in the order in which they were added; shared values are stored once.

    The arrays are read directly where all rows are asked for at once (`workers.items.row_order`):
    `states` indexes `STATES`, `classes` has `TOP` indices of `class_names` a row (-1: none),
    `shares` their probabilities, `failures` an index of `failure_texts` or -1.
    """

    def __init__(self) -> None:
        self.paths: list[str] = []
        """Of files; "" for an item that is not a file."""
        self.states = array("B")
        self.classes = array("h")
        self.shares = array("f")
        self.failures = array("i")
        self.class_names: list[_ClassNames] = []
        self.failure_texts: list[_FailureText] = []
        self.changed_s = array("d")
        """When the files were changed, in seconds since 1970: 0 if unknown, see `FileDates`."""
        self.grounds = GroundsColumns()
        self.photos = PhotoColumns()
        self.bursts = BurstRows(self)
        self._sizes = array("i")
        self._seen = array("f")
        self._seconds = array("f")
        self._page_counts = array("i")
        self._made_by = array("H")
        self._conditions: list[MadeBy] = []
        self._class_ids: dict[_ClassNames, int] = {}
        self._failure_ids: dict[_FailureText, int] = {}
        self._condition_ids: dict[MadeBy, int] = {}
        # Only few rows have these:
        self._names: dict[int, str] = {}
        self._pages: dict[int, int] = {}
        self._in_memory: dict[int, Item] = {}
        self._notes: dict[int, str] = {}
        self.corrected: dict[int, str] = {}
        """What a person said of a prediction, in a word; it outlives another prediction."""
        self.beside: dict[int, Beside] = {}
        """What further weights say of rows."""

    def __len__(self) -> int:
        return len(self.paths)

    def append(self, items: Sequence[Item]) -> None:
        """Add rows that wait."""
        for row, item in enumerate(items, len(self.paths)):
            path = "" if item.path is None else str(item.path)
            self.paths.append(path)
            if item.path is None:
                self._in_memory[row] = item
            if item.name != _last_part(path):
                self._names[row] = item.name
            if item.page:
                self._pages[row] = item.page
        count = len(items)
        self.states.extend(array("B", bytes(count)))
        self.classes.extend(array("h", [_NONE]) * (TOP * count))
        self.shares.extend(array("f", bytes(4 * TOP * count)))
        self.failures.extend(array("i", [_NONE]) * count)
        self.changed_s.extend(array("d", bytes(8 * count)))
        self._sizes.extend(array("i", bytes(8 * count)))
        self._seen.extend(array("f", bytes(16 * count)))
        self._seconds.extend(array("f", bytes(4 * count)))
        self._page_counts.extend(array("i", bytes(4 * count)))
        self._made_by.extend(array("H", bytes(2 * count)))
        self.grounds.append(count)
        self.photos.append(count)

    def remove(self, row: int) -> None:
        """Remove a row; those below it move up."""
        count = len(self)
        for name, value in vars(self).items():
            if isinstance(value, array):
                width = len(value) // count
                del value[row * width : (row + 1) * width]
            elif isinstance(value, RowArrays):
                value.remove(row)
            elif name in _BY_ROW:
                moved = {at - (at > row): kept for at, kept in value.items() if at != row}
                setattr(self, name, moved)
        del self.paths[row]

    def name(self, row: int) -> str:
        """The name that is shown."""
        return self._names.get(row) or _last_part(self.paths[row])

    def item(self, row: int) -> Item:
        """The item; made again on each call if it is a file."""
        kept = self._in_memory.get(row)
        if kept is not None:
            return kept
        return Item(self.name(row), Path(self.paths[row]), page=self._pages.get(row, 0))

    def move(self, row: int, path: Path) -> None:
        """Note that the file of a row is at `path` now; a page keeps its name."""
        self.paths[row] = str(path)
        if row in self._pages:
            return
        name = shown_name(path)
        if name == path.name:
            self._names.pop(row, None)
        else:
            self._names[row] = name

    def pages(self) -> dict[int, int]:
        """The rows that are further pages of files, and which."""
        return self._pages

    def state(self, row: int) -> ItemState:
        """Its state: what is being done with it, or how that ended."""
        return STATES[self.states[row]]

    def set_state(self, row: int, state: ItemState) -> None:
        """Set its state."""
        self.states[row] = STATES.index(state)

    def has_outcome(self, row: int) -> bool:
        """Whether it was classified or has failed."""
        return self.failures[row] != _NONE or self.classes[row * TOP] != _NONE

    def known_count(self, rows: Sequence[int]) -> int:
        """How many of these rows were classified or have failed."""
        import numpy as np

        failed = np.frombuffer(self.failures, np.int32) != _NONE
        # Copied: an array cannot grow while numpy has a view of it.
        has_outcome = failed | (np.frombuffer(self.classes, np.int16)[::TOP] != _NONE)
        wanted = np.asarray(rows, np.intp)
        return int(np.count_nonzero(has_outcome[wanted[wanted < len(self)]]))

    def has_failed(self, row: int) -> bool:
        """Whether it could not be read."""
        return self.failures[row] != _NONE

    def best(self, row: int) -> tuple[str, float]:
        """Name and probability of its best class; ("", 0) without a prediction."""
        number = self.classes[row * TOP]
        return ("", 0.0) if number == _NONE else (self.class_names[number][2], self.share(row))

    def local_names(self) -> dict[str, str]:
        """The names of the classes in the language in use, by those of the predictions."""
        from inception_gui.core.labels.class_names import class_name

        return {name: class_name(wnid, name) for _, wnid, name in self.class_names}

    def best_scores(self, row: int) -> tuple[Score, ...]:
        """Its best class, and the second if there is one."""
        return tuple(
            Score(*self.class_names[self.classes[place]], self.shares[place])
            for place in range(row * TOP, row * TOP + 2)
            if self.classes[place] != _NONE
        )

    def folder(self, row: int) -> str:
        """The folder of its file; "" if it is not a file."""
        return os.path.dirname(self.paths[row])  # noqa: PTH120 - many times faster than a Path

    def share(self, row: int) -> float:
        """The probability of its best class."""
        return self.shares[row * TOP]

    def level(self, row: int, unsure_below: float) -> Level:
        """How sure its prediction sounds; "unsure" where there is none."""
        from inception_gui.core.labels.verdict import level_of

        return level_of(self.share(row), unsure_below, self.grounds.get(row))

    def named(self, row: int, unsure_below: float) -> str:
        """What its verdict names, in few words; "" without a prediction."""
        from inception_gui.core.labels.verdict import short_name

        name = self.best(row)[0]
        if not name:
            return ""
        return short_name(name, self.level(row, unsure_below), self.grounds.get(row))

    def message(self, row: int) -> str:
        """The sentence of its failure; "" without one."""
        number = self.failures[row]
        return "" if number == _NONE else self.failure_texts[number][1]

    def forget_outcome(self, row: int) -> None:
        """Reset it to waiting."""
        self.bursts.leave(row)
        self.set_state(row, "waiting")
        self.failures[row] = _NONE
        self._notes.pop(row, None)
        self.beside.pop(row, None)
        self.classes[row * TOP : (row + 1) * TOP] = array("h", [_NONE]) * TOP
        self.shares[row * TOP : (row + 1) * TOP] = array("f", bytes(4 * TOP))
        self.grounds.forget(row)
        self.photos.forget(row)

    def forget_predictions(self) -> None:
        """Reset all rows with a prediction to waiting."""
        for row in range(len(self)):
            if self.classes[row * TOP] != _NONE:
                self.forget_outcome(row)

    def set_failure(self, row: int, failure: Failure) -> None:
        """Record why it could not be read."""
        self.forget_outcome(row)
        text = (failure.kind, failure.message, failure.hint, failure.detail)
        self.failures[row] = _number(text, self._failure_ids, self.failure_texts)
        self.set_state(row, "failed")

    def set_prediction(self, row: int, prediction: Prediction) -> None:
        """Record its prediction."""
        self.forget_outcome(row)
        self.set_scores(row, prediction)
        self.set_state(row, "done")
        self._sizes[2 * row], self._sizes[2 * row + 1] = prediction.width, prediction.height
        seen = prediction.seen
        self._seen[4 * row : 4 * row + 4] = array(
            "f", (seen.left, seen.top, seen.right, seen.bottom)
        )
        self._seconds[row] = prediction.seconds
        self._page_counts[row] = prediction.pages
        if prediction.note:
            self._notes[row] = prediction.note
        if prediction.corrected:
            self.corrected[row] = prediction.corrected
        self.photos.set(row, prediction.photo)
        made_by = MadeBy(
            prediction.weights_key,
            prediction.weights_sha256,
            prediction.device,
            prediction.mode,
            prediction.precision,
        )
        self._made_by[row] = _number(made_by, self._condition_ids, self._conditions)
        self.bursts.join(row)

    def set_scores(self, row: int, prediction: Prediction) -> None:
        """Record the scores of a prediction and what its verdict rests on."""
        start = row * TOP
        self.classes[start : start + TOP] = array("h", [_NONE]) * TOP
        self.shares[start : start + TOP] = array("f", bytes(4 * TOP))
        for place, score in enumerate(prediction.scores[:TOP], start):
            names = (score.index, score.wnid, score.name)
            self.classes[place] = _number(names, self._class_ids, self.class_names)
            self.shares[place] = score.probability
        self.grounds.set(row, prediction.grounds)

    def set_beside(self, row: int, said: Prediction) -> None:
        """Record what further weights say of a row that has a prediction."""
        self.beside[row] = Beside(
            said.scores[:TOP], said.grounds, said.weights_key, said.weights_sha256
        )

    def said_beside(self, row: int, unsure_below: float = UNSURE_BELOW) -> Prediction | None:
        """What further weights say of a row, as a prediction; None if they were not asked."""
        from inception_gui.core.labels.verdict import verdict

        beside, known = self.beside.get(row), self.prediction(row, unsure_below)
        if beside is None or known is None:
            return None
        said = verdict(beside.scores, unsure_below=unsure_below, grounds=beside.grounds)
        return replace(
            known,
            scores=beside.scores,
            verdict=said,
            weights_key=beside.weights_key,
            weights_sha256=beside.weights_sha256,
            grounds=beside.grounds,
            corrected="",
            burst=None,
        )

    def made_by(self, row: int) -> MadeBy | None:
        """What made its prediction, if it has one."""
        if self.classes[row * TOP] == _NONE:
            return None
        return self._conditions[self._made_by[row]]

    def snapshot(self) -> ItemColumns:
        """A copy of all rows for another thread; call it on the thread that changes them.

        Arrays are copied as whole blocks: some megabytes for 50,000 rows.
        """
        made = copy(self)
        for name, value in vars(self).items():
            if isinstance(value, RowArrays):
                setattr(made, name, value.snapshot())
            elif isinstance(value, BurstRows):
                made.bursts = value.snapshot(made)
            elif isinstance(value, array | list | dict):
                setattr(made, name, value[:] if not isinstance(value, dict) else value.copy())
        return made

    def failure(self, row: int) -> Failure | None:
        """Why it could not be read."""
        number = self.failures[row]
        return None if number == _NONE else Failure(self.item(row), *self.failure_texts[number])

    def prediction(self, row: int, unsure_below: float = UNSURE_BELOW) -> Prediction | None:
        """Its prediction, the numbers at single precision; the verdict obeys `unsure_below`."""
        from inception_gui.core.labels.verdict import verdict

        start = row * TOP
        if self.classes[start] == _NONE:
            return None
        scores = tuple(
            Score(*self.class_names[self.classes[place]], self.shares[place])
            for place in range(start, start + TOP)
            if self.classes[place] != _NONE
        )
        grounds = self.grounds.get(row)
        return Prediction(
            self.item(row),
            self._sizes[2 * row],
            self._sizes[2 * row + 1],
            scores,
            verdict(scores, unsure_below=unsure_below, grounds=grounds),
            Box(*self._seen[4 * row : 4 * row + 4]),
            *self._conditions[self._made_by[row]],
            self._seconds[row],
            self._page_counts[row],
            self._notes.get(row, ""),
            self.photos.get(row),
            grounds,
            self.corrected.get(row, ""),
            self.bursts.of(row, unsure_below),
        )


def place_of(item: Item) -> Place:
    """A key that is equal for items that are the same page of a file, or of the same bytes.

    Two pasted images are two, though their bytes may be equal; the pages of one share them.
    """
    if item.path is None:
        return id(item.data), item.page
    path = str(item.path)
    return (path, item.page) if item.page else path


def _last_part(path: str) -> str:
    return path.rpartition(os.sep)[2]


def _number(value: T, numbers: dict[T, int], values: list[T]) -> int:
    found = numbers.get(value)
    if found is None:
        found = numbers[value] = len(values)
        values.append(value)
    return found
