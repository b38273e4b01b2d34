"""Numbers in the text that people read."""

from __future__ import annotations

import pytest

from inception_gui.core import wording
from inception_gui.core.types import Mode


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "0 images"), (1, "1 image"), (2, "2 images"), (1200, "1,200 images")],
)
def test_a_count_agrees_with_its_noun(number: int, words: str) -> None:
    assert wording.count(number, "image") == words


def test_a_noun_may_bring_its_own_plural() -> None:
    assert wording.count(1, "class", "classes") == "1 class"
    assert wording.count(3, "class", "classes") == "3 classes"


@pytest.mark.parametrize(
    ("share", "words"),
    [(0.637, "63.7%"), (1.0, "100.0%"), (0.0004, "<0.1%"), (0.0006, "0.1%"), (0.0, "0.0%")],
)
def test_a_small_probability_never_looks_impossible(share: float, words: str) -> None:
    assert wording.percent(share) == words


@pytest.mark.parametrize(
    ("share", "words"),
    [(0.934, "93%"), (0.099, "10%"), (1e-9, "below 1%"), (0.9951, "above 99%"), (0.99, "99%")],
)
def test_in_a_sentence_nothing_is_impossible_or_certain(share: float, words: str) -> None:
    assert wording.rough_percent(share) == words


def test_an_interval_has_its_unit_once() -> None:
    assert wording.percent_range(0.3, 0.903) == "30.0 to 90.3%"


def test_every_mode_has_a_title_and_a_hint() -> None:
    assert set(wording.MODE_TITLES) == set(wording.MODE_HINTS) == set(Mode)


@pytest.mark.parametrize(
    ("value", "two", "three"),
    [
        (1.0, "1.00", "1.000"),
        (0.9999999, "1.00", "1.000"),  # the same image, computed twice
        (0.9995, "0.99", "0.999"),
        (0.996, "0.99", "0.996"),
        (0.6998, "0.70", "0.700"),
        (-0.01, "-0.01", "-0.010"),
    ],
)
def test_only_what_is_the_same_has_a_similarity_of_one(value: float, two: str, three: str) -> None:
    assert wording.similarity(value) == two
    assert wording.similarity(value, 3) == three
