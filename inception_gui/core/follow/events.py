"""Events of the job that follows folders, besides `Classified`, `Failure`, `Problem` and runs'."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from inception_gui.core.types import Failure


@dataclass(frozen=True, slots=True)
class FolderGone:
    """A folder is not there; it is looked for again."""

    folder: Path


@dataclass(frozen=True, slots=True)
class FolderBack:
    """A folder that was gone is there again."""

    folder: Path


@dataclass(frozen=True, slots=True)
class PutOff:
    """A file cannot be read yet, or any more; it is tried again."""

    failure: Failure


@dataclass(frozen=True, slots=True)
class Idle:
    """What was yielded is done and stored. `unsettled` files are new, `failing` ones wait."""

    unsettled: int
    failing: int
