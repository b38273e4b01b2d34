"""The theme that panels are built with, and no window left behind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from inception_gui.widgets.common.language import use_language
from inception_gui.widgets.common.theme import ThemeSource
from tests.patient_bot import qtbot
from tests.qt_leaks import no_qt_is_left_behind
from tests.workers.conftest import loader, networks, session, store

__all__ = ["loader", "networks", "no_qt_is_left_behind", "qtbot", "session", "store"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """WORKAROUND: the offscreen platform warns at every window that has a least size."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> None:
    use_language(qapp, "en")


@pytest.fixture
def themes(qapp: QApplication) -> Iterator[ThemeSource]:
    source = ThemeSource("light")
    yield source
    source.set_choice("system")
