"""A robot that waits longer than pytest-qt's five seconds: a busy machine is no failure."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

_PATIENCE_MS = 60_000


class PatientBot(QtBot):
    def waitUntil(self, callback: Callable[[], object], *, timeout: int = _PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    return PatientBot(request)
