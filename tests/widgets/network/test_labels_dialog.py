"""Weights that do not say what their classes are called: the dialog that asks, in the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from inception_gui.core.jobs.examine_weights import examine_weights
from inception_gui.core.types import Item
from inception_gui.core.weights.catalog import RECIPES
from inception_gui.core.weights.store import WeightStore
from inception_gui.settings import Settings
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.network.labels_dialog import LabelsDialog
from inception_gui.widgets.window.main_window import MainWindow
from inception_gui.workers.network.loader import NetworkLoader
from inception_gui.workers.network.weights_naming import WeightsNaming
from inception_gui.workers.session import Session
from tests import pictures
from tests.core.weights.files import plausible_state, save, with_classes
from tests.workers import seeded_weights
from tests.workers.known_answers import KnownNetworks


@pytest.fixture
def store(tmp_path: Path) -> WeightStore:
    return WeightStore(tmp_path / "weights", tmp_path / "carried")


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
def three(tmp_path: Path) -> Path:
    return save(with_classes(plausible_state(), 3), tmp_path / "leaves.pth")


@pytest.fixture
def names(tmp_path: Path) -> Path:
    path = tmp_path / "names of mine.txt"
    path.write_text("leaf rust\nhealthy\nmildew\n")
    return path


def dialog(qtbot: QtBot, window: MainWindow) -> LabelsDialog:
    qtbot.waitUntil(lambda: window.network.asker.dialog is not None)
    found = window.network.asker.dialog
    assert found is not None
    return found


def test_a_file_without_names_is_added_with_those_that_the_user_gives(
    qtbot: QtBot, window: MainWindow, store: WeightStore, three: Path, names: Path, tmp_path: Path
) -> None:
    page = window.network.weights.page
    window.network.weights.open_page()
    page.file_dropped.emit(three)
    asked = dialog(qtbot, window)
    assert "3 classes" in asked._question.text()
    assert not asked.known.isVisible()
    assert not asked.use.isEnabled()
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("one\ntwo\n")
    asked.read_names(wrong)
    qtbot.waitUntil(lambda: "names 2 classes, but the network has 3" in asked.preview)
    assert not asked.use.isEnabled()
    asked.read_names(names)
    qtbot.waitUntil(lambda: asked.preview == "3 names: leaf rust, healthy, mildew")
    asked.choose_recipe("timm")
    asked.use.click()
    qtbot.waitUntil(lambda: page.card("leaves.pth") is not None)
    found = store.find("leaves.pth")
    assert list(found.labels.names) == ["leaf rust", "healthy", "mildew"]
    assert found.preprocessing == RECIPES["timm"]
    # They can be changed later.
    card = page.card("leaves.pth")
    assert card is not None
    change = next(b for b in card.findChildren(QPushButton) if b.text() == "Classes…")
    qtbot.waitUntil(change.isVisible)
    qtbot.waitUntil(lambda: window.network.asker.dialog is None)
    change.click()
    again = dialog(qtbot, window)
    assert again.known.isChecked()
    assert again.preview == "3 names: leaf rust, healthy, mildew"
    again.choose_recipe("gluon")
    again.use.click()
    qtbot.waitUntil(lambda: store.find("leaves.pth").preprocessing == RECIPES["gluon"])
    assert store.find("leaves.pth").labels.names[0] == "leaf rust"


def test_a_thousand_classes_are_imagenets_once_that_is_confirmed(
    qtbot: QtBot,
    window: MainWindow,
    loader: NetworkLoader,
    store: WeightStore,
    networks: KnownNetworks,
    tmp_path: Path,
) -> None:
    window.network.use_file(save(plausible_state(), tmp_path / "mine.pth"))
    asked = dialog(qtbot, window)
    assert "as many as ImageNet" in asked._question.text()
    assert asked.known.isChecked()
    assert asked.preview.startswith("1,000 names: tench, ")
    assert asked.preview.endswith("toilet tissue")
    with qtbot.waitSignal(loader.ready):
        asked.use.click()
    assert networks.classifiers[-1].weights.path == store.folder / "mine.pth"
    qtbot.waitUntil(lambda: store.chosen() == "mine.pth")


def test_nothing_is_added_without_an_answer(
    qtbot: QtBot, window: MainWindow, store: WeightStore, three: Path
) -> None:
    window.network.use_file(three)
    dialog(qtbot, window).reject()
    qtbot.waitUntil(lambda: window.network.asker.dialog is None)
    assert store.list() == ()


def test_a_file_that_names_its_classes_is_used_without_a_question(
    qtbot: QtBot, window: MainWindow, loader: NetworkLoader, three: Path
) -> None:
    three.with_name("labels.txt").write_text("a\nb\nc\n")
    with qtbot.waitSignal(loader.ready):
        window.network.use_file(three)
    assert window.network.asker.dialog is None


def test_every_preprocessing_is_tried_on_the_image_on_display(
    qtbot: QtBot, store: WeightStore, names: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INCEPTION_GUI_PROFILE", str(tmp_path / "profile"))
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    naming = WeightsNaming(store, parent)
    (examined,) = examine_weights(seeded_weights.write(tmp_path / "mine.pth", 3), store)
    path = pictures.picture(tmp_path, "cat.png", 77, (320, 320))
    asked = LabelsDialog(naming, examined, Item("cat.png", path), parent)
    asked.open()
    try:
        qtbot.waitUntil(lambda: asked.trial == "Tried on “cat.png”:", timeout=60_000)
        shown = {key: column.lines for key, column in asked.columns.items()}
        assert set(shown) == set(RECIPES)
        assert all(len(lines) == 3 and "class " in lines[0] for lines in shown.values())
        asked.read_names(names)
        qtbot.waitUntil(lambda: asked.use.isEnabled())
        assert not any("class " in line for line in asked.columns["timm"].lines)
    finally:
        asked.reject()
        naming.close(30)


def test_weights_of_the_environment_that_name_nothing_are_asked_about_at_the_start(
    qtbot: QtBot,
    window: MainWindow,
    loader: NetworkLoader,
    three: Path,
    names: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("INCEPTION_GUI_WEIGHTS", str(three))
    loader.load()
    asked = dialog(qtbot, window)
    asked.read_names(names)
    qtbot.waitUntil(lambda: asked.use.isEnabled())
    with qtbot.waitSignal(loader.ready):
        asked.use.click()
    assert loader.inference is not None
    assert loader.inference.classifier.labels.names == ("leaf rust", "healthy", "mildew")
