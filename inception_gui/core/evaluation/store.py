"""The folder of evaluations: one file each, a line a picture, written as they are judged.

A line is a JSON object: first the `setup`, then a picture each (`judged` or `unjudged`, with its
file's `stamp` and the time `t` since the sitting began), sittings in between, `ended` at last. A
line that was cut short by a kill is passed over. See docs/decisions/0011-evaluation.md.
"""

from __future__ import annotations

import json
import os
import re
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final, Self

from inception_gui.core.evaluation.intervals import rate
from inception_gui.core.evaluation.judging import make_report
from inception_gui.core.evaluation.rows import (
    Json,
    judged_from,
    judged_object,
    setup_from,
    setup_object,
    unjudged_from,
    unjudged_object,
)
from inception_gui.core.evaluation.types import (
    EvaluationSummary,
    Judged,
    Report,
    Setup,
    State,
    Unjudged,
)
from inception_gui.core.runs.types import Stamp
from inception_gui.core.weights.locks import FileLock
from inception_gui.errors import Kind, UserError

_NAME: Final = re.compile(r"(\d+)\.jsonl")
_BETWEEN_SYNCS_S: Final = 2.0
_LAST_LINE_BYTES: Final = 1024
"""More than the line that ends a file."""


@dataclass(slots=True)
class Kept:
    """What a file holds. The last line of a picture counts."""

    setup: Setup
    judged: dict[Path, Judged] = field(default_factory=dict)
    unjudged: dict[Path, Unjudged] = field(default_factory=dict)
    stamps: dict[Path, Stamp | None] = field(default_factory=dict)
    seconds: float = 0.0
    has_ended: bool = False


