"""Writes a video file: every frame at its time, with the sound of the video it was made from."""

from __future__ import annotations

import logging
import math
import os
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import numpy as np
from PIL import Image

from inception_gui.core.files.closeable import Closeable
from inception_gui.core.files.write_whole import new_file
from inception_gui.core.types import Pixels
from inception_gui.core.video.av_capture import films_of
from inception_gui.core.video.ffmpeg import av
from inception_gui.core.video.film_capture import FilmCapture
from inception_gui.core.video.types import FeedInfo, Source, VideoFile
from inception_gui.core.video.video_written import CODECS, DAMAGED, VideoWritten
from inception_gui.errors import Kind, UserError

_log = logging.getLogger(__name__)

_TICKS_PER_S: Final = 60_000
"""MPEG-4 knows no finer ones; 24, 25, 30 and 60 frames a second divide them."""

_NAMES: Final = {"mpeg4": "MPEG-4", "mjpeg": "Motion JPEG"}
_H264: Final = "H.264"

_OPTIONS: Final = {
    "libx264": {"crf": "18", "preset": "veryfast"},
    "mpeg4": {"qmin": "2", "qmax": "5"},
    "mjpeg": {"qmin": "2", "qmax": "4"},
}
_BITS_PER_PIXEL: Final = 0.2
"""For encoders that are told a rate only: as good as a camera's."""

_BT709: Final = 1
"""The number of this standard as matrix, transfer and primaries in ITU-T H.273."""
_LIMITED: Final = 1


class FilmWriter(Closeable):
    """Writes a video to `temporary`, which becomes `path` later."""

    def __init__(
        self, temporary: Path, path: Path, first: Pixels, info: FeedInfo, source: Source
    ) -> None:
        """`first` gives the size, `info` the rates of the `source`, whose sound is copied.

        Raises:
            UserError: No encoder works (WRITE_FAILED).
            OSError: The file cannot be written.
        """
        height, width = first.shape[:2]
        self._size = width, height
        self._temporary = temporary
        suffix = path.suffix.lower()
        # AVI has one rate for all frames and no place to say which colours are meant.
        is_avi = suffix == ".avi"
        fps = (info.finest_fps if is_avi else None) or info.fps or 25.0
        rate = Fraction(fps).limit_denominator(1001)
        self._step_s = 1 / fps
        self._tick = 1 / rate if is_avi else Fraction(1, _TICKS_PER_S)
        self._is_tagged = not is_avi
        # H.264 stores colours at half the size: a frame of odd size gets a line more.
        self._stored = width + width % 2, height + height % 2
        self.encoder = _working_encoder(path, self._stored, self._tick)
        new_file(temporary, like=path).close()
        self._container = av.open(f"file:{temporary.absolute()}", "w", format=_format(suffix))
        try:
            self._stream = self._video_stream(rate)
            self._sound = _Sound(source, self._container)
        except BaseException:
            self._container.close()
            raise
        self._held: Any = None
        self._newest = -1

    def close(self) -> None:
        """Close the file, complete or not."""
        self._sound.close()
        try:
            self._container.close()
        except (av.FFmpegError, AssertionError) as error:
            _log.info("the unfinished video could not be closed: %s", error)

    def write(self, pixels: Pixels, position_s: float) -> None:
        """Add a frame; one of another shape than the first gets borders.

        Raises:
            OSError: It cannot be written.
        """
        frame = av.VideoFrame.from_ndarray(self._fitted(pixels), format="rgb24")
        if self._is_tagged:
            frame = frame.reformat(
                format="yuv420p", dst_colorspace="ITU709", dst_color_range="MPEG", threads=1
            )
        frame.time_base = self._tick
        self._newest = max(round(position_s / self._tick), self._newest + 1)
        frame.pts = self._newest
        with _write_errors():
            self._mux(self._stream.encode(frame))
            self._sound.copy_until(position_s)

    def finish(self, end_s: float | None) -> VideoWritten:
        """Close the file, whose last frame stays until `end_s`, and check that it is complete.

        Raises:
            OSError: It is not.
        """
        with _write_errors():
            self._mux(self._stream.encode(None))
            if self._held is not None:
                stays = round((end_s or 0) / self._tick) - self._newest
                self._held.duration = stays if stays > 0 else round(self._step_s / self._tick)
            if self._held is not None:
                self._container.mux(self._held)
            self._sound.copy_until(end_s if end_s is not None else math.inf)
            self._container.close()
        self._sound.close()
        with self._temporary.open("r+b") as written:
            os.fsync(written.fileno())
        copy = FilmCapture(VideoFile(self._temporary))
        try:
            copy.open()
            if copy.read() is None:
                raise OSError("the file is incomplete; the disk may be full")
        except UserError as error:
            raise OSError(f"the file cannot be read again: {error.sentence}") from error
        finally:
            copy.release()
        return VideoWritten(
            _NAMES.get(self.encoder, _H264), self._sound.kept, tuple(self._sound.left_out)
        )

    def _mux(self, packets: list[Any]) -> None:
        for packet in packets:
            if self._held is not None:
                self._container.mux(self._held)
            self._held = packet

    def _video_stream(self, rate: Fraction) -> Any:
        stream: Any = self._container.add_stream(
            self.encoder, rate, options=dict(_OPTIONS.get(self.encoder, {}))
        )
        context = stream.codec_context
        context.width, context.height = self._stored
        context.pix_fmt = "yuvj420p" if self.encoder == "mjpeg" else "yuv420p"
        context.time_base = self._tick
        # Without frames that refer to later ones, packets come in the order of frames.
        context.max_b_frames = 0
        context.thread_count = 1
        width, height = self._stored
        context.bit_rate = round(width * height * min(float(rate), 60.0) * _BITS_PER_PIXEL)
        if self._is_tagged:
            context.color_range = _LIMITED
            context.colorspace = context.color_primaries = context.color_trc = _BT709
        return stream

    def _fitted(self, pixels: Pixels) -> Pixels:
        width, height = self._size
        if pixels.shape[:2] != (height, width):
            scale = min(width / pixels.shape[1], height / pixels.shape[0])
            size = max(round(pixels.shape[1] * scale), 1), max(round(pixels.shape[0] * scale), 1)
            canvas = Image.new("RGB", (width, height))
            where = (width - size[0]) // 2, (height - size[1]) // 2
            canvas.paste(Image.fromarray(pixels).resize(size, Image.Resampling.BILINEAR), where)
            pixels = np.asarray(canvas)
        right, below = self._stored[0] - width, self._stored[1] - height
        if right or below:
            pixels = np.pad(pixels, ((0, below), (0, right), (0, 0)), mode="edge")
        return np.ascontiguousarray(pixels)


