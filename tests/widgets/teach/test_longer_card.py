"""The card of training longer says what can be done in each state, and does it."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import cast

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inception_gui.core.evaluation.report.intervals import rate
from inception_gui.core.evaluation.report.results import Comparison
from inception_gui.core.types import Progress
from inception_gui.errors import Kind, UserError
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.teach.longer_card import LongerCard
from inception_gui.workers.network.loader import NetworkLoader
from inception_gui.workers.teach.longer import Curves, LongerPlan, LongerState, LongerTraining


class Training(LongerTraining):
    """Is in the state that a test wants, and notes what it is asked for."""

    def __init__(self, parent: QWidget, folder: Path) -> None:
        super().__init__(cast("NetworkLoader", SimpleNamespace(inference=None)), parent, folder)
        self.asked: list[object] = []

    def be(self, state: LongerState) -> None:
        self._set_state(state)

    def rehearse(self, plan: LongerPlan) -> None:
        self.asked.append(("rehearse", plan))

    def start(self, plan: LongerPlan) -> None:
        self.asked.append(("start", plan))

    def pause(self) -> None:
        self.asked.append("pause")

    def go_on(self) -> None:
        self.asked.append("go on")

    def discard(self) -> None:
        self.asked.append("discard")

    def cancel_plan(self) -> None:
        self.asked.append("cancel")


@pytest.fixture
def card(qtbot: QtBot, themes: ThemeSource) -> LongerCard:
    made = LongerCard(themes)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def training(card: LongerCard, tmp_path: Path) -> Training:
    made = Training(card, tmp_path)
    card.follow(made)
    return made


def compared(before: int, after: int) -> Comparison:
    first, second = rate(10 - before, 10), rate(10 - after, 10)
    return Comparison(
        10, before, 0, after - before, 10 - after, 0.25, "exact binomial", first, second,
        first, second, (), (), 0,
    )  # fmt: skip


def test_it_is_hidden_until_it_is_offered(card: LongerCard, training: Training) -> None:
    assert card.isHidden()
    training.be(LongerState.OFFERED)
    assert not card.isHidden()
    card.first.click()
    assert training.asked == [("rehearse", LongerPlan())]


def test_a_plan_says_how_long_shows_images_and_is_tried_again_when_changed(
    card: LongerCard, training: Training
) -> None:
    training.seconds = 1500.0
    training.samples = (np.zeros((79, 79, 3), np.uint8), np.ones((79, 79, 3), np.uint8))
    training.be(LongerState.OFFERED)
    card.first.click()
    training.be(LongerState.PLANNED)
    assert "25 min" in card.words
    assert not card._samples.pixmap().isNull()
    card._which.setCurrentIndex(1)
    assert training.asked[-1] == ("rehearse", LongerPlan(whole_network=True))
    training.be(LongerState.PLANNED)
    card.first.click()
    card.second.click()
    assert training.asked[-2:] == [("start", LongerPlan(whole_network=True)), "cancel"]


def test_while_it_runs_it_shows_progress_and_curves_and_can_be_paused(
    card: LongerCard, training: Training
) -> None:
    training.be(LongerState.RUNNING)
    training.progressed.emit(Progress(30, 100))
    assert "30 of 100" in card.progress.text
    assert card.plot.isHidden()
    training.measured.emit(Curves([(0.1, 2.0), (0.5, 1.0)], [(0.0, 0.5), (0.5, 0.75)]))
    assert not card.plot.isHidden()
    assert "50.0% at the start, 75.0% after 50.0%" in card.plot.accessibleDescription()
    card.first.click()
    card.second.click()
    training.be(LongerState.PAUSING)
    assert not card.first.isEnabled()
    training.be(LongerState.BEGUN)
    card.first.click()
    card.second.click()
    assert training.asked == ["pause", "discard", "go on", "discard"]


@pytest.mark.parametrize(("is_better", "words"), [(True, "Better: on 10"), (False, "Not clearly")])
def test_the_result_is_said_both_ways_and_saved_only_where_it_is_better(
    qtbot: QtBot, card: LongerCard, training: Training, is_better: bool, words: str
) -> None:
    training.comparison, training.is_better = compared(5, 8), is_better
    training.be(LongerState.DONE)
    assert card.words.startswith(words)
    assert "50.0% before and on 80.0% now" in card.words
    assert card.first.isHidden() is not is_better
    if is_better:
        with qtbot.waitSignal(card.save_requested):
            card.first.click()
    card.second.click()
    assert training.asked == ["discard"]


def test_why_it_is_not_offered_is_said(card: LongerCard, training: Training) -> None:
    training.error = UserError(Kind.WRONG_USAGE, "There are too few.", "Add images.")
    training.be(LongerState.TOO_FEW)
    assert not card.isHidden()
    assert card.words == "There are too few. Add images."
    assert card.first.isHidden()
    assert card.second.isHidden()


def test_a_failure_is_said_and_it_is_offered_again(card: LongerCard, training: Training) -> None:
    training.error = UserError(Kind.WRITE_FAILED, "The disk is full.", "Free some space.")
    training.be(LongerState.FAILED)
    assert card.words == "The disk is full. Free some space."
    card.first.click()
    assert training.asked == ["cancel"]
