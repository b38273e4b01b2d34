"""Look-alikes join the best image, and no chain joins what looks different."""

from __future__ import annotations

import numpy as np

from inception_gui.core.features.groups import Groups, group_look_alikes
from inception_gui.core.types import Progress
from tests.core.features.vectors import WIDTH, collection, vectors


def grouped(block: np.ndarray, best_first: list[int], at_least: float) -> list[list[int]]:
    *progress, last = group_look_alikes(collection(block), best_first, at_least=at_least)
    assert all(isinstance(event, Progress) for event in progress)
    assert isinstance(last, Groups)
    return [[member.index for member in group] for group in last.groups]


def at_angles(*degrees: float) -> np.ndarray:
    block = np.zeros((len(degrees), WIDTH), np.float16)
    block[:, 0] = np.cos(np.radians(degrees))
    block[:, 1] = np.sin(np.radians(degrees))
    return block


def test_each_group_begins_with_its_best_and_goes_on_by_similarity() -> None:
    block = at_angles(0, 10, 5, 80, 82)
    assert grouped(block, [1, 4, 0, 2, 3], np.cos(np.radians(15))) == [[1, 2, 0], [4, 3]]


def test_small_steps_make_no_chain() -> None:
    block = at_angles(0, 10, 20, 30)
    assert grouped(block, [0, 1, 2, 3], np.cos(np.radians(11))) == [[0, 1], [2, 3]]


def test_groups_are_those_of_all_pairs_in_several_chunks() -> None:
    base = vectors(600, seed=3)
    block = np.concatenate([base, (base[:550] * np.float16(1.5))])  # same directions
    found = grouped(block, list(range(len(block))), 0.999)
    assert sorted(map(tuple, found)) == [(i, i + 600) for i in range(550)]


def test_without_images_there_are_no_groups() -> None:
    assert grouped(vectors(0), [], 0.9) == []


def test_copies_are_a_group_at_the_highest_threshold() -> None:
    block = vectors(300)
    block[150:] = block[:150]
    *_, found = group_look_alikes(collection(block), range(300), at_least=1.0)
    assert isinstance(found, Groups)
    assert sorted(len(group) for group in found.groups) == [2] * 150
