"""The job that lets the stored runs follow the files that a sort, or its undo, moves."""

from __future__ import annotations

import logging
import time
from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass
from typing import Any, Final

from inception_gui.core.runs.store import RunStore
from inception_gui.core.sorting.events import Moved
from inception_gui.errors import UserError

_BETWEEN_WRITES_S: Final = 0.25
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Followed:
    """These files have moved; the stored runs know their new places."""

    moves: tuple[Moved, ...]


def follow_moves(events: Generator[Any], store: RunStore) -> Generator[Any]:
    """Pass on the events of a sort or an undo, `Moved` ones gathered as `Followed`.

    Closing this closes `events`; what has moved by then is stored. A store that cannot be written
    does not stop the sort.
    """
    waiting: list[Moved] = []
    last = time.monotonic()
    with closing(events):
        try:
            for event in events:
                if isinstance(event, Moved):
                    waiting.append(event)
                    if time.monotonic() - last < _BETWEEN_WRITES_S:
                        continue
                    event = _stored(waiting, store)
                    last = time.monotonic()
                elif waiting:
                    yield _stored(waiting, store)
                yield event
        finally:
            if waiting:
                _stored(waiting, store)


def _stored(waiting: list[Moved], store: RunStore) -> Followed:
    moves = tuple(waiting)
    waiting.clear()
    try:
        store.move_files((move.source, move.target) for move in moves)
    except UserError as error:
        _log.warning("the stored runs do not follow %d moved files: %s", len(moves), error)
    return Followed(moves)
