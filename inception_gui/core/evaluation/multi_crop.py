"""Shows pictures to one or several networks, crop by crop, and averages what they say.

A picture is decoded and resized once, whatever the number of its crops and of the ensemble's
members. On a CPU the pieces of the bulk lane are one square of one picture each (for a single crop,
two pictures), so that a picture's crops spread over all cores; on a card every crop is an item of
the card's lane, which forms full batches over the borders of pictures.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import closing
from itertools import islice
from typing import Final

import numpy as np
import numpy.typing as npt

from inception_gui.core.backends.devices import core_count
from inception_gui.core.evaluation.crop_average import CLASSES, Outcome, Picture
from inception_gui.core.evaluation.crops import PreparedCrops, crops_of, part_count, prepare, scales
from inception_gui.core.evaluation.dataset.labelled_set import LabelledItem
from inception_gui.core.evaluation.gpu_crops import CropWork, Ticket
from inception_gui.core.evaluation.setup import Crops
from inception_gui.core.images.decode import decode
from inception_gui.core.inference.bulk_work import BATCH, Answer
from inception_gui.core.inference.classifier import KEPT_BY_STANDARD
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.types import Mode, Pixels
from inception_gui.errors import UserError

_LOOK_EVERY_S: Final = 0.05

_AHEAD: Final = 3
"""Pictures a core that are decoded ahead of a card's crops."""

_CROPS_A_ROUND: Final = 4096
_PICTURES_A_ROUND: Final = 512
"""An ensemble's members take turns on a card after so many crops, and at most so many pictures."""


class _Stopped(Exception):
    """The job was closed: nobody waits for this any more."""


