"""What the window says about weights: where from, how large, how good, how to get them."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from inception_gui.core.weights.catalog import WeightsEntry
from inception_gui.errors import UserError
from inception_gui.widgets.common import wording
from inception_gui.widgets.network.manual_download import FileFacts

_HASH_SHOWN = 8


def host_of(entry: WeightsEntry) -> str:
    """The server that a download would ask: the publisher's, or the one that the user has set."""
    # Imported here: what it brings along (TLS, the web) is not needed to paint a window.
    from inception_gui.core.jobs.fetch_weights import addresses

    try:
        address = addresses(entry)[0]
    except UserError:  # the download itself will say what is wrong with the user's address
        address = entry.urls[0]
    return urlsplit(address).hostname or address


def facts_of(entry: WeightsEntry, folder: Path) -> FileFacts:
    """What to fetch elsewhere, and where to put it."""
    proof = entry.sha256 or (f"{entry.sha256_prefix}…" if entry.sha256_prefix else "")
    return FileFacts(entry.urls[0], entry.size_bytes, proof, str(folder), entry.file_name)


def goodness(entry: WeightsEntry | None) -> str:
    """How good weights are, as published."""
    if entry is None:
        return "Accuracy unknown"
    if entry.top1 is None or entry.top5 is None:
        return "Accuracy not published"
    return f"{entry.top1:.2f} % right at first (top-1), {entry.top5:.2f} % among five (top-5)"


def size(size_bytes: int | None) -> str:
    """How large a file is."""
    return f"{wording.megabytes(size_bytes)} MB" if size_bytes else "about 100 MB"


def short_hash(sha256: str) -> str:
    """The beginning of a hash, enough to compare by eye."""
    return f"SHA-256 {sha256[:_HASH_SHOWN]}…"
