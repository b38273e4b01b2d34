"""What an evaluation is called, and how long it takes."""

from __future__ import annotations

from pathlib import Path

import pytest

from inception_gui.widgets.evaluation import wording as words_of
from tests.widgets.evaluation.evaluations import setup, summary


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (3, "a few seconds"),
        (42, "about 40 s"),
        (240, "about 4 min"),
        (3660, "about 61 min"),
        (9000, "about 2.5 h"),
        (100_000, "about 28 h"),
    ],
)
def test_estimates_are_coarse(seconds: float, words: str) -> None:
    assert words_of.about(seconds) == words


def test_a_table_is_called_with_its_folder() -> None:
    assert words_of.source_name(Path("/data/photos/labels.csv")) == "photos/labels.csv"
    assert words_of.name_of(setup(3)) == "birds"
    assert "10 of 10 images" in words_of.summary_line(summary(1, "interrupted"))
    assert "25.0% top-1 error" in words_of.summary_line(summary(1))
