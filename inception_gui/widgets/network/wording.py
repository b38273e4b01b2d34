"""What the window says about the network: on the chip, and while answers are on their way."""

from __future__ import annotations

from dataclasses import dataclass

from inception_gui.core.weights import catalog
from inception_gui.widgets.common import wording
from inception_gui.widgets.network.chip import NetworkState
from inception_gui.widgets.network.menu import MODES
from inception_gui.widgets.network.weights_wording import host_of
from inception_gui.workers.network.loader import NetworkLoader, NetworkStatus


@dataclass(frozen=True, slots=True)
class Words:
    """A state for the chip, its text and tooltip, and what the answers panel says meanwhile."""

    state: NetworkState
    text: str
    tooltip: str
    waiting: str


def words_for(loader: NetworkLoader) -> Words:
    """What to say about the network now."""
    status = loader.status
    if status is NetworkStatus.MISSING:
        return Words(
            "missing", "No weights yet", "The network needs its weights.", "Waiting for weights"
        )
    if status is NetworkStatus.DOWNLOADING:
        return Words(
            "loading", "Downloading…", "The weights are on their way.", "Waiting for weights"
        )
    if status is NetworkStatus.FAILED:
        error = str(loader.error) if loader.error else ""
        return Words("failed", "Weights refused", error, "There are no usable weights")
    device = loader.device.title if loader.device else ""
    mode = MODES[loader.choice.mode][0] if loader.choice.mode in MODES else ""
    if status is NetworkStatus.READY and loader.inference is not None:
        weights = loader.inference.classifier.weights
        lines = [
            weights.title,
            loader.device.detail if loader.device else "",
            loader.device.fell_back_because if loader.device else "",
            MODES[loader.choice.mode][1] if loader.choice.mode in MODES else "",
        ]
        text = f"Inception V3 · {device} · {mode}"
        return Words("ready", text, "\n".join(line for line in lines if line), "Looking…")
    return Words("loading", "Loading…", "The network is being loaded.", "The network is loading…")


def missing_words() -> tuple[str, str]:
    """Title and text of the panel that offers the download."""
    entry = catalog.CATALOG[catalog.DEFAULT_KEY]
    size = f"{wording.megabytes(entry.size_bytes or 0)} MB"
    return (
        f"The network’s weights are needed once ({size})",
        f"Inception V3 trained on ImageNet, from {host_of(entry)}, {entry.licence} licence. "
        "Afterwards nothing is fetched again.",
    )
