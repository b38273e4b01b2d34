"""The packed network is the plain one to rounding, and is used only where it proved itself."""

from __future__ import annotations

import json
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import torch

from inception_gui.core import engines
from inception_gui.core.engines import Engines, Shape, precision_of
from inception_gui.core.network import BLOCKS, InceptionV3, Output
from inception_gui.core.packed import PackedNetwork, operators_exist
from inception_gui.core.recorded import RecordedNetwork
from inception_gui.core.types import Mode

needs_operators = pytest.mark.skipif(
    not operators_exist(), reason="this torch has no oneDNN operators to pack with"
)


@needs_operators
@pytest.mark.parametrize(("batch", "threads"), [(1, 1), (1, 2), (2, 1), (4, 2)])
def test_packed_gives_the_plain_features_and_logits(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor, batch: int, threads: int
) -> None:
    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    try:
        with torch.inference_mode():
            packed = PackedNetwork(seeded_network)
            first, again = packed(soft_pictures[:batch]), packed(soft_pictures[:batch])
            expected = seeded_network(soft_pictures[:batch])
    finally:
        torch.set_num_threads(before)
    for found in (first, again):
        torch.testing.assert_close(found.features, expected.features, rtol=1e-3, atol=1e-3)
        torch.testing.assert_close(
            torch.softmax(found.logits, 1), torch.softmax(expected.logits, 1), rtol=0, atol=1e-5
        )


@needs_operators
def test_packed_for_one_batch_size_is_right_for_another(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor
) -> None:
    with torch.inference_mode():
        packed = PackedNetwork(seeded_network)
        packed(soft_pictures[:2])
        found = packed(soft_pictures[:1]).logits
        torch.testing.assert_close(
            found, seeded_network(soft_pictures[:1]).logits, rtol=1e-3, atol=1e-3
        )


@needs_operators
def test_bfloat16_stays_near(seeded_network: InceptionV3, soft_pictures: torch.Tensor) -> None:
    with torch.inference_mode():
        found = torch.softmax(
            PackedNetwork(seeded_network, torch.bfloat16)(soft_pictures[:1]).logits, 1
        )
        expected = torch.softmax(seeded_network(soft_pictures[:1]).logits, 1)
    assert found.dtype == torch.float32
    assert float((found - expected).abs().max()) < 0.1


def test_a_way_that_answers_wrongly_is_not_taken(
    seeded_network: InceptionV3, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Liar:
        def __init__(self, network: InceptionV3, _precision: torch.dtype) -> None:
            self.network = network

        def __call__(self, x: torch.Tensor) -> Output:
            features, logits = self.network(x)
            return Output(features, logits.flip(1))

    monkeypatch.setattr(engines, "PackedNetwork", Liar)
    monkeypatch.setattr(engines, "operators_exist", lambda: True)
    with torch.inference_mode():
        assert Engines(seeded_network, torch.float32).way(Shape(1, 1)) is seeded_network


def test_a_way_that_breaks_is_not_taken(
    seeded_network: InceptionV3, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken:
        def __init__(self, network: InceptionV3, _precision: torch.dtype) -> None:
            self.network = network

        def __call__(self, _x: torch.Tensor) -> Output:
            raise RuntimeError("could not create a primitive")

    monkeypatch.setattr(engines, "PackedNetwork", Broken)
    monkeypatch.setattr(engines, "operators_exist", lambda: True)
    with torch.inference_mode():
        assert Engines(seeded_network, torch.float32).way(Shape(1, 1)) is seeded_network


def test_without_the_operators_the_plain_way_runs(
    seeded_network: InceptionV3, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "operators_exist", lambda: False)
    assert Engines(seeded_network, torch.float32).way(Shape(1, 1)) is seeded_network


@needs_operators
def test_what_was_proven_is_kept_and_a_broken_note_only_costs_a_probe(
    seeded_network: InceptionV3, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    probes: list[Shape] = []

    def wins(_self: Engines, _packed: PackedNetwork, shape: Shape) -> bool:
        probes.append(shape)
        return True

    monkeypatch.setattr(Engines, "_is_better", wins)
    notes = tmp_path / "cache" / "engines.json"
    with torch.inference_mode():
        Engines(seeded_network, torch.float32, notes).way(Shape(1, 1))
        assert len(json.loads(notes.read_text())) == 1
        way = Engines(seeded_network, torch.float32, notes).way(Shape(1, 1))
        assert isinstance(way, RecordedNetwork)
        assert probes == [Shape(1, 1)]
        notes.write_text('{"cut sho')
        Engines(seeded_network, torch.float32, notes).way(Shape(1, 1))
    assert len(probes) == 2


def test_only_fast_mode_leaves_float32() -> None:
    assert precision_of(Mode.EXACT, "cpu") is torch.float32
    assert precision_of(Mode.STANDARD, "cuda:0") is torch.float32
    assert precision_of(Mode.FAST, "cpu") in (torch.float32, torch.bfloat16)
    assert precision_of(Mode.FAST, "mps") is torch.float16


def test_probe_pictures_are_pictures() -> None:
    values = engines._probe_pictures(2).numpy()
    assert values.shape == (2, 3, 299, 299)
    assert 0 <= values.min() <= values.max() <= 255
    assert np.ptp(values) > 100


@needs_operators
def test_a_packed_pass_may_pause_between_any_two_blocks_and_changes_nothing_by_it(
    seeded_network: InceptionV3, soft_pictures: torch.Tensor
) -> None:
    pauses: list[int] = []
    with torch.inference_mode():
        packed = PackedNetwork(seeded_network)
        packed(soft_pictures[:1], lambda: pauses.append(0))
        assert pauses == []  # while it packs it is locked, and must not wait for anybody
        expected = packed(soft_pictures[:1])
        found = packed(soft_pictures[:1], lambda: pauses.append(0))
    assert len(pauses) == len(BLOCKS)
    assert torch.equal(found.logits, expected.logits)


@needs_operators
def test_who_asks_while_a_way_is_probed_gets_the_plain_network(
    seeded_network: InceptionV3, monkeypatch: pytest.MonkeyPatch
) -> None:
    engines = Engines(seeded_network, torch.float32)
    probing, go_on = threading.Event(), threading.Event()

    def slow(_packed: PackedNetwork, _shape: Shape) -> bool:
        probing.set()
        return go_on.wait(20)

    monkeypatch.setattr(engines, "_is_better", slow)
    with ThreadPoolExecutor(1) as lane:
        first = lane.submit(engines.way, Shape(2, 1))
        assert probing.wait(20)
        assert engines.way(Shape(2, 1)) is seeded_network
        go_on.set()
        assert first.result() is engines.way(Shape(2, 1)) is not seeded_network
