"""Stores the predictions of a video's frames in a tenth of the memory of objects."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, TypeAlias, overload

import numpy as np
import numpy.typing as npt

from inception_gui.core.live.events import FramePrediction
from inception_gui.core.types import Item, Prediction, Score, Verdict

_CHUNK: Final = 4096
"""Frames: four hours of video are a hundred such pieces, none of which is ever copied."""

_Rows: TypeAlias = npt.NDArray[Any]


def _row(top: int) -> np.dtype[Any]:
    """What is kept of a frame, apart from what many frames have in common."""
    return np.dtype(
        [
            ("index", "i8"), ("position_s", "f8"), ("seconds", "f8"), ("page", "i4"),
            ("width", "i4"), ("height", "i4"), ("verdict", "i4"), ("common", "i4"),
            ("scores", "i2"), ("classes", "i4", (top,)), ("shares", "f8", (top,)),
        ]
    )  # fmt: skip


class _Table:
    """Gives each different thing a number."""

    def __init__(self) -> None:
        self.things: list[Any] = []
        self._numbers: dict[Any, int] = {}

    def number(self, thing: Any) -> int:
        found = self._numbers.get(thing)
        if found is None:
            found = self._numbers[thing] = len(self.things)
            self.things.append(thing)
        return found


class PackedPredictions(Sequence[FramePrediction]):
    """A sequence of predictions, without heat maps, that only grows.

    One thread may append while others read. About 100 bytes a frame with five scores; what is read
    equals what was appended.
    """

    def __init__(self, predictions: Iterable[FramePrediction] = ()) -> None:
        self._chunks: list[_Rows] = []
        self._count = 0
        self._names: dict[int, tuple[str, str]] = {}
        self._verdicts = _Table()
        self._commons = _Table()
        for each in predictions:
            self.append(each)

    def append(self, found: FramePrediction) -> None:
        """Add one; its heat maps are dropped.

        Raises:
            ValueError: it has more scores than the first one.
        """
        seen = found.prediction
        place = self._count % _CHUNK
        if self._count == 0:
            self._chunks.append(np.zeros(_CHUNK, _row(len(seen.scores))))
        elif place == 0:
            self._chunks.append(np.zeros(_CHUNK, self._chunks[0].dtype))
        rows = self._chunks[-1]
        if len(seen.scores) > rows["classes"].shape[1]:
            raise ValueError(f"{len(seen.scores)} scores are more than the first frame's")
        for score in seen.scores:
            self._names.setdefault(score.index, (score.wnid, score.name))
        spare = (0,) * (rows["classes"].shape[1] - len(seen.scores))
        rows[place] = (
            found.index,
            found.position_s,
            seen.seconds,
            seen.item.page,
            seen.width,
            seen.height,
            self._verdicts.number(seen.verdict),
            self._commons.number(_common(seen)),
            len(seen.scores),
            (*(score.index for score in seen.scores), *spare),
            (*(score.probability for score in seen.scores), *spare),
        )
        self._count += 1  # last: only now other threads see it

    def so_far(self) -> PackedPredictions:
        """What is there now, and stays so while this grows; not to be appended to."""
        return copy.copy(self)

    def chunks(self) -> Iterator[_Rows]:
        """All rows in order, in pieces: `position_s`, `classes` and `shares` `(n, top)`...

        Beyond a frame's own scores `shares` are 0.
        """
        for start in range(0, self._count, _CHUNK):
            yield self._chunks[start // _CHUNK][: self._count - start]

    def are_new(self, rows: _Rows) -> npt.NDArray[np.bool_]:
        """Which of some rows of `chunks` are unlike anything that was taught, `(n,)`."""
        new = [verdict.level == "new" for verdict in self._verdicts.things]
        found: npt.NDArray[np.bool_] = np.array(new, np.bool_)[rows["verdict"]]
        return found

    def pieces(self) -> Iterator[PackedPredictions]:
        """All predictions in order, a few thousand at a time; not to be appended to."""
        for chunk in self.chunks():
            piece = copy.copy(self)
            piece._chunks, piece._count = [chunk], len(chunk)
            yield piece

    def name_of(self, class_index: int) -> str:
        """The name of a class that is among the scores."""
        return self._names[class_index][1]

    @property
    def class_indices(self) -> list[int]:
        """The classes that are among the scores, in no order."""
        return list(self._names)

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> FramePrediction: ...

    @overload
    def __getitem__(self, place: slice) -> list[FramePrediction]: ...

    def __getitem__(self, place: int | slice) -> FramePrediction | list[FramePrediction]:
        if isinstance(place, slice):
            return [self._at(each) for each in range(*place.indices(self._count))]
        if not -self._count <= place < self._count:
            raise IndexError(place)
        return self._at(place % self._count)

    def _at(self, place: int) -> FramePrediction:
        row = self._chunks[place // _CHUNK][place % _CHUNK]
        verdict: Verdict = self._verdicts.things[row["verdict"]]
        name, path, data, seen, key, sha256, device, mode, precision, pages = self._commons.things[
            row["common"]
        ]
        many = int(row["scores"])
        scores = tuple(
            Score(index, *self._names[index], share)
            for index, share in zip(
                row["classes"][:many].tolist(), row["shares"][:many].tolist(), strict=True
            )
        )
        prediction = Prediction(
            Item(name, path, data, int(row["page"])),
            int(row["width"]),
            int(row["height"]),
            scores,
            verdict,
            seen,
            key,
            sha256,
            device,
            mode,
            precision,
            float(row["seconds"]),
            pages,
        )
        return FramePrediction(int(row["index"]), float(row["position_s"]), prediction)


def _common(seen: Prediction) -> tuple[Any, ...]:
    """What all frames of a video have in common, as long as the network is the same."""
    return (
        seen.item.name,
        seen.item.path,
        seen.item.data,
        seen.seen,
        seen.weights_key,
        seen.weights_sha256,
        seen.device,
        seen.mode,
        seen.precision,
        seen.pages,
    )
