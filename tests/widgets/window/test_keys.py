"""Keys work on what has the focus, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QSlider, QWidget
from pytestqt.qtbot import QtBot

from inception_gui.widgets.window.main_window import MainWindow
from tests import pictures
from tests.widgets.window.test_main_window import network, window
from tests.workers.known_answers import KnownAnswers

__all__ = ["network", "window"]

K = Qt.Key


@pytest.mark.parametrize("key", [K.Key_Return, K.Key_Enter, K.Key_Space])
def test_a_focused_button_is_pressed_by_enter_as_by_space(
    qtbot: QtBot,
    window: MainWindow,
    network: KnownAnswers,
    tmp_path: Path,
    key: Qt.Key,
) -> None:
    window.open_paths([pictures.picture(tmp_path, "cat.png", 285)])
    qtbot.waitUntil(lambda: window.picture_page.chosen_class is not None)
    button = window.picture_page.heat_map_bar.explain_button
    button.setFocus()
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    qtbot.keyClick(button, key)
    assert pressed == [True]
    assert button.isChecked()


def test_keys_that_mean_nothing_here_do_nothing(qtbot: QtBot, window: MainWindow) -> None:
    window.setFocus()
    for key in (K.Key_Return, K.Key_6, K.Key_Launch0):
        qtbot.keyClick(window, key)
    assert window.pages.currentWidget() is window.start_page


# Wherever the focus is


@pytest.fixture
def shown(qtbot: QtBot, window: MainWindow, network: KnownAnswers, tmp_path: Path) -> MainWindow:
    """A window with a run of pictures and the card of explaining open."""
    window.resize(1300, 900)
    window.open_paths([*pictures.many(tmp_path / "a", 4)[:1], *pictures.many(tmp_path / "b", 24)])
    qtbot.waitUntil(lambda: window.picture_page.chosen_class is not None)
    qtbot.waitUntil(lambda: not window._session.bulk.is_running)
    window.explain.toggle_card()
    qtbot.waitUntil(window.explain.card.method.hasFocus)
    return window


PLACES: dict[str, Callable[[MainWindow], QWidget]] = {
    "the canvas": lambda window: window.picture_page.canvas,
    "the table": lambda window: window.picture_page.run_panel.table,
    "a class": lambda window: window.picture_page.predictions.rows[0],
    "a check box": lambda window: window.explain.card.whole,
    "a box of choices": lambda window: window.explain.card.method,
    "a slider": lambda window: window.explain.card.strength,
    "a button of the toolbar": lambda window: window.tool_bar.save_button,
    "a link": lambda window: window.picture_page.run_panel.drawer.links[0],
}


@pytest.fixture(params=PLACES)
def focused(request: pytest.FixtureRequest, qtbot: QtBot, shown: MainWindow) -> QWidget:
    widget = PLACES[request.param](shown)
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    return widget


def test_digits_choose_a_class(qtbot: QtBot, shown: MainWindow, focused: QWidget) -> None:
    method = shown.explain.card.method.currentIndex()
    for rank, key in enumerate((K.Key_1, K.Key_2, K.Key_3, K.Key_4, K.Key_5)):
        qtbot.keyClick(focused, key)
        assert shown.picture_page.predictions.selected == rank
    assert shown.explain.card.method.currentIndex() == method


def test_space_shows_the_image_alone_while_it_is_held(
    qtbot: QtBot, shown: MainWindow, focused: QWidget
) -> None:
    before = shown.explain.options
    qtbot.keyPress(focused, K.Key_Space)
    qtbot.waitUntil(lambda: not shown.picture_page.canvas.heat_map_shown)
    qtbot.keyRelease(focused, K.Key_Space)
    qtbot.keyPress(focused, K.Key_Space)  # a repetition of the key, as X11 reports it
    qtbot.keyRelease(focused, K.Key_Space)
    assert not shown.picture_page.canvas.heat_map_shown
    qtbot.waitUntil(lambda: shown.picture_page.canvas.heat_map_shown)
    assert shown.explain.options == before, "nothing was pressed"
    assert QApplication.activePopupWidget() is None


def test_e_opens_and_closes_the_card(qtbot: QtBot, shown: MainWindow, focused: QWidget) -> None:
    qtbot.keyClick(focused, K.Key_E)
    assert not shown.explain.card.isVisible()
    qtbot.keyClick(shown.picture_page.canvas, K.Key_E)
    assert shown.explain.card.isVisible()


def test_ctrl_e_evaluates(qtbot: QtBot, shown: MainWindow, focused: QWidget) -> None:
    qtbot.keyClick(focused, K.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert shown.pages.currentWidget() is shown.evaluate.page


def test_right_steps_to_the_next_picture(qtbot: QtBot, shown: MainWindow, focused: QWidget) -> None:
    if isinstance(focused, QSlider):
        pytest.skip("a slider moves with arrow keys")
    before = shown._session.current_row
    qtbot.keyClick(focused, K.Key_Right)
    assert shown._session.current_row == before + 1


def test_letters_and_digits_type_into_a_text_field(qtbot: QtBot, shown: MainWindow) -> None:
    edit = shown.picture_page.run_panel.filter_line.edit
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    qtbot.keyClicks(edit, "e 3h")
    assert edit.text() == "e 3h"
    assert shown.explain.card.isVisible()
    qtbot.keyClick(edit, K.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert shown.pages.currentWidget() is shown.evaluate.page


def test_escape_clears_the_filter_then_leaves_it_and_stops_nothing(
    qtbot: QtBot, shown: MainWindow
) -> None:
    stops: list[bool] = []
    shown.actions_.stop_requested.connect(lambda: stops.append(True))
    panel = shown.picture_page.run_panel
    panel.focus_filter()
    qtbot.waitUntil(panel.filter_line.edit.hasFocus)
    qtbot.keyClicks(panel.filter_line.edit, "tench")
    qtbot.keyClick(panel.filter_line.edit, K.Key_Escape)
    assert panel.filter_line.text == ""
    assert panel.filter_line.edit.hasFocus()
    qtbot.keyClick(panel.filter_line.edit, K.Key_Escape)
    assert panel.table.hasFocus()
    assert stops == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_tap_of_space_opens_a_box_of_choices(qtbot: QtBot, shown: MainWindow) -> None:
    method = shown.explain.card.method
    qtbot.keyClick(method, K.Key_Space)
    assert method.view().isVisible()
    method.hidePopup()


@pytest.mark.parametrize("place", ["a box of choices", "a slider"])
def test_the_wheel_changes_only_what_has_the_focus(
    qtbot: QtBot, shown: MainWindow, place: str
) -> None:
    widget = PLACES[place](shown)
    assert isinstance(widget, QComboBox | QSlider)

    def value() -> int:
        return widget.currentIndex() if isinstance(widget, QComboBox) else widget.value()

    shown.picture_page.canvas.setFocus()
    before = value()
    _wheel(widget)
    assert value() == before
    assert not widget.hasFocus()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    _wheel(widget)
    assert value() != before


def _wheel(widget: QWidget) -> None:
    place = QPointF(widget.rect().center())
    event = QWheelEvent(
        place,
        QPointF(widget.mapToGlobal(place)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


# The digit row of other keyboards: what Qt reports for it under X11, with the places of the keys

ROWS = {
    "French": "&é\"'(§è!çà",
    "Czech": "+ěščřžýáíé",
    "German": "1234567890",
    "Turkish": "1234567890",
}
FIRST_PLACE = 10


def _type(
    widget: QWidget, keyboard: str, digit: int, modifier: Qt.KeyboardModifier | None = None
) -> None:
    """Send what the key in the place of `digit` sends on this keyboard."""
    place = (digit - 1) % 10
    text = ROWS[keyboard][place]
    modifiers = modifier or Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        typed = "" if modifier else text
        key = ord(text.upper())
        event = QKeyEvent(kind, key, modifiers, FIRST_PLACE + place, ord(text), 0, typed)
        event.ignore()
        QApplication.sendEvent(widget, event)


@pytest.mark.parametrize("keyboard", ROWS)
def test_the_digit_row_chooses_whatever_it_types(
    qtbot: QtBot, shown: MainWindow, focused: QWidget, keyboard: str
) -> None:
    zoom = shown.picture_page.canvas.zoom
    for digit in (2, 3, 4, 5, 1):
        _type(focused, keyboard, digit)
        assert shown.picture_page.predictions.selected == digit - 1
    assert shown.picture_page.canvas.zoom == zoom, "a plus in the place of the 1 is a 1"


def test_ctrl_and_the_digit_row_zoom(shown: MainWindow, focused: QWidget) -> None:
    canvas = shown.picture_page.canvas
    canvas.zoom_to(3.0)
    _type(focused, "French", 1, Qt.KeyboardModifier.ControlModifier)
    assert canvas.zoom == 1.0
    for keyboard in ("French", "Czech"):
        canvas.zoom_to(3.0)
        _type(focused, keyboard, 0, Qt.KeyboardModifier.ControlModifier)
        assert canvas.view is not None
        assert canvas.view.fits


def test_ctrl_and_a_plus_in_the_place_of_the_1_is_no_shortcut(shown: MainWindow) -> None:
    canvas = shown.picture_page.canvas
    canvas.setFocus()
    event = QKeyEvent(
        QEvent.Type.ShortcutOverride,
        K.Key_Plus,
        Qt.KeyboardModifier.ControlModifier,
        FIRST_PLACE,
        ord("+"),
        0,
    )
    event.ignore()
    QApplication.sendEvent(canvas, event)
    assert event.isAccepted(), "it comes as a key then, and means the actual size"


def test_what_the_row_types_goes_into_text_fields(shown: MainWindow) -> None:
    edit = shown.picture_page.run_panel.filter_line.edit
    edit.setFocus()
    _type(edit, "French", 2)
    assert edit.text() == "é"
