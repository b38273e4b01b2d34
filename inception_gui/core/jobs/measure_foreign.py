"""The job that measures how many images of something else would be named as one of own classes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from inception_gui.core.evaluation.report.intervals import rate
from inception_gui.core.evaluation.report.results import Rate
from inception_gui.core.features.store import FeatureStore
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.items.from_paths import items_from_paths
from inception_gui.core.jobs.compute_features import Featured, compute_features
from inception_gui.core.jobs.save_lesson import facts_of
from inception_gui.core.jobs.teach_classes import Lesson
from inception_gui.core.teach.head import softmax
from inception_gui.core.types import Failure, Item, Progress
from inception_gui.errors import Kind, UserError


@dataclass(frozen=True, slots=True)
class ForeignMeasured:
    """Of images that show none of the classes: how many are named as one all the same.

    `named` is what a verdict does, `without_test` what it would do without the distance test.
    `by_class` counts those named, the most frequent first, and `paths` are their files.
    """

    named: Rate
    without_test: Rate
    by_class: tuple[tuple[str, int], ...]
    paths: tuple[Path, ...]
    failed: int


def measure_foreign(
    paths: Sequence[Path], lesson: Lesson, inference: Inference, store: FeatureStore | None
) -> Generator[Progress | Failure | ForeignMeasured]:
    """Yield `Progress` and the `Failure` of each image that cannot be read, then the result.

    `paths` are files and folders; the images that were learned from do not count.

    Raises:
        UserError: There is no image that was not learned from (WRONG_USAGE).
    """
    learned = {item.path for item in lesson.items}
    items = [item for item in items_from_paths(paths) if item.path not in learned]
    if not items:
        raise UserError(
            Kind.WRONG_USAGE,
            "There are no images in that folder that were not learned from.",
            "Choose a folder with images that show none of the classes.",
        )
    vectors: dict[int, npt.NDArray[np.float16]] = {}
    failed = 0
    with closing(compute_features(items, inference, store, (lesson.block,))) as events:
        for event in events:
            if isinstance(event, Featured):
                vectors[event.index] = event.vector
                continue
            failed += isinstance(event, Failure)
            yield event
    yield _measured(lesson, inference, items, vectors, failed)


def _measured(
    lesson: Lesson,
    inference: Inference,
    items: Sequence[Item],
    vectors: dict[int, npt.NDArray[np.float16]],
    failed: int,
) -> ForeignMeasured:
    read = sorted(vectors)
    if not read:
        return ForeignMeasured(rate(0, 0), rate(0, 0), (), (), failed)
    features = np.stack([vectors[index] for index in read])
    taught = lesson.taught
    shares = softmax(taught.head.logits(features))
    best = shares.argmax(axis=1)
    thresholds = np.array(facts_of(lesson, inference.classifier).thresholds)
    named = shares[np.arange(len(best)), best] >= thresholds[best]
    if lesson.none is not None:
        named &= best != lesson.none
    passes = named & ~taught.novelty.is_new(features)
    counts = Counter(lesson.names[one] for one in best[passes].tolist())
    paths = (items[read[place]].path for place in np.flatnonzero(passes))
    return ForeignMeasured(
        rate(int(passes.sum()), len(read)),
        rate(int(named.sum()), len(read)),
        tuple(counts.most_common()),
        tuple(path for path in paths if path is not None),
        failed,
    )
