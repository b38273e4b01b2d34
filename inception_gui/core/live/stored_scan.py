"""The predictions of a video's frames in a file that grows: what was classified is not lost.

One JSON value per line: the conditions, then classes, what several frames have in common, and
frames, each before its first use. A line that is cut off or strange ends what is read.
"""

from __future__ import annotations

import hashlib
import json
import logging
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self, TextIO, get_args

from inception_gui.core.files.display_name import printable
from inception_gui.core.files.lock import FileLock
from inception_gui.core.files.read_bounded import MALFORMED
from inception_gui.core.files.stamp import ends_of, stamp
from inception_gui.core.labels.verdict import verdict
from inception_gui.core.live.compact_predictions import PackedPredictions
from inception_gui.core.live.events import FramePrediction
from inception_gui.core.types import Box, Failure, Item, Level, Mode, Prediction, Score, Verdict
from inception_gui.core.video.types import VideoFile

_log = logging.getLogger(__name__)

_FORMAT: Final = 1
_WRITTEN_EVERY_S: Final = 0.5
"""What is not written yet when the power fails is classified again."""
_MOST_BYTES: Final = 256 << 20
"""Of all scans together; a two-hour film has 40 MB."""
_LONGEST_LINE: Final = 100_000


@dataclass(frozen=True, slots=True)
class ScanKey:
    """What must be the same for predictions to be the same: the file, the network, the frames."""

    path: str
    size: int
    mtime_ns: int
    weights_sha256: str
    mode: str
    every: int = 1
    ends: str = ""
    """A hash of parts of the file (`files.stamp.ends_of`): size and time can be another's."""

    @property
    def file_name(self) -> str:
        """The name of the file that holds the predictions."""
        return hashlib.sha256(repr(self).encode("utf-8", "surrogateescape")).hexdigest()[:32]


def key_of(source: VideoFile, weights_sha256: str, mode: Mode, every: int = 1) -> ScanKey | None:
    """The key of a video as it is now; None if it cannot be read."""
    try:
        now = stamp(source.path)
    except (OSError, ValueError):
        return None
    path = str(source.path.absolute())
    ends = ends_of(source.path)
    return ScanKey(path, now.size, now.mtime_ns, weights_sha256, mode.value, every, ends)


