"""The card of the standing says which block was learned from, and lets the user choose."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from inception_gui.core.jobs.teach_classes import Lesson, Tried
from inception_gui.core.jobs.teach_project import standing_of
from inception_gui.core.teach.measure import Taught, teach
from inception_gui.core.types import Item
from inception_gui.widgets.common.check_box import CheckBox
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.teach import wording
from inception_gui.widgets.teach.standing_card import StandingCard
from tests.core.teach.made import made
from tests.workers.known_answers import KnownAnswers

ALL = (Tried("Mixed_6e", 0.9), Tried("Mixed_7c", 0.6))


@pytest.fixture(scope="module")
def lesson() -> Lesson:
    features, classes, groups = made((12, 12), width=50, apart=3.0)
    *_, taught = teach(features, classes, groups, 2)
    assert isinstance(taught, Taught)
    items = tuple(Item(f"{number}.png") for number in range(len(classes)))
    return Lesson(taught, items, classes, ("apple", "pear"), None, (), ())


def said(lesson: Lesson) -> str:
    return wording.block(standing_of(lesson, KnownAnswers(), set()))


def test_nothing_is_said_where_one_block_was_tried(lesson: Lesson) -> None:
    assert said(replace(lesson, tried=ALL[1:])) == ""


def test_an_earlier_block_is_named_with_both_figures_and_its_price(lesson: Lesson) -> None:
    words = said(replace(lesson, tried=ALL, block="Mixed_6e", last=lesson.taught.head))
    assert words.startswith("The block Mixed_6e is used: 90.0% right, 60.0% with the last block.")
    assert "Heat maps show that block" in words


def test_the_last_block_stays_where_no_other_is_clearly_better(lesson: Lesson) -> None:
    words = said(replace(lesson, tried=ALL))
    assert words.startswith("The last block is used")
    assert "Mixed_6e 90.0%" in words


def test_the_choice_is_offered_once_something_was_measured(
    qtbot: QtBot, themes: ThemeSource
) -> None:
    card = StandingCard(themes)
    qtbot.addWidget(card)
    chosen: list[bool] = []
    card.blocks_chosen.connect(chosen.append)
    box = card.findChild(CheckBox)
    assert not box.isVisibleTo(card)
    card.show_block("")
    assert box.isVisibleTo(card)
    box.click()
    box.click()
    assert chosen == [True, False]
