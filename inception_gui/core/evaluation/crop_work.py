"""The bulk work of an evaluation: one crop of one image at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inception_gui.core.evaluation.crop_average import Picture
from inception_gui.core.evaluation.crops import crop_at
from inception_gui.core.inference.bulk_work import Work
from inception_gui.core.types import Pixels
from inception_gui.errors import UserError

if TYPE_CHECKING:
    from inception_gui.core.backends.backend import ItemResult


@dataclass(frozen=True, slots=True)
class Ticket:
    """One crop of one image for one member of the ensemble."""

    picture: Picture
    part: int
    place: int
    is_last: bool


class CropWork(Work[Ticket, Pixels, "tuple[Ticket, ItemResult | UserError]"]):
    """Cuts crops out for one member of the ensemble."""

    def __init__(self, preprocessing_index: int) -> None:
        """`preprocessing_index` is the member's among the distinct preprocessings."""
        self._index = preprocessing_index

    def prepare(self, item: Ticket) -> Pixels:
        """Cut the crop out.

        Raises:
            UserError: the image cannot be read.
        """
        return crop_at(item.picture.prepared()[self._index], item.part, item.place)

    def network_input(self, prepared: Pixels) -> Pixels:
        """See `Work`."""
        return prepared

    def failed(self, item: Ticket, error: UserError) -> tuple[Ticket, ItemResult | UserError]:
        """A crop of an image that cannot be read."""
        return item, error

    def finished(
        self,
        item: Ticket,
        prepared: Pixels,
        result: ItemResult,
    ) -> tuple[Ticket, ItemResult | UserError]:
        """A crop that was classified."""
        return item, result
