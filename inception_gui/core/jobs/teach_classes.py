"""The job that teaches: features of all examples, then a head, then what was found about them."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from inception_gui.core.features.store import FeatureStore
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.compute_features import Featured, compute_features
from inception_gui.core.teach.doctor import (
    Finding,
    in_two_classes,
    mislabelled,
    ringleaders,
    unbalanced,
)
from inception_gui.core.teach.examples import Examples
from inception_gui.core.teach.groups import groups_of
from inception_gui.core.teach.learning_curve import Point, learning_curve
from inception_gui.core.teach.measure import Taught, teach
from inception_gui.core.types import Failure, Item, Progress
from inception_gui.errors import Kind, UserError


@dataclass(frozen=True, slots=True, eq=False)
class Lesson:
    """What was taught, by which pictures, and what was found about them.

    `items` are the examples that could be read and `classes` `(N,)` theirs; `findings` name them by
    index. `curve` is empty if there were too few to measure.
    """

    taught: Taught
    items: tuple[Item, ...]
    classes: npt.NDArray[np.int64]
    names: tuple[str, ...]
    none: int | None
    findings: tuple[Finding, ...]
    curve: tuple[Point, ...]

    @property
    def accuracy(self) -> float | None:
        """The share of held-out pictures that were named right; None if it was not measured."""
        held_out = self.taught.held_out
        return None if held_out is None else float((held_out.argmax(1) == self.classes).mean())

    @property
    def pictures(self) -> tuple[int, ...]:
        """The number of pictures of each class."""
        return tuple(np.bincount(self.classes, minlength=len(self.names)).tolist())


def teach_classes(
    examples: Examples, inference: Inference, store: FeatureStore | None
) -> Generator[Progress | Failure | Lesson]:
    """Yield `Progress` and the `Failure` of each example that cannot be read, then the `Lesson`.

    Raises:
        UserError: Too few examples can be read (WRONG_USAGE).
    """
    vectors: dict[int, npt.NDArray[np.float16]] = {}
    with closing(compute_features(examples.items, inference, store)) as events:
        for event in events:
            if isinstance(event, Featured):
                vectors[event.index] = event.vector
            else:
                yield event
    read = sorted(vectors)
    if len({examples.classes[i] for i in read}) < 2:
        raise UserError(
            Kind.WRONG_USAGE,
            "Fewer than two classes have images that can be read.",
            "Add images, then teach again.",
        )
    features = np.stack([vectors.pop(i) for i in read])
    classes = np.array([examples.classes[i] for i in read], np.int64)
    groups = groups_of(features)
    count = len(examples.names)
    taught: Taught | None = None
    with closing(teach(features, classes, groups, count)) as steps:
        for step in steps:
            if isinstance(step, Taught):
                taught = step
            else:
                yield step
    assert taught is not None
    findings = [*in_two_classes(classes, groups), *unbalanced(classes, count)]
    curve: tuple[Point, ...] = ()
    if taught.held_out is not None:
        findings = [
            *mislabelled(taught.held_out, classes),
            *ringleaders(features, classes, groups),
            *findings,
        ]
        curve = learning_curve(features, classes, groups, count, taught.l2)
    yield Lesson(
        taught,
        tuple(examples.items[i] for i in read),
        classes,
        examples.names,
        examples.none,
        tuple(findings),
        curve,
    )
