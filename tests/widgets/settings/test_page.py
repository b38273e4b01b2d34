"""The page of settings: found by words, in effect at once, reset on request."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from inception_gui import paths
from inception_gui.core.labels.thresholds import UNSURE_BELOW
from inception_gui.core.types import Mode
from inception_gui.settings import Settings
from inception_gui.widgets.common.theme import DARK
from inception_gui.widgets.settings.controller import SettingsController
from inception_gui.widgets.settings.row import ChoiceBox
from inception_gui.widgets.window.main_window import MainWindow
from inception_gui.workers.network.loader import NetworkStatus
from tests import pictures
from tests.widgets.window.test_main_window import network, window
from tests.workers.known_answers import KnownAnswers

__all__ = ["network", "window"]


@pytest.fixture
def settings(qtbot: QtBot, window: MainWindow) -> SettingsController:
    window.actions_.settings_requested.emit()
    return window.late.settings.controller


def choose(box: ChoiceBox, value: object) -> None:
    """What a user does who opens the box and takes an entry."""
    box.show_value(value)
    box.activated.emit(box.currentIndex())


def test_every_row_says_what_it_changes(settings: SettingsController) -> None:
    rows = settings.page.rows
    assert len(rows) >= 18
    assert [row.title for row in rows if not row.line.strip()] == []


def test_every_control_has_a_name_and_says_what_it_changes(settings: SettingsController) -> None:
    kinds = (QComboBox, QPushButton, QSlider)
    controls = [
        found for row in settings.page.rows for kind in kinds for found in row.findChildren(kind)
    ]
    assert len(controls) > 15
    for control in controls:
        text = control.text() if isinstance(control, QPushButton) else ""
        assert control.accessibleName() or text
        assert control.accessibleDescription() or isinstance(control, QPushButton)


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ("gpu", {"Device"}),
        ("THEME", {"Theme"}),
        ("colour-blind", {"Colours of heat maps"}),
        (
            "delete disk",
            {"Runs", "Features", "Evaluations", "Classified videos", "Training", "Cache"},
        ),
        ("no such thing", set()),
    ],
)
def test_a_setting_is_found_by_its_words(
    settings: SettingsController, words: str, titles: set[str]
) -> None:
    settings.page.search.setText(words)
    assert {row.title for row in settings.page.rows if row.isVisible()} == titles
    settings.page.search.clear()
    assert all(row.isVisible() for row in settings.page.rows)


def test_a_choice_is_in_effect_at_once_and_remembered(
    window: MainWindow, settings: SettingsController
) -> None:
    choose(settings.window.theme, "dark")
    assert window._themes.theme == DARK
    choose(settings.window.double_click, "copy")
    choose(settings.answers.classes, 3)
    settings.answers.strength.setValue(80)
    settings.answers.unsure.setValue(45)
    choose(settings.answers.colours, "viridis")
    kept = window.remembered()
    assert (kept.theme, kept.double_click, kept.scores_shown) == ("dark", "copy", 3)
    assert (kept.opacity, kept.unsure_below, kept.colormap) == (0.8, 0.45, "viridis")


def test_the_page_follows_what_is_changed_elsewhere(
    window: MainWindow, settings: SettingsController
) -> None:
    window.map_style.set_colormap("turbo")
    window._session.set_unsure_below(0.62)
    window.actions_.theme_chosen.emit("dark")
    assert settings.answers.colours.value == "turbo"
    assert settings.answers.unsure.value() == 62
    assert settings.window.theme.value == "dark"


def test_the_mode_is_loaded_and_explained(
    qtbot: QtBot, window: MainWindow, network: KnownAnswers
) -> None:
    window.actions_.settings_requested.emit()
    section = window.late.settings.controller.network
    choose(section.mode, Mode.EXACT)
    loader = window._session.loader
    qtbot.waitUntil(lambda: loader.status is NetworkStatus.READY)
    assert loader.choice.mode is Mode.EXACT
    assert any("last bit" in row.line for row in section.rows)


def test_fewer_classes_are_listed_and_only_those_can_be_chosen(
    qtbot: QtBot, window: MainWindow, network: KnownAnswers, tmp_path: Path
) -> None:
    window.open_paths([pictures.picture(tmp_path, "cat.png", 281)])
    panel = window.picture_page.predictions
    qtbot.waitUntil(lambda: panel.rows[0].isVisible())
    window.preferences.set("scores_shown", 2)
    assert [row.isVisible() for row in panel.rows] == [True, True, False, False, False]
    panel.choose(3)
    assert panel.selected == 0
    window.preferences.set("scores_shown", 5)
    assert all(row.isVisible() for row in panel.rows)


def test_reset_asks_and_then_sets_everything_as_it_was(
    window: MainWindow, settings: SettingsController
) -> None:
    choose(settings.window.theme, "contrast")
    choose(settings.window.text, 150)
    choose(settings.window.double_click, "nothing")
    choose(settings.network.threads, "responsive")
    settings.window.motion.setChecked(False)
    settings.answers.unsure.setValue(70)
    settings.page.reset.click()
    assert window.remembered().double_click == "nothing"
    window.banner.yes_button.click()
    before, after = Settings(geometry=window.remembered().geometry), window.remembered()
    assert [
        f.name for f in fields(Settings) if getattr(before, f.name) != getattr(after, f.name)
    ] == []
    assert window._session.unsure_below == UNSURE_BELOW


def test_what_is_kept_is_counted_and_deleted_after_a_question(
    qtbot: QtBot, window: MainWindow
) -> None:
    folder = paths.evaluations_folder()
    scans = paths.runs_folder() / "videos"
    for place in (folder, scans):
        place.mkdir(parents=True, exist_ok=True)
    (scans / "0123.jsonl").write_bytes(b"x" * 3_000_000)
    window.actions_.settings_requested.emit()
    kept = window.late.settings.controller.kept
    row = next(row for row in kept.rows if row.title == "Classified videos")
    qtbot.waitUntil(lambda: "1 kept, 2.9 MB" in row.line)
    kept.clear["videos"].click()
    assert "not changed" in window.banner.text
    assert (scans / "0123.jsonl").exists()
    window.banner.yes_button.click()
    qtbot.waitUntil(lambda: "0 kept" in row.line)
    assert not (scans / "0123.jsonl").exists()
    assert "Cleared" in window.banner.text


def test_escape_goes_back(qtbot: QtBot, window: MainWindow, settings: SettingsController) -> None:
    assert settings.is_shown
    qtbot.keyClick(settings.page.search, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.start_page
