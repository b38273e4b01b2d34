"""Takes what bulk work brings into the items: many outcomes and thumbnails at once."""

from __future__ import annotations

from collections.abc import Sequence

from inception_gui.core.jobs.events import Classified
from inception_gui.core.types import Failure, Pixels, Prediction
from inception_gui.workers.item_model import THUMBNAILS_KEPT, ItemModel
from inception_gui.workers.qt_images import to_qimage


def take_in(
    items: ItemModel, outcomes: Sequence[Classified | Failure], *, on_display: int = -1
) -> None:
    """Record outcomes of items that are still there.

    The row `on_display` keeps the answers it has: its picture was looked at by itself.
    """
    known: list[tuple[int, Prediction | Failure]] = []
    small: list[tuple[int, Pixels]] = []
    for event in outcomes:
        outcome = event if isinstance(event, Failure) else event.prediction
        row = items.row_of(outcome.item)
        if row is None:
            continue
        if isinstance(event, Classified) and event.thumbnail is not None:
            small.append((row, event.thumbnail))
        if row != on_display or items.waits(row) or isinstance(outcome, Failure):
            known.append((row, outcome))
    items.set_thumbnails([(row, to_qimage(pixels)) for row, pixels in small[-THUMBNAILS_KEPT:]])
    items.set_outcomes(known)
