"""The table of a run on a terminal."""

from dataclasses import replace

import pytest

from tests.core.exports.written import ODD_NAMES, failure, prediction, written


def test_the_table_shows_verdict_and_aligned_percentages():
    assert written("table", prediction("cat.png", 0.637, 0.05), failure()).decode() == (
        "cat.png: probably an Egyptian cat, maybe a tabby\n"
        "  Egyptian cat   63.7%\n"
        "  tabby           5.0%\n"
        "broken.jpg: This file is damaged.\n"
    )


def test_what_is_not_usual_about_a_picture_is_said_below_its_verdict():
    noted = replace(prediction("cat.png", 0.637), note="Shown with its own range.")
    assert written("table", noted).decode().splitlines()[1] == "  (Shown with its own range.)"


@pytest.mark.parametrize("name", [*ODD_NAMES, "\u202egpj.exe", "\x9b31m.jpg", "bell\a.jpg"])
def test_no_name_can_act_on_the_terminal(name):
    lines = written("table", prediction(name, 0.9)).decode("utf-8").split("\n")
    assert len(lines) == 3, "a block is the picture's line, one class, and the end"
    assert all(line.isprintable() for line in lines)
