"""Runs one or several networks on the crops of images and averages the probabilities.

An image is decoded and resized once, whatever the number of its crops and of the ensemble's
members. Every crop is an item of bulk work, so that an image's crops spread over all cores, and a
card forms full batches over the borders of images.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from itertools import islice
from typing import Final

import numpy as np

from inception_gui.core.backends.devices import core_count
from inception_gui.core.evaluation.crop_average import Outcome, Picture
from inception_gui.core.evaluation.crop_work import CropWork, Ticket
from inception_gui.core.evaluation.crops import PreparedCrops, part_count, prepare, scales
from inception_gui.core.evaluation.dataset.labelled_set import LabelledItem
from inception_gui.core.evaluation.setup import Crops
from inception_gui.core.images.decode import decode
from inception_gui.core.images.for_network import KEPT_BY_STANDARD
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.types import Mode
from inception_gui.errors import UserError

_AHEAD: Final = 3
"""Pictures a core that are decoded ahead of their crops."""

_CROPS_A_ROUND: Final = 4096
_PICTURES_A_ROUND: Final = 512
"""An ensemble's members take turns after so many crops, and at most so many images."""


class MultiCropEvaluator:
    """Classifies labelled images with one or several networks. Use it once."""

    def __init__(self, inferences: Sequence[Inference], crops: Crops) -> None:
        self.fell_back_because = ""
        """Why a device's work was finished on the CPU; empty if it was not."""
        self._inferences = inferences
        self._crops = crops
        preprocessings = [one.classifier.preprocessing for one in inferences]
        # Mean and deviation are the network's own; what differs here needs pixels of its own.
        recipes = [(one.resize, one.crop, one.interpolation) for one in preprocessings]
        distinct = list(dict.fromkeys(recipes))
        self._recipe_of = [distinct.index(recipe) for recipe in recipes]
        self._preprocessings = [preprocessings[recipes.index(recipe)] for recipe in distinct]
        self._mode = inferences[0].classifier.mode
        largest = max(max(scales(one, crops)) for one in self._preprocessings)
        self._keep = None if self._mode is Mode.EXACT else KEPT_BY_STANDARD * largest

    def outcomes(
        self, items: Iterable[LabelledItem]
    ) -> Generator[tuple[LabelledItem, Outcome] | None]:
        """Yield what the networks say of every item, or why it cannot be read; in their order.

        In between come Nones, one a crop: places to stop at, for 144 crops take seconds.
        """
        pictures = (Picture(item, self._prepare) for item in items)
        for round_of in self._rounds(pictures):
            for member, inference in enumerate(self._inferences):
                yield from self._of_member(
                    round_of, inference, member, is_last=member + 1 == len(self._inferences)
                )

    def _prepare(self, labelled: LabelledItem) -> tuple[PreparedCrops, ...]:
        """Decode an image and resize it for each distinct preprocessing.

        Raises:
            UserError: it cannot be read.
        """
        image = decode(
            labelled.item,
            keep_short_side=self._keep,
            as_stored=self._mode is Mode.EXACT,
        )
        return tuple(prepare(image.pixels, one, self._crops) for one in self._preprocessings)

    def _of_member(
        self, pictures: Iterable[Picture], inference: Inference, member: int, *, is_last: bool
    ) -> Generator[tuple[LabelledItem, Outcome] | None]:
        work = CropWork(self._recipe_of[member])
        with (
            closing(self._tickets(pictures)) as tickets,
            closing(inference.bulk(tickets, work)) as results,
        ):
            for ticket, found in results:
                self.fell_back_because = inference.fell_back_because or self.fell_back_because
                picture = ticket.picture
                if not isinstance(found, UserError):
                    picture.add(found.probabilities.astype(np.float64), 1, found.seconds)
                if is_last and ticket.is_last:
                    picture.release()
                    yield picture.labelled, picture.error or picture.average()
                else:
                    yield None

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
        """One ticket per crop; images are decoded in advance, so that no crop waits."""
        a_part = self._crops // part_count(self._crops)
        # A single crop needs none: there the bulk threads read.
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
            return  # saved in the image: its crops report it
