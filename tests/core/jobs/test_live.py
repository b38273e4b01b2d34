"""The live job: the newest frame, its own heat map, honest counters, and nothing that queues."""

from __future__ import annotations

import csv
import json
import threading
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from inception_gui.core.backends.backend import BatchResult
from inception_gui.core.images.preprocess import network_input
from inception_gui.core.inference.scheduler import LIVE_FRAMES, Inference
from inception_gui.core.jobs import live as live_job
from inception_gui.core.jobs.live import LiveControls, LiveEvent, live
from inception_gui.core.live import watchdog
from inception_gui.core.live.events import (
    ClassifiedFrame,
    CountersChanged,
    NoticeChanged,
    RecordingStopped,
    SourceEnded,
    SourceOpened,
)
from inception_gui.core.live.feed import Feed
from inception_gui.core.live.frame_input import frame_input
from inception_gui.core.live.frame_prediction import best
from inception_gui.core.live.rate_meter import Meter
from inception_gui.core.live.recording import Recording
from inception_gui.core.live.smoothing import Smoothing
from inception_gui.core.live.snapshot import save_snapshot
from inception_gui.core.types import DecodedImage, Mode, Pixels, Preprocessing
from inception_gui.core.video.types import SourceError, Stream, Trouble, VideoFile
from inception_gui.errors import UserError
from tests.core.live.captures import CAMERA, ScriptedCapture, colour, makes, within
from tests.core.video.films import write_film
from tests.workers.known_answers import KnownAnswers


@pytest.fixture
def network() -> Iterator[Inference]:
    inference = Inference(KnownAnswers())
    yield inference
    inference.close()


def known(inference: Inference) -> KnownAnswers:
    assert isinstance(inference.classifier, KnownAnswers)
    return inference.classifier


def first(
    events: Iterator[LiveEvent], wanted: Callable[[LiveEvent], bool], most: int = 100_000
) -> LiveEvent:
    for _ in range(most):
        event = next(events)
        if wanted(event):
            return event
    raise AssertionError("it never came")


def seen_of(events: Generator[LiveEvent], count: int) -> list[ClassifiedFrame]:
    found: list[ClassifiedFrame] = []
    for event in events:
        if isinstance(event, ClassifiedFrame):
            found.append(event)
            if len(found) == count:
                break
    return found


def class_of(seen: ClassifiedFrame) -> int:
    pixels = seen.frame.pixels
    return int(pixels[0, 0, 0]) + 256 * int(pixels[0, 0, 1])


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
    capture = ScriptedCapture(fps=100, make_pixels=lambda n: colour(3 if n == 0 else 9))
    feed = Feed(CAMERA, make_capture=makes(capture))

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
    monkeypatch.setattr(live_job, "_LOOK_AROUND_S", 60.0)
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


@pytest.mark.parametrize(
    "size", [(1280, 720), (640, 480), (720, 1280), (299, 299), (17, 13), (1921, 1081), (3000, 40)]
)
def test_a_frames_input_is_that_of_a_photo_to_two_levels(size: tuple[int, int]) -> None:
    coarse = np.random.default_rng(3).integers(0, 256, (12, 16, 3), dtype=np.uint8)
    pixels = np.asarray(Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC))
    image = DecodedImage(pixels, None, *size, "video frame")
    wanted = network_input(pixels, Preprocessing()).astype(int)
    difference = np.abs(frame_input(image, Mode.STANDARD, Preprocessing()) - wanted)
    assert difference.max() <= 2
    assert difference.mean() < 0.05


def probabilities(index: int) -> np.ndarray:
    values = np.full(1000, 0.0001, np.float32)
    values[index] = 0.9001
    return values


def test_smoothing_forgets_by_time_and_not_by_frames() -> None:
    def after_one_second(steps: int) -> np.ndarray:
        smoothing = Smoothing()
        smoothing.add(probabilities(1), 0.0, 0.0, 0.5)
        for step in range(1, steps + 1):
            at = step / steps
            values = smoothing.add(probabilities(2), at, at, 0.5)
        return values

    slow, fast = after_one_second(4), after_one_second(60)
    np.testing.assert_allclose(slow, fast, atol=1e-5)
    # 1/e^2 of the old scene is left after two time constants.
    assert slow[1] == pytest.approx(0.0001 + 0.9 * np.exp(-2), abs=1e-4)
    assert slow.sum() == pytest.approx(1.0, abs=1e-4)


def test_smoothing_is_off_at_nought_and_begins_anew_after_a_jump() -> None:
    smoothing = Smoothing()
    smoothing.add(probabilities(1), 0.0, 0.0, 0.5)
    assert best(smoothing.add(probabilities(2), 0.01, 0.01, 0.0))[0] == 2
    smoothing.add(probabilities(1), 0.02, 0.02, 0.0)
    np.testing.assert_array_equal(
        smoothing.add(probabilities(2), 0.03, 60.0, 0.5), probabilities(2)
    )


def test_the_best_five_are_those_of_a_full_sort() -> None:
    generator = np.random.default_rng(7)
    for _ in range(50):
        values = generator.dirichlet(np.full(1000, 0.01)).astype(np.float32)
        wanted = np.argsort(-values, kind="stable")[:5]
        np.testing.assert_array_equal(np.sort(values[best(values)]), np.sort(values[wanted]))


def test_the_counters_are_those_of_the_last_two_seconds() -> None:
    meter = Meter(0.0)
    for step in range(1, 41):
        now = step * 0.25
        rate = 30 if now <= 5 else 10
        if step % 2 == 0:
            meter.predicted(now - 0.06, now)
        counters = meter.counters(int(30 * min(now, 5) + rate * max(now - 5, 0)), 17, now)
    assert counters.source_fps == pytest.approx(10, abs=0.6)
    assert counters.predictions_per_s == pytest.approx(2, abs=0.5)
    assert counters.prediction_age_s == pytest.approx(0.06)
    assert (counters.skipped, counters.looked_at) == (17, 20)
    assert "10.0 fps" in str(counters)


