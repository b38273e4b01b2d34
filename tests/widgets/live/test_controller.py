"""Live mode in the whole window: how it begins, what it shows, how it ends."""

from __future__ import annotations

import csv
import json
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from inception_gui.core.types import MapStyle, Pixels
from inception_gui.core.video.types import (
    Camera,
    ImageSequence,
    Resolution,
    Stream,
    VideoFile,
)
from inception_gui.errors import UserError
from inception_gui.settings import Settings
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.window.main_window import MainWindow
from inception_gui.workers.live.video_scan import VideoScan
from inception_gui.workers.network.loader import NetworkStatus
from inception_gui.workers.session import Session
from tests import pictures
from tests.core.live.captures import CAMERA, ScriptedCapture, colour
from tests.core.video.films import spoil
from tests.workers.known_answers import KnownNetworks
from tests.workers.live.scenes import Captures, write_film


@pytest.fixture
def window(
    qtbot: QtBot, session: Session, themes: ThemeSource, networks: KnownNetworks
) -> Iterator[MainWindow]:
    made = MainWindow(session, themes, Settings())
    made.show()
    qtbot.waitExposed(made)
    session.loader.load()
    qtbot.waitUntil(lambda: session.loader.status is NetworkStatus.READY)
    yield made
    made.closing.close_anyway()
    made.deleteLater()


@pytest.fixture
def captures(window: MainWindow) -> Captures:
    """Cameras are scripted from now on."""
    made = Captures(lambda: ScriptedCapture(fps=60))
    window.live.live._make_feed = made.feed
    return made


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return write_film(tmp_path / "film.avi", frames=150)


