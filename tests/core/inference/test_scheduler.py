"""Bulk work keeps its order, a click need not wait for it, and the CPU takes over from a device."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from inception_gui.core.backends.backend import DeviceFailedError, Floats, ItemResult
from inception_gui.core.backends.devices import Device
from inception_gui.core.events import Classified
from inception_gui.core.inference import scheduler
from inception_gui.core.inference.scheduler import MEMORY_FULL, STOPPED_WORKING, Inference
from inception_gui.core.jobs import classify as classify_job
from inception_gui.core.jobs.classify import classify, classify_one
from inception_gui.core.types import Failure, Item, Pixels
from inception_gui.errors import Kind, UserError
from tests import pictures
from tests.core.live.captures import within
from tests.workers.known_answers import KnownAnswers, KnownBackend

CARD = Device("cuda:0", "GPU", "a test's card")


def items(folder: Path, count: int) -> list[Item]:
    return [Item(path.name, path=path) for path in pictures.many(folder, count)]


class Late(KnownBackend):
    """Gives results in the background, as a device that works in batches does."""

    def submit(self, pixels: Pixels, *, features: bool) -> Future[ItemResult]:
        future: Future[ItemResult] = Future()

        def work() -> None:
            time.sleep(0.001 * (7 - pixels[0, 0, 0] % 7))  # later ones are often ready first
            done = super(Late, self).submit(pixels, features=features)
            if (error := done.exception()) is not None:
                future.set_exception(error)
            else:
                future.set_result(done.result())

        threading.Thread(target=work).start()
        return future


class Breaking(Late):
    """A card that fails with its n-th picture, and ever after."""

    def __init__(self, after: int, *, is_full: bool = False) -> None:
        super().__init__(CARD)
        self.left = after
        self.is_full = is_full

    def probabilities_of(self, pixels: Pixels) -> Floats:
        self.left -= 1
        if self.left < 0:
            raise DeviceFailedError("CUDA error: unknown error", is_full=self.is_full)
        return super().probabilities_of(pixels)


@pytest.fixture
def on_cpu(monkeypatch: pytest.MonkeyPatch) -> KnownBackend:
    """What takes over; keeps its list of pictures."""
    made = KnownBackend()
    monkeypatch.setattr(scheduler, "open_cpu", lambda *_arguments: made)
    return made


def inference_on(backend: KnownBackend) -> Inference:
    return Inference(KnownAnswers(backend=backend))


@pytest.mark.parametrize("kind", [KnownBackend, Late])
def test_outcomes_come_in_the_order_of_the_items_and_a_broken_one_stops_none(
    kind: type[KnownBackend], tmp_path: Path
) -> None:
    wanted = items(tmp_path, 40)
    wanted.insert(13, Item("broken.png", path=pictures.broken(tmp_path)))
    inference = inference_on(kind())
    outcomes = list(classify(wanted, inference, heat_maps=2))
    inference.close()
    broken = outcomes.pop(13)
    assert isinstance(broken, Failure)
    assert broken.item.name == "broken.png"
    for number, outcome in enumerate(outcomes):
        assert isinstance(outcome, Classified)
        assert outcome.prediction.scores[0].index == number
        assert [one.class_index for one in outcome.heat_maps] == [number, number + 1]


def test_no_more_is_begun_than_the_window_holds(tmp_path: Path) -> None:
    backend = KnownBackend()
    begun, let_go = backend.hold(0)
    inference = inference_on(backend)
    taken: list[Item] = []

    def source() -> Iterator[Item]:
        for item in items(tmp_path, 30):
            taken.append(item)
            yield item

    outcomes = classify(source(), inference)
    reading = threading.Thread(target=lambda: [next(outcomes) for _ in range(30)])
    reading.start()
    assert begun.wait(20)
    with within(20) as there_is_time:
        while len(taken) < backend.bulk_window and there_is_time():
            pass
    time.sleep(0.2)  # it could take more now
    assert len(taken) == backend.bulk_window
    let_go.set()
    reading.join(20)
    outcomes.close()
    inference.close()


@pytest.mark.parametrize(("leaves_room", "number"), [(False, 4), (True, 2)])
def test_half_of_the_threads_are_left_to_others_where_that_is_wished(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, leaves_room: bool, number: int
) -> None:
    backend = KnownBackend()
    backend.bulk_threads, backend.bulk_window = 4, 12
    inference = inference_on(backend)
    inference.leaves_room = leaves_room
    sizes: list[int] = []

    class Recorded(ThreadPoolExecutor):
        def __init__(self, threads: int, *rest: Any, **more: Any) -> None:
            sizes.append(threads)
            super().__init__(threads, *rest, **more)

    monkeypatch.setattr(scheduler, "ThreadPoolExecutor", Recorded)
    assert len(list(classify(items(tmp_path, 20), inference))) == 20
    inference.close()
    assert sizes == [number]


def test_closing_in_the_middle_drops_what_has_not_begun(tmp_path: Path) -> None:
    backend = KnownBackend()
    inference = inference_on(backend)
    outcomes = classify(items(tmp_path, 200), inference)
    next(outcomes)
    outcomes.close()
    assert len(backend.seen) <= 1 + backend.bulk_window
    assert not [one for one in threading.enumerate() if one.name.startswith("bulk")]
    inference.close()


def test_an_error_of_the_program_ends_the_job(tmp_path: Path) -> None:
    class Faulty(KnownBackend):
        def probabilities_of(self, pixels: Pixels) -> Floats:
            raise ZeroDivisionError

    inference = inference_on(Faulty())
    with pytest.raises(ZeroDivisionError):
        list(classify(items(tmp_path, 5), inference))
    inference.close()


@pytest.mark.parametrize(
    ("is_full", "reason"), [(False, STOPPED_WORKING), (True, MEMORY_FULL)], ids=["broken", "full"]
)
def test_where_a_card_fails_the_cpu_does_the_rest_and_nothing_is_lost(
    is_full: bool, reason: str, tmp_path: Path, on_cpu: KnownBackend
) -> None:
    inference = inference_on(Breaking(12, is_full=is_full))
    outcomes = list(classify(items(tmp_path, 40), inference, heat_maps=1))
    assert inference.fell_back_because.startswith(reason)
    assert inference.classifier.device.name == "cpu"
    predictions = [one.prediction for one in outcomes if isinstance(one, Classified)]
    assert [one.scores[0].index for one in predictions] == list(range(40))
    devices = [one.device for one in predictions]
    assert devices.count("cuda:0") == 12
    assert devices.count("cpu") == len(on_cpu.seen) == 28
    inference.close()
    assert on_cpu.is_closed


def test_a_single_picture_is_classified_by_the_cpu_where_the_card_has_failed(
    tmp_path: Path, on_cpu: KnownBackend
) -> None:
    inference = inference_on(Breaking(0))
    first, second = items(tmp_path, 2)
    assert classify_one(first, None, inference).prediction.device == "cpu"
    assert classify_one(second, None, inference).prediction.device == "cpu"
    assert inference.live(lambda classifier: classifier.device.name).result(20) == "cpu"
    assert on_cpu.seen == [0, 1]
    inference.close()


def test_where_the_cpu_fails_too_it_is_said_in_a_sentence(tmp_path: Path) -> None:
    class Broken(KnownBackend):
        def probabilities_of(self, pixels: Pixels) -> Floats:
            raise DeviceFailedError("cannot allocate", is_full=True)

    inference = inference_on(Broken())
    with pytest.raises(UserError, match="memory of this computer is full"):
        classify_one(*items(tmp_path, 1), None, inference)
    outcomes = list(classify(items(tmp_path, 3), inference))
    assert [isinstance(one, Failure) for one in outcomes] == [True] * 3
    inference.close()


@pytest.mark.parametrize("kind", [KnownBackend, Late])
def test_each_result_is_looked_at_once_for_a_second_input(
    kind: type[KnownBackend], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[float] = []

    def never(probabilities: Floats) -> bool:
        asked.append(float(probabilities.max()))
        return False

    monkeypatch.setattr(classify_job, "is_near_tie", never)
    monkeypatch.setattr(classify_job, "may_need_full_resolution", lambda *_arguments: True)
    inference = inference_on(kind())
    assert len(list(classify(items(tmp_path, 40), inference))) == 40
    inference.close()
    assert len(asked) == 40


def test_a_result_is_a_plain_array() -> None:
    inference = inference_on(KnownBackend())
    found = inference.interactive(
        lambda classifier: classifier.backend.run([np.zeros((299, 299, 3), np.uint8)])
    )
    assert found.probabilities.dtype == found.features.dtype == np.float32
    inference.close()


def test_values_that_are_not_numbers_are_the_items_failure(tmp_path: Path) -> None:
    class Overflowing(KnownBackend):
        def probabilities_of(self, pixels: Pixels) -> Floats:
            found = super().probabilities_of(pixels)
            return found * np.nan if self.seen[-1] == 1 else found

    inference = inference_on(Overflowing())
    outcomes = list(classify(items(tmp_path, 3), inference))
    inference.close()
    assert [isinstance(one, Failure) for one in outcomes] == [False, True, False]
    assert isinstance(outcomes[1], Failure)
    assert outcomes[1].kind is Kind.WEIGHTS_REFUSED
