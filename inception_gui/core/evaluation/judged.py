"""The prediction for one labelled image, beside its true class."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inception_gui.errors import Kind

KEPT_CLASSES: Final = 5
"""Of an image's probabilities the best five are kept, and its true class's."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The prediction for one labelled image.

    `best` are the classes and probabilities of the best five, most probable first; `rank` is how
    many classes are more probable than the true one, `label`: 0 is right at top-1, below 5 at
    top-5. `seconds` is its share of the work, decoding included. `coarse` is the level of the kind
    that is probable enough to be named instead of the best class, 0 for none.
    """

    path: Path
    label: int
    best: tuple[tuple[int, float], ...]
    label_probability: float
    rank: int
    seconds: float = 0.0
    coarse: int = 0

    @property
    def is_right(self) -> bool:
        """Whether the most probable class is the true one."""
        return self.rank == 0


@dataclass(frozen=True, slots=True)
class Unjudged:
    """A labelled image that could not be read; it counts neither as right nor as wrong."""

    path: Path
    label: int
    kind: Kind
    message: str
    hint: str = ""
