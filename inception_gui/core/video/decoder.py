"""Decodes the frames of an opened film or stream in order, with their times and what is missing."""

from __future__ import annotations

import time
from bisect import bisect_left, bisect_right, insort
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from inception_gui.core.video.ffmpeg import av
from inception_gui.core.video.timeline import Timeline

_ERRORS_IN_A_ROW: Final = 1000
"""A reader that fails so often without a packet in between has nothing more to give."""

_LONGEST_SEARCH_S: Final = 1.0
"""A damaged part that takes longer to read is reported in pieces: nobody waits in silence."""

_GAP_FROM: Final = 1.5
"""So many usual steps between two frames are a gap."""

_HOLE_FROM_BYTES: Final = 1024
"""Containers put less than this between two packets."""

_SEARCH_FROM_S: Final = 0.5
"""So far behind the last good frame a damaged film is sought first, then twice as far..."""

_MOST_SMEARED_S: Final = 10.0
"""Remains of a damaged part are gone by then, though no frame says that it stands for itself."""


_Packet: TypeAlias = "av.Packet[Any]"


@dataclass(slots=True, eq=False)
class Decoded:
    """A decoded frame, or (`frame` None) only the news that frames are missing.

    `missing` frames are missing before it. `is_damaged`: it shows remains of earlier frames.
    `is_turned`: its width was its height in the film.
    """

    frame: av.VideoFrame | None
    position_s: float
    missing: int = 0
    is_damaged: bool = False
    is_turned: bool = False


