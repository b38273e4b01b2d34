"""A camera that looks at the user shows a mirror, others do not."""

from __future__ import annotations

import pytest

from inception_gui.core.video.facing import faces_user
from inception_gui.core.video.types import Camera


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Integrated Camera: Integrated C", True),
        ("FaceTime HD Camera", True),
        ("Surface Camera Front", True),
        ("HD Pro Webcam C920", True),
        ("Surface Camera Rear", False),
        ("USB Microscope", False),
        ("OBS Virtual Webcam", False),
        ("Cam Link 4K HDMI Capture", False),
        ("camera 0", False),
    ],
)
def test_the_name_tells_which_way_a_camera_looks(name: str, expected: bool) -> None:
    assert faces_user(Camera(name, 0)) is expected
