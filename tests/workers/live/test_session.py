"""A live session: answers of their own frames, nothing that queues, everything given back."""

from __future__ import annotations

import csv
import gc
import json
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.live.events import ClassifiedFrame
from inception_gui.core.types import Failure
from inception_gui.core.video.frames import Film
from inception_gui.core.video.types import Camera, Frame, SourceError, Trouble, VideoFile
from inception_gui.errors import UserError
from inception_gui.workers.live.session import LiveSession
from inception_gui.workers.live.watch import Watch
from tests.core.live.captures import CAMERA, ScriptedCapture, colour
from tests.core.video.films import spoil
from tests.core.video.films import write_film as write_numbers
from tests.workers.known_answers import KnownAnswers
from tests.workers.live.scenes import Captures, write_film


@pytest.fixture
def captures() -> Captures:
    return Captures(lambda: ScriptedCapture(fps=60))


@pytest.fixture
def live(qtbot: QtBot, inference: Inference, captures: Captures) -> Iterator[LiveSession]:
    made = LiveSession(lambda: inference, make_feed=captures.feed)
    yield made
    made.close(5)
    made.deleteLater()


@pytest.fixture
def films(qtbot: QtBot, inference: Inference) -> Iterator[LiveSession]:
    """A session that opens real files."""
    made = LiveSession(lambda: inference)
    yield made
    made.close(5)
    made.deleteLater()


def until_seen(qtbot: QtBot, live: LiveSession) -> None:
    qtbot.waitUntil(lambda: live.newest is not None)


def until_captured(qtbot: QtBot, captures: Captures, frames: int) -> None:
    before = captures.made[0].number
    qtbot.waitUntil(lambda: captures.made[0].number > before + frames)


def until_painted(qtbot: QtBot, live: LiveSession, position_s: float) -> None:
    def is_it() -> bool:  # `waitUntil` takes None for yes
        frame = live.previews.take()
        return frame is not None and frame.position_s == position_s

    qtbot.waitUntil(is_it)


def test_answers_are_of_the_frame_they_come_with(qtbot: QtBot, live: LiveSession) -> None:
    pairs: list[tuple[int, int]] = []
    live.seen.connect(
        lambda seen: pairs.append((seen.frame.index, seen.prediction.scores[0].index))
    )
    live.start(CAMERA)
    qtbot.waitUntil(lambda: len(pairs) > 5)
    assert all(index == answer for index, answer in pairs)


def test_a_window_that_does_not_listen_finds_one_answer_waiting_not_a_hundred(
    qtbot: QtBot, live: LiveSession, captures: Captures
) -> None:
    live.start(CAMERA)
    until_seen(qtbot, live)
    came: list[int] = []
    live.seen.connect(lambda seen: came.append(seen.frame.index))
    before = captures.made[0].number
    while captures.made[0].number < before + 40:
        time.sleep(0.01)  # the window is busy: no event is handled
    held = captures.made[0].number
    qtbot.waitUntil(lambda: bool(came))
    assert came[0] > before + 20, "the newest, not the one that waited longest"
    assert len([index for index in came if index < held - 5]) <= 1