class Decoder:
    """Reads one stream of a container. All calls come from one thread."""

    def __init__(
        self,
        container: av.container.InputContainer,
        stream: av.VideoStream,
        fps: float | None,
        duration_s: float | None,
        *,
        is_live: bool = False,
    ) -> None:
        self.timeline = Timeline(fps)
        self.frames = self._decoded()
        """What comes next; it ends at the end of the film."""
        self._container = container
        self._stream = stream
        self._duration_s = duration_s
        self._is_live = is_live
        self._tick_s = float(stream.time_base or 0)
        self._origin_s = (stream.start_time or 0) * self._tick_s
        self._found: _Packet | None = None
        self._sent: list[int] = []
        """When the packets are due of which no frame came yet, sorted."""
        self._behind_holes: list[int] = []
        """When those are due before which a part of the file was no packet, sorted."""
        self._read_to: int | None = None
        self._is_behind_hole = False
        self._ahead_s = _SEARCH_FROM_S
        self._harm = 0
        self._reported = 0
        self._smeared_until: float | None = None

    def go_to(self, position_s: float) -> None:
        """Continue at the key frame before `position_s`, or wherever the file allows.

        Raises:
            av.FFmpegError: it allows nothing.
        """
        self._seek(position_s)
        self.timeline.restart()
        self._harm, self._reported, self._smeared_until = 0, 0, None
        self._sent.clear()
        self._behind_holes.clear()
        self._read_to = None
        self.frames = self._decoded()

    def _seek(self, position_s: float) -> None:
        at = round((position_s + self._origin_s) / self._tick_s) if self._tick_s else 0
        self._container.seek(at, stream=self._stream)

    def _decoded(self) -> Generator[Decoded]:
        while True:
            yield from self._until_end()
            if not self._goes_on_behind():
                break
        if len(self._sent) > 1:
            self._harm = max(self._harm, len(self._sent))
        if self._harm and self.timeline.last is not None:
            if self._duration_s is not None:
                # Whatever the reader made of it, nothing came from here to the end.
                left_s = self._duration_s - self.timeline.last
                left = round(left_s / self.timeline.step_s) - 1 - self._reported
                self._harm = max(self._harm, left)
            yield self._missing()

    def _until_end(self) -> Generator[Decoded]:
        searching_since = time.monotonic()
        for packet in self._packets():
            if packet.is_corrupt:
                self._harm += 1
            if packet.pts is not None and not packet.is_discard:
                insort(self._sent, packet.pts)
                if self._is_behind_hole:
                    insort(self._behind_holes, packet.pts)
                    self._is_behind_hole = False
            try:
                frames = packet.decode()
            except av.FFmpegError:
                frames = []
                self._harm += 1
            for frame in frames:
                yield self._placed(frame)
            now = time.monotonic()
            if frames or not self._harm:
                searching_since = now
            elif now - searching_since > _LONGEST_SEARCH_S and self.timeline.last is not None:
                searching_since = now
                yield self._missing()

    def _goes_on_behind(self) -> bool:
        """Whether a seek finds more of a film whose reader gave up before its end.

        Matroska's does at damage. In a film that was cut off a seek only goes back.
        """
        last_s = self.timeline.last
        if last_s is None or self._duration_s is None or self._is_live:
            return False
        while last_s + self._ahead_s < self._duration_s:
            target_s = last_s + self._ahead_s
            # Twice as far next time: packets may be there that give no frame.
            self._ahead_s *= 2
            try:
                self._seek(target_s)
            except av.FFmpegError:
                return False
            packet = next(self._packets(), None)
            at = None if packet is None else packet.pts if packet.pts is not None else packet.dts
            if at is not None and at * self._tick_s - self._origin_s > last_s:
                self._found = packet
                self._harm += 1
                return True
        return False

    def _packets(self) -> Iterator[_Packet]:
        """The packets; a last one that was cut off is the file's end, not damage."""
        held: _Packet | None = None
        errors = 0
        if self._found is not None:
            found, self._found = self._found, None
            yield found
        while errors < _ERRORS_IN_A_ROW:
            try:
                # All streams, so that holes in the file are seen: its readers often hide them.
                for packet in self._container.demux():
                    errors = 0
                    self._note_hole(packet)
                    # AVI has empty packets where a frame stays on the screen.
                    is_empty = not packet.size and packet.dts is not None
                    if packet.stream is not self._stream or is_empty:
                        continue
                    if held is not None and packet.size:
                        yield held
                    held = None
                    if packet.is_corrupt and packet.size:
                        held = packet
                    else:
                        yield packet
            except IndexError:
                # WORKAROUND PyAV 18.1, av/container/input.py: at the end it flushes streams too
                # that appeared meanwhile, which it does not know. Ours comes before them.
                return
            except av.FFmpegError as error:
                if self._is_live and not isinstance(error, av.error.InvalidDataError):
                    return  # the connection broke: whoever watches the stream says so
                errors += 1
                self._harm += 1
            else:
                return

    def _note_hole(self, packet: _Packet) -> None:
        if packet.pos is None:
            return
        if self._read_to is not None and packet.pos - self._read_to > _HOLE_FROM_BYTES:
            self._is_behind_hole = True
        self._read_to = packet.pos + packet.size

    def _placed(self, frame: av.VideoFrame) -> Decoded:
        """The frame with its time, and what is missing before it."""
        timeline, said_s = self.timeline, self._said_s(frame)
        self._ahead_s = _SEARCH_FROM_S
        harm, self._harm = max(self._harm, self._swallowed(frame, said_s)), 0
        missing = 0
        if harm and timeline.last is not None:
            most_s = self._duration_s - timeline.last + 1 if self._duration_s else None
            counted = timeline.pass_over(said_s, most_s)
            missing = harm if counted is None else max(counted - self._reported, 0)
        self._reported = 0
        position_s = timeline.next(said_s)
        if frame.key_frame and not frame.is_corrupt:
            self._smeared_until = None
        elif harm or frame.is_corrupt:
            self._smeared_until = position_s + _MOST_SMEARED_S
        is_damaged = self._smeared_until is not None and position_s < self._smeared_until
        return Decoded(frame, position_s, missing, is_damaged)

    def _swallowed(self, frame: av.VideoFrame, said_s: float | None) -> int:
        """How many packets before this frame were dropped without a word, as far as it shows."""
        if frame.pts is None or said_s is None:
            return 0
        # Frames come in the order in which they are shown.
        dropped = bisect_left(self._sent, frame.pts)
        holes = bisect_right(self._behind_holes, frame.pts)
        del self._sent[: bisect_right(self._sent, frame.pts)]
        del self._behind_holes[:holes]
        # A packet that shows nothing, such as a second field, leaves no gap in time.
        if self.timeline.steps_until(said_s) < _GAP_FROM:
            return 0
        return dropped or min(holes, 1)

    def _missing(self) -> Decoded:
        harm, self._harm = self._harm, 0
        self._reported += harm
        last_s = self.timeline.last or 0.0
        return Decoded(None, last_s + self._reported * self.timeline.step_s, harm)

    def _said_s(self, frame: av.VideoFrame) -> float | None:
        at = frame.pts if frame.pts is not None else frame.dts
        return None if at is None else at * self._tick_s - self._origin_s
