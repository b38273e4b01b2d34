"""The recorded network: the same bits as the packed one, and never a reason not to answer."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
import torch

from inception_gui.core.engines import Engines, Shape
from inception_gui.core.network import BLOCKS, InceptionV3
from inception_gui.core.packed import PackedNetwork, operators_exist
from inception_gui.core.recorded import RecordedNetwork

pytestmark = pytest.mark.skipif(
    not operators_exist(), reason="this torch has no oneDNN operators to pack with"
)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_it_records_itself_at_the_third_pass_and_answers_the_same_to_the_bit(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor, dtype: torch.dtype
) -> None:
    packed = PackedNetwork(seeded_network, dtype)
    recorded = RecordedNetwork(packed)
    with torch.inference_mode():
        expected = packed(soft_pictures[:1])
        for number in range(6):
            found = recorded(soft_pictures[:1])
            assert recorded.is_recorded == (number >= 2)
            assert torch.equal(found.features, expected.features)
            assert torch.equal(found.logits, expected.logits)
        # What was recorded with one picture is right for others, and for more of them.
        assert torch.equal(recorded(soft_pictures[1:]).logits, packed(soft_pictures[1:]).logits)


def test_a_pass_that_may_pause_pauses_between_all_blocks_recorded_or_not(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor
) -> None:
    recorded = RecordedNetwork(PackedNetwork(seeded_network))
    with torch.inference_mode():
        for _ in range(3):
            recorded(soft_pictures[:1])
        pauses: list[int] = []
        found = recorded(soft_pictures[:1], lambda: pauses.append(0))
        assert len(pauses) == len(BLOCKS)
        assert torch.equal(found.logits, recorded(soft_pictures[:1]).logits)


def test_several_threads_may_ask_while_it_is_recorded(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor
) -> None:
    packed = PackedNetwork(seeded_network)
    with torch.inference_mode():
        expected = packed(soft_pictures[:1]).logits
    recorded = RecordedNetwork(packed)
    together = threading.Barrier(3)

    def ask(_: int) -> bool:
        together.wait(20)
        with torch.inference_mode():
            return all(torch.equal(recorded(soft_pictures[:1]).logits, expected) for _ in range(3))

    with ThreadPoolExecutor(3) as threads:
        assert list(threads.map(ask, range(3))) == [True] * 3
    assert recorded.is_recorded


def test_where_the_tracer_is_gone_the_network_answers_as_before(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[int] = []

    def gone(*_: object, **__: object) -> None:
        tries.append(0)
        raise RuntimeError("torch.jit is no more")

    monkeypatch.setattr(torch.jit, "trace", gone)
    packed = PackedNetwork(seeded_network)
    recorded = RecordedNetwork(packed)
    with torch.inference_mode():
        for _ in range(5):
            found = recorded(soft_pictures[:1])
        assert torch.equal(found.logits, packed(soft_pictures[:1]).logits)
    assert not recorded.is_recorded
    assert len(tries) == 1


def test_a_way_that_won_is_recorded(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor
) -> None:
    engines = Engines(seeded_network, torch.float32)
    engines._is_better = lambda *_: True  # type: ignore[method-assign]
    with torch.inference_mode():
        way = engines.way(Shape(1, torch.get_num_threads()))
        assert isinstance(way, RecordedNetwork)
        way(soft_pictures[:1])
        for _ in range(2):
            way(soft_pictures[:1])
    assert way.is_recorded