def test_a_slow_painter_paints_the_newest_frame_there_is(
    qtbot: QtBot, live: LiveSession, captures: Captures
) -> None:
    """100 ms a painting: what is painted is never older than a few frames of 60 a second."""
    behind: list[int] = []

    def paint() -> None:
        frame = live.previews.take()
        if frame is not None:
            behind.append(captures.made[0].number - 1 - round(frame.position_s * 60))
            time.sleep(0.1)

    live.previews.ready.connect(paint)
    live.start(CAMERA)
    qtbot.waitUntil(lambda: len(behind) >= 12)
    ordered = sorted(behind[2:])
    # Were it a queue, each painting would be six frames further behind than the last.
    assert ordered[len(ordered) // 2] <= 6


def test_an_unplugged_camera_is_a_sentence_and_can_be_tried_again(
    qtbot: QtBot, live: LiveSession, captures: Captures
) -> None:
    scripts = iter([ScriptedCapture(fps=60, unplugged_at=5), ScriptedCapture(fps=60)])
    captures.make = lambda: next(scripts)
    captures.retries = False
    with qtbot.waitSignal(live.failed, timeout=5000) as failed:
        live.start(CAMERA)
    error = failed.args[0]
    assert isinstance(error, SourceError)
    assert error.trouble is Trouble.UNPLUGGED
    assert not live.is_running
    assert captures.made[0].released
    live.start(CAMERA)
    until_seen(qtbot, live)
    assert live.is_running


def test_a_camera_in_use_says_so(qtbot: QtBot, live: LiveSession, captures: Captures) -> None:
    busy = SourceError(Trouble.BUSY, "Another program uses the camera.", "Close it.")
    captures.make = lambda: ScriptedCapture(fails=busy)
    with qtbot.waitSignal(live.failed) as failed:
        live.start(CAMERA)
    assert failed.args[0].sentence == "Another program uses the camera."


def test_black_frames_are_told_of_while_it_goes_on(
    qtbot: QtBot, live: LiveSession, captures: Captures
) -> None:
    captures.make = lambda: ScriptedCapture(fps=60, black_from=5)
    with qtbot.waitSignal(live.notice_changed, timeout=8000) as changed:
        live.start(CAMERA)
    assert changed.args[0].trouble is Trouble.BLACK
    assert live.is_running


def test_switching_gives_every_device_back_before_the_next_is_opened(
    qtbot: QtBot, live: LiveSession, captures: Captures
) -> None:
    open_at_once: list[int] = []

    def make() -> ScriptedCapture:
        open_at_once.append(sum(1 for made in captures.made if not made.released))
        return ScriptedCapture(fps=0)

    captures.make = make
    for number in range(8):
        live.start(Camera(f"camera {number}", number))
        until_seen(qtbot, live)
    live.stop()
    assert not live.is_running
    qtbot.waitUntil(lambda: all(made.released == 1 for made in captures.made))
    assert len(captures.made) == 8
    assert open_at_once == [0] * 8
    qtbot.waitUntil(lambda: not _threads())


def test_nothing_is_kept_of_sources_that_were_left(
    qtbot: QtBot, live: LiveSession, captures: Captures
) -> None:
    gc.collect()
    left_by_others = {
        id(seen) for seen in _alive(ClassifiedFrame)
    }  # windows of other tests, in cycles
    for number in range(12):
        live.start(Camera(f"camera {number}", number))
        until_seen(qtbot, live)
    qtbot.waitUntil(lambda: gc.collect() >= 0 and len(_alive(Watch)) <= 1)
    kept = [seen for seen in _alive(ClassifiedFrame) if id(seen) not in left_by_others]
    assert len(kept) <= 4, "each holds a whole frame"


def test_switching_faster_than_sources_open_ends_at_the_last(
    qtbot: QtBot, live: LiveSession, captures: Captures
) -> None:
    for number in range(10):
        live.start(Camera(f"camera {number}", number))
    until_seen(qtbot, live)
    assert live.source == Camera("camera 9", 9)
    live.stop()
    qtbot.waitUntil(lambda: all(made.released for made in captures.made))


def test_a_frozen_picture_is_the_one_that_was_answered(
    qtbot: QtBot, live: LiveSession, captures: Captures, classifier: KnownAnswers
) -> None:
    live.start(CAMERA)
    until_seen(qtbot, live)
    live.set_paused(True)
    until_captured(qtbot, captures, 30)  # what was in the network has come by now
    assert live.newest is not None
    frozen = live.newest.frame
    until_painted(qtbot, live, frozen.position_s)
    classified = len(classifier.seen)
    until_captured(qtbot, captures, 30)
    assert len(classifier.seen) == classified, "nothing is predicted meanwhile"
    live.set_paused(False)
    qtbot.waitUntil(lambda: live.newest is not None and live.newest.frame is not frozen)


def test_an_answer_that_was_under_way_at_the_freezing_brings_its_own_frame(
    qtbot: QtBot, live: LiveSession, captures: Captures, classifier: KnownAnswers
) -> None:
    begun, let_go = classifier.hold(class_index=3)
    captures.make = lambda: ScriptedCapture(
        fps=60, make_pixels=lambda number: colour(100 + number if number < 30 else 3)
    )
    live.start(CAMERA)
    until_seen(qtbot, live)
    qtbot.waitUntil(begun.is_set)
    qtbot.wait(50)  # whatever was answered before is told by now
    live.set_paused(True)
    before = live.newest
    let_go.set()
    qtbot.waitUntil(lambda: live.newest is not before)
    assert live.newest is not None
    assert before is not None
    held = live.newest.frame
    assert held.index > before.frame.index
    until_painted(qtbot, live, held.position_s)

    def is_its_map() -> bool:  # made on the preview's thread, after the frame or before it
        overlay = live.previews.overlay
        return overlay is not None and overlay.taken_s == held.captured_at

    qtbot.waitUntil(is_its_map)


def test_nothing_of_a_lost_source_comes_up_again(
    qtbot: QtBot, live: LiveSession, captures: Captures
) -> None:
    """A window that is not painted, as a minimised one, leaves the last frame lying."""
    captures.make = lambda: ScriptedCapture(fps=60, unplugged_at=5)
    captures.retries = False
    with qtbot.waitSignal(live.failed, timeout=5000):
        live.start(CAMERA)
    assert live.previews.take() is None
    made = live.previews.made
    live.previews.set_mirrored(True)
    qtbot.wait(100)
    assert live.previews.made == made
    assert live.previews.take() is None


def test_without_a_network_there_are_pictures_and_no_answers(
    qtbot: QtBot, captures: Captures, inference: Inference
) -> None:
    there: list[Inference] = []
    live = LiveSession(lambda: there[0] if there else None, make_feed=captures.feed)
    live.start(CAMERA)
    qtbot.waitUntil(lambda: live.previews.made > 5)
    assert live.newest is None
    there.append(inference)
    until_seen(qtbot, live)
    live.close(5)
    live.deleteLater()


@pytest.mark.parametrize("suffix", ["csv", "jsonl"])
def test_predictions_are_recorded_from_start_to_stop(
    qtbot: QtBot, live: LiveSession, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"predictions.{suffix}"
    live.start(CAMERA)
    until_seen(qtbot, live)
    with qtbot.waitSignal(live.recording_changed):
        live.record(path)
    recording = live.recording
    assert recording is not None
    qtbot.waitUntil(lambda: recording.count >= 5)
    with qtbot.waitSignal(live.news):
        live.stop_recording()
    assert live.recording is None
    live.close(5)
    text = path.read_text("utf-8-sig")
    rows = list(csv.DictReader(text.splitlines())) if suffix == "csv" else text.splitlines()
    assert len(rows) >= 5
    if suffix == "jsonl":
        assert all(json.loads(row) for row in text.splitlines())


def test_a_recording_ends_with_its_source(qtbot: QtBot, live: LiveSession, tmp_path: Path) -> None:
    live.start(CAMERA)
    until_seen(qtbot, live)
    with qtbot.waitSignal(live.recording_changed):
        live.record(tmp_path / "a.csv")
    recording = live.recording
    assert recording is not None
    qtbot.waitUntil(lambda: recording.count > 0)
    with qtbot.waitSignal(live.news) as news:
        live.stop()
    assert live.recording is None
    rows = (tmp_path / "a.csv").read_text("utf-8-sig").splitlines()
    assert len(rows) == recording.count + 1
    assert f"{recording.count:,} prediction" in news.args[0], "and not a line more"
    assert str(tmp_path / "a.csv") in news.args[0]


def test_a_recording_that_another_source_ends_is_said(
    qtbot: QtBot, live: LiveSession, tmp_path: Path
) -> None:
    live.start(CAMERA)
    until_seen(qtbot, live)
    with qtbot.waitSignal(live.recording_changed):
        live.record(tmp_path / "a.csv")
    with qtbot.waitSignal(live.news) as news:
        live.start(Camera("another", 3))
    assert "a.csv" in news.args[0]
    assert live.recording is None


def test_a_recording_outlives_a_camera_that_comes_back(
    qtbot: QtBot, live: LiveSession, captures: Captures, tmp_path: Path
) -> None:
    scripts = iter([ScriptedCapture(fps=60), ScriptedCapture(fps=60)])
    captures.make = lambda: next(scripts)
    live.start(CAMERA)
    until_seen(qtbot, live)
    with qtbot.waitSignal(live.recording_changed):
        live.record(tmp_path / "a.jsonl")
    recording = live.recording
    assert recording is not None
    qtbot.waitUntil(lambda: recording.count > 2)
    captures.made[0].unplugged_at = 0
    qtbot.waitUntil(lambda: live.is_lost, timeout=10_000)
    count = recording.count
    qtbot.waitUntil(lambda: recording.count > count + 2, timeout=10_000)
    assert not live.is_lost
    assert live.recording is recording
    live.stop()
    live.close(5)
    rows = [json.loads(line) for line in (tmp_path / "a.jsonl").read_text("utf-8").splitlines()]
    assert sum("gap" in row for row in rows) == 1


def test_a_recording_whose_source_is_given_up_is_said(
    qtbot: QtBot, live: LiveSession, captures: Captures, tmp_path: Path
) -> None:
    live.start(CAMERA)
    until_seen(qtbot, live)
    with qtbot.waitSignal(live.recording_changed):
        live.record(tmp_path / "a.csv")
    captures.made[0].unplugged_at = 0
    captures.make = lambda: ScriptedCapture(unplugged_at=0)
    qtbot.waitUntil(lambda: live.is_lost, timeout=10_000)
    with qtbot.waitSignals([live.news, live.failed]):
        live.stop_trying()
    assert not live.is_running


def test_what_a_camera_shows_is_recorded_and_said(
    qtbot: QtBot, live: LiveSession, tmp_path: Path
) -> None:
    path = tmp_path / "a.mkv"
    live.start(CAMERA)
    until_seen(qtbot, live)
    with qtbot.waitSignal(live.recording_changed):
        live.record(path)
    recording = live.recording
    assert recording is not None
    qtbot.waitUntil(lambda: recording.count >= 10)
    with qtbot.waitSignal(live.news, timeout=20_000) as news:
        live.stop()
    with Film(VideoFile(path)) as film:
        frames = sum(1 for _ in film.frames())
    assert frames == recording.count
    assert f"{frames} frame" in news.args[0]


def test_a_film_that_cannot_be_recorded_is_a_sentence_at_once(
    qtbot: QtBot, live: LiveSession, tmp_path: Path
) -> None:
    live.start(CAMERA)
    until_seen(qtbot, live)
    with qtbot.waitSignal(live.went_wrong, timeout=20_000):
        live.record(tmp_path / "no such folder" / "a.mkv")
    assert live.recording is None
    assert live.is_running


def test_a_recording_that_cannot_begin_is_a_sentence(
    qtbot: QtBot, live: LiveSession, tmp_path: Path
) -> None:
    live.start(CAMERA)
    until_seen(qtbot, live)
    with qtbot.waitSignal(live.went_wrong) as wrong:
        live.record(tmp_path / "no such folder" / "a.csv")
    assert isinstance(wrong.args[0], UserError)
    assert live.is_running


def test_a_snapshot_is_a_picture_its_overlay_and_its_answers(
    qtbot: QtBot, live: LiveSession, tmp_path: Path
) -> None:
    live.start(CAMERA)
    until_seen(qtbot, live)
    live.set_paused(True)
    with qtbot.waitSignal(live.news):
        live.snapshot(live.newest, CAMERA, tmp_path / "shot.png", opacity=0.5, colormap="inferno")
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["shot.json", "shot.png", "shot_overlay.png"]


def test_a_film_is_paused_sought_and_goes_on(
    qtbot: QtBot, films: LiveSession, tmp_path: Path
) -> None:
    film = write_film(tmp_path / "film.avi", frames=90)
    films.start(VideoFile(film))
    until_seen(qtbot, films)
    assert not films.is_live
    films.set_paused(True)
    films.seek(2.0)
    qtbot.waitUntil(lambda: films.newest is not None and films.newest.frame.position_s >= 1.9)
    assert films.newest is not None
    assert films.newest.frame.position_s < 2.2, "one frame, not what follows"
    with qtbot.waitSignal(films.ended):
        films.set_paused(False)


def test_a_place_sought_after_the_end_is_answered_while_the_film_rests(
    qtbot: QtBot, films: LiveSession, tmp_path: Path
) -> None:
    film = write_film(tmp_path / "film.avi", frames=60)
    with qtbot.waitSignal(films.ended):
        films.start(VideoFile(film))
    films.set_paused(True)
    # More than once: whether the one frame is lost depends on what the job does at that moment.
    for position_s in (1.0, 0.5, 1.5, 0.2):
        films.seek(position_s)

        def is_answered(wanted_s: float = position_s) -> bool:
            newest = films.newest
            return newest is not None and abs(newest.frame.position_s - wanted_s) < 0.1

        qtbot.waitUntil(is_answered)


def test_a_film_that_is_paused_while_it_opens_is_answered_all_the_same(
    qtbot: QtBot, films: LiveSession, tmp_path: Path
) -> None:
    films.start(VideoFile(write_film(tmp_path / "film.avi", frames=90)))
    films.set_paused(True)
    until_seen(qtbot, films)
    first = films.newest
    films.set_paused(False)
    qtbot.waitUntil(lambda: films.newest is not first)


def test_a_film_begins_where_it_is_told_to(
    qtbot: QtBot, films: LiveSession, tmp_path: Path
) -> None:
    film = write_film(tmp_path / "film.avi", frames=90)
    films.start(VideoFile(film), begin_s=2.0)
    until_seen(qtbot, films)
    assert films.newest is not None
    assert films.newest.frame.position_s >= 1.9


def test_damaged_frames_of_a_film_are_counted_and_it_goes_on(
    qtbot: QtBot, films: LiveSession, tmp_path: Path
) -> None:
    film = VideoFile(spoil(write_numbers(tmp_path / "film.mp4", 200, fps=200), 0.2, 0.8))
    with Film(film) as whole:
        found = list(whole.frames())
    damaged = sum(one.in_a_row for one in found if isinstance(one, Failure))
    smeared = sum(one.is_damaged for one in found if isinstance(one, Frame))
    assert damaged > 100
    films.start(film)
    with qtbot.waitSignal(films.ended, timeout=20_000):
        pass
    assert damaged <= films.unreadable <= damaged + smeared
    films.start(VideoFile(write_film(tmp_path / "whole.avi")))
    assert films.unreadable == 0


def test_what_is_no_film_is_a_sentence(qtbot: QtBot, films: LiveSession, tmp_path: Path) -> None:
    path = tmp_path / "broken.mp4"
    path.write_bytes(b"\0\0\0\x18ftypmp42" + bytes(1000))
    with qtbot.waitSignal(films.failed, timeout=5000) as failed:
        films.start(VideoFile(path))
    assert "broken.mp4" in failed.args[0].sentence


def test_closing_does_not_wait_for_a_driver_that_hangs(
    qtbot: QtBot, live: LiveSession, captures: Captures
) -> None:
    captures.make = lambda: ScriptedCapture(fps=60, stalls_at=3)
    live.start(CAMERA)
    qtbot.waitUntil(lambda: bool(captures.made) and captures.made[0].hangs.is_set())
    live.close(3)
    assert not captures.made[0].released, "it hangs as before"
    captures.made[0].let_go()
    _until(lambda: captures.made[0].released > 0)


def _alive(kind: type) -> list[object]:
    return [thing for thing in gc.get_objects() if type(thing) is kind]


def _threads() -> list[str]:
    """Those that belong to a source."""
    names = (thread.name for thread in threading.enumerate())
    return [name for name in names if name in ("live", "feed")]


def _until(condition: Callable[[], bool]) -> None:
    while not condition():
        time.sleep(0.01)


def test_a_first_frame_that_comes_before_anybody_can_ask_for_it_is_shown_all_the_same(
    qtbot: QtBot, captures: Captures, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = threading.Event()

    def slow_to_return(*arguments: Any, **options: Any) -> Any:
        feed = captures.feed(*arguments, **options)
        assert tried.wait(20)  # the preview was woken, and found no feed to ask
        return feed

    # Without a network no answer wakes the preview, nor does the news that the source is open.
    monkeypatch.setattr(LiveSession, "_freeze", lambda _self, _watch: None)
    live = LiveSession(lambda: None, make_feed=slow_to_return)
    take = live.previews._take_frame

    def taking() -> Any:
        frame = take()
        tried.set()
        return frame

    live.previews._take_frame = taking
    try:
        live.start(CAMERA)
        qtbot.waitUntil(lambda: live.previews.take() is not None, timeout=10_000)
    finally:
        live.close(5)
        live.deleteLater()
