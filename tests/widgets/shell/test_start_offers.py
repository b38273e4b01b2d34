"""What the start page offers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from inception_gui import paths
from inception_gui.widgets.shell.sample_row import SAMPLES, SampleRow
from inception_gui.widgets.shell.start_offers import RUNS_SHOWN, StartOffers
from inception_gui.widgets.window.main_window import MainWindow
from tests.widgets.window.test_main_window import network, window
from tests.workers.known_answers import KnownAnswers

__all__ = ["network", "window"]


def links(offers: StartOffers) -> dict[str, QPushButton]:
    return {link.text(): link for link in offers.findChildren(QPushButton) if link.isVisible()}


def test_a_sample_is_one_click_away(
    qtbot: QtBot, window: MainWindow, network: KnownAnswers
) -> None:
    cat = window.start_page.offers.samples.buttons[0]
    qtbot.mouseClick(cat, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Chelsea the cat.jpg" in window.windowTitle())
    qtbot.waitUntil(lambda: window.picture_page.canvas.has_picture)


def test_every_sample_and_its_thumbnail_is_there_and_is_small() -> None:
    folder = paths.resources()
    for place in ("samples", "samples_small"):
        assert {path.name for path in (folder / place).iterdir()} == set(SAMPLES)
    assert sum(path.stat().st_size for path in (folder / "samples").iterdir()) < 1_000_000
    licences = (folder / "LICENSES.md").read_text(encoding="utf-8")
    assert [name for name in SAMPLES if f"`{name}`" not in licences] == []


@pytest.mark.parametrize(("width", "shown"), [(90, 1), (300, 3), (620, 6)])
def test_samples_without_room_are_not_cut_but_left_out(
    qtbot: QtBot, width: int, shown: int
) -> None:
    row = SampleRow()
    qtbot.addWidget(row)
    row.resize(width, 100)
    row.show()
    visible = [button for button in row.buttons if button.isVisible()]
    assert len(visible) == shown
    assert all(button.accessibleName() for button in visible)


def test_videos_and_help_are_one_click_away(qtbot: QtBot, window: MainWindow) -> None:
    found = links(window.start_page.offers)
    assert "Use a camera" in found
    found["Open a video"].click()
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    assert "ideo" in dialog.windowTitle()
    dialog.reject()
    found["All classes"].click()
    assert window.late.help.controller.page.topic == "classes"


def test_the_last_runs_are_offered_by_name(qtbot: QtBot) -> None:
    offers = StartOffers("It knows 1,000 classes.")
    qtbot.addWidget(offers)
    offers.show()
    assert "holiday 1" not in links(offers)
    offers.show_runs([(f"holiday {number}", number) for number in range(9)])
    assert [name for name in links(offers) if "holiday" in name] == [
        f"holiday {number}" for number in range(RUNS_SHOWN)
    ]
    chosen: list[object] = []
    offers.run_chosen.connect(chosen.append)
    links(offers)["holiday 2"].click()
    assert chosen == [2]
    offers.show_runs([])
    assert "holiday 2" not in links(offers)
