"""Look-alikes in the window: grouped, marked, named, sorted with undo, exported."""

from __future__ import annotations

import csv
import io
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from inception_gui.core.jobs import sort_into_folders
from inception_gui.core.sorting.plan import SortPlan
from inception_gui.settings import Settings
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.items.tile_view import mark_box, tile_of
from inception_gui.widgets.similar.look_alikes_controller import LookAlikesController
from inception_gui.widgets.window.main_window import MainWindow
from inception_gui.workers.network.loader import NetworkStatus
from inception_gui.workers.session import Session
from tests import pictures
from tests.workers.known_answers import KnownNetworks


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Four images; one is there three times, one twice, once at another size."""
    folder = tmp_path / "photos"
    paths = pictures.many(folder, 4)
    for name in ("copy a.png", "copy b.png"):
        shutil.copy(paths[1], folder / name)
    pictures.picture(folder, "larger 3.png", 3, (64, 48))
    return folder


@pytest.fixture
def window(
    qtbot: QtBot, session: Session, themes: ThemeSource, networks: KnownNetworks
) -> Iterator[MainWindow]:
    made = MainWindow(session, themes, Settings())
    made.show()
    qtbot.waitExposed(made)
    yield made
    for known in networks.classifiers:
        known.let_go()
    made.close()
    made.deleteLater()


@pytest.fixture
def grouped(qtbot: QtBot, window: MainWindow, photos: Path) -> LookAlikesController:
    """Grouped at the highest threshold: the network with known answers finds all alike."""
    loader, items = window._session.loader, window._session.items
    loader.load()
    qtbot.waitUntil(lambda: loader.status is NetworkStatus.READY)
    window.open_paths([photos])
    qtbot.waitUntil(lambda: len(items) == 7 and items.waiting_count == 0)
    window.look_alikes.page.slider.setValue(100)
    window.actions_.look_alikes_wanted.emit()
    qtbot.waitUntil(lambda: window.look_alikes.page.group_view.isVisible())
    qtbot.waitUntil(lambda: not window.look_alikes.work.is_busy)
    return window.look_alikes


def words(controller: LookAlikesController) -> list[tuple[str, str]]:
    members = controller.work.members
    return [(members.word(row), members.item(row).name) for row in range(members.rowCount())]


def show_group(controller: LookAlikesController, group: int) -> None:
    controller.page.group_view.setCurrentIndex(controller.work.groups.index(group))


def test_the_best_is_first_and_copies_are_called_so(grouped: LookAlikesController) -> None:
    assert grouped.page.counts == "2 groups · 3 images beside the best of each"
    assert [word for word, _ in words(grouped)] == ["best", "copy", "copy"]
    show_group(grouped, 1)
    assert words(grouped) == [("best", "larger 3.png"), ("1.00", "00003.png")]


def test_a_lower_threshold_groups_again_without_the_network(
    qtbot: QtBot, grouped: LookAlikesController, networks: KnownNetworks
) -> None:
    asked = len(networks.classifiers[0].seen)
    grouped.page.slider.setValue(50)
    qtbot.waitUntil(lambda: grouped.page.counts.startswith("1 group "))
    assert len(networks.classifiers[0].seen) == asked


def test_marks_are_set_by_space_by_the_mouse_and_for_all_but_the_best(
    grouped: LookAlikesController,
) -> None:
    page, members = grouped.page, grouped.work.members
    assert not page.sort.isEnabled()
    page.member_view.setCurrentIndex(members.index(1))
    QTest.keyClick(page.member_view, Qt.Key.Key_Space)
    assert grouped.work.groups.marked_count == 1
    cell = page.member_view.visualRect(members.index(2))
    place = mark_box(tile_of(cell).toRect()).center()
    QTest.mouseClick(page.member_view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert grouped.work.groups.marked_count == 2
    assert page.sort.isEnabled()
    page.unmark.click()
    page.mark_rest.click()
    spoken = members.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("copy, marked")
    assert {item.name for item, _ in grouped.work.groups.marked()} & {"larger 3.png"} == set()
    assert grouped.work.groups.marked_count == 3


def test_names_and_marks_survive_another_grouping(
    qtbot: QtBot, grouped: LookAlikesController
) -> None:
    show_group(grouped, 1)
    QTest.keyClicks(grouped.page.name, "cups")
    grouped.page.mark_rest.click()
    grouped.page.slider.setValue(50)
    qtbot.waitUntil(lambda: grouped.page.counts.startswith("1 group "))
    grouped.page.slider.setValue(100)
    qtbot.waitUntil(lambda: grouped.page.counts.startswith("2 groups "))
    assert [grouped.work.groups.title(group) for group in (0, 1)] == ["Group 1", "cups"]
    assert grouped.work.groups.marked_count == 3


def test_marked_images_are_moved_and_the_move_is_undone(
    qtbot: QtBot,
    window: MainWindow,
    grouped: LookAlikesController,
    photos: Path,
    tmp_path: Path,
) -> None:
    into = tmp_path / "aside"
    before = sorted(path.name for path in photos.iterdir())
    show_group(grouped, 1)
    grouped.page.name.setText("cups")
    grouped.page.name.textEdited.emit("cups")
    grouped.page.mark_rest.click()
    banner = window.banner
    grouped.sorter.plan_folders(grouped.work.groups.marked(), into, "move")
    qtbot.waitUntil(lambda: not banner.isHidden() and not grouped.sorter.is_busy)
    banner._yes.click()
    qtbot.waitUntil(lambda: grouped.work.groups.marked_count == 0)
    assert (into / "cups" / "00003.png").is_file()
    assert len(list((into / "Group 1").iterdir())) == 2
    assert len(list(photos.iterdir())) == len(before) - 3
    names = {item.path for item in grouped.work.groups.items_of(1)}
    assert into / "cups" / "00003.png" in names
    rows = window._session.items.columns.paths
    assert str(into / "cups" / "00003.png") in rows

    of_session = window._session.output.sorter
    qtbot.waitUntil(lambda: of_session.latest is not None)
    assert of_session.latest is not None
    of_session.undo(of_session.latest.journal)
    qtbot.waitUntil(lambda: sorted(path.name for path in photos.iterdir()) == before)
    qtbot.waitUntil(lambda: not of_session.is_busy)
    assert grouped.work.groups.title(1) == "cups"


def test_groups_are_exported_with_their_names(
    qtbot: QtBot, grouped: LookAlikesController, tmp_path: Path
) -> None:
    show_group(grouped, 1)
    grouped.page.name.setText("cups")
    grouped.page.name.textEdited.emit("cups")
    with qtbot.waitSignal(grouped.work.saved):
        grouped.work.save(tmp_path / "groups.csv")
    text = (tmp_path / "groups.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["group"] for row in rows] == ["1", "1", "1", "2", "2"]
    assert [row["name"] for row in rows] == ["", "", "", "cups", "cups"]


def test_without_look_alikes_the_page_says_so(
    qtbot: QtBot, grouped: LookAlikesController, window: MainWindow, tmp_path: Path
) -> None:
    grouped.close_page()
    window.open_paths([pictures.many(tmp_path / "one", 1)[0].parent])
    qtbot.waitUntil(lambda: len(window._session.items) == 1)
    qtbot.waitUntil(lambda: window._session.items.waiting_count == 0)
    grouped.open_page()
    qtbot.waitUntil(lambda: grouped.page.words.startswith("No copies"))


def test_both_are_models_as_qt_wants_them(
    grouped: LookAlikesController, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(grouped.work.groups)
    qtmodeltester.check(grouped.work.members)


def test_a_very_low_window_leaves_the_room_to_the_images(
    qtbot: QtBot, grouped: LookAlikesController, window: MainWindow
) -> None:
    window.resize(480, 330)
    page = grouped.page
    qtbot.waitUntil(lambda: page.member_view.height() > 90)
    assert page.sort.isVisible()
    assert page.mark_rest.isVisible()
    for button in (page.mark_rest, page.sort):
        assert button.width() >= button.sizeHint().width()
    window.resize(900, 700)
    qtbot.waitUntil(page.name.isVisible)
    assert page.save.isVisible()


def test_a_group_becomes_one_of_my_classes(
    qtbot: QtBot, grouped: LookAlikesController, window: MainWindow
) -> None:
    show_group(grouped, 0)
    count = grouped.work.members.rowCount()
    qtbot.keyClicks(grouped.page.name, "Cups")
    with qtbot.waitSignal(window.teach.work.read):
        grouped.page.teach.click()
    one = window.teach.work.project.find("cups")
    assert one is not None
    assert one.count == count


def test_the_window_asks_before_it_closes_while_marked_images_are_sorted(
    qtbot: QtBot,
    window: MainWindow,
    grouped: LookAlikesController,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    goes_on = threading.Event()
    sort = sort_into_folders.sort_into_folders

    def slow(plan: SortPlan, journals: Path) -> Iterator[Any]:
        goes_on.wait(20)
        yield from sort(plan, journals)

    monkeypatch.setattr(sort_into_folders, "sort_into_folders", slow)
    grouped.page.mark_rest.click()
    grouped.sorter.plan_folders(grouped.work.groups.marked(), tmp_path / "aside", "copy")
    qtbot.waitUntil(lambda: not window.banner.isHidden() and not grouped.sorter.is_busy)
    window.banner.yes_button.click()
    qtbot.waitUntil(lambda: grouped.sorter.is_moving_files)
    assert not window.close()
    assert window.banner.text.startswith("Images are still being sorted into folders.")
    goes_on.set()
    qtbot.waitUntil(lambda: not grouped.sorter.is_busy)
