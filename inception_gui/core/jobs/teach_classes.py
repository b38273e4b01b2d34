"""The job that teaches: features of all examples, then a head, then what was found about them."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from inception_gui.core.evaluation.report.mcnemar import p_value_of
from inception_gui.core.features.pooled import LAST_BLOCK
from inception_gui.core.features.store import FeatureStore
from inception_gui.core.images.header import header_of
from inception_gui.core.inference.ordered_map import ordered_map
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.compute_features import Featured, compute_features
from inception_gui.core.nn.blocks import POOLED
from inception_gui.core.teach.doctor import (
    Finding,
    in_two_classes,
    mislabelled,
    ringleaders,
    small,
    unbalanced,
)
from inception_gui.core.teach.examples import Examples
from inception_gui.core.teach.groups import burst_of, groups_of
from inception_gui.core.teach.head import Classes, Head
from inception_gui.core.teach.learning_curve import Point, learning_curve
from inception_gui.core.teach.measure import Taught, teach
from inception_gui.core.types import Failure, Item, Progress
from inception_gui.errors import Kind, UserError

SURE: Final = 0.05
"""An earlier block is chosen where the last would be that much better only once in twenty times."""


@dataclass(frozen=True, slots=True)
class Tried:
    """A block that was learned from, and the share of held-out pictures named right."""

    block: str
    accuracy: float | None


@dataclass(frozen=True, slots=True, eq=False)
class Lesson:
    """What was taught, by which pictures, and what was found about them.

    `items` are the examples that could be read and `classes` `(N,)` theirs; `findings` name them by
    index. `curve` is empty if there were too few to measure. `block` is the one whose features were
    learned from, and `tried` those that it was chosen from. `last` is the head after the last
    block, where another was chosen.
    """

    taught: Taught
    items: tuple[Item, ...]
    classes: npt.NDArray[np.int64]
    names: tuple[str, ...]
    none: int | None
    findings: tuple[Finding, ...]
    curve: tuple[Point, ...]
    block: str = LAST_BLOCK
    tried: tuple[Tried, ...] = ()
    last: Head | None = None

    @property
    def accuracy(self) -> float | None:
        """The share of held-out pictures that were named right; None if it was not measured."""
        return _accuracy(self.taught, self.classes)

    @property
    def pictures(self) -> tuple[int, ...]:
        """The number of pictures of each class."""
        return tuple(np.bincount(self.classes, minlength=len(self.names)).tolist())


def teach_classes(
    examples: Examples,
    inference: Inference,
    store: FeatureStore | None,
    blocks: Sequence[str] = (LAST_BLOCK,),
) -> Generator[Progress | Failure | Lesson]:
    """Yield `Progress` and the `Failure` of each example that cannot be read, then the `Lesson`.

    Of several `blocks`, the one whose head names held-out pictures best is chosen; see `_chosen`.

    Raises:
        UserError: Too few examples can be read (WRONG_USAGE).
    """
    # The last block is taught in any case: its head is what other programs find in the file.
    asked = [block for block in POOLED if block in blocks or block == LAST_BLOCK]
    vectors: dict[int, npt.NDArray[np.float16]] = {}
    with closing(compute_features(examples.items, inference, store, asked)) as events:
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
    ends = np.cumsum([POOLED[block] for block in asked])[:-1]
    together = np.stack([vectors.pop(i) for i in read])
    by_block = dict(zip(asked, np.split(together, ends, axis=1), strict=True))
    classes = np.array([examples.classes[i] for i in read], np.int64)
    headers = list(ordered_map(header_of, (examples.items[i].path for i in read)))
    groups = groups_of(by_block[LAST_BLOCK], [burst_of(one.photo) for one in headers])
    count = len(examples.names)
    lessons: dict[str, Taught] = {}
    for block in asked:
        with closing(teach(by_block[block], classes, groups, count)) as steps:
            for step in steps:
                if isinstance(step, Taught):
                    lessons[block] = step
                else:
                    yield step
    block = _chosen({one: lessons[one] for one in asked if one in blocks}, classes)
    taught, features = lessons[block], by_block[block]
    findings = [
        *in_two_classes(classes, groups),
        *small([(one.width, one.height) for one in headers]),
        *unbalanced(classes, count),
    ]
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
        block,
        tuple(Tried(one, _accuracy(lessons[one], classes)) for one in asked if one in blocks),
        None if block == LAST_BLOCK else lessons[LAST_BLOCK].head,
    )


def _chosen(lessons: Mapping[str, Taught], classes: Classes) -> str:
    """The block to learn from: the last one of `lessons`, unless an earlier one is clearly better.

    Clearly is: McNemar's test on the held-out answers, at a level that is divided by the number of
    earlier blocks (Bonferroni).
    """
    *earlier, best = lessons
    right = {
        block: one.held_out.argmax(axis=1) == classes
        for block, one in lessons.items()
        if one.held_out is not None
    }
    if best not in right:
        return best
    last = right[best]
    for block in earlier:
        gained, lost = int((right[block] & ~last).sum()), int((last & ~right[block]).sum())
        is_clear = gained > lost and p_value_of(gained, lost)[0] < SURE / len(earlier)
        if is_clear and right[block].sum() > right[best].sum():
            best = block
    return best


def _accuracy(taught: Taught, classes: Classes) -> float | None:
    held_out = taught.held_out
    return None if held_out is None else float((held_out.argmax(axis=1) == classes).mean())
