"""Predictions and failures as the result formats write them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final, NamedTuple

from inception_gui.core.exports.run_info import RunInfo
from inception_gui.core.types import Failure, Item, PhotoFacts, Prediction

Cell = str | float | None


class Column(NamedTuple):
    """A column of a table: its heading, what it says of a prediction, and whether in numbers."""

    name: str
    cell: Callable[[Prediction], Cell]
    is_number: bool = False


PHOTO_COLUMNS: Final = (
    Column("taken", lambda made: _photo(made).taken or None),
    Column("camera", lambda made: _photo(made).camera or None),
    Column("latitude", lambda made: _photo(made).latitude, is_number=True),
    Column("longitude", lambda made: _photo(made).longitude, is_number=True),
)
"""What the camera noted."""

FURTHER_COLUMNS: Final = (
    Column("level", lambda made: made.verdict.level),
    Column("kind", lambda made: kind.name if (kind := made.grounds.coarse_kind) else None),
    Column(
        "kind_probability",
        lambda made: kind.probability if (kind := made.grounds.coarse_kind) else None,
        is_number=True,
    ),
    Column("similarity", lambda made: made.grounds.similarity, is_number=True),
    *PHOTO_COLUMNS,
    Column("burst", lambda made: made.burst.number if made.burst else None, is_number=True),
    Column("burst_images", lambda made: made.burst.images if made.burst else None, is_number=True),
    Column("verdict_alone", lambda made: made.burst.alone.text if made.burst else None),
    Column("corrected", lambda made: made.corrected or None),
)
"""The last columns of every table, before the error."""

# Lone surrogates cannot be encoded; the others are line ends to some readers, or C1 controls.
_ESCAPED_IN_JSON: Final = re.compile(r"[\ud800-\udfff\x7f-\x9f\u2028\u2029]")


def path_of(item: Item) -> str:
    """The item's path as it was given, or its name if it has none."""
    return item.name if item.path is None else str(item.path)


def shared_path(path: Path, folders: Iterable[Path]) -> str:
    """A path as a report for others names it: below one of `folders`, or its name only.

    Where a file lies on this computer is nobody else's business, and often names its user.
    """
    if not path.is_absolute():
        return str(path)
    inside = [folder for folder in folders if folder != path and path.is_relative_to(folder)]
    if not inside:
        return path.name
    folder = min(inside, key=lambda one: len(one.parts))
    return str(Path(folder.name) / path.relative_to(folder))


def page_of(outcome: Prediction | Failure) -> int | None:
    """The page, as people count them; None for the only page of a file."""
    is_only = isinstance(outcome, Failure) or outcome.pages <= 1
    return None if is_only and not outcome.item.page else outcome.item.page + 1


def run_object(run: RunInfo) -> dict[str, object]:
    """The JSON object of a run."""
    return {
        "version": run.version,
        "weights": {"key": run.weights_key, "sha256": run.weights_sha256},
        "device": run.device,
        "mode": run.mode.value,
        "precision": run.precision,
        "started": run.started.isoformat(timespec="seconds"),
        **incomplete_object(run),
    }


def incomplete_object(run: RunInfo) -> dict[str, object]:
    """The part of a JSON object that says that outcomes are missing; empty for a whole run."""
    if run.incomplete is None:
        return {}
    return {"incomplete": {"done": run.incomplete.done, "total": run.incomplete.total}}


def prediction_object(prediction: Prediction) -> dict[str, object]:
    """The JSON object of a prediction. Only pages after the first have `page`, few have `note`."""
    page = {"page": prediction.item.page} if prediction.item.page else {}
    note = {"note": prediction.note} if prediction.note else {}
    return {
        "path": path_of(prediction.item),
        **page,
        "width": prediction.width,
        "height": prediction.height,
        "seconds": round(prediction.seconds, 6),
        "verdict": prediction.verdict.text,
        **note,
        **_further_object(prediction),
        "top": [
            {
                "index": score.index,
                "wnid": score.wnid,
                "name": score.name,
                "probability": score.probability,
            }
            for score in prediction.scores
        ],
    }


def _further_object(prediction: Prediction) -> dict[str, object]:
    """The part of a JSON object that corresponds to `FURTHER_COLUMNS`, without empty ones."""
    found: dict[str, object] = {
        column.name: value
        for column in FURTHER_COLUMNS
        if (value := column.cell(prediction)) is not None
    }
    if prediction.grounds.kinds:
        found["kinds"] = [
            {"name": kind.name, "probability": kind.probability}
            for kind in prediction.grounds.kinds
        ]
    return found


def further_cells(prediction: Prediction) -> list[Cell]:
    """The cells of `FURTHER_COLUMNS`."""
    return [column.cell(prediction) for column in FURTHER_COLUMNS]


def _photo(prediction: Prediction) -> PhotoFacts:
    return prediction.photo or PhotoFacts()


def failure_object(failure: Failure) -> dict[str, object]:
    """The JSON object of a failure."""
    page = {"page": failure.item.page} if failure.item.page else {}
    return {
        "path": path_of(failure.item),
        **page,
        "kind": failure.kind.value,
        "message": failure.message,
    }


def to_json(value: object) -> str:
    """Encode as one line of JSON that is valid UTF-8 whatever it contains."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    return _ESCAPED_IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
