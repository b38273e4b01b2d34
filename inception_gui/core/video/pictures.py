"""Turns decoded frames into RGB: whole frames, upright, of the right shape and colours."""

from __future__ import annotations

import struct
from collections import deque
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import Final

import numpy as np

from inception_gui.core.types import Pixels
from inception_gui.core.video.decoder import Decoded
from inception_gui.core.video.ffmpeg import Buffer, av
from inception_gui.core.video.hdr import HLG, PQ, cube_folder, write_cube

_TURNED: Final = {(1, 1): "0", (-1, 1): "1", (1, -1): "2", (-1, -1): "3"}
"""The directions of FFmpeg's `transpose`, by the signs of the matrix's c and b."""

_DISPLAY_MATRIX: Final = 6
_SIDE_DATA_KINDS: Final = 64
"""FFmpeg's number of the display matrix, and more than it has numbers."""

_ASPECTS: Final = (0.1, 10.0)
"""The shapes of pixels that are believed: anamorphic cinema has 2, old capture cards 0.5."""


class Pictures:
    """Makes the frames of one film ready; those of interlaced films come one frame later."""

    def __init__(self, stream: av.VideoStream, most_pixels: int) -> None:
        self._stream = stream
        self._most_pixels = most_pixels
        self._reformatter = av.video.reformatter.VideoReformatter()
        self._is_interlaced = False
        self._rotation = 0
        self._turns: tuple[tuple[str, str], ...] | None = None
        self._graph: av.filter.Graph | None = None
        self._made_for: object = None
        self._waiting: deque[Decoded] = deque()

    def restart(self) -> None:
        """Forget what is under way: the film was sought."""
        self._graph, self._made_for = None, None
        self._waiting.clear()

    def push(self, coming: Decoded | None) -> Iterable[Decoded]:
        """Take the next decoded frame, None at the end; return those that are ready."""
        if coming is None or coming.frame is None:
            return [*self._drained(), *([] if coming is None else [coming])]
        frame = coming.frame
        self._is_interlaced = self._is_interlaced or frame.interlaced_frame
        if self._turns is None or frame.rotation != self._rotation:
            self._rotation, self._turns = frame.rotation, _turns_of(frame)
        turns = self._turns
        curve = frame.color_trc if frame.color_trc in (PQ, HLG) else 0
        if not self._is_interlaced and not turns and not curve:
            return [*self._drained(), coming]
        wanted = (
            *(frame.width, frame.height, frame.format.name, frame.colorspace, frame.color_range),
            *(self._is_interlaced, turns, curve),
        )
        ready: list[Decoded] = []
        if wanted != self._made_for:
            ready += self._drained()
        try:
            if self._graph is None:
                self._graph, self._made_for = self._new_graph(frame, turns, curve), wanted
            self._graph.push(frame)
        except (av.FFmpegError, ValueError):
            coming.frame, coming.missing = None, coming.missing + 1
            return [*ready, coming]
        coming.is_turned = any(name == "transpose" for name, _ in turns)
        self._waiting.append(coming)
        return [*ready, *self._pulled()]

    def pixels(self, ready: Decoded) -> Pixels:
        """The frame as `(H, W, 3) uint8` RGB, with square pixels.

        Raises:
            ValueError, av.FFmpegError: it cannot be converted.
        """
        frame = ready.frame
        assert frame is not None
        width, height = self.size_of(frame.width, frame.height, is_turned=ready.is_turned)
        scaled = (width, height) != (frame.width, frame.height)
        rgb = self._reformatter.reformat(
            frame,
            width,
            height,
            "rgb24",
            interpolation="BICUBIC" if scaled else "BILINEAR",
            threads=1,
        )
        return np.asarray(rgb.to_ndarray(), np.uint8)

    def size_of(self, width: int, height: int, *, is_turned: bool = False) -> tuple[int, int]:
        """The width and height with square pixels of a frame that has these."""
        aspect = self._aspect()
        shown = (width, round(height * aspect)) if is_turned else (round(width * aspect), height)
        return shown if 0 < shown[0] * shown[1] <= self._most_pixels else (width, height)

    def _aspect(self) -> float:
        """How much wider than high the pixels of the film are."""
        said = self._stream.sample_aspect_ratio or self._stream.codec_context.sample_aspect_ratio
        aspect = float(said or 1)
        lowest, highest = _ASPECTS
        return aspect if lowest <= aspect <= highest else 1.0

    def _new_graph(
        self, frame: av.VideoFrame, turns: tuple[tuple[str, str], ...], curve: int
    ) -> av.filter.Graph:
        graph = av.filter.Graph()
        graph.threads = 1
        nodes = [_source(graph, frame)]
        if self._is_interlaced:
            # Frames that are whole pass through unchanged; one comes out for each that goes in.
            nodes.append(graph.add("bwdif", "mode=send_frame:deint=interlaced"))
        nodes += [graph.add(name, options) for name, options in turns]
        with ExitStack() as stack:
            if curve:
                folder = Path(stack.enter_context(cube_folder()))
                nodes.append(graph.add("format", "gbrp10le"))
                nodes.append(graph.add("lut3d", file=str(write_cube(curve, folder))))
                nodes.append(graph.add("format", "rgb24"))
            nodes.append(graph.add("buffersink"))
            graph.link_nodes(*nodes)
            graph.configure()
        return graph

    def _drained(self) -> list[Decoded]:
        if self._graph is None:
            return []
        try:
            self._graph.push(None)
            ready = self._pulled()
        except (av.FFmpegError, ValueError):
            ready = []
        self.restart()
        return ready

    def _pulled(self) -> list[Decoded]:
        ready: list[Decoded] = []
        while self._waiting and self._graph is not None:
            try:
                frame = self._graph.vpull()
            except (av.error.BlockingIOError, av.error.EOFError):
                break
            one = self._waiting.popleft()
            one.frame = frame
            ready.append(one)
        return ready


