"""Training on own classes learns nothing from the images on which it is compared with the head."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from inception_gui.core.inference.open_classifier import open_classifier
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs import fine_tune as module
from inception_gui.core.jobs.fine_tune import FineTuned, fine_tune
from inception_gui.core.jobs.teach_classes import Lesson
from inception_gui.core.jobs.train import Stepped, TrainingStarted
from inception_gui.core.nn.inception_v3 import InceptionV3
from inception_gui.core.nn.initialise import initialise
from inception_gui.core.teach.measure import Taught, teach
from inception_gui.core.train.examples import read_examples
from inception_gui.core.train.network import as_arrays
from inception_gui.core.train.recipe import Recipe
from inception_gui.core.train.save import save_network
from inception_gui.core.types import Item, Preprocessing
from inception_gui.core.weights.store import WeightStore
from inception_gui.errors import UserError
from tests.core.teach.made import made
from tests.core.train.made import made_folder
from tests.oracle import fill_at_random

NAMES = ("apple", "leaf")


@pytest.fixture
def inference(tmp_path: Path) -> Inference:
    """A network for 79 pixels, which is quick."""
    network = InceptionV3(2, side=79)
    initialise(network, torch.Generator().manual_seed(1))
    fill_at_random(network, seed=2)
    path = tmp_path / "trunk.safetensors"
    save_network(path, as_arrays(network), ("a", "b"), Preprocessing(90, 79), Recipe(), None)
    return Inference(open_classifier(WeightStore().find(str(path)), "cpu"))


def lesson_of(folder: Path) -> Lesson:
    examples = read_examples(folder)
    features, classes, groups = made((5, 5))
    *_, taught = teach(features, classes, groups, 2)
    assert isinstance(taught, Taught)
    paths = [examples.path(number) for number in range(len(examples))]
    items = tuple(Item(path.name, path) for path in paths)
    return Lesson(taught, items, classes, NAMES, 1, (), ())


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
