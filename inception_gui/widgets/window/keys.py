"""Keys of the window that work whatever has the focus, and keys that no widget has handled."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QWidget,
)

from inception_gui.widgets.common.digit_keys import digit_of

_STEPS: Final[dict[int, int]] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageDown: 1,
}
_RANKS: Final = 5
_HOLD_MS: Final = 250
"""Space held for longer on a button shows the image alone; otherwise it presses the button."""

_REPEATED_MS: Final = 60
"""A release that is followed by a press within this time is a repetition of the key."""

_PLAIN: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class WindowKeys(QObject):
    """Steps through the images, chooses a prediction, shows the image alone, presses a button.

    It sees the keys of the focused widget before the widget does: a button would move the focus
    with arrow keys, a list would search with digits. Text fields keep what types.
    """

    def __init__(
        self,
        window: QWidget,
        *,
        step: Callable[[int], object],
        choose: Callable[[int], bool],
        show_alone: Callable[[bool], None],
        is_here: Callable[[], bool],
        digits: Mapping[int, QAction],
    ) -> None:
        """`step` goes so many images further.

        `choose` takes a prediction's rank, from 0, and returns whether the page on display has
        predictions. `show_alone` shows the image alone or with its heat map. `is_here` says
        whether the page of images is on display. `digits` are the commands of Ctrl and a digit.
        """
        super().__init__(window)
        self._window = window
        self._step = step
        self._choose = choose
        self._show_alone = show_alone
        self._is_here = is_here
        self._digits = digits
        self._focused: QWidget | None = None
        self._watched: QWidget | None = None
        self._is_alone = False
        self._hold = QTimer(self, singleShot=True, interval=_HOLD_MS)
        self._hold.timeout.connect(self._on_held)
        # WORKAROUND: X11 repeats a key as release and press, which Qt takes for one repetition
        # only if the press is there already when it looks.
        self._ending = QTimer(self, singleShot=True, interval=_REPEATED_MS)
        self._ending.timeout.connect(self._let_go)
        # Only the focused widget is watched: a filter of the application would call Python for
        # every event of every widget.
        window.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    def announced(self) -> None:
        """Note what has the focus when a key arrives; handling the key may move the focus."""
        self._focused = self._window.focusWidget()

    def press(self, event: QKeyEvent) -> bool:
        """Handle a key that no widget took; return False if it has no meaning."""
        key = event.key()
        focused, self._focused = self._focused, None
        if key in _STEPS:
            self._step(_STEPS[key])
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Outside of dialogs Qt presses a button with Space only; people press Enter too.
            if not isinstance(focused, QAbstractButton | QComboBox):
                return False
            if not event.isAutoRepeat():
                _press(focused)
            return True
        return self._chosen(event)

    # Inside

    def _on_focus_changed(self, _last: QWidget | None, now: QWidget | None) -> None:
        self._let_go()
        before = self._watched
        if before is not None and before is not self._window and shiboken6.isValid(before):
            before.removeEventFilter(self)
        self._watched = now if now is not None and now.window() is self._window else None
        if self._watched is not None and self._watched is not self._window:
            self._watched.installEventFilter(self)

    def _is_overriding(self, widget: QWidget, event: QKeyEvent) -> bool:
        """Whether the shortcuts of the window must not see the key, or must see it first."""
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            if self._command(event) is not None:
                event.accept()
                return True
            if event.key() == Qt.Key.Key_E and _takes_text(widget):
                # Under X11 a text field would move to the end of the line.
                event.ignore()
                return True
        return False

    def _command(self, event: QKeyEvent) -> QAction | None:
        """The command of Ctrl and a place in the digit row that types something else."""
        if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
            return None  # an ordinary shortcut
        digit = digit_of(event)
        return self._digits.get(digit) if digit is not None else None

    def _pressed(self, widget: QWidget, event: QKeyEvent) -> bool:
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            command = self._command(event)
            if command is not None:
                command.trigger()
            return command is not None
        if _takes_text(widget):
            return False
        key = event.key()
        if key == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            return self._space_pressed(widget, event)
        if key in _STEPS and self._is_here() and _has_no_use_for(widget, event):
            self._step(_STEPS[key])
            return True
        return self._chosen(event)

    def _chosen(self, event: QKeyEvent) -> bool:
        digit = digit_of(event)
        if digit is None or not 1 <= digit <= _RANKS or event.modifiers() not in _PLAIN:
            return False
        return self._choose(digit - 1)

    def _space_pressed(self, widget: QWidget, event: QKeyEvent) -> bool:
        if not self._is_here():
            return False
        self._ending.stop()
        if event.isAutoRepeat() or self._is_alone:
            return self._is_alone or self._hold.isActive()
        if _is_pressed(widget):
            self._hold.start()
        else:
            self._on_held()
        return True

    def _on_held(self) -> None:
        self._is_alone = True
        self._show_alone(True)

    def _space_released(self, widget: QWidget, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return self._is_alone or self._hold.isActive()
        if self._is_alone:
            self._ending.start()
            return True
        if self._hold.isActive():
            self._hold.stop()
            _press(widget)
            return True
        return False

    def _let_go(self) -> None:
        self._hold.stop()
        self._ending.stop()
        if self._is_alone:
            self._is_alone = False
            self._show_alone(False)

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        if watched is self._window and self._watched is not None:
            return False  # the focused widget has had it
        kind, is_handled = event.type(), False
        if kind == QEvent.Type.ShortcutOverride:
            return self._is_overriding(watched, event)
        if kind == QEvent.Type.KeyPress:
            is_handled = self._pressed(watched, event)
        elif kind == QEvent.Type.KeyRelease and event.key() == Qt.Key.Key_Space:
            is_handled = self._space_released(watched, event)
        if is_handled:
            event.accept()
        return is_handled


def _is_pressed(widget: QWidget) -> bool:
    """Whether Space presses it. A choice among others is made by arrow keys."""
    if isinstance(widget, QAbstractButton):
        return not widget.autoExclusive()
    return isinstance(widget, QComboBox)


def _press(widget: QWidget) -> None:
    if isinstance(widget, QAbstractButton):
        widget.click()
    elif isinstance(widget, QComboBox):
        widget.showPopup()


def _takes_text(widget: QWidget) -> bool:
    """Whether letters and digits type into the widget."""
    if isinstance(widget, QPlainTextEdit | QTextEdit | QLineEdit):
        return not widget.isReadOnly()
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QAbstractSpinBox)


def _has_no_use_for(widget: QWidget, arrow: QKeyEvent) -> bool:
    """Whether this arrow key does nothing in the widget that anybody wants."""
    if isinstance(widget, QAbstractButton):
        # It would move the focus; in a group, to the other choices.
        return not widget.autoExclusive() and widget.group() is None
    is_across = arrow.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
    return is_across and isinstance(widget, QComboBox | QTableView)
