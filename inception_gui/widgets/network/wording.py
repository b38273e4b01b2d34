"""What the window says about the network and its weights."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from inception_gui.core.labels.imagenet import KEY
from inception_gui.core.weights import catalog
from inception_gui.core.weights.catalog import WeightsEntry
from inception_gui.core.wording import MODE_HINTS, MODE_TITLES
from inception_gui.errors import Kind, UserError
from inception_gui.widgets.common import wording
from inception_gui.widgets.common.language import QT_TR_NOOP, tr, translated
from inception_gui.widgets.network.chip import NetworkState
from inception_gui.widgets.network.manual_download import FileFacts
from inception_gui.workers.network.loader import NetworkLoader, NetworkStatus

WEIGHTS_FILTER: Final = QT_TR_NOOP("Weights (*.pth *.pt *.safetensors)")
_HASH_SHOWN: Final = 8


@dataclass(frozen=True, slots=True)
class NetworkText:
    """How the network's state is shown: by the chip, and in place of predictions until ready."""

    state: NetworkState
    chip: str
    tooltip: str
    waiting: str


def network_text(loader: NetworkLoader) -> NetworkText:
    """Describe the network's present state."""
    status = loader.status
    missing = tr("Not downloaded yet")
    if status is NetworkStatus.MISSING:
        tooltip = tr("The weights of the network are not downloaded yet.")
        return NetworkText("missing", missing, tooltip, missing)
    if status is NetworkStatus.DOWNLOADING:
        waiting = tr("Downloading the weights…")
        return NetworkText("loading", tr("Downloading…"), waiting, waiting)
    if status is NetworkStatus.FAILED:
        tooltip = translated(str(loader.error)) if loader.error else ""
        if loader.error is not None and loader.error.kind is Kind.DOWNLOAD_FAILED:
            return NetworkText("missing", missing, tooltip, missing)
        chip, waiting = tr("Weights cannot be used"), tr("No usable weights")
        return NetworkText("failed", chip, tooltip, waiting)
    if status is NetworkStatus.READY and loader.inference is not None:
        device, mode = loader.device, loader.choice.mode
        lines = [
            loader.inference.classifier.weights.title,
            translated(device.detail) if device else "",
            translated(device.fell_back_because) if device else "",
            tr(MODE_HINTS.get(mode, "")),
        ]
        labels = loader.inference.classifier.labels
        name = "Inception V3" if labels.key == KEY else tr("%Ln own class(es)", "", len(labels))
        further = loader.inference.further
        if further is not None:
            beside = tr("%Ln own class(es)", "", len(further.labels))
            if further.labels.key == KEY:
                beside = "Inception V3"
            name = f"{name} + {beside}"
            lines.insert(1, tr("Beside it: {0}").format(further.weights.title))
        chip = f"{name} · {device.title if device else ''} · {tr(MODE_TITLES.get(mode, ''))}"
        tooltip = "\n".join(line for line in lines if line)
        return NetworkText("ready", chip, tooltip, tr("Classifying…"))
    waiting = tr("Loading the network…")
    return NetworkText("loading", tr("Loading…"), waiting, waiting)


def download_offer() -> tuple[str, str]:
    """Title and text of the panel that offers the download."""
    entry = catalog.CATALOG[catalog.DEFAULT_KEY]
    title = tr("One download is needed first ({0})")
    text = tr(
        "It is what the network has learned (its weights): Inception V3 trained on ImageNet, "
        "from {0}, {1} licence. "
        "After that, the program needs no connection."
    )
    return title.format(size(entry.size_bytes)), text.format(host_of(entry), entry.licence)


def in_window(error: UserError, entry: WeightsEntry, folder: Path) -> UserError:
    """The error without the address and the hash of `entry` in its hint.

    They belong into the details, which wrap anywhere and can be copied; "Other ways to get weights"
    has them too.
    """
    if error.kind is not Kind.DOWNLOAD_FAILED:
        return error
    from inception_gui.core.weights.found import how_to_get

    how = how_to_get(entry, folder)
    detail = "\n".join(part for part in (how, error.detail) if part)
    return UserError(error.kind, error.sentence, error.hint.removesuffix(how).strip(), detail)


def host_of(entry: WeightsEntry) -> str:
    """The server that a download would use: the publisher's, or the one that the user has set."""
    # Imported here: what it imports (TLS, HTTP) is not needed to paint a window.
    from inception_gui.core.jobs.fetch_weights import addresses

    try:
        address = addresses(entry)[0]
    except UserError:  # the download itself reports what is wrong with the user's address
        address = entry.urls[0]
    return urlsplit(address).hostname or address


def file_facts(entry: WeightsEntry, folder: Path) -> FileFacts:
    """What to download on another computer, and where to put it."""
    return FileFacts(
        entry.urls[0], entry.size_bytes, published_hash(entry), str(folder), entry.file_name
    )


def published_hash(entry: WeightsEntry | None) -> str:
    """The SHA-256 as far as it is published; empty where it is not."""
    if entry is None:
        return ""
    return entry.sha256 or (f"{entry.sha256_prefix}…" if entry.sha256_prefix else "")


def short_hash(sha256: str) -> str:
    """The beginning of a hash, enough to compare by eye."""
    return f"SHA-256 {sha256[:_HASH_SHOWN]}…" if sha256 else ""


def accuracy(entry: WeightsEntry | None) -> str:
    """The accuracy of weights as published."""
    if entry is None:
        return tr("Accuracy unknown")
    if entry.top1 is None or entry.top5 is None:
        return tr("Accuracy not published")
    words = tr("Top-1 accuracy {0:.2f}%, top-5 accuracy {1:.2f}%")
    return words.format(entry.top1, entry.top5)


def size(size_bytes: int | None) -> str:
    """The size of a weights file."""
    if not size_bytes:
        return tr("about 100 MB")
    return f"{wording.megabytes(size_bytes)} MB"
