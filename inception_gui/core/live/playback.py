"""The playback state of a feed, shared by its callers and the thread that reads."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final

from inception_gui.core.live.events import FeedState, Notice
from inception_gui.core.live.pacer import Pacer
from inception_gui.core.live.retries import lost_notice
from inception_gui.core.live.watchdog import Watchdog
from inception_gui.core.video.types import Source, SourceError

_CLOSED_STATES: Final = (FeedState.FAILED, FeedState.CLOSED)


class Steering:
    """The state of a feed; all methods may be called from any thread."""

    def __init__(self, source: Source, clock: Callable[[], float]) -> None:
        """`clock` gives the time in seconds."""
        self.watchdog = Watchdog(source, clock())
        self._clock = clock
        self._changed = threading.Condition()
        self._state = FeedState.OPENING
        self._paused = False
        self._target_s: float | None = None
        self._steps = 0
        self._error: BaseException | None = None
        self._lost: SourceError | None = None

    @property
    def state(self) -> FeedState:
        """Where the feed stands."""
        return self._state

    def is_over(self) -> bool:
        """Whether the feed failed or was closed."""
        return self._state in _CLOSED_STATES

    # Whoever asks

    def play(self) -> None:
        """Go on, from the start where a file is at its end."""
        with self._changed:
            if self._state is FeedState.ENDED and self._target_s is None:
                self._target_s = 0.0
            self._paused = False
            self._changed.notify_all()

    def pause(self) -> None:
        """Rest where it is."""
        with self._changed:
            self._paused = True
            self._changed.notify_all()

    def seek(self, position_s: float) -> None:
        """Go on at `position_s`."""
        with self._changed:
            self._target_s = max(position_s, 0.0)
            self._changed.notify_all()

    def step(self) -> None:
        """Show the next frame, and rest there."""
        with self._changed:
            self._paused = True
            self._steps += 1
            self._changed.notify_all()

    def close(self) -> None:
        """Ask for the end."""
        with self._changed:
            self._state = FeedState.CLOSED
            self._changed.notify_all()

    def fail(self, error: BaseException) -> bool:
        """End playback; return whether it was not over before."""
        with self._changed:
            if self.is_over():
                return False
            self._state = FeedState.FAILED
            self._error = error
            self._changed.notify_all()
            return True

    def check(self) -> Notice | None:
        """What to say of the source now; None where all is well.

        Raises:
            SourceError: it failed, or is not worth waiting for any longer; call `fail` with it.
        """
        with self._changed:
            error, lost = self._error, self._lost
        if error is not None:
            raise error
        if lost is not None and not self.is_over():
            return lost_notice(lost)
        return None if self.is_over() else self.watchdog.check(self._clock())

    def give_up(self) -> None:
        """A live source that was lost is not tried again: the reason is now an error."""
        lost = self._lost
        if lost is not None:
            self.fail(lost)

    # The thread that reads

    def lose(self, error: SourceError) -> None:
        """A live source is gone for now."""
        with self._changed:
            self._enter(FeedState.LOST)
            self._lost = error
        self.watchdog.rests()

    def goes_on_live(self) -> bool:
        """A frame of a live source came; whether it is wanted: it is not while paused."""
        with self._changed:
            self._enter(FeedState.PAUSED if self._paused else FeedState.PLAYING)
            return not self._paused

    def sleep(self, seconds: float) -> None:
        """Wait, but not for longer than the feed is wanted."""
        with self._changed:
            self._changed.wait_for(self.is_over, seconds)

    def next_target(self, pacer: Pacer, *, shows_one: bool) -> float | None:
        """Wait while the feed is paused; return where to continue, None for here."""
        with self._changed:
            resting = self._state is FeedState.ENDED or (self._paused and not shows_one)
            if resting and self._target_s is None and not self._steps and not self.is_over():
                if self._state is not FeedState.ENDED:
                    self._enter(FeedState.PAUSED)
                self.watchdog.rests()
                self._changed.wait_for(
                    lambda: (
                        self.is_over()
                        or self._target_s is not None
                        or self._steps > 0
                        or (not self._paused and self._state is not FeedState.ENDED)
                    )
                )
                pacer.restart()
            self._steps = max(self._steps - 1, 0)
            target_s, self._target_s = self._target_s, None
            if not self.is_over():
                self.watchdog.goes_on(self._clock())
                if not self._paused:
                    self._enter(FeedState.PLAYING)
                elif target_s is not None:
                    self._enter(FeedState.PAUSED)
            return target_s

    def wait_until_due(self, seconds: float) -> bool:
        """Wait until a frame is due; False where it is not wanted any more."""
        with self._changed:
            if seconds > 0:
                self._changed.wait_for(
                    lambda: self.is_over() or self._target_s is not None, seconds
                )
            return not self.is_over() and self._target_s is None

    def is_seek_wanted(self) -> bool:
        """Whether to continue seeking, however long it takes."""
        self.watchdog.goes_on(self._clock())
        return not self.is_over() and self._target_s is None

    def rest_at_end(self) -> None:
        """A file is at its end, unless it was sought just now."""
        with self._changed:
            if not self.is_over() and self._target_s is None:
                self._enter(FeedState.ENDED)
                self.watchdog.rests()

    def _enter(self, state: FeedState) -> None:
        """Call with the lock held."""
        if not self.is_over():
            self._state = state
            self._lost = None
