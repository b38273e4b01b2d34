"""A film is written again with its overlay, whole or not at all."""

from __future__ import annotations

import sys
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.export_video import export_video
from inception_gui.core.jobs.scan_video import scan_video
from inception_gui.core.live.events import FramePrediction
from inception_gui.core.types import Progress
from inception_gui.core.video import video_written
from inception_gui.core.video.frames import Film
from inception_gui.core.video.types import Frame, ImageSequence, VideoFile
from inception_gui.core.video.video_written import VideoWritten
from inception_gui.errors import Kind, UserError
from tests.core.video.films import encode_film, number_of, numbered_frame, write_film
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


def test_the_class_is_written_into_the_frames_on_demand(network: Inference, tmp_path: Path) -> None:
    source = VideoFile(write_film(tmp_path / "a.mp4", 10, size=(480, 320)))
    lowest: dict[bool, float] = {}
    for captioned in (False, True):
        path = tmp_path / f"{captioned}.mp4"
        list(export_video(source, network, path, opacity=0.0, captioned=captioned))
        with Film(VideoFile(path)) as film:
            frames = [frame for frame in film.frames() if isinstance(frame, Frame)]
        assert len(frames) == 10
        lowest[captioned] = min(float((f.pixels[280:, 160:320] > 235).mean()) for f in frames)
    assert lowest[True] > lowest[False] + 0.01, "white letters in every frame"


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
    monkeypatch.setitem(video_written.CODECS, ".mp4", ("zzzz",))
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


def written_of(events: list[object]) -> VideoWritten:
    (written,) = [event for event in events if isinstance(event, VideoWritten)]
    return written


TIMES = (0, 0.1, 0.2, 0.3, 0.4, 0.5, 1, 2, 3, 3.5)


@pytest.mark.parametrize("name", ["out.mp4", "out.mkv", "out.avi"])
def test_every_frame_keeps_its_time_and_the_film_its_length(
    network: Inference, tmp_path: Path, name: str
) -> None:
    frames = (numbered_frame(number, (480, 320)) for number in range(len(TIMES)))
    # Frames that refer to later ones make PyAV write a wrong length.
    film = encode_film(
        tmp_path / "a.mp4", frames, codec="libx264", times=TIMES, options={"bf": "0"}
    )
    source, path = VideoFile(film), tmp_path / name
    list(export_video(source, network, path, opacity=0.0))
    with Film(source) as before, Film(VideoFile(path)) as after:
        found = [frame for frame in after.frames() if isinstance(frame, Frame)]
        assert after.info.duration_s == pytest.approx(before.info.duration_s, abs=0.1)
    assert [number_of(frame.pixels) for frame in found] == list(range(len(TIMES)))
    np.testing.assert_allclose([frame.position_s for frame in found], TIMES, atol=0.002)


