"""Training on own classes learns nothing from the images on which it is compared with the head."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs import fine_tune as module
from inception_gui.core.jobs.fine_tune import fine_tune
from inception_gui.core.jobs.train_events import FineTuned, Stepped, TrainingStarted
from inception_gui.core.weights.store import WeightStore
from inception_gui.errors import UserError
from tests.core.jobs.small_lesson import NAMES, lesson_of, small_inference
from tests.core.train.made import made_folder


@pytest.fixture
def inference(tmp_path: Path) -> Inference:
    return small_inference(tmp_path)


def test_the_images_kept_aside_are_compared_and_not_learned(
    tmp_path: Path, inference: Inference
) -> None:
    lesson = lesson_of(made_folder(tmp_path / "set", classes=2, each=5))
    assert lesson.taught.folds is not None
    folder = tmp_path / "run"
    recipe = replace(module.RECIPE, epochs=1, batch=2)
    try:
        events = list(fine_tune(lesson, inference, None, folder, recipe=recipe, device="cpu"))
    finally:
        inference.close()
    tuned = events[-1]
    assert isinstance(tuned, FineTuned)
    aside = np.flatnonzero(lesson.taught.folds == 0)
    assert [one.path for one in tuned.report.judged] == [lesson.items[i].path for i in aside]
    assert tuned.comparison.pictures == len(aside)
    (started,) = [event for event in events if isinstance(event, TrainingStarted)]
    assert started.steps * started.images_per_step == 10 - len(aside)
    assert any(isinstance(event, Stepped) for event in events)
    found = WeightStore().find(str(tuned.weights))
    assert found.labels.names == NAMES
    assert found.labels.none == {1}
    start, final = load_file(folder / "head.safetensors"), load_file(tuned.weights)
    changed = {name.split(".")[0] for name in start if not torch.equal(start[name], final[name])}
    assert changed == {"Mixed_7a", "Mixed_7b", "Mixed_7c", "fc"}


def test_too_few_images_to_measure_are_not_trained_on(tmp_path: Path, inference: Inference) -> None:
    lesson = lesson_of(made_folder(tmp_path / "set", classes=2, each=5))
    small = replace(lesson, taught=replace(lesson.taught, held_out=None, folds=None))
    try:
        with pytest.raises(UserError, match="too few"):
            list(fine_tune(small, inference, None, tmp_path / "run", device="cpu"))
    finally:
        inference.close()
    assert not (tmp_path / "run").exists()
