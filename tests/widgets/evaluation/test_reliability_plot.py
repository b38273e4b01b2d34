"""The reliability diagram: what it says, mouse, keys, and that it paints."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from inception_gui.core.evaluation.report.results import Bin
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.evaluation.reliability_plot import ReliabilityPlot
from tests.widgets.evaluation.painting import has_near, painted

BINS = (
    Bin(0.0, 0.25, 0, 0.0, 0.0),
    Bin(0.25, 0.5, 10, 0.4, 0.2),
    Bin(0.5, 0.75, 1, 0.6, 1.0),
    Bin(0.75, 1.0, 1000, 0.9, 0.8),
)


@pytest.fixture
def reliability(qtbot: QtBot, themes: ThemeSource) -> ReliabilityPlot:
    plot = ReliabilityPlot(themes)
    qtbot.addWidget(plot)
    plot.resize(400, 300)
    plot.show_bins(BINS, 0.11)
    plot.show()
    return plot


def test_the_reliability_diagram_says_in_words_what_it_shows(reliability: ReliabilityPlot) -> None:
    assert reliability.words == (
        "Overconfident: probabilities and accuracy differ by 11.0 points on average (ECE)."
    )
    assert reliability.accessibleDescription() == reliability.words
    reliability.show_bins((Bin(0.0, 1.0, 5, 0.5, 0.9),), 0.4)
    assert reliability.words.startswith("Underconfident: probabilities and accuracy differ by 40.0")
    reliability.show_bins((Bin(0.0, 1.0, 5, 0.5, 0.51),), 0.01)
    assert "Well calibrated" in reliability.words
    reliability.show_bins((), 0.0)
    assert reliability.words == "No image was evaluated."


def test_arrow_keys_go_from_bin_to_bin_and_tell_of_each(
    qtbot: QtBot, reliability: ReliabilityPlot
) -> None:
    told: list[str] = []
    reliability.described.connect(told.append)
    for _ in range(4):
        qtbot.keyClick(reliability, Qt.Key.Key_Right)
    assert told == [
        "No image has a probability of 0 to 25%.",
        "Probability 25 to 50%: 20.0% of 10 images right.",
        "Probability 50 to 75%: 100.0% of 1 image right.",
        "Probability 75 to 100%: 80.0% of 1,000 images right.",
    ]
    qtbot.keyClick(reliability, Qt.Key.Key_Right)
    assert reliability.chosen == 3
    qtbot.keyClick(reliability, Qt.Key.Key_Home)
    assert reliability.chosen == 0


def test_the_mouse_over_a_bar_tells_of_it_until_it_leaves(
    qtbot: QtBot, reliability: ReliabilityPlot
) -> None:
    place = reliability.point(0.9, 0.5).toPoint()
    qtbot.mouseMove(reliability, place)
    qtbot.waitUntil(lambda: reliability.chosen == 3)
    qtbot.mouseMove(reliability, QPoint(2, 2))
    qtbot.waitUntil(lambda: reliability.chosen == -1)


def test_bars_are_as_high_as_the_answers_are_right(
    reliability: ReliabilityPlot, themes: ThemeSource
) -> None:
    image = painted(reliability)
    accent = themes.theme.colour("accent")
    assert has_near(image, reliability.point(0.875, 0.1).toPoint(), accent)
    assert has_near(image, reliability.point(0.875, 0.77).toPoint(), accent)
    assert not has_near(image, reliability.point(0.875, 0.85).toPoint(), accent)
    assert not has_near(image, reliability.point(0.125, 0.05).toPoint(), accent)
