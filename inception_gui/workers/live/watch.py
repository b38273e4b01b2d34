"""The job of one live source: opened, classified and released on one thread."""

from __future__ import annotations

import contextlib
import logging
import math
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from inception_gui.core.live.events import ClassifiedFrame
from inception_gui.core.live.mailbox import Mailbox
from inception_gui.core.video.types import Source
from inception_gui.errors import UserError

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference
    from inception_gui.core.jobs.live import LiveControls
    from inception_gui.core.live.feed import Feed
    from inception_gui.core.live.film_recording import FilmRecording
    from inception_gui.core.live.recording import Recording
    from inception_gui.workers.live.preview import Previews

_log = logging.getLogger(__name__)

_CLOSE_S: Final = 1.0


@dataclass(frozen=True, slots=True)
class FrameClassified:
    """What the job yields in place of a `ClassifiedFrame`, which waits in `Watch.newest`."""


@dataclass(slots=True, eq=False)
class Watch:
    """What the window and the job's thread share about one source."""

    source: Source
    number: int = 0
    """The number of the source, as the preview counts them."""
    begin_s: float = 0.0
    smoothing_s: float = 0.0
    speed: float = 1.0
    loops: bool = False
    is_paused: bool = False
    is_left: bool = False
    """Whether the window has switched to another source, or to none."""
    feed: Feed | None = None
    controls: LiveControls | None = None
    recording: Recording | FilmRecording | None = None
    newest: Mailbox[ClassifiedFrame] = field(default_factory=Mailbox)
    """Each holds a whole frame, so none may wait in a list."""


def watching(
    watch: Watch,
    network: Callable[[], Inference | None],
    previews: Previews,
    make_feed: Callable[..., Feed] | None = None,
) -> Generator[Any]:
    """The job: open the source, watch it, release it.

    Yields what `core.jobs.live` does, but `FrameClassified` for a `ClassifiedFrame`.

    Raises:
        SourceError: the source cannot be opened, or gives no more frames.
    """
    from inception_gui.core.jobs.live import LiveControls, live
    from inception_gui.core.live.feed import Feed

    if watch.is_left:
        return
    watch.controls = controls = LiveControls()
    controls.smoothing_s = watch.smoothing_s
    feed = (make_feed or Feed)(
        watch.source, on_frame=previews.wake, retry_s=math.inf, begin_s=watch.begin_s
    )
    feed.speed, feed.loops = watch.speed, watch.loops
    try:
        watch.feed = feed
        # A first frame that arrived before this line found no feed to be taken from, and only a
        # frame that arrives in an empty mailbox wakes the preview.
        previews.wake()
        if watch.is_paused:
            feed.pause()
        events = live(feed, network, controls)
        try:
            for event in events:
                if not isinstance(event, ClassifiedFrame):
                    yield event
                elif not watch.is_left:
                    previews.show_seen(event, watch.number)
                    if watch.newest.put(event):
                        yield FrameClassified()
        finally:
            events.close()
    finally:
        watch.feed = None
        if not feed.close(_CLOSE_S):
            _log.warning("%s was left behind: its driver hangs", watch.source.title)
        controls.recording = feed.film = None
        if watch.recording is not None:
            with contextlib.suppress(UserError):  # whoever stops it closes it again, and is told
                watch.recording.close()
