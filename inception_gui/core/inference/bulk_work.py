"""What a bulk job does with its items: before the network, and with the network's result."""

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
    """What is done with an item before and after the network. Calls come from many threads."""

    needs_features: bool = False

    @abstractmethod
    def prepare(self, item: T) -> P:
        """Decode; an item that cannot be read raises `UserError`."""

    @abstractmethod
    def network_input(self, prepared: P) -> Pixels:
        """What the network sees of it, `(299, 299, 3) uint8`."""

    def second_input(self, item: T, prepared: P, result: ItemResult) -> Pixels | None:
        """What is to be classified instead, where `result` is not enough; None where it is."""
        return None

    @abstractmethod
    def failed(self, item: T, error: UserError) -> R:
        """The outcome of an item that could not be read."""

    @abstractmethod
    def finished(self, item: T, prepared: P, result: ItemResult) -> R:
        """The outcome of an item that was classified."""
