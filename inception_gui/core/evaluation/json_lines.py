"""Converts the conditions and images of evaluations to JSON and back."""

from __future__ import annotations

import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from inception_gui.core.evaluation.dataset.labelled_set import LabelFiles, UnknownLabel
from inception_gui.core.evaluation.judged import Judged, Unjudged
from inception_gui.core.evaluation.setup import Crops, Member, Setup
from inception_gui.core.labels.imagenet import imagenet
from inception_gui.core.labels.label_set import MOST_CLASSES
from inception_gui.core.types import Mode
from inception_gui.errors import Kind

Json = dict[str, Any]
T = TypeVar("T")


def setup_object(setup: Setup) -> Json:
    """The conditions of an evaluation."""
    return {
        "source": str(setup.source),
        "crops": int(setup.crops),
        "weights": [
            {"key": one.key, "sha256": one.sha256, "title": one.title} for one in setup.members
        ],
        "mode": setup.mode.value,
        "device": setup.device,
        "precision": setup.precision,
        "version": setup.version,
        "started": setup.started.isoformat(),
        "total": setup.total,
        "unknown_labels": [
            {
                "label": one.label,
                "count": one.count,
                "message": one.sentence,
                "hint": one.hint,
                "examples": [str(path) for path in one.examples],
            }
            for one in setup.unknown
        ],
        "blacklisted": setup.blacklisted,
        "repeated": setup.repeated,
        "label_files": {
            name: str(value) if isinstance(value, Path) else value
            for name, value in asdict(setup.files).items()
            if value is not None and value is not False
        },
        **{
            name: list(values)
            for name, values in (
                ("classes", setup.classes),
                ("kinds", setup.kinds),
                ("thresholds", setup.thresholds),
            )
            if values
        },
    }


def setup_from(found: Mapping[str, Any]) -> Setup:
    """The conditions that `setup_object` wrote.

    Raises:
        KeyError, TypeError, ValueError: it did not write this.
    """
    return Setup(
        source=_path(found["source"]),
        crops=Crops(found["crops"]),
        members=tuple(
            Member(str(one["key"]), str(one["sha256"]), str(one["title"]))
            for one in found["weights"]
        ),
        mode=Mode(found["mode"]),
        device=str(found["device"]),
        precision=str(found["precision"]),
        version=str(found["version"]),
        started=datetime.fromisoformat(found["started"]),
        total=int(at_least_0(found["total"])),
        unknown=tuple(
            UnknownLabel(
                str(one["label"]),
                int(one["count"]),
                str(one["message"]),
                str(one["hint"]),
                tuple(map(_path, one["examples"])),
            )
            for one in found["unknown_labels"]
        ),
        blacklisted=int(found["blacklisted"]),
        repeated=int(found["repeated"]),
        files=_label_files(found.get("label_files", {})),
        classes=(classes := _names(found.get("classes", ()))),
        kinds=_as_many(classes, _names(found.get("kinds", ()))),
        thresholds=_as_many(
            classes or imagenet(), tuple(map(_fraction, found.get("thresholds", ())))
        ),
    )


def _as_many(classes: Sequence[object], values: tuple[T, ...]) -> tuple[T, ...]:
    if values and len(values) != len(classes):
        raise ValueError("not one for each class")
    return values


def _names(found: object) -> tuple[str, ...]:
    """Names of classes, none for ImageNet's."""
    if not isinstance(found, list | tuple) or len(found) > MOST_CLASSES:
        raise ValueError("no names of classes")
    return tuple(map(str, found))


def _label_files(found: Mapping[str, Any]) -> LabelFiles:
    # Files of earlier versions lack them.
    values: dict[str, Any] = {
        str(name): Path(value) if isinstance(value, str) else value for name, value in found.items()
    }
    return LabelFiles(**values)


def judged_object(one: Judged) -> Json:
    """An image that was classified. Probabilities are not rounded."""
    return {
        "path": str(one.path),
        "label": one.label,
        "rank": one.rank,
        "label_probability": one.label_probability,
        "best": [[index, probability] for index, probability in one.best],
        "seconds": one.seconds,
        **({"coarse": one.coarse} if one.coarse else {}),
    }


def judged_from(found: Mapping[str, Any]) -> Judged:
    """The image that `judged_object` wrote.

    Raises:
        KeyError, TypeError, ValueError: it did not write this.
    """
    best = tuple((_class(index), _fraction(probability)) for index, probability in found["best"])
    if not best:
        raise ValueError("an image without a top class")
    return Judged(
        _path(found["path"]),
        _class(found["label"]),
        best,
        _fraction(found["label_probability"]),
        _class(found["rank"]),
        at_least_0(found["seconds"]),
        _class(found.get("coarse", 0)),
    )


def unjudged_object(one: Unjudged) -> Json:
    """An image that could not be read."""
    return {
        "path": str(one.path),
        "label": one.label,
        "kind": one.kind.value,
        "message": one.message,
        "hint": one.hint,
    }


def unjudged_from(found: Mapping[str, Any]) -> Unjudged:
    """The image that `unjudged_object` wrote.

    Raises:
        KeyError, TypeError, ValueError: it did not write this.
    """
    return Unjudged(
        _path(found["path"]),
        _class(found["label"]),
        Kind(found["kind"]),
        str(found["message"]),
        str(found["hint"]),
    )


def _class(found: object) -> int:
    if not isinstance(found, int) or not 0 <= found < MOST_CLASSES:
        raise ValueError(f"no class: {found!r}")
    return found


def _fraction(found: object) -> float:
    value = at_least_0(found)
    if value > 1.000001:  # float32 probabilities may add up to a little more than 1
        raise ValueError(f"not a probability: {found!r}")
    return value


def at_least_0(found: object) -> float:
    """`found` as a number, 0 to below infinity.

    Raises:
        ValueError: it is not one.
    """
    if not isinstance(found, int | float) or not 0 <= found < math.inf:
        raise ValueError(f"not a number of 0 or more: {found!r}")
    return float(found)


def _path(found: object) -> Path:
    if not isinstance(found, str):
        raise TypeError(f"not a path: {found!r}")
    os.fsencode(found)  # half a surrogate pair, for example, is in no file's name
    if "\0" in found:
        raise ValueError("a path with a null character")
    return Path(found)
