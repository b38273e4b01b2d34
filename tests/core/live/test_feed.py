"""A feed reads its source on a thread of its own and tells in a sentence what goes wrong."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inception_gui.core.live import feed as feed_module
from inception_gui.core.live import hung_threads, retries
from inception_gui.core.live import watchdog as watchdog_module
from inception_gui.core.live.events import FeedState, Notice
from inception_gui.core.live.feed import Feed
from inception_gui.core.live.mailbox import Mailbox
from inception_gui.core.live.watchdog import Watchdog
from inception_gui.core.types import Failure
from inception_gui.core.video.capture import Grabbed
from inception_gui.core.video.types import (
    FeedInfo,
    Frame,
    Source,
    SourceError,
    Stream,
    Trouble,
    VideoFile,
)
from inception_gui.errors import Kind, UserError
from tests.core.live.captures import CAMERA, ScriptedCapture, colour, makes, within
from tests.core.video.films import number_of, write_film


def opened(*captures: ScriptedCapture) -> Feed:
    return Feed(CAMERA, make_capture=makes(*captures))


def error_of(feed: Feed, seconds: float) -> SourceError:
    """What the feed says has gone wrong."""
    with within(seconds) as there_is_time:
        while there_is_time():
            try:
                feed.check()
            except SourceError as error:
                return error
    raise AssertionError


@pytest.fixture
def _nothing_hangs() -> Iterator[None]:
    assert hung_threads.count() == 0
    yield
    assert hung_threads.count() == 0


def test_the_latest_thing_in_a_mailbox_wins_and_the_others_are_counted() -> None:
    told: list[int] = []
    box: Mailbox[int] = Mailbox(lambda: told.append(1))
    for number in range(5):
        box.put(number)
    assert (box.take(), box.replaced, len(told)) == (4, 4, 1)
    assert box.take() is None
    box.put(9)
    assert len(told) == 2


def test_waiting_at_a_mailbox_ends_when_it_is_woken() -> None:
    box: Mailbox[int] = Mailbox()
    threading.Timer(0.05, box.wake).start()
    began = time.monotonic()
    assert box.take(timeout_s=20) is None
    assert time.monotonic() - began < 10


def test_frames_come_with_their_number_and_are_never_written_to_again() -> None:
    capture = ScriptedCapture(fps=200)
    feed = opened(capture)
    frames = []
    with within(10) as there_is_time:
        while len(frames) < 20 and there_is_time():
            frame = feed.take_preview()
            if frame is not None:
                frames.append(frame)
    assert feed.close()
    indices = [frame.index for frame in frames]
    assert indices == sorted(set(indices))
    for frame in frames:
        np.testing.assert_array_equal(frame.pixels, colour(frame.index))
    assert capture.released == 1


def test_a_slow_viewer_gets_the_newest_frame_and_one_call() -> None:
    calls: list[int] = []
    feed = Feed(CAMERA, lambda: calls.append(1), make_capture=makes(ScriptedCapture(fps=500)))
    with within(10) as there_is_time:
        while feed.frames_read < 50 and there_is_time():
            pass
    assert len(calls) == 1
    frame = feed.take_preview()
    assert frame is not None
    assert frame.index >= 49
    feed.close()


class DamagedFilm(ScriptedCapture):
    """Of 1000 frames a second; `damaged` is what is said of a frame that does not come."""

    def __init__(self, frames: int, damaged: Callable[[int], str], read_s: float = 0.0) -> None:
        super().__init__()
        self.frames, self.damaged, self.read_s = frames, damaged, read_s
        self.skipped_damage = 0

    def open(self) -> FeedInfo:
        return FeedInfo(64, 48, 1000.0, None, None, can_seek=True, is_live=False)

    def read(self) -> Grabbed | None:
        self.number += 1
        if self.number > self.frames:
            return None
        if words := self.damaged(self.number - 1):
            raise UserError(Kind.DAMAGED, words)
        time.sleep(self.read_s)
        return Grabbed(colour(self.number - 1), None)

    def skip(self) -> bool:
        try:
            return self.read() is not None
        except UserError:
            self.skipped_damage += 1
            raise


def damage_of(capture: DamagedFilm) -> list[Failure]:
    """What nobody asks for before the film is at its end."""
    feed = Feed(VideoFile(Path("film.mp4")), make_capture=makes(capture))
    with within(20) as there_is_time:
        while feed.state is not FeedState.ENDED and there_is_time():
            feed.check()
    found = feed.take_failures()
    assert feed.take_failures() == []
    feed.close()
    return found


def test_a_long_damaged_part_is_one_failure_with_its_length() -> None:
    first, second = damage_of(
        DamagedFilm(4000, lambda n: "Damaged." if 5 <= n < 3505 or n == 3999 else "")
    )
    assert (first.item.page, first.in_a_row) == (5, 3500)
    assert (second.item.page, second.in_a_row) == (3999, 1)


def test_however_many_parts_are_damaged_all_frames_are_counted_in_little_memory() -> None:
    found = damage_of(DamagedFilm(3001, lambda n: f"Damaged at {n}." if n else ""))
    assert len(found) <= 1000
    assert sum(failure.in_a_row for failure in found) == 3000


def test_damaged_frames_that_are_passed_over_are_counted() -> None:
    capture = DamagedFilm(300, lambda n: "Damaged." if n % 4 == 3 else "", read_s=0.004)
    found = damage_of(capture)
    assert capture.skipped_damage
    assert sum(failure.in_a_row for failure in found) == 75


def test_an_unplugged_camera_is_a_sentence_and_plugged_in_again_it_works() -> None:
    first, second = ScriptedCapture(fps=100, unplugged_at=5), ScriptedCapture(fps=100)
    feed = opened(first)
    error = error_of(feed, 5)
    assert error.trouble is Trouble.UNPLUGGED
    assert "Scripted camera" in error.sentence
    assert error.hint
    assert feed.state is FeedState.FAILED
    assert feed.close()
    assert first.released == 1
    again = opened(second)
    with within(5) as there_is_time:
        while again.take_preview() is None and there_is_time():
            pass
    assert again.close()


def test_a_camera_that_opens_and_sends_nothing_is_told_from_an_unplugged_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(feed_module, "_NEVER_CAME_S", 0.2)
    feed = opened(ScriptedCapture(unplugged_at=0))
    error = error_of(feed, 6)
    assert error.trouble is Trouble.BUSY
    assert "other programs" in error.hint
    feed.close()


@pytest.fixture
def _no_long_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retries, "PAUSES_S", (0.05,))
    monkeypatch.setattr(feed_module, "_GONE_S", 0.1)


@pytest.mark.usefixtures("_no_long_pauses")
def test_a_camera_that_was_lost_comes_back_by_itself_and_goes_on_counting() -> None:
    busy = SourceError(Trouble.BUSY, "It is being used.", "Close the other program.")
    captures = (
        ScriptedCapture(fps=100, unplugged_at=5),
        ScriptedCapture(fails=busy),  # not there yet
        ScriptedCapture(fps=100),
    )
    feed = Feed(CAMERA, retry_s=60, make_capture=makes(*captures))
    notices: list[Notice | None] = []
    frames: list[Frame] = []
    with within(20) as there_is_time:
        while feed.frames_read < 15 and there_is_time():
            notice = feed.check()
            if not notices or notice != notices[-1]:
                notices.append(notice)
            frame = feed.frames.take()
            if frame is not None:
                frames.append(frame)
    said = [notice for notice in notices if notice is not None]
    assert [notice.trouble for notice in said] == [Trouble.UNPLUGGED, Trouble.BUSY]
    assert all(notice.is_lost for notice in said)
    assert notices[-1] is None
    assert [frame.index for frame in frames] == sorted({frame.index for frame in frames})
    positions = [frame.position_s for frame in frames]
    assert positions == sorted(positions), "the seconds since the very first frame"
    assert feed.close()
    assert [capture.released for capture in captures] == [1, 1, 1]


@pytest.mark.usefixtures("_no_long_pauses")
def test_trying_again_ends_when_nobody_wants_it_any_more() -> None:
    gone = SourceError(Trouble.NOT_FOUND, "It is not connected.", "Connect it.")

    def capture(_source: Source) -> ScriptedCapture:
        return first if not first.released else ScriptedCapture(fails=gone)

    first = ScriptedCapture(fps=100, unplugged_at=5)
    feed = Feed(CAMERA, retry_s=60, make_capture=capture)
    with within(10) as there_is_time:
        while feed.state is not FeedState.LOST and there_is_time():
            pass
        feed.give_up()
    assert error_of(feed, 5).trouble in (Trouble.UNPLUGGED, Trouble.NOT_FOUND)
    assert feed.state is FeedState.FAILED
    assert feed.close()


@pytest.mark.usefixtures("_no_long_pauses")
def test_a_source_is_tried_again_for_as_long_as_was_asked_for() -> None:
    gone = SourceError(Trouble.NOT_FOUND, "It is not connected.", "Connect it.")
    opened: list[ScriptedCapture] = []

    def make(_source: Source) -> ScriptedCapture:
        opened.append(ScriptedCapture(fps=100, unplugged_at=3, fails=gone if opened else None))
        return opened[-1]

    feed = Feed(CAMERA, retry_s=0.4, make_capture=make)
    error = error_of(feed, 10)
    assert error.trouble is Trouble.NOT_FOUND
    assert len(opened) > 3
    feed.close()


def test_what_never_showed_anything_is_not_tried_again() -> None:
    wrong = SourceError(Trouble.NO_ANSWER, "There is no such computer.", "Check the address.")
    feed = Feed(CAMERA, retry_s=60, make_capture=makes(ScriptedCapture(fails=wrong)))
    assert error_of(feed, 5) is wrong
    feed.close()


def test_the_pauses_between_two_attempts_grow_to_half_a_minute() -> None:
    tries = retries.Retries(3600.0)
    assert tries.next_pause_s(0.0) is None, "nothing was shown yet"
    tries.frame_came()
    assert [tries.next_pause_s(1.0) for _ in range(8)] == [1, 2, 4, 8, 16, 30, 30, 30]
    assert tries.next_pause_s(3602.0) is None
    tries.frame_came()
    assert tries.next_pause_s(5000.0) == 1


@pytest.mark.usefixtures("_nothing_hangs")
def test_a_stream_that_stalls_is_waited_for_and_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watchdog_module, "STALLED_S", 0.2)
    capture = ScriptedCapture(fps=100, stalls_at=3)
    feed = Feed(CAMERA, retry_s=60, make_capture=makes(capture))
    assert capture.hangs.wait(5)
    with within(10) as there_is_time:
        while (notice := feed.check()) is None and there_is_time():
            pass
        assert notice is not None
        assert notice.is_lost
        capture.let_go()
        while feed.check() is not None and there_is_time():
            pass
    assert feed.frames_read >= 4
    assert feed.close()
    assert capture.released == 1


def test_a_stream_that_ends_says_so() -> None:
    capture = ScriptedCapture(unplugged_at=1)
    feed = Feed(Stream("http://me:secret@camera.local/x?key=1"), make_capture=makes(capture))
    error = error_of(feed, 5)
    assert error.trouble is Trouble.STALLED
    assert "http://camera.local/x" in error.sentence
    assert "secret" not in str(error)
    feed.close()


def test_a_camera_that_cannot_be_opened_says_why() -> None:
    busy = SourceError(Trouble.BUSY, "It is being used.", "Close the other program.")
    capture = ScriptedCapture(fails=busy)
    feed = opened(capture)
    assert error_of(feed, 5) is busy
    feed.close()
    assert capture.released == 1


@pytest.mark.usefixtures("_nothing_hangs")
def test_a_read_that_hangs_is_a_sentence_and_does_not_hang_closing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(watchdog_module, "STALLED_S", 0.3)
    capture = ScriptedCapture(fps=100, stalls_at=3)
    feed = opened(capture)
    assert capture.hangs.wait(5)
    error = error_of(feed, 5)
    assert error.trouble is Trouble.STALLED
    assert not feed.close(wait_s=0.2)  # the read would hang for a minute
    assert hung_threads.count() == 1
    assert capture.released == 0  # only its own thread may release a device that it reads
    capture.let_go()
    with within(5) as there_is_time:
        while hung_threads.count() and there_is_time():
            pass
    assert capture.released == 1


@pytest.mark.usefixtures("_nothing_hangs")
def test_hanging_drivers_do_not_gather_without_end() -> None:
    captures = [ScriptedCapture(stalls_at=0) for _ in range(hung_threads.MOST)]
    for capture in captures:
        feed = opened(capture)
        assert capture.hangs.wait(5)
        feed.close(wait_s=0.01)
    with pytest.raises(SourceError) as caught:
        opened(ScriptedCapture())
    assert caught.value.trouble is Trouble.TOO_MANY_HANG
    for capture in captures:
        capture.let_go()
    with within(5) as there_is_time:
        while hung_threads.count() and there_is_time():
            pass


def test_a_paused_camera_stays_open_and_gives_no_frames() -> None:
    capture = ScriptedCapture(fps=200)
    feed = opened(capture)
    with within(5) as there_is_time:
        while feed.take_preview() is None and there_is_time():
            pass
        feed.pause()
        while feed.state is not FeedState.PAUSED and there_is_time():
            pass
        before = capture.number
        feed.take_preview()
        while capture.number < before + 10 and there_is_time():
            pass
        assert feed.take_preview() is None
        assert capture.is_open
        feed.play()
        while feed.take_preview() is None and there_is_time():
            pass
    feed.close()


def test_a_frame_size_that_changes_midway_changes_nothing_else() -> None:
    feed = opened(ScriptedCapture(fps=200, resized_at=10))
    sizes = set()
    with within(5) as there_is_time:
        while len(sizes) < 2 and there_is_time():
            frame = feed.take_preview()
            if frame is not None:
                sizes.add(frame.pixels.shape)
    assert sizes == {(48, 64, 3), (80, 32, 3)}
    feed.close()


def test_what_breaks_unexpectedly_is_raised_to_whoever_shows_the_feed() -> None:
    def break_down(number: int) -> np.ndarray:
        raise ZeroDivisionError("a bug")

    capture = ScriptedCapture(make_pixels=break_down)
    feed = opened(capture)
    with within(5) as there_is_time:
        while feed.state is not FeedState.FAILED and there_is_time():
            pass
    with pytest.raises(ZeroDivisionError):
        feed.check()
    feed.close()
    assert capture.released == 1


def test_a_video_is_stepped_through_frame_by_frame(tmp_path: Path) -> None:
    feed = Feed(VideoFile(write_film(tmp_path / "a.avi", 20, fps=10)))
    feed.pause()
    with within(20) as there_is_time:
        while feed.frames.take() is None and there_is_time():
            pass
        for wanted in (1, 2, 3):
            feed.step()
            while (frame := feed.frames.take()) is None and there_is_time():
                pass
            assert frame is not None
            assert (frame.index, number_of(frame.pixels)) == (wanted, wanted)
            while feed.state is not FeedState.PAUSED and there_is_time():
                pass
    assert feed.frames_read == 4, "and not one more"
    feed.close()


def test_a_video_that_repeats_starts_again_at_its_end(tmp_path: Path) -> None:
    feed = Feed(VideoFile(write_film(tmp_path / "a.avi", 5, fps=50)))
    feed.loops = True
    with within(20) as there_is_time:
        while feed.frames_read < 12 and there_is_time():
            assert feed.state is not FeedState.ENDED
        feed.loops = False
        while feed.state is not FeedState.ENDED and there_is_time():
            pass
    feed.close()


def test_of_an_animation_that_repeats_every_frame_is_shown(tmp_path: Path) -> None:
    images = [Image.new("RGB", (64, 48), (40 * n, 40 * n, 40 * n)) for n in range(6)]
    path = tmp_path / "a.gif"
    images[0].save(path, save_all=True, append_images=images[1:], duration=200)
    feed = Feed(VideoFile(path))
    feed.loops = True
    levels: list[int] = []
    with within(20) as there_is_time:
        while feed.frames_read < 14 and there_is_time():
            frame = feed.frames.take()
            if frame is not None:
                levels.append(round(float(frame.pixels.mean()) / 40))
    feed.close()
    assert {(5, 0), (0, 1)} <= set(pairwise(levels)), "the last one too"


BRIGHT, BLACK = colour(200), np.zeros((48, 64, 3), np.uint8)


def test_black_frames_are_noticed_after_three_seconds_and_forgotten_with_the_first_light() -> None:
    watchdog = Watchdog(CAMERA, 0.0)
    watchdog.opened(is_live=True)
    for second in (0.5, 1.0, 1.5, 2.0, 2.5, 3.0):
        watchdog.frame_came(BLACK, second)
        assert watchdog.check(second) is None
    for second in (3.4, 3.6, 4.0):
        watchdog.frame_came(BLACK, second)
    notice = watchdog.check(4.0)
    assert notice is not None
    assert notice.trouble is Trouble.BLACK
    watchdog.frame_came(BRIGHT, 4.5)
    assert watchdog.check(4.5) is None


def test_a_stalled_source_is_given_up_within_five_seconds() -> None:
    watchdog = Watchdog(CAMERA, 0.0)
    watchdog.opened(is_live=True)
    for number in range(60):
        watchdog.frame_came(BRIGHT, number / 30)
    assert watchdog.check(4.0) is None
    with pytest.raises(SourceError) as caught:
        watchdog.check(2.0 + 4.9)
    assert caught.value.trouble is Trouble.STALLED


def test_a_source_that_is_slow_by_nature_is_not_given_up() -> None:
    watchdog = Watchdog(CAMERA, 0.0)
    watchdog.opened(is_live=True)
    for number in range(5):
        watchdog.frame_came(BRIGHT, number * 3.0)
    assert watchdog.check(12.0 + 6.0) is None


def test_a_camera_that_takes_its_time_to_open_is_waited_for_with_a_word() -> None:
    watchdog = Watchdog(CAMERA, 0.0)
    assert watchdog.check(3.9) is None
    notice = watchdog.check(4.9)
    assert notice is not None
    assert notice.trouble is Trouble.SLOW_TO_OPEN
    watchdog.opened(is_live=True)
    assert watchdog.check(20.0) is not None
    with pytest.raises(SourceError):
        watchdog.check(31.0)


def test_nothing_is_expected_of_a_paused_film() -> None:
    watchdog = Watchdog(CAMERA, 0.0)
    watchdog.opened(is_live=False)
    watchdog.frame_came(BLACK, 1.0)
    watchdog.rests()
    assert watchdog.check(1000.0) is None
    watchdog.goes_on(1000.0)
    assert watchdog.check(1003.0) is None
    notice = watchdog.check(1005.0)
    assert notice is not None
    assert notice.trouble is Trouble.STALLED
