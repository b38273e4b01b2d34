"""The status line says how far, how fast and how long."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.shell.status_line import StatusLine


@pytest.fixture
def line(qtbot: QtBot, themes: ThemeSource) -> StatusLine:
    seconds = iter(range(10_000))
    made = StatusLine(themes, clock=lambda: float(next(seconds)))
    qtbot.addWidget(made)
    made.resize(1100, made.height())
    made.show()
    return made


def _button(line: StatusLine, part: str) -> QPushButton:
    return next(b for b in line.findChildren(QPushButton) if b.isVisible() and part in b.text())


def test_progress_tells_count_rate_and_time_left(qtbot: QtBot, line: StatusLine) -> None:
    for done in range(0, 410, 41):
        line.show_progress(done, 10_000)
    assert line.progress_text == "369 of 10,000 · 41/s · 3 min 55 s left"
    assert line.findChild(QProgressBar).isVisible()
    with qtbot.waitSignal(line.cancel_requested):
        qtbot.mouseClick(_button(line, "Cancel"), Qt.MouseButton.LeftButton)


def test_an_unknown_total_has_no_bar(line: StatusLine) -> None:
    line.show_progress(3, None)
    assert line.progress_text == "3"
    assert not line.findChild(QProgressBar).isVisible()


def test_the_end_takes_progress_away(line: StatusLine) -> None:
    line.show_progress(1, 2)
    line.hide_progress()
    assert not line.findChild(QProgressBar).isVisible()
    assert not [b for b in line.findChildren(QPushButton) if b.isVisible()]


@pytest.mark.parametrize(
    ("files", "text"),
    [(1, "1 file cannot be read ›"), (2, "2 files cannot be read ›")],
)
def test_problems_are_one_click_away(qtbot: QtBot, line: StatusLine, files: int, text: str) -> None:
    line.set_problem_count(files)
    button = _button(line, "cannot be read")
    assert button.text() == text
    with qtbot.waitSignal(line.problems_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    line.set_problem_count(0)
    assert not button.isVisible()


def test_both_ends_are_said(line: StatusLine) -> None:
    line.set_text("5 pictures")
    line.set_right_text("chelsea.png, 1 of 5")
    line.layout().activate()
    shown = [label.shown_text() for label in line.findChildren(ElidingLabel)]
    assert shown == ["5 pictures", "chelsea.png, 1 of 5"]


def test_a_narrow_line_keeps_what_matters(line: StatusLine) -> None:
    line.set_right_text("chelsea.png, 1 of 5")
    line.show_progress(1, 10)
    line.resize(480, line.height())
    assert not line.findChild(QProgressBar).isVisible()
    button = _button(line, "Cancel")
    assert line.rect().contains(button.geometry())


def test_what_was_done_before_does_not_count_for_the_speed(line: StatusLine) -> None:
    line.show_progress(0, 10_000)
    line.show_progress(5_000, 10_000, known=5_000)
    assert line.progress_text == "5,000 of 10,000"
    for worked in range(0, 410, 41):
        line.show_progress(5_000 + worked, 10_000, known=5_000)
    assert line.progress_text == "5,369 of 10,000 · 41/s · 1 min 53 s left"
