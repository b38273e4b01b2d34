"""The job that writes the predictions of a film's frames to a CSV or JSONL file."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Final

from inception_gui.core.files.atomic_output import open_target
from inception_gui.core.live.events import FramePrediction
from inception_gui.core.live.frame_rows import format_of
from inception_gui.core.types import Progress
from inception_gui.core.video.types import Source

_TOLD_EVERY: Final = 1000
"""Frames: between them the job can be ended."""


def export_frames(
    predictions: Sequence[FramePrediction], source: Source, path: Path
) -> Generator[Progress | Path]:
    """Write `predictions` to `path`, by its suffix; yield how far it is, and `path` in the end.

    A job that is ended before leaves no file but the one that was there before.

    Raises:
        UserError: the suffix is neither .csv nor .jsonl (WRONG_USAGE), or the file cannot be
            written (WRITE_FAILED).
    """
    head, row = format_of(path)
    with open_target(path, keep_partial=False) as stream:
        stream.write(head())
        for done, found in enumerate(predictions, start=1):
            if done % _TOLD_EVERY == 0:
                yield Progress(done, len(predictions))
            stream.write(row(source.title, found.index, found.position_s, found.prediction, None))
    yield path
