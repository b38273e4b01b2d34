"""The job that writes the segments of a video as a table (CSV) or as subtitles (SRT)."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from pathlib import Path
from typing import Final, TextIO

from inception_gui import __version__
from inception_gui.core.files.atomic_output import open_target
from inception_gui.core.files.csv_line import csv_line, csv_start
from inception_gui.core.live.compact_predictions import PackedPredictions
from inception_gui.core.live.events import Segment
from inception_gui.core.live.segment_list import segment_list
from inception_gui.core.types import Prediction
from inception_gui.core.video.types import Source
from inception_gui.core.wording import percent
from inception_gui.errors import Kind, UserError

_COLUMNS: Final = (
    *("source", "from", "to", "from_s", "to_s", "class_index", "class", "probability"),
    *("weights", "weights_sha256", "device", "mode", "precision", "version"),
)


def export_segments(predictions: PackedPredictions, source: Source, path: Path) -> Generator[Path]:
    """Write the segments of `predictions` to `path` in the format of its suffix; yield `path`.

    Raises:
        UserError: The suffix is neither .csv nor .srt (WRONG_USAGE), or the file cannot be written
            (WRITE_FAILED).
    """
    write = FORMATS.get(path.suffix.lower())
    if write is None:
        raise UserError(
            Kind.WRONG_USAGE,
            f"Segments cannot be written as “{path.suffix or path.name}”.",
            f"Use a name that ends in {' or '.join(FORMATS)}.",
        )
    found = segment_list(predictions)
    with open_target(path, keep_partial=False) as stream:
        write(stream, source, found, predictions[0].prediction if predictions else None)
    yield path


def _write_csv(
    stream: TextIO, source: Source, found: Iterable[Segment], made_by: Prediction | None
) -> None:
    stream.write(csv_start(_COLUMNS))
    conditions = (
        ["", "", "", "", ""]
        if made_by is None
        else [
            made_by.weights_key,
            made_by.weights_sha256,
            made_by.device,
            made_by.mode.value,
            made_by.precision,
        ]
    )
    for each in found:
        stream.write(
            csv_line(
                [
                    source.title,
                    _clock(each.begin_s, "."),
                    _clock(each.end_s, "."),
                    f"{each.begin_s:.3f}",
                    f"{each.end_s:.3f}",
                    each.class_index,
                    each.name or "not sure",
                    each.probability,
                    *conditions,
                    __version__,
                ]
            )
        )


def _write_srt(
    stream: TextIO, _source: Source, found: Iterable[Segment], _made_by: Prediction | None
) -> None:
    sure = (each for each in found if each.class_index is not None)
    for number, each in enumerate(sure, start=1):
        begin, end = _clock(each.begin_s, ","), _clock(each.end_s, ",")
        stream.write(f"{number}\n{begin} --> {end}\n{each.name} {percent(each.probability)}\n\n")


def _clock(seconds: float, point: str) -> str:
    """Hours, minutes, seconds and thousandths, as subtitles have them."""
    whole, thousandths = divmod(round(seconds * 1000), 1000)
    minutes, second = divmod(whole, 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{second:02}{point}{thousandths:03}"


FORMATS: Final[
    dict[str, Callable[[TextIO, Source, Iterable[Segment], Prediction | None], None]]
] = {
    ".csv": _write_csv,
    ".srt": _write_srt,
}
"""By suffix."""
