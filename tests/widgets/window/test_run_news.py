"""What the line above a run says, and what is said when work has ended."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from inception_gui import paths
from inception_gui.core.runs.store import RunStore
from inception_gui.settings import Settings
from inception_gui.widgets.window.main_window import MainWindow
from tests import pictures
from tests.widgets.window.test_main_window import network, window
from tests.workers.known_answers import KnownAnswers

__all__ = ["network", "window"]


def begin(qtbot: QtBot, window: MainWindow, folder: Path, count: int = 30) -> None:
    pictures.many(folder, count)
    window.open_paths([folder])
    qtbot.waitUntil(lambda: len(window._session.items) == count)


def is_idle(window: MainWindow) -> bool:
    session = window._session
    return not session.bulk.is_running and not session.viewer.is_working


def test_a_run_that_is_stopped_says_what_is_missing_and_continues(
    qtbot: QtBot, window: MainWindow, network: KnownAnswers, tmp_path: Path
) -> None:
    session, line = window._session, window.picture_page.run_panel.run_line
    begun, go_on = network.hold(10)
    begin(qtbot, window, tmp_path / "holiday")
    qtbot.waitUntil(begun.is_set)
    assert line.words == ""
    window.actions_.stop.trigger()  # Escape
    missing = session.items.waiting_count
    assert line.words == f"Unfinished: {missing} of 30 images not classified yet."
    go_on.set()
    qtbot.waitUntil(lambda: RunStore(paths.runs_folder()).list()[0].state == "interrupted")
    line.resume.click()
    assert line.words == ""
    qtbot.waitUntil(lambda: line.words.startswith("Finished: 30 images in "))
    assert not line.is_unfinished


def test_an_unfinished_run_that_is_opened_again_says_what_is_missing_and_continues(
    qtbot: QtBot, window: MainWindow, network: KnownAnswers, tmp_path: Path
) -> None:
    session, line = window._session, window.picture_page.run_panel.run_line
    begun, go_on = network.hold(10)
    begin(qtbot, window, tmp_path / "holiday")
    feed = session.bulk._feed
    assert feed is not None
    qtbot.waitUntil(lambda: begun.is_set() and feed.total == 30)
    session.clear()
    go_on.set()
    qtbot.waitUntil(lambda: RunStore(paths.runs_folder()).list()[0].state == "interrupted")
    run = RunStore(paths.runs_folder()).list()[0]
    window.actions_.run_chosen.emit(run)
    qtbot.waitUntil(lambda: len(session.items) == run.done and is_idle(window))
    assert line.words == f"Unfinished: {30 - run.done} of 30 images not classified yet."
    line.resume.click()
    qtbot.waitUntil(lambda: line.words.startswith("Finished: 30 images"))


def test_a_finished_run_sums_up_and_so_does_one_of_another_day(
    qtbot: QtBot, window: MainWindow, network: KnownAnswers, tmp_path: Path
) -> None:
    session, line = window._session, window.picture_page.run_panel.run_line
    pictures.many(tmp_path / "holiday", 24)
    pictures.broken(tmp_path / "holiday", "x broken.png")
    window.open_paths([tmp_path / "holiday"])
    qtbot.waitUntil(lambda: line.words.startswith("Finished: 25 images in "))
    assert line.words.endswith(" s · 1 cannot be read")
    session.set_unsure_below(0.95)  # the network with known answers is 90 % sure
    assert line.words.endswith(" · 1 cannot be read · 24 not sure")
    qtbot.waitUntil(lambda: is_idle(window))
    session.clear()
    window.actions_.run_chosen.emit(RunStore(paths.runs_folder()).list()[0])
    qtbot.waitUntil(lambda: len(session.items) == 25 and is_idle(window))
    assert line.words.startswith("Run of ")
    assert ": 25 images · 1 cannot be read" in line.words


def test_an_export_whose_panel_is_closed_is_reported_with_its_place(
    qtbot: QtBot, window: MainWindow, network: KnownAnswers, tmp_path: Path
) -> None:
    begin(qtbot, window, tmp_path / "holiday", 24)
    qtbot.waitUntil(lambda: is_idle(window))
    window._session.output.exporter.export(tmp_path / "results.csv", "csv", None)
    qtbot.waitUntil(lambda: window.banner.text == f"Saved as {tmp_path / 'results.csv'}")
    assert window.banner.yes_button.text() == "Show in folder"
    assert window.banner.yes_button.isVisible()


def test_the_folder_of_the_last_save_is_remembered(
    qtbot: QtBot, window: MainWindow, network: KnownAnswers, tmp_path: Path
) -> None:
    begin(qtbot, window, tmp_path / "holiday", 24)
    qtbot.waitUntil(lambda: is_idle(window))
    drawer = window.picture_page.run_panel.drawer
    assert drawer is not None
    drawer.open_export()
    (tmp_path / "results").mkdir()
    drawer.export.save_as(tmp_path / "results" / "all.csv")
    qtbot.waitUntil(lambda: "Saved as" in drawer.export.words)
    assert window.remembered(Settings()).last_save_folder == str(tmp_path / "results")


def test_loose_images_export_like_a_run(
    qtbot: QtBot, window: MainWindow, network: KnownAnswers, tmp_path: Path
) -> None:
    assert not window.actions_.export.isEnabled()
    window.open_paths(pictures.many(tmp_path, 6))
    items = window._session.items
    qtbot.waitUntil(lambda: len(items) == 6 and not items.waiting_count and is_idle(window))
    assert window.actions_.export.isEnabled()
    window._results.export_as(tmp_path / "results.csv")
    qtbot.waitUntil(lambda: window.banner.text.startswith("Saved as "))
    assert len((tmp_path / "results.csv").read_text("utf-8-sig").splitlines()) == 7


def test_what_was_skipped_is_listed_with_its_reasons(
    qtbot: QtBot, window: MainWindow, network: KnownAnswers, tmp_path: Path
) -> None:
    pictures.many(tmp_path / "holiday", 3)
    (tmp_path / "holiday" / "notes.txt").write_text("notes")
    window.open_paths([tmp_path / "holiday"])
    line = window.picture_page.run_panel.run_line
    qtbot.waitUntil(lambda: line.words.startswith("Finished: 3 images"))
    assert line.skipped.text() == "1 skipped"
    line.skipped.click()
    dialog = window.findChild(QDialog)
    assert isinstance(dialog, QDialog)
    text = dialog.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    assert "1 file that is not an image" in text.toPlainText()
    assert "notes.txt" in text.toPlainText()
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(QDialog) is None)


def test_a_folder_with_only_an_archive_says_what_to_do(
    qtbot: QtBot, window: MainWindow, network: KnownAnswers, tmp_path: Path
) -> None:
    (tmp_path / "holiday").mkdir()
    (tmp_path / "holiday" / "photos.zip").write_bytes(b"PK\x03\x04" + bytes(60))
    window.open_paths([tmp_path / "holiday"])
    qtbot.waitUntil(lambda: window.banner.isVisible())
    assert "Skipped: 1 archive that is not unpacked." in window.banner.text
    assert "Unpack the archive" in window.banner.text


def test_a_window_whose_export_waits_for_the_rest_asks_before_it_closes(
    qtbot: QtBot, window: MainWindow, network: KnownAnswers, tmp_path: Path
) -> None:
    exporter = window._session.output.exporter
    begun, go_on = network.hold(10)
    begin(qtbot, window, tmp_path / "holiday")
    qtbot.waitUntil(begun.is_set)
    exporter.export_later(tmp_path / "all.csv", "csv", None)
    assert not window.close()
    assert window.banner.text.startswith("Results are exported when all images are classified.")
    exporter.stop_waiting()
    go_on.set()
    qtbot.waitUntil(lambda: is_idle(window))
    assert not (tmp_path / "all.csv").exists()
