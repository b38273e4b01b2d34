"""Films, streams, sequences and cameras: real files and a real server, whole and broken."""

from __future__ import annotations

import os
import socket
import sys
import time
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

from inception_gui.core.live import watchdog
from inception_gui.core.live.events import FeedState
from inception_gui.core.live.feed import Feed
from inception_gui.core.types import Failure
from inception_gui.core.video import opencv_capture
from inception_gui.core.video.frames import Film
from inception_gui.core.video.list_cameras import cameras_of_linux
from inception_gui.core.video.open_capture import make_capture
from inception_gui.core.video.parse_source import source_from_text
from inception_gui.core.video.plausible import Positions, sane_fps, sane_frames
from inception_gui.core.video.recognise import is_video
from inception_gui.core.video.stream_probe import check_answers
from inception_gui.core.video.types import (
    Camera,
    Frame,
    ImageSequence,
    Source,
    SourceError,
    Stream,
    Trouble,
    VideoFile,
)
from inception_gui.errors import Kind, UserError
from tests.core.live.captures import within
from tests.core.video.films import (
    camera_server,
    file_server,
    number_of,
    spoil,
    write_film,
    write_pictures,
)
from tests.oracle import SHARED

CORPUS = SHARED / "corpus"


def frames_of(source: Source, step: int = 1) -> list[Frame | Failure]:
    with Film(source) as film:
        return list(film.frames(step))


def numbers_of(found: list[Frame | Failure]) -> list[int]:
    return [number_of(frame.pixels) for frame in found if isinstance(frame, Frame)]


def failure_of(feed: Feed) -> SourceError:
    with within(20) as there_is_time:
        while there_is_time():
            try:
                feed.check()
            except SourceError as error:
                return error
    raise AssertionError


def error_of(source: Source) -> SourceError:
    feed = Feed(source)
    try:
        return failure_of(feed)
    finally:
        feed.close(wait_s=10)


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
    # RGB, not OpenCV's BGR.
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


def test_a_sequence_is_a_folder_in_natural_order_or_a_pattern(tmp_path: Path) -> None:
    folder = write_pictures(tmp_path / "é", 12, "shot_{}.png")
    (folder / "notes.txt").write_text("not a picture")
    by_folder = frames_of(ImageSequence(folder, fps=4))
    by_pattern = frames_of(ImageSequence(folder / "shot_%d.png", fps=4))
    for found in (by_folder, by_pattern):
        assert numbers_of(found) == list(range(12))
        assert [frame.position_s for frame in found if isinstance(frame, Frame)] == [
            number / 4 for number in range(12)
        ]


def test_a_broken_picture_in_a_sequence_is_a_failure_and_the_others_come(tmp_path: Path) -> None:
    folder = write_pictures(tmp_path / "a", 4)
    (folder / "shot_002.png").write_bytes(b"\x89PNG\r\n\x1a\nbroken")
    found = frames_of(ImageSequence(folder))
    assert [isinstance(one, Failure) for one in found] == [False, False, True, False]
    assert numbers_of(found) == [0, 1, 3]


