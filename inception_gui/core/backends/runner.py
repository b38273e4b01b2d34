"""What runs a batch on a device and answers later, and the plain one that runs anywhere."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from inception_gui.core.backends.cpu_candidates import Forward
from inception_gui.core.types import Pixels


class Answers(NamedTuple):
    """What a batch gave, in memory: probabilities `(N, 1000) float32`, features where asked for.

    `features` is the last block's `(N, 2048, 8, 8) float32`.
    """

    probabilities: npt.NDArray[np.float32]
    features: Tensor | None


class Runner(Protocol):
    """Runs batches of at most `capacity` pictures on `device`. One thread at a time uses it."""

    capacity: int
    device: str

    def start(self, inputs: Sequence[Pixels], *, features: bool) -> Callable[[], Answers]:
        """Queue `N` inputs `(side, side, 3) uint8`; the function returned waits for the answers.

        At most two batches may be queued; their functions are called in the same order, or never.

        Raises:
            RuntimeError: the card is out of memory (see `is_out_of_memory`) or failed.
        """

    def close(self) -> None:
        """Give the memory back; waits until the card has let go of it."""


def is_out_of_memory(error: BaseException) -> bool:
    """Whether a card says by `error` that its memory does not suffice."""
    if isinstance(error, torch.OutOfMemoryError):
        return True
    # cuDNN, graphs and MPS say it in words only.
    words = ("out of memory", "ALLOC_FAILED")
    return isinstance(error, RuntimeError) and any(word in str(error) for word in words)


class PlainRunner:
    """The network as it is, on any device; each batch is computed when it is started."""

    def __init__(
        self,
        forward: Forward,
        device: str,
        dtype: torch.dtype,
        capacity: int,
        lock: threading.RLock,
    ) -> None:
        self.capacity = capacity
        self.device = device
        self._forward = forward
        self._dtype = dtype
        self._lock = lock

    def start(self, inputs: Sequence[Pixels], *, features: bool) -> Callable[[], Answers]:
        """See `Runner`."""
        with self._lock, torch.inference_mode():
            batch = torch.from_numpy(np.stack(inputs)).to(self.device)
            output = self._forward(batch.permute(0, 3, 1, 2).to(self._dtype))
            probabilities = torch.softmax(output.logits, dim=1).cpu().numpy()
            kept = output.features.float().cpu() if features else None
        return lambda: Answers(probabilities, kept)

    def close(self) -> None:
        """Nothing is kept here."""
