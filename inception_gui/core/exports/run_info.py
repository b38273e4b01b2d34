"""The conditions of a run, as written to result files."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from inception_gui.core.types import Mode


@dataclass(frozen=True, slots=True)
class RunInfo:
    """What produced the results of a run.

    `version` is the program's, `weights_sha256` the weights file's in hexadecimal, `device` and
    `precision` are words ("cpu", "float32"), and `started` is a time with its time zone.
    """

    version: str
    weights_key: str
    weights_sha256: str
    device: str
    mode: Mode
    precision: str
    started: datetime
