"""The live job: the newest frame, its own heat map, honest counters, and nothing that queues."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from inception_gui.core.backends.backend import LIVE_FRAMES, BatchResult
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs import live as live_job
from inception_gui.core.jobs.live import LiveControls, live
from inception_gui.core.live import watchdog
from inception_gui.core.live.events import (
    ClassifiedFrame,
    CountersChanged,
    NoticeChanged,
    SourceEnded,
    SourceOpened,
)
from inception_gui.core.live.feed import Feed
from inception_gui.core.types import Pixels
from inception_gui.core.video.types import SourceError, Trouble, VideoFile
from tests.core.live.captures import CAMERA, ScriptedCapture, colour, makes, within
from tests.core.live.live_frames import class_of, first, seen_of
from tests.core.video.films import write_film
from tests.workers.known_answers import KnownAnswers


def known(inference: Inference) -> KnownAnswers:
    assert isinstance(inference.classifier, KnownAnswers)
    return inference.classifier


def test_each_prediction_and_each_map_belongs_to_the_frame_it_comes_with(
    network: Inference,
) -> None:
    feed = Feed(CAMERA, make_capture=makes(ScriptedCapture(fps=300)))
    controls = LiveControls(smoothing_s=0.0)
    with closing(live(feed, lambda: network, controls)) as events:
        found = seen_of(events, 40)
    feed.close()
    for seen in found:
        assert seen.prediction.scores[0].index == class_of(seen)
        assert [one.class_index for one in seen.heat_maps] == [one.index for one in seen.scores]
        assert seen.scores == seen.prediction.scores
        assert seen.prediction.item.page == seen.frame.index
        assert seen.time.tzinfo is not None
    indices = [seen.frame.index for seen in found]
    assert indices == sorted(set(indices))


def test_the_newest_frame_is_next_however_long_the_network_takes(network: Inference) -> None:
    begun, let_go = known(network).hold(class_index=3)
    # Every frame is of class 3 until the network has been busy with it for a while.
    capture = ScriptedCapture(fps=200, make_pixels=lambda n: colour(3 if n < 50 else n))
    feed = Feed(CAMERA, make_capture=makes(capture))

    def go_on_after_fifty_more() -> None:
        assert begun.wait(20)
        with within(20) as there_is_time:
            while capture.number < 60 and there_is_time():
                pass
        let_go.set()

    helper = threading.Thread(target=go_on_after_fifty_more)
    helper.start()
    with closing(live(feed, lambda: network, LiveControls(smoothing_s=0))) as events:
        held: list[ClassifiedFrame] = []
        while class_of(after := seen_of(events, 1)[0]) == 3:
            held.append(after)
    helper.join()
    feed.close()
    assert 1 <= len(held) <= LIVE_FRAMES
    assert after.frame.index >= 55
    assert after.counters.skipped >= 40
    assert after.counters.looked_at == len(held) + 1


def test_a_frame_that_takes_longer_than_the_next_is_still_answered_and_smoothed_first(
    network: Inference,
) -> None:
    begun, let_go = known(network).hold(class_index=3)
    next_is_done = threading.Event()
    backend = known(network).backend
    run = backend.run

    def watched(inputs: Sequence[Pixels], **options: Any) -> BatchResult:
        done = run(inputs, **options)
        if inputs[0][0, 0, 0] == 9:
            next_is_done.set()
        return done

    backend.run = watched  # type: ignore[method-assign]

    def pixels(number: int) -> Pixels:
        if number == 0:
            return colour(3)
        assert begun.wait(20)  # or the second frame might replace the first
        return colour(9)

    feed = Feed(CAMERA, make_capture=makes(ScriptedCapture(fps=100, make_pixels=pixels)))

    def hold_the_first_until_the_next_is_done() -> None:
        assert begun.wait(20)
        assert next_is_done.wait(20)
        let_go.set()

    helper = threading.Thread(target=hold_the_first_until_the_next_is_done)
    helper.start()
    with closing(live(feed, lambda: network, LiveControls(smoothing_s=1000.0))) as events:
        held, after = seen_of(events, 2)
    helper.join()
    feed.close()
    assert [class_of(held), class_of(after)] == [3, 9]
    # So slow a smoothing stays with what it saw first.
    assert [seen.scores[0].index for seen in (held, after)] == [3, 3]


def test_without_a_network_the_preview_goes_on_and_predictions_begin_when_it_is_there(
    network: Inference,
) -> None:
    box: list[Inference] = []
    feed = Feed(CAMERA, make_capture=makes(ScriptedCapture(fps=200)))
    with closing(live(feed, lambda: box[0] if box else None, LiveControls())) as events:
        assert isinstance(next(events), SourceOpened | CountersChanged)
        counters = first(events, lambda event: isinstance(event, CountersChanged))
        assert isinstance(counters, CountersChanged)
        assert feed.take_preview() is not None
        box.append(network)
        assert seen_of(events, 1)
    feed.close()


def test_a_film_that_ends_before_the_network_is_there_is_answered_by_its_last_picture(
    network: Inference, tmp_path: Path
) -> None:
    box: list[Inference] = []
    feed = Feed(VideoFile(write_film(tmp_path / "film.avi", frames=10)))
    with closing(live(feed, lambda: box[0] if box else None, LiveControls())) as events:
        first(events, lambda event: isinstance(event, SourceEnded))
        box.append(network)
        (seen,) = seen_of(events, 1)
    assert seen.frame.index == 9
    feed.close()


def test_a_network_that_is_changed_for_another_does_not_end_the_job() -> None:
    networks = [Inference(KnownAnswers()), Inference(KnownAnswers())]
    box = [networks[0]]
    feed = Feed(CAMERA, make_capture=makes(ScriptedCapture(fps=200)))
    with closing(live(feed, lambda: box[0], LiveControls())) as events:
        seen_of(events, 3)
        networks[0].close()
        box[0] = networks[1]
        seen_of(events, 3)
    feed.close()
    networks[1].close()
    assert known(networks[1]).seen


def test_a_frame_that_waits_for_a_network_that_is_closed_does_not_end_the_job(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    old, new = Inference(KnownAnswers()), Inference(KnownAnswers())
    box = [old]
    let_go, frame_waits = threading.Event(), threading.Event()
    take = old.live

    def take_and_tell(work: Callable[[Any], Any]) -> Future[Any]:
        waiting = take(work)
        frame_waits.set()
        return waiting

    # More than it ever works on at once, so that every frame has to wait.
    busy = [take(lambda _: let_go.wait(20)) for _ in range(8)]
    monkeypatch.setattr(old, "live", take_and_tell)
    feed = Feed(CAMERA, make_capture=makes(ScriptedCapture(fps=200)))

    def close_it_while_a_frame_waits() -> None:
        assert frame_waits.wait(20)
        box[0] = new
        closing_it = threading.Thread(target=old.close)
        closing_it.start()
        with within(20) as there_is_time:
            while not busy[-1].cancelled() and there_is_time():  # closing drops what waits
                pass
        let_go.set()
        closing_it.join()

    helper = threading.Thread(target=close_it_while_a_frame_waits)
    helper.start()
    with closing(live(feed, lambda: box[0], LiveControls())) as events:
        seen_of(events, 3)
    helper.join()
    feed.close()
    new.close()
    assert not known(old).seen[1:]
    assert len(known(new).seen) >= 3


def test_the_rate_can_be_limited_and_frames_left_out(network: Inference) -> None:
    feed = Feed(CAMERA, make_capture=makes(ScriptedCapture(fps=200)))
    controls = LiveControls(most_per_s=20, every=5)
    with closing(live(feed, lambda: network, controls)) as events:
        found = seen_of(events, 10)
    feed.close()
    assert all(seen.frame.index % 5 == 0 for seen in found)
    captured = [seen.frame.captured_at for seen in found]
    assert captured[-1] - captured[0] > 9 / 20 * 0.8


def test_a_limited_rate_does_not_hold_back_what_is_there(
    network: Inference, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_job, "_POLL_S", 60.0)
    begun, let_go = known(network).hold(0)
    capture = ScriptedCapture(fps=50, make_pixels=lambda _: colour(0))
    feed = Feed(CAMERA, make_capture=makes(capture))
    with (
        closing(live(feed, lambda: network, LiveControls(most_per_s=0.01))) as events,
        ThreadPoolExecutor(1) as job,
    ):
        answer = job.submit(seen_of, events, 1)
        assert begun.wait(20)
        time.sleep(0.2)  # by now the job waits for its next look, a minute away
        let_go.set()
        assert len(answer.result(20)) == 1
    feed.close()


def test_a_vanished_camera_ends_the_job_with_its_sentence(network: Inference) -> None:
    feed = Feed(CAMERA, make_capture=makes(ScriptedCapture(fps=200, unplugged_at=10)))
    with pytest.raises(SourceError) as caught:
        list(live(feed, lambda: network, LiveControls()))
    assert caught.value.trouble is Trouble.UNPLUGGED
    feed.close()


def test_black_frames_are_told_and_the_job_goes_on(
    network: Inference, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watchdog, "BLACK_S", 0.5)
    capture = ScriptedCapture(fps=100, black_from=5, black_until=120)
    feed = Feed(CAMERA, make_capture=makes(capture))
    notices: list[Trouble | None] = []
    with closing(live(feed, lambda: network, LiveControls())) as events:
        for event in events:
            if isinstance(event, NoticeChanged):
                notices.append(event.notice.trouble if event.notice else None)
                if event.notice is None:
                    break
    feed.close()
    assert notices == [Trouble.BLACK, None]


def test_closing_the_feed_ends_the_job(network: Inference) -> None:
    feed = Feed(CAMERA, make_capture=makes(ScriptedCapture(fps=100)))
    events = live(feed, lambda: network, LiveControls())
    seen_of(events, 1)
    feed.close()
    assert not [event for event in events if isinstance(event, ClassifiedFrame)]


def test_the_last_frame_of_a_film_is_seen_before_its_end(
    network: Inference, tmp_path: Path
) -> None:
    feed = Feed(VideoFile(write_film(tmp_path / "a.mp4", 8, fps=100)))
    feed.stay_at_end = False
    events = list(live(feed, lambda: network, LiveControls()))
    feed.close()
    assert isinstance(events[-1], SourceEnded)
    assert [event.frame.index for event in events if isinstance(event, ClassifiedFrame)][-1] == 7


def test_further_weights_name_the_same_frames(network: Inference) -> None:
    network.further = known(network)  # the same classes: both must say the same of each frame
    feed = Feed(CAMERA, make_capture=makes(ScriptedCapture(fps=300)))
    with closing(live(feed, lambda: network, LiveControls(smoothing_s=0.0))) as events:
        found = seen_of(events, 5)
    feed.close()
    for seen in found:
        assert seen.beside is not None
        assert seen.beside.scores[0].index == class_of(seen)
        assert [one.class_index for one in seen.beside.heat_maps] == [
            one.index for one in seen.beside.scores
        ]
