"""Converts outcomes to rows of the database and back."""

from __future__ import annotations

import os
import sqlite3
import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from inception_gui.core.files.display_name import printable, shown_name
from inception_gui.core.files.stamp import FileStamp
from inception_gui.core.runs.records import Conditions, Row
from inception_gui.core.types import (
    Box,
    BroadKind,
    Failure,
    Grounds,
    Item,
    Mode,
    PhotoFacts,
    Prediction,
    Score,
    Verdict,
)
from inception_gui.errors import Kind

COLUMNS: Final = (
    "id", "path", "name", "page", "conditions", "scores", "verdict", "level",
    "width", "height", "seen", "pages", "seconds", "kind", "message", "hint", "detail",
    "taken", "camera", "latitude", "longitude",
    "kinds", "coarse", "threshold", "similarity", "is_new", "is_none",
)  # fmt: skip
"""What `Decoder.row` takes, in this order."""

_WRITTEN: Final = (
    "run", "path", "name", "page", "size", "mtime_ns", "conditions", "best", "probability",
    "scores", "verdict", "level", "width", "height", "seen", "pages", "seconds",
    "kind", "message", "hint", "detail", "node", "ends",
    "taken", "camera", "latitude", "longitude",
    "kinds", "coarse", "threshold", "similarity", "is_new", "is_none",
)  # fmt: skip
_KEY: Final = frozenset({"run", "path", "page"})
INSERT: Final = (
    f"INSERT INTO items ({', '.join(_WRITTEN)}) VALUES ({', '.join('?' * len(_WRITTEN))})"
    " ON CONFLICT (path, page, run) DO UPDATE SET "
    + ", ".join(f"{name} = excluded.{name}" for name in _WRITTEN if name not in _KEY)
)
"""A row that is there already keeps its id and takes the new outcome."""

_SCORE: Final = struct.Struct("<Id")
_SEEN: Final = struct.Struct("<4d")
_KIND: Final = -1
"""The index, in the table of classes, of what is a kind and not an output of a network."""
_PHOTO_CELLS: Final = 4
_GROUNDS_CELLS: Final = 6

Cells = tuple[object, ...]
_Class = tuple[int, str, str]


def path_bytes(path: Path) -> bytes:
    """The key of a file: its absolute path, links not resolved, in the file system's bytes."""
    return os.fsencode(path.absolute())


class Encoder:
    """Converts outcomes to rows on one connection, with the ids of their classes and conditions."""

    def __init__(self, connection: sqlite3.Connection, run: int, conditions: Conditions) -> None:
        self._connection = connection
        self._run = run
        self._conditions = conditions
        self._condition_ids: dict[Conditions, int] = {}
        self._class_ids: dict[_Class, int] = {
            (index, wnid, name): row
            for row, index, wnid, name in connection.execute(
                "SELECT id, class_index, wnid, name FROM classes"
            )
        }

    def cells(self, outcome: Prediction | Failure, stamp: FileStamp | None, ends: str) -> Cells:
        """The parameters of `INSERT`; `ends` is the hash that `ends_of` returns."""
        item = outcome.item
        path = None if item.path is None else path_bytes(item.path)
        same = item.path is not None and item.name == shown_name(item.path)
        start = (
            self._run,
            path,
            None if same else printable(item.name),
            item.page,
            stamp.size if stamp else None,
            stamp.mtime_ns if stamp else None,
        )
        identity = (stamp.node if stamp else None, ends or None)
        if isinstance(outcome, Failure):
            return (
                *start,
                self._conditions_id(self._conditions),
                *[None] * 10,
                outcome.kind.value,
                # What cannot be encoded is escaped: a message may quote the file's name.
                printable(outcome.message),
                printable(outcome.hint),
                printable(outcome.detail),
                *identity,
                *[None] * (_PHOTO_CELLS + _GROUNDS_CELLS),
            )
        made_by = Conditions(
            outcome.weights_key,
            outcome.weights_sha256,
            outcome.mode,
            outcome.device,
            outcome.precision,
            self._conditions.version,
        )
        ids = [self._class_id((score.index, score.wnid, score.name)) for score in outcome.scores]
        seen = outcome.seen
        return (
            *start,
            self._conditions_id(made_by),
            ids[0] if ids else None,
            outcome.scores[0].probability if ids else None,
            b"".join(
                _SCORE.pack(number, score.probability)
                for number, score in zip(ids, outcome.scores, strict=True)
            ),
            outcome.verdict.text,
            outcome.verdict.level,
            outcome.width,
            outcome.height,
            _SEEN.pack(seen.left, seen.top, seen.right, seen.bottom),
            outcome.pages,
            outcome.seconds,
            None,
            # The column holds the sentence of a failure; that of a prediction is its note.
            printable(outcome.note) or None,
            *[None] * 2,
            *identity,
            *_photo_cells(outcome.photo),
            *self._grounds_cells(outcome.grounds),
        )

    def _grounds_cells(self, grounds: Grounds) -> Cells:
        if grounds == Grounds():
            return (None,) * _GROUNDS_CELLS
        kinds = b"".join(
            _SCORE.pack(self._class_id((_KIND, kind.id, kind.name)), kind.probability)
            for kind in grounds.kinds
        )
        return (
            kinds or None,
            grounds.coarse,
            grounds.threshold,
            grounds.similarity,
            grounds.is_new,
            grounds.is_none,
        )

    def _class_id(self, of: _Class) -> int:
        known = self._class_ids.get(of)
        if known is None:
            known = _id_of(self._connection, "classes", ("class_index", "wnid", "name"), of)
            self._class_ids[of] = known
        return known

    def _conditions_id(self, of: Conditions) -> int:
        known = self._condition_ids.get(of)
        if known is None:
            known = conditions_id(self._connection, of)
            self._condition_ids[of] = known
        return known


