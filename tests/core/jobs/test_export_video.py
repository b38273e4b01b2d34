"""A film is written again with its overlay, whole or not at all."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs import export_video as export_video_module
from inception_gui.core.jobs.export_video import export_video
from inception_gui.core.jobs.scan_video import scan_video
from inception_gui.core.live.events import FramePrediction
from inception_gui.core.types import Progress
from inception_gui.core.video.frames import Film
from inception_gui.core.video.types import Frame, VideoFile
from inception_gui.errors import Kind, UserError
from tests.core.video.films import number_of, write_film
from tests.workers.known_answers import KnownAnswers


@pytest.mark.parametrize("name", ["日本 é.mp4", "out.avi", "out.mkv"])
def test_a_film_is_written_again_with_its_overlay(
    network: Inference, tmp_path: Path, name: str
) -> None:
    source = VideoFile(write_film(tmp_path / "a.mp4", 20, fps=10))
    path = tmp_path / "out" / name
    path.parent.mkdir()
    path.write_bytes(b"an older one")
    events = list(export_video(source, network, path, opacity=1.0, every=3))
    assert events[-1] == path
    assert list(path.parent.iterdir()) == [path]  # no temporary file is left
    with Film(source) as before, Film(VideoFile(path)) as after:
        assert after.fps == pytest.approx(10)
        pairs = list(zip(before.frames(), after.frames(), strict=True))
    assert len(pairs) == 20
    for old, new in pairs:
        assert isinstance(old, Frame)
        assert isinstance(new, Frame)
        # Outside of what the network saw nothing changed: the number can still be read.
        assert number_of(new.pixels) & 1 == old.index & 1
        difference = np.abs(old.pixels.astype(int) - new.pixels).mean(axis=2)
        assert difference[60:70, 90:100].mean() > 30
    steps = [event for event in events if isinstance(event, Progress)]
    assert steps[-1].done == 20 + 7


def test_frames_are_looked_at_while_others_are_written(network: Inference, tmp_path: Path) -> None:
    """Were all looked at first, the maps of a long film would fill the memory."""
    source = VideoFile(write_film(tmp_path / "a.mp4", 400, fps=10))
    classifier = network.classifier
    assert isinstance(classifier, KnownAnswers)
    events = export_video(source, network, tmp_path / "out.mp4")
    assert isinstance(next(events), Progress)
    assert len(classifier.seen) < 200
    events.close()


def test_a_film_is_not_replaced_by_its_own_export(network: Inference, tmp_path: Path) -> None:
    source = VideoFile(write_film(tmp_path / "a.mp4", 5))
    before = source.path.read_bytes()
    with pytest.raises(UserError) as caught:
        list(export_video(source, network, tmp_path / "." / "a.mp4"))
    assert caught.value.kind is Kind.WRONG_USAGE
    assert source.path.read_bytes() == before


def test_a_pass_that_was_made_already_is_not_made_again(network: Inference, tmp_path: Path) -> None:
    source = VideoFile(write_film(tmp_path / "a.mp4", 20, fps=10))
    found = [e for e in scan_video(source, network, heat_maps=1) if isinstance(e, FramePrediction)]
    classifier = network.classifier
    assert isinstance(classifier, KnownAnswers)
    looked = len(classifier.seen)
    path = tmp_path / "out.mp4"
    assert list(export_video(source, network, path, predictions=found, until_s=1.0))[-1] == path
    assert len(classifier.seen) == looked
    with Film(VideoFile(path)) as film:
        assert len(list(film.frames())) == 10


def test_an_export_that_is_ended_leaves_the_old_file(network: Inference, tmp_path: Path) -> None:
    source = VideoFile(write_film(tmp_path / "a.mp4", 30))
    path = tmp_path / "out" / "a.mp4"
    path.parent.mkdir()
    path.write_bytes(b"an older one")
    events = export_video(source, network, path)
    for event in events:
        if isinstance(event, Progress) and event.done > 40:
            break
    events.close()
    assert path.read_bytes() == b"an older one"
    assert list(path.parent.iterdir()) == [path]


def test_a_missing_codec_is_said_honestly(
    network: Inference, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = VideoFile(write_film(tmp_path / "a.mp4", 3))
    monkeypatch.setitem(export_video_module.CODECS, ".mp4", ("zzzz",))
    with pytest.raises(UserError) as caught:
        list(export_video(source, network, tmp_path / "out.mp4"))
    assert caught.value.kind is Kind.WRITE_FAILED
    assert "zzzz" in caught.value.sentence
    assert {path.name for path in tmp_path.iterdir()} == {"a.mp4"}


def test_a_video_that_cannot_be_written_says_why(network: Inference, tmp_path: Path) -> None:
    source = VideoFile(write_film(tmp_path / "a.mp4", 3))
    for path, kind in [
        (tmp_path / "a.gif", Kind.WRONG_USAGE),
        (tmp_path / "no folder" / "a.mp4", Kind.WRITE_FAILED),
    ]:
        with pytest.raises(UserError) as caught:
            list(export_video(source, network, path))
        assert caught.value.kind is kind
        assert caught.value.hint
