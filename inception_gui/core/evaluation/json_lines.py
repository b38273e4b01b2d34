"""Converts the conditions and images of evaluations to JSON and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from inception_gui.core.evaluation.dataset.labelled_set import LabelFiles, UnknownLabel
from inception_gui.core.evaluation.judged import Judged, Unjudged
from inception_gui.core.evaluation.setup import Crops, Member, Setup
from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.core.types import Mode
from inception_gui.errors import Kind

Json = dict[str, Any]


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
            name: str(path) for name, path in asdict(setup.files).items() if path is not None
        },
    }


def setup_from(found: Mapping[str, Any]) -> Setup:
    """The conditions that `setup_object` wrote.

    Raises:
        KeyError, TypeError, ValueError: it did not write this.
    """
    return Setup(
        source=Path(found["source"]),
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
        total=int(found["total"]),
        unknown=tuple(
            UnknownLabel(
                str(one["label"]),
                int(one["count"]),
                str(one["message"]),
                str(one["hint"]),
                tuple(Path(path) for path in one["examples"]),
            )
            for one in found["unknown_labels"]
        ),
        blacklisted=int(found["blacklisted"]),
        repeated=int(found["repeated"]),
        # Files of earlier versions lack them.
        files=LabelFiles(
            **{str(name): Path(path) for name, path in found.get("label_files", {}).items()}
        ),
    )


def judged_object(one: Judged) -> Json:
    """An image that was classified. Probabilities are not rounded."""
    return {
        "path": str(one.path),
        "label": one.label,
        "rank": one.rank,
        "label_probability": one.label_probability,
        "best": [[index, probability] for index, probability in one.best],
        "seconds": one.seconds,
    }


def judged_from(found: Mapping[str, Any]) -> Judged:
    """The picture that `judged_object` wrote.

    Raises:
        KeyError, TypeError, ValueError: it did not write this.
    """
    best = tuple((_class(index), float(probability)) for index, probability in found["best"])
    if not best:
        raise ValueError("a picture without a best class")
    return Judged(
        Path(found["path"]),
        _class(found["label"]),
        best,
        float(found["label_probability"]),
        int(found["rank"]),
        float(found["seconds"]),
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
    """The picture that `unjudged_object` wrote.

    Raises:
        KeyError, TypeError, ValueError: it did not write this.
    """
    return Unjudged(
        Path(found["path"]),
        _class(found["label"]),
        Kind(found["kind"]),
        str(found["message"]),
        str(found["hint"]),
    )


def _class(found: object) -> int:
    if not isinstance(found, int) or not 0 <= found < len(imagenet_labels()):
        raise ValueError(f"no class: {found!r}")
    return found
