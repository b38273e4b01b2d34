"""Tells by its name whether a camera looks at the user; no system says it for all cameras."""

from __future__ import annotations

from typing import Final

from inception_gui.core.video.types import Camera

_TOWARDS: Final = ("integrated", "built-in", "internal", "facetime", "front", "user", "webcam")
_AWAY: Final = ("rear", "back", "world", "capture", "hdmi", "virtual", "document")


def faces_user(camera: Camera) -> bool:
    """Whether people expect to see themselves in `camera` as in a mirror."""
    name = camera.name.casefold()
    return any(word in name for word in _TOWARDS) and not any(word in name for word in _AWAY)
