"""Films in files, whole and damaged: every frame with its place, and the place that is sought."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import av
import numpy as np
import pytest
from av.stream import Disposition
from PIL import Image

from inception_gui.core.live.events import FeedState
from inception_gui.core.live.feed import Feed
from inception_gui.core.types import Failure
from inception_gui.core.video import av_capture
from inception_gui.core.video.capture import DamagedPart
from inception_gui.core.video.frames import Film
from inception_gui.core.video.open_capture import make_capture
from inception_gui.core.video.recognise import is_video
from inception_gui.core.video.types import Frame, SourceError, Trouble, VideoFile
from inception_gui.errors import Kind, UserError
from tests.core.live.captures import within
from tests.core.video.films import (
    encode_film,
    number_of,
    numbered_frame,
    serving,
    spoil,
    write_film,
)
from tests.core.video.reading import error_of, frames_of, numbers_of
from tests.oracle import SHARED

CORPUS = SHARED / "corpus"


@pytest.mark.parametrize(
    ("name", "codec"), [("é 日本.mp4", "mp4v"), ("a.avi", "MJPG"), ("a.mkv", "mp4v")]
)
def test_every_frame_of_a_film_comes_in_order_with_its_place_in_time(
    tmp_path: Path, name: str, codec: str
) -> None:
    source = VideoFile(write_film(tmp_path / name, 40, fps=20, codec=codec))
    found = frames_of(source)
    assert numbers_of(found) == list(range(40))
    positions = [frame.position_s for frame in found if isinstance(frame, Frame)]
    np.testing.assert_allclose(positions, np.arange(40) / 20, atol=0.002)
    first = found[0]
    assert isinstance(first, Frame)
    np.testing.assert_allclose(first.pixels[100, 100], (200, 60, 30), atol=12)


def test_every_seventh_frame_is_the_seventh(tmp_path: Path) -> None:
    source = VideoFile(write_film(tmp_path / "a.mp4", 40))
    assert numbers_of(frames_of(source, 7)) == [0, 7, 14, 21, 28, 35]


def test_a_film_plays_at_its_own_speed(tmp_path: Path) -> None:
    feed = Feed(VideoFile(write_film(tmp_path / "a.mp4", 25, fps=50)))
    began = time.monotonic()
    with within(20) as there_is_time:
        while feed.state is not FeedState.ENDED and there_is_time():
            pass
    # Half a second of film; only too fast would be wrong on a busy machine.
    assert time.monotonic() - began > 0.4
    feed.close()


def test_a_film_can_be_paused_sought_and_played_again_from_its_end(tmp_path: Path) -> None:
    feed = Feed(VideoFile(write_film(tmp_path / "a.mp4", 200, fps=25)))
    feed.pause()

    def next_number() -> int:
        with within(10) as there_is_time:
            while there_is_time():
                frame = feed.take_preview()
                if frame is not None:
                    assert number_of(frame.pixels) == frame.index
                    return frame.index
        raise AssertionError

    assert next_number() == 0
    for wanted in (100, 20, 160, 0):
        feed.seek(wanted / 25)
        assert next_number() == wanted
        assert feed.state is FeedState.PAUSED
    feed.seek(1000.0)
    with within(10) as there_is_time:
        while feed.state is not FeedState.ENDED and there_is_time():
            pass
        feed.play()
        assert next_number() == 0
        assert feed.state is FeedState.PLAYING
    feed.close()


@pytest.mark.parametrize("content", [None, b"", b"not a film at all" * 100])
def test_a_file_that_is_no_film_is_a_sentence(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "a.mp4"
    if content is not None:
        path.write_bytes(content)
    error = error_of(VideoFile(path))
    assert "a.mp4" in error.sentence
    assert error.trouble is (Trouble.NOT_FOUND if content is None else Trouble.NO_VIDEO)


def test_a_film_with_gigantic_pictures_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_film(tmp_path / "a.mp4", 3)
    monkeypatch.setattr(av_capture, "_LARGEST_FRAME_PIXELS", 192 * 128 - 1)
    error = error_of(VideoFile(path))
    assert "a.mp4" in error.sentence
    assert "192 × 128" in error.sentence


TIMES = (0, 0.1, 0.2, 0.3, 0.4, 0.5, 1, 2, 3, 3.5)


@pytest.mark.parametrize("name", ["a.mp4", "a.mkv", "a.ts"])
def test_frames_have_the_times_of_the_file_however_uneven(tmp_path: Path, name: str) -> None:
    frames = (numbered_frame(number) for number in range(len(TIMES)))
    source = VideoFile(encode_film(tmp_path / name, frames, codec="libx264", times=TIMES))
    found = [one for one in frames_of(source) if isinstance(one, Frame)]
    assert [number_of(frame.pixels) for frame in found] == list(range(len(TIMES)))
    np.testing.assert_allclose([frame.position_s for frame in found], TIMES, atol=0.001)


def test_the_frame_on_the_screen_at_a_time_is_the_one_that_is_sought(tmp_path: Path) -> None:
    frames = (numbered_frame(number) for number in range(len(TIMES)))
    path = encode_film(tmp_path / "a.mp4", frames, codec="libx264", times=TIMES)
    capture = make_capture(VideoFile(path))
    capture.open()
    for wanted_s, number in ((2.9, 7), (0.25, 2), (3.0, 8), (0.0, 0)):
        capture.seek(wanted_s)
        grabbed = capture.read()
        assert grabbed is not None
        assert number_of(grabbed.pixels) == number
        assert grabbed.position_s == pytest.approx(TIMES[number], abs=0.001)
    capture.seek(1000.0)
    assert capture.read() is None
    capture.release()


def test_a_film_that_changes_its_size_keeps_its_shapes(tmp_path: Path) -> None:
    parts = []
    for number, size in enumerate([(320, 160), (160, 320)]):
        part = encode_film(
            tmp_path / f"{number}.ts", [numbered_frame(9, size)] * 5, codec="libx264"
        )
        parts.append(part.read_bytes())
    film = tmp_path / "both.ts"
    film.write_bytes(b"".join(parts))
    shapes = [one.pixels.shape for one in frames_of(VideoFile(film)) if isinstance(one, Frame)]
    assert shapes == [(160, 320, 3)] * 5 + [(320, 160, 3)] * 5


def cover(path: Path) -> Path:
    Image.new("RGB", (300, 300), "red").save(path)
    return path


@pytest.mark.parametrize("first", [True, False])
def test_a_cover_is_not_taken_for_the_film(tmp_path: Path, first: bool) -> None:
    film = write_film(tmp_path / "a.mp4", 5)
    both = tmp_path / "both.mp4"
    with (
        av.open(str(film)) as frames,
        av.open(str(cover(tmp_path / "cover.jpg"))) as picture,
        av.open(str(both), "w") as written,
    ):
        inputs = [picture, frames] if first else [frames, picture]
        streams = {
            one: written.add_stream_from_template(one.streams.video[0], opaque=True)
            for one in inputs
        }
        streams[picture].disposition = Disposition.attached_pic
        for one in inputs:
            for packet in one.demux(video=0):
                if packet.size:
                    packet.stream = streams[one]
                    written.mux(packet)
    assert numbers_of(frames_of(VideoFile(both))) == list(range(5))


def test_a_sound_file_with_a_cover_is_no_film(tmp_path: Path) -> None:
    song = tmp_path / "song.mp3"
    with av.open(str(song), "w") as written:
        sound = written.add_stream("libmp3lame", 44100)
        with av.open(str(cover(tmp_path / "cover.jpg"))) as picture:
            stream = written.add_stream_from_template(picture.streams.video[0], opaque=True)
            stream.disposition = Disposition.attached_pic
            silence = av.AudioFrame.from_ndarray(np.zeros((2, 1152), np.float32), "fltp", "stereo")
            silence.sample_rate = 44100
            written.mux(sound.encode(silence))
            for packet in picture.demux(video=0):
                if packet.size:
                    packet.stream = stream
                    written.mux(packet)
        written.mux(sound.encode(None))
    error = error_of(VideoFile(song))
    assert error.trouble is Trouble.NO_VIDEO
    assert "sound recording" in error.sentence


def test_a_codec_that_nobody_knows_is_named(tmp_path: Path) -> None:
    film = encode_film(tmp_path / "a.mp4", [numbered_frame(1)] * 5, codec="libx264")
    film.write_bytes(film.read_bytes().replace(b"avc1", b"wxyz"))
    error = error_of(VideoFile(film))
    assert "“wxyz”" in error.sentence
    assert "damaged" not in error.sentence


def test_a_playlist_of_a_stranger_reaches_no_network(tmp_path: Path) -> None:
    asked = []

    class Listener(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, *arguments: object) -> None:
            """Nothing: the terminal is the tests'."""

    with serving(Listener) as address:
        playlist = (
            f"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n{address}/secret.ts\n#EXT-X-ENDLIST\n"
        )
        hls = tmp_path / "a.m3u8"
        hls.write_text(playlist)
        renamed = tmp_path / "a.mp4"
        renamed.write_text(playlist)
        joined = tmp_path / "a.ffconcat"
        joined.write_text(f"ffconcat version 1.0\nfile {address}/secret.ts\n")
        description = tmp_path / "a.sdp"
        description.write_text(
            "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\n"
            "m=video 5004 RTP/AVP 96\na=rtpmap:96 H264/90000\n"
        )
        for path in (hls, renamed, joined, description):
            assert error_of(VideoFile(path)).trouble is Trouble.NO_VIDEO
    assert asked == []


