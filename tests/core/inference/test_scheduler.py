"""A click goes first: what a bulk stream does between two blocks while somebody waits."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
import torch

from inception_gui.core.inference import scheduler as inference_module
from inception_gui.core.inference.scheduler import Inference
from tests.workers.known_answers import KnownAnswers

PATIENCE_S = 20.0


class Click:
    """An interactive request that is under way until it is let go."""

    def __init__(self, inference: Inference) -> None:
        self._let_go = threading.Event()
        begun = threading.Event()

        def work(_classifier: object) -> None:
            begun.set()
            assert self._let_go.wait(PATIENCE_S)

        self._thread = threading.Thread(target=inference.interactive, args=(work,))
        self._thread.start()
        assert begun.wait(PATIENCE_S)

    def end(self) -> None:
        self._let_go.set()
        self._thread.join(PATIENCE_S)


@pytest.fixture
def inference() -> Iterator[Inference]:
    made = Inference(KnownAnswers(), streams=1)
    yield made
    made.close()


def test_a_batch_does_not_wait_where_nobody_else_does(
    inference: Inference, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(threading.Condition, "wait_for", _never)
        inference.give_way()()


def test_a_batch_waits_for_a_click_and_goes_on_behind_it(inference: Inference) -> None:
    click = Click(inference)
    wait = inference.give_way()
    with ThreadPoolExecutor(1) as stream:
        waiting = stream.submit(wait)
        with pytest.raises(TimeoutError):
            waiting.result(0.1)
        click.end()
        waiting.result(PATIENCE_S)


def test_a_batch_waits_only_so_long_in_all(
    inference: Inference, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inference_module, "_LONGEST_WAIT_S", 0.01)
    click = Click(inference)
    wait = inference.give_way()
    wait()
    with monkeypatch.context() as patch:
        patch.setattr(threading.Condition, "wait_for", _never)
        wait()  # its patience is used up
    click.end()


def _never(*_arguments: object) -> bool:
    raise AssertionError("it waited")


@pytest.mark.parametrize(
    ("cores", "lanes", "threads"),
    [(1, 1, 1), (2, 2, 1), (4, 4, 1), (8, 4, 2), (18, 4, 4)],
)
def test_live_lanes_share_the_cores(
    cores: int, lanes: int, threads: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inception_gui.core.inference.scheduler.core_count", lambda: cores)
    inference = Inference(KnownAnswers())
    try:
        assert inference.live_lanes == lanes
        assert inference.live(lambda _: torch.get_num_threads()).result(20) == threads
    finally:
        inference.close()


def test_a_folder_goes_on_beside_a_source_that_never_pauses(inference: Inference) -> None:
    is_over, turns = threading.Event(), threading.Semaphore(0)

    def watch() -> None:
        looks = [inference.live(lambda _: is_over.wait(0.1))]
        while not is_over.is_set():  # the next begins before the last one ends
            looks.append(inference.live(lambda _: is_over.wait(0.1)))
            looks.pop(0).result()

    def take_turns() -> None:
        for _ in range(3):
            inference.my_turn()
            turns.release()

    watching = threading.Thread(target=watch)
    folder = threading.Thread(target=take_turns, daemon=True)
    watching.start()
    folder.start()
    try:
        for _ in range(3):
            assert turns.acquire(timeout=20)
    finally:
        is_over.set()
        watching.join()


def test_frames_are_answered_while_the_best_way_is_looked_for_on_a_core_of_its_own(
    inference: Inference, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inception_gui.core.inference.scheduler.core_count", lambda: 4)
    go_on = threading.Event()
    asked: list[int] = []

    def settle(batch: int) -> None:
        asked.append(batch)
        assert go_on.wait(PATIENCE_S)

    monkeypatch.setattr(inference.classifier, "settle", settle)
    assert inference.live_lanes == 4
    together = threading.Barrier(3)
    looks = [inference.live(lambda _: together.wait(PATIENCE_S)) for _ in range(3)]
    assert sorted(look.result(PATIENCE_S) for look in looks) == [0, 1, 2]
    assert inference.live_lanes == 3
    go_on.set()
    assert inference._live_settling is not None
    inference._live_settling.result(PATIENCE_S)
    assert inference.live_lanes == 4
    assert asked == [1]
