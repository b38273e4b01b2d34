"""Has rows that are of one burst share one verdict, for as long as the user wants it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Protocol

from inception_gui.core.types import Burst, Prediction
from inception_gui.workers.items.photo_columns import PhotoColumns

_TO_THE_SECOND: Final = 19

_Key = tuple[str, str]


class Columns(Protocol):
    """What bursts need of `ItemColumns`."""

    @property
    def photos(self) -> PhotoColumns:
        """When and with what photos were taken."""

    def __len__(self) -> int: ...

    def pages(self) -> Mapping[int, int]:
        """The rows that are further pages of files."""

    def best(self, row: int) -> tuple[str, float]:
        """Name and probability of the best class; ("", 0) without a prediction."""

    def prediction(self, row: int) -> Prediction | None:
        """The prediction that the columns hold."""

    def set_scores(self, row: int, prediction: Prediction) -> None:
        """Hold other scores."""


class BurstRows:
    """While it is on, the columns hold the scores of bursts; the images' own ones are here.

    `columns` calls `leave` before an outcome changes, and `join` after it.
    """

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        self.is_on = False
        self._keys: dict[int, _Key] = {}
        self._members: dict[_Key, list[int]] = {}
        self._numbers: dict[_Key, int] = {}
        self._alone: dict[int, Prediction] = {}

    def set_on(self, on: bool) -> None:
        """Begin or end sharing."""
        if on == self.is_on:
            return
        if not on:
            for key in self._members:
                self._unshare(key)
            for kept in (self._keys, self._members, self._numbers):
                kept.clear()
        self.is_on = on
        if on:
            columns = self._columns
            for row in range(len(columns)):
                if columns.best(row)[0]:
                    self._enter(row)
            for key in self._members:
                self._share(key)

    def join(self, row: int) -> None:
        """Have a row share what its burst has."""
        if self.is_on and (key := self._enter(row)) is not None:
            self._unshare(key)
            self._share(key)

    def leave(self, row: int) -> None:
        """Give a row its own outcome again; the others of its burst share without it."""
        key = self._keys.get(row)
        if key is None:
            return
        self._unshare(key)
        self._members[key].remove(row)
        del self._keys[row]
        self._share(key)

    def number(self, row: int) -> int:
        """The number of its burst, from 1; 0 for a row that shares nothing."""
        return self._numbers[self._keys[row]] if row in self._alone else 0

    def images(self, row: int) -> int:
        """The number of images that share its verdict, itself included."""
        return len(self._members[self._keys[row]]) if row in self._alone else 1

    def alone(self, row: int) -> Prediction | None:
        """Its own prediction; None where that is what the columns hold."""
        return self._alone.get(row)

    def of(self, row: int, unsure_below: float) -> Burst | None:
        """What a prediction says of its burst."""
        from inception_gui.core.labels.verdict import verdict

        own = self._alone.get(row)
        if own is None:
            return None
        said = verdict(own.scores, unsure_below=unsure_below, grounds=own.grounds)
        return Burst(self.number(row), self.images(row), said)

    def snapshot(self, columns: Columns) -> BurstRows:
        """A copy for a copy of the columns, which nobody changes."""
        made = BurstRows(columns)
        made.is_on = self.is_on
        made._keys, made._numbers = self._keys.copy(), self._numbers.copy()
        made._members = {key: rows[:] for key, rows in self._members.items()}
        made._alone = self._alone.copy()
        return made

    def _enter(self, row: int) -> _Key | None:
        """Note the burst that a row belongs to; None for a row that cannot be part of one."""
        columns = self._columns
        taken, camera = columns.photos.taken(row), columns.photos.camera(row)
        if not taken or not camera or row in columns.pages():
            return None
        key = taken[:_TO_THE_SECOND], camera
        self._keys[row] = key
        self._members.setdefault(key, []).append(row)
        return key

    def _share(self, key: _Key) -> None:
        from inception_gui.core.labels.bursts import shared

        rows = self._members[key]
        if len(rows) < 2:  # one image shares nothing
            return
        number = self._numbers.setdefault(key, len(self._numbers) + 1)
        own = [one for row in rows if (one := self._columns.prediction(row)) is not None]
        for row, one, made in zip(rows, own, shared(own, number), strict=True):
            self._alone[row] = one
            self._columns.set_scores(row, made)

    def _unshare(self, key: _Key) -> None:
        for row in self._members[key]:
            if (own := self._alone.pop(row, None)) is not None:
                self._columns.set_scores(row, own)
