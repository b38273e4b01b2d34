"""The weights panel offers, counts, and explains."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.network.first_start_panel import FirstStartPanel

TITLE = "The network's weights are needed once (104 MB)"


@pytest.fixture
def panel(qtbot: QtBot, themes: ThemeSource) -> FirstStartPanel:
    seconds = iter(range(1000))
    made = FirstStartPanel(themes, clock=lambda: float(next(seconds)))
    qtbot.addWidget(made)
    made.resize(620, 140)
    made.show()
    made.show_missing(TITLE, "From pytorch.org, BSD licence.")
    return made


def _button(panel: FirstStartPanel, text: str) -> QPushButton:
    return next(b for b in panel.findChildren(QPushButton) if b.isVisible() and b.text() == text)


def _texts(panel: FirstStartPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def test_missing_weights_are_offered(qtbot: QtBot, panel: FirstStartPanel) -> None:
    assert TITLE in _texts(panel)
    with qtbot.waitSignal(panel.download_requested):
        qtbot.mouseClick(_button(panel, "Download"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.file_requested):
        qtbot.mouseClick(_button(panel, "Use file…"), Qt.MouseButton.LeftButton)


def test_a_download_tells_size_speed_and_time_left(qtbot: QtBot, panel: FirstStartPanel) -> None:
    for done in range(0, 40, 5):
        panel.show_progress(done * 2**20, 104 * 2**20)
    assert panel.progress_text == "35 of 104 MB · 5.0 MB/s · 14 s left"
    assert panel.findChild(QProgressBar).value() == round(35 / 104 * 1000)
    with qtbot.waitSignal(panel.cancel_requested):
        qtbot.mouseClick(_button(panel, "Cancel"), Qt.MouseButton.LeftButton)


def test_an_unknown_size_is_not_invented(panel: FirstStartPanel) -> None:
    panel.show_progress(3 * 2**20, None)
    assert panel.progress_text == "3.0 MB"


def test_checking_cannot_be_cancelled(panel: FirstStartPanel) -> None:
    panel.show_progress(1, 2)
    panel.show_checking()
    assert panel.progress_text == "Checking the file…"
    with pytest.raises(StopIteration):
        _button(panel, "Cancel")


def test_a_failure_is_explained_and_can_be_tried_again(
    qtbot: QtBot, panel: FirstStartPanel
) -> None:
    panel.show_progress(1, 2)
    panel.show_failed("The download failed.", "Check the connection.", "URLError")
    assert {"The download failed.", "Check the connection."} <= set(_texts(panel))
    details = panel.findChild(QPlainTextEdit)
    assert not details.isVisible()
    qtbot.mouseClick(_button(panel, "Details"), Qt.MouseButton.LeftButton)
    assert details.isVisible()
    assert details.toPlainText() == "URLError"
    with qtbot.waitSignal(panel.download_requested):
        qtbot.mouseClick(_button(panel, "Try again"), Qt.MouseButton.LeftButton)


def _failed(panel: FirstStartPanel) -> None:
    panel.show_failed("The weights could not be downloaded.", "Check the connection.", "x")


@pytest.mark.parametrize("width", [432, 620])
@pytest.mark.parametrize(
    "state",
    [lambda panel: None, lambda panel: panel.show_progress(1_000_000, 104_000_000), _failed],
    ids=["missing", "downloading", "failed"],
)
def test_everything_is_inside_however_narrow(
    qtbot: QtBot, panel: FirstStartPanel, width: int, state: Callable[[FirstStartPanel], None]
) -> None:
    state(panel)
    panel.resize(width, 10)
    height = max(panel.heightForWidth(width), panel.minimumSizeHint().height())
    panel.resize(width, height)
    assert panel.width() == width
    for child in (*panel.findChildren(QLabel), *panel.findChildren(QPushButton)):
        if child.isVisible():
            corner = child.mapTo(panel, child.rect().bottomRight())
            assert panel.rect().contains(corner), child.text()
            assert child.height() >= min(
                child.sizeHint().height(), child.minimumSizeHint().height()
            )
