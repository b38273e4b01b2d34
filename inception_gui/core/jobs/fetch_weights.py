"""Downloads weights into the store."""

from __future__ import annotations

import os
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from urllib.parse import quote, urlsplit

from inception_gui.core.files.lock import FileLock
from inception_gui.core.types import Progress
from inception_gui.core.weights.catalog import WeightsEntry
from inception_gui.core.weights.download import Limits, download
from inception_gui.core.weights.found import FoundWeights, how_to_get, write_failed
from inception_gui.core.weights.store import WeightStore
from inception_gui.errors import Kind, UserError

ADDRESS_VARIABLE: Final = "INCEPTION_GUI_WEIGHTS_URL"
"""A folder on a web server that has the catalogue's files under their names. If it is set, no other
server is contacted."""


def addresses(entry: WeightsEntry, base_url: str | None = None) -> tuple[str, ...]:
    """The addresses that `entry` would be downloaded from, best first.

    Raises:
        UserError: wrong_usage, if the base address is not a web address.
    """
    base_url = base_url or os.environ.get(ADDRESS_VARIABLE)
    if not base_url:
        return entry.urls
    if urlsplit(base_url).scheme not in ("http", "https") or not urlsplit(base_url).netloc:
        raise UserError(
            Kind.WRONG_USAGE,
            f"Weights cannot be downloaded from “{base_url}”.",
            f"Use an address that begins with https://, or unset {ADDRESS_VARIABLE}.",
        )
    return (f"{base_url.rstrip('/')}/{quote(entry.file_name)}",)


def fetch_weights(
    entry: WeightsEntry,
    store: WeightStore,
    *,
    base_url: str | None = None,
    limits: Limits | None = None,
) -> Iterator[Progress | FoundWeights]:
    """Download `entry` into `store`; yield progress in bytes and, at the end, the weights found.

    Weights that are in the store are yielded immediately. Closing the iterator stops the download
    and keeps what has arrived. While another program downloads the same file, its progress is
    yielded, and its file is used.

    Raises:
        UserError: download_failed, write_failed, weights_refused, wrong_usage.
    """
    urls = addresses(entry, base_url)
    limits = limits or Limits()
    if found := _in_store(entry, store):
        yield found
        return
    path = store.temporary(entry.file_name)
    with FileLock(path.with_suffix(".lock")) as lock:
        while not _take(lock, store):
            yield Progress(path.stat().st_size if path.exists() else 0, entry.size_bytes, "bytes")
            time.sleep(limits.tick_s)
        if found := _in_store(entry, store):
            yield found
            return
        if not lock.supported:  # then two programs must not write to one unfinished file
            path = store.temporary(f"{entry.file_name}-{uuid.uuid4().hex}")
        try:
            yield from download(entry, urls, path, limits)
            found = _admitted(entry, store, path)
        except UserError as error:
            if error.kind is not Kind.DOWNLOAD_FAILED:
                raise
            hint = f"{error.hint} {how_to_get(entry, store.folder)}".strip()
            raise UserError(error.kind, error.sentence, hint, error.detail) from error
        finally:
            if not lock.supported:
                path.unlink(missing_ok=True)
    yield found


def _take(lock: FileLock, store: WeightStore) -> bool:
    try:
        return lock.take()
    except OSError as error:
        raise write_failed(store.folder, error) from error


def _in_store(entry: WeightsEntry, store: WeightStore) -> FoundWeights | None:
    try:
        return store.find(entry.key)
    except UserError as error:  # missing, or damaged and to be replaced
        if error.kind in (Kind.WEIGHTS_MISSING, Kind.WEIGHTS_REFUSED):
            return None
        raise


def _admitted(entry: WeightsEntry, store: WeightStore, path: Path) -> FoundWeights:
    if not entry.sha256:  # no whole hash proves that these are the publisher's bytes
        from inception_gui.core.weights.load import read_arrays

        try:
            read_arrays(path)
        except UserError:
            path.unlink(missing_ok=True)
            raise
    return store.admit(path, entry.file_name, entry.key)
