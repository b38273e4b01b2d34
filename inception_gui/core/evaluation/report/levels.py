"""Measures coarser answers: how often the kind is right, and what verdicts name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from inception_gui.core.evaluation.judged import Judged
from inception_gui.core.evaluation.report.intervals import rate
from inception_gui.core.evaluation.report.results import Answers, Rate
from inception_gui.core.labels.label_set import LabelSet
from inception_gui.core.labels.thresholds import UNSURE_BELOW
from inception_gui.core.labels.tree import ClassTree, tree_of


def levels(judged: Sequence[Judged], labels: LabelSet) -> tuple[Rate, ...]:
    """How often the top class is right at each level: as a class, as its closest kind, and so on.

    At a level the true class stands for its kind there, or for its highest one where there are
    fewer: the top class is right if it belongs to it. Empty without a tree.
    """
    tree = tree_of(labels)
    if tree is None or not judged:
        return ()
    most = max(len(tree.above(one.label)) for one in judged)
    first_right = Counter(_first_right(tree, one.label, one.best[0][0]) for one in judged)
    hits = accumulate(first_right[level] for level in range(most + 1))
    return tuple(rate(right, len(judged)) for right in hits)


def answers(
    judged: Sequence[Judged], labels: LabelSet, unsure_below: float = UNSURE_BELOW
) -> Answers | None:
    """What verdicts name at the general threshold and those of the classes; None for no images."""
    if not judged:
        return None
    tree = tree_of(labels)
    classes, kinds = Counter[bool](), Counter[bool]()
    for one in judged:
        best, share = one.best[0]
        if share >= max(unsure_below, labels.threshold_of(best)):
            classes[one.is_right] += 1
        elif one.coarse and tree is not None:
            kinds[tree.above(best)[one.coarse - 1] in tree.above(one.label)] += 1
    return Answers(
        rate(classes[True], classes.total()),
        rate(kinds[True], kinds.total()),
        len(judged) - classes.total() - kinds.total(),
    )


def _first_right(tree: ClassTree, label: int, best: int) -> int:
    """The lowest level at which the class `best` is right; -1 for none."""
    if best == label:
        return 0
    found = set(tree.above(best))
    return next((level for level, one in enumerate(tree.above(label), 1) if one in found), -1)