@pytest.mark.parametrize("name", ["empty", "missing", "broken"])
def test_a_sequence_without_pictures_says_so(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    if name != "missing":
        folder.mkdir()
    if name == "broken":
        (folder / "a.png").write_bytes(b"no picture")
    assert error_of(ImageSequence(folder)).hint


def test_a_stream_is_watched_live_and_its_camera_is_let_go() -> None:
    with camera_server() as address:
        feed = Feed(Stream(f"{address}/video"))
        seen: list[int] = []
        with within(20) as there_is_time:
            while len(seen) < 10 and there_is_time():
                frame = feed.take_preview()
                if frame is not None:
                    seen.append(number_of(frame.pixels))
        assert seen == sorted(seen)
        assert feed.info is not None
        assert feed.info.is_live
        assert feed.close(wait_s=5)


def test_a_stream_that_breaks_off_is_a_sentence_and_a_retry_works() -> None:
    with camera_server(frames=20) as address:
        for _ in range(2):
            assert error_of(Stream(f"{address}/video")).trouble is Trouble.STALLED


def test_a_stream_that_stalls_is_a_sentence_within_five_seconds() -> None:
    with camera_server(stalls_at=30) as address:
        feed = Feed(Stream(f"{address}/video"))
        with within(20) as there_is_time:
            while feed.frames_read < 20 and there_is_time():
                pass
        assert failure_of(feed).trouble is Trouble.STALLED  # by the clock of `watchdog`
        assert watchdog.STALLED_S < 5
        feed.close(wait_s=0.1)
    # The server is gone now, so that OpenCV's read comes back.
    assert feed.close(wait_s=15)


def test_a_film_on_a_web_server_is_played_like_a_file(tmp_path: Path) -> None:
    write_film(tmp_path / "a.mp4", 30, fps=25)
    with file_server(tmp_path) as address:
        feed = Feed(Stream(f"{address}/a.mp4"))
        feed.pause()

        def next_frame() -> Frame:
            with within(20) as there_is_time:
                while there_is_time():
                    frame = feed.take_preview()
                    if frame is not None:
                        return frame
            raise AssertionError

        assert next_frame().index == 0
        assert feed.info is not None
        assert (feed.info.is_live, feed.info.frames) == (False, 30)
        feed.seek(20 / 25)
        sought = next_frame()
        assert (sought.index, number_of(sought.pixels)) == (20, 20)
        feed.play()
        with within(20) as there_is_time:
            while feed.state is not FeedState.ENDED and there_is_time():
                feed.check()
        assert feed.close(wait_s=10)


@pytest.mark.parametrize("path", ["/nothing", "/page"])
def test_an_address_without_a_video_is_a_sentence(path: str) -> None:
    with camera_server() as address:
        error = error_of(Stream(address + path))
        assert error.trouble is Trouble.NO_VIDEO
        assert "Check the address" in error.hint


def test_an_address_where_nobody_answers_is_a_sentence() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        assert error_of(Stream(f"http://127.0.0.1:{port}/x")).trouble is Trouble.NO_ANSWER
    for wrong in ("http://", "http://[oops/x", "http://name.invalid/x"):
        error = error_of(Stream(wrong))
        assert error.trouble is Trouble.NO_ANSWER
        assert error.hint


def test_an_address_that_waits_for_a_sender_needs_no_computer_s_name() -> None:
    check_answers(Stream("udp://@:1234"))
    check_answers(Stream("srt://:9000?mode=listener"))


def test_a_camera_that_is_not_there_is_a_sentence() -> None:
    error = error_of(Camera("Front door", 99))
    assert "Front door" in error.sentence
    assert error.hint


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
    monkeypatch.setattr(opencv_capture, "_LARGEST_FRAME_PIXELS", 192 * 128 - 1)
    error = error_of(VideoFile(path))
    assert "a.mp4" in error.sentence
    assert "192 x 128" in error.sentence


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
    indices = [one.index if isinstance(one, Frame) else one.item.page for one in found]
    assert indices == list(range(len(found)))
    assert number_of(frames[-1].pixels) == 99
    if name != "a.avi":  # an AVI does not tell times: there nobody knows how many are missing
        assert frames[-1].position_s == pytest.approx(99 / 25, abs=0.05)
    positions = [frame.position_s for frame in frames]
    assert positions == sorted(set(positions))
    seventh = numbers_of(frames_of(VideoFile(film), 7))
    assert seventh[-1] > 90, "what is only passed over goes on, too"


def test_a_damaged_frame_that_is_passed_over_is_told_from_a_whole_one(tmp_path: Path) -> None:
    source = VideoFile(spoil(write_film(tmp_path / "a.mp4", 100), 0.4, 0.6))
    damaged = [one.item.page for one in frames_of(source) if isinstance(one, Failure)]
    capture = make_capture(source)
    capture.open()
    found = []
    for index in range(100):
        try:
            assert capture.skip()
        except UserError:
            found.append(index)
    capture.release()
    assert len(found) > 5
    assert found == damaged


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


def test_the_end_of_a_film_that_says_it_is_longer_is_no_damage(tmp_path: Path) -> None:
    whole = write_film(tmp_path / "a.mkv", 1000).read_bytes()
    cut = tmp_path / "b.mkv"
    cut.write_bytes(whole[: len(whole) // 2])
    with Film(VideoFile(cut)) as film:
        assert film.info.frames == 1000
        found = list(film.frames())
    assert 300 < len(found) < 700
    assert all(isinstance(one, Frame) for one in found)


def test_places_are_believed_behind_a_long_gap_of_damaged_frames() -> None:
    positions = Positions(25.0)
    positions.next(1.0)
    positions.lose(2500)
    assert positions.next(101.04) == 101.04
    positions.lose(3)
    assert positions.next(float("nan")) == pytest.approx(101.2)


def test_nonsense_that_opencv_says_is_not_believed() -> None:
    assert sane_fps(1000.0) is None
    assert sane_fps(-1.0) is None
    assert sane_fps(float("nan")) is None
    assert sane_fps(29.97) == 29.97
    assert sane_frames(-9.223372036854776e18, 25.0) is None
    assert sane_frames(-1.0, None) is None
    assert sane_frames(float("inf"), 25.0) is None
    assert sane_frames(1e7, 0.1) is None
    assert sane_frames(250.0, 25.0) == 250


def test_positions_only_grow_whatever_the_file_says() -> None:
    positions = Positions(25.0)
    said = [0.0, 0.04, 0.04, 4278191.04, 0.0, float("nan"), 0.24, 5.0]
    np.testing.assert_allclose(
        [positions.next(one) for one in said], [0, 0.04, 0.08, 0.12, 0.16, 0.2, 0.24, 5.0]
    )


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


def test_films_are_told_from_pictures_by_name_and_by_content(tmp_path: Path) -> None:
    film = write_film(tmp_path / "a.mp4", 3)
    nameless = film.rename(tmp_path / "film")
    assert is_video(nameless)
    assert is_video(Path("any.MKV"))
    picture = write_pictures(tmp_path / "p", 1) / "shot_000.png"
    assert not is_video(picture)
    assert not is_video(tmp_path / "missing")


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
    # Nothing of OpenCV or FFmpeg on the terminal.
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
