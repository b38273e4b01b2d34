"""Both plots of an evaluation, with nothing to show."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.evaluation.coverage_plot import CoveragePlot
from inception_gui.widgets.evaluation.reliability_plot import ReliabilityPlot
from tests.widgets.evaluation.painting import painted


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
        everywhere = {
            image.pixel(x, y) for x in range(image.width()) for y in range(image.height())
        }
        assert len(everywhere) > 1, "axes and words are painted"
        assert accent not in everywhere, "there is nothing to paint"
        assert plot.words == "No image was evaluated."