def conditions_id(connection: sqlite3.Connection, of: Conditions) -> int:
    """Return the id of these conditions; new ones are added."""
    return _id_of(
        connection,
        "conditions",
        ("weights_key", "weights_sha256", "mode", "device", "precision", "version"),
        (of.weights_key, of.weights_sha256, of.mode.value, of.device, of.precision, of.version),
    )


def _id_of(
    connection: sqlite3.Connection, table: str, columns: tuple[str, ...], values: Sequence[object]
) -> int:
    # Looked for first: an ignored insert would take a lock even where nothing is new.
    where = " AND ".join(f"{column} = ?" for column in columns)
    look = f"SELECT id FROM {table} WHERE {where}"
    found = connection.execute(look, values).fetchone()
    if found is None:
        names, marks = ", ".join(columns), ", ".join("?" * len(columns))
        connection.execute(f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})", values)
        found = connection.execute(look, values).fetchone()
    return int(found[0])


def read_conditions(connection: sqlite3.Connection) -> dict[int, Conditions]:
    """All conditions by their ids."""
    return {
        row: Conditions(key, sha256, Mode(mode), device, precision, version)
        for row, key, sha256, mode, device, precision, version in connection.execute(
            "SELECT id, weights_key, weights_sha256, mode, device, precision, version"
            " FROM conditions"
        )
    }


class Decoder:
    """Converts rows back to outcomes on one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._classes: dict[int, _Class] = {}
        self._conditions: dict[int, Conditions] = {}

    def row(self, cells: Sequence[object]) -> Row:
        """Convert the result of a SELECT of `COLUMNS`."""
        (
            number, path, name, page, conditions, scores, verdict, level,
            width, height, seen, pages, seconds, kind, message, hint, detail,
            *more,
        ) = cells  # fmt: skip
        assert isinstance(number, int)
        item = _item(path, name, page)
        if kind is not None:
            return Row(number, Failure(item, Kind(str(kind)), str(message), str(hint), str(detail)))
        made_by = self._made_by(conditions)
        prediction = Prediction(
            item,
            width,  # type: ignore[arg-type]
            height,  # type: ignore[arg-type]
            self._scores(scores),
            Verdict(verdict, level),  # type: ignore[arg-type]
            Box(*_SEEN.unpack(seen)),  # type: ignore[arg-type]
            made_by.weights_key,
            made_by.weights_sha256,
            made_by.device,
            made_by.mode,
            made_by.precision,
            seconds,  # type: ignore[arg-type]
            pages,  # type: ignore[arg-type]
            str(message or ""),
            _photo(more[:_PHOTO_CELLS]),
            self._grounds(more[_PHOTO_CELLS:]),
        )
        return Row(number, prediction)

    def _grounds(self, cells: Sequence[object]) -> Grounds:
        kinds, coarse, threshold, similarity, is_new, is_none = cells
        if threshold is None:
            return Grounds()
        assert isinstance(coarse, int)
        assert isinstance(threshold, float)
        return Grounds(
            tuple(
                BroadKind(score.wnid, score.name, score.probability, level)
                for level, score in enumerate(self._scores(kinds or b""), 1)
            ),
            coarse,
            threshold,
            similarity if isinstance(similarity, float) else None,
            bool(is_new),
            bool(is_none),
        )

    def kind_name(self, packed: object, level: int) -> str:
        """The name of the kind at a level, of a cell of `kinds`."""
        return self._scores(packed)[level - 1].name

    def _made_by(self, number: object) -> Conditions:
        assert isinstance(number, int)
        if number not in self._conditions:
            self._conditions = read_conditions(self._connection)
        return self._conditions[number]

    def _scores(self, packed: object) -> tuple[Score, ...]:
        assert isinstance(packed, bytes)
        pairs = list(_SCORE.iter_unpack(packed))
        if any(number not in self._classes for number, _ in pairs):
            self._classes = {
                number: (index, wnid, name)
                for number, index, wnid, name in self._connection.execute(
                    "SELECT id, class_index, wnid, name FROM classes"
                )
            }
        return tuple(Score(*self._classes[number], probability) for number, probability in pairs)


def _photo_cells(photo: PhotoFacts | None) -> Cells:
    if photo is None:
        return (None,) * 4
    return photo.taken or None, photo.camera or None, photo.latitude, photo.longitude


def _photo(cells: Sequence[object]) -> PhotoFacts | None:
    taken, camera, latitude, longitude = cells
    if all(cell is None for cell in cells):
        return None
    where = (one if isinstance(one, float) else None for one in (latitude, longitude))
    return PhotoFacts(str(taken or ""), str(camera or ""), *where)


def _item(path: object, name: object, page: object) -> Item:
    assert isinstance(page, int)
    if path is None:
        return Item(str(name), page=page)
    assert isinstance(path, bytes)
    found = Path(os.fsdecode(path))
    return Item(shown_name(found) if name is None else str(name), found, page=page)