def drop(window: MainWindow, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    window.open_handler.drop(mime)


def press(
    window: MainWindow,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """A key for whatever has the focus on the live page."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers)
    QApplication.sendEvent(window.live.page.canvas, event)


def until_answered(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.live.page.predictions.facts_text != "")
    qtbot.waitUntil(lambda: window.live.page.canvas.frame is not None)


def is_open(path: Path) -> bool:
    """Whether this process holds the file open."""
    for handle in Path("/proc/self/fd").iterdir():
        try:
            if handle.readlink() == path:
                return True
        except OSError:
            continue  # closed meanwhile
    return False


def source_threads() -> list[str]:
    names = (thread.name for thread in threading.enumerate())
    return [name for name in names if name in ("live", "feed")]


def test_a_dropped_video_is_played_and_answered(
    qtbot: QtBot, window: MainWindow, film: Path
) -> None:
    drop(window, film)
    until_answered(qtbot, window)
    live = window.live
    assert live.is_shown
    assert window.windowTitle() == "film.avi – Inception GUI"
    assert "film.avi" in live.page.canvas.badge.text
    assert not live.page.transport.isHidden()
    assert window.status_line.isHidden()
    assert len(window._session.items) == 0


def test_the_threshold_of_the_session_holds_for_moving_pictures_too(
    qtbot: QtBot, window: MainWindow, film: Path
) -> None:
    window._session.set_unsure_below(0.95)  # the network with known answers is 90 % sure
    drop(window, film)
    until_answered(qtbot, window)
    assert window.live.page.predictions.verdict_text.endswith("of which kind is not clear")


def test_what_is_neither_picture_nor_video_goes_where_pictures_go(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("no picture")
    drop(window, path)
    qtbot.waitUntil(lambda: len(window._session.items) == 1)
    assert not window.live.is_shown


def test_space_pauses_and_arrows_seek(qtbot: QtBot, window: MainWindow, film: Path) -> None:
    drop(window, film)
    until_answered(qtbot, window)
    live = window.live.live
    press(window, Qt.Key.Key_Space)
    assert live.is_paused
    assert window.live.page.bar.pause.text() == "Play"
    live.seek(0.5)
    qtbot.waitUntil(lambda: 0.4 < window.live.page.canvas.frame.position_s < 0.7)  # type: ignore[union-attr]
    press(window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.live.page.canvas.frame.position_s > 4)  # type: ignore[union-attr]
    press(window, Qt.Key.Key_Space)
    assert not live.is_paused


def position_s(window: MainWindow) -> float:
    frame = window.live.page.canvas.frame
    return -1.0 if frame is None else frame.position_s


def test_home_and_end_and_single_frames_have_their_keys(
    qtbot: QtBot, window: MainWindow, film: Path
) -> None:
    drop(window, film)  # 150 frames, 30 a second
    until_answered(qtbot, window)
    press(window, Qt.Key.Key_Space)
    press(window, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: position_s(window) == pytest.approx(149 / 30, abs=0.01))
    press(window, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: position_s(window) == pytest.approx(0, abs=0.01))
    for wanted in (1, 2, 3):
        press(window, Qt.Key.Key_Period)
        qtbot.waitUntil(lambda n=wanted: position_s(window) == pytest.approx(n / 30, abs=0.01))
    for wanted in (2, 1):
        press(window, Qt.Key.Key_Comma)
        qtbot.waitUntil(lambda n=wanted: position_s(window) == pytest.approx(n / 30, abs=0.01))
    assert window.live.live.is_paused


def test_a_video_is_played_at_another_speed_and_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    drop(window, write_film(tmp_path / "short.avi", frames=15))
    until_answered(qtbot, window)
    live, playback = window.live.live, window.live.page.transport.playback
    playback.speed_actions["4×"].trigger()
    assert live.speed == 4
    assert playback.speed.text() == "4×"
    playback.loop.click()
    qtbot.waitUntil(lambda: live.is_paused or position_s(window) >= 0.4)
    if live.is_paused:  # it was at its end before it was to repeat
        press(window, Qt.Key.Key_Space)
    for _ in range(2):
        qtbot.waitUntil(lambda: position_s(window) >= 0.4)
        qtbot.waitUntil(lambda: 0 <= position_s(window) < 0.2)
    assert not live.is_paused


def test_several_videos_are_played_one_after_the_other(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    films = [write_film(tmp_path / f"{name}.avi", frames=15) for name in "abc"]
    window.open_paths(films)
    live, playback = window.live.live, window.live.page.transport.playback
    qtbot.waitUntil(lambda: live.source == VideoFile(films[0]))
    assert playback._place.text() == "1 of 3"
    qtbot.waitUntil(lambda: live.source == VideoFile(films[2]))
    qtbot.waitUntil(lambda: live.is_paused)
    press(window, Qt.Key.Key_PageUp)
    assert live.source == VideoFile(films[1])
    assert not live.is_paused
    press(window, Qt.Key.Key_PageDown)
    assert live.source == VideoFile(films[2])
    assert len(window._session.items) == 0


def test_a_folder_is_played_at_the_rate_that_is_chosen(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "shots"
    pictures.many(folder, 6)
    window.live.open(ImageSequence(folder))
    until_answered(qtbot, window)
    playback = window.live.page.transport.playback
    assert playback.speed.text() == "10 images/s"
    playback.speed_actions["2 images/s"].trigger()
    assert window.live.live.source == ImageSequence(folder, 2.0)
    until_answered(qtbot, window)
    assert playback.speed.text() == "2 images/s"


def test_a_video_that_was_opened_as_an_image_is_played_with_one_click(
    qtbot: QtBot, window: MainWindow, film: Path
) -> None:
    disguised = film.with_name("holiday.jpg")
    film.rename(disguised)
    drop(window, disguised)
    action = window.picture_page.canvas._notice.action
    qtbot.waitUntil(lambda: action.isVisible())
    assert action.text() == "Play"
    action.click()
    qtbot.waitUntil(lambda: window.live.live.source == VideoFile(disguised))
    until_answered(qtbot, window)


def test_an_animation_that_is_shown_as_an_image_is_played_with_one_click(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "a.gif"
    frames = [Image.new("RGB", (64, 48), (30 * n, 0, 90)) for n in range(8)]
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=100)
    drop(window, path)
    pager = window.picture_page.pager
    qtbot.waitUntil(pager.play.isVisible)
    for part in pager.findChildren(QWidget):
        assert part.width() >= part.sizeHint().width(), part
    pager.play.click()
    until_answered(qtbot, window)
    assert window.live.live.source == VideoFile(path)
    drop(window, pictures.picture(tmp_path, "cat.png", 285))
    qtbot.waitUntil(lambda: window.picture_page.chosen_class is not None)
    assert not pager.play.isVisible()


def test_at_its_end_a_video_rests_and_plays_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    drop(window, write_film(tmp_path / "short.avi", frames=15))
    live = window.live.live
    qtbot.waitUntil(lambda: live.is_paused)
    first = window.live.page.canvas.frame
    press(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.live.page.canvas.frame is not first)
    qtbot.waitUntil(lambda: live.is_paused)


def test_the_pass_colours_the_timeline_and_is_exported(
    qtbot: QtBot, window: MainWindow, film: Path, tmp_path: Path
) -> None:
    drop(window, film)
    until_answered(qtbot, window)
    transport, work = window.live.page.transport, window.live.work
    transport.scan.click()
    assert window.live.live.is_paused
    qtbot.waitUntil(lambda: work.is_complete)
    assert len(transport.timeline.segments) == 2
    assert len(transport.legend_names) == 2
    assert transport.scan.isHidden()
    with qtbot.waitSignal(work.exported):
        window.live.video.export_to("csv", VideoFile(film), tmp_path / "out.csv")
    assert "out.csv" in window.banner.text
    assert window.banner.yes_button.text() == "Show in folder"
    rows = list(csv.DictReader((tmp_path / "out.csv").read_text("utf-8-sig").splitlines()))
    assert len(rows) == 150


def test_segments_are_listed_lead_to_their_place_and_are_exported(
    qtbot: QtBot, window: MainWindow, film: Path, tmp_path: Path
) -> None:
    drop(window, film)
    until_answered(qtbot, window)
    transport, work = window.live.page.transport, window.live.work
    assert not transport.show_table.isVisible()
    transport.scan.click()
    qtbot.waitUntil(lambda: work.is_complete)
    transport.show_table.click()
    table = transport.segments
    assert table.isVisible()
    model = table.model()
    assert model.rowCount() == 2
    row = [model.index(1, column).data() for column in range(4)]
    assert row[0] == "0:02.5"
    assert row[1] == "0:05.0"
    assert row[2] == work.details[1].name
    assert row[3].endswith("%")
    table.clicked.emit(model.index(1, 0))
    qtbot.waitUntil(lambda: position_s(window) == pytest.approx(2.5, abs=0.05))
    was_paused = window.live.live.is_paused
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert window.live.live.is_paused is not was_paused
    qtbot.keyClick(table, Qt.Key.Key_Space)
    table.clicked.emit(model.index(1, 0))
    qtbot.waitUntil(lambda: table.currentIndex().row() == 1)
    press(window, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: 0 <= position_s(window) < 0.1)
    press(window, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: position_s(window) == pytest.approx(2.5, abs=0.05))
    for kind, name in (("segments", "a.csv"), ("subtitles", "a.srt")):
        with qtbot.waitSignal(work.exported):
            window.live.video.export_to(kind, VideoFile(film), tmp_path / name)
    assert (tmp_path / "a.srt").read_text("utf-8").count("-->") == 2


def test_a_scan_that_closing_interrupts_goes_on_the_next_day(
    qtbot: QtBot, window: MainWindow, session: Session, themes: ThemeSource, tmp_path: Path
) -> None:
    long = write_film(tmp_path / "long.avi", frames=3000, side=16)
    drop(window, long)
    until_answered(qtbot, window)
    window.live.page.transport.scan.click()
    qtbot.waitUntil(lambda: len(window.live.work.predictions) > 100)
    seen = len(window.live.work.predictions)
    assert window.live.unfinished == "", "nothing would be lost: nothing is asked"
    window.live.work.close(5)
    window.live.live.close(5)

    other = VideoScan()
    try:
        assert window.live.live.newest is not None
        made_by = window.live.live.newest.prediction
        other.look_up(VideoFile(long), made_by.weights_sha256, made_by.mode)
        qtbot.waitUntil(lambda: len(other.predictions) > 0)
        assert len(other.predictions) >= seen - 1
        assert not other.is_complete
        transport = window.live.page.transport
        transport.show_scan(other)
        assert transport.scan.text() == "Classify the other frames"
        kept = len(other.predictions)
        other.start(VideoFile(long), session.loader.inference)
        with qtbot.waitSignal(other.finished, timeout=60_000):
            pass
        assert [each.index for each in other.predictions] == list(range(3000))
        assert kept > 100
    finally:
        other.close(5)
        other.deleteLater()


def test_the_video_is_written_with_its_heat_map(
    qtbot: QtBot, window: MainWindow, film: Path, tmp_path: Path
) -> None:
    drop(window, film)
    until_answered(qtbot, window)
    path = tmp_path / "overlay.avi"
    told: list[str] = []
    work = window.live.work
    work.progressed.connect(lambda *_: told.append(window.live.page.transport.progress_text))
    with qtbot.waitSignal(work.exported, timeout=60_000):
        window.live.video.export_to("video", VideoFile(film), path)
    assert path.stat().st_size > 0
    assert any("Exporting the video" in words for words in told)
    qtbot.waitUntil(lambda: window.live.page.transport.progress.isHidden())


def test_a_video_that_is_not_written_to_its_end_leaves_no_file(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    long = write_film(tmp_path / "long.avi", frames=3000, side=16)
    drop(window, long)
    until_answered(qtbot, window)
    work = window.live.work
    window.live.video.export_to("video", VideoFile(long), tmp_path / "overlay.avi")
    qtbot.waitUntil(lambda: "%" in window.live.page.transport.progress_text)
    window.live.page.transport.progress.cancel.click()
    assert work.busy == ""
    assert window.live.page.transport.progress_text == ""
    window.close()
    assert [path.name for path in tmp_path.glob("overlay*")] == []


def test_opening_another_source_asks_before_it_ends_what_is_being_written(
    qtbot: QtBot, window: MainWindow, film: Path, tmp_path: Path
) -> None:
    long = write_film(tmp_path / "long.avi", frames=3000, side=16)
    drop(window, long)
    until_answered(qtbot, window)
    live, work, banner = window.live, window.live.work, window.banner
    live.video.export_to("video", VideoFile(long), tmp_path / "overlay.avi")
    qtbot.waitUntil(lambda: "%" in live.page.transport.progress_text)
    drop(window, film)
    qtbot.waitUntil(lambda: not banner.isHidden())
    assert "long.avi" in banner.text
    assert "film.avi" in banner.text
    assert work.busy == "video"
    assert live.live.source == VideoFile(long)
    live.open(VideoFile(long))  # the same once more ends nothing
    assert work.busy == "video"
    live.open(VideoFile(film))
    banner.yes_button.click()
    assert live.live.source == VideoFile(film)
    assert work.busy == ""
    until_answered(qtbot, window)
    qtbot.waitUntil(lambda: not list(tmp_path.glob("*overlay*")) + list(tmp_path.glob(".*")))


def test_a_pass_tells_how_many_frames_are_damaged(
    qtbot: QtBot, window: MainWindow, film: Path
) -> None:
    drop(window, spoil(film))
    until_answered(qtbot, window)
    window.live.page.transport.scan.click()
    qtbot.waitUntil(lambda: window.live.work.is_complete)
    assert window.live.work.unreadable > 0
    assert "damaged" in window.banner.text


def test_frames_that_cannot_be_shown_are_said_in_the_window_and_the_others_shown(
    qtbot: QtBot, window: MainWindow, captures: Captures
) -> None:
    empty = np.zeros((0, 0, 3), np.uint8)

    def pixels(number: int) -> Pixels:
        return empty if number < 20 else colour(number)

    captures.make = lambda: ScriptedCapture(fps=60, make_pixels=pixels)
    window.live.live._network = lambda: None
    window.live.open(CAMERA)
    qtbot.waitUntil(lambda: "could not be shown" in window.banner.text)
    qtbot.waitUntil(lambda: window.live.page.canvas.frame is not None)


@pytest.mark.skipif(sys.platform != "linux", reason="counts handles in /proc")
def test_leaving_and_closing_give_the_file_back(
    qtbot: QtBot, window: MainWindow, film: Path
) -> None:
    drop(window, film)
    until_answered(qtbot, window)
    assert is_open(film)
    window.actions_.stop_requested.emit()  # Escape
    assert not window.live.is_shown
    assert window.pages.currentWidget() is window.start_page
    assert window.windowTitle() == "Inception GUI"
    assert not window.status_line.isHidden()
    qtbot.waitUntil(lambda: not is_open(film) and not source_threads())
    window.live.menu.back.trigger()
    until_answered(qtbot, window)
    assert is_open(film)
    window.close()
    assert not is_open(film)
    assert not source_threads()


def test_another_page_stops_it_and_coming_back_goes_on_where_it_was(
    qtbot: QtBot, window: MainWindow, film: Path
) -> None:
    drop(window, film)
    until_answered(qtbot, window)
    live = window.live.live
    qtbot.waitUntil(lambda: window.live.page.canvas.frame.position_s > 1)  # type: ignore[union-attr]
    window.network.weights.open_page()
    assert not live.is_running
    window.network.weights.close_page()
    assert window.live.is_shown
    until_answered(qtbot, window)
    assert live.newest is not None
    assert live.newest.frame.position_s > 0.9


def test_pictures_that_come_take_the_place_of_live_mode(
    qtbot: QtBot, window: MainWindow, film: Path, tmp_path: Path
) -> None:
    drop(window, film)
    until_answered(qtbot, window)
    picture = pictures.picture(tmp_path, "cat.png", 285)
    drop(window, picture)
    assert not window.live.live.is_running
    qtbot.waitUntil(lambda: window.picture_page.chosen_class is not None)
    assert window.pages.currentWidget() is window.picture_page
    assert window.windowTitle().startswith("cat.png")


def test_what_is_asked_of_a_video_is_not_done_to_the_picture_behind_it(
    qtbot: QtBot,
    window: MainWindow,
    film: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    drop(window, pictures.picture(tmp_path, "cat.png", 285))
    qtbot.waitUntil(lambda: window.picture_page.chosen_class is not None)
    asked: list[str] = []
    monkeypatch.setattr(window.pictures, "save_form", lambda form: asked.append(form))
    monkeypatch.setattr(window.live, "ask_snapshot", lambda: asked.append("snapshot"))
    window.actions_.save_requested.emit()
    assert asked == ["overlay"]

    drop(window, film)
    until_answered(qtbot, window)
    actions, bar = window.actions_, window.picture_page.heat_map_bar
    actions.save_requested.emit()
    actions.explain_wanted.emit()
    actions.comparison_wanted.emit("split")
    assert asked == ["overlay", "snapshot"]
    assert not actions.copy.isEnabled()
    assert not bar.explain_button.isChecked()
    assert bar.comparison == ""

    window.live.leave()
    assert actions.copy.isEnabled()


def test_a_folder_that_is_at_work_goes_on_behind_live_mode(
    qtbot: QtBot, window: MainWindow, captures: Captures, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    pictures.many(folder, 12)
    drop(window, folder)
    qtbot.waitUntil(lambda: window._session.bulk.is_running or len(window._session.items) == 12)
    window.live.open(CAMERA)
    until_answered(qtbot, window)
    qtbot.waitUntil(lambda: len(window._session.items) == 12)
    qtbot.waitUntil(lambda: not window._session.bulk.is_running)
    assert window._session.items.waiting_count == 0
    assert window.live.is_shown, "nobody asked for the pictures"


def test_a_lost_camera_is_told_of_in_its_place_and_tried_again(
    qtbot: QtBot, window: MainWindow, captures: Captures
) -> None:
    scripts = iter([ScriptedCapture(fps=60, unplugged_at=10), ScriptedCapture(fps=60)])
    captures.make = lambda: next(scripts)
    captures.retries = False
    window.live.open(CAMERA)
    qtbot.waitUntil(lambda: window.live.page.canvas.failure_text != "")
    assert not window.live.page.bar.pause.isEnabled()
    window.live.page.canvas.retry_button.click()
    until_answered(qtbot, window)
    assert window.live.page.canvas.failure_text == ""


def test_a_camera_that_is_gone_for_a_while_is_dimmed_and_comes_back(
    qtbot: QtBot, window: MainWindow, captures: Captures
) -> None:
    scripts = iter([ScriptedCapture(fps=60), ScriptedCapture(fps=60)])
    captures.make = lambda: next(scripts)
    window.live.open(CAMERA)
    until_answered(qtbot, window)
    page = window.live.page
    captures.made[0].unplugged_at = 0
    qtbot.waitUntil(lambda: page.canvas.is_dimmed, timeout=10_000)
    assert page.canvas.frame is not None
    assert "unplugged" in page.notice_text
    assert "Reconnecting" in page.canvas.badge.text
    assert page.give_up.isVisible()
    qtbot.waitUntil(lambda: not page.canvas.is_dimmed, timeout=10_000)
    assert page.notice_text == ""
    assert not page.give_up.isVisible()
    assert page.canvas.badge.mark == "live"


def test_nobody_has_to_wait_for_a_camera_that_is_gone(
    qtbot: QtBot, window: MainWindow, captures: Captures
) -> None:
    window.live.open(CAMERA)
    until_answered(qtbot, window)
    page = window.live.page
    captures.made[0].unplugged_at = 0
    captures.make = lambda: ScriptedCapture(unplugged_at=0)
    qtbot.waitUntil(lambda: page.canvas.is_dimmed, timeout=10_000)
    page.give_up.click()
    qtbot.waitUntil(lambda: page.canvas.failure_text != "")
    assert not page.canvas.is_dimmed
    assert page.notice_text == ""
    assert page.canvas.retry_button.isVisible()


def test_a_camera_that_may_not_be_used_is_not_opened(
    qtbot: QtBot, window: MainWindow, captures: Captures, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Refuses:
        def status(self) -> int:
            return 2

        def ask(self, answered: Callable[[bool], None]) -> None:
            raise AssertionError("it was refused before")

    monkeypatch.setattr(window.live._permission, "_asker", Refuses())
    window.live.open(CAMERA)
    assert "not allowed" in window.live.page.canvas.failure_text
    assert captures.made == []


def test_a_camera_that_may_not_be_used_takes_the_place_of_a_video(
    qtbot: QtBot, window: MainWindow, film: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Refuses:
        def status(self) -> int:
            return 2

        def ask(self, answered: Callable[[bool], None]) -> None:
            raise AssertionError("it was refused before")

    drop(window, film)
    until_answered(qtbot, window)
    monkeypatch.setattr(window.live._permission, "_asker", Refuses())
    for shown_already in (True, False):
        if not shown_already:
            window.live.leave()
        window.live.open(CAMERA)
        qtbot.wait(100)
        assert "not allowed" in window.live.page.canvas.failure_text
        assert not window.live.live.is_running
        assert window.live.page.canvas.frame is None


def test_saving_what_is_seen_stops_neither_the_image_nor_the_recording(
    qtbot: QtBot, window: MainWindow, captures: Captures, tmp_path: Path
) -> None:
    window.live.open(CAMERA)
    until_answered(qtbot, window)
    assert window.actions_.save.isEnabled()
    live = window.live.live
    with qtbot.waitSignal(live.recording_changed):
        live.record(tmp_path / "out.jsonl")
    at_the_key = live.newest
    window.actions_.save_requested.emit()
    dialogs = window.findChildren(QFileDialog)
    assert len(dialogs) == 1
    assert not live.is_paused
    recording, frame = live.recording, window.live.page.canvas.frame
    assert recording is not None
    count = recording.count
    qtbot.waitUntil(lambda: recording.count > count + 5)
    qtbot.waitUntil(lambda: window.live.page.canvas.frame is not frame)
    with qtbot.waitSignal(live.news):
        dialogs[0].filesSelected.emit([str(tmp_path / "shot.png")])
    dialogs[0].reject()
    assert at_the_key is not None
    told = json.loads((tmp_path / "shot.json").read_text("utf-8"))
    assert told["frame"] == at_the_key.frame.index, "the image of the moment it was asked for"
    assert "shot.png" in window.banner.text


@pytest.mark.parametrize("ends", ["escape", "photo"])
def test_a_recording_that_ends_is_said_with_its_lines_and_its_place(
    qtbot: QtBot, window: MainWindow, captures: Captures, tmp_path: Path, ends: str
) -> None:
    window.live.open(CAMERA)
    until_answered(qtbot, window)
    with qtbot.waitSignal(window.live.live.recording_changed):
        window.live.live.record(tmp_path / "out.jsonl")
    qtbot.waitUntil(lambda: "recorded" in window.live.page.counters_text)
    if ends == "escape":
        window.actions_.stop_requested.emit()
    else:
        drop(window, pictures.picture(tmp_path, "cat.png", 285))
    qtbot.waitUntil(lambda: "out.jsonl" in window.banner.text)
    lines = len((tmp_path / "out.jsonl").read_text("utf-8").splitlines())
    assert f"Recorded {lines:,} prediction" in window.banner.text


def test_recording_is_shown_and_ends(
    qtbot: QtBot, window: MainWindow, captures: Captures, tmp_path: Path
) -> None:
    window.live.open(CAMERA)
    until_answered(qtbot, window)
    window.live.live.record(tmp_path / "out.jsonl")
    qtbot.waitUntil(lambda: window.live.page.canvas.badge.mark == "recording")
    assert window.live.page.bar.record.text() == "Stop recording"
    qtbot.waitUntil(lambda: "recorded" in window.live.page.counters_text)
    window.live.page.bar.record.click()
    assert window.live.page.canvas.badge.mark == "live"


def test_the_counters_say_how_live_it_is(
    qtbot: QtBot, window: MainWindow, captures: Captures
) -> None:
    window.live.open(CAMERA)
    until_answered(qtbot, window)
    qtbot.waitUntil(lambda: "predictions/s" in window.live.page.counters_text)
    for word in ("frames/s", "drawn", "delay", "skipped"):
        assert word in window.live.page.counters_text


def test_the_menu_lists_cameras_by_name_with_the_chosen_resolution(
    qtbot: QtBot, window: MainWindow
) -> None:
    menu = window.live.menu
    assert window.tool_bar.camera_button.menu() is menu
    assert menu.menuAction() in window.menuBar().actions(), "for the keyboard"
    assert [action.text() for action in menu.camera_actions] == ["Looking for cameras…"]
    sizes = (Resolution(640, 480), Resolution(1280, 720))
    menu.show_cameras([Camera("Front & back", 0, resolutions=sizes), Camera("USB", 1)])
    assert [action.text() for action in menu.camera_actions] == ["Front && back", "USB"]
    hd = next(a for a in menu.resolutions.actions() if a.text() == "1280 × 720")
    hd.trigger()
    chosen: list[Camera] = []
    menu.camera_chosen.disconnect()
    menu.camera_chosen.connect(chosen.append)
    menu.camera_actions[0].trigger()
    assert chosen[0].resolution == Resolution(1280, 720)
    menu.show_cameras([])
    assert [action.text() for action in menu.camera_actions] == ["No camera found"]


def test_a_stream_s_address_is_asked_for_in_the_window(
    qtbot: QtBot, window: MainWindow, captures: Captures
) -> None:
    address = window.live.address
    assert address.isHidden()
    window.live.menu.stream_requested.emit()
    assert not address.isHidden()
    assert not address.watch.isEnabled()
    qtbot.keyClicks(address.line, "localhost:8080/video")
    qtbot.keyClick(address.line, Qt.Key.Key_Return)
    assert address.isHidden()
    assert window.live.live.source == Stream("http://localhost:8080/video")
    until_answered(qtbot, window)


def test_escape_takes_the_address_away_before_it_ends_live_mode(
    qtbot: QtBot, window: MainWindow, captures: Captures
) -> None:
    window.live.open(CAMERA)
    until_answered(qtbot, window)
    window.live.menu.stream_requested.emit()
    window.actions_.stop_requested.emit()
    assert window.live.address.isHidden()
    assert window.live.is_shown
    window.actions_.stop_requested.emit()
    assert not window.live.is_shown
    assert not window.live.live.is_running


def test_a_frame_size_that_changes_midway_is_shown(
    qtbot: QtBot, window: MainWindow, captures: Captures
) -> None:
    captures.make = lambda: ScriptedCapture(fps=60, resized_at=20)
    window.live.open(CAMERA)
    until_answered(qtbot, window)
    qtbot.waitUntil(lambda: "32 × 80" in window.live.page.canvas.badge.text)


def test_choosing_another_answer_keeps_its_map(
    qtbot: QtBot, window: MainWindow, captures: Captures
) -> None:
    captures.make = lambda: ScriptedCapture(fps=60, make_pixels=_same)
    window.live.open(CAMERA)
    until_answered(qtbot, window)
    press(window, Qt.Key.Key_2)
    answers = window.live.page.predictions
    assert answers.selected == 1
    assert window.live.presenter.shown_class == answers.pinned == 11
    before = window.live.live.newest
    qtbot.waitUntil(lambda: window.live.live.newest is not before)
    assert window.live.presenter.shown_class == 11
    press(window, Qt.Key.Key_1)
    assert answers.pinned is None


def _same(_number: int) -> object:
    from tests.core.live.captures import colour

    return colour(10)


def test_smoothing_and_heat_map_are_remembered_and_shared(
    qtbot: QtBot, window: MainWindow, captures: Captures
) -> None:
    page = window.live.page
    page.predictions.set_smoothing(1.2)
    window.live.live.source = CAMERA
    page.bar.mirror.click()
    page.bar._slider.setValue(80)
    page.bar._colours.choose("viridis")
    window.actions_.heat_map_toggled.emit()
    assert window.picture_page.canvas.map_style == MapStyle(opacity=0.8, colormap="viridis")
    assert not page.bar._switch.isChecked()
    assert not window.picture_page.heat_map_bar._switch.isChecked()
    kept = window.remembered(Settings())
    assert (kept.smoothing_s, kept.mirror) == (1.2, "on")
    assert (kept.opacity, kept.colormap, kept.heat_map_visible) == (0.8, "viridis", False)
    assert window.live.live.smoothing_s == pytest.approx(1.2)


def test_without_weights_the_picture_moves_and_the_words_say_why(
    qtbot: QtBot, window: MainWindow, captures: Captures, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window._session.loader, "inference", None)
    window.live.open(CAMERA)
    qtbot.waitUntil(lambda: window.live.page.canvas.frame is not None)
    words = window.network.text.waiting
    assert words
    qtbot.waitUntil(lambda: window.live.page.predictions.verdict_text == words)
    assert not window.live.page.bar.snapshot.isEnabled()


def test_a_camera_that_faces_the_user_is_mirrored_until_the_user_says_otherwise(
    qtbot: QtBot, window: MainWindow, captures: Captures, film: Path
) -> None:
    mirror = window.live.page.bar.mirror
    front, rear = Camera("Integrated Camera", 0), Camera("Surface Camera Rear", 1)
    for source, expected in ((front, True), (rear, False), (VideoFile(film), False)):
        window.live.open(source)
        assert mirror.isChecked() is expected, source
    window.live.open(front)
    window.live.menu.mirror_requested.emit()  # M
    assert not mirror.isChecked()
    window.live.open(rear)
    window.live.open(front)
    assert not mirror.isChecked()
    assert window.remembered(Settings()).mirror == "off"


def test_recording_has_a_key(qtbot: QtBot, window: MainWindow, captures: Captures) -> None:
    assert not window.live.menu._of_image[0].isEnabled()
    window.live.open(CAMERA)
    until_answered(qtbot, window)
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window.live.page.canvas, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: len(window.findChildren(QFileDialog)) == 1)
    window.findChildren(QFileDialog)[0].reject()


def test_the_class_is_written_over_the_image_on_demand(
    qtbot: QtBot, window: MainWindow, captures: Captures
) -> None:
    window.live.open(CAMERA)
    until_answered(qtbot, window)
    canvas = window.live.page.canvas
    assert canvas.caption == ""
    plain = canvas.grab().toImage()
    window.live.menu.caption.trigger()
    qtbot.waitUntil(lambda: "%" in canvas.caption)
    assert window.live.live.newest is not None
    assert canvas.grab().toImage() != plain
    window.live.menu.caption.trigger()
    assert canvas.caption == ""


def test_full_screen_shows_the_image_alone_and_escape_leaves_it(
    qtbot: QtBot, window: MainWindow, captures: Captures
) -> None:
    captures.make = lambda: ScriptedCapture(fps=60, make_pixels=lambda n: colour(n, (640, 480)))
    window.live.open(CAMERA)
    until_answered(qtbot, window)
    page = window.live.page
    window.live.menu.full_screen_requested.emit()  # F11
    assert window.isFullScreen()
    for part in (window.tool_bar, page.predictions, page.bar, page.transport):
        assert not part.isVisible()
    qtbot.waitUntil(lambda: "%" in page.canvas.caption)

    def fills_the_screen() -> bool:
        view, canvas = page.canvas.view, page.canvas
        return view is not None and (
            canvas.width() == window.width()
            and (view.target.width() == canvas.width() or view.target.height() == canvas.height())
        )

    qtbot.waitUntil(fills_the_screen)
    qtbot.mouseMove(page.canvas, page.canvas.rect().center())
    qtbot.waitUntil(page.bar.isVisible)
    window.actions_.stop_requested.emit()  # Escape
    assert not window.isFullScreen()
    assert window.live.is_shown
    assert window.live.live.is_running
    for part in (window.tool_bar, page.predictions, page.bar):
        assert part.isVisible()
    assert page.canvas.caption == ""


def test_in_a_small_window_the_heat_map_s_switch_and_the_chip_stay_within_reach(
    qtbot: QtBot, window: MainWindow, captures: Captures
) -> None:
    window.live.open(CAMERA)
    until_answered(qtbot, window)
    bar, chip = window.live.page.bar, window.tool_bar.network_chip
    for size in ((500, 420), (480, 400), (1180, 760)):
        window.resize(*size)
        qtbot.waitUntil(lambda wide=size[0]: window.width() == wide)
        qtbot.wait(50)
        for part in (bar._switch, bar.pause, bar.record, chip):
            assert part.isVisible(), size
            assert window.rect().contains(part.mapTo(window, part.rect().center())), size
            assert part.width() >= part.minimumSizeHint().width(), size
        assert bar._switch.geometry().right() < bar.width()
    assert bar.mirror.isVisible()
    assert bar.snapshot.isVisible()


def test_in_a_small_window_the_controls_of_videos_are_whole(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    films = [write_film(tmp_path / f"{name}.avi", frames=150) for name in "ab"]
    window.open_paths(films)
    until_answered(qtbot, window)
    transport, work = window.live.page.transport, window.live.work
    transport.scan.click()
    qtbot.waitUntil(lambda: work.is_complete)
    for size in ((500, 420), (1180, 760)):
        window.resize(*size)
        qtbot.waitUntil(lambda wide=size[0]: window.width() == wide)
        qtbot.wait(50)
        playback = transport.playback
        for part in (playback.loop, playback.speed, transport.show_table, transport.export):
            assert part.isVisible(), part.text()
            words = part.fontMetrics().horizontalAdvance(part.text())
            assert part.width() > words, (size, part.text())
            assert transport.rect().contains(part.mapTo(transport, part.rect().center()))
        assert window.live.page.canvas.height() > 120


def test_a_photo_dropped_on_a_full_screen_brings_the_window_back(
    qtbot: QtBot, window: MainWindow, captures: Captures, tmp_path: Path
) -> None:
    window.live.open(CAMERA)
    until_answered(qtbot, window)
    window.live.set_full_screen(True)
    drop(window, pictures.picture(tmp_path, "cat.png", 285))
    assert not window.isFullScreen()
    assert window.tool_bar.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_last_addresses_are_offered_without_their_passwords(
    qtbot: QtBot, window: MainWindow, captures: Captures
) -> None:
    address = window.live.address
    address.given.emit("http://me:secret@10.0.0.7:8080/video")
    address.given.emit("rtsp://camera.local/1")
    address.given.emit("http://me:secret@10.0.0.7:8080/video")
    address.given.emit("gopher://nothing")  # is refused, and not offered
    expected = ["http://me@10.0.0.7:8080/video", "rtsp://camera.local/1"]
    kept = window.remembered(Settings())
    assert kept.addresses.splitlines() == expected
    with qtbot.waitActive(window):
        window.activateWindow()
    address.ask()
    qtbot.keyClick(address.line, Qt.Key.Key_Down)
    popup = address.line.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    assert [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())] == (
        expected
    )
    popup.hide()


def test_black_frames_are_said_above_the_picture(
    qtbot: QtBot, window: MainWindow, captures: Captures
) -> None:
    captures.make = lambda: ScriptedCapture(fps=60, black_from=3)
    window.live.open(CAMERA)
    qtbot.waitUntil(lambda: window.live.page.notice_text != "")
    assert window.live.live.is_running


def test_an_error_beside_the_source_is_said_in_the_banner(window: MainWindow) -> None:
    from inception_gui.errors import Kind

    window.live.live.went_wrong.emit(UserError(Kind.WRITE_FAILED, "The disk is full."))
    assert "The disk is full." in window.banner.text
