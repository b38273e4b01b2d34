"""The ways to run one network on a processor, and which of them is right and the fastest here."""

from __future__ import annotations

import functools
import logging
import time
from collections.abc import Callable, Iterator
from typing import Final, Protocol, cast

import torch
from torch import Tensor

from inception_gui.core.backends.jit_trace import RecordedNetwork
from inception_gui.core.backends.mkldnn import PackedNetwork, operators_exist
from inception_gui.core.backends.onednn_graph import GraphNetwork
from inception_gui.core.nn.inception_v3 import BLOCKS, INPUT_SIDE, InceptionV3, Output

_log = logging.getLogger(__name__)

_LARGEST_DIFFERENCE: Final = {torch.float32: 1e-4, torch.bfloat16: 0.1}
"""Of a probability, between a way in this precision and the plain float32 way."""

_ROUNDS: Final = 3

Forward = Callable[[Tensor], Output]
"""A network of any device and precision; see `InceptionV3.forward`."""


class Way(Protocol):
    """One way to run a network; see `PackedNetwork`."""

    def __call__(self, x: Tensor, between: Callable[[], None] | None = None) -> Output:
        """`(N, 3, 299, 299) float32`, 0..255; `between` may be called now and then, and wait."""


class PlainNetwork:
    """The reference: public operators, always float32 on a processor, any batch size."""

    def __init__(self, network: InceptionV3) -> None:
        self._network = network

    def __call__(self, x: Tensor, between: Callable[[], None] | None = None) -> Output:
        """See `Way`; `between` is called between two blocks."""
        if between is None:
            return cast("Output", self._network(x))
        x = self._network.stem(x)
        for name in BLOCKS:
            between()
            x = self._network.get_submodule(name)(x)
        return Output(x, self._network.head(x).float())


def candidates(
    network: InceptionV3, precision: torch.dtype, pictures: Tensor, meanwhile: Callable[[], None]
) -> Iterator[Callable[[], Way]]:
    """What makes each way that may be faster than the plain one, the fastest first.

    They are made for batches like `pictures` and the calling thread's number of threads. Batches of
    several are a folder's, whose passes must be able to pause for a single picture's. `meanwhile`
    may raise to give up.
    """
    pieces = len(pictures) > 1
    yield lambda: GraphNetwork(network, precision, pictures, pieces=pieces, meanwhile=meanwhile)
    if operators_exist():

        @functools.cache
        def packed() -> PackedNetwork:
            return PackedNetwork(network, precision)

        def recorded() -> Way:
            packed()(pictures)
            return RecordedNetwork(packed(), pictures)

        if not pieces:  # a record of each piece would cost more than a folder gains
            yield recorded
        yield packed


def is_right(way: Way, plain: Way, precision: torch.dtype, pictures: Tensor) -> bool:
    """Whether `way` gives the plain one's probabilities, to the rounding of `precision`."""
    expected = torch.softmax(plain(pictures).logits, dim=1)
    found = torch.softmax(way(pictures).logits, dim=1)
    difference = float((found - expected).abs().max())
    _log.info("%s: %.2g apart", type(way).__name__, difference)
    return difference <= _LARGEST_DIFFERENCE[precision]


def share_of_time(way: Way, current: Way, pictures: Tensor) -> float:
    """How much of `current`'s time `way` takes; below 1 it is faster."""
    way_s, current_s = [], []
    # In turn, and on one thread by what it computed itself: other programs and a running folder
    # would decide otherwise.
    clock = time.thread_time if torch.get_num_threads() == 1 else time.perf_counter
    for _ in range(_ROUNDS):
        way_s.append(_seconds(way, pictures, clock))
        current_s.append(_seconds(current, pictures, clock))
    _log.info(
        "%s: %.1f ms, %s: %.1f ms",
        type(way).__name__, min(way_s) * 1e3, type(current).__name__, min(current_s) * 1e3,
    )  # fmt: skip
    return min(way_s) / min(current_s)


def probe_pictures(batch: int) -> Tensor:
    """Seeded soft noise, `(batch, 3, 299, 299) float32`, 0..255, in channels_last order."""
    generator = torch.Generator().manual_seed(299)
    coarse = torch.rand(batch, 3, 12, 12, generator=generator) * 255
    pictures = torch.nn.functional.interpolate(coarse, (INPUT_SIDE, INPUT_SIDE), mode="bilinear")
    return pictures.contiguous(memory_format=torch.channels_last)


def _seconds(way: Way, pictures: Tensor, clock: Callable[[], float]) -> float:
    began = clock()
    way(pictures)
    return clock() - began
