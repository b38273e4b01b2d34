"""The plain network answers first; a better way is taken where it proved itself, never instead."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import torch

from inception_gui.core.backends import cpu_autotune as module
from inception_gui.core.backends.cpu_autotune import Engines, Shape, precision_of
from inception_gui.core.backends.cpu_candidates import PlainNetwork, Way
from inception_gui.core.backends.mkldnn import PackedNetwork, operators_exist
from inception_gui.core.nn.inception_v3 import InceptionV3, Output
from inception_gui.core.types import Mode

SINGLE = Shape(1, 1)
FOLDER = Shape(2, 1)

needs_operators = pytest.mark.skipif(
    not operators_exist(), reason="this torch has no oneDNN operators to pack with"
)


class Good:
    """A better way that a test can make at once; it answers as the plain one does."""

    def __init__(self, network: InceptionV3) -> None:
        self._network = network

    def __call__(self, x: torch.Tensor, between: object = None) -> Output:
        return self._network(x)


class Wrong(Good):
    def __call__(self, x: torch.Tensor, between: object = None) -> Output:
        features, logits = self._network(x)
        return Output(features, logits.flip(1))


class WithoutNumbers(Good):
    def __call__(self, x: torch.Tensor, between: object = None) -> Output:
        features, logits = self._network(x)
        return Output(features, logits * float("nan"))


class Broken(Good):
    def __call__(self, x: torch.Tensor, between: object = None) -> Output:
        raise RuntimeError("could not create a primitive")


class Slow(Good):
    def __call__(self, x: torch.Tensor, between: object = None) -> Output:
        for _ in range(3):
            self._network(x)
        return self._network(x)


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> list[type[Good]]:
    """What is there to be found; fill it."""
    kinds: list[type[Good]] = []

    def candidates(network: InceptionV3, *_: object) -> Iterator[Callable[[], Way]]:
        for kind in kinds:
            yield lambda kind=kind: kind(network)  # type: ignore[misc]

    monkeypatch.setattr(module, "candidates", candidates)
    return kinds


@pytest.fixture
def engines(seeded_network: InceptionV3, found: list[type[Good]]) -> Engines:
    """In float32, with one better way to be found; clear `found` for none."""
    found.append(Good)
    return Engines(seeded_network, torch.float32)


@pytest.fixture
def any_speed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine is no reason to fail."""
    monkeypatch.setattr(module, "_AT_MOST", 1000)


@pytest.mark.usefixtures("any_speed")
def test_the_first_answer_is_plain_and_a_better_way_comes_behind_it(engines: Engines) -> None:
    assert isinstance(engines.way(SINGLE), PlainNetwork)
    engines.wait()
    assert type(engines.way(SINGLE)) is Good


@pytest.mark.usefixtures("any_speed")
def test_a_small_folder_ends_before_a_better_way_would_pay(engines: Engines) -> None:
    kinds = []
    for _ in range(10):
        kinds.append(type(engines.way(FOLDER)))
        engines.wait()
    assert kinds == [PlainNetwork] * 9 + [Good]


@pytest.mark.usefixtures("any_speed")
@pytest.mark.parametrize("bad", [Wrong, WithoutNumbers, Broken])
def test_a_way_that_answers_wrongly_or_not_at_all_is_not_taken(
    seeded_network: InceptionV3, found: list[type[Good]], bad: type[Good]
) -> None:
    engines = Engines(seeded_network, torch.float32)
    found += [bad]
    engines.improve(SINGLE)
    assert isinstance(engines.way(SINGLE), PlainNetwork)
    found += [Good]
    engines.improve(FOLDER)
    assert type(engines.way(FOLDER)) is Good, "the next best is"


def test_a_slow_way_is_not_taken(seeded_network: InceptionV3, found: list[type[Good]]) -> None:
    found += [Slow]
    engines = Engines(seeded_network, torch.float32)
    engines.improve(SINGLE)
    assert isinstance(engines.way(SINGLE), PlainNetwork)


