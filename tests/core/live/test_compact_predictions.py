"""The predictions of a film in little memory: what comes out is what went in."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.export_frames import export_frames
from inception_gui.core.jobs.scan_video import scan_video
from inception_gui.core.live.compact_predictions import PackedPredictions
from inception_gui.core.live.events import FramePrediction
from inception_gui.core.live.segments import segments
from inception_gui.core.types import Box, Item, Mode, Prediction, Score, Verdict
from inception_gui.core.video.types import VideoFile
from tests.core.video.films import write_film
from tests.workers.known_answers import KnownAnswers


@pytest.fixture
def found(tmp_path: Path) -> Iterator[list[FramePrediction]]:
    inference = Inference(KnownAnswers())
    source = VideoFile(write_film(tmp_path / "a.mp4", 40, fps=10))
    yield [e for e in scan_video(source, inference) if isinstance(e, FramePrediction)]
    inference.close()


def told(predictions: Iterable[FramePrediction]) -> list[tuple[int, float, Prediction]]:
    """All that is in them: frames themselves are equal only to themselves."""
    return [(one.index, one.position_s, one.prediction) for one in predictions]


def made(index: int) -> FramePrediction:
    shares = np.sort(np.random.default_rng(index).random(5, np.float32))[::-1] / 5
    scores = tuple(
        Score((index + place) % 1000, "n", f"class {(index + place) % 1000}", float(share))
        for place, share in enumerate(shares)
    )
    verdict = Verdict(f"maybe {index % 7}", "maybe")
    item = Item("film.mp4", Path("film.mp4"), page=index)
    seen = Box(0.1, 0.0, 0.9, 1.0)
    prediction = Prediction(
        item, 1920, 1080, scores, verdict, seen, "key", "sha", "cpu", Mode.FAST, "int8", 0.01
    )
    return FramePrediction(index, index / 25, prediction)


def test_what_comes_out_is_what_went_in(found: list[FramePrediction]) -> None:
    packed = PackedPredictions(found)
    assert told(packed) == told(found)
    assert told([packed[-1], *packed[3:7]]) == told([found[-1], *found[3:7]])
    with pytest.raises(IndexError):
        packed[len(found)]
    many = [made(index) for index in range(10_000)]
    assert told(PackedPredictions(many)) == told(many)


def test_what_was_there_stays_while_more_comes() -> None:
    packed = PackedPredictions(map(made, range(4090)))
    then = packed.so_far()
    for index in range(4090, 4110):
        packed.append(made(index))
    assert (len(then), len(packed)) == (4090, 4110)
    assert told([then[-1], packed[4100]]) == told([made(4089), made(4100)])


def test_frames_with_fewer_scores_and_of_another_network_are_kept_as_they_are() -> None:
    first, second = made(0), made(1)
    fewer = replace(
        second.prediction, scores=second.prediction.scores[:2], weights_key="another", device="gpu"
    )
    given = [first, replace(second, prediction=fewer)]
    assert told(PackedPredictions(given)) == told(given)
    with pytest.raises(ValueError, match="more than"):
        PackedPredictions(reversed(given))


def test_a_long_film_takes_little_memory() -> None:
    frames = 20_000
    tracemalloc.start()
    packed = PackedPredictions(map(made, range(frames)))
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(packed) == frames
    assert taken / frames < 140, "bytes a frame"


def test_files_made_of_them_are_the_same(found: list[FramePrediction], tmp_path: Path) -> None:
    source = VideoFile(tmp_path / "a.mp4")
    for suffix in ("csv", "jsonl"):
        ones, others = tmp_path / f"1.{suffix}", tmp_path / f"2.{suffix}"
        list(export_frames(found, source, ones))
        list(export_frames(PackedPredictions(found), source, others))
        assert ones.read_bytes() == others.read_bytes()
    assert segments(found) == segments(PackedPredictions(found))