class MultiCropEvaluator:
    """Looks at labelled pictures with one or several networks. Use it once."""

    def __init__(self, inferences: Sequence[Inference], crops: Crops) -> None:
        self.fell_back_because = ""
        """Why a card's work was finished on the CPU; empty if it was not."""
        self._inferences = inferences
        self._crops = crops
        self._stopped = threading.Event()
        preprocessings = [one.classifier.weights.preprocessing for one in inferences]
        # Mean and deviation are the network's own; what differs here needs pixels of its own.
        ways = [(one.resize, one.crop, one.interpolation) for one in preprocessings]
        distinct = list(dict.fromkeys(ways))
        self._way_of = [distinct.index(way) for way in ways]
        self._preprocessings = [preprocessings[ways.index(way)] for way in distinct]
        self._mode = inferences[0].classifier.mode
        largest = max(max(scales(one, crops)) for one in self._preprocessings)
        self._keep = None if self._mode is Mode.EXACT else KEPT_BY_STANDARD * largest

    def at(self, items: Iterable[LabelledItem]) -> Generator[tuple[LabelledItem, Outcome] | None]:
        """Yield what the networks say of every item, or why it cannot be read; in their order.

        In between come Nones, a few a picture: places to stop at, for 144 crops take seconds.
        """
        pictures = (Picture(item, self._prepare) for item in items)
        on_card = all(inference.has_card for inference in self._inferences)
        found = self._on_card(pictures) if on_card else self._on_cpu(pictures)
        try:
            with closing(found):
                for picture in found:
                    if picture is None:
                        yield None
                        continue
                    picture.let_go()
                    yield picture.labelled, picture.error or picture.looked()
        finally:
            self._stopped.set()

    def _prepare(self, labelled: LabelledItem) -> tuple[PreparedCrops, ...]:
        """Decode a picture and resize it for each distinct preprocessing.

        Raises:
            UserError: it cannot be read.
        """
        image = decode(
            labelled.item,
            keep_short_side=self._keep,
            manage_colours=self._mode is not Mode.EXACT,
        )
        return tuple(prepare(image.pixels, one, self._crops) for one in self._preprocessings)

    # On a CPU

    def _on_cpu(self, pictures: Iterable[Picture]) -> Generator[Picture | None]:
        parts = part_count(self._crops)
        for inference in self._inferences:
            settling = inference.settle(BATCH)  # so that the same pictures give the same bits
            while not settling.done():
                yield None
                wait([settling], _LOOK_EVERY_S)
            settling.result()
        lane = self._inferences[0].bulk(self._pieces(pictures), self._look)
        try:
            for piece, sums in lane:
                for (picture, part), found in zip(piece, sums, strict=True):
                    if found is not None:
                        picture.add(*found)
                    yield picture if part + 1 == parts else None
        finally:
            self._stopped.set()  # before closing, which waits for what has begun
            lane.close()

    def _pieces(self, pictures: Iterable[Picture]) -> Iterator[list[tuple[Picture, int]]]:
        if self._crops is Crops.SINGLE:
            iterator = iter(pictures)
            while pair := list(islice(iterator, BATCH)):
                yield [(picture, 0) for picture in pair]
            return
        # As many pictures side by side as there are cores, so that each stream decodes one of its
        # own instead of all waiting for one.
        iterator = iter(pictures)
        while group := list(islice(iterator, core_count())):
            for part in range(part_count(self._crops)):
                yield from ([(picture, part)] for picture in group)

    def _look(
        self, piece: list[tuple[Picture, int]]
    ) -> tuple[list[tuple[Picture, int]], list[tuple[npt.NDArray[np.float64], int, float] | None]]:
        """Sum up the softmax of a piece's crops over all members, on a bulk stream."""
        ready: list[tuple[Picture, int] | None] = []
        for picture, part in piece:
            try:
                picture.prepared()
                ready.append((picture, part))
            except UserError:
                ready.append(None)
        there = [one for one in ready if one is not None]
        sums = [np.zeros(CLASSES) for _ in there]
        crops, began = 0, time.perf_counter()
        for inference, way in zip(self._inferences, self._way_of, strict=True):
            inputs: list[Pixels] = []
            owners: list[int] = []
            for owner, (picture, part) in enumerate(there):
                made = crops_of(picture.prepared()[way], part)
                inputs += made
                owners += [owner] * len(made)
            crops += len(inputs)
            for row, probabilities in zip(owners, self._run(inference, inputs), strict=True):
                sums[row] += probabilities
        each = crops // len(there) if there else 0
        seconds = (time.perf_counter() - began) / len(there) if there else 0.0
        given = iter(sums)
        return piece, [None if one is None else (next(given), each, seconds) for one in ready]

    def _run(
        self, inference: Inference, inputs: Sequence[Pixels]
    ) -> Iterator[npt.NDArray[np.float32]]:
        for first in range(0, len(inputs), BATCH):
            if self._stopped.is_set():
                raise _Stopped
            for one in self._inferences:
                one.my_turn()
            batch = inputs[first : first + BATCH]
            yield from inference.classifier.run(batch, prepared_for=BATCH).probabilities

    # On a card

    def _on_card(self, pictures: Iterable[Picture]) -> Generator[Picture | None]:
        for round_of in self._rounds(pictures):
            for place, inference in enumerate(self._inferences):
                is_last_member = place + 1 == len(self._inferences)
                with closing(self._tickets(round_of)) as tickets:
                    lane = inference.feed(tickets, CropWork(self._way_of[place]))
                    try:
                        for ticket, found in lane:
                            self._note_fall_back(inference)
                            picture = ticket.picture
                            if isinstance(found, Answer):
                                sums = found.probabilities.astype(np.float64)
                                picture.add(sums, 1, found.seconds)
                            if is_last_member and ticket.is_last:
                                yield picture
                            elif ticket.is_last:
                                yield None
                    finally:
                        lane.close()
                        self._note_fall_back(inference)

    def _note_fall_back(self, inference: Inference) -> None:
        # An inference forgets it when it is fed anew, for the ensemble's next round.
        self.fell_back_because = inference.fell_back_because or self.fell_back_because

    def _rounds(self, pictures: Iterable[Picture]) -> Iterator[Iterable[Picture]]:
        """All at once for a single network; else pieces after which its members take turns."""
        if len(self._inferences) == 1:
            yield pictures
            return
        size = min(_PICTURES_A_ROUND, max(1, _CROPS_A_ROUND // self._crops))
        iterator = iter(pictures)
        while round_of := list(islice(iterator, size)):
            yield round_of

    def _tickets(self, pictures: Iterable[Picture]) -> Generator[Ticket]:
        """One for each crop; pictures are decoded ahead, so that none waits for its first crop."""
        a_part = self._crops // part_count(self._crops)
        # A single crop needs none: there the lane's own decoders read.
        pool = ThreadPoolExecutor(core_count(), "read") if self._crops > 1 else None
        ahead: deque[Picture] = deque()
        iterator = iter(pictures)
        try:
            while True:
                for picture in islice(iterator, _AHEAD * core_count() - len(ahead)):
                    ahead.append(picture)
                    if pool is not None:
                        pool.submit(self._read_ahead, picture)
                if not ahead:
                    return
                picture = ahead.popleft()
                for place in range(self._crops):
                    is_last = place + 1 == self._crops
                    yield Ticket(picture, place // a_part, place % a_part, is_last)
        finally:
            if pool is not None:
                pool.shutdown(cancel_futures=True)

    def _read_ahead(self, picture: Picture) -> None:
        try:
            picture.prepared()
        except UserError:
            return  # kept in the picture: whoever asks for a crop gets it
