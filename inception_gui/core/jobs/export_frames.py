"""The job that writes the predictions of a video's frames to a CSV or JSONL file."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Final

from inception_gui.core.files.atomic_output import open_target
from inception_gui.core.live.events import FramePrediction
from inception_gui.core.live.frame_rows import format_of
from inception_gui.core.types import Progress
from inception_gui.core.video.types import Source

_FRAMES_BETWEEN_PROGRESS: Final = 1000
"""At each `Progress` the job can also be stopped."""


def export_frames(
    predictions: Sequence[FramePrediction], source: Source, path: Path
) -> Generator[Progress | Path]:
    """Write `predictions` to `path` in the format of its suffix; yield progress, then `path`.

    A job that is stopped leaves an existing file as it was and creates none.

    Raises:
        UserError: The suffix is neither .csv nor .jsonl (WRONG_USAGE), or the file cannot be
            written (WRITE_FAILED).
    """
    head, row = format_of(path)
    with open_target(path, keep_partial=False) as stream:
        stream.write(head())
        for done, found in enumerate(predictions, start=1):
            if done % _FRAMES_BETWEEN_PROGRESS == 0:
                yield Progress(done, len(predictions))
            stream.write(row(source.title, found.index, found.position_s, found.prediction, None))
    yield path
