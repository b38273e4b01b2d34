"""A network on a graphics card: lends runners of fixed batch sizes, the best that work there."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from inception_gui.core.backends.cpu_candidates import Forward
from inception_gui.core.backends.cuda_graph import GraphRunner
from inception_gui.core.backends.cudnn import FusedNetwork
from inception_gui.core.backends.runner import PlainRunner, Runner, is_out_of_memory
from inception_gui.core.nn.inception_v3 import InceptionV3
from inception_gui.core.types import Pixels

_log = logging.getLogger(__name__)

_LARGEST_DIFFERENCE: Final = {torch.float32: 1e-4, torch.bfloat16: 0.1, torch.float16: 0.05}
"""Of a probability, between fused kernels and the plain network in the same precision."""


def put_on_card(network: InceptionV3, device: str, precision: torch.dtype) -> InceptionV3:
    """Move `network` to a card, in `precision` but for its last layer, which stays float32.

    Float32 means float32 from then on in this process: without this, torch computes its
    convolutions in TF32 on a card, which has 10 bits of precision.
    """
    if device.startswith("cuda"):
        torch.backends.cudnn.allow_tf32 = False
        torch.backends.cuda.matmul.allow_tf32 = False
    network = network.to(device, precision)
    network.fc.float()
    return network


class Card:
    """A network on a card: lends a runner of a batch size to whoever feeds it. Any thread."""

    def __init__(
        self, network: InceptionV3, device: str, precision: torch.dtype, side: int
    ) -> None:
        self.device = device
        self._network = network
        self._precision = precision
        self._side = side
        self._lock = threading.RLock()
        """Held while work is queued on the card or recorded, never while it is waited for."""
        self._pool = threading.Lock()
        self._idle: dict[int, list[Runner]] = {}
        self._ways: dict[int, Forward] = {}
        self._fused: FusedNetwork | None = None
        self._single = threading.Lock()

    @contextlib.contextmanager
    def lend(self, capacity: int) -> Iterator[Runner]:
        """A runner for at most `capacity` pictures that nobody else uses meanwhile."""
        runner = self.borrow(capacity)
        try:
            yield runner
        finally:
            self.give_back(runner)

    def _lend_something(self, capacity: int) -> contextlib.AbstractContextManager[Runner]:
        """A graph with its buffers, or the plain network where the memory is too full for them."""
        try:
            runner = self.borrow(capacity)
        except torch.OutOfMemoryError as error:
            _log.warning("no memory for a CUDA graph, running without: %s", error)
            runner = self._plain(capacity)
        self.give_back(runner)
        return self.lend(capacity)

    def borrow(self, capacity: int) -> Runner:
        """A runner of this capacity, made where none is idle; `give_back` it.

        Raises:
            RuntimeError: the card is out of memory, or failed.
        """
        with self._pool:
            idle = self._idle.get(capacity)
            if idle:
                return idle.pop()
        return self._make(capacity)

    def give_back(self, runner: Runner) -> None:
        """Keep `runner` for the next who needs one of its size; at most one is kept."""
        with self._pool:
            idle = self._idle.setdefault(runner.capacity, [])
            if not idle:
                idle.append(runner)
                return
        runner.close()

    def let_go(self, runner: Runner | None = None) -> None:
        """Give the memory of `runner`, and of all that are idle, back to the card."""
        with self._pool:
            gone = [one for idle in self._idle.values() for one in idle]
            self._idle.clear()
        try:
            for one in gone if runner is None else [*gone, runner]:
                one.close()
            if self.device.startswith("cuda"):
                torch.cuda.empty_cache()
        except RuntimeError as error:  # the card has failed; the next use of it says so
            _log.warning("the card did not take its memory back: %s", error)

    def answer(
        self, inputs: Sequence[Pixels], capacity: int
    ) -> tuple[npt.NDArray[np.float32], Tensor]:
        """Answer `inputs` now: probabilities and features in memory, see `runner.Answers`."""
        with self._single, self._lend_something(capacity) as runner:
            probabilities, features = runner.start(inputs, features=True)()
        assert features is not None
        return probabilities, features

    def whole_turn(self) -> contextlib.AbstractContextManager[object]:
        """To be held by work that uses the network itself: MPS serves one thread at a time."""
        return self._lock if self.device == "mps" else contextlib.nullcontext()

    def _make(self, capacity: int) -> Runner:
        if not self.device.startswith("cuda"):
            return self._plain(capacity)
        try:
            return self._best_graph(capacity)
        except RuntimeError as error:
            if is_out_of_memory(error):
                raise
            _log.warning("no CUDA graph for %d pictures, running without: %s", capacity, error)
            return self._plain(capacity)

    def _plain(self, capacity: int) -> PlainRunner:
        return PlainRunner(self._network, self.device, self._precision, capacity, self._lock)

    def _best_graph(self, capacity: int) -> GraphRunner:
        """The network with fused kernels, where they are right and faster, else as it is."""
        if capacity in self._ways:
            return self._graph(self._ways[capacity], capacity)
        try:
            fused = self._graph(self._fused_network(), capacity)
            agrees = self._agrees(fused)
        except (RuntimeError, NotImplementedError, AttributeError) as error:
            if is_out_of_memory(error):
                raise
            _log.warning("fused kernels do not run here, the plain ones do: %s", error)
            fused, agrees = None, False
        try:
            plain = self._graph(self._network, capacity)
        except RuntimeError:
            if fused is None or not agrees:
                raise
            return fused
        if fused is not None:
            fused_s, plain_s = fused.seconds(), plain.seconds()
            _log.info(
                "%d pictures in %s: plain %.2f ms, fused %.2f ms",
                capacity, self._precision, plain_s * 1e3, fused_s * 1e3,
            )  # fmt: skip
            if agrees and fused_s < plain_s:
                self._ways[capacity] = self._fused_network()
                plain.close()
                return fused
            fused.close()
        self._ways[capacity] = self._network
        return plain

    def _fused_network(self) -> FusedNetwork:
        if self._fused is None:
            self._fused = FusedNetwork(self._network, self._precision)
        return self._fused

    def _graph(self, forward: Forward, capacity: int) -> GraphRunner:
        return GraphRunner(forward, self.device, self._precision, capacity, self._side, self._lock)

    def _agrees(self, runner: GraphRunner) -> bool:
        pictures = _probe_pictures(runner.capacity, self._side)
        found = runner.start(pictures, features=False)().probabilities
        expected = self._plain(len(pictures)).start(pictures, features=False)().probabilities
        difference = float(np.abs(found - expected).max())
        if difference <= _LARGEST_DIFFERENCE[self._precision]:
            return True
        _log.warning("fused kernels differ by %.2g, so the plain ones run", difference)
        return False


def _probe_pictures(count: int, side: int) -> list[Pixels]:
    """Up to four seeded soft pictures."""
    generator = torch.Generator().manual_seed(side)
    coarse = torch.rand(min(count, 4), 3, 12, 12, generator=generator) * 255
    soft = torch.nn.functional.interpolate(coarse, (side, side), mode="bilinear")
    return list(soft.permute(0, 2, 3, 1).to(torch.uint8).numpy())
