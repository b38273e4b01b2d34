"""Writes predictions of frames as lines of CSV or JSON, with position and time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from inception_gui.core.exports.csv_file import score_cells, score_heads
from inception_gui.core.exports.outcome import prediction_object, to_json
from inception_gui.core.files.csv_line import csv_line, csv_start
from inception_gui.core.types import Prediction
from inception_gui.errors import Kind, UserError

TOP: Final = 5


def csv_head() -> str:
    """The first line of a CSV file."""
    conditions = ["source", "frame", "position_s", "time", "width", "height", "verdict"]
    return csv_start([*conditions, *score_heads(TOP)])


def csv_row(
    source: str, index: int, position_s: float, prediction: Prediction, time: datetime | None
) -> str:
    """One prediction as a line of CSV."""
    return csv_line(
        [
            source,
            index,
            f"{position_s:.3f}",
            None if time is None else time.isoformat(timespec="milliseconds"),
            prediction.width,
            prediction.height,
            prediction.verdict.text,
            *score_cells(prediction.scores, TOP),
        ]
    )


def json_row(
    source: str, index: int, position_s: float, prediction: Prediction, time: datetime | None
) -> str:
    """One prediction as a JSON object on a line."""
    facts = prediction_object(prediction)
    del facts["path"]
    facts.pop("page", None)
    when = {} if time is None else {"time": time.isoformat(timespec="milliseconds")}
    position = {"frame": index, "position_s": round(position_s, 3)}
    return to_json({"source": source, **position, **when, **facts}) + "\n"


Row = Callable[[str, int, float, Prediction, datetime | None], str]


FORMATS: Final[dict[str, tuple[Callable[[], str], Row]]] = {
    ".csv": (csv_head, csv_row),
    ".jsonl": (lambda: "", json_row),
}
"""By suffix: what a file begins with, and a line of it."""


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