def test_without_the_operators_the_plain_way_runs_in_fast_mode_too(
    seeded_network: InceptionV3, monkeypatch: pytest.MonkeyPatch, found: list[type[Good]]
) -> None:
    assert found == []
    monkeypatch.setattr(module, "operators_exist", lambda: False)
    engines = Engines(seeded_network, torch.bfloat16)
    assert isinstance(engines.way(SINGLE), PlainNetwork)


@needs_operators
def test_fast_mode_is_packed_from_its_first_answer(
    seeded_network: InceptionV3, found: list[type[Good]]
) -> None:
    assert found == []
    engines = Engines(seeded_network, torch.bfloat16)
    with ThreadPoolExecutor(3) as lanes:
        given = list(lanes.map(engines.way, [FOLDER] * 3))
    assert isinstance(given[0], PackedNetwork)
    assert given[1] is given[2] is given[0], "who comes while it is packed waits for it"


@pytest.mark.usefixtures("any_speed")
def test_what_was_proven_is_not_timed_again_and_a_broken_note_only_costs_that(
    seeded_network: InceptionV3,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    found: list[type[Good]],
) -> None:
    found += [Good]
    timed: list[object] = []
    monkeypatch.setattr(module, "share_of_time", lambda *_: timed.append(0) or 0.5)
    notes = tmp_path / "cache" / "engines.json"
    for expected in (1, 1):
        engines = Engines(seeded_network, torch.float32, notes)
        engines.improve(SINGLE)
        assert type(engines.way(SINGLE)) is Good
        assert len(json.loads(notes.read_text())) == 1
        assert len(timed) == expected
    notes.write_text('{"cut sho')
    Engines(seeded_network, torch.float32, notes).improve(SINGLE)
    assert len(timed) == 2


def test_a_way_that_won_by_a_hair_is_timed_again(
    seeded_network: InceptionV3,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    found: list[type[Good]],
) -> None:
    found += [Good]
    monkeypatch.setattr(module, "share_of_time", lambda *_: 0.99)
    notes = tmp_path / "engines.json"
    engines = Engines(seeded_network, torch.float32, notes)
    engines.improve(SINGLE)
    assert type(engines.way(SINGLE)) is Good
    assert not notes.exists()


@pytest.mark.usefixtures("any_speed")
def test_one_pass_that_will_not_come_again_starts_nothing(engines: Engines) -> None:
    for _ in range(3):
        assert isinstance(engines.way(SINGLE, improve=False), PlainNetwork)
        engines.wait()


def test_no_memory_for_a_better_way_costs_no_answer(
    seeded_network: InceptionV3, monkeypatch: pytest.MonkeyPatch, found: list[type[Good]]
) -> None:
    def none(_batch: int) -> None:
        raise RuntimeError("DefaultCPUAllocator: can't allocate memory")

    assert found == []
    monkeypatch.setattr(module, "probe_pictures", none)
    engines = Engines(seeded_network, torch.bfloat16)
    engines.improve(SINGLE)
    assert isinstance(engines.way(SINGLE), PlainNetwork)


def test_a_proven_way_must_still_be_right(
    seeded_network: InceptionV3, tmp_path: Path, found: list[type[Good]]
) -> None:
    found += [Wrong]
    notes = tmp_path / "engines.json"
    engines = Engines(seeded_network, torch.float32, notes)
    notes.write_text(json.dumps([engines._key(Wrong(seeded_network), SINGLE)]))
    engines.improve(SINGLE)
    assert isinstance(engines.way(SINGLE), PlainNetwork)


@pytest.mark.usefixtures("any_speed")
def test_who_settled_gets_one_way_for_good(
    seeded_network: InceptionV3, found: list[type[Good]]
) -> None:
    engines = Engines(seeded_network, torch.float32)
    engines.improve(FOLDER)
    found += [Good]
    for _ in range(12):
        assert isinstance(engines.way(FOLDER), PlainNetwork)
        engines.wait()


