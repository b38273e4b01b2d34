"""Another last layer on a network that runs already: nothing is loaded or compiled for it."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from inception_gui.core.nn.blocks import block_of
from inception_gui.core.nn.heads import head_of

if TYPE_CHECKING:
    from inception_gui.core.backends.backend import (
        Backend,
        BatchResult,
        Floats,
        ItemResult,
        LayerGradients,
        Parameters,
    )
    from inception_gui.core.types import Map, Pixels


def differ_in_the_head(parameters: Parameters, others: Parameters) -> bool:
    """Whether two networks are the same up to their last layer, which follows the same block."""
    names = _before_the_head(parameters)
    return (
        block_of(parameters) == block_of(others)
        and names == _before_the_head(others)
        # Folded, the same network in two files is the same bits.
        and all(np.array_equal(parameters[name], others[name]) for name in names)
    )


def _before_the_head(parameters: Parameters) -> set[str]:
    return {name for name in parameters if ".fc." not in f".{name}"}


class OtherHead:
    """The network of `backend` with the last layer of `parameters`, a `Backend` as well.

    `differ_in_the_head` must be true of both. Closing it closes nothing: `backend` belongs to who
    opened it.
    """

    def __init__(self, backend: Backend, parameters: Parameters) -> None:
        self.inner: Backend = backend.inner if isinstance(backend, OtherHead) else backend
        self.device = backend.device
        self.precision = backend.precision
        self._head = head_of(parameters)

    @property
    def bulk_threads(self) -> int:
        """See `Backend`."""
        return self.inner.bulk_threads

    @property
    def bulk_window(self) -> int:
        """See `Backend`."""
        return self.inner.bulk_window

    def run(self, inputs: Sequence[Pixels], *, urgent: bool = True) -> BatchResult:
        """See `Backend`."""
        found = self.inner.run(inputs, urgent=urgent)
        return replace(found, probabilities=self._head.probabilities(found.pooled))

    def submit(self, pixels: Pixels, *, features: bool) -> Future[ItemResult]:
        """See `Backend`."""
        result: Future[ItemResult] = Future()

        def finish(done: Future[ItemResult]) -> None:
            error = done.exception()
            if error is not None:
                result.set_exception(error)
                return
            found = done.result()
            (row,) = self._head.probabilities(found.pooled[None])
            result.set_result(replace(found, probabilities=row))

        self.inner.submit(pixels, features=features).add_done_callback(finish)
        return result

    def features(self, pixels: Pixels) -> Map:
        """See `Backend`."""
        return self.inner.features(pixels)

    def gradients(self, pixels: Pixels, layer: str, directions: Floats) -> LayerGradients:
        """See `Backend`."""
        return self.inner.gradients(pixels, layer, directions)

    def close(self) -> None:
        """See `Backend`; whoever opened the network closes it."""