class StoredScan:
    """One video's file. What was stored is read by `load`, then `add` continues it.

    Nothing here raises: a scan that cannot be stored is a scan all the same.
    """

    def __init__(self, folder: Path, key: ScanKey, source: VideoFile) -> None:
        self._folder = folder
        self._path = folder / f"{key.file_name}.jsonl"
        self._key = key
        self._source = source
        self.is_complete = False
        """Whether every frame of the video is in it."""
        self.failed: dict[int, int] = {}
        """Frames that could not be read: the first one, and how many in a row."""
        self.last_s: float | None = None
        """The position of the last frame that is in it."""
        self._next = 0
        self._names: dict[int, tuple[str, str]] = {}
        self._common: dict[str, Any] | None = None
        self._whole_bytes = 0
        self._stream: TextIO | None = None
        self._lock: FileLock | None = None
        self._due = 0.0

    @property
    def next_index(self) -> int:
        """The first frame that is not in it."""
        return self._next

    @property
    def unreadable(self) -> int:
        """How many frames could not be read, up to the last one that could."""
        known = (many for first, many in self.failed.items() if first < self._next)
        return sum(self.failed.values() if self.is_complete else known)

    def load(self) -> PackedPredictions:
        """The predictions that are stored, in order; none if there is no such file."""
        found = PackedPredictions()
        try:
            with self._path.open("rb") as stream:
                for each in self._read(stream):
                    found.append(each)
        except OSError:
            pass
        return found

    def __enter__(self) -> Self:
        """Start to write behind what `load` has read."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            lock = FileLock(self._path.with_suffix(".lock"))
            if not lock.take():
                return self  # another window classifies the same video
            self._lock = lock
            _make_room(self._folder, self._path)
            with self._path.open("ab") as stream:
                stream.truncate(self._whole_bytes)
            self._stream = self._path.open("a", encoding="utf-8", newline="\n")
            if not self._whole_bytes:
                self._write({"format": _FORMAT, **asdict(self._key)})
        except OSError as error:
            self._give_up(error)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._stream is not None:
            try:
                self._stream.close()
            except OSError as failed:
                self._give_up(failed)
            self._stream = None
        if self._lock is not None:
            self._lock.free()

    def add(self, found: FramePrediction | Failure) -> None:
        """Store one more frame, or a part that could not be read."""
        if isinstance(found, Failure):
            self.failed[found.item.page] = found.in_a_row
            self._write({"failed": [found.item.page, found.in_a_row]})
            return
        seen = found.prediction
        common = _common(seen)
        if common != self._common:
            self._common = common
            self._write({"common": common})
        for score in seen.scores:
            if score.index not in self._names:
                self._names[score.index] = (score.wnid, score.name)
                self._write({"class": [score.index, score.wnid, score.name]})
        scores = [[score.index, score.probability] for score in seen.scores]
        row = [found.index, found.position_s, seen.width, seen.height, seen.seconds, scores]
        if seen.verdict != verdict(seen.scores):  # it rests on more than the scores
            row += [seen.verdict.text, seen.verdict.level]
        self._next, self.last_s = found.index + 1, found.position_s
        self._write(row)

    def complete(self) -> None:
        """Every frame of the video is stored."""
        self.is_complete = True
        self._write({"complete": True})

    def delete(self) -> None:
        """Forget it."""
        for path in (self._path, self._path.with_suffix(".lock")):
            path.unlink(missing_ok=True)

    def _write(self, value: object) -> None:
        if self._stream is None:
            return
        try:
            self._stream.write(json.dumps(value, ensure_ascii=True) + "\n")
            if time.monotonic() >= self._due:
                self._stream.flush()
                self._due = time.monotonic() + _WRITTEN_EVERY_S
        except OSError as error:
            self._give_up(error)

    def _give_up(self, error: OSError) -> None:
        _log.warning("the classified frames of %s are not stored: %s", self._source.title, error)
        self._stream = None

    def _read(self, stream: Any) -> Iterator[FramePrediction]:
        try:
            head = _json(stream.readline(_LONGEST_LINE))
        except MALFORMED:
            return
        if head != {"format": _FORMAT, **asdict(self._key)}:
            return  # of another version: written anew
        self._whole_bytes = stream.tell()
        while line := stream.readline(_LONGEST_LINE):
            try:
                found = self._taken(_json(line))
            except MALFORMED:
                return
            self._whole_bytes += len(line)
            if found is not None:
                yield found

    def _taken(self, value: Any) -> FramePrediction | None:
        """What a line says; it may raise any of `MALFORMED`."""
        if isinstance(value, list):
            return self._frame(*value)
        if "class" in value:
            index, wnid, name = value["class"]
            self._names[int(index)] = (str(wnid), str(name))
        elif "common" in value:
            self._common = value["common"]
        elif "failed" in value:
            first, many = value["failed"]
            self.failed[int(first)] = int(many)
        elif value.get("complete") is True:
            self.is_complete = True
        else:
            raise ValueError("an unknown line")
        return None

    def _frame(
        self,
        index: int,
        position_s: float,
        width: int,
        height: int,
        seconds: float,
        scores: Any,
        *said: Any,
    ) -> FramePrediction:
        common = self._common
        if common is None or index < self._next:
            raise ValueError("a line in a wrong place")
        taken = tuple(Score(place, *self._names[place], float(share)) for place, share in scores)
        prediction = Prediction(
            Item(self._source.title, self._source.path, page=int(index)),
            int(width),
            int(height),
            taken,
            _verdict(*said) if said else verdict(taken),
            Box(*(float(side) for side in common["seen"])),
            str(common["weights_key"]),
            self._key.weights_sha256,
            str(common["device"]),
            Mode(self._key.mode),
            str(common["precision"]),
            float(seconds),
        )
        self._next, self.last_s = int(index) + 1, float(position_s)
        return FramePrediction(int(index), float(position_s), prediction)


def _verdict(text: object, level: object) -> Verdict:
    if level not in get_args(Level):
        raise ValueError("no level of a verdict")
    return Verdict(printable(str(text)), level)  # type: ignore[arg-type]


def _common(seen: Prediction) -> dict[str, Any]:
    box = seen.seen
    return {
        "seen": [box.left, box.top, box.right, box.bottom],
        "weights_key": seen.weights_key,
        "device": seen.device,
        "precision": seen.precision,
    }


def _json(line: bytes) -> Any:
    if not line.endswith(b"\n"):
        raise ValueError("cut off")
    return json.loads(line)


def _make_room(folder: Path, kept: Path) -> None:
    """Delete the scans that were written longest ago, where all together are too large."""
    found = sorted(
        ((path.stat(), path) for path in folder.glob("*.jsonl") if path != kept),
        key=lambda each: each[0].st_mtime_ns,
    )
    too_many = sum(status.st_size for status, _ in found) - _MOST_BYTES
    for status, path in found:
        if too_many <= 0:
            return
        path.unlink(missing_ok=True)
        path.with_suffix(".lock").unlink(missing_ok=True)
        too_many -= status.st_size
        _log.info("%s was deleted to make room for other scans", path.name)
