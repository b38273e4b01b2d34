"""The offered limit can be used and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.evaluation.calibration_card import CalibrationCard
from tests.widgets.evaluation.evaluations import report, usual


@pytest.fixture
def sureness(qtbot: QtBot, themes: ThemeSource) -> CalibrationCard:
    made = CalibrationCard(themes)
    qtbot.addWidget(made)
    made.set_in_use(0.3, 0.3)
    made.show()
    return made


def test_the_handle_begins_at_the_offered_limit_which_can_be_used_and_taken_back(
    qtbot: QtBot, sureness: CalibrationCard
) -> None:
    shown = usual()
    assert shown.suggestion is not None
    sureness.show_report(shown)
    assert sureness.coverage.threshold == shown.suggestion.threshold
    assert sureness.offer.isHidden()
    qtbot.keyClick(sureness.coverage, Qt.Key.Key_End)
    assert sureness.offer.isVisible()
    sureness.offer.click()
    assert sureness.coverage.threshold == shown.suggestion.threshold
    wanted: list[float] = []
    sureness.threshold_wanted.connect(wanted.append)
    sureness.use.click()
    sureness.set_in_use(wanted[-1], 0.3)
    assert not sureness.use.isEnabled()
    sureness.reset.click()
    assert wanted == [shown.suggestion.threshold, 0.3]


def test_where_no_limit_is_good_enough_none_is_offered(sureness: CalibrationCard) -> None:
    sureness.show_report(report([(1, 2, 0.9), (1, 1, 0.8), (1, 2, 0.7)]))
    assert "No threshold that leaves at least 30 predictions makes 95%" in sureness.words
    assert sureness.offer.isHidden()
    assert sureness.coverage.threshold == pytest.approx(0.3)
