"""What is unlike anything that was taught is turned away, whatever the head says of it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from inception_gui.core.inference.novelty import DIRECTIONS, NoveltyTest, novelty_test
from inception_gui.core.labels.grounds import grounds_of
from inception_gui.core.labels.label_set import of_names
from inception_gui.core.labels.verdict import level_of
from inception_gui.core.teach.head import softmax
from inception_gui.core.teach.measure import Taught, teach
from inception_gui.core.weights.describe import METADATA_KEY
from inception_gui.core.weights.safetensors_file import safetensors_header
from tests.core.features.vectors import pooled

CHANNELS = 2048


def blocks(centres: np.ndarray, count: int, seed: int) -> np.ndarray:
    """Outputs of the last block, `(count * len(centres), C, 1, 1)`, around each centre."""
    noise = np.random.default_rng(seed).gamma(2, 0.15, (count * len(centres), CHANNELS))
    found = np.repeat(centres, count, axis=0) + noise
    return found.astype(np.float32)[:, :, None, None]


def centres(count: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).gamma(0.6, 0.8, (count, CHANNELS))


def named(test: NoveltyTest | None, taught: Taught, seen: np.ndarray) -> float:
    """The share of these pictures of which a class is named."""
    labels = of_names("taught", ["a", "b", "c"])
    count = 0
    for block in seen:
        shares = softmax(taught.head.logits(pooled(block)[None]))[0]
        similarity = None if test is None else test.similarity(block)
        least = 0.0 if test is None else test.least
        grounds = grounds_of(labels, shares, int(shares.argmax()), similarity, least)
        count += level_of(float(shares.max()), grounds=grounds) in ("sure", "probably", "maybe")
    return count / len(seen)


def test_foreign_pictures_are_named_falsely_without_the_test_and_not_with_it() -> None:
    own = centres(3, 1)
    learned = blocks(own, 30, 2)
    features = np.array([pooled(block) for block in learned])
    classes = np.repeat(np.arange(3), 30)
    *_, taught = teach(features, classes, np.arange(90), 3)
    assert isinstance(taught, Taught)
    test = NoveltyTest(taught.novelty.directions, taught.novelty.least)
    others, foreign = blocks(own, 20, 3), blocks(centres(40, 4), 1, 5)
    assert named(None, taught, foreign) > 0.9, "a head must choose one of its classes"
    assert named(test, taught, foreign) == 0
    assert named(test, taught, others) > 0.85, "a twentieth of own pictures may be turned away"


def weights_file(
    path: Path, *, shape: tuple[int, int] = (2, CHANNELS), least: object = 0.5, scale: float = 1.0
) -> Path:
    values = np.random.default_rng(7).random(shape, np.float32)
    values *= scale / np.linalg.norm(values, axis=1, keepdims=True)
    facts = {METADATA_KEY: json.dumps({"least_similarity": least})}
    header, _ = safetensors_header({DIRECTIONS: shape}, facts)
    path.write_bytes(header + values.astype("<f4").tobytes())
    return path


def test_the_test_of_a_file_is_read_and_compares_by_angle(tmp_path: Path) -> None:
    found = novelty_test(weights_file(tmp_path / "a.safetensors"), 2)
    assert found is not None
    assert found.least == 0.5
    block = np.tile(3 * found.directions[1][:, None, None], (1, 8, 8))
    assert found.similarity(block) == pytest.approx(1, abs=1e-5)
    assert found.similarity(np.zeros((CHANNELS, 8, 8), np.float32)) == 0


@pytest.mark.parametrize(
    "odd",
    [
        {"shape": (3, CHANNELS)},
        {"shape": (2, 512)},
        {"least": "high"},
        {"least": float("nan")},
        {"scale": 1000.0},
    ],
)
def test_a_test_that_makes_no_sense_counts_as_none(tmp_path: Path, odd: dict) -> None:
    assert novelty_test(weights_file(tmp_path / "a.safetensors", **odd), 2) is None


def test_other_files_bring_no_test(tmp_path: Path) -> None:
    broken = tmp_path / "a.safetensors"
    broken.write_bytes(weights_file(broken).read_bytes()[:5000])
    assert novelty_test(broken, 2) is None
    assert novelty_test(tmp_path / "missing.safetensors", 2) is None
    assert novelty_test(tmp_path / "a.pth", 2) is None
