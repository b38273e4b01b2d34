"""What a bulk lane does with its items: before the network, and with the network's answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Protocol, TypeVar

import numpy as np
import numpy.typing as npt
from torch import Tensor

from inception_gui.core.types import Pixels
from inception_gui.errors import UserError

BATCH: Final = 2
"""Items a bulk stream runs at once; larger batches are hardly faster on one core."""

P = TypeVar("P")
T_contra = TypeVar("T_contra", contravariant=True)
R_co = TypeVar("R_co", covariant=True)


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """What the network says of one picture, and where it ran.

    `probabilities` is `(1000,) float32`; `features` is `(1, 2048, 8, 8)` where asked for.
    `seconds` is the picture's share of its batch's time.
    """

    probabilities: npt.NDArray[np.float32]
    features: Tensor | None
    device: str
    seconds: float


class Work(Protocol[T_contra, P, R_co]):
    """What is done with an item before and after the network. Calls come from many threads."""

    needs_features: bool

    def prepare(self, item: T_contra) -> P:
        """Decode; an item that cannot be read raises `UserError`."""

    def network_input(self, prepared: P) -> Pixels:
        """What the network sees of it."""

    def failed(self, item: T_contra, error: UserError) -> R_co:
        """The result of an item that could not be read."""

    def finished(self, item: T_contra, prepared: P, answer: Answer) -> R_co:
        """The result of an item that was."""
