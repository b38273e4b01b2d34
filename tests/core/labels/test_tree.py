"""The tree above the classes: its sums are those of WordNet, and nothing else."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest

from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.core.labels.tree import ClassTree, closest_kind, imagenet_tree

DATA_NOUN = Path("/usr/share/wordnet/data.noun")


@pytest.fixture(scope="module")
def tree() -> ClassTree:
    return imagenet_tree(tuple(label.wnid for label in imagenet_labels()))


def index_of(name: str) -> int:
    return next(label.index for label in imagenet_labels() if label.name == name)


def names_above(tree: ClassTree, name: str) -> list[str]:
    probabilities = np.zeros(1000, np.float32)
    return [kind.name for kind in tree.kinds(probabilities, index_of(name))]


def test_a_beagle_is_a_hound_a_dog_and_an_animal(tree: ClassTree) -> None:
    assert names_above(tree, "beagle") == [
        *("hound", "hunting dog", "dog", "canine", "carnivore", "mammal", "animal")
    ]
    assert names_above(tree, "Egyptian cat")[0] in {"cat", "domestic cat"}


def test_a_kind_has_the_probability_of_all_its_classes(tree: ClassTree) -> None:
    probabilities = np.random.default_rng(1).dirichlet(np.full(1000, 0.1)).astype(np.float32)
    best = int(probabilities.argmax())
    for kind in tree.kinds(probabilities, best):
        expected = sum(float(probabilities[i]) for i in tree.classes_of(kind.id))
        assert kind.probability == pytest.approx(expected, abs=1e-6)
    sums = [kind.probability for kind in tree.kinds(probabilities, best)]
    assert sums == sorted(sums)
    assert not sums or sums[0] >= probabilities[best]


def test_two_dogs_that_cannot_be_told_apart_are_a_dog(tree: ClassTree) -> None:
    probabilities = np.full(1000, 1e-5, np.float32)
    probabilities[index_of("beagle")] = 0.4
    probabilities[index_of("chow")] = 0.39
    probabilities[index_of("timber wolf")] = 0.15
    found = closest_kind(tree.kinds(probabilities, index_of("beagle")), [0.75])
    assert found is not None
    assert found.name == "dog"
    assert closest_kind(tree.kinds(probabilities, index_of("beagle")), [0.9, 0.9, 0.9]) is not None
    assert closest_kind(tree.kinds(probabilities, index_of("beagle")), [1.1]) is None


def test_each_level_has_a_threshold_and_the_last_holds_for_the_rest(tree: ClassTree) -> None:
    probabilities = np.zeros(1000, np.float32)
    probabilities[index_of("beagle")] = 0.6
    kinds = tree.kinds(probabilities, index_of("beagle"))
    assert [kind.level for kind in kinds] == list(range(1, len(kinds) + 1))
    found = closest_kind(kinds, [0.9, 0.7, 0.5])
    assert found is not None
    assert found.level == 3


def test_a_tree_of_ones_own_must_be_one() -> None:
    tree = ClassTree({"a": "x", "b": "x", "x": ""}, {"x": "letters"}, ["a", "b", "c"])
    assert tree.above(2) == ()
    assert list(tree.classes_of("x")) == [0, 1]
    with pytest.raises(ValueError, match="above itself"):
        ClassTree({"a": "x", "x": "y", "y": "x"}, {"x": "1", "y": "2"}, ["a"])
    with pytest.raises(ValueError, match="no name"):
        ClassTree({"a": "x", "x": ""}, {}, ["a"])


@pytest.mark.skipif(not DATA_NOUN.is_file(), reason="WordNet (wordnet-base) is not installed")
def test_every_ancestor_is_one_in_wordnet(tree: ClassTree) -> None:
    above: dict[str, set[str]] = defaultdict(set)
    for line in DATA_NOUN.read_text("utf-8").splitlines():
        fields = line.partition(" | ")[0].split()
        if line.startswith("  "):
            continue
        first = 4 + 2 * int(fields[3], 16)
        for place in range(int(fields[first])):
            symbol, offset = fields[first + 1 + 4 * place : first + 3 + 4 * place]
            if symbol in {"@", "@i"}:
                above[fields[0]].add(offset)
    for label in imagenet_labels():
        for ancestor in tree.above(label.index):
            reached, waiting = set(), [label.wnid[1:]]
            while waiting:
                current = waiting.pop()
                waiting += above[current] - reached
                reached |= above[current]
            assert ancestor[1:] in reached
