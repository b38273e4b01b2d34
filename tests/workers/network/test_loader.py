"""Weights are downloaded and networks loaded, replaced and let go."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import CancelledError
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs import fetch_weights
from inception_gui.core.types import Mode, Progress
from inception_gui.core.weights.catalog import DEFAULT_KEY, WeightsEntry
from inception_gui.errors import Kind, UserError
from inception_gui.workers.network.loader import NetworkChoice, NetworkLoader, NetworkStatus
from tests.workers.known_answers import FakeStore, KnownNetworks

S = NetworkStatus


class Listener:
    """Writes down what a loader says."""

    def __init__(self, loader: NetworkLoader) -> None:
        self.statuses: list[NetworkStatus] = []
        self.progress: list[Progress] = []
        self.refused: list[UserError] = []
        self.ready = 0
        loader.status_changed.connect(self.statuses.append)
        loader.download_progressed.connect(self.progress.append)
        loader.refused.connect(self.refused.append)
        loader.ready.connect(self._on_ready)

    def _on_ready(self) -> None:
        self.ready += 1


@pytest.fixture
def heard(loader: NetworkLoader) -> Listener:
    return Listener(loader)


class Download:
    """Stands for the job that downloads: it sends two thirds, then waits for what it is told."""

    def __init__(self, store: FakeStore) -> None:
        self.store = store
        self.go_on = threading.Event()
        self.stopped = threading.Event()
        self.error: UserError | None = None
        self.asked_for: list[str] = []

    def fetch_weights(self, entry: WeightsEntry, store: FakeStore) -> Iterator[Progress]:
        assert store is self.store
        self.asked_for.append(entry.key)
        try:
            yield Progress(10, 30, "bytes")
            yield Progress(20, 30, "bytes")
            while not self.go_on.wait(0.01):
                yield Progress(20, 30, "bytes")
            if self.error is not None:
                raise self.error
            yield Progress(30, 30, "bytes")
            self.store.default_is_there = True
        finally:
            self.stopped.set()


@pytest.fixture
def download(store: FakeStore, monkeypatch: pytest.MonkeyPatch) -> Iterator[Download]:
    made = Download(store)
    monkeypatch.setattr(fetch_weights, "fetch_weights", made.fetch_weights)
    yield made
    made.go_on.set()


def test_nothing_is_loaded_before_it_is_asked_for(
    loader: NetworkLoader, networks: KnownNetworks
) -> None:
    assert loader.status is S.NOT_STARTED
    assert not networks.begun.is_set()


def test_loading_ends_with_a_network_that_is_ready(
    qtbot: QtBot, loader: NetworkLoader, heard: Listener, networks: KnownNetworks
) -> None:
    loader.load()
    assert loader.status is S.LOADING
    qtbot.waitUntil(lambda: heard.ready == 1)

    assert heard.statuses == [S.LOADING, S.READY]
    assert loader.inference is not None
    assert loader.inference.classifier is networks.classifiers[0]
    assert loader.device is not None
    assert loader.error is None


def test_missing_weights_are_downloaded_then_loaded(
    qtbot: QtBot, loader: NetworkLoader, heard: Listener, store: FakeStore, download: Download
) -> None:
    store.default_is_there = False
    loader.load()
    qtbot.waitUntil(lambda: loader.status is S.MISSING)
    assert loader.error is not None
    assert loader.error.kind is Kind.WEIGHTS_MISSING

    loader.download()
    qtbot.waitUntil(lambda: Progress(20, 30, "bytes") in heard.progress)
    assert loader.status is S.DOWNLOADING
    download.go_on.set()
    qtbot.waitUntil(lambda: heard.ready == 1)

    assert download.asked_for == [DEFAULT_KEY]
    assert heard.statuses == [S.LOADING, S.MISSING, S.DOWNLOADING, S.LOADING, S.READY]
    assert heard.progress[-1] == Progress(30, 30, "bytes")
    assert loader.error is None


def test_a_download_that_is_cancelled_stops_and_may_be_tried_again(
    qtbot: QtBot, loader: NetworkLoader, heard: Listener, store: FakeStore, download: Download
) -> None:
    store.default_is_there = False
    loader.load()
    qtbot.waitUntil(lambda: loader.status is S.MISSING)
    loader.download()
    qtbot.waitUntil(lambda: bool(heard.progress))
    loader.cancel_download()
    assert loader.status is S.MISSING
    qtbot.waitUntil(download.stopped.is_set)
    told = len(heard.progress)
    qtbot.wait(50)
    assert len(heard.progress) == told
    assert heard.ready == 0

    download.go_on.set()
    loader.download()
    qtbot.waitUntil(lambda: heard.ready == 1)


def test_a_download_that_fails_says_why_and_may_be_tried_again(
    qtbot: QtBot, loader: NetworkLoader, heard: Listener, store: FakeStore, download: Download
) -> None:
    store.default_is_there = False
    download.error = UserError(Kind.DOWNLOAD_FAILED, "The line broke.", "Try again.")
    download.go_on.set()
    loader.download()
    qtbot.waitUntil(lambda: loader.status is S.FAILED)
    assert loader.error is download.error

    download.error = None
    loader.download()
    qtbot.waitUntil(lambda: heard.ready == 1)
    assert loader.error is None


def test_cancelling_where_nothing_is_downloaded_changes_nothing(
    qtbot: QtBot, loader: NetworkLoader, heard: Listener
) -> None:
    loader.load()
    loader.cancel_download()
    qtbot.waitUntil(lambda: heard.ready == 1)
    loader.cancel_download()
    assert loader.status is S.READY


def test_a_file_of_ones_own_replaces_the_network(
    qtbot: QtBot, loader: NetworkLoader, heard: Listener, networks: KnownNetworks
) -> None:
    loader.load()
    qtbot.waitUntil(lambda: heard.ready == 1)
    old = loader.inference
    assert old is not None
    loader.use_file(Path("mine.pth"))
    assert loader.inference is old, "the old one works until the new one does"
    qtbot.waitUntil(lambda: heard.ready == 2)

    assert loader.inference is not old
    assert loader.choice.weights == "mine.pth"
    assert networks.classifiers[-1].weights.path == Path("mine.pth")


def test_a_refused_file_keeps_the_network_in_use(
    qtbot: QtBot, loader: NetworkLoader, heard: Listener, store: FakeStore
) -> None:
    store.refused.add("bad.pth")
    loader.load()
    qtbot.waitUntil(lambda: heard.ready == 1)
    before, choice, device = loader.inference, loader.choice, loader.device
    loader.use_file(Path("bad.pth"))
    qtbot.waitUntil(lambda: bool(heard.refused))

    assert heard.refused[0].kind is Kind.WEIGHTS_REFUSED
    assert (loader.inference, loader.choice, loader.device) == (before, choice, device)
    assert loader.status is S.READY
    assert heard.ready == 1


def test_a_load_that_breaks_half_way_keeps_the_device_that_is_told(
    qtbot: QtBot, loader: NetworkLoader, heard: Listener, networks: KnownNetworks
) -> None:
    loader.load()
    qtbot.waitUntil(lambda: heard.ready == 1)
    networks.breaks = True
    loader.load(NetworkChoice(device="cpu"))
    qtbot.waitUntil(lambda: bool(heard.refused))

    assert heard.refused[0].kind is Kind.INTERNAL
    assert "out of something" in heard.refused[0].detail
    assert loader.device is not None
    assert loader.device.title == "AUTO"
    assert loader.choice.device == "auto"


def test_a_refused_file_where_there_is_no_network_says_why(
    qtbot: QtBot, loader: NetworkLoader, heard: Listener, store: FakeStore
) -> None:
    store.default_is_there = False
    store.refused.add("bad.pth")
    loader.load()
    qtbot.waitUntil(lambda: loader.status is S.MISSING)
    loader.use_file(Path("bad.pth"))
    qtbot.waitUntil(lambda: loader.status is S.FAILED)
    assert loader.error is not None
    assert loader.error.kind is Kind.WEIGHTS_REFUSED

    loader.use_file(Path("good.pth"))
    qtbot.waitUntil(lambda: heard.ready == 1)
    assert loader.error is None


def test_the_last_choice_wins(
    qtbot: QtBot, loader: NetworkLoader, heard: Listener, networks: KnownNetworks
) -> None:
    networks.let_load.clear()
    loader.load()
    qtbot.waitUntil(networks.begun.is_set)
    loader.load(NetworkChoice(mode=Mode.EXACT))
    networks.let_load.set()
    qtbot.waitUntil(lambda: heard.ready == 1)
    qtbot.wait(50)

    assert heard.ready == 1
    assert loader.choice.mode is Mode.EXACT
    assert loader.inference is not None
    assert loader.inference.classifier.mode is Mode.EXACT


def test_the_old_network_is_closed_behind_its_last_work(
    qtbot: QtBot, loader: NetworkLoader, heard: Listener
) -> None:
    loader.load()
    qtbot.waitUntil(lambda: heard.ready == 1)
    old = loader.inference
    assert isinstance(old, Inference)
    loader.load(NetworkChoice(mode=Mode.EXACT))
    qtbot.waitUntil(lambda: heard.ready == 2)

    qtbot.waitUntil(lambda: is_closed(old))


def is_closed(inference: Inference) -> bool:
    try:
        inference.interactive(lambda _: None)
    except (RuntimeError, CancelledError):
        return True
    return False


def test_a_new_network_is_announced_while_the_old_one_still_answers(
    qtbot: QtBot, loader: NetworkLoader, heard: Listener
) -> None:
    loader.load()
    qtbot.waitUntil(lambda: heard.ready == 1)
    old = loader.inference
    assert isinstance(old, Inference)
    was_closed: list[bool] = []
    loader.ready.connect(lambda: was_closed.append(is_closed(old)))
    loader.load(NetworkChoice(mode=Mode.EXACT))
    qtbot.waitUntil(lambda: bool(was_closed))
    assert was_closed == [False]
    assert loader.inference is not old


def test_a_load_asked_for_while_a_choice_is_remembered_leaves_nobody_on_a_closed_network(
    qtbot: QtBot,
    loader: NetworkLoader,
    heard: Listener,
    store: FakeStore,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    disk_answers = threading.Event()
    monkeypatch.setattr(store, "choose", lambda _name: disk_answers.wait(20))
    store.refused.add("bad.pth")
    loader.load()
    qtbot.waitUntil(lambda: heard.ready == 1)
    in_use: list[Inference | None] = []
    loader.ready.connect(lambda: in_use.append(loader.inference))
    loader.use("good.pth")
    qtbot.waitUntil(lambda: len(in_use) == 1)
    loader.use("bad.pth")
    disk_answers.set()
    qtbot.waitUntil(lambda: bool(heard.refused))

    assert loader.status is S.READY
    assert in_use == [loader.inference]
    assert in_use[0] is not None
    assert not is_closed(in_use[0])


def test_a_network_that_a_long_job_uses_is_closed_behind_that_job(
    qtbot: QtBot, loader: NetworkLoader, heard: Listener
) -> None:
    loader.load()
    qtbot.waitUntil(lambda: heard.ready == 1)
    old = loader.inference
    assert isinstance(old, Inference)
    with old.in_use():
        loader.load(NetworkChoice(mode=Mode.EXACT))
        qtbot.waitUntil(lambda: heard.ready == 2)
        qtbot.waitUntil(lambda: old._is_closing)
        assert not is_closed(old)
        with pytest.raises(UserError, match="just replaced"), old.in_use():
            pass
    qtbot.waitUntil(lambda: is_closed(old))


def test_closing_while_it_loads_leaves_nothing_running(
    qtbot: QtBot, loader: NetworkLoader, networks: KnownNetworks
) -> None:
    networks.let_load.clear()
    loader.load()
    qtbot.waitUntil(networks.begun.is_set)
    networks.let_load.set()
    loader.close(5)
    assert not [t for t in threading.enumerate() if t.name == "load network"]


def test_weights_that_answered_are_remembered_and_others_are_not(
    qtbot: QtBot, loader: NetworkLoader, heard: Listener, store: FakeStore
) -> None:
    store.refused.add("bad.pth")
    loader.load()
    qtbot.waitUntil(lambda: heard.ready == 1)
    loader.load(NetworkChoice(mode=Mode.EXACT))
    qtbot.waitUntil(lambda: heard.ready == 2)
    loader.use_file(Path("bad.pth"))
    qtbot.waitUntil(lambda: bool(heard.refused))
    assert store.chosen == [], "nobody chose any yet"

    loader.use("good.pth")
    qtbot.waitUntil(lambda: heard.ready == 3)
    qtbot.waitUntil(lambda: store.chosen == ["good.pth"])
    assert loader.choice == NetworkChoice("good.pth", mode=Mode.EXACT)


def test_a_change_of_mode_keeps_the_weights_that_are_in_use(
    qtbot: QtBot, loader: NetworkLoader, heard: Listener, networks: KnownNetworks
) -> None:
    loader.load()
    qtbot.waitUntil(lambda: heard.ready == 1)
    loader._store = FakeStore(Path("another program's choice"))
    loader._store.default_is_there = False
    loader.load(NetworkChoice(mode=Mode.EXACT))
    qtbot.waitUntil(lambda: heard.ready == 2)
    assert networks.classifiers[1].weights.path == Path("default.pth")


def test_a_choice_that_cannot_be_kept_is_used_all_the_same(
    qtbot: QtBot,
    loader: NetworkLoader,
    heard: Listener,
    store: FakeStore,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def choose(_name: str | None) -> None:
        raise UserError(Kind.WRITE_FAILED, "The disk is full.")

    monkeypatch.setattr(store, "choose", choose)
    loader.use("good.pth")
    qtbot.waitUntil(lambda: heard.ready == 1)
    qtbot.waitUntil(lambda: "The disk is full." in caplog.text)
