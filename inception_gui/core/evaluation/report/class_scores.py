"""Precision and recall of each class, and the confusion matrix, from the judged images."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inception_gui.core.evaluation.judged import KEPT_CLASSES, Judged
from inception_gui.core.evaluation.report.intervals import rate
from inception_gui.core.evaluation.report.results import Rate
from inception_gui.core.labels.imagenet import imagenet
from inception_gui.core.labels.label_set import LabelSet

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class ClassScore:
    """How often a class was found where it is (recall), and right where it was said (precision).

    `top5` is the share of its images with the class among the five most probable. A class that
    no image has, or that was never predicted, has a rate of no images.
    """

    index: int
    wnid: str
    name: str
    recall: Rate
    precision: Rate
    top5: Rate

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both, 0..1; None where one of them is unknown."""
        if not (self.recall.count and self.precision.count):
            return None
        total = self.recall.count + self.precision.count
        return 2 * self.recall.hits / total


@dataclass(frozen=True, slots=True, eq=False)
class ConfusionMatrix:
    """Counts by true class (rows) and predicted class (columns), both in the order of `names`.

    `other` are the images of each row that were classified as a class that is not shown;
    `left_out` the classes of images without a row.
    """

    indices: tuple[int, ...]
    names: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    other: tuple[int, ...]
    left_out: int


def class_scores(
    judged: Sequence[Judged], labels: LabelSet | None = None
) -> tuple[ClassScore, ...]:
    """The scores of all classes that are a label or a prediction, by class index.

    `labels` are the network's classes, None for ImageNet's.
    """
    labels = labels or imagenet()
    true, said, right = Counter[int](), Counter[int](), Counter[int]()
    among = Counter[int]()
    for one in judged:
        best = one.best[0][0]
        true[one.label] += 1
        said[best] += 1
        right[one.label] += best == one.label
        among[one.label] += one.rank < KEPT_CLASSES
    return tuple(
        ClassScore(
            index,
            labels[index].wnid,
            labels[index].name,
            rate(right[index], true[index]),
            rate(right[index], said[index]),
            rate(among[index], true[index]),
        )
        for index in sorted({*true, *said})
    )


def top_error(judged: Sequence[Judged], k: int) -> Rate:
    """The share of images whose label is not among the `k` most probable classes."""
    return rate(sum(one.rank >= k for one in judged), len(judged))


def confusion_matrix(
    judged: Sequence[Judged], most: int = 30, labels: LabelSet | None = None
) -> ConfusionMatrix:
    """The matrix of the `most` classes that are confused most often, or of all if they are fewer.

    Classes are in the order of the label set, where related ones are neighbours.
    """
    pairs = Counter((one.label, one.best[0][0]) for one in judged)
    shown = _most_confused(pairs.items(), most)
    place = {index: number for number, index in enumerate(shown)}
    counts = [[0] * len(shown) for _ in shown]
    other = [0] * len(shown)
    left_out = set()
    for (label, said), count in pairs.items():
        if label not in place:
            left_out.add(label)
        elif said in place:
            counts[place[label]][place[said]] += count
        else:
            other[place[label]] += count
    labels = labels or imagenet()
    return ConfusionMatrix(
        tuple(shown),
        tuple(labels[index].name for index in shown),
        tuple(map(tuple, counts)),
        tuple(other),
        len(left_out),
    )


def _most_confused(pairs: Iterable[tuple[tuple[int, int], int]], most: int) -> list[int]:
    weight = Counter[int]()
    for (label, said), count in pairs:
        wrong = count if label != said else 0
        # Of equally confused classes those with more images; a class is shown for either reason.
        weight[label] += 1_000_000 * wrong + count
        weight[said] += 1_000_000 * wrong
    return sorted(index for index, _ in weight.most_common(most))
