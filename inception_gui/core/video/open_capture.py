"""The table of source kinds: which addresses name each kind, and what opens it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from inception_gui.core.video.capture import Capture
from inception_gui.core.video.types import Camera, ImageSequence, Source, Stream, VideoFile


@dataclass(frozen=True, slots=True)
class SourceKind:
    """A kind of source: its type, what makes a capture of it, and the schemes of its addresses.

    An address with one of the `schemes`, such as `rtsp://camera.local/1`, becomes
    `source_type(address)`.
    """

    source_type: Callable[..., Source]
    capture: Callable[[Any], Capture]
    schemes: tuple[str, ...] = ()


# OpenCV and FFmpeg take a second to import, so captures are imported when they open a source.


def _camera(source: Camera) -> Capture:
    from inception_gui.core.video.camera_capture import CameraCapture

    return CameraCapture(source)


def _video_file(source: VideoFile) -> Capture:
    from inception_gui.core.video.animation_capture import AnimationCapture, decoder_of

    if decoder := decoder_of(source.path):
        return AnimationCapture(source, decoder)
    from inception_gui.core.video.film_capture import FilmCapture

    return FilmCapture(source)


def _image_sequence(source: ImageSequence) -> Capture:
    from inception_gui.core.video.sequence_capture import SequenceCapture

    return SequenceCapture(source)


def _stream(source: Stream) -> Capture:
    from inception_gui.core.video.stream_capture import StreamCapture

    if not source.url.lower().startswith("http"):
        return StreamCapture(source)
    from inception_gui.core.video.web_capture import WebCapture

    return WebCapture(source, StreamCapture)


KINDS: Final = (
    SourceKind(Camera, _camera),
    SourceKind(VideoFile, _video_file),
    SourceKind(ImageSequence, _image_sequence),
    SourceKind(Stream, _stream, ("http", "https", "rtsp", "rtsps", "rtmp", "udp", "rtp", "srt")),
)


def make_capture(source: Source) -> Capture:
    """Return the capture that opens `source`.

    Raises:
        KeyError: The type of `source` is not in `KINDS`.
    """
    return {kind.source_type: kind.capture for kind in KINDS}[type(source)](source)
