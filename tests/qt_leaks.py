"""No window and no running timer outlives its test; enabled by the conftest of every Qt folder."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


@pytest.fixture(autouse=True)
def no_qt_is_left_behind() -> Iterator[None]:
    windows, timers = _windows(), _running_timers()
    yield
    if not (app := QCoreApplication.instance()):
        return
    _settle(app)
    if _new(_windows(), windows) or _new(_running_timers(), timers):
        # What Python still holds in a circle is not left behind, only not collected yet.
        gc.collect()
        _settle(app)
    left = _new(_windows(), windows)
    assert not left, f"windows left behind: {[_described(window) for window in left]}"
    running = _new(_running_timers(), timers)
    assert not running, f"timers left behind: {[_described(timer) for timer in running]}"


def _settle(app: QCoreApplication) -> None:
    app.processEvents()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()


def _windows() -> list[QWidget]:
    app = QCoreApplication.instance()
    return list(app.topLevelWidgets()) if isinstance(app, QApplication) else []


def _running_timers() -> list[QTimer]:
    """Those that Python made; one inside Qt goes with the widget that it belongs to."""
    wrappers = shiboken6.getAllValidWrappers()
    return [timer for timer in wrappers if isinstance(timer, QTimer) and timer.isActive()]


def _new(now: list[QObject], before: list[QObject]) -> list[QObject]:
    known = {id(thing) for thing in before}
    return [thing for thing in now if id(thing) not in known]


def _described(thing: QObject) -> str:
    parent = thing.parent()
    return f"{type(thing).__name__} {thing.objectName()!r} of {type(parent).__name__}"
