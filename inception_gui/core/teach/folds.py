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
        costs = []
        for fold in range(count):
            placed[fold] += shares[group]
            costs.append((float(placed.std(axis=0).mean()), float(placed[fold].sum())))
            placed[fold] -= shares[group]
        best = min(range(count), key=lambda fold: costs[fold])
        placed[best] += shares[group]
        fold_of_group[group] = best
    return fold_of_group[members]
