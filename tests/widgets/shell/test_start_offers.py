"""What the start page offers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

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
    link = links(window.start_page.offers)["Try a sample"]
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Chelsea the cat.jpg" in window.windowTitle())
    qtbot.waitUntil(lambda: window.picture_page.canvas.has_picture)


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
