"""The job that gives the pooled features of many images: kept ones first, the others computed."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass

from inception_gui.core.events import Classified
from inception_gui.core.features.pooled import Vector
from inception_gui.core.features.store import FeatureStore, Space
from inception_gui.core.files.stamp import stamp_of
from inception_gui.core.inference.classifier import Classifier
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.classify import classify
from inception_gui.core.types import Failure, Item, Progress


@dataclass(frozen=True, slots=True, eq=False)
class Featured:
    """`items[index]` has the features `vector`."""

    index: int
    vector: Vector


def space_of(classifier: Classifier) -> Space:
    """The space of the vectors that `classifier` computes."""
    return Space(classifier.weights.sha256, classifier.mode)


def compute_features(
    items: Sequence[Item], inference: Inference, store: FeatureStore | None = None
) -> Generator[Featured | Failure | Progress]:
    """Yield `Featured` or `Failure` for every item, and `Progress`; kept ones come first.

    What is computed is added to `store`. A broken item does not stop the others.

    Raises:
        UserError: The store cannot be read (WRITE_FAILED).
    """
    space = space_of(inference.classifier)
    total, done = len(items), 0
    # Before the files are read: one that changes meanwhile is computed again next time.
    stamps = [stamp_of(item.path) for item in items]
    missing: list[int] = []
    yield Progress(0, total)
    if store is None:
        missing = list(range(total))
    else:
        found = store.find(space, zip(items, stamps, strict=True))
        for index, vector in enumerate(found):
            if vector is None:
                missing.append(index)
            else:
                done += 1
                yield Featured(index, vector)
        yield Progress(done, total, known=done)
    known = done
    writer = None if store is None else store.writer(space)
    outcomes = classify((items[index] for index in missing), inference, pools=True)
    try:
        with closing(outcomes):
            for index, outcome in zip(missing, outcomes, strict=True):
                done += 1
                if isinstance(outcome, Classified):
                    assert outcome.pooled is not None
                    if writer is not None:
                        writer.add(items[index], stamps[index], outcome.pooled)
                    yield Featured(index, outcome.pooled)
                else:
                    yield outcome
                yield Progress(done, total, known=known)
    finally:
        if writer is not None:
            writer.close()
