"""The job that gives the pooled features of many images: kept ones first, the others computed."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass

import numpy as np

from inception_gui.core.events import Classified
from inception_gui.core.features.pooled import LAST_BLOCK, Vector
from inception_gui.core.features.store import FeatureStore, Space
from inception_gui.core.files.stamp import stamp_of
from inception_gui.core.inference.classifier import Classifier
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.classify import classify
from inception_gui.core.types import Failure, Item, Progress


@dataclass(frozen=True, slots=True, eq=False)
class Featured:
    """`items[index]` has the features `vector`: of the requested blocks, one after another."""

    index: int
    vector: Vector


def space_of(classifier: Classifier, block: str = LAST_BLOCK) -> Space:
    """The space of the vectors of `block` that `classifier` computes."""
    return Space(classifier.weights.sha256, classifier.mode, block)


def compute_features(
    items: Sequence[Item],
    inference: Inference,
    store: FeatureStore | None = None,
    blocks: Sequence[str] = (LAST_BLOCK,),
) -> Generator[Featured | Failure | Progress]:
    """Yield `Featured` or `Failure` for every item, and `Progress`; kept ones come first.

    `blocks` are keys of `core.nn.blocks.POOLED`; several take no further pass. What is computed is
    added to `store`. A broken item does not stop the others.

    Raises:
        UserError: The store cannot be read (WRITE_FAILED).
    """
    spaces = {block: space_of(inference.classifier, block) for block in blocks}
    total, done = len(items), 0
    # Before the files are read: one that changes meanwhile is computed again next time.
    stamps = [stamp_of(item.path) for item in items]
    missing: list[int] = []
    yield Progress(0, total)
    if store is None:
        missing = list(range(total))
    else:
        kept = [store.find(space, zip(items, stamps, strict=True)) for space in spaces.values()]
        for index, vectors in enumerate(zip(*kept, strict=True)):
            found = [vector for vector in vectors if vector is not None]
            if len(found) < len(vectors):
                missing.append(index)
            else:
                done += 1
                yield Featured(index, _joined(found))
        yield Progress(done, total, known=done)
    known = done
    outcomes = classify((items[index] for index in missing), inference, pools=blocks)
    with ExitStack() as writers:
        opened = (
            {}
            if store is None
            else {one: writers.enter_context(store.writer(space)) for one, space in spaces.items()}
        )
        writers.enter_context(closing(outcomes))
        for index, outcome in zip(missing, outcomes, strict=True):
            done += 1
            if isinstance(outcome, Classified):
                for block, writer in opened.items():
                    writer.add(items[index], stamps[index], outcome.pooled[block])
                yield Featured(index, _joined([outcome.pooled[block] for block in blocks]))
            else:
                yield outcome
            yield Progress(done, total, known=known)


def _joined(vectors: Sequence[Vector]) -> Vector:
    return vectors[0] if len(vectors) == 1 else np.concatenate(vectors)
