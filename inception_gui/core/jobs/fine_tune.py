"""The job that trains the last blocks on own classes, and says whether that is better than a head.

A fifth of the images is kept aside. The network begins with a head fitted to the others, learns
from the others alone, and is compared with the head on those kept aside, by McNemar's test.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

import numpy as np

from inception_gui.core.evaluation.judged import Judged
from inception_gui.core.evaluation.report.build import judge, make_report
from inception_gui.core.evaluation.report.mcnemar import compare
from inception_gui.core.evaluation.report.results import Comparison, Report
from inception_gui.core.features.store import FeatureStore
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.compute_features import Featured, compute_features
from inception_gui.core.jobs.teach_classes import Lesson
from inception_gui.core.jobs.train import Trained, TrainEvent, TrainingPlan, train
from inception_gui.core.nn.sides import side_of
from inception_gui.core.teach.head import Coordinates, fit
from inception_gui.core.train.examples import Examples, Files
from inception_gui.core.train.recipe import Recipe, checked
from inception_gui.core.train.save import save_network
from inception_gui.core.types import Failure, Progress
from inception_gui.core.weights.load import read_arrays
from inception_gui.core.weights.store import WeightStore
from inception_gui.errors import Kind, UserError

if TYPE_CHECKING:
    from inception_gui.core.nn.inception_v3 import Side

RECIPE: Final = Recipe(
    epochs=10, batch=16, rate=0.001, averaging=0.99, auxiliary="none", layers="Mixed_7a",
    is_frozen=True,
)  # fmt: skip
"""For small sets: the last three blocks, the statistics of the network, a short memory."""
_KEPT_ASIDE: Final = 0
"""The fold of the lesson that is not learned from."""
_START: Final = "head.safetensors"


@dataclass(frozen=True, slots=True, eq=False)
class FineTuned:
    """The last event: the weights, and how they compare with the head on the images kept aside."""

    weights: Path
    report: Report
    comparison: Comparison

    @property
    def is_better(self) -> bool:
        """Whether they are right more often, by more than chance."""
        return self.comparison.is_significant and self.comparison.difference > 0


def fine_tune(
    lesson: Lesson,
    inference: Inference,
    store: FeatureStore | None,
    folder: Path,
    *,
    recipe: Recipe = RECIPE,
    device: str = "auto",
    workers: int = 0,
    resumes: bool = False,
) -> Generator[TrainEvent | FineTuned]:
    """Yield the events of `train`, in whose `folder` everything is written, then `FineTuned`.

    `inference` is what the lesson was taught with. `resumes` continues a job that was closed.

    Raises:
        UserError: The lesson has too few images to measure (WRONG_USAGE); or as `train`.
    """
    taught, classifier = lesson.taught, inference.classifier
    if taught.held_out is None or taught.folds is None:
        raise UserError(
            Kind.WRONG_USAGE,
            "There are too few images to train on: whether it helps could not be measured.",
            "Add images, then try again.",
        )
    examples = _examples(lesson)
    aside = taught.folds == _KEPT_ASIDE
    validation = examples.some(np.flatnonzero(aside))
    learned = examples.some(np.flatnonzero(~aside))
    side = cast("Side", side_of(classifier.parameters))
    plan = TrainingPlan(
        examples=learned,
        validation=validation,
        recipe=checked(replace(recipe, side=side)),
        preprocessing=classifier.preprocessing,
        output=folder,
        none=lesson.none,
        resumes=resumes,
        device=device,
        workers=workers,
    )
    if not resumes:
        start = folder / _START
        yield from _save_start(start, lesson, ~aside, inference, store)
        plan = replace(plan, weights=WeightStore().find(str(start)))
    last: Trained | None = None
    with closing(train(plan)) as events:
        for event in events:
            if isinstance(event, Trained):
                last = event
            yield event
    if last is None or last.report is None:  # asked to end
        return
    of_head = [
        judge(validation.path(number), int(lesson.classes[index]), taught.held_out[index], 0.0)
        for number, index in enumerate(np.flatnonzero(aside))
    ]
    comparison = compare(_like(last.report, of_head), last.report)
    yield FineTuned(last.weights, last.report, comparison)


def _examples(lesson: Lesson) -> Examples:
    paths = [str(item.path) for item in lesson.items]
    source = lesson.items[0].path
    assert source is not None
    return Examples(
        source=source.parent.parent,
        images=Files(paths),
        indices=np.arange(len(paths)),
        labels=lesson.classes,
        names=lesson.names,
        keys=lesson.names,
    )


def _save_start(
    path: Path,
    lesson: Lesson,
    learned: np.ndarray[tuple[int], np.dtype[np.bool_]],
    inference: Inference,
    store: FeatureStore | None,
) -> Generator[Progress | Failure]:
    """Save the network with a head that is fitted to the images learned from alone."""
    classifier = inference.classifier
    vectors: dict[int, np.ndarray[tuple[int], np.dtype[np.float16]]] = {}
    with closing(compute_features(lesson.items, inference, store)) as events:
        for event in events:
            if isinstance(event, Featured):
                vectors[event.index] = event.vector
            else:
                yield event
    used = [index for index in np.flatnonzero(learned).tolist() if index in vectors]
    space = Coordinates(np.stack([vectors[index] for index in used]))
    classes, count = lesson.classes[used], len(lesson.names)
    head = space.head(fit(space.values, classes, count, l2=lesson.taught.l2))
    arrays = {
        name: np.ascontiguousarray(array, np.float32)
        for name, array in read_arrays(classifier.weights.path).items()
    }
    arrays |= {"fc.weight": head.weights / np.float32(lesson.taught.temperature)}
    arrays |= {"fc.bias": head.biases}
    path.parent.mkdir(parents=True, exist_ok=True)
    save_network(path, arrays, lesson.names, classifier.preprocessing, RECIPE, None)


def _like(report: Report, judged: list[Judged]) -> Report:
    """A report on the same images with other answers."""
    return make_report(report.setup, judged, (), 0.0)
