"""A network for 79 pixels, which is quick, and a lesson of two classes for it."""

from __future__ import annotations

from pathlib import Path

import torch

from inception_gui.core.inference.open_classifier import open_classifier
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.teach_classes import Lesson
from inception_gui.core.nn.inception_v3 import InceptionV3
from inception_gui.core.nn.initialise import initialise
from inception_gui.core.teach.measure import Taught, teach
from inception_gui.core.train.examples import read_examples
from inception_gui.core.train.network import as_arrays
from inception_gui.core.train.recipe import Recipe
from inception_gui.core.train.save import save_network
from inception_gui.core.types import Item, Preprocessing
from inception_gui.core.weights.store import WeightStore
from tests.core.teach.made import made
from tests.oracle import fill_at_random

NAMES = ("apple", "leaf")


def small_inference(tmp_path: Path) -> Inference:
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