def test_h264_is_written_where_an_encoder_is_there_and_else_mpeg_4(
    network: Inference, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = VideoFile(write_film(tmp_path / "a.mp4", 3))
    path = tmp_path / "out.mp4"
    for codecs, said, used in [
        (("libx264", "mpeg4"), "H.264", "h264"),
        (("no_such_encoder", "libx264rgb", "mpeg4"), "MPEG-4", "mpeg4"),
    ]:
        monkeypatch.setitem(video_written.CODECS, ".mp4", codecs)
        assert written_of(list(export_video(source, network, path))).codec == said
        with av.open(str(path)) as container:
            assert container.streams.video[0].codec_context.name == used


def with_sound(film: Path, codec: str, path: Path) -> VideoFile:
    """The film with a second of a tone, which begins where the film does."""
    tone = np.sin(np.arange(48_000) * 2 * np.pi * 440 / 48_000).astype(np.float32)
    with av.open(str(film)) as frames, av.open(str(path), "w") as written:
        video = written.add_stream_from_template(frames.streams.video[0], opaque=True)
        sound = written.add_stream(codec, 48_000)
        packets = [packet for packet in frames.demux(video=0) if packet.size]
        frame = av.AudioFrame.from_ndarray(np.stack([tone, tone]), "fltp", "stereo")
        frame.sample_rate = 48_000
        resampler = av.AudioResampler(sound.codec_context.format, "stereo", 48_000, 1024)
        for part in resampler.resample(frame):
            written.mux(sound.encode(part))
        written.mux(sound.encode(None))
        for packet in packets:
            packet.stream = video
            written.mux(packet)
    return VideoFile(path)


def sound_of(path: Path) -> tuple[str, float]:
    """The format of a film's sound, and how many seconds of it there are."""
    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        samples = sum(frame.samples for frame in container.decode(stream))
        return stream.codec_context.name, samples / stream.codec_context.sample_rate


@pytest.mark.parametrize(
    ("codec", "name"), [("aac", "out.mp4"), ("ac3", "out.mkv"), ("pcm_s16le", "out.avi")]
)
def test_sound_is_kept_as_it_is(network: Inference, tmp_path: Path, codec: str, name: str) -> None:
    film = write_film(tmp_path / "a.mkv", 25)
    source, path = with_sound(film, codec, tmp_path / "b.mkv"), tmp_path / name
    written = written_of(list(export_video(source, network, path)))
    assert "with its sound" in str(written)
    kept, seconds = sound_of(path)
    assert kept == codec
    assert seconds == pytest.approx(1.0, abs=0.1)
    written = written_of(list(export_video(source, network, path, until_s=0.4)))
    assert sound_of(path)[1] == pytest.approx(0.4, abs=0.1)


def test_sound_that_a_file_cannot_hold_is_said(network: Inference, tmp_path: Path) -> None:
    film = write_film(tmp_path / "a.mkv", 25)
    source, path = with_sound(film, "libopus", tmp_path / "b.mkv"), tmp_path / "out.avi"
    written = written_of(list(export_video(source, network, path)))
    assert written.left_out == ("opus",)
    assert not written.has_sound
    assert ".mkv" in str(written)
    with av.open(str(path)) as container:
        assert not container.streams.audio


@pytest.mark.parametrize("name", ["out.mp4", "out.mkv", "out.avi"])
def test_an_exported_film_has_the_colours_and_the_size_of_its_source(
    network: Inference, tmp_path: Path, name: str
) -> None:
    colours = np.zeros((301, 451, 3), np.uint8)
    for number, colour in enumerate([(200, 60, 30), (30, 160, 60), (40, 60, 200), (240, 240, 90)]):
        colours[:, number * 112 : (number + 1) * 112 + 3] = colour
    folder = tmp_path / "frames"
    folder.mkdir()
    for number in range(3):
        Image.fromarray(colours).save(folder / f"{number}.png")
    path = tmp_path / name
    list(export_video(ImageSequence(folder), network, path, opacity=0.0))
    with Film(VideoFile(path)) as film:
        first = next(film.frames())
    assert isinstance(first, Frame)
    height, width = first.pixels.shape[:2]
    assert 0 <= height - 301 <= 1
    assert 0 <= width - 451 <= 1
    # What lies outside of the crop is darkened.
    for column in (160, 290):
        np.testing.assert_allclose(first.pixels[150, column], colours[150, column], atol=6)


def test_a_film_of_two_shapes_keeps_them_both(network: Inference, tmp_path: Path) -> None:
    folder = tmp_path / "frames"
    folder.mkdir()
    for number, size in enumerate([(320, 160), (160, 320)]):
        Image.new("RGB", size, (200, 60, 30)).save(folder / f"{number}.png")
    path = tmp_path / "out.mp4"
    list(export_video(ImageSequence(folder), network, path, opacity=0.0))
    with Film(VideoFile(path)) as film:
        lying, upright = (one.pixels for one in film.frames() if isinstance(one, Frame))
    assert lying.shape == upright.shape == (160, 320, 3)
    red = np.flatnonzero(upright[80, :, 0] > 60)
    assert np.ptp(red) == pytest.approx(80, abs=4), "it has borders at its sides"


@pytest.mark.skipif(sys.platform == "win32", reason="no limit for the size of files there")
def test_a_disk_that_is_full_is_said_and_nothing_is_left(
    network: Inference, tmp_path: Path
) -> None:
    import resource

    source = VideoFile(write_film(tmp_path / "a.mp4", 60, size=(640, 480)))
    path = tmp_path / "out" / "a.mp4"
    path.parent.mkdir()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (5000, before[1]))
    try:
        with pytest.raises(UserError) as caught:
            list(export_video(source, network, path))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert caught.value.kind is Kind.WRITE_FAILED
    assert list(path.parent.iterdir()) == []
