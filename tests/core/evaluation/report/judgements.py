"""Judged pictures with random probabilities, and reports of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from inception_gui.core.evaluation.judged import Judged
from inception_gui.core.evaluation.report.build import judge, make_report
from inception_gui.core.evaluation.report.results import Report
from inception_gui.core.evaluation.setup import Crops, Member, Setup
from inception_gui.core.types import Mode

SETUP = Setup(
    source=Path("/pictures"),
    crops=Crops.SINGLE,
    members=(Member("IMAGENET1K_V1", "a" * 64, "torchvision"),),
    mode=Mode.EXACT,
    device="cpu",
    precision="float32",
    version="0",
    started=datetime(2026, 1, 1, tzinfo=UTC),
    total=0,
)


def softmax(count: int, seed: int, sharpness: float = 2.5) -> np.ndarray:
    powers = np.exp(np.random.default_rng(seed).normal(0, sharpness, (count, 1000)))
    return powers / powers.sum(axis=1, keepdims=True)


def labels_for(probabilities: np.ndarray, seed: int) -> np.ndarray:
    """True classes: often the best one, often one of the best ten, now and then any."""
    generator = np.random.default_rng(seed)
    order = np.argsort(-probabilities, axis=1)
    places = generator.choice([0, 0, 0, 1, 2, 4, 5, 9, 500], len(probabilities))
    return order[np.arange(len(probabilities)), places]


def judged(
    probabilities: np.ndarray, labels: np.ndarray, folder: str = "/pictures"
) -> list[Judged]:
    return [
        judge(Path(f"{folder}/{n}.jpg"), int(label), row, 0.01)
        for n, (row, label) in enumerate(zip(probabilities, labels, strict=True))
    ]


def report_of(rows: list[Judged], source: str = "/pictures") -> Report:
    setup = replace(SETUP, total=len(rows), source=Path(source))
    return make_report(setup, rows, [], 2.0)
