"""Writes predictions of frames as lines of CSV or JSON, with position, time and conditions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from inception_gui import __version__
from inception_gui.core.exports.csv_file import score_cells, score_heads
from inception_gui.core.exports.outcome import prediction_object, to_json
from inception_gui.core.files.csv_line import csv_line, csv_start
from inception_gui.core.types import Prediction
from inception_gui.errors import Kind, UserError

TOP: Final = 5

SMOOTHING_S: Final = 0.0
"""The scores of a row are those of its frame alone, whatever the window shows."""

_CONDITIONS: Final = (
    "weights",
    "weights_sha256",
    "device",
    "mode",
    "precision",
    "smoothing_s",
    "version",
)


@dataclass(frozen=True, slots=True)
class Gap:
    """A part of a recording without predictions: between its two neighbours in the file."""

    begin: datetime
    end: datetime
    reason: str

    @property
    def seconds(self) -> float:
        """How long it is."""
        return (self.end - self.begin).total_seconds()


def csv_head() -> str:
    """The first line of a CSV file."""
    place = ["source", "frame", "position_s", "time", "width", "height", "verdict"]
    return csv_start([*place, *score_heads(TOP), *_CONDITIONS])


def csv_row(
    source: str, index: int, position_s: float, prediction: Prediction, time: datetime | None
) -> str:
    """One prediction as a line of CSV."""
    return csv_line(
        [
            source,
            index,
            f"{position_s:.3f}",
            None if time is None else _moment(time),
            prediction.width,
            prediction.height,
            prediction.verdict.text,
            *score_cells(prediction.scores, TOP),
            prediction.weights_key,
            prediction.weights_sha256,
            prediction.device,
            prediction.mode.value,
            prediction.precision,
            SMOOTHING_S,
            __version__,
        ]
    )


def csv_gap(source: str, gap: Gap) -> str:
    """A gap as a line of CSV: without a frame, its verdict says what was missing."""
    words = f"gap of {gap.seconds:.1f} s: {gap.reason}"
    blank = [None] * (2 * TOP + len(_CONDITIONS))
    return csv_line([source, None, None, _moment(gap.begin), None, None, words, *blank])


def json_row(
    source: str, index: int, position_s: float, prediction: Prediction, time: datetime | None
) -> str:
    """One prediction as a JSON object on a line."""
    facts = prediction_object(prediction)
    del facts["path"]
    facts.pop("page", None)
    when = {} if time is None else {"time": _moment(time)}
    position = {"frame": index, "position_s": round(position_s, 3)}
    conditions = {
        "weights": {"key": prediction.weights_key, "sha256": prediction.weights_sha256},
        "device": prediction.device,
        "mode": prediction.mode.value,
        "precision": prediction.precision,
        "smoothing_s": SMOOTHING_S,
        "version": __version__,
    }
    return to_json({"source": source, **position, **when, **facts, **conditions}) + "\n"


def json_gap(source: str, gap: Gap) -> str:
    """A gap as a JSON object on a line; no other line has `gap`."""
    facts = {
        "from": _moment(gap.begin),
        "to": _moment(gap.end),
        "seconds": round(gap.seconds, 3),
        "reason": gap.reason,
    }
    return to_json({"source": source, "gap": facts}) + "\n"


def _moment(time: datetime) -> str:
    return time.isoformat(timespec="milliseconds")


Row = Callable[[str, int, float, Prediction, datetime | None], str]


FORMATS: Final[dict[str, tuple[Callable[[], str], Row]]] = {
    ".csv": (csv_head, csv_row),
    ".jsonl": (lambda: "", json_row),
}
"""By suffix: what a file begins with, and a line of it."""

GAPS: Final[dict[str, Callable[[str, Gap], str]]] = {".csv": csv_gap, ".jsonl": json_gap}
"""By suffix: a line for a gap."""


def format_of(path: Path) -> tuple[Callable[[], str], Row]:
    """What the suffix of `path` asks for.

    Raises:
        UserError: it is none of these (WRONG_USAGE).
    """
    found = FORMATS.get(path.suffix.lower())
    if found is None:
        raise UserError(
            Kind.WRONG_USAGE,
            f"Predictions cannot be written as “{path.suffix or path.name}”.",
            f"Use a name that ends in {' or '.join(FORMATS)}.",
        )
    return found
