"""The plots of an evaluation: what they say, mouse, keys, and that they paint."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inception_gui.core.evaluation.report.results import Bin, CoveragePoint
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.evaluation.coverage_plot import CoveragePlot
from inception_gui.widgets.evaluation.reliability_plot import ReliabilityPlot

BINS = (
    Bin(0.0, 0.25, 0, 0.0, 0.0),
    Bin(0.25, 0.5, 10, 0.4, 0.2),
    Bin(0.5, 0.75, 1, 0.6, 1.0),
    Bin(0.75, 1.0, 1000, 0.9, 0.8),
)
CURVE = tuple(
    CoveragePoint(threshold / 100, 1 - threshold / 100, 0.7 + 0.3 * threshold / 100)
    for threshold in range(0, 100, 5)
)


@pytest.fixture
def reliability(qtbot: QtBot, themes: ThemeSource) -> ReliabilityPlot:
    plot = ReliabilityPlot(themes)
    qtbot.addWidget(plot)
    plot.resize(400, 300)
    plot.show_bins(BINS, 0.11)
    plot.show()
    return plot


@pytest.fixture
def coverage(qtbot: QtBot, themes: ThemeSource) -> CoveragePlot:
    plot = CoveragePlot(themes)
    qtbot.addWidget(plot)
    plot.resize(400, 300)
    plot.show_curve(CURVE, 0.3, CoveragePoint(0.62, 0.38, 0.9))
    plot.show()
    return plot


def painted(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def has_near(image: QImage, where: QPoint, colour: QColor) -> bool:
    """Whether the colour is within three pixels of a place."""
    wanted = colour.rgb()
    return any(
        image.pixelColor(where + QPoint(x, y)).rgb() == wanted
        for x in range(-3, 4)
        for y in range(-3, 4)
    )


def test_the_reliability_diagram_says_in_words_what_it_shows(reliability: ReliabilityPlot) -> None:
    assert reliability.words == (
        "It is more sure than it is right: 11.0 points apart on average (ECE)."
    )
    assert reliability.accessibleDescription() == reliability.words
    reliability.show_bins((Bin(0.0, 1.0, 5, 0.5, 0.9),), 0.4)
    assert reliability.words.startswith("It is right more often than it is sure: 40.0")
    reliability.show_bins((Bin(0.0, 1.0, 5, 0.5, 0.51),), 0.01)
    assert "about as sure as it is right" in reliability.words
    reliability.show_bins((), 0.0)
    assert reliability.words == "No picture was evaluated."


def test_arrow_keys_go_from_bin_to_bin_and_tell_of_each(
    qtbot: QtBot, reliability: ReliabilityPlot
) -> None:
    told: list[str] = []
    reliability.described.connect(told.append)
    for _ in range(4):
        qtbot.keyClick(reliability, Qt.Key.Key_Right)
    assert told == [
        "It was never 0 to 25 % sure.",
        "25 to 50 % sure: right in 20.0 % of 10 pictures.",
        "50 to 75 % sure: right in 100.0 % of 1 picture.",
        "75 to 100 % sure: right in 80.0 % of 1,000 pictures.",
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


def test_the_curve_says_what_holds_at_the_handle(coverage: CoveragePlot) -> None:
    assert coverage.words == (
        "Below 30 % it says “not sure”. It then names a class for 70.0 % of the pictures, "
        "and 79.0 % of those are right."
    )
    assert coverage.accessibleDescription() == coverage.words
    coverage.set_threshold(0.999)
    assert "every picture" in coverage.words


def test_the_offered_limit_is_a_point_of_the_curve_with_its_own_numbers(
    coverage: CoveragePlot,
) -> None:
    coverage.set_threshold(0.62)
    assert "for 38.0 % of the pictures, and 90.0 % of those" in coverage.words


def test_dragging_the_handle_chooses_by_how_many_pictures_are_named(
    qtbot: QtBot, coverage: CoveragePlot
) -> None:
    chosen: list[float] = []
    coverage.threshold_chosen.connect(chosen.append)
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(coverage, left, pos=coverage.point(0.5, 0.9).toPoint())
    assert chosen == [0.5]
    qtbot.mouseMove(coverage, coverage.point(0.25, 0.9).toPoint())
    qtbot.mouseRelease(coverage, left, pos=coverage.point(0.25, 0.9).toPoint())
    qtbot.mousePress(coverage, left, pos=coverage.point(0.25, 0.9).toPoint())
    assert chosen[-1] == 0.75


def test_keys_move_the_handle_along_the_curve_and_not_beyond_it(
    qtbot: QtBot, coverage: CoveragePlot
) -> None:
    qtbot.keyClick(coverage, Qt.Key.Key_Right)
    assert coverage.threshold == pytest.approx(0.35)
    qtbot.keyClick(coverage, Qt.Key.Key_Left)
    qtbot.keyClick(coverage, Qt.Key.Key_Left)
    assert coverage.threshold == pytest.approx(0.25)
    qtbot.keyClick(coverage, Qt.Key.Key_End)
    assert coverage.threshold == pytest.approx(0.95)
    qtbot.keyClick(coverage, Qt.Key.Key_Right)
    assert coverage.threshold == pytest.approx(0.95)
    qtbot.keyClick(coverage, Qt.Key.Key_Home)
    assert coverage.threshold == 0.0


def test_the_curve_is_painted_where_its_numbers_are(
    coverage: CoveragePlot, themes: ThemeSource
) -> None:
    image = painted(coverage)
    accent = themes.theme.colour("accent")
    assert has_near(image, coverage.point(0.8, 0.76).toPoint(), accent)
    assert not has_near(image, coverage.point(0.8, 0.95).toPoint(), accent)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_plots_without_a_single_picture_paint_and_take_keys(
    qtbot: QtBot, themes: ThemeSource, theme: str
) -> None:
    themes.set_choice("dark" if theme == "dark" else "light")
    for plot in (ReliabilityPlot(themes), CoveragePlot(themes)):
        qtbot.addWidget(plot)
        plot.resize(200, 170)
        plot.show()
        for key in (Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Left):
            qtbot.keyClick(plot, key)
        image = painted(plot)
        accent = themes.theme.colour("accent").rgb()
        everywhere = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
        assert len(everywhere) > 1, "axes and words are painted"
        assert accent not in everywhere, "there is nothing to paint"
        assert plot.words == "No picture was evaluated."