def _turns_of(frame: av.VideoFrame) -> tuple[tuple[str, str], ...]:
    """The filters that undo how the camera was held: none, or turns and mirrors.

    The matrix is that of ISO 14496-12, 8.3.2: a stored pixel (x, y) is shown at
    (a x + c y, b x + d y). Other angles than quarters go to the nearest.
    """
    try:
        data = _without_other_side_data(frame).side_data.get("DISPLAYMATRIX")
    except (av.FFmpegError, ValueError):
        return ()
    if not isinstance(data, Buffer):
        return ()
    a, b, _, c, d, *_ = struct.unpack("=9i", bytes(data))
    if abs(b) + abs(c) > abs(a) + abs(d):
        return (("transpose", _TURNED[-1 if c < 0 else 1, -1 if b < 0 else 1]),)
    return (*((("hflip", ""),) if a < 0 else ()), *((("vflip", ""),) if d < 0 else ()))


def _without_other_side_data(frame: av.VideoFrame) -> av.VideoFrame:
    """The frame with its display matrix only.

    WORKAROUND PyAV 18.1, av/sidedata/sidedata.py: reading the side data of a frame frees the
    metadata of each twice, which ends the program. A colour profile has some.
    """
    graph = av.filter.Graph()
    others = (kind for kind in range(_SIDE_DATA_KINDS) if kind != _DISPLAY_MATRIX)
    graph.link_nodes(
        _source(graph, frame),
        *(graph.add("sidedata", f"mode=delete:type={kind}") for kind in others),
        graph.add("buffersink"),
    )
    graph.push(frame)
    return graph.vpull()


def _source(graph: av.filter.Graph, frame: av.VideoFrame) -> av.filter.context.FilterContext:
    return graph.add(
        "buffer",
        video_size=f"{frame.width}x{frame.height}",
        pix_fmt=frame.format.name,
        time_base=str(frame.time_base or "1/1000"),
        pixel_aspect="1/1",
        colorspace=str(frame.colorspace),
        range=str(frame.color_range),
    )
