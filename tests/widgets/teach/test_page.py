"""The page of own classes in the window: a real session, a network with known answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from inception_gui.core.evaluation.report.intervals import rate
from inception_gui.core.jobs.standing import Standing, Suspect
from inception_gui.core.jobs.teach_classes import Lesson
from inception_gui.core.teach.doctor import Ill
from inception_gui.core.teach.project import Project
from inception_gui.core.teach.project_file import SUFFIX, read_project, write_project
from inception_gui.core.types import Progress
from inception_gui.errors import Kind, UserError
from inception_gui.settings import Settings
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.teach.controller import TeachController
from inception_gui.widgets.window.main_window import MainWindow
from inception_gui.workers.network.loader import NetworkLoader
from inception_gui.workers.session import Session
from inception_gui.workers.teach.learner import LearningState
from tests import pictures
from tests.workers.known_answers import KnownNetworks


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
    made.closing.close_anyway()
    made.deleteLater()


@pytest.fixture
def teach(window: MainWindow) -> TeachController:
    window.actions_.teach_requested.emit()
    assert window.teach.is_shown
    return window.teach


@pytest.fixture
def fruit(tmp_path: Path) -> Path:
    for number, name in enumerate(("apple", "pear")):
        folder = tmp_path / "fruit" / name
        folder.mkdir(parents=True)
        for each in range(3):
            pictures.picture(folder, f"{each}.png", 10 * number + each)
    return tmp_path / "fruit"


def drop(on: QWidget, paths: list[Path], place: QPointF | None = None) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        place or QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    on.dropEvent(event)


def shown(teach: TeachController) -> dict[str, str]:
    return {tile.name: tile.words for tile in teach.page.tiles.tiles}


def dropped(qtbot: QtBot, teach: TeachController, *paths: Path) -> None:
    with qtbot.waitSignal(teach.work.read):
        drop(teach.page, list(paths))


def test_an_empty_page_says_what_to_do(teach: TeachController) -> None:
    assert "Drop a folder for each class here" in teach.page.empty.words
    assert teach.page.empty.choose.isVisible()
    assert not teach.page.save.isVisible()
    assert teach.page.name == ""


def test_a_dropped_folder_of_folders_is_tiles(
    qtbot: QtBot, teach: TeachController, fruit: Path
) -> None:
    (fruit / "loose.txt").write_text("x")
    dropped(qtbot, teach, fruit)
    assert shown(teach) == {"apple": "3 images", "pear": "3 images"}
    assert teach.page.name == "project not saved"
    qtbot.waitUntil(lambda: teach.page.standing.activity != "")
    assert teach.page.tiles.isVisible()


def test_images_dropped_on_a_tile_are_of_its_class(
    qtbot: QtBot, teach: TeachController, fruit: Path, tmp_path: Path
) -> None:
    dropped(qtbot, teach, fruit)
    more = pictures.picture(tmp_path, "more.png", 7)
    tiles = teach.page.tiles
    place = QPointF(tiles.visualRect(tiles.model().index(1, 0)).center())
    with qtbot.waitSignal(teach.work.read):
        drop(tiles, [more], place)
    assert shown(teach) == {"apple": "3 images", "pear": "4 images"}


def test_nothing_to_be_found_is_said(
    qtbot: QtBot, window: MainWindow, teach: TeachController, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "notes.txt").write_text("x")
    dropped(qtbot, teach, tmp_path / "empty")
    assert "No images were found there." in window.banner.text
    assert "1 file that is not an image" in window.banner.text


def test_a_class_is_renamed_in_its_tile_and_ctrl_z_undoes(
    qtbot: QtBot, teach: TeachController, fruit: Path
) -> None:
    dropped(qtbot, teach, fruit)
    tiles = teach.page.tiles
    tiles.setFocus()
    tiles.setCurrentIndex(tiles.model().index(0, 0))
    qtbot.keyClick(tiles, Qt.Key.Key_F2)
    editor = tiles.findChild(QLineEdit)
    assert editor is not None
    editor.setText("plum")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: list(shown(teach)) == ["plum", "pear"])
    qtbot.keyClick(teach.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert list(shown(teach)) == ["apple", "pear"]
    qtbot.keyClick(tiles, Qt.Key.Key_Delete)
    assert list(shown(teach)) == ["pear"]
    assert "One class is not enough" in teach.page.standing.words or teach.work.can_undo
    teach.page.undo.click()
    assert list(shown(teach)) == ["apple", "pear"]


def test_the_menu_leaves_a_class_out_and_makes_it_none(
    qtbot: QtBot, teach: TeachController, fruit: Path
) -> None:
    dropped(qtbot, teach, fruit)
    menu = teach.menu_of("apple")
    actions = {action.text(): action for action in menu.actions()}
    actions["Leave out"].trigger()
    assert shown(teach) == {"apple": "left out", "pear": "3 images"}
    actions["Shows none of the classes"].trigger()
    assert teach.work.project.classes[0].is_none
    actions["Remove from project"].trigger()
    assert list(shown(teach)) == ["pear"]
    menu.deleteLater()


def test_learning_follows_and_too_few_are_said(
    qtbot: QtBot, teach: TeachController, fruit: Path, loader: NetworkLoader
) -> None:
    dropped(qtbot, teach, fruit)
    qtbot.waitUntil(lambda: teach.work.learner.state is LearningState.WAITING)
    assert "network" in teach.page.standing.activity
    assert not teach.page.save.isEnabled()
    broken = pictures.broken(fruit / "apple")
    dropped(qtbot, teach, broken)
    loader.load()
    qtbot.waitUntil(lambda: teach.work.learner.state is LearningState.DONE, timeout=20_000)
    assert teach.page.standing.words.startswith("Too few to measure Add images until")
    assert "1 image cannot be read." in teach.page.advice.words
    teach.page.advice.which.click()
    assert teach.page.save.isEnabled()


def test_stop_and_resume(
    qtbot: QtBot,
    teach: TeachController,
    fruit: Path,
    loader: NetworkLoader,
    networks: KnownNetworks,
) -> None:
    loader.load()
    qtbot.waitUntil(lambda: loader.inference is not None)
    begun, go = networks.classifiers[-1].hold(11)
    dropped(qtbot, teach, fruit)
    qtbot.waitUntil(begun.is_set)
    button = teach.page.standing.button
    qtbot.waitUntil(button.isVisible)
    assert button.text() == "Stop"
    button.click()
    assert teach.page.standing.words.startswith("Stopped.")
    assert button.text() == "Resume"
    go.set()
    button.click()
    qtbot.waitUntil(lambda: teach.work.learner.state is LearningState.DONE, timeout=20_000)
    assert not button.isVisible()


def test_one_class_says_what_is_missing(qtbot: QtBot, teach: TeachController, fruit: Path) -> None:
    dropped(qtbot, teach, fruit / "apple")
    qtbot.waitUntil(lambda: "One class is not enough" in teach.page.standing.words)


def measured(teach: TeachController, *suspects: Suspect) -> None:
    """As if learning had ended with this result."""
    learner = teach.work.learner
    of_class = {"apple": rate(2, 3), "pear": rate(3, 3)}
    learner.standing = Standing(
        Lesson(None, (), np.zeros(0, np.int64), (), None, (), ()),  # type: ignore[arg-type]
        None,
        rate(5, 6),
        of_class,
        ("apple", "pear", 1),
        0.031,
        suspects,  # type: ignore[arg-type]
    )
    learner.learned.emit(learner.standing)


def test_a_result_is_figures_sentences_and_images_to_check(
    qtbot: QtBot, teach: TeachController, fruit: Path
) -> None:
    dropped(qtbot, teach, fruit)
    wrong, copy = fruit / "apple" / "0.png", fruit / "pear" / "1.png"
    small = tuple(fruit.joinpath("apple").iterdir())
    measured(
        teach,
        Suspect(Ill.MISLABELLED, (wrong,), "apple", "pear", 0.7),
        Suspect(Ill.IN_TWO_CLASSES, (wrong, copy), "apple", "apple", 2),
        Suspect(Ill.RINGLEADER, (copy,), "pear", "apple", 4),
        Suspect(Ill.UNBALANCED, small, "apple", "apple", 4),
    )
    page = teach.page
    assert page.standing.words.startswith("83.3% right 5 of 6 images, each classified without")
    assert [tile.standing for tile in page.tiles.tiles] == ["2 of 3 right", "3 of 3 right"]
    assert page.advice.words.splitlines() == [
        "With twice the images: probably about 3 points better.",
        "Most often “apple” is taken for “pear”: 1 image.",
        "“apple” has 3 images, less than a third of the largest class. Add images of it.",
    ]
    assert page.suspects.title == "3 images to check"
    assert [page.suspects.list.name_of(row) for row in page.suspects.list.rows] == [
        "Probably “pear”, not “apple”",
        "2 images of one moment in several classes",
        "Among “apple” (4 images), but in “pear”",
    ]


def test_one_key_each_moves_leaves_out_and_keeps_and_ctrl_z_undoes(
    qtbot: QtBot, teach: TeachController, fruit: Path
) -> None:
    dropped(qtbot, teach, fruit)
    paths = [fruit / "apple" / f"{each}.png" for each in range(3)]
    measured(teach, *(Suspect(Ill.MISLABELLED, (one,), "apple", "pear", 0.5) for one in paths))
    rows = teach.page.suspects.list
    assert teach.page.suspects.move_button.text() == "Move to “pear”"
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_M)
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    qtbot.keyClick(rows, Qt.Key.Key_K)
    assert teach.page.suspects.title == "Images to check"
    assert not rows.isVisible()
    apple, pear = teach.work.project.classes
    assert (apple.count, pear.count) == (1, 4)
    assert [entry.is_kept for entry in apple.entries if not entry.left_out] == [True]
    for _ in range(3):
        qtbot.keyClick(teach.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [one.count for one in teach.work.project.classes] == [3, 3]
    teach.work.leave_out(paths[:2])
    menu = teach.menu_of("apple")
    words = "Learn 2 images again that are left out"
    next(action for action in menu.actions() if action.text() == words).trigger()
    assert [one.count for one in teach.work.project.classes] == [3, 3]
    menu.deleteLater()


def test_progress_is_shown_with_stop(teach: TeachController) -> None:
    card = teach.page.standing
    card.show()
    card.show_progress(Progress(34, 148, known=0))
    assert card.activity.startswith("Reading images · 34 of 148")
    card.show_error(UserError(Kind.WRONG_USAGE, "It failed.", "Do this."))
    assert card.words == "It failed. Do this."
    assert card.button.text() == "Try again"


def test_a_project_that_is_dropped_is_opened_and_shows_its_name(
    qtbot: QtBot, window: MainWindow, teach: TeachController, fruit: Path, tmp_path: Path
) -> None:
    dropped(qtbot, teach, fruit)
    file = tmp_path / f"fruit{SUFFIX}"
    with qtbot.waitSignal(teach.work.saved):
        teach.work.save_as(file)
    assert teach.page.name == "fruit"
    assert len(read_project(file).classes) == 2
    teach.work.new()
    assert teach.page.empty.isVisible()
    with qtbot.waitSignal(teach.work.changed):
        drop(teach.page, [file])
    assert list(shown(teach)) == ["apple", "pear"]
    assert window.closing.is_allowed()
    teach.work.new()
    dropped(qtbot, teach, fruit / "pear")
    drop(teach.page, [file])
    assert list(shown(teach)) == ["pear"]
    assert "Continuing discards them." in window.banner.text


def test_dialogs_save_and_open_where_the_user_chooses(
    qtbot: QtBot, window: MainWindow, teach: TeachController, fruit: Path, tmp_path: Path
) -> None:
    def choose(path: Path) -> None:
        dialog = window.findChildren(QFileDialog)[-1]
        dialog.filesSelected.emit([str(path)])
        dialog.reject()

    teach.page.empty.choose.click()
    with qtbot.waitSignal(teach.work.read):
        choose(fruit)
    assert list(shown(teach)) == ["apple", "pear"]
    teach.page.save_project.trigger()
    with qtbot.waitSignal(teach.work.saved):
        choose(tmp_path / f"fruit{SUFFIX}")
    teach.page.new_project.trigger()
    assert shown(teach) == {}
    teach.page.empty.open.click()
    with qtbot.waitSignal(teach.work.changed):
        choose(tmp_path / f"fruit{SUFFIX}")
    assert list(shown(teach)) == ["apple", "pear"]
    assert teach.page.name == "fruit"


def test_closing_asks_while_classes_are_in_no_file(
    qtbot: QtBot, window: MainWindow, teach: TeachController, fruit: Path
) -> None:
    dropped(qtbot, teach, fruit)
    assert not window.closing.is_allowed()
    assert "in no project file" in window.banner.text
    teach.work.is_saving_classes = True
    assert not window.closing.is_allowed()
    assert "still being saved" in window.banner.text


def test_a_new_project_asks_before_it_discards(
    qtbot: QtBot, window: MainWindow, teach: TeachController, fruit: Path
) -> None:
    dropped(qtbot, teach, fruit)
    teach.page.new_project.trigger()
    assert list(shown(teach)) == ["apple", "pear"]
    window.banner.yes_button.click()
    assert shown(teach) == {}


def test_a_dropped_project_asks_before_it_discards(
    qtbot: QtBot, window: MainWindow, teach: TeachController, fruit: Path, tmp_path: Path
) -> None:
    file = tmp_path / f"mine{SUFFIX}"
    write_project(file, Project())
    dropped(qtbot, teach, fruit)
    teach.add([file])
    assert window.banner.yes_button.text() == "Discard"
    assert list(shown(teach)) == ["apple", "pear"]
    window.banner.yes_button.click()
    qtbot.waitUntil(lambda: shown(teach) == {})


def test_saved_classes_are_added_to_the_weights_or_the_refusal_is_said(
    qtbot: QtBot, window: MainWindow, teach: TeachController, loader: NetworkLoader
) -> None:
    for path, answer in ((Path("/a/mine.safetensors"), "added"), (Path("/a/b.safetensors"), "")):
        teach._adding = path
        if answer:
            loader.library.added.emit("mine.safetensors")
            assert "“mine.safetensors” is saved, and one of the weights now." in window.banner.text
            assert window.banner.yes_button.text() == "Use it"
        else:
            error = UserError(Kind.WEIGHTS_REFUSED, "It has two classes.", "Use it elsewhere.")
            loader.library.failed.emit("", error)
            assert "was not added to the weights. It has two classes." in window.banner.text


def test_rows_of_a_run_become_a_class(
    qtbot: QtBot, window: MainWindow, teach: TeachController, session: Session, fruit: Path
) -> None:
    dropped(qtbot, teach, fruit / "apple")
    teach.page.back.click()
    pears = sorted((fruit / "pear").iterdir())
    session.add_paths(pears)
    qtbot.waitUntil(lambda: len(session.items) == 3)
    menu = window.pictures.row_menu.menu_for([0, 1])
    these_are = next(action.menu() for action in menu.actions() if action.text() == "These are")
    known, _, new = these_are.actions()
    assert (known.text(), new.text()) == ("apple", "New class…")
    with qtbot.waitSignal(teach.work.read):
        known.trigger()
    assert shown(teach) == {"apple": "5 images"}
    assert window.banner.text == "2 images are now in “apple”."
    assert not teach.is_shown
    with qtbot.waitSignal(teach.work.read):
        new.trigger()
    assert teach.is_shown
    assert shown(teach) == {"apple": "3 images", "new class": "2 images"}
    editor = teach.page.tiles.findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "new class"
    menu.deleteLater()


def test_the_images_of_a_class_are_moved_left_out_and_learned_again(
    qtbot: QtBot, teach: TeachController, fruit: Path
) -> None:
    dropped(qtbot, teach, fruit)
    tiles, images = teach.page.tiles, teach.page.images
    tiles.setCurrentIndex(tiles.model().index(0, 0))
    qtbot.keyClick(tiles, Qt.Key.Key_Return)
    assert teach.page.open_class == "apple"
    assert images.title == "apple · 3 images"
    assert not images.move_button.isEnabled()
    images.view.selectAll()
    assert images.title == "apple · 3 of 3 images chosen"
    qtbot.keyClick(images.view, Qt.Key.Key_Delete)
    assert teach.work.project.classes[0].count == 0
    assert images.leave_out_button.text() == "Learn again"
    images.leave_out_button.click()
    assert teach.work.project.classes[0].count == 3
    images.view.clearSelection()
    images.view.setCurrentIndex(images.view.model().index(1, 0))
    menu = images.move_menu()
    pear, _, new = menu.actions()
    assert (pear.text(), new.text()) == ("pear", "New class…")
    pear.trigger()
    assert [entry.path.name for entry in images.view.entries] == ["0.png", "2.png"]
    images.view.selectAll()
    menu = images.move_menu()
    menu.actions()[-1].trigger()
    assert teach.page.open_class == ""
    assert shown(teach) == {"apple": "0 images", "pear": "4 images", "new class": "2 images"}
    menu.deleteLater()


def test_escape_leaves_the_images_before_the_page_and_drops_belong_to_the_class(
    qtbot: QtBot, teach: TeachController, fruit: Path, tmp_path: Path
) -> None:
    dropped(qtbot, teach, fruit)
    teach.show_images("pear")
    dropped(qtbot, teach, pictures.picture(tmp_path, "more.png", 7))
    assert shown(teach) == {"apple": "3 images", "pear": "4 images"}
    assert teach.page.images.title == "pear · 4 images"
    teach.work.remove("pear")
    assert teach.page.open_class == ""
    teach.show_images("apple")
    qtbot.keyClick(teach.page, Qt.Key.Key_Escape)
    assert teach.page.open_class == ""
    assert teach.is_shown


def test_back_and_escape_return_to_where_one_was(
    qtbot: QtBot, window: MainWindow, teach: TeachController
) -> None:
    teach.page.back.click()
    assert window.pages.currentWidget() is window.start_page
    teach.open_page()
    qtbot.keyClick(teach.page, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.start_page


def test_every_control_has_a_name(qtbot: QtBot, teach: TeachController, fruit: Path) -> None:
    dropped(qtbot, teach, fruit)
    for button in teach.page.findChildren(QAbstractButton):
        if button.isVisibleTo(teach.page):
            assert button.text() or button.accessibleName()
    for view in (teach.page.tiles, teach.page.suspects.list):
        assert view.accessibleName()
    tiles = teach.page.tiles
    words = tiles.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "apple, 3 images, too few to measure"


def test_foreign_images_are_measured_and_may_be_learned_as_none(
    qtbot: QtBot, window: MainWindow, teach: TeachController, loader: NetworkLoader, tmp_path: Path
) -> None:
    loader.load()
    for number, name in enumerate(("apple", "pear")):
        (tmp_path / "fruit" / name).mkdir(parents=True)
        for each in range(3):
            pictures.picture(tmp_path / "fruit" / name, f"{each}.png", 500 * number + each)
    dropped(qtbot, teach, tmp_path / "fruit")
    qtbot.waitUntil(lambda: teach.work.learner.standing is not None)
    (tmp_path / "foreign").mkdir()
    pictures.picture(tmp_path / "foreign", "like an apple.png", 1)
    with qtbot.waitSignal(teach.work.measured):
        teach.work.measure_foreign([tmp_path / "foreign"])
    assert "Of 1 image of something else, 1 would be named" in window.banner.text
    with qtbot.waitSignal(teach.work.read):
        next(b for b in window.banner.findChildren(QAbstractButton) if "none" in b.text()).click()
    assert shown(teach)["none"] == "1 image"


def test_a_dropped_table_names_the_classes(
    qtbot: QtBot, teach: TeachController, fruit: Path, tmp_path: Path
) -> None:
    table = tmp_path / "list.csv"
    table.write_text("path,class\nfruit/apple/0.png,sweet\nfruit/pear/1.png,sour\n")
    dropped(qtbot, teach, table)
    assert shown(teach) == {"sweet": "1 image", "sour": "1 image"}


def test_classes_that_are_too_many_are_not_said_to_be_none(
    qtbot: QtBot,
    teach: TeachController,
    window: MainWindow,
    fruit: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("inception_gui.core.teach.project.MOST_CLASSES", 1)
    with qtbot.waitSignal(teach.work.read), qtbot.waitSignal(teach.work.went_wrong) as wrong:
        teach.add([fruit])
    assert "more than 1 classes" in str(wrong.args[0])
    assert "No images were found there." not in window.banner.text
