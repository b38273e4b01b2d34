"""The page of weights in the window: a real store, networks with known answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from inception_gui.core.weights import catalog
from inception_gui.core.weights.catalog import CATALOG, DEFAULT_KEY
from inception_gui.core.weights.store import WEIGHTS_VARIABLE, WeightStore
from inception_gui.settings import Settings
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.network.weights_card import WeightsCard
from inception_gui.widgets.window.main_window import MainWindow
from inception_gui.workers.network.loader import NetworkLoader, NetworkStatus
from inception_gui.workers.session import Session
from tests.core.weights.server import Server, misbehaving_server, stall_after, status
from tests.workers import seeded_weights
from tests.workers.known_answers import KnownNetworks

OTHER = "inception_v3.gluon_in1k"


@pytest.fixture(scope="module")
def weights_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return seeded_weights.write(tmp_path_factory.mktemp("weights") / "seeded.pth")


@pytest.fixture
def store(tmp_path: Path) -> WeightStore:
    """Empty, for the loader and all that is built upon it."""
    return WeightStore(tmp_path / "weights", tmp_path / "carried")


@pytest.fixture
def mine(store: WeightStore, weights_file: Path) -> Path:
    """A file that somebody added."""
    store.folder.mkdir()
    path = store.folder / "mine.pth"
    path.write_bytes(weights_file.read_bytes())
    return path


@pytest.fixture
def server(weights_file: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    for variable in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.delenv(variable, raising=False)
    with misbehaving_server() as made:
        # Its publisher states no hash, so the seeded file may stand for it.
        entry = replace(CATALOG[OTHER], urls=(made.url("other.pth"),))
        made.files["other.pth"] = weights_file.read_bytes()
        monkeypatch.setattr(catalog, "CATALOG", {**CATALOG, OTHER: entry})
        yield made


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


def open_page(qtbot: QtBot, window: MainWindow) -> None:
    menu = window.network.menu
    next(a for a in menu.actions() if a.text() == "Manage weights").trigger()
    assert window.pages.currentWidget() is window.network.weights.page
    qtbot.waitUntil(lambda: window.network.weights.page.card(DEFAULT_KEY) is not None)
    qtbot.waitUntil(lambda: card(window, DEFAULT_KEY).isVisible())


def card(window: MainWindow, name: str) -> WeightsCard:
    found = window.network.weights.page.card(name)
    assert found is not None
    return found


def buttons(widget: WeightsCard) -> list[str]:
    return [b.text() for b in widget.findChildren(QPushButton) if b.isVisible()]


def press(qtbot: QtBot, widget: QWidget, text: str) -> None:
    """Click a button once it is there: what is added to a layout is shown a little later."""

    def found() -> list[QPushButton]:
        every = widget.findChildren(QPushButton)
        return [button for button in every if button.isVisible() and button.text() == text]

    qtbot.waitUntil(lambda: len(found()) == 1)
    found()[0].click()  # a mouse could miss it while the page is still being laid out


def confirm_imagenet(qtbot: QtBot, window: MainWindow) -> None:
    """Say that a file of a thousand classes, which does not say whose, has those of ImageNet."""
    qtbot.waitUntil(lambda: window.network.asker.dialog is not None)
    assert window.network.asker.dialog is not None
    window.network.asker.dialog.use.click()


def ready(qtbot: QtBot, loader: NetworkLoader) -> None:
    loader.load()
    qtbot.waitUntil(lambda: loader.status is NetworkStatus.READY)


def state(window: MainWindow, name: str) -> str:
    return card(window, name)._state.text()


def test_everything_published_is_on_the_page_with_all_that_belongs_to_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    open_page(qtbot, window)
    page = window.network.weights.page
    assert [name for name in CATALOG if page.card(name) is None] == []
    shown = card(window, DEFAULT_KEY)
    assert shown._title.text() == "torchvision, ImageNet-1k"
    for words in ("77.29%", "93.45%", "104 MB", "BSD-3-Clause", "pytorch/vision/blob"):
        assert words in shown._line.text()
    assert state(window, DEFAULT_KEY) == "Not downloaded"
    assert buttons(shown) == ["Download", "SHA-256 0cc3c7bd…", "Download manually"]

    press(qtbot, shown, "SHA-256 0cc3c7bd…")
    assert shown._hash.isVisible()
    assert shown._hash.toPlainText() == CATALOG[DEFAULT_KEY].sha256


@pytest.mark.parametrize("way", ["button", "key"])
def test_the_way_back_leads_to_what_was_shown_before(
    qtbot: QtBot, window: MainWindow, way: str
) -> None:
    open_page(qtbot, window)
    page = window.network.weights.page
    if way == "button":
        press(qtbot, page, "Back")
    else:
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.start_page


def test_other_weights_take_over_and_are_remembered(
    qtbot: QtBot,
    window: MainWindow,
    loader: NetworkLoader,
    store: WeightStore,
    networks: KnownNetworks,
    mine: Path,
    weights_file: Path,
) -> None:
    loader.use_file(weights_file)
    qtbot.waitUntil(lambda: loader.status is NetworkStatus.READY)
    open_page(qtbot, window)
    assert state(window, str(weights_file)) == "In use"
    assert state(window, "mine.pth") == "On this computer"
    old = loader.inference
    networks.let_load.clear()
    press(qtbot, card(window, "mine.pth"), "Use")
    assert state(window, "mine.pth") == "Loading…"
    assert loader.inference is old
    networks.let_load.set()
    qtbot.waitUntil(lambda: state(window, "mine.pth") == "In use")
    assert networks.classifiers[-1].weights.path == mine
    qtbot.waitUntil(lambda: store.chosen() == "mine.pth")
    assert store.find().path == mine
    assert state(window, str(weights_file)) == "On this computer", "it can be used again"


def test_the_environment_rules_over_the_choice_and_the_choice_over_the_default(
    qtbot: QtBot,
    window: MainWindow,
    loader: NetworkLoader,
    store: WeightStore,
    networks: KnownNetworks,
    mine: Path,
    weights_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store.choose("mine.pth")
    monkeypatch.setenv(WEIGHTS_VARIABLE, str(weights_file))
    ready(qtbot, loader)
    assert networks.classifiers[-1].weights.path == weights_file
    assert store.chosen() == "mine.pth", "what the environment says is for this time only"

    monkeypatch.delenv(WEIGHTS_VARIABLE)
    again = NetworkLoader(store, loader.choice)
    again.load()
    qtbot.waitUntil(lambda: again.status is NetworkStatus.READY)
    assert networks.classifiers[-1].weights.path == mine
    again.close(5)
    again.deleteLater()


def test_any_published_weights_are_downloaded_and_used_if_one_wants(
    qtbot: QtBot,
    window: MainWindow,
    loader: NetworkLoader,
    server: Server,
    mine: Path,
    store: WeightStore,
) -> None:
    store.choose("mine.pth")
    ready(qtbot, loader)
    open_page(qtbot, window)
    press(qtbot, card(window, OTHER), "Download")
    qtbot.waitUntil(lambda: state(window, OTHER) == "On this computer")
    assert state(window, "mine.pth") == "In use"
    assert not card(window, OTHER)._progress.isVisible()
    press(qtbot, card(window, OTHER), "Use")
    qtbot.waitUntil(lambda: state(window, OTHER) == "In use")
    qtbot.waitUntil(lambda: store.chosen() == OTHER)


def test_where_there_is_no_network_what_was_downloaded_is_used_at_once(
    qtbot: QtBot, window: MainWindow, loader: NetworkLoader, server: Server
) -> None:
    loader.load()
    qtbot.waitUntil(window.network.panel.isVisible)
    press(qtbot, window.network.panel, "Other ways to get weights")
    qtbot.waitUntil(lambda: window.network.weights.page.card(OTHER) is not None)
    press(qtbot, card(window, OTHER), "Download")
    qtbot.waitUntil(lambda: state(window, OTHER) == "In use")
    assert window.network.panel.isHidden()


def test_a_download_is_cancelled_and_one_that_fails_says_why_on_its_card(
    qtbot: QtBot, window: MainWindow, loader: NetworkLoader, server: Server
) -> None:
    server.manners = [stall_after(20)]
    open_page(qtbot, window)
    shown = card(window, OTHER)
    press(qtbot, shown, "Download")
    qtbot.waitUntil(lambda: shown._progress.text.startswith("0.3"))
    assert "Download" not in buttons(shown)
    press(qtbot, shown, "Cancel")
    assert not shown._progress.isVisible()
    server.manner = status(404)
    press(qtbot, shown, "Download")
    qtbot.waitUntil(shown._failure.isVisible)
    assert "no longer has this file" in shown._failure.accessibleName()
    assert "Download" in buttons(shown)


def test_a_refused_file_says_why_in_place_and_changes_nothing_else(
    qtbot: QtBot,
    window: MainWindow,
    loader: NetworkLoader,
    store: WeightStore,
    mine: Path,
    tmp_path: Path,
) -> None:
    store.choose("mine.pth")
    ready(qtbot, loader)
    open_page(qtbot, window)
    old = loader.inference
    bad = tmp_path / "bad.pth"
    bad.write_text("<html>Sign in</html>")
    page = window.network.weights.page
    window.network.weights._on_file_chosen(bad)
    qtbot.waitUntil(page._failure.isVisible)
    assert "web page" in page._failure.accessibleName()
    assert (loader.inference, store.chosen()) == (old, "mine.pth")
    assert state(window, "mine.pth") == "In use"
    assert [found.path for found in store.list()] == [mine]


def test_a_file_is_added_verified_and_removed_after_a_second_click(
    qtbot: QtBot,
    window: MainWindow,
    loader: NetworkLoader,
    store: WeightStore,
    mine: Path,
    weights_file: Path,
    tmp_path: Path,
) -> None:
    store.choose("mine.pth")
    ready(qtbot, loader)
    open_page(qtbot, window)
    another = tmp_path / "another.pth"
    another.write_bytes(weights_file.read_bytes())
    window.network.weights._on_file_chosen(another)
    page = window.network.weights.page
    confirm_imagenet(qtbot, window)
    qtbot.waitUntil(lambda: page.card("another.pth") is not None)
    assert another.is_file(), "it was copied"

    press(qtbot, page, "Verify")
    qtbot.waitUntil(lambda: page.words == "All weights on this computer are intact.")
    assert state(window, "another.pth") == "On this computer, readable"
    assert "Delete" not in buttons(card(window, "mine.pth")), "it is in use"

    press(qtbot, card(window, "another.pth"), "Delete")
    assert (store.folder / "another.pth").exists()
    press(qtbot, card(window, "another.pth"), "Really delete")
    qtbot.waitUntil(lambda: page.card("another.pth") is None)
    assert not (store.folder / "another.pth").exists()


def test_a_damaged_file_is_shown_as_what_it_is(
    qtbot: QtBot, window: MainWindow, store: WeightStore, mine: Path, weights_file: Path
) -> None:
    mine.write_bytes(weights_file.read_bytes()[:-100])
    open_page(qtbot, window)
    page = window.network.weights.page
    qtbot.waitUntil(lambda: page.card("mine.pth") is not None)
    assert "Use" not in buttons(card(window, "mine.pth"))
    press(qtbot, page, "Verify")
    qtbot.waitUntil(lambda: "1 file did not pass the check" in page.words)
    assert "damaged" in card(window, "mine.pth")._failure.accessibleName()


def test_weights_carried_with_the_program_are_used_without_a_word(
    qtbot: QtBot, window: MainWindow, loader: NetworkLoader, tmp_path: Path, weights_file: Path
) -> None:
    appeared = []
    loader.status_changed.connect(lambda _status: appeared.append(window.network.panel.isVisible()))
    (tmp_path / "carried").mkdir()
    (tmp_path / "carried" / "carried.pth").write_bytes(weights_file.read_bytes())
    ready(qtbot, loader)
    assert not any(appeared)
    open_page(qtbot, window)
    assert state(window, "carried.pth") == "In use"


def test_a_file_downloaded_manually_is_found(
    qtbot: QtBot,
    window: MainWindow,
    loader: NetworkLoader,
    store: WeightStore,
    weights_file: Path,
    networks: KnownNetworks,
) -> None:
    loader.load()
    panel = window.network.panel
    qtbot.waitUntil(panel.isVisible)
    entry = CATALOG[DEFAULT_KEY]
    press(qtbot, panel, "Other ways to get weights")
    qtbot.waitUntil(lambda: window.network.weights.page.card(DEFAULT_KEY) is not None)
    manual = card(window, DEFAULT_KEY)._manual
    qtbot.waitUntil(manual.isVisible)
    address, place = (
        t for t in manual.findChildren(QPlainTextEdit) if t.isVisible()
    )  # fmt: skip
    assert address.toPlainText() == entry.urls[0]
    assert place.toPlainText().splitlines() == [
        str(store.folder), entry.file_name, f"SHA-256: {entry.sha256}"
    ]  # fmt: skip
    assert "104 MB (108,949,747 bytes)" in manual._before.text()
    assert manual._end.text() == "After that, the program needs no connection."
    press(qtbot, manual, "Copy address")
    assert QGuiApplication.clipboard().text() == entry.urls[0]

    # Any other good file that is called by the environment will do to see that it looks again.
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(WEIGHTS_VARIABLE, str(weights_file))
        press(qtbot, manual, "Check again")
        qtbot.waitUntil(lambda: loader.status is NetworkStatus.READY)
    assert panel.isHidden()


def test_closing_the_window_in_the_middle_of_a_download_ends_it(
    qtbot: QtBot, window: MainWindow, session: Session, server: Server
) -> None:
    server.manner = stall_after(20)
    open_page(qtbot, window)
    press(qtbot, card(window, OTHER), "Download")
    qtbot.waitUntil(lambda: card(window, OTHER)._progress.text.startswith("0.3"))
    window.close()
    session.close()
    assert not session.loader.library.is_downloading(OTHER)


@pytest.mark.parametrize("width", [480, 1180])
def test_nothing_is_cut_off_however_narrow(
    qtbot: QtBot, window: MainWindow, mine: Path, width: int
) -> None:
    window.resize(width, 700)
    open_page(qtbot, window)
    shown = card(window, DEFAULT_KEY)
    for text in ("SHA-256 0cc3c7bd…", "Download manually"):
        press(qtbot, shown, text)
    page = window.network.weights.page
    for child in page.findChildren(QPushButton):
        if child.isVisible():
            corner = child.mapTo(page, child.rect().bottomRight())
            assert corner.x() < page.width(), child.text()
            assert child.width() >= child.minimumSizeHint().width(), child.text()


def test_a_file_that_the_environment_names_and_that_is_not_there_is_told_by_name(
    qtbot: QtBot, window: MainWindow, loader: NetworkLoader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(WEIGHTS_VARIABLE, "/nowhere/mine.pth")
    loader.load()
    qtbot.waitUntil(lambda: loader.status is NetworkStatus.FAILED)
    panel = window.network.panel
    qtbot.waitUntil(panel._failure.isVisible)
    assert "/nowhere/mine.pth" in panel._failure.accessibleName()


def drop(widget: QWidget, path: Path) -> bool:
    """Drop a file; whether the widget itself takes it."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, buttons, keys)
    event.ignore()
    widget.dropEvent(event)
    return event.isAccepted()