@pytest.mark.parametrize("suffix", [".csv", ".jsonl"])
def test_predictions_are_recorded_with_their_times(
    network: Inference, tmp_path: Path, suffix: str
) -> None:
    source = Stream("http://=camera.local/x")
    path = tmp_path / f"日本{suffix}"
    feed = Feed(source, make_capture=makes(ScriptedCapture(fps=200)))
    controls = LiveControls(recording=Recording(path, source))
    recording = controls.recording
    assert recording is not None
    with closing(live(feed, lambda: network, controls)) as events:
        found = seen_of(events, 5)
    feed.close()
    recording.close()
    recording.write(found[0])  # too late: nothing happens
    assert recording.count == 5
    text = path.read_text(encoding="utf-8-sig" if suffix == ".csv" else "utf-8")
    if suffix == ".csv":
        rows = list(csv.DictReader(text.splitlines()))
        assert [row["label_1"] for row in rows] == [s.prediction.scores[0].name for s in found]
    else:
        rows = [json.loads(line) for line in text.splitlines()]
        assert [row["top"][0]["index"] for row in rows] == [class_of(seen) for seen in found]
    assert [int(row["frame"]) for row in rows] == [seen.frame.index for seen in found]
    assert [row["time"] for row in rows] == [
        seen.time.isoformat(timespec="milliseconds") for seen in found
    ]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_full_disk_ends_the_recording_and_not_the_job(network: Inference, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.symlink_to("/dev/full")
    with pytest.raises(UserError):
        Recording(path, CAMERA)  # its first line cannot be written
    jsonl = tmp_path / "a.jsonl"
    jsonl.symlink_to("/dev/full")
    feed = Feed(CAMERA, make_capture=makes(ScriptedCapture(fps=100)))
    controls = LiveControls(recording=Recording(jsonl, CAMERA))
    with closing(live(feed, lambda: network, controls)) as events:
        stopped = first(events, lambda event: isinstance(event, RecordingStopped))
        assert isinstance(stopped, RecordingStopped)
        assert "a.jsonl" in stopped.error.sentence
        assert controls.recording is None
        seen_of(events, 2)
    feed.close()


def test_a_recording_needs_a_name_that_says_what_it_is(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        Recording(tmp_path / "a.txt", CAMERA)
    with pytest.raises(UserError):
        Recording(tmp_path / "no folder" / "a.csv", CAMERA)


def test_a_snapshot_is_the_frame_its_overlay_and_what_was_seen(
    network: Inference, tmp_path: Path
) -> None:
    half = colour(7, (120, 90))
    half[:, 60:] = 250
    half[0, 0] = (7, 0, 128)
    capture = ScriptedCapture(fps=100, make_pixels=lambda number: half)
    feed = Feed(CAMERA, make_capture=makes(capture))
    with closing(live(feed, lambda: network, LiveControls())) as events:
        (seen,) = seen_of(events, 1)
    feed.close()
    for name, mirrored in (("plain.png", False), ("mirrored.png", True)):
        ((picture, overlay, facts),) = save_snapshot(
            seen, tmp_path / name, source=CAMERA, class_index=8, mirrored=mirrored
        )
        wanted = half[:, ::-1] if mirrored else half
        np.testing.assert_array_equal(np.asarray(Image.open(picture)), wanted)
        assert (np.asarray(Image.open(overlay)) != wanted).any()
        told = json.loads(facts.read_text(encoding="utf-8"))
        assert told["source"] == "Scripted camera"
        assert told["top"][0]["index"] == 7
        assert told["overlay_class"] == 8
        assert told["mirrored"] is mirrored
    assert len(list(tmp_path.iterdir())) == 6


def test_a_snapshot_replaces_nothing(network: Inference, tmp_path: Path) -> None:
    feed = Feed(CAMERA, make_capture=makes(ScriptedCapture(fps=100)))
    with closing(live(feed, lambda: network, LiveControls())) as events:
        (seen,) = seen_of(events, 1)
    feed.close()
    # One of the three is enough, whoever it belongs to.
    mine = {"shot_overlay.png": b"my drawing", "shot (2).json": b"my list"}
    for name, content in mine.items():
        (tmp_path / name).write_bytes(content)
    for number in (3, 4):
        ((picture, overlay, facts),) = save_snapshot(seen, tmp_path / "shot.png", source=CAMERA)
        assert picture.name == f"shot ({number}).png"
        assert overlay.name == f"shot ({number})_overlay.png"
        assert facts.name == f"shot ({number}).json"
    assert {name: (tmp_path / name).read_bytes() for name in mine} == mine
    assert len(list(tmp_path.iterdir())) == 8


def test_a_snapshot_dims_what_the_network_has_not_seen_as_the_window_does(
    network: Inference, tmp_path: Path
) -> None:
    capture = ScriptedCapture(fps=100)
    capture.make_pixels = lambda _: np.full((48, 96, 3), 200, np.uint8)
    feed = Feed(CAMERA, make_capture=makes(capture))
    with closing(live(feed, lambda: network, LiveControls())) as events:
        (seen,) = seen_of(events, 1)
    feed.close()
    list(save_snapshot(seen, tmp_path / "shot.png", source=CAMERA, opacity=0.0))
    with Image.open(tmp_path / "shot_overlay.png") as picture:
        overlay = np.asarray(picture)
    assert (overlay[24, 48] == 200).all()
    assert (overlay[:, :4] < 150).all()
    assert (overlay[:, -4:] < 150).all()
