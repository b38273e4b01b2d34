"""Long work does not begin on a disk that has no room for it."""

from __future__ import annotations

import shutil
from collections import namedtuple
from pathlib import Path

import pytest

from inception_gui.core.files.free_space import require_space
from inception_gui.errors import Kind, UserError

Usage = namedtuple("Usage", "total used free")


def disk_with(monkeypatch: pytest.MonkeyPatch, free_bytes: int) -> list[Path]:
    asked: list[Path] = []

    def usage(folder: Path) -> Usage:
        asked.append(folder)
        return Usage(1 << 40, 0, free_bytes)

    monkeypatch.setattr(shutil, "disk_usage", usage)
    return asked


def test_a_disk_with_room_is_asked_and_nothing_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = disk_with(monkeypatch, 1 << 30)
    require_space(tmp_path / "new" / "folder", 500 << 20, "the video")
    assert asked == [tmp_path], "the folder will be made there"


def test_a_full_disk_is_named_with_both_sizes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk_with(monkeypatch, 30 << 20)
    with pytest.raises(UserError) as caught:
        require_space(tmp_path, 100 << 20, "the video")
    assert caught.value.kind is Kind.WRITE_FAILED
    assert "the video: 120 MB are needed, 30 MB are free" in caught.value.sentence
    assert tmp_path.name in caught.value.hint


def test_a_disk_that_says_nothing_is_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def usage(_folder: Path) -> Usage:
        raise OSError("a strange file system")

    monkeypatch.setattr(shutil, "disk_usage", usage)
    require_space(tmp_path, 1 << 60, "the video")