def test_a_file_dropped_on_the_page_is_added_and_is_no_image(
    qtbot: QtBot, window: MainWindow, session: Session, weights_file: Path
) -> None:
    open_page(qtbot, window)
    assert drop(window.network.weights.page, weights_file)
    confirm_imagenet(qtbot, window)
    qtbot.waitUntil(lambda: window.network.weights.page.card("seeded.pth") is not None)
    assert len(session.items) == 0
    assert window.pages.currentWidget() is window.network.weights.page


def test_weights_from_elsewhere_stay_in_the_list_when_others_are_used(
    qtbot: QtBot, window: MainWindow, loader: NetworkLoader, mine: Path, weights_file: Path
) -> None:
    loader.use_file(weights_file)
    qtbot.waitUntil(lambda: loader.status is NetworkStatus.READY)
    open_page(qtbot, window)
    name = str(weights_file)
    qtbot.waitUntil(lambda: window.network.weights.page.card(name) is not None)
    assert state(window, name) == "In use"
    window.network.weights._on_use_requested("mine.pth")
    qtbot.waitUntil(lambda: state(window, "mine.pth") == "In use")
    assert state(window, name) != "In use"
    assert "Delete" not in buttons(card(window, name)), "it is not the program's to delete"
    window.network.weights._on_use_requested(name)
    qtbot.waitUntil(lambda: state(window, name) == "In use")
