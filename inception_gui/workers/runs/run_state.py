"""What the window knows of one run; nothing here changes, a newer state takes its place."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from inception_gui.core.types import Mode


@dataclass(frozen=True, slots=True)
class RunState:
    """One run: what it was made of, where it is stored, how far it is.

    `folder` is the store's, None where the run cannot be stored. `id` is None until the store has
    given one. `made_by` are hash and mode of the network that the run belongs to. `is_listed` says
    that its items were found on the disk; of a run that was only read from the store it is False.
    `began` tells runs apart that have no id yet. `total` is what the store says of a run that was
    only read from it, None where that is unknown.
    """

    dropped: tuple[Path, ...]
    folder: Path | None
    id: int | None = None
    made_by: tuple[str, Mode] | None = None
    is_finished: bool = False
    is_listed: bool = True
    total: int | None = None
    began: datetime = field(default_factory=lambda: datetime.now(UTC))

    @property
    def is_open(self) -> bool:
        """Whether it is stored and not finished."""
        return self.folder is not None and not self.is_finished
