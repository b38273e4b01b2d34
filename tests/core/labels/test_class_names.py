"""The classes have names in other languages, and what was named otherwise keeps its name."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from inception_gui import paths
from inception_gui.core import language
from inception_gui.core.catalogue import Catalogue, Message
from inception_gui.core.labels.class_names import (
    both_names,
    class_name,
    local_words,
    name_at,
    named_in,
    translated_verdict,
)
from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.core.labels.search import find_class, matching
from inception_gui.core.labels.verdict import verdict
from inception_gui.core.types import Box, Item, Mode, Prediction, Score

TENCH = "n01440764"
CODES = [code for code in language.LANGUAGES if code != "en"]


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    language.use("en")


def test_a_class_has_the_name_of_the_language_in_use() -> None:
    assert class_name(TENCH, "tench") == both_names(TENCH, "tench") == "tench"
    assert local_words(TENCH) == ()
    language.use("de")
    assert class_name(TENCH, "tench") == "Schleie"
    assert both_names(TENCH, "tench") == "Schleie (tench)"
    assert class_name(TENCH, "tench", "fr") == "tanche"


def test_a_class_without_a_word_or_an_id_keeps_its_name() -> None:
    language.use("de")
    assert class_name("", "tench") == "tench"
    assert class_name("n99999999", "my dog") == both_names("n99999999", "my dog") == "my dog"


@pytest.mark.parametrize("code", CODES)
def test_the_names_of_a_language_are_those_of_classes_and_differ(code: str) -> None:
    known = {label.wnid for label in imagenet_labels()}
    with (paths.resources() / "wordnet_tree.csv").open(encoding="utf-8", newline="") as stream:
        known |= {row["id"] for row in csv.DictReader(stream)}
    table = paths.resources() / "class_names" / f"{code}.csv"
    with table.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    names = [row["name"].casefold() for row in rows]
    assert len(rows) > 500
    assert len(set(names)) == len(names)
    assert all(names)
    assert {row["id"] for row in rows} <= known
    licences = (paths.resources() / "LICENSES.md").read_text(encoding="utf-8")
    assert all(f"`{source}`" in licences for source in {row["source"] for row in rows})


def test_search_finds_english_and_local_words() -> None:
    language.use("de")
    assert [match.label.wnid for match in matching("Schleie")][:1] == [TENCH]
    assert [match.label.wnid for match in matching("tench")][:1] == [TENCH]
    assert find_class("Goldfisch").name == find_class("goldfish").name == "goldfish"


def test_a_verdict_names_classes_in_the_language_and_own_classes_as_they_are() -> None:
    german = Catalogue(
        "de",
        (
            Message("probably {best}, maybe {second}", "", ("wohl {best}, evtl. {second}",)),
            Message("{kind}; of which kind is not clear", "", ("{kind}, Art unklar",)),
        ),
    )
    language.use(german)
    labels = imagenet_labels()
    fish = Score(0, labels[0].wnid, labels[0].name, 0.6)
    gold = Score(1, labels[1].wnid, labels[1].name, 0.2)
    said = verdict((fish, gold)).text
    assert said == "probably a tench, maybe a goldfish"
    assert translated_verdict(said, (fish, gold)) == "wohl Schleie, evtl. Goldfisch"
    own = (Score(0, "", "goldfish", 0.6), Score(1, "", "tench", 0.2))
    assert translated_verdict(verdict(own).text, own) == "wohl goldfish, evtl. tench"
    assert translated_verdict("a dog; of which kind is not clear", ()) == "Hund, Art unklar"
    assert translated_verdict("tench", (fish,)) == "Schleie"


def test_a_verdict_is_the_same_object_in_english() -> None:
    assert translated_verdict("probably a tench", ()) == "probably a tench"


def test_a_prediction_for_a_file_has_the_names_that_were_asked_for(tmp_path: Path) -> None:
    scores = (Score(0, TENCH, "tench", 0.9), Score(1, "", "mine", 0.1))
    made = Prediction(
        Item("a.png", tmp_path / "a.png"), 10, 10, scores, verdict(scores), Box(0, 0, 1, 1),
        "key", "0" * 64, "cpu", Mode.STANDARD, "float32", 0.1,
    )  # fmt: skip
    named = named_in(made, "de")
    assert [score.name for score in named.scores] == ["Schleie", "mine"]
    assert named.verdict == made.verdict
    assert named_in(made, "en") == made


def test_a_segment_s_class_is_named_by_its_index_and_name() -> None:
    language.use("de")
    assert name_at(0, "tench") == "Schleie"
    assert name_at(1, "tench") == "tench"
    assert name_at(None, "") == ""
    assert name_at(5000, "mine") == "mine"
