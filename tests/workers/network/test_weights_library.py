"""The store's work on threads of its own, with a real store, real files and a server."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inception_gui.core.types import Progress
from inception_gui.core.weights import catalog
from inception_gui.core.weights.catalog import DEFAULT_KEY
from inception_gui.core.weights.found import Checked
from inception_gui.core.weights.store import WeightStore
from inception_gui.errors import Kind, UserError
from inception_gui.workers.network.weights_library import ListedWeights, WeightsLibrary
from tests.core.weights.server import Server, misbehaving_server, stall_after, status
from tests.workers import seeded_weights

OTHER = "inception_v3.gluon_in1k"


@pytest.fixture(scope="module")
def weights_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return seeded_weights.write(tmp_path_factory.mktemp("weights") / "seeded.pth")


@pytest.fixture
def server(weights_file: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """Serves the seeded file as an entry that is not the default one."""
    for variable in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.delenv(variable, raising=False)
    content = weights_file.read_bytes()
    with misbehaving_server() as made:
        entry = replace(
            catalog.CATALOG[OTHER],
            urls=(made.url("other.pth"),),
            file_name="other.pth",
            sha256=hashlib.sha256(content).hexdigest(),
            size_bytes=len(content),
        )
        made.files["other.pth"] = content
        default = catalog.CATALOG[DEFAULT_KEY]
        monkeypatch.setattr(catalog, "CATALOG", {DEFAULT_KEY: default, OTHER: entry})
        yield made


@pytest.fixture
def kept_store(server: Server, tmp_path: Path) -> WeightStore:
    return WeightStore(tmp_path / "store", tmp_path / "carried", catalog.CATALOG)


class Listener:
    def __init__(self, library: WeightsLibrary) -> None:
        self.lists: list[tuple[ListedWeights, ...]] = []
        self.progress: list[Progress] = []
        self.events: list[tuple[str, str]] = []
        self.errors: list[tuple[str, UserError]] = []
        self.checked: list[Checked] = []
        library.listed.connect(self.lists.append)
        library.download_progressed.connect(lambda _key, told: self.progress.append(told))
        library.downloaded.connect(lambda key: self.events.append(("downloaded", key)))
        library.stopped.connect(lambda key: self.events.append(("stopped", key)))
        library.added.connect(lambda name: self.events.append(("added", name)))
        library.verified.connect(lambda: self.events.append(("verified", "")))
        library.checked.connect(self.checked.append)
        library.failed.connect(lambda name, error: self.errors.append((name, error)))

    def names_here(self) -> list[str]:
        return [kept.name for kept in self.lists[-1] if kept.path] if self.lists else []


@pytest.fixture
def library(qapp: QApplication, kept_store: WeightStore) -> Iterator[WeightsLibrary]:
    made = WeightsLibrary(kept_store)
    yield made
    made.close(30)
    made.deleteLater()


@pytest.fixture
def heard(library: WeightsLibrary) -> Listener:
    return Listener(library)


def test_an_empty_store_lists_what_is_published(
    qtbot: QtBot, library: WeightsLibrary, heard: Listener
) -> None:
    library.refresh()
    qtbot.waitUntil(lambda: bool(heard.lists))
    assert [kept.name for kept in heard.lists[0]] == [DEFAULT_KEY, OTHER]
    assert heard.names_here() == []


def test_any_published_weights_are_downloaded(
    qtbot: QtBot, library: WeightsLibrary, heard: Listener, kept_store: WeightStore, server: Server
) -> None:
    library.download(OTHER)
    library.download(OTHER)
    assert library.is_downloading(OTHER)
    qtbot.waitUntil(lambda: heard.names_here() == [OTHER])
    assert heard.events == [("downloaded", OTHER)]
    assert heard.progress[-1].done == heard.progress[-1].total == len(server.files["other.pth"])
    assert not library.is_downloading(OTHER)
    assert kept_store.find(OTHER).path.is_file()
    assert len(server.requests) == 1


def test_a_download_that_fails_says_why(
    qtbot: QtBot, library: WeightsLibrary, heard: Listener, server: Server
) -> None:
    server.manner = status(404)
    library.download(OTHER)
    qtbot.waitUntil(lambda: bool(heard.errors))
    name, error = heard.errors[0]
    assert name == OTHER
    assert error.kind is Kind.DOWNLOAD_FAILED
    assert not library.is_downloading(OTHER)


def test_a_download_is_cancelled_and_goes_on_later_where_it_stopped(
    qtbot: QtBot, library: WeightsLibrary, heard: Listener, server: Server
) -> None:
    server.manners = [stall_after(10)]
    library.download(OTHER)
    qtbot.waitUntil(lambda: bool(heard.progress) and heard.progress[-1].done > 0)
    library.cancel(OTHER)
    assert heard.events == [("stopped", OTHER)]
    library.download(OTHER)
    qtbot.waitUntil(lambda: ("downloaded", OTHER) in heard.events)
    assert heard.errors == []
    first_byte = server.requests[1][1]
    assert first_byte is not None
    assert first_byte.startswith("bytes=1")


def test_closing_while_a_server_stalls_leaves_nothing_running(
    qtbot: QtBot, library: WeightsLibrary, heard: Listener, server: Server
) -> None:
    server.manner = stall_after(3)
    library.download(OTHER)
    qtbot.waitUntil(lambda: bool(heard.progress) and heard.progress[-1].done > 0)
    library.close(30)
    assert not [t for t in threading.enumerate() if t.name == "download weights"]


def test_a_file_is_added_verified_and_removed(
    qtbot: QtBot,
    library: WeightsLibrary,
    heard: Listener,
    kept_store: WeightStore,
    tmp_path: Path,
    weights_file: Path,
) -> None:
    mine = tmp_path / "mine.pth"
    mine.write_bytes(weights_file.read_bytes() + b"")
    library.add(mine)
    # The hash says that it is the published file, whatever its name.
    qtbot.waitUntil(lambda: heard.names_here() == [OTHER])
    assert heard.events == [("added", OTHER)]
    assert mine.is_file()

    library.verify()
    qtbot.waitUntil(lambda: ("verified", "") in heard.events)
    assert [(c.key, c.problem) for c in heard.checked] == [(OTHER, None)]

    library.remove(OTHER)
    qtbot.waitUntil(lambda: heard.names_here() == [])
    assert not (kept_store.folder / "other.pth").exists()


def test_a_file_that_is_damaged_later_is_found_and_can_be_removed(
    qtbot: QtBot,
    library: WeightsLibrary,
    heard: Listener,
    kept_store: WeightStore,
    weights_file: Path,
) -> None:
    kept_store.folder.mkdir()
    content = weights_file.read_bytes()
    (kept_store.folder / "other.pth").write_bytes(content[:-9])
    library.verify()
    qtbot.waitUntil(lambda: bool(heard.checked))
    assert heard.checked[0].problem is not None
    qtbot.waitUntil(lambda: heard.names_here() == ["other.pth"])
    library.remove("other.pth")
    qtbot.waitUntil(lambda: heard.names_here() == [])


def test_a_refused_file_is_not_kept_and_says_why(
    qtbot: QtBot, library: WeightsLibrary, heard: Listener, kept_store: WeightStore, tmp_path: Path
) -> None:
    bad = tmp_path / "page.pth"
    bad.write_text("<html>Sign in</html>")
    library.add(bad)
    qtbot.waitUntil(lambda: bool(heard.errors))
    assert heard.errors[0][1].kind is Kind.WEIGHTS_REFUSED
    assert kept_store.list() == ()


def test_what_is_not_there_cannot_be_removed(
    qtbot: QtBot, library: WeightsLibrary, heard: Listener
) -> None:
    library.remove(DEFAULT_KEY)
    qtbot.waitUntil(lambda: bool(heard.errors))
    assert heard.errors[0][0] == DEFAULT_KEY
    assert heard.errors[0][1].kind is Kind.WEIGHTS_MISSING


def test_two_programs_download_the_same_weights_once(
    qtbot: QtBot, library: WeightsLibrary, heard: Listener, kept_store: WeightStore, server: Server
) -> None:
    other_program = WeightsLibrary(WeightStore(kept_store.folder, None, catalog.CATALOG))
    heard_there = Listener(other_program)
    library.download(OTHER)
    other_program.download(OTHER)
    qtbot.waitUntil(lambda: heard.names_here() == [OTHER] == heard_there.names_here())
    assert heard.errors == heard_there.errors == []
    assert server.served_bytes == len(server.files["other.pth"])
    other_program.close(30)
    other_program.deleteLater()
