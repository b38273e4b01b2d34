"""Every way to run the network gives the plain one's answers, to rounding."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import torch

from inception_gui.core.backends import onednn_graph
from inception_gui.core.backends.cpu_candidates import (
    PlainNetwork,
    candidates,
    is_right,
    probe_pictures,
)
from inception_gui.core.backends.jit_trace import RecordedNetwork
from inception_gui.core.backends.mkldnn import PackedNetwork, operators_exist
from inception_gui.core.backends.onednn_graph import GraphNetwork
from inception_gui.core.nn.inception_v3 import BLOCKS, InceptionV3, Output

pytestmark = pytest.mark.skipif(
    not operators_exist(), reason="this torch has no oneDNN operators to pack with"
)


def answers(network: Callable[[torch.Tensor], Output], pictures: torch.Tensor) -> torch.Tensor:
    with torch.inference_mode():
        return torch.softmax(network(pictures).logits, 1)


def graph_of(
    network: InceptionV3, pictures: torch.Tensor, dtype: torch.dtype = torch.float32
) -> GraphNetwork:
    with torch.inference_mode():
        return GraphNetwork(network, dtype, pictures, pieces=len(pictures) > 1)


@pytest.mark.parametrize(("batch", "threads"), [(1, 1), (1, 2), (2, 1), (4, 2)])
def test_all_ways_give_the_plain_features_and_logits(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor, batch: int, threads: int
) -> None:
    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    pictures = soft_pictures[:batch]
    try:
        with torch.inference_mode():
            expected = seeded_network(pictures)
            made = [
                make() for make in candidates(seeded_network, torch.float32, pictures, lambda: None)
            ]
            found = [way(pictures) for way in made for _ in range(2)]
    finally:
        torch.set_num_threads(before)
    kinds: list[type] = [GraphNetwork, PackedNetwork] if batch > 1 else [
        GraphNetwork, RecordedNetwork, PackedNetwork
    ]  # fmt: skip
    assert [type(way) for way in made] == kinds
    for output in found:
        torch.testing.assert_close(output.features, expected.features, rtol=1e-3, atol=1e-3)
        torch.testing.assert_close(
            torch.softmax(output.logits, 1), torch.softmax(expected.logits, 1), rtol=0, atol=1e-5
        )


@pytest.mark.parametrize("kind", [GraphNetwork, PackedNetwork])
def test_bfloat16_stays_near(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor, kind: type
) -> None:
    pictures = soft_pictures[:1]
    if kind is GraphNetwork:
        found = answers(graph_of(seeded_network, pictures, torch.bfloat16), pictures)
    else:
        found = answers(PackedNetwork(seeded_network, torch.bfloat16), pictures)
    assert found.dtype == torch.float32
    assert float((found - answers(seeded_network, pictures)).abs().max()) < 0.1


def test_what_was_made_for_one_batch_is_right_for_others(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor
) -> None:
    packed = PackedNetwork(seeded_network)
    answers(packed, soft_pictures[:2])
    graph = graph_of(seeded_network, soft_pictures[:2])
    for way in (packed, graph):
        for pictures in (soft_pictures[3:], soft_pictures[1:]):
            torch.testing.assert_close(
                answers(way, pictures), answers(seeded_network, pictures), rtol=0, atol=1e-5
            )


def test_a_folders_pass_pauses_between_blocks_or_pieces_and_changes_nothing_by_it(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor
) -> None:
    pictures, pauses = soft_pictures[:2], []
    packed = PackedNetwork(seeded_network)
    with torch.inference_mode():
        packed(pictures, lambda: pauses.append(0))
        assert pauses == []  # while it packs it is locked, and must not wait for anybody
        graph = graph_of(seeded_network, pictures)
        for way, count in (
            (packed, len(BLOCKS)), (PlainNetwork(seeded_network), len(BLOCKS)), (graph, 3)
        ):  # fmt: skip
            pauses.clear()
            found = way(pictures, lambda: pauses.append(0))
            assert len(pauses) == count
            assert torch.equal(found.logits, way(pictures).logits)


def test_several_threads_may_ask_one_graph(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor
) -> None:
    graph = graph_of(seeded_network, soft_pictures[:2])
    expected = answers(graph, soft_pictures[:2])
    together = threading.Barrier(4)

    def ask(_: int) -> bool:
        together.wait(20)
        return all(
            torch.allclose(answers(graph, soft_pictures[:2]), expected, rtol=0, atol=1e-6)
            for _ in range(4)
        )

    with ThreadPoolExecutor(4) as threads:
        assert all(threads.map(ask, range(4)))


def test_a_torch_without_onednn_graph_makes_none(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch.jit, "enable_onednn_fusion", lambda _on: None)
    with pytest.raises(RuntimeError, match="no oneDNN Graph"):
        graph_of(seeded_network, soft_pictures[:1])


def test_fusion_is_on_only_while_a_graph_is_made(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor, monkeypatch: pytest.MonkeyPatch
) -> None:
    graph_of(seeded_network, soft_pictures[:1])
    assert not torch.jit.onednn_fusion_enabled()

    def fails(*_: object) -> None:
        assert torch.jit.onednn_fusion_enabled()
        raise RuntimeError("torch.jit is no more")

    monkeypatch.setattr(onednn_graph, "_traced", fails)
    with pytest.raises(RuntimeError, match="no more"):
        graph_of(seeded_network, soft_pictures[:1])
    assert not torch.jit.onednn_fusion_enabled()


def test_a_graph_is_gone_with_its_last_user(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor
) -> None:
    kept = len(torch.jit._state._python_cu.get_functions())
    graph = graph_of(seeded_network, soft_pictures[:1])
    gone = weakref.ref(graph._pieces[0])
    del graph
    gc.collect()
    assert gone() is None
    assert len(torch.jit._state._python_cu.get_functions()) == kept


def test_wrong_answers_are_seen(seeded_network: InceptionV3, soft_pictures: torch.Tensor) -> None:
    plain = PlainNetwork(seeded_network)

    def mirrored(x: torch.Tensor, between: object = None) -> Output:
        return plain(x.flip(3))

    with torch.inference_mode():
        pictures = probe_pictures(1)
        assert is_right(plain, plain, torch.float32, pictures)
        assert not is_right(mirrored, plain, torch.float32, pictures)


def test_probe_pictures_are_pictures() -> None:
    pictures = probe_pictures(2)
    values = pictures.numpy()
    assert values.shape == (2, 3, 299, 299)
    assert 0 <= values.min() <= values.max() <= 255
    assert np.ptp(values) > 100
    assert pictures.is_contiguous(memory_format=torch.channels_last)
