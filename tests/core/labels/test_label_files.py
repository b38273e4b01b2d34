"""The names of classes are read as other programs write them, or it is said what is wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from inception_gui.core.labels.label_files import as_table, from_table, read_labels
from inception_gui.core.labels.label_set import is_none_name, of_names
from inception_gui.core.labels.search import find_class, matching
from inception_gui.core.labels.verdict import verdict
from inception_gui.core.types import Score
from inception_gui.errors import Kind, UserError

NAMES = ("leaf rust", "healthy", "mildew")
WRITTEN = {
    "labels.txt": "leaf rust\nhealthy\nmildew\n",
    "windows.txt": "\ufeffleaf rust\r\nhealthy\r\n\r\nmildew",
    "numbered.txt": "0 leaf rust\n1 healthy\n2 mildew\n",
    "from one.txt": "1: leaf rust\n2: healthy\n3: mildew\n",
    "in another order.txt": "2, mildew\n0, leaf rust\n1, healthy\n",
    "class_indices.json": json.dumps({"healthy": 1, "leaf rust": 0, "mildew": 2}),
    "idx_to_class.json": json.dumps({"2": "mildew", "0": "leaf rust", "1": "healthy"}),
    "list.json": json.dumps(NAMES),
    "keras.json": json.dumps({str(i): [f"n0000000{i}", name] for i, name in enumerate(NAMES)}),
    "config.json": json.dumps({"id2label": dict(enumerate(NAMES)), "num_classes": 3}),
    "timm.json": json.dumps({"architecture": "inception_v3", "label_names": NAMES}),
    "labels.csv": "index,name,group\n1,healthy,\n0,leaf rust,fungus\n2,mildew,fungus\n",
    "semicolons.csv": "name;wnid\nleaf rust;n1\nhealthy;n2\nmildew;n3\n",
    "plain.csv": "leaf rust\nhealthy\nmildew\n",
}


@pytest.mark.parametrize("name", WRITTEN)
def test_the_names_of_classes_are_read_in_their_order(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(WRITTEN[name], encoding="utf-8")
    found = read_labels(path, 3)
    assert found.names == NAMES
    assert [label.index for label in found] == [0, 1, 2]


def test_other_encodings_and_names_that_are_numbers_are_read(tmp_path: Path) -> None:
    path = tmp_path / "labels.txt"
    path.write_bytes("Grün\nWeiß\n".encode("utf-16"))
    assert read_labels(path).names == ("Grün", "Weiß")
    path.write_bytes("Grün\nWeiß\n".encode("cp1252"))
    assert read_labels(path).names == ("Grün", "Weiß")
    path.write_text("7\n3\n9\n")
    assert read_labels(path).names == ("7", "3", "9")


def test_words_of_wordnet_and_groups_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "synsets.txt"
    path.write_text("n01440764 tench, Tinca tinca\nn01443537 goldfish, Carassius auratus\n")
    tench, _ = read_labels(path, 2)
    assert (tench.wnid, tench.name, tench.synset) == ("n01440764", "tench", "tench, Tinca tinca")
    path = tmp_path / "labels.csv"
    path.write_text(WRITTEN["labels.csv"])
    assert [label.group for label in read_labels(path)] == ["fungus", "", "fungus"]


def test_a_set_that_was_saved_comes_back_whole(tmp_path: Path) -> None:
    made = of_names("file", ["cat", "cat", "none"], thresholds=(0.5, 0.6, 0.7))
    assert made.names == ("cat", "cat (2)", "none")
    assert made.none == {2}
    path = tmp_path / "labels.json"
    path.write_text(json.dumps(as_table(made)))
    assert read_labels(path, 3) == made


WRONG = {
    "one.txt": "alone\n",
    "empty.txt": "",
    "binary.txt": "a\0b\nc\n",
    "gaps.json": json.dumps({"a": 0, "b": 2}),
    "twice.json": json.dumps({"a": 1, "b": 1}),
    "numbers.json": json.dumps([1, 2, 3]),
    "nothing.json": "{}",
    "broken.json": '{"a": 0,',
    "gaps.csv": "index,name\n0,a\n5,b\n",
    "deep.json": "[" * 100_000,
    "long.txt": "x" * 5000 + "\ny\n",
}


@pytest.mark.parametrize("name", WRONG)
def test_what_names_no_classes_is_refused_in_words(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(WRONG[name])
    with pytest.raises(UserError, match="does not name the classes") as caught:
        read_labels(path)
    assert caught.value.kind is Kind.WRONG_USAGE


def test_another_number_of_names_is_said(tmp_path: Path) -> None:
    path = tmp_path / "labels.txt"
    path.write_text("\n".join(NAMES))
    with pytest.raises(UserError, match="names 3 classes, but the network has 1,001"):
        read_labels(path, 1001)


@pytest.mark.parametrize(
    "table", [None, 3, {}, {"epoch": 3}, {"classes": 3}, {"CLASSES": ()}, {"names": [1, 2]}]
)
def test_a_checkpoint_that_lists_no_classes_has_none(table: object) -> None:
    assert from_table(table) is None


def test_own_classes_are_found_by_name_number_and_part() -> None:
    labels = of_names("file", ["leaf rust", "healthy", "7", "powdery mildew"])
    assert find_class("leaf_rust", labels).index == 0
    assert find_class("7", labels).index == 2
    assert find_class("1", labels).name == "healthy"
    assert [match.label.name for match in matching("mild", labels=labels)] == ["powdery mildew"]
    with pytest.raises(UserError, match="no class named “tabby”"):
        find_class("tabby", labels)


def test_twenty_thousand_classes_are_searched() -> None:
    labels = of_names("file", [f"species {number}" for number in range(21_841)])
    assert find_class("species 21840", labels).index == 21_840
    assert matching("species 21840", labels=labels)[0].label.index == 21_840


def test_own_names_stand_in_a_verdict_as_they_are() -> None:
    scores = [Score(0, "", "Quercus robur", 0.6), Score(1, "", "Quercus petraea", 0.3)]
    assert verdict(scores).text == "probably Quercus robur, maybe Quercus petraea"
    assert verdict([Score(1, "", "none", 0.9), scores[0]]).text == "none of these"
    assert verdict([Score(1, "", "None_of_these", 0.6)]).text == "probably none of these"


def test_names_for_none_of_these_are_known() -> None:
    assert all(map(is_none_name, ["none", "Other", "none_of_these", "background"]))
    assert not is_none_name("nonesuch")


def test_a_strangers_words_are_short_on_one_line_and_no_terminal_codes(tmp_path: Path) -> None:
    path = tmp_path / "labels.json"
    bad = "\x1b[2J\nrust" * 1000
    rows = [{"name": name, "wnid": bad, "synonyms": bad, "group": bad} for name in NAMES]
    path.write_text(json.dumps({"classes": rows}))
    for label in read_labels(path, 3):
        for text in (label.wnid, label.synset, label.group):
            assert text
            assert len(text) <= 2000
            assert text.isprintable()


@pytest.mark.parametrize("threshold", ["NaN", "Infinity", "-1", "2"])
def test_thresholds_that_are_no_probabilities_do_not_count(tmp_path: Path, threshold: str) -> None:
    path = tmp_path / "labels.json"
    rows = ", ".join(f'{{"name": "{name}"}}' for name in NAMES)
    path.write_text(f'{{"classes": [{rows}], "thresholds": [0.5, {threshold}, 0.5]}}')
    assert read_labels(path, 3).thresholds == ()
