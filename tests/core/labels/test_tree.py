"""The tree above the classes: its sums are those of WordNet, and nothing else."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from inception_gui.core.labels.grounds import grounds_of, judged_again
from inception_gui.core.labels.imagenet import imagenet, imagenet_labels
from inception_gui.core.labels.label_files import as_table, read_labels
from inception_gui.core.labels.label_set import ClassLabel, LabelSet, of_names
from inception_gui.core.labels.tree import (
    ClassTree,
    closest_kind,
    kind_paths,
    tree_of,
)

DATA_NOUN = Path("/usr/share/wordnet/data.noun")


@pytest.fixture(scope="module")
def tree() -> ClassTree:
    found = tree_of(imagenet())
    assert found is not None
    return found


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
        below = [index for index in range(1000) if kind.id in tree.above(index)]
        expected = float(probabilities[below].sum(dtype=float))
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
    assert tree.above(0) == tree.above(1) == ("x",)
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


def test_the_classes_of_imagenet_have_wordnets_tree() -> None:
    tree = tree_of(imagenet())
    assert tree is not None
    assert tree.names_above(index_of("beagle"))[:3] == ("hound", "hunting dog", "dog")


def test_a_set_brings_its_tree_as_a_column_of_paths(tmp_path: Path) -> None:
    table = tmp_path / "labels.csv"
    table.write_text(
        "name,kinds,group\nbeagle,animal/dog,\npoodle,animal/dog,\ncow,animal,\nmug,,vessel\nrest,,\n"
    )
    labels = read_labels(table)
    assert read_labels(written(labels, tmp_path)) == labels, "the own format keeps it"
    tree = tree_of(labels)
    assert tree is not None
    above = [tree.names_above(index) for index in range(5)]
    assert above == [("dog", "animal"), ("dog", "animal"), ("animal",), ("vessel",), ()]
    again = of_names("evaluated", labels.names)
    paths = zip(again, kind_paths(labels), strict=True)
    same = replace(again, labels=tuple(replace(one, kinds=path) for one, path in paths))
    found = tree_of(same)
    assert found is not None
    assert [found.names_above(index) for index in range(5)] == above


def written(labels: LabelSet, folder: Path) -> Path:
    path = folder / "own.labels.json"
    path.write_text(json.dumps(as_table(labels)))
    return path


def test_classes_with_wordnet_ids_have_wordnets_tree_and_others_none() -> None:
    few = LabelSet("few", (ClassLabel(0, "n02088364", "beagle"), ClassLabel(1, "", "mug")))
    tree = tree_of(few)
    assert tree is not None
    assert tree.names_above(0)[0] == "hound"
    assert tree.above(1) == ()
    assert tree_of(of_names("own", ["a", "b"])) is None


def test_grounds_name_the_closest_kind_that_is_sure_enough_at_its_level() -> None:
    probabilities = np.full(1000, 1e-6, np.float32)
    for name, share in (("beagle", 0.28), ("basset", 0.27), ("chow", 0.27), ("tabby", 0.17)):
        probabilities[index_of(name)] = share
    labels = imagenet()
    found = grounds_of(labels, probabilities, index_of("beagle"))
    assert found.coarse_kind is not None
    assert found.coarse_kind.name == "carnivore", "82% are not enough for a dog, at level three"
    lax = replace(labels, levels=(0.5,))
    assert judged_again(found, lax, index_of("beagle")).coarse_kind == found.kinds[0]
