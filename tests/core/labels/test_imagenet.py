"""The table of classes is the one that the network was trained on."""

import ast
import csv
import re
from importlib.util import find_spec
from pathlib import Path

import pytest

from inception_gui.core.labels.imagenet import imagenet_labels
from tests.oracle import SHARED

PHOTOS = SHARED / "photos" / "labels.csv"

LABELS = imagenet_labels()


def test_there_are_1000_classes_in_the_order_of_their_wordnet_ids():
    wnids = [label.wnid for label in LABELS]
    assert [label.index for label in LABELS] == list(range(1000))
    assert wnids == sorted(set(wnids))
    assert all(re.fullmatch(r"n\d{8}", wnid) for wnid in wnids)
    assert (LABELS[0].wnid, LABELS[0].name) == ("n01440764", "tench")
    assert (LABELS[-1].wnid, LABELS[-1].name) == ("n15075141", "toilet tissue")


def test_every_class_says_what_it_is():
    for label in LABELS:
        assert label.name == label.name.strip() != ""
        assert label.gloss
        assert '"' not in label.gloss, "an example was left in the definition"
        assert "_" not in label.synset
        assert label.group


def test_names_differ_by_more_than_capitals():
    names = [label.name.casefold() for label in LABELS]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("index", "wnid", "name", "group"),
    [
        (134, "n02012849", "crane (bird)", "bird"),
        (207, "n02099601", "golden retriever", "dog"),
        (269, "n02114367", "timber wolf", "fox or wolf"),
        (285, "n02124075", "Egyptian cat", "cat"),
        (517, "n03126707", "crane (machine)", "device"),
        (574, "n03445777", "golf ball", "sports equipment"),
        (880, "n04509417", "unicycle", "vehicle"),
        (967, "n07920052", "espresso", "food or drink"),
        (970, "n09193705", "alp", "landscape"),
    ],
)
def test_well_known_classes_are_where_they_belong(index, wnid, name, group):
    label = LABELS[index]
    assert (label.wnid, label.name, label.group) == (wnid, name, group)


def test_groups_are_few_and_the_dogs_are_118():
    groups = [label.group for label in LABELS]
    assert 20 <= len(set(groups)) <= 40
    assert groups.count("dog") == 118
    assert groups.count("object") < 100


def test_names_are_torchvisions_but_for_those_told_apart():
    spec = find_spec("torchvision")
    if spec is None or spec.origin is None:
        pytest.skip("torchvision is not installed")
    # Read as text: some builds of torchvision do not load beside a CPU torch.
    source = (Path(spec.origin).parent / "models" / "_meta.py").read_text(encoding="utf-8")
    theirs = next(
        ast.literal_eval(node.value)
        for node in ast.parse(source).body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_IMAGENET_CATEGORIES"
    )
    ours = [re.sub(r" \(.*\)", "", label.name) for label in LABELS]
    different = {
        index for index, (our, their) in enumerate(zip(ours, theirs, strict=True)) if our != their
    }
    assert different <= {134, 517, 638, 639}


@pytest.mark.weights
def test_labelled_photos_agree_with_the_table():
    if not PHOTOS.is_file():
        pytest.skip("the labelled photos are not here")
    with PHOTOS.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == 200
    for row in rows:
        label = LABELS[int(row["index"])]
        assert label.wnid == row["wnid"]
        assert label.name.startswith(row["name"].split()[0])
