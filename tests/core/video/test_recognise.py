"""Films are told from pictures."""

from __future__ import annotations

from pathlib import Path

from inception_gui.core.video.recognise import is_video
from tests.core.video.films import write_film, write_pictures


def test_films_are_told_from_pictures_by_name_and_by_content(tmp_path: Path) -> None:
    film = write_film(tmp_path / "a.mp4", 3)
    nameless = film.rename(tmp_path / "film")
    assert is_video(nameless)
    assert is_video(Path("any.MKV"))
    picture = write_pictures(tmp_path / "p", 1) / "shot_000.png"
    assert not is_video(picture)
    assert not is_video(tmp_path / "missing")
