"""The coverage curve: what it says at its handle, mouse, keys, and that it paints."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inception_gui.core.evaluation.report.results import CoveragePoint
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.evaluation.coverage_plot import CoveragePlot
from tests.widgets.evaluation.painting import has_near, painted

CURVE = tuple(
    CoveragePoint(threshold / 100, 1 - threshold / 100, 0.7 + 0.3 * threshold / 100)
    for threshold in range(0, 100, 5)
)


@pytest.fixture
def coverage(qtbot: QtBot, themes: ThemeSource) -> CoveragePlot:
    plot = CoveragePlot(themes)
    qtbot.addWidget(plot)
    plot.resize(400, 300)
    plot.show_curve(CURVE, 0.3, CoveragePoint(0.62, 0.38, 0.9))
    plot.show()
    return plot


def test_the_curve_says_what_holds_at_the_handle(coverage: CoveragePlot) -> None:
    assert coverage.words == (
        "With a threshold of 30%, 70.0% of the images get a class, and 79.0% of those are right."
    )
    assert coverage.accessibleDescription() == coverage.words
    coverage.set_threshold(0.999)
    assert "every image" in coverage.words


def test_the_offered_limit_is_a_point_of_the_curve_with_its_own_numbers(
    coverage: CoveragePlot,
) -> None:
    coverage.set_threshold(0.62)
    assert "38.0% of the images get a class, and 90.0% of those" in coverage.words


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
