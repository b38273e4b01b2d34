"""The program as `app.build` makes it, offscreen, in this process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
import skimage.data
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from inception_gui import app, paths
from inception_gui.app import Program
from inception_gui.core.jobs import load_network
from inception_gui.core.types import Item
from inception_gui.core.weights.store import WeightStore
from inception_gui.errors import Kind
from inception_gui.workers.network.loader import NetworkStatus
from tests import pictures
from tests.oracle import CORPUS, STAND_IN, needs_weights
from tests.workers import seeded_weights
from tests.workers.known_answers import FakeStore, KnownNetworks

THUMBNAILS_KEPT = 600

needs_corpus = pytest.mark.skipif(
    not (CORPUS / "files").is_dir(), reason=f"the corpus is not at {CORPUS}"
)


Open = Callable[[], Program]


@pytest.fixture
def open_program(qtbot: QtBot, qapp: QApplication) -> Iterator[Open]:
    """Opens the program in a window; all are closed in the end."""
    programs: list[Program] = []

    def opened() -> Program:
        programs.append(app.build(qapp))
        programs[-1].window.show()
        qtbot.waitExposed(programs[-1].window)
        return programs[-1]

    yield opened
    for program in programs:
        program.window.close()
        program.themes.set_choice("system")
        for thing in (program.window, program.session, program.session.loader):
            thing.deleteLater()


@pytest.fixture
def program(open_program: Open) -> Program:
    """With no weights on this computer."""
    return open_program()


@pytest.fixture
def networks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> KnownNetworks:
    made = KnownNetworks()
    monkeypatch.setattr(load_network, "load_network", made.load)
    monkeypatch.setattr(app, "WeightStore", FakeStore)
    return made


@pytest.fixture
def ready(qtbot: QtBot, networks: KnownNetworks, open_program: Open) -> Iterator[Program]:
    """With a network that has known answers."""
    made = open_program()
    qtbot.waitUntil(lambda: made.session.loader.status is NetworkStatus.READY)
    yield made
    for classifier in networks.classifiers:
        classifier.let_go()


def is_done(program: Program, count: int) -> bool:
    session = program.session
    quiet = not session.bulk.is_running and not session.viewer.is_working
    return len(session.items) == count and session.items.waiting_count == 0 and quiet


def test_without_weights_a_file_is_chosen_and_the_photo_gets_its_answers(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    window, page = program.window, program.window.picture_page
    qtbot.waitUntil(window.network.panel.isVisible)
    photo = tmp_path / "chelsea.png"
    Image.fromarray(skimage.data.chelsea()).save(photo)
    window.open_paths([photo])
    qtbot.waitUntil(lambda: page.canvas.has_picture)
    assert page.chosen_class is None

    weights = seeded_weights.write(tmp_path / "seeded.pth")
    window.network.panel.file_requested.emit()
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(weights))
    dialog.accept()
    # The file does not say what its classes are called.
    qtbot.waitUntil(lambda: window.network.asker.dialog is not None)
    window.network.asker.dialog.use.click()
    qtbot.waitUntil(lambda: page.chosen_class is not None)

    assert window.network.panel.isHidden()
    assert page.predictions.rows[4].isVisible()
    assert "451 × 300" in page.predictions.facts_text
    shown = page.shown
    assert shown is not None
    assert len(shown.heat_maps) == 5
    assert "seeded.pth" in program.session.loader.inference.classifier.weights.title  # type: ignore[union-attr]

    # Saved and copied, the overlay is the same picture.
    QGuiApplication.clipboard().clear()  # of what an earlier test copied
    window.actions_.copy.trigger()
    qtbot.waitUntil(lambda: not QGuiApplication.clipboard().image().isNull())
    window.actions_.save.trigger()
    dialog = next(d for d in window.findChildren(QFileDialog) if d.isVisible())
    dialog.selectFile(str(tmp_path / "overlay.png"))
    dialog.accept()
    qtbot.waitUntil((tmp_path / "overlay.png").exists)
    saved = QImage(str(tmp_path / "overlay.png")).convertToFormat(QImage.Format.Format_RGB32)
    copied = QGuiApplication.clipboard().image().convertToFormat(QImage.Format.Format_RGB32)
    assert (saved.width(), saved.height()) == (451, 300)
    assert saved == copied

    window.close()
    # Asked about, it was added to the store.
    assert WeightStore().chosen() == weights.name
    assert WeightStore().find().path == paths.weights_folder() / weights.name


def test_what_the_user_chose_is_there_the_next_time(
    networks: KnownNetworks, open_program: Open
) -> None:
    first = open_program()
    first.window.actions_.theme_chosen.emit("dark")
    first.window.map_style.set_opacity(0.9)
    first.window.resize(640, 520)
    first.window.close()
    second = open_program()
    assert second.themes.choice == "dark"
    assert second.window.map_style.style.opacity == 0.9
    assert (second.window.width(), second.window.height()) == (640, 520)


def test_the_theme_changes_at_once_and_keeps_what_is_shown(
    qtbot: QtBot, ready: Program, tmp_path: Path
) -> None:
    window = ready.window
    window.actions_.theme_chosen.emit("light")
    window.open_paths([pictures.picture(tmp_path, "cat.png", 285)])
    qtbot.waitUntil(lambda: is_done(ready, 1))
    light = window.grab().toImage()
    window.actions_.theme_chosen.emit("dark")
    dark = window.grab().toImage()
    assert window.picture_page.predictions.verdict_text == "Egyptian cat"
    # The ground under the answers, below the last of them.
    place = window.picture_page.predictions.mapTo(
        window, window.picture_page.predictions.rect().center()
    )
    assert light.pixelColor(place).lightness() > 200
    assert dark.pixelColor(place).lightness() < 80


def test_fifty_photos_at_once_are_all_answered(
    qtbot: QtBot, ready: Program, tmp_path: Path
) -> None:
    window = ready.window
    window.open_paths(pictures.many(tmp_path, 50))
    qtbot.waitUntil(lambda: is_done(ready, 50))
    assert window.picture_page.run_panel.isVisible()
    assert window.picture_page.strip.isHidden()
    assert window.picture_page.predictions.verdict_text
    best = [ready.session.items.entry(row).prediction for row in range(50)]
    assert [prediction.scores[0].index for prediction in best if prediction] == list(range(50))
    assert window.actions_.clear.isEnabled()
    assert not window.actions_.resume.isEnabled()


def test_a_folder_of_thousands_keeps_a_bounded_part_of_it_in_memory(
    qtbot: QtBot, ready: Program, tmp_path: Path
) -> None:
    pictures.many(tmp_path / "folder", 2000)
    ready.window.open_paths([tmp_path / "folder"])
    qtbot.waitUntil(lambda: is_done(ready, 2000))

    items = ready.session.items
    states = {items.entry(row).state for row in range(2000)}
    assert states <= {"done", "unsure"}
    asked = [items.index(row).data(Qt.ItemDataRole.DecorationRole) for row in range(2000)]
    kept = [thumbnail for thumbnail in asked if thumbnail is not None]
    assert 0 < len(kept) <= THUMBNAILS_KEPT
    assert all(max(thumbnail.width(), thumbnail.height()) <= 208 for thumbnail in kept)
    names = [items.entry(row).item.name for row in range(2000)]
    assert names == sorted(names)

    # The first scrolled back to gets its thumbnail again.
    ready.window.picture_page.run_panel.table.scrollToTop()
    first = items.index(0)
    qtbot.waitUntil(lambda: first.data(Qt.ItemDataRole.DecorationRole) is not None)


def test_ten_thousand_pictures_scroll_without_a_widget_for_each(
    qtbot: QtBot, ready: Program
) -> None:
    session, strip = ready.session, ready.window.picture_page.strip
    session.items.add([Item("first.png", path=Path("/nowhere/first.png"))])
    session.items_added.emit(1)
    few = len(ready.window.findChildren(QWidget))
    many = [Item(f"{i}.png", path=Path(f"/nowhere/{i}.png")) for i in range(9_999)]
    session.items.add(many)
    session.items_added.emit(10_000)
    qtbot.waitUntil(lambda: strip.isVisible() and strip.verticalScrollBar().maximum() > 100_000)

    bar = strip.verticalScrollBar()
    for share in (0.25, 0.5, 0.75, 1.0):
        bar.setValue(round(bar.maximum() * share))
        strip.grab()
    last = strip.indexAt(strip.viewport().rect().center()).row()
    assert 9_990 <= last <= 9_999
    assert len(ready.window.findChildren(QWidget)) == few


def test_closing_in_the_middle_of_the_work_keeps_the_settings(
    qtbot: QtBot, ready: Program, networks: KnownNetworks, tmp_path: Path
) -> None:
    begun, go_on = networks.classifiers[0].hold(100)
    ready.window.open_paths(pictures.many(tmp_path, 300))
    qtbot.waitUntil(begun.is_set)
    go_on.set()
    ready.window.close()
    assert (paths.config_folder() / "settings.json").is_file()
    assert not ready.session.bulk.is_running


@pytest.mark.corpus
@pytest.mark.filterwarnings("ignore::UserWarning:PIL")
@needs_corpus
def test_hostile_files_all_come_to_an_end_and_the_window_lives_on(
    qtbot: QtBot, ready: Program, tmp_path: Path
) -> None:
    files = sorted(path for path in (CORPUS / "files").rglob("*") if path.is_file())
    assert len(files) > 20
    ready.window.open_paths(files)
    qtbot.waitUntil(lambda: is_done(ready, len(files)), timeout=240_000)
    items = ready.session.items
    failures = [items.entry(row).failure for row in range(len(files))]
    assert {failure.kind for failure in failures if failure} <= set(list(Kind)[:7])
    assert items.failed_count == len([failure for failure in failures if failure]) > 5

    ready.window.open_paths([pictures.picture(tmp_path, "after.png", 285)])
    qtbot.waitUntil(lambda: "after.png – Egyptian cat" in ready.window.windowTitle())


@pytest.mark.weights
@needs_weights
def test_the_trained_network_finds_the_cat_and_looks_at_it_for_each_answer(
    qtbot: QtBot, open_program: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INCEPTION_GUI_WEIGHTS", str(STAND_IN))
    program = open_program()
    photo = tmp_path / "chelsea.png"
    Image.fromarray(skimage.data.chelsea()).save(photo)
    program.window.open_paths([photo])
    page = program.window.picture_page
    qtbot.waitUntil(lambda: page.chosen_class is not None)

    assert {285, 281} <= {score.index for score in page.shown.prediction.scores}  # type: ignore[union-attr]
    seen = []
    for row in page.predictions.rows:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
        seen.append(page.canvas.grab().toImage())
    assert all(a != b for a, b in pairwise(seen)), "each answer has a map of its own"
