"""Networks with known answers, sessions that use them, and nothing of Qt left behind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs import load_network
from inception_gui.workers.network.loader import NetworkChoice, NetworkLoader
from inception_gui.workers.session import Session
from tests.patient_bot import qtbot
from tests.qt_leaks import no_qt_is_left_behind
from tests.workers.known_answers import FakeStore, KnownAnswers, KnownNetworks

__all__ = ["no_qt_is_left_behind", "qtbot"]


@pytest.fixture
def classifier() -> Iterator[KnownAnswers]:
    made = KnownAnswers()
    yield made
    made.let_go()


@pytest.fixture
def inference(classifier: KnownAnswers) -> Iterator[Inference]:
    made = Inference(classifier)
    yield made
    classifier.let_go()
    made.close()


@pytest.fixture
def networks(monkeypatch: pytest.MonkeyPatch) -> Iterator[KnownNetworks]:
    made = KnownNetworks()
    monkeypatch.setattr(load_network, "load_network", made.load)
    yield made
    made.let_load.set()
    for known in made.classifiers:
        known.let_go()


@pytest.fixture
def store(tmp_path: Path) -> FakeStore:
    return FakeStore(tmp_path / "weights")


@pytest.fixture
def loader(
    qapp: QApplication, networks: KnownNetworks, store: FakeStore
) -> Iterator[NetworkLoader]:
    made = NetworkLoader(store, NetworkChoice())
    yield made
    networks.let_load.set()
    made.close(5)
    made.deleteLater()


@pytest.fixture
def session(loader: NetworkLoader, networks: KnownNetworks) -> Iterator[Session]:
    made = Session(loader)
    yield made
    for known in networks.classifiers:
        known.let_go()
    made.close()
    made.deleteLater()
