"""Two evaluations side by side, in a plain sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from inception_gui.core.evaluation.report.mcnemar import compare
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.evaluation.comparison_card import ComparisonCard
from tests.widgets.evaluation.evaluations import report, summary


def right_on(numbers: range) -> list[tuple[int, int, float]]:
    return [(1, 1 if number in numbers else 2, 0.9) for number in range(60)]


@pytest.mark.parametrize(
    ("before", "now", "sentence"),
    [
        (
            range(30),
            range(30),
            "No difference: both were right on the same images (60 images",
        ),
        (range(20), range(40), "This one is better: it alone was right on 20 images, the earlier"),
        (range(40), range(20), "The earlier one is better: it alone was right on 20 images, this"),
        (range(30), range(31), "No significant difference: this one alone was right on 1 image,"),
    ],
)
def test_a_comparison_is_said_in_a_plain_sentence(
    qtbot: QtBot, themes: ThemeSource, before: range, now: range, sentence: str
) -> None:
    first, second = report(right_on(before)), report(right_on(now))
    card = ComparisonCard(themes)
    qtbot.addWidget(card)
    card.show_comparison(compare(first, second), "one.json", second)
    assert card.words.startswith(sentence)
    others = [label.text() for label in card.findChildren(QLabel)]
    assert any("McNemar’s test on 60 images" in text for text in others)


def test_the_pictures_that_only_one_had_right_are_a_click_away(
    qtbot: QtBot, themes: ThemeSource
) -> None:
    first, second = report(right_on(range(20))), report(right_on(range(10, 40)))
    card = ComparisonCard(themes)
    qtbot.addWidget(card)
    card.show_comparison(compare(first, second), "one.json", second)
    wanted: list[list[Path]] = []
    card.images_wanted.connect(wanted.append)
    card.only_this.click()
    card.only_other.click()
    assert [len(paths) for paths in wanted] == [20, 10]
    assert wanted[1][0].name == "0.jpg"


def test_earlier_evaluations_to_compare_with_keep_the_choice(
    qtbot: QtBot, themes: ThemeSource
) -> None:
    card = ComparisonCard(themes)
    qtbot.addWidget(card)
    card.show_earlier([])
    assert card.compare.isHidden()
    card.show_earlier([summary(3), summary(2), summary(1)])
    card.choice.setCurrentIndex(1)
    card.show_earlier([summary(4), summary(3), summary(2), summary(1)])
    asked: list[int] = []
    card.comparison_wanted.connect(lambda which, _name: asked.append(which))
    card.compare.click()
    assert asked == [2]
