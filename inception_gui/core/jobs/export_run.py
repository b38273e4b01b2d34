"""The job that exports outcomes of a run to a file: all, the filtered or the selected ones."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Final

from inception_gui.core.drawing.overlay import draw
from inception_gui.core.exports.formats import FORMATS, ResultWriter
from inception_gui.core.exports.html_file import (
    MOST_THUMBNAILS,
    HtmlFile,
    Illustration,
)
from inception_gui.core.exports.run_info import RunInfo
from inception_gui.core.files.atomic_output import open_target
from inception_gui.core.images.resize import thumbnail
from inception_gui.core.images.small_jpeg import as_jpeg, small_jpeg
from inception_gui.core.types import Failure, MapStyle, Prediction, Progress
from inception_gui.errors import UserError

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference

THUMBNAIL_SIDE: Final = 112
OVERLAY_SIDE: Final = 360
_DECODERS: Final = 4
_AHEAD: Final = 16
_BETWEEN_PROGRESS_S: Final = 0.1

Outcome = Prediction | Failure


def export_run(
    outcomes: Iterable[Outcome],
    path: Path | None,
    file_format: str,
    run: RunInfo,
    *,
    total: int | None = None,
    inference: Inference | None = None,
    overlays: int = 0,
) -> Generator[Progress]:
    """Write `outcomes` to `path` (None: standard output) as one of `FORMATS`; yield progress.

    A report (`html`) contains a thumbnail of each image that still exists and, given an
    `inference`, heat maps of the first `overlays` images that were classified with the same
    weights. The file gets its name when it is complete; closing the job leaves an existing file
    as it was.

    Raises:
        UserError: The file cannot be written (WRITE_FAILED); an existing file stays as it was.
    """
    done = 0
    last = time.monotonic()
    yield Progress(0, total)
    with open_target(path, keep_partial=False) as stream:
        writer = FORMATS[file_format].writer()
        writer.open(stream, run)
        try:
            for _ in _written(writer, outcomes, inference, overlays):
                done += 1
                if time.monotonic() - last >= _BETWEEN_PROGRESS_S:
                    last = time.monotonic()
                    yield Progress(done, total)
        finally:
            writer.close()
    yield Progress(done, done)


def _written(
    writer: ResultWriter, outcomes: Iterable[Outcome], inference: Inference | None, overlays: int
) -> Iterator[None]:
    """Write the outcomes one by one."""
    if isinstance(writer, HtmlFile):
        with ThreadPoolExecutor(_DECODERS, "thumbnails") as executor:
            for outcome, small in _with_thumbnails(outcomes, executor):
                overlay = None
                if overlays <= 0 or inference is None or isinstance(outcome, Failure):
                    pass
                elif outcome.weights_sha256 == inference.classifier.weights.sha256:
                    # Other weights would explain another prediction.
                    overlays -= 1
                    overlay = _overlay(outcome, inference)
                writer.write_illustrated(outcome, Illustration(small, overlay))
                yield
        return
    for outcome in outcomes:
        writer.write(outcome)
        yield


def _with_thumbnails(
    outcomes: Iterable[Outcome], executor: ThreadPoolExecutor
) -> Iterator[tuple[Outcome, bytes | None]]:
    """Each outcome with its thumbnail; threads make a few in advance."""
    waiting: deque[tuple[Outcome, Future[bytes | None] | None]] = deque()

    def take() -> tuple[Outcome, bytes | None]:
        outcome, small = waiting.popleft()
        return outcome, small.result() if small is not None else None

    try:
        for number, outcome in enumerate(outcomes):
            wanted = isinstance(outcome, Prediction) and number < MOST_THUMBNAILS
            small = executor.submit(small_jpeg, outcome.item, THUMBNAIL_SIDE) if wanted else None
            waiting.append((outcome, small))
            if len(waiting) >= _AHEAD:
                yield take()
        while waiting:
            yield take()
    finally:
        for _, small in waiting:
            if small is not None:
                small.cancel()


def _overlay(prediction: Prediction, inference: Inference) -> bytes | None:
    """The image with the heat map of the top class of the run."""
    # Imported here: other formats do not need it.
    from inception_gui.core.jobs.explain import explain

    best = prediction.scores[0].index if prediction.scores else None
    try:
        (explained,) = explain(prediction.item, inference, class_index=best)
    except UserError:
        return None
    pixels = thumbnail(explained.image.pixels, OVERLAY_SIDE)
    return as_jpeg(draw(pixels, explained.heat_map.values, explained.covers(), MapStyle()))
