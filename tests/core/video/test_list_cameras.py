"""Cameras are listed by name."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from inception_gui.core.video.list_cameras import cameras_of_linux


def test_linux_names_its_cameras_and_twins_get_a_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sysfs, devices = tmp_path / "sys", tmp_path / "dev"
    devices.mkdir()
    for number, name in [(10, "Twin"), (2, "Twin"), (0, "日本 camera"), (3, None)]:
        (sysfs / f"video{number}").mkdir(parents=True)
        (devices / f"video{number}").touch()
        if name is not None:
            (sysfs / f"video{number}" / "name").write_text(f"{name}\n", encoding="utf-8")
    (sysfs / "video7").mkdir()  # named, but not there any more
    found = cameras_of_linux(sysfs, devices)
    assert [(camera.name, camera.index) for camera in found] == [
        ("日本 camera", 0),
        ("Twin", 2),
        ("video3", 3),
        ("Twin", 10),
    ]
    assert cameras_of_linux(tmp_path / "none", devices) == ()
    if sys.platform == "linux":
        from inception_gui.core.video import list_cameras

        monkeypatch.setattr(list_cameras, "cameras_of_linux", lambda: found)
        names = [camera.name for camera in list_cameras.list_cameras()]
        assert names == ["日本 camera", "Twin", "video3", "Twin (2)"]
