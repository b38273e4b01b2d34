"""What a person types becomes a source."""

from __future__ import annotations

from pathlib import Path

import pytest

from inception_gui.core.video.parse_source import source_from_address, source_from_text
from inception_gui.core.video.types import Camera, ImageSequence, Stream, VideoFile
from inception_gui.errors import Kind, UserError
from tests.core.video.films import write_film


def test_what_a_person_types_becomes_a_source(tmp_path: Path) -> None:
    film = write_film(tmp_path / "a.mp4", 3)
    assert source_from_text(str(film)) == VideoFile(film)
    assert source_from_text(str(tmp_path)) == ImageSequence(tmp_path)
    pattern = str(tmp_path / "shot_%03d.png")
    assert source_from_text(pattern) == ImageSequence(Path(pattern))
    assert source_from_text("RTSP://a/b") == Stream("RTSP://a/b")
    numbered = source_from_text("3")
    assert isinstance(numbered, Camera)
    assert numbered.index == 3
    for wrong, kind in [
        ("file:///etc/passwd", Kind.WRONG_USAGE),
        ("concat://a|b", Kind.WRONG_USAGE),
        ("no such camera", Kind.MISSING),
        (str(tmp_path / "no.mp4"), Kind.MISSING),
        ("a\0b", Kind.MISSING),
    ]:
        with pytest.raises(UserError) as caught:
            source_from_text(wrong)
        assert caught.value.kind is kind


def test_an_address_without_a_scheme_is_one_of_the_web() -> None:
    assert source_from_address("camera.local:8080/video") == Stream(
        "http://camera.local:8080/video"
    )
    assert source_from_address("rtsp://camera.local/1") == Stream("rtsp://camera.local/1")
    with pytest.raises(UserError) as caught:
        source_from_address("ftp://camera.local/1")
    assert caught.value.kind is Kind.WRONG_USAGE
    assert "rtsp" in caught.value.hint


def test_a_path_that_is_typed_as_an_address_is_a_file_or_a_folder(tmp_path: Path) -> None:
    film = write_film(tmp_path / "a.mp4", 3)
    assert source_from_address(str(film)) == VideoFile(film)
    assert source_from_address(str(tmp_path)) == ImageSequence(tmp_path)
    for missing in (str(tmp_path / "no.mp4"), "~/no such film.mp4", r"C:\films\no.mp4"):
        with pytest.raises(UserError) as caught:
            source_from_address(missing)
        assert caught.value.kind is Kind.MISSING
