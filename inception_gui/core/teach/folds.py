"""Divides pictures into folds so that nothing learned from is asked again."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from inception_gui.core.teach.head import Classes


def folds_of(classes: Classes, groups: npt.NDArray[np.int64], count: int) -> npt.NDArray[np.int64]:
    """Return the fold of each picture, `(N,)`, 0 to `count` - 1.

    A group (a burst, near-duplicates) is in one fold as a whole, and each class is spread over the
    folds as evenly as groups allow: the groups that are hardest to place come first, each goes
    where the classes' counts then differ least (the rule of scikit-learn's `StratifiedGroupKFold`).
    """
    _, members = np.unique(groups, return_inverse=True)
    kinds = int(classes.max(initial=-1)) + 1
    per_group = np.zeros((int(members.max(initial=-1)) + 1, kinds))
    np.add.at(per_group, (members, classes), 1)
    sizes = np.maximum(per_group.sum(axis=0), 1)
    shares = per_group / sizes
    placed = np.zeros((count, kinds))
    fold_of_group = np.zeros(len(per_group), np.int64)
    for group in np.argsort(-shares.std(axis=1) - per_group.sum(axis=1), kind="stable"):
        # What each fold's choice would make of the counts, (fold, fold, class), at once.
        tried = placed[None] + np.eye(count)[:, :, None] * shares[group]
        spread = tried.std(axis=1).mean(axis=1)
        best = np.lexsort((placed.sum(axis=1), np.round(spread, 12)))[0]
        placed[best] += shares[group]
        fold_of_group[group] = best
    return fold_of_group[members]
