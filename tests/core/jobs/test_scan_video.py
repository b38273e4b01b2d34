"""Passes over films: every n-th frame, exports frame by frame, and with the overlay burnt in."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs import export_video as export_video_module
from inception_gui.core.jobs.export_frames import export_frames
from inception_gui.core.jobs.export_video import export_video
from inception_gui.core.jobs.scan_video import scan_video
from inception_gui.core.live.events import FramePrediction
from inception_gui.core.types import Failure, Progress
from inception_gui.core.video.frames import Film
from inception_gui.core.video.types import Frame, ImageSequence, SourceError, Trouble, VideoFile
from inception_gui.errors import Kind, UserError
from tests.core.video.films import number_of, write_film, write_pictures
from tests.workers.known_answers import KnownAnswers


@pytest.fixture
def network() -> Iterator[Inference]:
    inference = Inference(KnownAnswers())
    yield inference
    inference.close()


def open_files() -> set[str]:
    """The files that this process holds open; none where the system does not tell."""
    folder = Path("/proc/self/fd")
    if not folder.is_dir():
        return set()
    return {str(link.readlink()) for link in folder.iterdir() if link.exists()}


def test_every_nth_frame_of_a_film_is_looked_at_in_order(
    network: Inference, tmp_path: Path
) -> None:
    source = VideoFile(write_film(tmp_path / "a.mp4", 50, fps=10))
    events = list(scan_video(source, network, every=4, heat_maps=2))
    found = [event for event in events if isinstance(event, FramePrediction)]
    assert [one.index for one in found] == list(range(0, 50, 4))
    np.testing.assert_allclose([one.position_s for one in found], np.arange(0, 50, 4) / 10)
    assert all(len(one.heat_maps) == 2 for one in found)
    assert [one.prediction.item.page for one in found] == [one.index for one in found]
    steps = [event for event in events if isinstance(event, Progress)]
    assert (steps[0].done, steps[-1].done, steps[-1].total) == (0, 13, 13)


def test_frames_may_be_counted_by_the_second(network: Inference, tmp_path: Path) -> None:
    source = VideoFile(write_film(tmp_path / "a.mp4", 50, fps=25))
    found = [e for e in scan_video(source, network, fps=5) if isinstance(e, FramePrediction)]
    assert [one.index for one in found] == list(range(0, 50, 5))


def test_a_broken_picture_does_not_stop_the_others(network: Inference, tmp_path: Path) -> None:
    folder = write_pictures(tmp_path / "a", 6)
    (folder / "shot_005.png").write_bytes(b"\x89PNG\r\n\x1a\nbroken")
    events = list(scan_video(ImageSequence(folder), network))
    assert sum(isinstance(event, FramePrediction) for event in events) == 5
    (failure,) = [event for event in events if isinstance(event, Failure)]
    assert failure.item.page == 5


def test_a_pass_can_be_ended_and_gives_the_film_back(network: Inference, tmp_path: Path) -> None:
    path = write_film(tmp_path / "a.mp4", 200)
    events = scan_video(VideoFile(path), network)
    for _ in range(10):
        next(events)
    if open_files():
        assert str(path) in open_files()
    events.close()
    assert str(path) not in open_files()
    path.unlink()  # Windows would not let it go


def test_what_is_no_film_is_a_sentence(network: Inference, tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(b"no film")
    with pytest.raises(SourceError) as caught:
        list(scan_video(VideoFile(path), network))
    assert caught.value.trouble is Trouble.NO_VIDEO


@pytest.mark.parametrize("suffix", [".csv", ".jsonl"])
def test_predictions_are_exported_with_their_time_stamps(
    network: Inference, tmp_path: Path, suffix: str
) -> None:
    source = VideoFile(write_film(tmp_path / "=a.mp4", 10, fps=10))
    found = [e for e in scan_video(source, network) if isinstance(e, FramePrediction)]
    path = tmp_path / f"out{suffix}"
    assert list(export_frames(found, source, path)) == [path]
    text = path.read_text(encoding="utf-8-sig")
    if suffix == ".csv":
        rows = list(csv.DictReader(text.splitlines()))
        assert rows[0]["source"] == "'=a.mp4"  # no formula
        assert rows[3]["label_1"] == found[3].prediction.scores[0].name
    else:
        rows = [json.loads(line) for line in text.splitlines()]
        assert rows[3]["top"][0]["name"] == found[3].prediction.scores[0].name
    assert [float(row["position_s"]) for row in rows] == [
        pytest.approx(step / 10) for step in range(10)
    ]
    with pytest.raises(UserError) as caught:
        list(export_frames(found, source, tmp_path / "out.txt"))
    assert caught.value.kind is Kind.WRONG_USAGE


def test_predictions_whose_export_is_ended_leave_the_old_file(
    network: Inference, tmp_path: Path
) -> None:
    source = VideoFile(write_film(tmp_path / "a.mp4", 4))
    found = [e for e in scan_video(source, network) if isinstance(e, FramePrediction)]
    path = tmp_path / "out" / "a.csv"
    path.parent.mkdir()
    path.write_text("an older one")
    events = export_frames(found * 1000, source, path)
    assert next(events) == Progress(1000, 4000)
    events.close()
    assert path.read_text() == "an older one"
    assert list(path.parent.iterdir()) == [path]
    assert list(export_frames(found * 1000, source, path))[-1] == path
    assert len(path.read_text(encoding="utf-8-sig").splitlines()) == 4001


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
