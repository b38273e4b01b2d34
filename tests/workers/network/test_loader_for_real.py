"""The loader with a real file, a real download and a real network."""

from __future__ import annotations

import hashlib
import io
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inception_gui.core.backends.backend import Floats
from inception_gui.core.jobs import load_network as load_network_job
from inception_gui.core.types import Pixels, Progress
from inception_gui.core.weights import catalog
from inception_gui.core.weights.catalog import DEFAULT_KEY
from inception_gui.core.weights.store import WeightStore
from inception_gui.errors import Kind, UserError
from inception_gui.workers.network.loader import NetworkChoice, NetworkLoader, NetworkStatus
from tests.core.weights.server import BLOCK, Server, misbehaving_server, status, without_ranges
from tests.workers import seeded_weights
from tests.workers.known_answers import KnownAnswers, KnownBackend, found_weights


@pytest.fixture(scope="module")
def weights_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return seeded_weights.write(tmp_path_factory.mktemp("weights") / "seeded.pth")


@pytest.fixture
def server(weights_file: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """Serves the seeded file where the catalogue says that the usual weights are."""
    content = weights_file.read_bytes()
    with misbehaving_server() as made:
        entry = replace(
            catalog.CATALOG[DEFAULT_KEY],
            urls=(made.url("usual.pth"),),
            sha256=hashlib.sha256(content).hexdigest(),
            size_bytes=len(content),
        )
        made.files["usual.pth"] = content
        monkeypatch.setattr(catalog, "CATALOG", {DEFAULT_KEY: entry})
        yield made


@pytest.fixture
def real_store(server: Server, tmp_path: Path) -> WeightStore:
    return WeightStore(tmp_path / "store", tmp_path / "carried", catalog.CATALOG)


@pytest.fixture
def real_loader(qapp: QApplication, real_store: WeightStore) -> Iterator[NetworkLoader]:
    made = NetworkLoader(real_store, NetworkChoice(device="cpu"))
    yield made
    made.close(30)
    made.deleteLater()


def png(pixels: Pixels) -> bytes:
    encoded = io.BytesIO()
    Image.fromarray(pixels).save(encoded, "PNG")
    return encoded.getvalue()


def test_missing_weights_are_downloaded_checked_and_loaded(
    qtbot: QtBot, real_loader: NetworkLoader, real_store: WeightStore, server: Server
) -> None:
    progress: list[Progress] = []
    real_loader.download_progressed.connect(progress.append)
    real_loader.load()
    qtbot.waitUntil(lambda: real_loader.status is NetworkStatus.MISSING)
    real_loader.download()
    qtbot.waitUntil(lambda: real_loader.status is NetworkStatus.READY)

    size = len(server.files["usual.pth"])
    assert progress[-1].done == size
    assert {event.total for event in progress} == {size}
    assert real_store.find().key == DEFAULT_KEY
    assert real_loader.inference is not None
    assert real_loader.inference.classifier.weights.key == DEFAULT_KEY


def test_a_cancelled_download_is_taken_up_where_it_was(
    qtbot: QtBot, real_loader: NetworkLoader, server: Server
) -> None:
    progress: list[Progress] = []
    real_loader.download_progressed.connect(progress.append)

    def send_some_then_wait(handler: object, content: bytes) -> None:
        rest = handler.begin(content)  # type: ignore[attr-defined]
        handler.send(rest[: 64 * BLOCK])  # type: ignore[attr-defined]
        server.released.wait(20)

    server.manners.append(send_some_then_wait)
    real_loader.download()
    qtbot.waitUntil(lambda: any(event.done > 0 for event in progress))
    real_loader.cancel_download()
    assert real_loader.status is NetworkStatus.MISSING
    qtbot.waitUntil(lambda: "load network" not in [thread.name for thread in threading.enumerate()])
    server.released.set()

    real_loader.download()
    qtbot.waitUntil(lambda: real_loader.status is NetworkStatus.READY)
    assert server.requests[-1][1], "the second request asked for the rest only"


def test_a_server_without_the_file_is_told_with_the_way_out(
    qtbot: QtBot, real_loader: NetworkLoader, server: Server
) -> None:
    server.manner = status(404)
    real_loader.download()
    qtbot.waitUntil(lambda: real_loader.status is NetworkStatus.FAILED)
    assert real_loader.error is not None
    assert real_loader.error.kind is Kind.DOWNLOAD_FAILED
    assert real_loader.error.hint


def test_another_file_than_the_published_one_is_not_used(
    qtbot: QtBot, real_loader: NetworkLoader, real_store: WeightStore, server: Server
) -> None:
    content = server.files["usual.pth"]
    server.files["usual.pth"] = content[:-1] + bytes([content[-1] ^ 1])
    server.manner = without_ranges
    real_loader.download()
    qtbot.waitUntil(lambda: real_loader.status is NetworkStatus.FAILED)
    assert real_loader.inference is None
    assert [path.suffix for path in real_store.folder.iterdir()].count(".pth") == 0


def test_a_file_that_is_no_weights_file_keeps_the_network_in_use(
    qtbot: QtBot, real_loader: NetworkLoader, weights_file: Path, tmp_path: Path
) -> None:
    real_loader.use_file(weights_file)
    qtbot.waitUntil(lambda: real_loader.status is NetworkStatus.READY)
    before = real_loader.inference
    refused: list[Exception] = []
    real_loader.refused.connect(refused.append)
    fake = tmp_path / "cat.pth"
    fake.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(5000))
    real_loader.use_file(fake)
    qtbot.waitUntil(lambda: bool(refused))
    assert real_loader.inference is before
    assert real_loader.choice.weights == str(weights_file)


class NotNumbers(KnownBackend):
    """A network whose sums overflow, though each of its weights is a number."""

    def probabilities_of(self, pixels: Pixels) -> Floats:
        return super().probabilities_of(pixels) * np.nan


def test_weights_that_give_no_numbers_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        load_network_job,
        "open_classifier",
        lambda *_arguments, **_options: KnownAnswers(backend=NotNumbers()),
    )
    with pytest.raises(UserError, match="do not work") as refused:
        list(load_network_job.load_network(found_weights(), device="cpu"))
    assert refused.value.kind is Kind.WEIGHTS_REFUSED
