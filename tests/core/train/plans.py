"""Training runs that take seconds: small images, for which the network needs no special layers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from inception_gui.core.jobs.train import TrainingPlan
from inception_gui.core.nn.inception_v3 import InceptionV3
from inception_gui.core.train.examples import read_examples
from inception_gui.core.train.network import as_arrays
from inception_gui.core.train.recipe import Recipe
from inception_gui.core.train.save import save_network
from inception_gui.core.types import Preprocessing
from inception_gui.core.weights.store import WeightStore
from tests.oracle import fill_at_random

TINY = Preprocessing(86, 75)
"""The smallest images that the network takes; the auxiliary classifier needs larger ones."""


def tiny_plan(folder: Path, output: Path, recipe: dict[str, Any], **options: Any) -> TrainingPlan:
    """A run on the images in `folder`, with these values of the recipe and of the plan."""
    small = Recipe(auxiliary="none", batch=2, rate=0.02, epochs=1)
    plan = TrainingPlan(
        examples=read_examples(folder),
        validation=None,
        recipe=replace(small, **recipe),
        preprocessing=TINY,
        output=output,
        device="cpu",
    )
    return replace(plan, **options)


def made_weights(path: Path, names: tuple[str, ...]) -> Path:
    """Weights under which activations stay in range, of these classes."""
    network = InceptionV3(len(names))
    for module in network.modules():
        if "BatchNorm" in type(module).__name__:
            for tensor in module.state_dict().values():
                tensor.fill_(1.0)
            module.get_buffer("running_mean").zero_()
    with torch.no_grad():
        network.fc.bias.zero_()
    fill_at_random(network, seed=3)
    save_network(path, as_arrays(network), names, TINY, Recipe(), None)
    return path


def with_weights(plan: TrainingPlan, path: Path) -> TrainingPlan:
    """The run, begun with these weights."""
    return replace(plan, weights=WeightStore().find(str(path)))
