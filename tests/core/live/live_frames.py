"""What a live job yields until a test has what it wants."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator

from inception_gui.core.jobs.live import LiveEvent
from inception_gui.core.live.events import ClassifiedFrame


def first(
    events: Iterator[LiveEvent], wanted: Callable[[LiveEvent], bool], most: int = 100_000
) -> LiveEvent:
    for _ in range(most):
        event = next(events)
        if wanted(event):
            return event
    raise AssertionError("it never came")


def seen_of(events: Generator[LiveEvent], count: int) -> list[ClassifiedFrame]:
    found: list[ClassifiedFrame] = []
    for event in events:
        if isinstance(event, ClassifiedFrame):
            found.append(event)
            if len(found) == count:
                break
    return found


def class_of(seen: ClassifiedFrame) -> int:
    pixels = seen.frame.pixels
    return int(pixels[0, 0, 0]) + 256 * int(pixels[0, 0, 1])
