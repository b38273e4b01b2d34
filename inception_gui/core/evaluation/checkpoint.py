"""The file of one evaluation: one line per classified image, read to resume.

A line is a JSON object: first the `setup`, then an image each (`judged` or `unjudged`, with its
file's `stamp` and the working time `t` of its session), `before` for the seconds of
earlier sessions, `fell_back_because` where the CPU had to finish the GPU's work, `ended` at
last. A line that was cut short by a kill is skipped. See
docs/decisions/0011-evaluation.md.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import astuple, dataclass, field, fields
from pathlib import Path
from typing import IO, Any, Final

from inception_gui.core.evaluation.json_lines import (
    Json,
    judged_from,
    judged_object,
    setup_from,
    setup_object,
    unjudged_from,
    unjudged_object,
)
from inception_gui.core.evaluation.judged import Judged, Unjudged
from inception_gui.core.evaluation.setup import Setup
from inception_gui.core.files.closeable import Closeable
from inception_gui.core.files.lock import FileLock
from inception_gui.core.files.stamp import FileStamp
from inception_gui.core.files.write_whole import write_whole
from inception_gui.errors import Kind, UserError

_BETWEEN_SYNCS_S: Final = 2.0
_LAST_LINE_BYTES: Final = 1024
"""More than the line that ends a file."""


@dataclass(slots=True)
class CheckpointedItem:
    """The content of a file. The last line of an image counts."""

    setup: Setup
    judged: dict[Path, Judged] = field(default_factory=dict)
    unjudged: dict[Path, Unjudged] = field(default_factory=dict)
    stamps: dict[Path, FileStamp | None] = field(default_factory=dict)
    seconds: float = 0.0
    fell_back_because: str = ""
    has_ended: bool = False


class WorkClock:
    """Counts seconds of work, without pauses."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._began = now()

    @property
    def seconds(self) -> float:
        """Seconds of work."""
        return self._now() - self._began

    @contextmanager
    def held(self) -> Iterator[None]:
        """The time in the block does not count."""
        since = self._now()
        try:
            yield
        finally:
            self._began += self._now() - since


class OpenEvaluation(Closeable):
    """An evaluation that is running; saves images as they are classified."""

    def __init__(self, id: int, path: Path, kept: CheckpointedItem, lock: FileLock) -> None:  # noqa: A002
        self.id: Final = id
        self.kept: Final = kept
        """What earlier sessions classified."""
        self._lock = lock
        self.clock: Final = WorkClock()
        """Of this session."""
        self._synced = time.monotonic()
        # Written anew and renamed: a line that was cut short goes, and the old file stays until
        # the new one is whole.
        write_whole(path, "".join(map(_line, _lines_of(kept))).encode())
        self._stream: IO[str] = path.open("a", encoding="utf-8")

    def add(self, one: Judged | Unjudged, stamp: FileStamp | None) -> None:
        """Save an image; a kill does not lose it, a power cut within two seconds may.

        Raises:
            UserError: it cannot be written (WRITE_FAILED).
        """
        now = time.monotonic()
        with as_sentences(Path(self._stream.name).parent):
            self._stream.write(_line({"t": round(self.clock.seconds, 3), **_row(one, stamp)}))
            self._stream.flush()
            if now - self._synced > _BETWEEN_SYNCS_S:
                self._synced = now
                os.fsync(self._stream.fileno())

    def note_fall_back(self, because: str) -> None:
        """Save why the CPU took over from the GPU.

        Raises:
            UserError: it cannot be written (WRITE_FAILED).
        """
        self.kept.fell_back_because = because
        with as_sentences(Path(self._stream.name).parent):
            self._stream.write(_line({"fell_back_because": because}))
            self._stream.flush()

    def finish(self, done: int, top1_error: float | None, top5_error: float | None) -> None:
        """Mark the evaluation as complete, with the numbers that a list shows."""
        ended = {
            "ended": True,
            "t": round(self.clock.seconds, 3),
            "done": done,
            "top1_error": top1_error,
            "top5_error": top5_error,
        }
        with as_sentences(Path(self._stream.name).parent):
            self._stream.write(_line(ended))
            self._stream.flush()
            os.fsync(self._stream.fileno())

    def close(self) -> None:
        """Close the file; saved images stay.

        Raises:
            UserError: it cannot be written (WRITE_FAILED).
        """
        try:
            with as_sentences(Path(self._stream.name).parent):
                self._stream.close()
        finally:
            self._lock.free()


