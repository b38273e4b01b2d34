"""The protocol of bulk work: what a job does with an item before and after the network."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Generic, TypeVar

from inception_gui.core.types import Pixels
from inception_gui.errors import UserError

if TYPE_CHECKING:
    from inception_gui.core.backends.backend import ItemResult

T = TypeVar("T")
P = TypeVar("P")
R = TypeVar("R")


class Work(ABC, Generic[T, P, R]):
    """What is done with an item before and after the network. Called from many threads."""

    needs_features: bool = False

    @abstractmethod
    def prepare(self, item: T) -> P:
        """Decode the item; raise `UserError` if it cannot be read."""

    @abstractmethod
    def network_input(self, prepared: P) -> Pixels:
        """The input of the network, `(299, 299, 3) uint8`."""

    def second_input(self, item: T, prepared: P, result: ItemResult) -> Pixels | None:
        """An input to classify instead if `result` is not good enough; otherwise None."""
        return None

    @abstractmethod
    def failed(self, item: T, error: UserError) -> R:
        """The outcome of an item that could not be read."""

    @abstractmethod
    def finished(self, item: T, prepared: P, result: ItemResult) -> R:
        """The outcome of an item that was classified."""