def test_a_text_is_no_film(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Buy milk.\n" * 100)
    assert error_of(VideoFile(path)).trouble is Trouble.NO_VIDEO


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names there")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "a"
    os.mkfifo(pipe)
    assert not is_video(pipe)
    error = error_of(VideoFile(pipe))
    assert error.trouble is Trouble.DENIED
    assert "check that it is a file" in error.hint.lower()


def test_a_film_that_is_cut_off_plays_as_far_as_it_goes(tmp_path: Path) -> None:
    whole = write_film(tmp_path / "a.avi", 40, codec="MJPG")
    cut = tmp_path / "b.avi"
    cut.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    numbers = numbers_of(frames_of(VideoFile(cut)))
    assert 5 < len(numbers) < 40
    assert numbers == list(range(len(numbers)))


@pytest.mark.parametrize(
    ("name", "codec"), [("a.mp4", "mp4v"), ("a.avi", "MJPG"), ("a.mkv", "PNG ")]
)
def test_a_film_goes_on_behind_a_damaged_part(tmp_path: Path, name: str, codec: str) -> None:
    film = spoil(write_film(tmp_path / name, 100, codec=codec), 0.4, 0.6)
    found = frames_of(VideoFile(film))
    failures = [one for one in found if isinstance(one, Failure)]
    frames = [one for one in found if isinstance(one, Frame)]
    assert failures
    assert {failure.kind for failure in failures} == {Kind.DAMAGED}
    expected = 0
    for one in found:
        assert expected == (one.index if isinstance(one, Frame) else one.item.page)
        expected += one.in_a_row if isinstance(one, Failure) else 1
    assert all(failure.seconds is not None for failure in failures)
    assert number_of(frames[-1].pixels) == 99
    if name != "a.avi":  # an AVI does not tell times: there nobody knows how many are missing
        assert frames[-1].position_s == pytest.approx(99 / 25, abs=0.05)
    positions = [frame.position_s for frame in frames]
    assert positions == sorted(set(positions))
    seventh = numbers_of(frames_of(VideoFile(film), 7))
    assert seventh[-1] > 90, "what is only passed over goes on, too"


def test_a_damaged_frame_that_is_passed_over_is_told_from_a_whole_one(tmp_path: Path) -> None:
    source = VideoFile(spoil(write_film(tmp_path / "a.mp4", 100), 0.4, 0.6))
    parts = [one for one in frames_of(source) if isinstance(one, Failure)]
    capture = make_capture(source)
    capture.open()
    found: list[tuple[int, int]] = []
    index = 0
    while index < 100:
        try:
            assert capture.skip()
            index += 1
        except DamagedPart as part:
            found.append((index, part.frames))
            index += part.frames
    assert not capture.skip()
    capture.release()
    assert sum(frames for _, frames in found) > 5
    assert found == [(part.item.page, part.in_a_row) for part in parts]


def test_a_damaged_film_plays_to_its_end_and_its_failures_are_counted(tmp_path: Path) -> None:
    feed = Feed(VideoFile(spoil(write_film(tmp_path / "a.mp4", 100, fps=100), 0.5, 0.55)))
    failures: list[Failure] = []
    last: Frame | None = None
    with within(20) as there_is_time:
        while feed.state is not FeedState.ENDED and there_is_time():
            failures += feed.take_failures()
            last = feed.take_preview() or last
    feed.close()
    assert failures
    assert last is not None
    assert last.position_s > 0.9


@pytest.mark.parametrize("codec", ["PNG ", "mp4v"])
def test_a_place_in_a_damaged_part_is_sought_behind_it(tmp_path: Path, codec: str) -> None:
    film = spoil(write_film(tmp_path / "a.mkv", 100, codec=codec), 0.4, 0.6)
    capture = make_capture(VideoFile(film))
    capture.open()
    for wanted_s, number in ((2.2, None), (0.4, 10), (3.6, 90)):
        capture.seek(wanted_s)
        grabbed = None
        with within(10) as there_is_time:
            while grabbed is None and there_is_time():
                with suppress(UserError):
                    grabbed = capture.read()
                    assert grabbed is not None, "this is not the film's end"
        assert grabbed is not None
        assert number is None or number_of(grabbed.pixels) == number
        assert grabbed.position_s is not None
        assert wanted_s - 0.1 < grabbed.position_s < wanted_s + 2
    capture.release()


def test_nobody_waits_for_as_long_as_the_damaged_part_lasts(tmp_path: Path) -> None:
    """A minute of film at a frame a second, of which only the two ends are whole."""
    film = write_film(tmp_path / "a.mp4", 60, fps=1)
    feed = Feed(VideoFile(spoil(film, 0.04, 0.7)))
    last: Frame | None = None
    with within(25) as there_is_time:
        while (last is None or last.position_s < 30) and there_is_time():
            last = feed.take_preview() or last
    feed.close()


def test_a_film_whose_second_half_gives_no_frame_comes_to_its_end(tmp_path: Path) -> None:
    film = write_film(tmp_path / "a.mkv", 100, codec="PNG ")
    first, *frames = film.read_bytes().split(b"\x89PNG")
    marks = [b"\x89PNG"] * 40 + [b"\0\0\0\0"] * (len(frames) - 40)
    film.write_bytes(
        first + b"".join(mark + data for mark, data in zip(marks, frames, strict=True))
    )
    found = frames_of(VideoFile(film))
    assert numbers_of(found) == list(range(40))
    assert sum(one.in_a_row for one in found if isinstance(one, Failure)) >= 60


@pytest.mark.corpus
@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not there")
def test_streams_that_appear_in_the_middle_are_no_crash(tmp_path: Path) -> None:
    """PyAV 18.1 stumbles over them at the end of the file."""
    data = bytearray((CORPUS / "files" / "made-video" / "resolution_change.ts").read_bytes())
    for place, value in {15041: 78}.items():
        data[place] = value
    film = tmp_path / "a.ts"
    film.write_bytes(data)
    assert any(isinstance(one, Frame) for one in frames_of(VideoFile(film)))


def test_the_end_of_a_film_that_says_it_is_longer_is_no_damage(tmp_path: Path) -> None:
    whole = write_film(tmp_path / "a.mkv", 1000).read_bytes()
    cut = tmp_path / "b.mkv"
    cut.write_bytes(whole[: len(whole) // 2])
    with Film(VideoFile(cut)) as film:
        assert film.info.frames == 1000
        found = list(film.frames())
    assert 300 < len(found) < 700
    assert all(isinstance(one, Frame) for one in found)


@pytest.mark.corpus
@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not there")
def test_every_video_of_the_corpus_plays_or_says_why_not(
    capfd: pytest.CaptureFixture[str],
) -> None:
    folders = (CORPUS / "files" / "made-video", CORPUS / "files" / "video-bad")
    films = sorted(path for folder in folders for path in folder.rglob("*") if path.is_file())
    assert len(films) > 70
    played = 0
    damaged: set[str] = set()
    refused: list[SourceError] = []
    for path in films:
        source = VideoFile(path)
        last = -1.0
        try:
            for frame in frames_of(source):
                if isinstance(frame, Failure):
                    damaged.add(path.name)
                    continue
                assert frame.pixels.dtype == np.uint8
                assert frame.pixels.ndim == 3
                assert frame.pixels.shape[2] == 3
                assert last < frame.position_s < 3600
                last = frame.position_s
            played += 1
        except SourceError as error:
            refused.append(error)
    assert played > 35
    assert {"h264_zeroed.mp4", "mjpeg_noise.avi", "mpeg4_noise.avi"} <= damaged
    assert len(refused) > 25
    assert all(error.trouble is Trouble.NO_VIDEO and error.hint for error in refused)
    # Nothing of FFmpeg on the terminal.
    assert capfd.readouterr() == ("", "")


@pytest.mark.corpus
@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not there")
@pytest.mark.parametrize("name", ["wmv2_trunc30.wmv", "mpeg1.mpg", "fps_1.mp4", "flv_noise.flv"])
def test_films_whose_headers_lie_can_be_sought(name: str) -> None:
    capture = make_capture(VideoFile(CORPUS / "files" / "made-video" / name))
    info = capture.open()
    assert info.duration_s is None or info.duration_s < 10
    first = capture.read()
    assert first is not None
    capture.seek(0.03)
    sought = capture.read()
    assert sought is not None
    capture.seek(0.0)
    again = capture.read()
    assert again is not None
    np.testing.assert_array_equal(first.pixels, again.pixels)
    capture.release()


@pytest.mark.corpus
@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not there")
@pytest.mark.parametrize(
    "name",
    [
        "h264.mp4",
        "h264.ts",
        "h264.mkv",
        "vp9.webm",
        "two_joined.mpg",
        "flv.flv",
        "wmv2_trunc90.wmv",
    ],
)
def test_a_seek_goes_to_the_very_frame_in_any_kind_of_film(name: str) -> None:
    source = VideoFile(CORPUS / "files" / "made-video" / name)
    with Film(source) as film:
        frames = [frame for frame in film.frames() if isinstance(frame, Frame)]
    capture = make_capture(source)
    fps = capture.open().fps or 25.0
    for wanted in (2, len(frames) // 2, len(frames) - 2, 0, 1):
        capture.seek(wanted / fps)
        grabbed = capture.read()
        assert grabbed is not None
        np.testing.assert_array_equal(grabbed.pixels, frames[wanted].pixels)
        assert grabbed.position_s == pytest.approx(wanted / fps, abs=0.002)
    capture.release()
