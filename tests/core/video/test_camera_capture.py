"""A camera that cannot be opened says why."""

from __future__ import annotations

from inception_gui.core.video.types import Camera
from tests.core.video.reading import error_of


def test_a_camera_that_is_not_there_is_a_sentence() -> None:
    error = error_of(Camera("Front door", 99))
    assert "Front door" in error.sentence
    assert error.hint
