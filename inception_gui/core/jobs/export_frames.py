"""The job that writes the predictions of a film's frames to a CSV or JSONL file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from inception_gui.core.exports.target import open_target
from inception_gui.core.live.frame_rows import format_of
from inception_gui.core.live.types import FramePrediction, Source


def export_frames(
    predictions: Sequence[FramePrediction], source: Source, path: Path
) -> Iterator[Path]:
    """Write `predictions` to `path`, by its suffix; yield it once it is complete.

    Raises:
        UserError: the suffix is neither .csv nor .jsonl (WRONG_USAGE), or the file cannot be
            written (WRITE_FAILED).
    """
    head, row = format_of(path)
    with open_target(path) as stream:
        stream.write(head())
        for found in predictions:
            stream.write(row(source.title, found.index, found.position_s, found.prediction, None))
    yield path