class Endless:
    """Something that is made for ever, unless its `meanwhile` says otherwise."""

    begun = threading.Event()

    def __init__(self, meanwhile: Callable[[], None]) -> None:
        while True:
            self.begun.set()
            meanwhile()
            time.sleep(0.001)


def test_closing_leaves_what_is_being_made_and_who_waits_to_make_something(
    seeded_network: InceptionV3, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []

    def candidates(
        _network: object, _precision: object, pictures: torch.Tensor, meanwhile: Callable[[], None]
    ) -> Iterator[Callable[[], object]]:
        made.append(len(pictures))
        yield lambda: Endless(meanwhile)

    monkeypatch.setattr(module, "candidates", candidates)
    engines, other = (Engines(seeded_network, torch.float32) for _ in range(2))
    engines.way(SINGLE)
    assert Endless.begun.wait(20)
    other.way(SINGLE)  # its thread waits for the first one's
    closing = threading.Thread(target=other.close)
    closing.start()
    engines.close()
    closing.join(20)
    assert not closing.is_alive()
    assert made == [1], "nothing was begun for the one that was closed while it waited"
    assert isinstance(engines.way(SINGLE), PlainNetwork), "who still asks is answered"
    engines.way(Shape(1, 2))
    engines.wait()
    assert made == [1], "and nothing is looked for any more"


def test_where_no_thread_can_be_had_the_answer_comes_all_the_same(
    seeded_network: InceptionV3, monkeypatch: pytest.MonkeyPatch, found: list[type[Good]]
) -> None:
    def full(_thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    assert found == []
    engines = Engines(seeded_network, torch.float32)
    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", full)
        assert isinstance(engines.way(SINGLE), PlainNetwork)
    engines.close()


def test_only_fast_mode_leaves_float32() -> None:
    assert precision_of(Mode.EXACT, "cpu") is torch.float32
    assert precision_of(Mode.STANDARD, "cuda:0") is torch.float32
    assert precision_of(Mode.FAST, "cpu") in (torch.float32, torch.bfloat16)
    assert precision_of(Mode.FAST, "mps") is torch.float16


@pytest.mark.usefixtures("any_speed")
def test_who_looks_for_a_way_is_not_joined_by_another(
    seeded_network: InceptionV3, monkeypatch: pytest.MonkeyPatch
) -> None:
    engines = Engines(seeded_network, torch.float32)
    started: list[Shape] = []
    monkeypatch.setattr(engines, "_begin_to_improve", started.append)

    def candidates(*_arguments: object) -> Iterator[Callable[[], object]]:
        engines.way(SINGLE)  # a frame comes meanwhile
        return iter(())

    monkeypatch.setattr("inception_gui.core.backends.cpu_autotune.candidates", candidates)
    engines.improve(SINGLE)
    engines.way(SINGLE)
    assert started == []


@pytest.mark.usefixtures("any_speed")
def test_a_search_behind_gives_way_to_one_that_is_waited_for_and_is_made_up_for(
    seeded_network: InceptionV3, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[int] = []

    def candidates(
        network: InceptionV3,
        _precision: object,
        pictures: torch.Tensor,
        meanwhile: Callable[[], None],
    ) -> Iterator[Callable[[], object]]:
        order.append(len(pictures))
        if order == [2]:  # the folder's, which nobody waits for
            yield lambda: Endless(meanwhile)
        yield lambda: Good(network)

    monkeypatch.setattr(module, "candidates", candidates)
    monkeypatch.setattr(module, "_CALLS_BEFORE", 0)
    Endless.begun.clear()
    engines = Engines(seeded_network, torch.float32)
    engines.way(FOLDER)
    assert Endless.begun.wait(20)
    engines.improve(SINGLE)
    assert isinstance(engines.way(SINGLE), Good)
    engines.wait()
    assert isinstance(engines.way(FOLDER), Good)
    assert order == [2, 1, 2]
