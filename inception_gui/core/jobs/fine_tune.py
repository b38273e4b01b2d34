"""The job that trains the last blocks on own classes, and says whether that is better than a head.

A fifth of the images is kept aside. The network begins with a head fitted to the others, learns
from the others alone, and is compared with the head on those kept aside, by McNemar's test. What
that would take is found by a rehearsal of two steps.
"""

from __future__ import annotations

import math
import time
from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

import numpy as np
import numpy.typing as npt

from inception_gui.core.evaluation.judged import Judged
from inception_gui.core.evaluation.report.build import judge, make_report
from inception_gui.core.evaluation.report.mcnemar import compare
from inception_gui.core.evaluation.report.results import Report
from inception_gui.core.features.store import FeatureStore
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.compute_features import Featured, compute_features
from inception_gui.core.jobs.teach_classes import Lesson
from inception_gui.core.jobs.train import TrainingPlan, train
from inception_gui.core.jobs.train_events import FineTuned, Trained, TrainEvent
from inception_gui.core.jobs.training_folder import why_not
from inception_gui.core.nn.sides import side_of
from inception_gui.core.teach.head import Coordinates, fit
from inception_gui.core.train.checkpoint import NAME as CHECKPOINT
from inception_gui.core.train.checkpoint import read_checkpoint
from inception_gui.core.train.examples import Examples, Files
from inception_gui.core.train.network import new_network, take_weights
from inception_gui.core.train.recipe import Recipe, checked
from inception_gui.core.train.save import save_network
from inception_gui.core.train.stream import Prepared, Row, Share, Stream, Variation
from inception_gui.core.train.training import Training
from inception_gui.core.types import Failure, Pixels, Progress
from inception_gui.core.weights.load import read_arrays
from inception_gui.core.weights.store import WeightStore

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
_REHEARSED: Final = 2
"""Steps of a rehearsal: the first one also makes what later ones find ready."""
_SAMPLES: Final = 6

_Flags = npt.NDArray[np.bool_]
_Answers = npt.NDArray[np.float64]


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
    checkpoint_every_s: float = 600.0,
) -> Generator[TrainEvent | FineTuned]:
    """Yield the events of `train`, in whose `folder` everything is written, then `FineTuned`.

    `inference` is what the lesson was taught with; it is in use only until the first step.
    `resumes` continues a job that was closed or killed, by the recipe that it began with.

    Raises:
        UserError: The lesson has too few images to measure (WRONG_USAGE); or as `train`.
    """
    classifier = inference.classifier
    aside, held_out = _kept_aside(lesson)
    examples = _examples(lesson)
    validation = examples.some(np.flatnonzero(aside))
    learned = examples.some(np.flatnonzero(~aside))
    if resumes:
        recipe = read_checkpoint(folder / CHECKPOINT)[0].recipe
    plan = TrainingPlan(
        examples=learned,
        validation=validation,
        recipe=_fitting(recipe, inference),
        preprocessing=classifier.preprocessing,
        output=folder,
        none=lesson.none,
        resumes=resumes,
        device=device,
        workers=workers,
        checkpoint_every_s=checkpoint_every_s,
    )
    if not resumes:
        start = folder / _START
        with inference.in_use():
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
        judge(validation.path(number), int(lesson.classes[index]), held_out[index], 0.0)
        for number, index in enumerate(np.flatnonzero(aside))
    ]
    comparison = compare(_like(last.report, of_head), last.report)
    yield FineTuned(last.weights, last.report, comparison)


@dataclass(frozen=True, slots=True, eq=False)
class Rehearsed:
    """What training would be like: its duration, and images as the network would see them."""

    seconds: float
    samples: tuple[Pixels, ...]


def rehearse(
    lesson: Lesson, inference: Inference, *, recipe: Recipe = RECIPE, device: str = "cpu"
) -> Generator[Rehearsed]:
    """Make two steps that change nothing, and yield how long all of them would take here.

    Raises:
        UserError: As `fine_tune`.
    """
    aside, _ = _kept_aside(lesson)
    recipe, classifier = _fitting(recipe, inference), inference.classifier
    learned = _examples(lesson).some(np.flatnonzero(~aside))
    network = new_network(recipe, len(lesson.names))
    take_weights(network, classifier.weights.path, keeps_head=False, seed=recipe.seed)
    share = Share(recipe.batch, recipe.accumulate)
    training = Training(
        recipe, network, classifier.preprocessing, share, len(learned), device=device
    )
    stream = Stream(
        Prepared(learned, classifier.preprocessing, Variation(recipe.seed, recipe.augmentation)),
        share.batches(Row(len(learned), recipe.seed), 0, _REHEARSED),
        workers=0,
    )
    with closing(stream):
        seconds = []
        for _ in range(_REHEARSED):
            began = time.perf_counter()
            batches = [next(stream) for _ in range(recipe.accumulate)]
            float(training.advance(batches).loss)  # waits for a GPU
            seconds.append(time.perf_counter() - began)
    began = time.perf_counter()
    training.probabilities(batches[-1].images)
    per_measured = (time.perf_counter() - began) / len(batches[-1].images)
    # The network is measured before the first epoch and after each.
    measured = int(aside.sum()) * (math.ceil(recipe.epochs) + 1)
    images = batches[-1].images[:_SAMPLES].permute(0, 2, 3, 1).contiguous().numpy()
    yield Rehearsed(training.steps * min(seconds) + measured * per_measured, tuple(images))


def _kept_aside(lesson: Lesson) -> tuple[_Flags, _Answers]:
    """Which images are not learned from, and what the head said of all when they were held out."""
    taught = lesson.taught
    error = why_not(lesson)
    if error is not None:
        raise error
    assert taught.folds is not None
    assert taught.held_out is not None
    return taught.folds == _KEPT_ASIDE, taught.held_out


def _fitting(recipe: Recipe, inference: Inference) -> Recipe:
    side = cast("Side", side_of(inference.classifier.parameters))
    return checked(replace(recipe, side=side))


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
    learned: _Flags,
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
