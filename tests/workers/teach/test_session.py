"""The open project: edits with undo, reading, files, and learning that follows each change."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inception_gui.core.teach.project import Project
from inception_gui.core.teach.project_file import SUFFIX, read_project
from inception_gui.workers.network.loader import NetworkLoader
from inception_gui.workers.teach.learner import LearningState
from inception_gui.workers.teach.session import TeachSession
from tests import pictures
from tests.workers.known_answers import KnownNetworks


@pytest.fixture
def fruit(tmp_path: Path) -> Path:
    for number, name in enumerate(("apple", "pear")):
        folder = tmp_path / "fruit" / name
        folder.mkdir(parents=True)
        for each in range(3):
            pictures.picture(folder, f"{each}.png", 10 * number + each)
    return tmp_path / "fruit"


@pytest.fixture
def work(loader: NetworkLoader, networks: KnownNetworks) -> Iterator[TeachSession]:
    made = TeachSession(loader, settle_ms=0)
    yield made
    for known in networks.classifiers:
        known.let_go()
    made.close(5)
    made.deleteLater()


def load(qtbot: QtBot, loader: NetworkLoader) -> None:
    with qtbot.waitSignal(loader.ready):
        loader.load()


def add(qtbot: QtBot, work: TeachSession, *paths: Path, name: str = "") -> None:
    with qtbot.waitSignal(work.read):
        work.add(paths, name)


def names(project: Project) -> dict[str, int]:
    return {one.name: one.count for one in project.classes}


def learned(qtbot: QtBot, work: TeachSession) -> None:
    qtbot.waitUntil(lambda: work.learner.state is LearningState.DONE, timeout=20_000)


def test_a_folder_becomes_classes_and_edits_are_undone(
    qtbot: QtBot, work: TeachSession, fruit: Path
) -> None:
    add(qtbot, work, fruit)
    assert names(work.project) == {"apple": 3, "pear": 3}
    work.rename("pear", "plum")
    work.leave_out([fruit / "apple" / "0.png"])
    work.move([fruit / "apple" / "1.png"], "plum")
    assert names(work.project) == {"apple": 1, "plum": 4}
    for _ in range(3):
        work.undo()
    assert names(work.project) == {"apple": 3, "pear": 3}
    work.redo()
    assert names(work.project) == {"apple": 3, "plum": 3}
    work.remove("plum")
    assert not work.can_redo
    work.set_left_out("apple", True)
    assert names(work.project) == {"apple": 0}
    assert sorted(path.name for path in (fruit / "pear").iterdir()) == ["0.png", "1.png", "2.png"]


def test_a_wrong_edit_changes_nothing_and_is_said(
    qtbot: QtBot, work: TeachSession, fruit: Path
) -> None:
    add(qtbot, work, fruit)
    before = work.project
    with qtbot.waitSignal(work.went_wrong):
        work.rename("apple", " ")
    assert work.project is before


def test_what_is_added_meanwhile_waits_for_its_turn(
    qtbot: QtBot, work: TeachSession, fruit: Path
) -> None:
    work.add([fruit / "apple"])
    work.add([fruit / "pear"], "mine")
    qtbot.waitUntil(lambda: names(work.project) == {"apple": 3, "mine": 3})


def test_searching_that_is_stopped_adds_nothing(
    qtbot: QtBot, work: TeachSession, fruit: Path
) -> None:
    work.add([fruit])
    with qtbot.waitSignal(work.read):
        work.stop_reading()
    assert not work.is_reading
    assert work.project == Project()
    add(qtbot, work, fruit / "pear")
    assert names(work.project) == {"pear": 3}


def test_every_change_is_learned_and_the_network_sees_each_image_once(
    qtbot: QtBot, work: TeachSession, fruit: Path, loader: NetworkLoader, networks: KnownNetworks
) -> None:
    add(qtbot, work, fruit)
    qtbot.waitUntil(lambda: work.learner.state is LearningState.WAITING)
    load(qtbot, loader)
    learned(qtbot, work)
    standing = work.learner.standing
    assert standing is not None
    assert standing.lesson.pictures == (3, 3)
    seen = networks.classifiers[-1].seen
    assert len([one for one in seen if one in (0, 1, 2, 10, 11, 12)]) >= 6
    before = len(seen)
    work.leave_out([fruit / "apple" / "0.png"])
    qtbot.waitUntil(lambda: work.learner.standing not in (None, standing), timeout=20_000)
    assert work.learner.standing.lesson.pictures == (2, 3)
    assert len(seen) == before, "from the store"


def test_one_class_is_not_learned(
    qtbot: QtBot, work: TeachSession, fruit: Path, loader: NetworkLoader
) -> None:
    load(qtbot, loader)
    add(qtbot, work, fruit)
    learned(qtbot, work)
    work.remove("pear")
    qtbot.waitUntil(lambda: work.learner.state is LearningState.IDLE)
    assert work.learner.standing is None
    add(qtbot, work, fruit / "pear", name="none")
    learned(qtbot, work)
    assert work.learner.standing is not None
    assert work.learner.standing.lesson.none == 1


def test_images_that_cannot_be_read_are_named(
    qtbot: QtBot, work: TeachSession, fruit: Path, loader: NetworkLoader
) -> None:
    broken = pictures.broken(fruit / "apple")
    load(qtbot, loader)
    add(qtbot, work, fruit)
    learned(qtbot, work)
    assert [one.item.path for one in work.learner.unreadable] == [broken]


def test_stopped_learning_waits_to_be_resumed(
    qtbot: QtBot, work: TeachSession, fruit: Path, loader: NetworkLoader, networks: KnownNetworks
) -> None:
    load(qtbot, loader)
    begun, go = networks.classifiers[-1].hold(11)
    add(qtbot, work, fruit)
    qtbot.waitUntil(begun.is_set)
    work.learner.stop()
    assert work.learner.state is LearningState.STOPPED
    go.set()
    work.rename("apple", "plum")
    qtbot.wait(50)
    assert work.learner.state is LearningState.STOPPED
    work.learner.resume()
    learned(qtbot, work)
    assert work.learner.standing is not None
    assert work.learner.standing.lesson.names == ("plum", "pear")


def test_a_project_is_saved_after_each_change_and_opens_again(
    qtbot: QtBot, work: TeachSession, fruit: Path, tmp_path: Path
) -> None:
    add(qtbot, work, fruit)
    assert work.is_unsaved
    file = tmp_path / f"fruit{SUFFIX}"
    with qtbot.waitSignal(work.saved):
        work.save_as(file)
    assert not work.is_unsaved
    work.rename("pear", "plum")
    with qtbot.waitSignal(work.saved):
        work.rename("plum", "kiwi")
    assert read_project(file) == work.project
    project = work.project
    work.new()
    assert (work.project, work.path) == (Project(), None)
    with qtbot.waitSignal(work.changed):
        work.open(file)
    assert (work.project, work.path) == (project, file)
    assert not work.can_undo


def test_the_last_change_is_on_the_disk_when_the_window_closes(
    qtbot: QtBot, work: TeachSession, fruit: Path, tmp_path: Path
) -> None:
    add(qtbot, work, fruit)
    file = tmp_path / f"fruit{SUFFIX}"
    work.save_as(file)
    for name in ("plum", "kiwi", "fig"):
        work.rename(work.project.classes[1].name, name)
    work.close(5)
    assert names(read_project(file)) == {"apple": 3, "fig": 3}


def test_a_new_project_loses_no_edit_of_the_one_before(
    qtbot: QtBot, work: TeachSession, fruit: Path, tmp_path: Path
) -> None:
    add(qtbot, work, fruit)
    file = tmp_path / f"fruit{SUFFIX}"
    work.save_as(file)
    work.rename("pear", "plum")  # while the file is being written
    with qtbot.waitSignal(work.saved):
        work.new()
    qtbot.waitUntil(lambda: names(read_project(file)) == {"apple": 3, "plum": 3})


def test_what_is_searched_does_not_get_into_a_project_that_is_opened(
    qtbot: QtBot, work: TeachSession, fruit: Path, tmp_path: Path
) -> None:
    add(qtbot, work, fruit / "apple", name="apple")
    file = tmp_path / f"fruit{SUFFIX}"
    with qtbot.waitSignal(work.saved):
        work.save_as(file)
    for number in range(200):
        pictures.picture(fruit / "pear", f"more {number}.png", 50 + number)
    ended: list[object] = []
    work.read.connect(ended.append)
    work.path = None
    work.add([fruit / "pear"], "pear")
    work.open(file)
    qtbot.waitUntil(lambda: work.path == file and len(ended) == 1)
    assert names(work.project) == {"apple": 3}


def test_projects_are_merged_and_damaged_ones_are_said(
    qtbot: QtBot, work: TeachSession, fruit: Path, tmp_path: Path
) -> None:
    add(qtbot, work, fruit / "pear")
    file = tmp_path / f"pear{SUFFIX}"
    with qtbot.waitSignal(work.saved):
        work.save_as(file)
    work.new()
    add(qtbot, work, fruit / "apple")
    with qtbot.waitSignal(work.changed):
        work.merge(file)
    assert names(work.project) == {"apple": 3, "pear": 3}
    file.write_text("{}")
    with qtbot.waitSignal(work.went_wrong):
        work.open(file)
    assert names(work.project) == {"apple": 3, "pear": 3}


def test_no_image_is_replaced_by_a_project(qtbot: QtBot, work: TeachSession, fruit: Path) -> None:
    add(qtbot, work, fruit)
    image = fruit / "pear" / "0.png"
    content = image.read_bytes()
    with qtbot.waitSignal(work.went_wrong):
        work.save_as(image)
    assert work.path is None
    assert image.read_bytes() == content


def test_classes_are_saved_under_a_name_for_weights_that_is_no_input(
    qtbot: QtBot, work: TeachSession, fruit: Path, loader: NetworkLoader, tmp_path: Path
) -> None:
    with qtbot.waitSignal(work.went_wrong) as nothing:
        work.save_classes(tmp_path / "mine.safetensors")
    assert "Nothing has been learned yet." in nothing.args[0].sentence
    image = (fruit / "pear" / "0.png").rename(fruit / "pear" / "0.safetensors")
    content = image.read_bytes()
    load(qtbot, loader)
    add(qtbot, work, fruit)
    add(qtbot, work, image, name="pear")
    learned(qtbot, work)
    qtbot.waitUntil(lambda: work.learner.standing.lesson.pictures == (3, 3))  # type: ignore[union-attr]
    with qtbot.waitSignal(work.went_wrong) as wrong_name:
        work.save_classes(tmp_path / "mine.pth")
    assert "is not a name for weights" in wrong_name.args[0].sentence
    with qtbot.waitSignal(work.went_wrong) as wrong_place:
        work.save_classes(image)
    assert "is an input file" in wrong_place.args[0].sentence
    assert image.read_bytes() == content
    assert not work.is_saving_classes


def test_thumbnails_are_made_once_and_broken_files_are_empty(
    qtbot: QtBot, work: TeachSession, fruit: Path
) -> None:
    good, broken = fruit / "apple" / "0.png", pictures.broken(fruit)
    with qtbot.waitSignal(work.thumbnails.made):
        assert work.thumbnails.get(good) is None
        assert work.thumbnails.get(broken) is None
    qtbot.waitUntil(lambda: work.thumbnails.get(broken) is not None)
    image = work.thumbnails.get(good)
    assert image is not None
    assert image.width() == pictures.SIZE[0]
    shown = work.thumbnails.get(broken)
    assert shown is not None
    assert shown.isNull()
