"""A network asked again and again becomes a graph, and a graph is never a reason for no answer."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
import torch

from inception_gui.core import recorded as module
from inception_gui.core.engines import Engines, Shape
from inception_gui.core.network import BLOCKS, InceptionV3, Output
from inception_gui.core.onednn_graph import GraphNetwork
from inception_gui.core.packed import PackedNetwork, operators_exist
from inception_gui.core.recorded import RecordedNetwork

pytestmark = pytest.mark.skipif(
    not operators_exist(), reason="this torch has no oneDNN operators to pack with"
)


def cannot(*_: object, **__: object) -> None:
    raise RuntimeError("torch.jit is no more")


def answers(network: Callable[[torch.Tensor], Output], pictures: torch.Tensor) -> torch.Tensor:
    with torch.inference_mode():
        return torch.softmax(network(pictures).logits.float(), 1)


def close(found: torch.Tensor, expected: torch.Tensor) -> bool:
    return torch.allclose(found, expected, rtol=0, atol=1e-5)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_the_third_pass_of_a_single_picture_makes_the_graph(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor, dtype: torch.dtype
) -> None:
    expected = answers(PackedNetwork(seeded_network, dtype), soft_pictures)
    network = RecordedNetwork(seeded_network, dtype)
    near = 1e-5 if dtype is torch.float32 else 0.05
    for number in range(6):
        found = answers(network, soft_pictures[:1])
        network.wait()
        assert network.is_recorded == (number >= 2)
        assert (found - expected[:1]).abs().max() < near
    # What was made with one picture is right for others, and for more of them.
    assert (answers(network, soft_pictures[1:]) - expected[1:]).abs().max() < near


def test_a_graph_gives_the_features_too(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor
) -> None:
    with torch.inference_mode():
        graph = GraphNetwork(seeded_network, torch.float32, soft_pictures[:1], pieces=False)
        expected = seeded_network(soft_pictures[:1])
        for _ in range(2):
            found = graph(soft_pictures[:1])
            torch.testing.assert_close(found.features, expected.features, rtol=1e-3, atol=1e-3)
            torch.testing.assert_close(found.logits, expected.logits, rtol=1e-3, atol=1e-3)


def test_a_graph_in_pieces_pauses_between_them(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor
) -> None:
    pauses: list[int] = []
    with torch.inference_mode():
        graph = GraphNetwork(seeded_network, torch.float32, soft_pictures[:2], pieces=True)
        found = graph(soft_pictures[:2], lambda: pauses.append(0)).logits
        expected = seeded_network(soft_pictures[:2]).logits
    assert len(pauses) == 3
    torch.testing.assert_close(found, expected, rtol=1e-3, atol=1e-3)


def test_a_folders_passes_pause_between_all_blocks_until_its_graph_is_worth_making(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_CALLS_BEFORE_PIECES", 2)
    monkeypatch.setattr(module, "_SLOWER", 100)  # a busy machine is no reason to fail here
    network = RecordedNetwork(seeded_network, torch.float32, pieces=True)
    counts = []
    with torch.inference_mode():
        network(soft_pictures[:2])  # packs, and cannot pause
        for _ in range(3):
            pauses: list[int] = []
            network(soft_pictures[:2], lambda pauses=pauses: pauses.append(0))  # type: ignore[misc]
            network.wait()
            counts.append(len(pauses))
    assert counts == [len(BLOCKS), len(BLOCKS), 3]
    assert network.runs_as == "as a graph that oneDNN compiled"


def test_the_packed_weights_are_let_go(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor
) -> None:
    network = RecordedNetwork(seeded_network, torch.float32)
    for _ in range(3):
        answers(network, soft_pictures[:1])
    network.wait()
    assert network.is_recorded
    assert not any(isinstance(value, PackedNetwork) for value in vars(network).values())


def test_several_threads_may_ask_while_the_graph_is_made(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor
) -> None:
    expected = answers(PackedNetwork(seeded_network), soft_pictures[:1])
    network = RecordedNetwork(seeded_network, torch.float32)
    together = threading.Barrier(3)

    def ask(_: int) -> bool:
        together.wait(20)
        return all(close(answers(network, soft_pictures[:1]), expected) for _ in range(4))

    with ThreadPoolExecutor(3) as threads:
        assert list(threads.map(ask, range(3))) == [True] * 3
    network.wait()
    assert network.is_recorded


def test_where_onednn_makes_no_graph_the_packed_network_is_recorded(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "GraphNetwork", cannot)
    packed = PackedNetwork(seeded_network)
    expected = answers(packed, soft_pictures[:1])
    network = RecordedNetwork(seeded_network, torch.float32, packed=packed)
    monkeypatch.setattr(module, "_SLOWER", 100)
    for _ in range(4):
        assert close(answers(network, soft_pictures[:1]), expected)
        network.wait()
    assert network.runs_as == "as a recorded graph"


class Bad:
    """A graph that is made and then is of no use."""

    def __init__(self, network: InceptionV3, *_: object, **__: object) -> None:
        self._network = network

    def __call__(self, x: torch.Tensor, between: object = None) -> Output:
        raise NotImplementedError


class Wrong(Bad):
    def __call__(self, x: torch.Tensor, between: object = None) -> Output:
        features, logits = self._network(x)
        return Output(features, logits.flip(1))


class Slow(Bad):
    def __call__(self, x: torch.Tensor, between: object = None) -> Output:
        time.sleep(2)
        return self._network(x)


class WithoutNumbers(Bad):
    def __call__(self, x: torch.Tensor, between: object = None) -> Output:
        features, logits = self._network(x)
        return Output(features, logits * float("nan"))


@pytest.mark.parametrize("graph", [Wrong, Slow, WithoutNumbers, Bad])
def test_a_graph_that_is_wrong_or_slow_or_fails_is_not_used(
    seeded_network: InceptionV3,
    soft_pictures: torch.Tensor,
    monkeypatch: pytest.MonkeyPatch,
    graph: type[Bad],
) -> None:
    monkeypatch.setattr(module, "GraphNetwork", graph)
    monkeypatch.setattr(torch.jit, "trace", cannot)
    network = RecordedNetwork(seeded_network, torch.float32)
    expected = answers(PackedNetwork(seeded_network), soft_pictures[:1])
    for _ in range(4):
        assert torch.equal(answers(network, soft_pictures[:1]), expected)
        network.wait()
    assert network.runs_as == "step by step"


@pytest.mark.parametrize("name", ["trace", "enable_onednn_fusion"])
def test_where_the_tracer_is_gone_the_network_answers_as_before(
    seeded_network: InceptionV3,
    soft_pictures: torch.Tensor,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    tries: list[int] = []

    def gone(*_: object, **__: object) -> None:
        tries.append(0)
        raise RuntimeError("torch.jit is no more")

    monkeypatch.setattr(torch.jit, name, gone)
    expected = answers(PackedNetwork(seeded_network), soft_pictures[:1])
    network = RecordedNetwork(seeded_network, torch.float32)
    for _ in range(5):
        assert close(answers(network, soft_pictures[:1]), expected)
        network.wait()
    assert network.is_recorded == (name != "trace")
    assert len(tries) == (2 if name == "trace" else 1), "it is tried once"


@pytest.mark.parametrize("batch", [1, 2])
def test_a_way_that_won_becomes_a_graph(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor, batch: int
) -> None:
    engines = Engines(seeded_network, torch.float32)
    engines._is_better = lambda *_: True  # type: ignore[method-assign]
    expected = answers(seeded_network, soft_pictures[:batch])
    with torch.inference_mode():
        way = engines.way(Shape(batch, torch.get_num_threads()))
        assert isinstance(way, RecordedNetwork)
        way(soft_pictures[:batch])
        way.settle(soft_pictures[:batch])
        pauses: list[int] = []
        way(soft_pictures[:batch], lambda: pauses.append(0))
    assert close(answers(way, soft_pictures[:batch]), expected)
    assert way.is_recorded
    assert len(pauses) == (3 if batch > 1 else 0), "only a folder's passes pause"


def test_closing_leaves_a_graph_that_is_being_made(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = threading.Event()
    steps: list[int] = []

    class Endless(Bad):
        def __init__(self, *_: object, pieces: bool, meanwhile: Callable[[], None]) -> None:
            while True:
                begun.set()
                meanwhile()
                steps.append(0)

    monkeypatch.setattr(module, "GraphNetwork", Endless)
    network = RecordedNetwork(seeded_network, torch.float32)
    for _ in range(3):
        answers(network, soft_pictures[:1])
    assert begun.wait(20)
    network.close()
    count = len(steps)
    answers(network, soft_pictures[:1])
    assert network.runs_as == "step by step", "and still answers"
    assert len(steps) == count


def test_nothing_is_made_for_one_that_was_closed(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "GraphNetwork", cannot)
    monkeypatch.setattr(torch.jit, "trace", cannot)
    network = RecordedNetwork(seeded_network, torch.float32)
    network.close()
    before = threading.active_count()
    for _ in range(4):
        answers(network, soft_pictures[:1])
    assert threading.active_count() == before
    assert network.runs_as == "step by step"
