"""Several videos are played one after the other."""

from __future__ import annotations

from pathlib import Path

from inception_gui.core.video.types import VideoFile
from inception_gui.widgets.live.playlist import Playlist

FILMS = [VideoFile(Path(f"{number}.mp4")) for number in range(3)]


def test_the_list_is_gone_through_in_its_order_and_ends() -> None:
    playlist = Playlist(FILMS)
    assert [playlist.step(1), playlist.step(1), playlist.step(1)] == [FILMS[1], FILMS[2], None]
    assert playlist.place == 2
    assert playlist.step(-1) == FILMS[1]


def test_a_list_that_repeats_starts_again() -> None:
    playlist = Playlist(FILMS)
    playlist.step(2)
    assert playlist.step(1, wraps=True) == FILMS[0]


def test_nothing_follows_nothing() -> None:
    assert Playlist().step(1, wraps=True) is None
