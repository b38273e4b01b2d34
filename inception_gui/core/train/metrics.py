"""Writes the figures of a training run: lines of JSON, and TensorBoard's files if possible."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from inception_gui.core.files.errors import write_failed
from inception_gui.core.files.read_bounded import read_bounded
from inception_gui.core.files.write_whole import write_whole

NAME: Final = "metrics.jsonl"
FOLDER: Final = "tensorboard"
_LARGEST_BYTES: Final = 1 << 30

_log = logging.getLogger(__name__)

Line = Mapping[str, Any]
"""Figures by name, with the `step` that they are of."""


class Metrics:
    """The figures of a run, added to while it goes on. Close it."""

    def __init__(self, folder: Path, step: int) -> None:
        """Lines of later steps than `step`, from which the run continues, are dropped.

        Raises:
            UserError: They cannot be written (WRITE_FAILED), or those there are cannot be read.
        """
        self._path = folder / NAME
        try:
            kept = [one for one in read_metrics(folder) if one["step"] <= step] if step else []
            write_whole(self._path, "".join(map(_text, kept)).encode())
            self._file = self._path.open("a", encoding="utf-8")
        except OSError as error:
            raise write_failed(self._path, error) from error
        self._board = _board(folder / FOLDER, step)

    def add(self, line: Line) -> None:
        """Add figures; a kill does not lose them.

        Raises:
            UserError: They cannot be written (WRITE_FAILED).
        """
        try:
            self._file.write(_text(line))
            self._file.flush()
        except OSError as error:
            raise write_failed(self._path, error) from error
        if self._board is not None:
            for name, value in line.items():
                if name not in ("step", "epoch") and isinstance(value, int | float):
                    self._board.add_scalar(name, value, line["step"])

    def close(self) -> None:
        """Close the files; what was added stays."""
        try:
            self._file.close()
        except OSError as error:
            raise write_failed(self._path, error) from error
        if self._board is not None:
            self._board.close()


def read_metrics(folder: Path) -> list[dict[str, Any]]:
    """The lines that are whole, in their order; empty where there is no such file.

    Raises:
        UserError: The file cannot be read: what would be written in its place would be less.
    """
    if not (folder / NAME).exists():
        return []
    text = read_bounded(folder / NAME, _LARGEST_BYTES).decode("utf-8", "replace")
    found = []
    for line in text.splitlines():
        try:
            one = json.loads(line)
        except (ValueError, RecursionError):
            continue  # a line that a power cut shortened
        if isinstance(one, dict) and type(one.get("step")) is int:
            found.append(one)
    return found


def _text(line: Line) -> str:
    return json.dumps(line, separators=(",", ":")) + "\n"


def _board(folder: Path, step: int) -> Any:
    """TensorBoard's writer; None where the package is not installed."""
    try:
        # It imports TensorFlow where that is installed, which says much on standard error.
        os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
        from torch.utils.tensorboard import SummaryWriter

        return SummaryWriter(str(folder), purge_step=step or None)
    except (ImportError, OSError) as error:
        _log.info("no files for TensorBoard: %s", error)
        return None
