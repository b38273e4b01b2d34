"""Unexpected errors and crashes are told of, and a report can be seen before it is saved."""

from __future__ import annotations

import threading
import zipfile
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from inception_gui import logs, paths
from inception_gui.widgets.window.main_window import MainWindow
from inception_gui.widgets.window.unexpected import UnexpectedErrors
from tests.widgets.window.test_main_window import window

__all__ = ["window"]


@pytest.fixture
def unexpected(window: MainWindow) -> UnexpectedErrors:
    found = UnexpectedErrors(window)
    found.happened.connect(window.trouble.show_unexpected)
    return found


@pytest.fixture
def log() -> Path:
    path = paths.log_folder() / logs.FILE_NAME
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("x WARNING y: /home/anna/secret.jpg is odd\n", encoding="utf-8")
    return path


def fail() -> None:
    raise ZeroDivisionError("by nobody's intention")


def report(unexpected: UnexpectedErrors) -> None:
    try:
        fail()
    except ZeroDivisionError as error:
        unexpected.report(type(error), error, error.__traceback__)


def test_an_unexpected_error_is_a_message_and_the_window_stays(
    window: MainWindow, unexpected: UnexpectedErrors
) -> None:
    report(unexpected)
    assert window.isVisible()
    assert "Something went wrong" in window.banner.text
    assert "not changed" in window.banner.text
    window.banner.hide()
    report(unexpected)  # as a failing paint event would do, sixty times a second
    assert window.banner.isHidden()


def test_an_error_of_another_thread_arrives_in_the_window(
    qtbot: QtBot, window: MainWindow, unexpected: UnexpectedErrors
) -> None:
    thread = threading.Thread(target=report, args=(unexpected,))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: "Something went wrong" in window.banner.text)


def test_details_are_copied_with_the_versions(
    window: MainWindow, unexpected: UnexpectedErrors
) -> None:
    report(unexpected)
    copy = next(
        button for button in window.banner.findChildren(QPushButton) if "Copy" in button.text()
    )
    copy.click()
    text = QGuiApplication.clipboard().text()
    assert "by nobody's intention" in text
    assert "Inception GUI" in text
    assert copy.text() == "Copied"
    window.banner.show_news("Saved")
    assert copy.isHidden()


def test_a_crash_is_offered_with_its_trace(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    gone = tmp_path / "crash-none.txt"
    gone.write_text("Fatal Python error: Segmentation fault")
    window.trouble.look_for_crash(tmp_path)
    assert "ended unexpectedly" not in window.banner.text, "the disk is read on a thread"
    qtbot.waitUntil(lambda: "ended unexpectedly" in window.banner.text)
    assert not gone.exists()
    window.banner.yes_button.click()
    qtbot.waitUntil(lambda: window.trouble.report.shown is not None)
    assert window.trouble.report.shown is not None
    window.trouble.report.shown.close()


def test_a_report_is_seen_before_it_is_saved(
    qtbot: QtBot, window: MainWindow, log: Path, tmp_path: Path
) -> None:
    window.actions_.report_requested.emit()
    shown = window.trouble.report.shown
    assert shown is not None
    qtbot.waitUntil(shown.save.isEnabled)
    names = [shown.list.item(row).text() for row in range(shown.list.count())]
    assert names == ["about.txt", "log.txt"]
    shown.list.setCurrentRow(1)
    assert "secret" not in shown.text.toPlainText()
    shown.with_paths.setChecked(True)
    qtbot.waitUntil(lambda: "secret" in shown.text.toPlainText())
    shown.with_paths.setChecked(False)
    qtbot.waitUntil(lambda: "secret" not in shown.text.toPlainText())
    shown.save.click()
    dialog = shown.findChild(QFileDialog)
    assert dialog is not None
    target = tmp_path / "report.zip"
    dialog.filesSelected.emit([str(target)])
    dialog.reject()
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: "Saved as" in window.banner.text)
    with zipfile.ZipFile(target) as archive:
        assert archive.namelist() == names
        assert b"secret" not in archive.read("log.txt")
