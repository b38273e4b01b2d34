"""The conditions of a run, as written to result files."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from inception_gui.core.types import Mode
from inception_gui.core.wording import count


@dataclass(frozen=True, slots=True)
class Incomplete:
    """How many images were classified, of how many; `total` is None while that is unknown."""

    done: int
    total: int | None

    @property
    def words(self) -> str:
        """The sentence that a file and a message say about it."""
        if self.total is None:
            return f"Incomplete: {count(self.done, 'image')} classified so far."
        return f"Incomplete: {self.done:,} of {count(self.total, 'image')} classified."


@dataclass(frozen=True, slots=True)
class RunInfo:
    """What produced the results of a run.

    `version` is the program's, `weights_sha256` the weights file's in hexadecimal, `device` and
    `precision` are words ("cpu", "float32"), and `started` is a time with its time zone.
    `incomplete` says that the run was not finished, so that outcomes are missing. `dropped` are the
    files and folders of the run: a report for others names images relative to them, unless
    `absolute_paths` asks for more, and it says when, with what and where photos were taken only
    with `photo_facts`.
    """

    version: str
    weights_key: str
    weights_sha256: str
    device: str
    mode: Mode
    precision: str
    started: datetime
    incomplete: Incomplete | None = None
    dropped: tuple[Path, ...] = ()
    absolute_paths: bool = False
    photo_facts: bool = False
