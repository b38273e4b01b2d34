"""A list of items that has been put aside, with all that is needed to show it again."""

from __future__ import annotations

from dataclasses import dataclass

from inception_gui.core.items.skipped import Skipped
from inception_gui.core.types import Mode
from inception_gui.workers.items.item_content import ItemContent
from inception_gui.workers.runs.run_state import RunState


@dataclass(frozen=True, slots=True, eq=False)
class KeptList:
    """The items, their run if they are one, and what was on display (-1: nothing).

    `network` are hash and mode of the network in use then. `was_running` says that work on them
    was stopped to put them aside.
    """

    content: ItemContent
    run: RunState | None
    current_row: int
    skipped: Skipped
    network: tuple[str, Mode] | None
    was_running: bool

    def __len__(self) -> int:
        return len(self.content.columns)
