"""Finds the leading class in each part of a video."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from inception_gui.core.labels.thresholds import UNSURE_BELOW
from inception_gui.core.labels.verdict import NEW, short_name
from inception_gui.core.live.compact_predictions import PackedPredictions
from inception_gui.core.live.events import FramePrediction, Segment

BUCKETS: Final = 400
"""A timeline has no finer steps: it would only flicker."""

_SHORTEST_S: Final = 0.25
"""A class that leads for less than this is a flicker..."""

_FEWEST: Final = 20
"""...unless the whole video is that short."""

_NEXT_WITHIN: Final = 1.5
"""Frames so many parts apart are next to each other: where a part holds one, times that are not
quite even leave every other part empty."""


def segments(predictions: Sequence[FramePrediction], buckets: int = BUCKETS) -> tuple[Segment, ...]:
    """Which class leads where: the most probable in sum in each of `buckets` equal parts.

    Parts next to each other with the same leader are one; a leader below the verdict's threshold
    does not count, and none leads where most frames are unlike anything that was taught. Where no
    frame was classified there is no segment.
    """
    if not predictions:
        return ()
    packed = (
        predictions
        if isinstance(predictions, PackedPredictions)
        else PackedPredictions(predictions)
    )
    first, last = packed[0].position_s, packed[-1].position_s
    step = (last - first) / max(len(packed) - 1, 1) or 1.0
    last += step
    width = max((last - first) / buckets, min(_SHORTEST_S, (last - first) / _FEWEST), step)
    parts = int((last - first) / width) + 2
    sums = np.zeros((parts, max(packed.class_indices) + 1))
    counts, new = np.zeros(parts, np.int64), np.zeros(parts, np.int64)
    begins, ends = np.full(parts, np.inf), np.full(parts, -np.inf)
    for rows in packed.chunks():
        bucket = ((rows["position_s"] - first) / width).astype(np.int64).clip(0, parts - 1)
        np.add.at(counts, bucket, 1)
        np.add.at(new, bucket, packed.are_new(rows))
        np.minimum.at(begins, bucket, rows["position_s"])
        np.maximum.at(ends, bucket, rows["position_s"])
        np.add.at(sums, (bucket[:, None], rows["classes"]), rows["shares"])
    made: list[Segment] = []
    before_part = -1
    for part in np.flatnonzero(counts).tolist():
        index = int(sums[part].argmax())
        share = float(sums[part, index]) / int(counts[part])
        is_new = bool(2 * new[part] > counts[part])
        leader = index if share >= UNSURE_BELOW and not is_new else None
        name = NEW if is_new else ""
        if leader is not None:
            name = short_name(packed.name_of(index), "sure")
        begin, end = first + part * width, min(first + (part + 1) * width, last)
        is_next = part == before_part + 1 or (
            begins[part] - ends[before_part] <= _NEXT_WITHIN * width
        )
        before_part = part
        if made and is_next:
            made[-1] = replace(made[-1], end_s=begin)
        before = made[-1] if made and is_next else None
        if before is not None and (before.class_index, before.name) == (leader, name):
            longer = end - before.begin_s
            mean = (
                before.probability * (before.end_s - before.begin_s) + share * (end - begin)
            ) / longer
            made[-1] = Segment(before.begin_s, end, leader, before.name, min(mean, 1.0))
        else:
            made.append(Segment(begin, end, leader, name, share))
    return tuple(made)
