"""Finds what is wrong with pictures that are taught: each finding with the pictures it is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
import numpy.typing as npt

from inception_gui.core.teach.head import Classes, Wide

SMALL_SIDE: Final = 100
"""Pixels; crops below it collapse into one region of feature space."""
LARGEST_RATIO: Final = 3.0
"""Of the largest to the smallest class; beyond it the larger takes what is between the two."""
_NEIGHBOURS: Final = 5
_MOST_RINGLEADERS: Final = 10
_BLAMED: Final = 3
"""Images of another class that a picture must be next to, to be named."""
_FEWEST_LISTED: Final = 10
_MOST_LISTED: Final = 0.05
"""Of all pictures, as many at most are named as mislabelled; of few pictures, ten."""


class Ill(StrEnum):
    """What may be wrong."""

    MISLABELLED = "mislabelled"
    RINGLEADER = "ringleader"
    IN_TWO_CLASSES = "in_two_classes"
    SMALL = "small"
    UNBALANCED = "unbalanced"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that may be wrong with the pictures `pictures`, indices of the examples.

    `suggested` is the class that they seem to belong to, if any; `strength` orders findings of one
    kind, the worst first.
    """

    ill: Ill
    pictures: tuple[int, ...]
    suggested: int | None = None
    strength: float = 0.0


def mislabelled(held_out: Wide, classes: Classes) -> Iterator[Finding]:
    """Yield pictures that are probably in the wrong class, the surest first.

    Confident learning (Northcutt et al. 2021, arXiv 1911.00068, section 3.1) on probabilities
    `(N, K)` by heads that had not learned from the picture: one whose probability for another class
    reaches the average that this class's own pictures have, and exceeds that of its own class.

    Heads that are often wrong would name half of all pictures. So the other class must lead by more
    than the share of wrong answers, and the list is short: once these are seen to, the next ones
    are found more surely.
    """
    count = held_out.shape[1]
    own = held_out[np.arange(len(classes)), classes]
    averages = np.array(
        [own[classes == one].mean() if np.any(classes == one) else 2.0 for one in range(count)]
    )
    reaches = np.where(held_out >= averages, held_out, -1.0)
    reaches[np.arange(len(classes)), classes] = -1.0
    best = reaches.argmax(axis=1)
    margins = reaches.max(axis=1) - own
    wrong = float((held_out.argmax(axis=1) != classes).mean())
    most = max(_FEWEST_LISTED, round(_MOST_LISTED * len(classes)))
    for picture in np.argsort(-margins, kind="stable")[:most]:
        if margins[picture] <= wrong or reaches[picture].max() < 0:
            return
        yield Finding(Ill.MISLABELLED, (int(picture),), int(best[picture]), float(margins[picture]))


def ringleaders(
    features: npt.NDArray[np.float16], classes: Classes, groups: npt.NDArray[np.int64]
) -> Iterator[Finding]:
    """Yield pictures that are neighbours of many pictures of another class, the worst first.

    A picture counts where it is among the five nearest of one in another class, bursts of that one
    apart. The strength is the number of pictures of the suggested class alone.
    """
    wide = features.astype(np.float32)
    wide /= np.maximum(np.linalg.norm(wide, axis=1, keepdims=True), 1e-9)
    blamed: Counter[tuple[int, int]] = Counter()
    for first in range(0, len(wide), 512):
        similar = wide[first : first + 512] @ wide.T
        here = np.arange(first, min(first + 512, len(wide)))
        similar[groups[here][:, None] == groups[None, :]] = -1
        few = min(_NEIGHBOURS, len(wide))
        nearest = np.argpartition(-similar, few - 1, axis=1)[:, :few]
        for picture, neighbours in zip(here, nearest, strict=True):
            for neighbour in neighbours:
                is_other = classes[neighbour] != classes[picture]
                if is_other and similar[picture - first, neighbour] > 0:
                    blamed[int(neighbour), int(classes[picture])] += 1
    most: dict[int, tuple[int, int]] = {}
    for (one, other), times in sorted(blamed.items()):
        if times >= _BLAMED and (one not in most or times > most[one][1]):
            most[one] = (other, times)
    for one in sorted(most, key=lambda one: (-most[one][1], one))[:_MOST_RINGLEADERS]:
        other, times = most[one]
        yield Finding(Ill.RINGLEADER, (one,), other, float(times))


def in_two_classes(classes: Classes, groups: npt.NDArray[np.int64]) -> Iterator[Finding]:
    """Yield groups (copies, bursts, look-alikes) whose pictures are in more than one class."""
    order = np.argsort(groups, kind="stable")
    starts = np.flatnonzero(np.diff(groups[order], prepend=groups[order][:1] - 1))
    for members in np.split(order, starts[1:]):
        if len(members) > 1 and len(set(classes[members].tolist())) > 1:
            pictures = tuple(int(one) for one in members)
            yield Finding(Ill.IN_TWO_CLASSES, pictures, None, float(len(members)))


def small(sizes: Sequence[tuple[int, int]]) -> Iterator[Finding]:
    """Yield pictures whose shorter side is below 100 pixels; `sizes` are widths and heights."""
    for picture, size in enumerate(sizes):
        if 0 < min(size) < SMALL_SIDE:
            yield Finding(Ill.SMALL, (picture,), None, float(SMALL_SIDE - min(size)))


def unbalanced(classes: Classes, count: int) -> Iterator[Finding]:
    """Yield one finding per class that is less than a third of the largest."""
    sizes = np.bincount(classes, minlength=count)
    for one in np.flatnonzero((sizes > 0) & (sizes * LARGEST_RATIO < sizes.max(initial=0))):
        pictures = tuple(int(picture) for picture in np.flatnonzero(classes == one))
        yield Finding(Ill.UNBALANCED, pictures, int(one), float(sizes.max() / sizes[one]))
