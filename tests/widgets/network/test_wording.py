"""What the window says about weights that are not there."""

from __future__ import annotations

from pathlib import Path

from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.labels.label_set import of_names
from inception_gui.core.weights.catalog import CATALOG, DEFAULT_KEY
from inception_gui.core.weights.found import how_to_get
from inception_gui.errors import Kind, UserError
from inception_gui.widgets.network.wording import in_window, network_text
from inception_gui.workers.network.loader import NetworkLoader, NetworkStatus
from tests.workers.known_answers import KnownAnswers

ENTRY, FOLDER = CATALOG[DEFAULT_KEY], Path("/weights")


def test_the_hash_of_a_failed_download_is_in_the_details_where_it_is_not_cut() -> None:
    hint = f"Try another network. {how_to_get(ENTRY, FOLDER)}"
    error = UserError(Kind.DOWNLOAD_FAILED, "The server cannot be reached.", hint, "Errno 111")
    shown = in_window(error, ENTRY, FOLDER)
    assert (shown.sentence, shown.hint) == (error.sentence, "Try another network.")
    assert str(ENTRY.sha256) in shown.detail
    assert shown.detail.endswith("\nErrno 111")


def test_other_errors_stay_as_they_are() -> None:
    error = UserError(Kind.WEIGHTS_REFUSED, "This is damaged.", "Use another file.")
    assert in_window(error, ENTRY, FOLDER) is error


def test_offline_the_weights_are_not_downloaded_yet(loader: NetworkLoader) -> None:
    loader.status = NetworkStatus.FAILED
    loader.error = UserError(Kind.DOWNLOAD_FAILED, "The server cannot be reached.", "Try again.")
    text = network_text(loader)
    assert (text.chip, text.waiting, text.state) == (*["Not downloaded yet"] * 2, "missing")
    loader.error = UserError(Kind.WEIGHTS_REFUSED, "This is damaged.", "Use another file.")
    assert network_text(loader).chip == "Weights cannot be used"


def test_the_chip_tells_own_classes_from_imagenets(loader: NetworkLoader) -> None:
    answers = KnownAnswers()
    inference = Inference(answers)
    loader.status, loader.inference, loader.device = NetworkStatus.READY, inference, answers.device
    assert network_text(loader).chip == "Inception V3 · CPU · Standard"
    answers.labels = of_names("file", ["apple", "pear", "plum"])
    assert network_text(loader).chip == "3 own classes · CPU · Standard"
    loader.inference = None
    inference.close()
