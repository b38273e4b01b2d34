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
    view.show_report(report(THREE_CLASSES, PUBLISHED), can_go_on=False)
    assert "not Inception V3" not in view.words
    view.show_report(report(THREE_CLASSES, UNKNOWN), can_go_on=False)
    assert "not Inception V3" in view.words


def test_only_what_is_on_this_computer_and_unfinished_can_go_on(view: ReportView) -> None:
    view.show_report(report(THREE_CLASSES), can_go_on=True)
    assert view.go_on.isHidden()
    unfinished = replace(report(THREE_CLASSES, total=100), is_complete=False)
    view.show_report(unfinished, can_go_on=True)
    assert view.go_on.isVisible()
    assert "Not finished: 6 of 100 pictures so far." in view.words
    view.show_report(unfinished, can_go_on=False)
    assert view.go_on.isHidden()


def test_figures_are_read_out_with_their_intervals(view: ReportView) -> None:
    view.show_report(report(THREE_CLASSES), can_go_on=False)
    name = view.figures.top1.accessibleName()
    assert name.startswith("Top-1 error: 50.0 %. 95 % interval")
    assert name.endswith("3 of 6 pictures wrong")


def test_a_report_of_nothing_is_shown_too(view: ReportView) -> None:
    view.show_report(report([]), can_go_on=False)
    assert "–" in view.figures.top1.words
    assert not view.grab().isNull()
