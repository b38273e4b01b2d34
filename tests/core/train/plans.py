"""Training runs that take seconds: small images, for which the network needs no special layers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from inception_gui.core.jobs.train import TrainingPlan
from inception_gui.core.train.examples import read_examples
from inception_gui.core.train.recipe import Recipe
from inception_gui.core.types import Preprocessing

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
