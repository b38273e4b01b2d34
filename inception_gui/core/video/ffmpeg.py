"""Imports FFmpeg (PyAV): late, and silent on the terminal. Nobody else imports it."""

from __future__ import annotations

import av
import av.container
import av.error
import av.filter
import av.logging
import av.stream
import av.video
from av.buffer import Buffer

__all__ = ["Buffer", "av", "description_of"]

# Its messages are for programmers; what matters to people is said in a sentence of ours.
av.logging.set_level(None)


def description_of(container: av.container.InputContainer) -> str:
    """What FFmpeg writes of an opened file: its streams, their codecs and sizes."""
    av.logging.set_level(av.logging.INFO)  # it is a message of FFmpeg's
    try:
        # PyAV's own types leave it out.
        return str(container.dumps_format())  # type: ignore[attr-defined]
    finally:
        av.logging.set_level(None)
