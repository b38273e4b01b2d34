"""The common part of films and streams: frames that FFmpeg reads, through PyAV."""

from __future__ import annotations

import os
import re
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from inception_gui.core.video.capture import DamagedPart, Grabbed
from inception_gui.core.video.decoder import Decoded, Decoder
from inception_gui.core.video.ffmpeg import av, description_of
from inception_gui.core.video.pictures import Pictures
from inception_gui.core.video.timeline import sane_fps, sane_frames, sane_seconds
from inception_gui.core.video.types import FeedInfo, SourceError, Trouble

_LARGEST_FRAME_PIXELS: Final = 64_000_000
"""8K video has 33 million. Several frames are in memory at once, three bytes a pixel."""

_MOST_STREAMS: Final = 100

_DECODING_THREADS: Final = max(1, min(4, (os.cpu_count() or 2) // 2))
"""The network wants the other cores."""

_SOUGHT_BEFORE_S: Final = (0.0, 3.0, 20.0)
"""Some formats seek to a frame behind the wanted one: then further back, at last from the start."""

_TIMES_DIFFER_S: Final = 0.01
"""Containers round the times of frames, to a millisecond at worst."""

_TEXT_FORMATS: Final = frozenset({"adf", "bin", "idf", "tty", "xbin"})
"""FFmpeg draws text files as films; nobody means that."""


class AvCapture:
    """Opens, reads and seeks what an address names."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._container: av.container.InputContainer | None = None
        self._decoder: Decoder | None = None
        self._pictures: Pictures | None = None
        self._info: FeedInfo | None = None
        self._ready: deque[Decoded] = deque()
        self._is_ended = False

    def read(self) -> Grabbed | None:
        """See `Capture`."""
        one = self._next()
        if one is None:
            return None
        assert self._pictures is not None
        try:
            pixels = self._pictures.pixels(one)
        except (ValueError, av.FFmpegError) as error:
            raise DamagedPart(1, one.position_s, one.position_s, str(error)) from error
        is_live = self._info is not None and self._info.is_live
        return Grabbed(pixels, None if is_live else one.position_s, one.is_damaged)

    def skip(self) -> bool:
        """See `Capture`."""
        return self._next() is not None

    def seek(self, position_s: float, is_wanted: Callable[[], bool] = lambda: True) -> None:
        """See `Capture`. The next frame is the one on the screen at that time."""
        info = self._info
        if info is None or info.is_live:
            return
        from_s = min(position_s, info.duration_s or position_s)
        for back_s in _SOUGHT_BEFORE_S:
            # At the start a decoder that is new leaves no remains in damaged frames.
            if from_s <= back_s:
                break
            if self._sought(from_s - back_s, position_s, is_wanted):
                return
        self._open_anew()
        self._info = info
        assert self._decoder is not None
        self._walk(next(self._decoder.frames, None), position_s, is_wanted)

    def release(self) -> None:
        """See `Capture`."""
        self._restart()
        self._decoder = self._pictures = None
        if self._container is not None:
            self._container.close()
            self._container = None

    def _open_anew(self) -> None:
        """Open the source again, to read it from its start."""
        raise NotImplementedError

    def _open(
        self,
        address: str,
        *,
        protocols: str,
        is_live: bool | None,
        options: dict[str, str] | None = None,
        timeout: tuple[float, float] | None = None,
    ) -> None:
        """Open `address`; `is_live` None: it is, unless it has a length.

        Raises:
            SourceError: it has no video, or one that cannot be decoded.
            av.FFmpegError: it cannot be opened.
        """
        self.release()
        limits = {"protocol_whitelist": protocols, "max_streams": str(_MOST_STREAMS)}
        self._container = container = av.open(
            address,
            "r",
            # Looser while the file is looked at, so that its size can be told.
            options={"max_pixels": str(2 * _LARGEST_FRAME_PIXELS)},
            container_options={**limits, **(options or {})},
            timeout=timeout,
        )
        stream = self._film_of(container)
        if stream.width * stream.height > _LARGEST_FRAME_PIXELS:
            raise self._too_large(stream.width, stream.height)
        rates = (stream.average_rate, stream.guessed_rate, stream.base_rate)
        fps = next((fps for rate in rates if rate and (fps := sane_fps(float(rate)))), None)
        duration_s = _duration_s(container, stream)
        is_live = duration_s is None if is_live is None else is_live
        stream.codec_context.options = {"max_pixels": str(_LARGEST_FRAME_PIXELS)}
        stream.thread_count = _DECODING_THREADS
        # Threads that take a frame each would hold back frames of a live source.
        stream.thread_type = "SLICE" if is_live else "AUTO"
        duration_s = None if is_live else duration_s
        frames = stream.frames or (duration_s * fps if duration_s and fps else None)
        self._decoder = Decoder(container, stream, fps, duration_s, is_live=is_live)
        self._pictures = pictures = Pictures(stream, _LARGEST_FRAME_PIXELS)
        width, height = pictures.size_of(stream.width, stream.height)
        self._info = FeedInfo(
            width,
            height,
            fps,
            duration_s,
            None if is_live else sane_frames(frames, fps),
            can_seek=not is_live,
            is_live=is_live,
            finest_fps=sane_fps(float(stream.base_rate or 0)),
        )

    def _described(self) -> FeedInfo:
        """What is known of the source; a file's first frame tells how it is turned."""
        assert self._info is not None
        assert self._pictures is not None
        first = None if self._info.is_live else self._peek()
        if first is not None and first.frame is not None:
            frame = first.frame
            width, height = self._pictures.size_of(
                frame.width, frame.height, is_turned=first.is_turned
            )
            self._info = replace(self._info, width=width, height=height)
        return self._info

    def _next(self) -> Decoded | None:
        """The next frame; None at the end.

        Raises:
            DamagedPart: some are missing before it.
        """
        one = self._peek()
        if one is None:
            return None
        missing, one.missing = one.missing, 0
        if one.frame is not None and not missing:
            return self._ready.popleft()
        if one.frame is None:
            self._ready.popleft()
        if self._info is not None and self._info.is_live:
            return self._next()
        assert self._decoder is not None
        begin_s = max(one.position_s - missing * self._decoder.timeline.step_s, 0.0)
        raise DamagedPart(missing, begin_s, one.position_s)

    def _peek(self) -> Decoded | None:
        while not self._ready and not self._is_ended:
            assert self._decoder is not None
            assert self._pictures is not None
            coming = next(self._decoder.frames, None)
            self._is_ended = coming is None
            self._ready.extend(self._pictures.push(coming))
        return self._ready[0] if self._ready else None

    def _restart(self) -> None:
        """Forget what is under way."""
        self._ready.clear()
        self._is_ended = False
        if self._pictures is not None:
            self._pictures.restart()

    def _sought(self, from_s: float, wanted_s: float, is_wanted: Callable[[], bool]) -> bool:
        """Seek to `from_s` and go on to `wanted_s`; return whether that worked."""
        decoder = self._decoder
        assert decoder is not None
        self._restart()
        try:
            decoder.go_to(from_s)
        except av.FFmpegError:
            return False
        first = next(decoder.frames, None)
        if first is None or first.frame is None or first.frame.pts is None:
            return False
        if first.position_s > wanted_s + _TIMES_DIFFER_S:
            return False
        self._walk(first, wanted_s, is_wanted)
        return True

    def _walk(self, first: Decoded | None, wanted_s: float, is_wanted: Callable[[], bool]) -> None:
        """Pass over frames until that of `wanted_s` is the next."""
        decoder, pictures = self._decoder, self._pictures
        assert decoder is not None
        assert pictures is not None
        newest, coming = first, first
        while newest is not None and is_wanted():
            coming = next(decoder.frames, None)
            if coming is None or coming.position_s > wanted_s + _TIMES_DIFFER_S:
                break
            newest = coming
        if coming is None:
            self._is_ended = True
            if newest is not None and wanted_s > newest.position_s + 2 * decoder.timeline.step_s:
                newest = None
        # What is behind a damaged part is shown rather than what was before it.
        if newest is not None and (coming is newest or coming is None or not coming.missing):
            newest.missing = 0
            self._ready.extend(pictures.push(newest))
        if coming is not None and coming is not newest:
            coming.missing = 0
            self._ready.extend(pictures.push(coming))
        if coming is None:
            self._ready.extend(pictures.push(None))

    def _film_of(self, container: av.container.InputContainer) -> av.VideoStream:
        """The stream that is the film: not a cover, not a preview."""
        films = films_of(container)
        if not films or container.format.name in _TEXT_FORMATS:
            raise self._no_film(container)
        best = films[0]
        if best.codec_context is None:
            raise self._unknown_codec(container, best)
        return best

    def _no_film(self, container: av.container.InputContainer) -> SourceError:
        is_sound = bool(container.streams.audio)
        return SourceError(
            Trouble.NO_VIDEO,
            f"“{self._title}” is a sound recording and contains no video."
            if is_sound
            else f"“{self._title}” contains no video.",
            "Choose a video.",
            f"{container.format.name}, {len(container.streams)} streams",
        )

    def _unknown_codec(
        self, container: av.container.InputContainer, stream: av.VideoStream
    ) -> SourceError:
        return SourceError(
            Trouble.NO_VIDEO,
            f"The video format “{_codec_name(container, stream)}” of “{self._title}” is not "
            "supported.",
            "Convert it to MP4 (H.264) with another program.",
            f"{container.format.name}, stream {stream.index}",
        )

    def _too_large(self, width: int, height: int) -> SourceError:
        return SourceError(
            Trouble.NO_VIDEO,
            f"The frames of “{self._title}” are too large: {width:,} × {height:,} pixels.",
            "Save it at a smaller size; 8K is the limit.",
        )


def films_of(container: av.container.InputContainer) -> list[av.VideoStream]:
    """The streams of a file that are films, not covers or previews; the best one first."""
    no_film = av.stream.Disposition.attached_pic | av.stream.Disposition.timed_thumbnails
    films = [each for each in container.streams.video if not each.disposition & no_film]

    def rank(each: av.VideoStream) -> tuple[bool, bool, int]:
        is_known = each.codec_context is not None
        return is_known, each.frames != 1, each.width * each.height if is_known else 0

    return sorted(films, key=rank, reverse=True)


def _duration_s(container: av.container.InputContainer, stream: av.VideoStream) -> float | None:
    """How long the film is; None where the file does not tell. Its sound may be longer."""
    own_s = sane_seconds((stream.duration or 0) * float(stream.time_base or 0))
    return own_s or sane_seconds((container.duration or 0) / 1_000_000)


def _codec_name(container: av.container.InputContainer, stream: av.VideoStream) -> str:
    """What FFmpeg calls a codec that it cannot decode, or the four letters in the file."""
    described = re.findall(r"Video: (\w+)(?: \(([^)/]+?) /)?", description_of(container))
    position = [each.index for each in container.streams.video].index(stream.index)
    name, letters = described[position] if position < len(described) else ("unknown", "")
    return letters.strip() or name if name in {"none", "unknown"} else name
