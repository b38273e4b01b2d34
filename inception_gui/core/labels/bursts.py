"""Photos of one camera in one second: a burst, of which all can share one verdict."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from inception_gui.core.labels.thresholds import UNSURE_BELOW
from inception_gui.core.labels.verdict import verdict
from inception_gui.core.types import (
    NO_GROUNDS,
    Burst,
    Failure,
    Grounds,
    PhotoFacts,
    Prediction,
    Score,
)

_TOP: Final = 5
_TO_THE_SECOND: Final = len("2024-05-03T14:22:10")


def burst_key(photo: PhotoFacts | None) -> tuple[str, str] | None:
    """What the photos of a burst have in common; None for what cannot be part of one."""
    if photo is None or not photo.taken or not photo.camera:
        return None
    return photo.taken[:_TO_THE_SECOND], photo.camera


def share_verdicts(
    outcomes: Iterable[Prediction | Failure], unsure_below: float = UNSURE_BELOW
) -> list[Prediction | Failure]:
    """Return the outcomes in their order, those of a burst with the scores and verdict of it.

    Bursts are numbered from 1 in the order of their first images.
    """
    given = list(outcomes)
    members: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for place, one in enumerate(given):
        if not isinstance(one, Prediction) or one.item.page or not one.scores:
            continue
        if (key := burst_key(one.photo)) is not None:
            members[key].append(place)
    number = 0
    for places in members.values():
        if len(places) < 2:
            continue
        number += 1
        burst = [one for place in places if isinstance(one := given[place], Prediction)]
        for place, made in zip(places, shared(burst, number, unsure_below), strict=True):
            given[place] = made
    return given


def shared(
    burst: Sequence[Prediction], number: int, unsure_below: float = UNSURE_BELOW
) -> list[Prediction]:
    """Return the predictions of one burst, which have scores, with the mean of their probabilities.

    A class that is not among the stored scores of an image counts as 0 there, so that it gets a
    little less than it should.
    """
    sums: Counter[tuple[int, str, str]] = Counter()
    for one in burst:
        for score in one.scores:
            sums[score.index, score.wnid, score.name] += score.probability  # type: ignore[assignment]
    top = max(len(one.scores) for one in burst)
    best = sorted(sums.items(), key=lambda pair: (-pair[1], pair[0][0]))[: max(top, _TOP)]
    scores = tuple(Score(*which, total / len(burst)) for which, total in best)
    grounds = _shared_grounds(burst, scores[0].index) if scores else NO_GROUNDS
    return [
        replace(
            one,
            scores=scores[:top],
            verdict=verdict(scores, unsure_below=unsure_below, grounds=grounds),
            grounds=grounds,
            burst=Burst(number, len(burst), one.verdict),
        )
        for one in burst
    ]


def _shared_grounds(burst: Sequence[Prediction], best: int) -> Grounds:
    """The grounds of the burst's best class, from the images of which it is the best one too."""
    of_best = [one.grounds for one in burst if one.scores[0].index == best]
    is_new = 2 * sum(one.grounds.is_new for one in burst) > len(burst)
    similarities = [one.grounds.similarity for one in burst]
    known = [one for one in similarities if one is not None]
    similarity = sum(known) / len(known) if known else None
    if not of_best:
        return Grounds(similarity=similarity, is_new=is_new)
    shares = [{kind.id: kind.probability for kind in one.grounds.kinds} for one in burst]
    kinds = tuple(
        replace(kind, probability=sum(one.get(kind.id, 0.0) for one in shares) / len(burst))
        for kind in of_best[0].kinds
    )
    # A kind is sure where it is for most of the images.
    sure = [kind.level for kind in kinds if 2 * _sure_of(burst, kind.id) > len(burst)]
    return Grounds(
        kinds,
        sure[0] if sure else 0,
        max(one.threshold for one in of_best),
        similarity,
        is_new,
        of_best[0].is_none,
    )


def _sure_of(burst: Sequence[Prediction], kind_id: str) -> int:
    """Of how many images this kind, or a closer one, is sure."""
    count = 0
    for one in burst:
        levels = [kind.level for kind in one.grounds.kinds if kind.id == kind_id]
        count += bool(levels) and 0 < one.grounds.coarse <= levels[0]
    return count
