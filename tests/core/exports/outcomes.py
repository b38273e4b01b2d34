"""Outcomes as the network would give them, without a network."""

from __future__ import annotations

from pathlib import Path

from inception_gui.core.files.display_name import shown_name
from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.core.labels.verdict import verdict
from inception_gui.core.runs.records import Conditions
from inception_gui.core.types import Box, Failure, Item, Mode, Prediction, Score
from inception_gui.errors import Kind

CONDITIONS = Conditions("known.pth", "ab" * 32, Mode.STANDARD, "cpu", "float32", "1.2.3")


def prediction(
    path: Path, class_index: int, probability: float = 0.9, *, page: int = 0, top: int = 5
) -> Prediction:
    labels = imagenet_labels()
    shares = [probability] + [(1 - probability) / 10] * 4
    scores = tuple(
        Score(label.index, label.wnid, label.name, share)
        for place, share in enumerate(shares)
        for label in [labels[(class_index + place) % 1000]]
    )
    return Prediction(
        item=Item(shown_name(path), path, page=page),
        width=640,
        height=480,
        scores=scores[:top],
        verdict=verdict(scores),
        seen=Box(0.1, 0.2, 1 / 3, 0.9),
        weights_key=CONDITIONS.weights_key,
        weights_sha256=CONDITIONS.weights_sha256,
        device=CONDITIONS.device,
        mode=CONDITIONS.mode,
        precision=CONDITIONS.precision,
        seconds=0.0123,
    )


def failure(path: Path, kind: Kind = Kind.DAMAGED) -> Failure:
    return Failure(Item(shown_name(path), path), kind, "This picture is damaged.", "Copy it again.")