def read_file(path: Path, number: int) -> CheckpointedItem:
    """Read the whole file of evaluation `number`.

    Raises:
        UserError: there is none (WRONG_USAGE), or it cannot be read (UNREADABLE).
    """
    kept: CheckpointedItem | None = None
    session_s = 0.0
    try:
        with path.open(encoding="utf-8", errors="replace") as lines:
            for line in lines:
                found = _object(line)
                if kept is None:
                    kept = CheckpointedItem(setup_from(found["setup"]))
                    continue
                kept.seconds += float(found.get("before", 0.0))
                kept.has_ended = "ended" in found
                session_s = max(session_s, float(found.get("t", 0.0)))
                _take(found, kept)
    except FileNotFoundError as error:
        raise missing(number) from error
    except OSError as error:
        raise unreadable(number, error) from error
    except (KeyError, TypeError, ValueError) as error:
        raise unreadable(number, error) from error
    if kept is None:
        raise unreadable(number, None)
    kept.seconds += session_s
    return kept


def read_ends(path: Path, number: int) -> tuple[Json, Json]:
    """Read the first and the last line of the file of an evaluation.

    Raises:
        UserError: it cannot be read.
    """
    try:
        with path.open("rb") as stream:
            first = stream.readline()
            stream.seek(max(0, stream.seek(0, os.SEEK_END) - _LAST_LINE_BYTES))
            last = stream.read().rstrip().rpartition(b"\n")[2]
    except OSError as error:
        raise unreadable(number, error) from error
    return _object(first.decode(errors="replace")), _object(last.decode(errors="replace"))


def _lines_of(kept: CheckpointedItem) -> Iterator[Json]:
    yield {"setup": setup_object(kept.setup)}
    yield {"before": kept.seconds}
    if kept.fell_back_because:
        yield {"fell_back_because": kept.fell_back_because}
    for path, judged in kept.judged.items():
        yield _row(judged, kept.stamps.get(path))


def _row(one: Judged | Unjudged, stamp: FileStamp | None) -> Json:
    if isinstance(one, Unjudged):
        return {"unjudged": unjudged_object(one)}
    return {"judged": judged_object(one), "stamp": None if stamp is None else astuple(stamp)}


def _take(found: Json, kept: CheckpointedItem) -> None:
    if "judged" in found:
        one = judged_from(found["judged"])
        stamp = found["stamp"]
        kept.judged[one.path] = one
        # Earlier versions wrote size and time only, which do not tell an exchanged file.
        is_whole = stamp is not None and len(stamp) == len(fields(FileStamp))
        kept.stamps[one.path] = FileStamp(*map(int, stamp)) if is_whole else None
    elif "unjudged" in found:
        other = unjudged_from(found["unjudged"])
        kept.unjudged[other.path] = other
    elif "fell_back_because" in found:
        kept.fell_back_because = str(found["fell_back_because"])


def _line(found: Json) -> str:
    return json.dumps(found, separators=(",", ":")) + "\n"


def _object(line: str) -> Json:
    try:
        found: Any = json.loads(line)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def missing(number: int) -> UserError:
    """The error for an evaluation that does not exist."""
    return UserError(Kind.WRONG_USAGE, f"There is no evaluation {number}.")


def unreadable(number: int, error: Exception | None) -> UserError:
    """The error for a file that is not an evaluation."""
    return UserError(
        Kind.UNREADABLE,
        f"Evaluation {number} cannot be read.",
        "Start a new one.",
        detail=repr(error),
    )


@contextmanager
def as_sentences(folder: Path) -> Iterator[None]:
    """Turn the errors of a block that writes into sentences."""
    try:
        yield
    except OSError as error:
        raise UserError(
            Kind.WRITE_FAILED,
            "The evaluation cannot be saved: its folder cannot be written.",
            "Free some space there, or check that you have permission to write to it.",
            detail=f"{folder}: {error}",
        ) from error
