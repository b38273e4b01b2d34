"""The work of a card's lane in an evaluation: one crop of one picture at a time."""

from __future__ import annotations

from dataclasses import dataclass

from inception_gui.core.evaluation.crop_average import Picture
from inception_gui.core.evaluation.crops import crop_at
from inception_gui.core.inference.bulk_work import Answer
from inception_gui.core.types import Pixels
from inception_gui.errors import UserError


@dataclass(frozen=True, slots=True)
class Ticket:
    """One crop of one picture for one member."""

    picture: Picture
    part: int
    place: int
    is_last: bool


class CropWork:
    """What a card's lane does with one crop."""

    needs_features = False

    def __init__(self, way: int) -> None:
        self._way = way

    def prepare(self, item: Ticket) -> Pixels:
        """Cut the crop out.

        Raises:
            UserError: the picture cannot be read.
        """
        prepared = item.picture.prepared()[self._way]
        return crop_at(prepared, item.part, item.place)

    def network_input(self, prepared: Pixels) -> Pixels:
        """See `Work`."""
        return prepared

    def failed(self, item: Ticket, error: UserError) -> tuple[Ticket, Answer | UserError]:
        """A crop of a picture that cannot be read."""
        return item, error

    def finished(
        self, item: Ticket, prepared: Pixels, answer: Answer
    ) -> tuple[Ticket, Answer | UserError]:
        """A crop that the network has answered."""
        return item, answer
