"""The main window with one picture: drop, answers, heat map, notices."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from inception_gui.core.types import MapStyle
from inception_gui.settings import Settings
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.window.main_window import MainWindow
from inception_gui.workers.network.loader import NetworkStatus
from inception_gui.workers.session import Session
from tests import pictures
from tests.workers.known_answers import FakeStore, KnownAnswers, KnownNetworks

K = Qt.Key
BARE = "Inception GUI"


@pytest.fixture
def window(
    qtbot: QtBot, session: Session, themes: ThemeSource, networks: KnownNetworks
) -> Iterator[MainWindow]:
    made = MainWindow(session, themes, Settings())
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def network(qtbot: QtBot, window: MainWindow, networks: KnownNetworks) -> KnownAnswers:
    window._session.loader.load()
    qtbot.waitUntil(lambda: window._session.loader.status is NetworkStatus.READY)
    return networks.classifiers[0]


def drop(window: MainWindow, mime: QMimeData) -> bool:
    """What a drag and drop delivers; whether the window takes it."""
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    assert window.start_page.drop_area.drag_over
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(window, event)
    assert not window.start_page.drop_area.drag_over
    return True


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def show(qtbot: QtBot, window: MainWindow, *paths: Path) -> None:
    """Drop files and wait until the first has its answers."""
    assert drop(window, files(*paths))
    qtbot.waitUntil(lambda: window.picture_page.chosen_class is not None)
    qtbot.waitUntil(lambda: not window._session.bulk.is_running)


def picture_on_screen(window: MainWindow) -> QImage:
    return window.picture_page.canvas.grab().toImage()


def test_it_begins_empty(window: MainWindow) -> None:
    assert window.windowTitle() == BARE
    assert window.pages.currentWidget() is window.start_page
    assert not window.actions_.save.isEnabled()
    assert not window.actions_.clear.isEnabled()


def test_a_dropped_photo_is_shown_with_its_answers(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    show(qtbot, window, pictures.picture(tmp_path, "cat.png", 285))
    page = window.picture_page

    assert window.pages.currentWidget() is page
    assert page.predictions.verdict_text == "Egyptian cat"
    assert [row.text() for row in page.predictions.rows][:2] == ["Egyptian cat", "cougar"]
    assert page.predictions.rows[0].percentage_text == "90.0%"
    assert page.chosen_class == 285
    assert page.canvas.has_picture
    assert page.strip.isHidden(), "one picture needs no strip"
    assert window.windowTitle() == f"cat.png – Egyptian cat – {BARE}"
    assert window.banner.isHidden()


def test_the_title_says_what_is_on_display(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    begun, go_on = network.hold(285)
    drop(window, files(pictures.picture(tmp_path, "odd [*] name.png", 285)))
    qtbot.waitUntil(begun.is_set)
    assert window.windowTitle().replace("[*][*]", "[*]") == f"odd [*] name.png – {BARE}"
    go_on.set()
    title = f"odd [*] name.png – Egyptian cat – {BARE}"
    qtbot.waitUntil(lambda: window.windowTitle().replace("[*][*]", "[*]") == title)
    drop(window, files(pictures.broken(tmp_path)))
    qtbot.waitUntil(lambda: window.windowTitle() == f"broken.png – cannot be read – {BARE}")
    window.actions_.clear.trigger()
    assert window.windowTitle() == BARE


def test_a_broken_file_says_why_in_place_and_nothing_else_changes(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    good = pictures.picture(tmp_path, "good.png", 285)
    show(qtbot, window, good)
    drop(window, files(pictures.broken(tmp_path)))
    qtbot.waitUntil(lambda: "cannot be read" in window.windowTitle())

    assert window.picture_page.predictions.verdict_text == "No prediction"
    assert not window.actions_.save.isEnabled()
    assert window.banner.isHidden()
    qtbot.keyClick(window.picture_page.canvas, K.Key_Left)
    assert window.picture_page.predictions.verdict_text == "Egyptian cat"
    assert window.actions_.save.isEnabled()


def test_another_answer_moves_the_heat_map_at_once(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    path = pictures.picture(tmp_path, "cat.png", 285, size=(400, 400))
    show(qtbot, window, path)
    page = window.picture_page
    best = picture_on_screen(window)
    chosen: list[int] = []
    page.class_chosen.connect(chosen.append)
    qtbot.mouseClick(page.predictions.rows[2], Qt.MouseButton.LeftButton)

    assert chosen == [287], "and no turn of the event loop later"
    assert page.chosen_class == 287
    assert picture_on_screen(window) != best
    qtbot.keyClick(window, K.Key_1)
    assert page.chosen_class == 285
    assert picture_on_screen(window) == best


def test_h_switches_the_heat_map_and_space_lifts_it_while_held(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    show(qtbot, window, pictures.picture(tmp_path, "cat.png", 285))
    canvas = window.picture_page.canvas
    assert canvas.heat_map_shown
    qtbot.keyPress(canvas, K.Key_Space)
    assert not canvas.heat_map_shown
    qtbot.keyRelease(canvas, K.Key_Space)
    qtbot.waitUntil(lambda: canvas.heat_map_shown)
    qtbot.keyClick(window, K.Key_H)
    assert not canvas.heat_map_shown


@pytest.mark.parametrize("focus", ["canvas", "strip", "predictions"])
def test_arrow_keys_step_through_the_pictures(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers, focus: str
) -> None:
    show(qtbot, window, *pictures.many(tmp_path, 4))
    page = window.picture_page
    assert page.strip.isVisible()
    widget = {"canvas": page.canvas, "strip": page.strip, "predictions": page.predictions.rows[0]}[
        focus
    ]
    widget.setFocus()
    keys = (K.Key_Left, K.Key_Right)
    forth, back = (K.Key_Down, K.Key_Up) if focus == "strip" else (keys[1], keys[0])
    for row in (1, 2, 3, 3):
        qtbot.keyClick(widget, forth)
        assert window._session.current_row == row
        assert page.strip.currentIndex().row() == row
    qtbot.keyClick(widget, back)
    assert window._session.current_row == 2


def test_left_and_right_step_where_the_strip_has_the_focus(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    show(qtbot, window, *pictures.many(tmp_path, 3))
    strip = window.picture_page.strip
    strip.setFocus()
    qtbot.keyClick(strip, K.Key_Right)
    assert window._session.current_row == 1
    qtbot.keyClick(strip, K.Key_Left)
    assert window._session.current_row == 0


def test_keys_do_nothing_where_there_is_nothing(qtbot: QtBot, window: MainWindow) -> None:
    for key in (K.Key_Left, K.Key_Right, K.Key_1, K.Key_5, K.Key_Space, K.Key_H, K.Key_Escape):
        qtbot.keyClick(window, key)
    assert window._session.current_row == -1
    assert window.windowTitle() == BARE


def test_a_click_in_the_strip_shows_that_picture(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    show(qtbot, window, *pictures.many(tmp_path, 3))
    strip = window.picture_page.strip
    place = strip.visualRect(strip.model().index(2, 0)).center()
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window._session.current_row == 2
    qtbot.waitUntil(lambda: "00002.png – " in window.windowTitle())


def test_text_is_not_taken(window: MainWindow) -> None:
    mime = QMimeData()
    mime.setText("a cat")
    assert not drop(window, mime)


def test_a_drag_that_leaves_is_forgotten(window: MainWindow, tmp_path: Path) -> None:
    mime = files(tmp_path / "a.png")
    enter = QDragEnterEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, enter)
    assert window.start_page.drop_area.drag_over
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.start_page.drop_area.drag_over


def test_a_drop_is_a_copy_even_where_a_move_was_proposed(
    window: MainWindow, tmp_path: Path
) -> None:
    """A file manager deletes what a program says that it has moved."""
    mime = files(pictures.picture(tmp_path, "a.png", 1))
    keys, buttons = Qt.KeyboardModifier.ShiftModifier, Qt.MouseButton.LeftButton
    offered = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    for event in (
        QDragEnterEvent(QPoint(9, 9), offered, mime, buttons, keys),
        QDropEvent(QPointF(9, 9), offered, mime, buttons, keys),
    ):
        event.setDropAction(Qt.DropAction.MoveAction)
        QApplication.sendEvent(window, event)
        assert event.isAccepted()
        assert event.dropAction() == Qt.DropAction.CopyAction


def test_ctrl_z_brings_a_cleared_list_back(
    qtbot: QtBot, window: MainWindow, network: KnownAnswers, tmp_path: Path
) -> None:
    assert not window.actions_.bring_back.isEnabled()
    show(qtbot, window, *pictures.many(tmp_path, 3))
    window.actions_.clear.trigger()
    assert len(window._session.items) == 0
    assert "3 images was put aside" in window.banner.text
    assert window.banner.yes_button.text() == "Undo"
    window.actions_.bring_back.trigger()
    assert len(window._session.items) == 3
    assert window.banner.isHidden()
    assert not window.actions_.bring_back.isEnabled()
    window.actions_.clear.trigger()
    window.banner.yes_button.click()
    assert len(window._session.items) == 3


def test_a_folder_dropped_during_a_run_asks_before_it_stops_the_run(
    qtbot: QtBot, window: MainWindow, network: KnownAnswers, tmp_path: Path
) -> None:
    session = window._session
    begun, go_on = network.hold(10)
    pictures.many(tmp_path / "holiday", 30)
    pictures.many(tmp_path / "beach", 3)
    window.open_paths([tmp_path / "holiday"])
    qtbot.waitUntil(lambda: begun.is_set() and len(session.items) == 30)
    window.open_paths([tmp_path / "beach"])
    assert "Opening “beach” stops this" in window.banner.text
    assert len(session.items) == 30
    window.banner.yes_button.click()
    qtbot.waitUntil(lambda: len(session.items) == 3)
    go_on.set()
    qtbot.waitUntil(lambda: not session.bulk.is_running)


def test_an_address_from_the_web_is_refused_with_what_to_do(window: MainWindow) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/cat.png")])
    assert drop(window, mime)
    assert "Save the image first" in window.banner.text
    assert window.banner.isVisible()


def test_an_empty_folder_says_so_and_the_next_drop_takes_the_words_away(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    drop(window, files(empty))
    qtbot.waitUntil(window.banner.isVisible)
    assert "No images were found there." in window.banner.text
    show(qtbot, window, pictures.picture(tmp_path, "cat.png", 285))
    assert window.banner.isHidden()


def test_a_bitmap_is_pasted(qtbot: QtBot, window: MainWindow, network: KnownAnswers) -> None:
    QGuiApplication.clipboard().setImage(QImage.fromData(pictures.encoded(285)))
    qtbot.keyClick(window, K.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.windowTitle() == f"Pasted image – Egyptian cat – {BARE}")


def test_files_are_pasted(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    paths = pictures.many(tmp_path, 2)
    QGuiApplication.clipboard().setMimeData(files(*paths))
    qtbot.keyClick(window, K.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(window._session.items) == 2)


def test_an_empty_clipboard_says_so(qtbot: QtBot, window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(window, K.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "The clipboard contains no image" in window.banner.text


def test_the_overlay_is_saved_under_the_chosen_name(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    show(qtbot, window, pictures.picture(tmp_path, "cat.png", 285))
    window.actions_.save.trigger()
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles() == [str(tmp_path / "cat heat map.png")]
    dialog.selectFile(str(tmp_path / "mine"))
    dialog.accept()
    qtbot.waitUntil(lambda: "Saved as" in window.banner.text)
    with Image.open(tmp_path / "mine.png") as overlay:
        assert overlay.size == pictures.SIZE


def test_the_overlay_is_copied(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    show(qtbot, window, pictures.picture(tmp_path, "cat.png", 285))
    QGuiApplication.clipboard().clear()
    window.actions_.copy.trigger()
    qtbot.waitUntil(window.banner.isVisible)
    assert QGuiApplication.clipboard().image().size().toTuple() == pictures.SIZE
    assert "clipboard" in window.banner.text


def test_pictures_are_chosen_in_a_dialog_whose_folder_is_remembered(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    path = pictures.picture(tmp_path, "cat.png", 285)
    qtbot.keyClick(window, K.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(path))
    dialog.accept()
    qtbot.waitUntil(lambda: window.picture_page.chosen_class == 285)
    assert window.remembered(Settings()).last_folder == str(tmp_path)


def test_work_behind_the_display_is_told_stopped_and_gone_on_with(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    begun, go_on = network.hold(30)
    drop(window, files(*pictures.many(tmp_path, 60)))
    qtbot.waitUntil(begun.is_set)
    qtbot.waitUntil(lambda: "of 60" in window.status_line.progress_text)
    assert not window.actions_.resume.isEnabled()
    qtbot.keyClick(window, K.Key_Escape)
    assert not window._session.bulk.is_running
    assert window.actions_.resume.isEnabled()
    go_on.set()
    qtbot.keyClick(window, K.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window._session.items.waiting_count == 0)
    qtbot.waitUntil(lambda: not window._session.bulk.is_running)
    assert not window.actions_.resume.isEnabled()


def test_the_files_that_could_not_be_read_are_stepped_through(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    good = pictures.many(tmp_path, 3)
    bad = [pictures.broken(tmp_path, "bad 1.png"), pictures.broken(tmp_path, "bad 2.png")]
    show(qtbot, window, good[0], bad[0], good[1], bad[1], good[2])
    rows = []
    for _ in range(3):
        window.status_line.problems_requested.emit()
        rows.append(window._session.current_row)
    assert rows == [1, 3, 1]


def test_without_weights_the_window_offers_them_under_the_picture_too(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, store: FakeStore
) -> None:
    store.default_is_there = False
    window._session.loader.load()
    qtbot.waitUntil(window.network.panel.isVisible)
    assert window.start_page.isAncestorOf(window.network.panel)
    drop(window, files(pictures.picture(tmp_path, "cat.png", 285)))
    qtbot.waitUntil(lambda: window.picture_page.canvas.has_picture)
    assert window.picture_page.isAncestorOf(window.network.panel)
    assert window.network.panel.isVisible()
    qtbot.waitUntil(lambda: window.picture_page.predictions.verdict_text == "Not downloaded yet")
    store.default_is_there = True
    window._session.loader.load()
    qtbot.waitUntil(lambda: window.picture_page.predictions.verdict_text == "Egyptian cat")
    assert window.network.panel.isHidden()


def test_a_refused_weights_file_says_why_and_changes_nothing(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, store: FakeStore, network: KnownAnswers
) -> None:
    show(qtbot, window, pictures.picture(tmp_path, "cat.png", 285))
    store.refused.add("bad.pth")
    window._session.loader.use_file(Path("bad.pth"))
    qtbot.waitUntil(window.banner.isVisible)
    assert "This is no weights file." in window.banner.text
    assert window.picture_page.predictions.verdict_text == "Egyptian cat"
    assert window.network.panel.isHidden()


def test_the_mode_is_chosen_in_the_menu_and_everything_is_looked_at_again(
    qtbot: QtBot,
    tmp_path: Path,
    window: MainWindow,
    networks: KnownNetworks,
    network: KnownAnswers,
) -> None:
    show(qtbot, window, pictures.picture(tmp_path, "cat.png", 285))
    exact = next(action for action in window.network.menu.actions() if action.text() == "Exact")
    exact.trigger()
    qtbot.waitUntil(lambda: len(networks.classifiers) == 2)
    qtbot.waitUntil(lambda: networks.classifiers[1].seen == [285])
    qtbot.waitUntil(lambda: "Egyptian cat" in window.windowTitle())
    assert window.remembered(Settings()).mode == "exact"
    assert exact.isChecked()


def test_what_the_user_changed_is_remembered(qtbot: QtBot, window: MainWindow) -> None:
    window.map_style.set_visible(False)
    window.map_style.set_style(MapStyle(opacity=0.8, colormap="viridis"))
    kept = window.remembered(Settings())
    assert (kept.heat_map_visible, kept.opacity, kept.colormap) == (False, 0.8, "viridis")
    assert kept.theme == "light"
    assert bytes.fromhex(kept.geometry)


def test_a_window_of_a_screen_that_is_gone_opens_on_one_that_is_there(
    qtbot: QtBot, session: Session, themes: ThemeSource
) -> None:
    far = QWidget()
    far.setGeometry(9_000, 7_000, 600, 400)
    geometry = bytes(far.saveGeometry().toHex().data()).decode("ascii")
    window = MainWindow(session, themes, Settings(geometry=geometry))
    screen = window.screen().availableGeometry()
    assert screen.intersects(window.geometry())
    window.close()
    window.deleteLater()
    far.deleteLater()


def test_what_was_remembered_is_used_and_nonsense_is_not(
    qtbot: QtBot, session: Session, themes: ThemeSource
) -> None:
    strange = Settings(opacity=0.2, colormap="no such colours", geometry="not hexadecimal")
    window = MainWindow(session, themes, strange)
    assert window.map_style.style.opacity == 0.2
    assert window.map_style.style.colormap == "inferno"
    assert window.width() >= window.minimumWidth()
    window.deleteLater()


def test_about_is_not_modal_and_goes_when_it_is_closed(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_.about_requested.emit()
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.isVisible()
    assert not box.isModal()
    box.accept()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is None)


def test_the_window_says_once_that_it_is_painted(
    qtbot: QtBot, session: Session, themes: ThemeSource
) -> None:
    window = MainWindow(session, themes, Settings())
    painted: list[bool] = []
    window.first_painted.connect(lambda: painted.append(window.isVisible()))
    window.show()
    qtbot.waitUntil(lambda: bool(painted))
    window.resize(700, 500)
    qtbot.wait(50)
    assert painted == [True]
    window.close()
    window.deleteLater()


def test_no_two_entries_of_a_menu_have_the_same_letter(window: MainWindow) -> None:
    def letters(actions: list[QAction]) -> list[str]:
        found = (re.search("&([^&])", action.text()) for action in actions)
        return [match.group(1).lower() for match in found if match]

    menus = window.menuBar().findChildren(QMenu)
    given = [letters(menu.actions()) for menu in (window.menuBar(), *menus)]
    assert len([one for one in given if len(one) > 2]) >= 4
    for one in given:
        assert sorted(one) == sorted(set(one))
