"""A report on screen: its warning, its figures, what can be done with it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.evaluation.report_view import ReportView
from tests.widgets.evaluation.evaluations import PUBLISHED, THREE_CLASSES, UNKNOWN, report


@pytest.fixture
def view(qtbot: QtBot, themes: ThemeSource) -> ReportView:
    made = ReportView(themes)
    qtbot.addWidget(made)
    made.show()
    return made


def test_published_weights_stand_without_a_warning_and_others_never(view: ReportView) -> None:
    view.show_report(report(THREE_CLASSES, PUBLISHED), can_resume=False)
    assert "not Inception V3" not in view.words
    view.show_report(report(THREE_CLASSES, UNKNOWN), can_resume=False)
    assert "not Inception V3" in view.words


def test_only_what_is_on_this_computer_and_unfinished_can_resume(view: ReportView) -> None:
    view.show_report(report(THREE_CLASSES), can_resume=True)
    assert view.resume.isHidden()
    unfinished = replace(report(THREE_CLASSES, total=100), is_complete=False)
    view.show_report(unfinished, can_resume=True)
    assert view.resume.isVisible()
    assert "Not finished: 6 of 100 images." in view.words
    view.show_report(unfinished, can_resume=False)
    assert view.resume.isHidden()


def test_figures_are_read_out_with_their_intervals(view: ReportView) -> None:
    view.show_report(report(THREE_CLASSES), can_resume=False)
    name = view.headline.top1.accessibleName()
    assert name.startswith("Top-1 error: 50.0%. 95% interval")
    assert name.endswith("3 of 6 images wrong")


def test_a_report_of_nothing_is_shown_too(view: ReportView) -> None:
    view.show_report(report([]), can_resume=False)
    assert "–" in view.headline.top1.words
    assert not view.grab().isNull()
