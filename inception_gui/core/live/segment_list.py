"""The segments of a video in full detail: for tables, subtitles and the next change."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from inception_gui.core.live.compact_predictions import PackedPredictions
from inception_gui.core.live.events import Segment
from inception_gui.core.live.segments import segments

_SAME_WITHIN_S: Final = 0.5
"""The segments of two pieces of the predictions meet within this time."""


def segment_list(predictions: PackedPredictions) -> tuple[Segment, ...]:
    """Which class leads where, to a quarter of a second however long the video is.

    A timeline has no room for them: `core.live.segments` makes at most 400.
    """
    made: list[Segment] = []
    for piece in predictions.pieces():
        for found in segments(piece, buckets=len(piece)):
            before = made[-1] if made else None
            if (
                before is not None
                and (before.class_index, before.name) == (found.class_index, found.name)
                and found.begin_s - before.end_s <= _SAME_WITHIN_S
            ):
                made[-1] = _joined(before, found)
            else:
                made.append(found)
    return tuple(made)


def _joined(before: Segment, after: Segment) -> Segment:
    long_s, more_s = before.end_s - before.begin_s, after.end_s - after.begin_s
    mean = (before.probability * long_s + after.probability * more_s) / (long_s + more_s)
    return replace(before, end_s=after.end_s, probability=mean)