class _Sound:
    """Copies the sound of a video file, unchanged, as far as the new file can hold it."""

    def __init__(self, source: Source, written: av.container.OutputContainer) -> None:
        self.kept = False
        self.left_out: list[str] = []
        """The formats of what could not be kept."""
        self._written = written
        self._container: av.container.InputContainer | None = None
        self._streams: dict[int, Any] = {}
        self._origin_s = 0.0
        self._coming: Iterator[Any] = iter(())
        self._waiting: Any = None
        self._newest: dict[int, int] = {}
        if isinstance(source, VideoFile):
            self._open(source.path)

    def close(self) -> None:
        """Close the file that the sound comes from."""
        if self._container is not None:
            self._container.close()
            self._container = None

    def copy_until(self, end_s: float) -> None:
        """Copy what is heard before `end_s`.

        Raises:
            OSError: It cannot be written.
        """
        while self._container is not None:
            packet = self._waiting or self._next()
            self._waiting = None
            if packet is None:
                return
            if self._time_s(packet) >= end_s:
                self._waiting = packet
                return
            source = packet.stream
            shift = round(self._origin_s / source.time_base)
            packet.pts -= shift
            packet.dts -= shift
            packet.stream = self._streams[source.index]
            self._written.mux(packet)
            self.kept = True

    def _open(self, path: Path) -> None:
        try:
            self._container = container = av.open(
                f"file:{path.absolute()}", "r", container_options={"protocol_whitelist": "file"}
            )
        except av.FFmpegError as error:
            _log.info("no sound: %s", error)
            return
        films = films_of(container)
        if films:
            self._origin_s = float((films[0].start_time or 0) * (films[0].time_base or 0))
        for stream in container.streams.audio:
            context = stream.codec_context
            name = "unknown" if context is None else context.name
            # Broadcasts have AAC with its head in each packet, which AVI has no place for.
            has_heads = name == "aac" and context is not None and not context.extradata
            if has_heads and self._written.format.name == "avi":
                self.left_out.append(name)
                continue
            try:
                self._streams[stream.index] = self._written.add_stream_from_template(stream)
            except (ValueError, av.FFmpegError) as error:
                _log.info("sound left out: %s", error)
                self.left_out.append(name)
        wanted = [each for each in container.streams.audio if each.index in self._streams]
        if not wanted:
            self.close()
            return
        self._coming = iter(container.demux(*wanted))

    def _next(self) -> Any:
        try:
            for packet in self._coming:
                # What is heard before the first frame has no place.
                has_time = packet.pts is not None and packet.dts is not None
                if not (packet.size and has_time and self._time_s(packet) >= 0):
                    continue
                # Joined films jump back in time, which no file can hold.
                index = packet.stream.index
                if index in self._newest and packet.dts <= self._newest[index]:
                    if DAMAGED not in self.left_out:
                        self.left_out.append(DAMAGED)
                    continue
                self._newest[index] = packet.dts
                return packet
        except av.FFmpegError as error:
            _log.info("the sound is damaged: %s", error)
            self.left_out.append(DAMAGED)
        return None

    def _time_s(self, packet: Any) -> float:
        return float(packet.pts * packet.time_base) - self._origin_s


@contextmanager
def _write_errors() -> Iterator[None]:
    try:
        yield
    except av.FFmpegError as error:
        raise OSError(error.errno, error.strerror) from error


def _format(suffix: str) -> str:
    return {".mp4": "mp4", ".mkv": "matroska", ".avi": "avi"}[suffix]


def _working_encoder(path: Path, size: tuple[int, int], tick: Fraction) -> str:
    """The first encoder for `path` that opens: some need hardware, or are left out of installers.

    Raises:
        UserError: None does (WRITE_FAILED).
    """
    suffix = path.suffix.lower()
    for name in CODECS[suffix]:
        try:
            context: Any = av.CodecContext.create(name, "w")
            context.width, context.height = size
            context.pix_fmt = "yuvj420p" if name == "mjpeg" else "yuv420p"
            context.time_base, context.framerate = tick, Fraction(25)
            context.open()
        except (ValueError, av.FFmpegError) as error:
            _log.info("%s is not used: %s", name, error)
            continue
        return name
    raise UserError(
        Kind.WRITE_FAILED,
        f"{suffix} videos cannot be written on this computer: none of {', '.join(CODECS[suffix])} "
        "works.",
        "Use a name that ends in .avi or .mp4 instead.",
        str(path),
    )
