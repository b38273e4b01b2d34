"""An earlier block is learned from where it is clearly better; the file still has the last."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from inception_gui.core.backends.backend import ItemResult
from inception_gui.core.features.store import FeatureStore
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.save_lesson import save_lesson
from inception_gui.core.jobs.teach_classes import Lesson, teach_classes
from inception_gui.core.nn.blocks import LAST_BLOCK, POOLED, SLICES
from inception_gui.core.nn.heads import head_of
from inception_gui.core.teach.examples import Examples
from inception_gui.core.types import Item, Pixels
from inception_gui.core.weights.describe import describe
from inception_gui.core.weights.folded import folded_parameters
from inception_gui.core.weights.load import read_arrays
from inception_gui.core.weights.store import WeightStore
from inception_gui.errors import UserError
from tests import pictures
from tests.core.weights.files import plausible_state, save
from tests.workers.known_answers import KnownAnswers, KnownBackend, class_of, found_weights

PER_CLASS = 15


class SeesWell(KnownBackend):
    """Two kinds of pictures, odd and even, told apart by some blocks and only guessed by others."""

    def __init__(self, *blocks: str) -> None:
        super().__init__()
        self._blocks = blocks

    def submit(self, pixels: Pixels, *, features: bool) -> Future[ItemResult]:
        done = super().submit(pixels, features=features).result()
        number = class_of(pixels)
        pooled = np.random.default_rng(number).gamma(0.5, 1.0, 6144).astype(np.float32)
        for block in self._blocks:
            pooled[SLICES[block]][:20] += 9 * (number % 2)
        future: Future[ItemResult] = Future()
        future.set_result(replace(done, pooled=pooled))
        return future


@pytest.fixture
def examples(tmp_path: Path) -> Examples:
    paths = pictures.many(tmp_path / "photos", 2 * PER_CLASS)
    order = [*range(0, 2 * PER_CLASS, 2), *range(1, 2 * PER_CLASS, 2)]
    items = tuple(Item(paths[i].name, paths[i]) for i in order)
    return Examples(items, (0,) * PER_CLASS + (1,) * PER_CLASS, ("even", "odd"))


def taught(examples: Examples, backend: KnownBackend, blocks: tuple[str, ...]) -> Lesson:
    inference = Inference(KnownAnswers(backend=backend))
    try:
        *_, lesson = teach_classes(examples, inference, None, blocks)
    finally:
        inference.close()
    assert isinstance(lesson, Lesson)
    return lesson


def test_an_earlier_block_that_is_clearly_better_is_chosen(examples: Examples) -> None:
    found = taught(examples, SeesWell("Mixed_7a"), tuple(POOLED))
    assert found.block == "Mixed_7a"
    assert found.accuracy == 1
    assert found.taught.head.weights.shape == (2, 1280)
    assert found.taught.novelty.directions.shape == (2, 1280)
    assert found.last is not None
    assert found.last.weights.shape == (2, 2048)
    shares = {one.block: one.accuracy for one in found.tried}
    assert list(shares) == list(POOLED)
    assert shares["Mixed_7a"] == 1
    assert (shares["Mixed_7c"] or 0) < 0.8


def test_the_last_block_is_used_where_none_is_better(examples: Examples) -> None:
    found = taught(examples, SeesWell("Mixed_6e", LAST_BLOCK), tuple(POOLED))
    assert (found.block, found.last) == (LAST_BLOCK, None)
    assert (found.accuracy or 0) > 0.9


def test_a_block_that_is_asked_for_is_used(examples: Examples) -> None:
    found = taught(examples, SeesWell(LAST_BLOCK), ("Mixed_6e",))
    assert found.block == "Mixed_6e"
    assert [one.block for one in found.tried] == ["Mixed_6e"]


def test_features_of_all_blocks_are_kept_and_not_computed_again(
    examples: Examples, tmp_path: Path
) -> None:
    store = FeatureStore(tmp_path / "features")
    backend = SeesWell("Mixed_7a")
    inference = Inference(KnownAnswers(backend=backend))
    try:
        list(teach_classes(examples, inference, store))
        asked = len(backend.seen)
        *_, second = teach_classes(examples, inference, store, tuple(POOLED))
        assert len(backend.seen) == 2 * asked, "the earlier blocks had not been asked for"
        *_, third = teach_classes(examples, inference, store, tuple(POOLED))
        assert len(backend.seen) == 2 * asked
    finally:
        inference.close()
    assert isinstance(second, Lesson)
    assert isinstance(third, Lesson)
    np.testing.assert_array_equal(second.taught.head.weights, third.taught.head.weights)


def test_the_file_holds_both_last_layers_and_the_chosen_one_counts_here(
    examples: Examples, tmp_path: Path
) -> None:
    lesson = taught(examples, SeesWell("Mixed_7b"), tuple(POOLED))
    trunk = save(plausible_state(torch.float32), tmp_path / "trunk.pth")
    classifier = KnownAnswers(replace(found_weights(), path=trunk))
    mine = tmp_path / "mine.safetensors"
    assert save_lesson(mine, lesson, classifier).block == "Mixed_7b"
    assert describe(mine).labels.names == ("even", "odd")
    arrays = read_arrays(mine)
    assert lesson.last is not None
    np.testing.assert_array_equal(arrays["fc.weight"], lesson.last.weights)
    found = WeightStore(tmp_path / "store", tmp_path / "none").find(str(mine))
    for _ in range(2):  # the second time from the cache
        head = head_of(folded_parameters(found, tmp_path / "cache"))
        assert head.block == "Mixed_7b"
        np.testing.assert_array_equal(head.weight, lesson.taught.head.weights)


@pytest.mark.parametrize(
    "extra",
    [
        {"Mixed_7b.fc.weight": (2, 1280), "Mixed_7b.fc.bias": (2,)},
        {"Mixed_7b.fc.weight": (3, 2048), "Mixed_7b.fc.bias": (3,)},
        {"Mixed_7b.fc.weight": (2, 2048)},
        {"Mixed_7c.fc.weight": (2, 2048), "Mixed_7c.fc.bias": (2,)},
        {"Mixed_5b.fc.weight": (2, 256), "Mixed_5b.fc.bias": (2,)},
        {
            "Mixed_7a.fc.weight": (2, 1280), "Mixed_7a.fc.bias": (2,),
            "Mixed_7b.fc.weight": (2, 2048), "Mixed_7b.fc.bias": (2,),
        },
    ],
)  # fmt: skip
def test_last_layers_that_fit_nothing_are_refused(
    tmp_path: Path, extra: dict[str, tuple[int, ...]]
) -> None:
    state = plausible_state()
    for name in ("fc.weight", "fc.bias"):
        state[name] = state[name][:2].clone()
    for name, shape in extra.items():
        state[name] = torch.zeros(shape)
    with pytest.raises(UserError):
        read_arrays(save(state, tmp_path / "odd.pth"))
