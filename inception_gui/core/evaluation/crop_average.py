"""One labelled image on its way through the networks: its pixels, and the average of its crops."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from inception_gui.core.evaluation.crops import PreparedCrops
from inception_gui.core.evaluation.dataset.labelled_set import LabelledItem
from inception_gui.errors import UserError

Prepare = Callable[[LabelledItem], tuple[PreparedCrops, ...]]
"""Decodes an image and resizes it for each distinct preprocessing; raises UserError."""


@dataclass(frozen=True, slots=True, eq=False)
class CropAverage:
    """The averaged softmax of an image, `(C,) float64`, and the seconds it took."""

    probabilities: npt.NDArray[np.float64]
    seconds: float


Outcome = CropAverage | UserError


class Picture:
    """A labelled image in progress: decoded and resized at first use."""

    def __init__(self, labelled: LabelledItem, prepare: Prepare) -> None:
        self.labelled = labelled
        self.seconds = 0.0
        self.total: npt.NDArray[np.float64] | float = 0.0
        self.count = 0
        self.error: UserError | None = None
        self._prepare = prepare
        self._lock = threading.Lock()
        self._prepared: tuple[PreparedCrops, ...] | None = None

    def prepared(self) -> tuple[PreparedCrops, ...]:
        """The image after each distinct preprocessing.

        Raises:
            UserError: it cannot be read; the same error for everyone who asks.
        """
        with self._lock:
            if self.error is not None:
                raise self.error
            if self._prepared is None:
                began = time.perf_counter()
                try:
                    self._prepared = self._prepare(self.labelled)
                except UserError as error:
                    self.error = error
                    raise
                self.seconds += time.perf_counter() - began
            return self._prepared

    def add(self, probabilities: npt.NDArray[np.float64], count: int, seconds: float) -> None:
        """Add the sum of the softmax of `count` crops. One thread does this, in a fixed order."""
        self.total = self.total + probabilities
        self.count += count
        self.seconds += seconds

    def release(self) -> None:
        """Free its pixels."""
        self._prepared = None

    def average(self) -> CropAverage:
        """The average over all crops and members."""
        return CropAverage(np.asarray(self.total / self.count), self.seconds)