class EvaluationStore:
    """The evaluations in one folder. Several programs may use it at once."""

    def __init__(self, folder: Path) -> None:
        self.folder: Final = folder

    def list(self) -> tuple[EvaluationSummary, ...]:
        """All evaluations, the latest first; files that are none are passed over."""
        found = []
        for number in sorted(self._numbers(), reverse=True):
            with suppress(UserError):
                found.append(self._summary(number))
        return tuple(found)

    def setup(self, id: int) -> Setup:  # noqa: A002 - what it is called everywhere
        """The conditions of an evaluation.

        Raises:
            UserError: there is no evaluation `id`, or it cannot be read.
        """
        return self.read(id).setup

    def unfinished(self, setup: Setup) -> int | None:
        """The latest interrupted evaluation of the same source under the same conditions."""
        for summary in self.list():
            if summary.state == "interrupted" and is_same(summary.setup, setup):
                return summary.id
        return None

    def report(self, id: int) -> Report:  # noqa: A002
        """The report of what an evaluation has judged.

        Raises:
            UserError: there is no evaluation `id`, or it cannot be read.
        """
        kept = self.read(id)
        return make_report(
            kept.setup, tuple(kept.judged.values()), tuple(kept.unjudged.values()), kept.seconds
        )

    def discard(self, id: int) -> None:  # noqa: A002
        """Forget an evaluation; pictures are not touched.

        Raises:
            UserError: it is going on (WRONG_USAGE), or its file cannot be removed (WRITE_FAILED).
        """
        if self._is_running(id):
            raise UserError(
                Kind.WRONG_USAGE, f"Evaluation {id} is going on.", "Stop it before you discard it."
            )
        with _as_sentences(self.folder):
            self._path(id).unlink(missing_ok=True)
            self._lock_path(id).unlink(missing_ok=True)

    def create(self, setup: Setup) -> OpenEvaluation:
        """Begin a new evaluation; close what this gives.

        Raises:
            UserError: the folder cannot be written (WRITE_FAILED).
        """
        with _as_sentences(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            number = max(self._numbers(), default=0) + 1
            while True:
                try:
                    self._path(number).open("xb").close()
                except FileExistsError:  # another program was faster
                    number += 1
                else:
                    break
            return self._begin(number, Kept(setup))

    def go_on(
        self,
        id: int,  # noqa: A002
        setup: Setup,
        holds: Callable[[Judged, Stamp | None], bool],
    ) -> OpenEvaluation:
        """Go on with an evaluation, under the same conditions; close what this gives.

        Of what it has, pictures for which `holds` is false are forgotten, and so are those that
        could not be read.

        Raises:
            UserError: there is none, it is going on elsewhere, or it was made under other
                conditions (WRONG_USAGE); or the folder cannot be written (WRITE_FAILED).
        """
        kept = self.read(id)
        if not is_same(kept.setup, setup):
            raise UserError(
                Kind.WRONG_USAGE,
                f"Evaluation {id} was made of other pictures, weights, crops or in another mode.",
                "Choose the same again to go on with it, or begin a new one.",
            )
        kept.setup = setup
        kept.judged = {
            path: one for path, one in kept.judged.items() if holds(one, kept.stamps.get(path))
        }
        kept.unjudged.clear()
        with _as_sentences(self.folder):
            return self._begin(id, kept)

    def read(self, id: int) -> Kept:  # noqa: A002
        """All that the file of an evaluation holds.

        Raises:
            UserError: there is no evaluation `id`, or it cannot be read.
        """
        kept: Kept | None = None
        sitting_s = 0.0
        try:
            with self._path(id).open(encoding="utf-8", errors="replace") as lines:
                for line in lines:
                    found = _object(line)
                    if kept is None:
                        kept = Kept(setup_from(found["setup"]))
                        continue
                    if "sitting" in found or "before" in found:
                        kept.seconds += sitting_s + float(found.get("before", 0.0))
                        sitting_s = 0.0
                    kept.has_ended = "ended" in found
                    sitting_s = max(sitting_s, float(found.get("t", 0.0)))
                    _take(found, kept)
        except FileNotFoundError as error:
            raise UserError(Kind.WRONG_USAGE, f"There is no evaluation {id}.") from error
        except OSError as error:
            raise _unreadable(id, error) from error
        except (KeyError, TypeError, ValueError) as error:
            raise _unreadable(id, error) from error
        if kept is None:
            raise _unreadable(id, None)
        kept.seconds += sitting_s
        return kept

    def _begin(self, number: int, kept: Kept) -> OpenEvaluation:
        lock = FileLock(self._lock_path(number))
        if not lock.take():
            raise UserError(
                Kind.WRONG_USAGE,
                f"Evaluation {number} is going on in another program.",
                "Wait for it, or stop it there.",
            )
        try:
            return OpenEvaluation(number, self._path(number), kept, lock)
        except OSError:
            lock.free()
            raise

    def _summary(self, number: int) -> EvaluationSummary:
        first, last = self._ends(number)
        if "done" in last:  # complete: its 50,000 lines need not be read
            try:
                setup, done = setup_from(first["setup"]), int(last["done"])
                errors = last["top1_error"], last["top5_error"]
            except (KeyError, TypeError, ValueError) as error:
                raise _unreadable(number, error) from error
            return EvaluationSummary(number, setup, "finished", done, *errors)
        kept = self.read(number)
        count = len(kept.judged)
        top1 = rate(sum(one.rank >= 1 for one in kept.judged.values()), count)
        top5 = rate(sum(one.rank >= 5 for one in kept.judged.values()), count)
        state: State = "finished"
        if not kept.has_ended:
            state = "running" if self._is_running(number) else "interrupted"
        return EvaluationSummary(
            number,
            kept.setup,
            state,
            count + len(kept.unjudged),
            top1.value if count else None,
            top5.value if count else None,
        )

    def _ends(self, number: int) -> tuple[Json, Json]:
        """The first and the last line of a file."""
        try:
            with self._path(number).open("rb") as stream:
                first = stream.readline()
                stream.seek(max(0, stream.seek(0, os.SEEK_END) - _LAST_LINE_BYTES))
                last = stream.read().rstrip().rpartition(b"\n")[2]
        except OSError as error:
            raise _unreadable(number, error) from error
        return _object(first.decode(errors="replace")), _object(last.decode(errors="replace"))

    def _is_running(self, number: int) -> bool:
        if not self._lock_path(number).exists():
            return False
        with _as_sentences(self.folder), FileLock(self._lock_path(number)) as lock:
            return not lock.take()

    def _numbers(self) -> tuple[int, ...]:
        try:
            names = [path.name for path in self.folder.iterdir()]
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise UserError(
                Kind.UNREADABLE, "The folder of evaluations cannot be read.", detail=str(error)
            ) from error
        return tuple(int(found[1]) for name in names if (found := _NAME.fullmatch(name)))

    def _path(self, number: int) -> Path:
        return self.folder / f"{number}.jsonl"

    def _lock_path(self, number: int) -> Path:
        return self.folder / f"{number}.lock"


class OpenEvaluation:
    """An evaluation that is going on: takes pictures as they are judged."""

    def __init__(self, id: int, path: Path, kept: Kept, lock: FileLock) -> None:  # noqa: A002
        self.id: Final = id
        self.kept: Final = kept
        """What earlier sittings judged."""
        self._lock = lock
        self._began = time.monotonic()
        self._synced = self._began
        # Written anew and renamed: a line that was cut short goes, and the old file stays until
        # the new one is whole.
        temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
        try:
            with temporary.open("w", encoding="utf-8") as stream:
                for found in _lines_of(kept):
                    stream.write(_line(found))
                stream.flush()
                os.fsync(stream.fileno())
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
        self._stream: IO[str] = path.open("a", encoding="utf-8")

    def add(self, one: Judged | Unjudged, stamp: Stamp | None) -> None:
        """Keep a picture; a kill after this does not lose it, a power cut within two seconds may.

        Raises:
            UserError: it cannot be written (WRITE_FAILED).
        """
        now = time.monotonic()
        with _as_sentences(Path(self._stream.name).parent):
            self._stream.write(_line({"t": round(now - self._began, 3), **_row(one, stamp)}))
            self._stream.flush()
            if now - self._synced > _BETWEEN_SYNCS_S:
                self._synced = now
                os.fsync(self._stream.fileno())

    def finish(self, done: int, top1_error: float | None, top5_error: float | None) -> None:
        """Mark the evaluation as complete, with what a list of evaluations shows of it."""
        ended = {
            "ended": True,
            "t": round(self.sitting_s, 3),
            "done": done,
            "top1_error": top1_error,
            "top5_error": top5_error,
        }
        with _as_sentences(Path(self._stream.name).parent):
            self._stream.write(_line(ended))
            self._stream.flush()
            os.fsync(self._stream.fileno())

    @property
    def sitting_s(self) -> float:
        """Seconds since this sitting began."""
        return time.monotonic() - self._began

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            with _as_sentences(Path(self._stream.name).parent):
                self._stream.close()
        finally:
            self._lock.free()


def is_same(one: Setup, other: Setup) -> bool:
    """Whether one evaluation could go on as the other: same source, crops, weights and mode."""
    return (
        one.source == other.source
        and one.crops == other.crops
        and one.mode is other.mode
        and [member.sha256 for member in one.members] == [member.sha256 for member in other.members]
    )


def _lines_of(kept: Kept) -> Iterator[Json]:
    yield {"setup": setup_object(kept.setup)}
    yield {"before": kept.seconds}
    for path, judged in kept.judged.items():
        yield _row(judged, kept.stamps.get(path))


def _row(one: Judged | Unjudged, stamp: Stamp | None) -> Json:
    if isinstance(one, Unjudged):
        return {"unjudged": unjudged_object(one)}
    kept = None if stamp is None else [stamp.size, stamp.mtime_ns]
    return {"judged": judged_object(one), "stamp": kept}


def _take(found: Json, kept: Kept) -> None:
    if "judged" in found:
        one = judged_from(found["judged"])
        stamp = found["stamp"]
        kept.judged[one.path] = one
        kept.unjudged.pop(one.path, None)
        kept.stamps[one.path] = None if stamp is None else Stamp(int(stamp[0]), int(stamp[1]))
    elif "unjudged" in found:
        other = unjudged_from(found["unjudged"])
        kept.unjudged[other.path] = other
        kept.judged.pop(other.path, None)


def _line(found: Json) -> str:
    return json.dumps(found, separators=(",", ":")) + "\n"


def _object(line: str) -> Json:
    try:
        found: Any = json.loads(line)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _unreadable(number: int, error: Exception | None) -> UserError:
    return UserError(
        Kind.UNREADABLE,
        f"Evaluation {number} cannot be read.",
        "Begin a new one.",
        detail=repr(error),
    )


@contextmanager
def _as_sentences(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UserError(
            Kind.WRITE_FAILED,
            "What was judged cannot be kept: the folder of evaluations cannot be written.",
            "Free some space there, or check that you may write into it.",
            detail=f"{folder}: {error}",
        ) from error
