"""Lists, downloads, adds, removes and verifies weights in the background."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from inception_gui.core.types import Progress
from inception_gui.errors import UserError
from inception_gui.workers.jobs.job_group import JobGroup
from inception_gui.workers.jobs.job_thread import JobThread

if TYPE_CHECKING:
    from inception_gui.core.weights.catalog import WeightsEntry
    from inception_gui.core.weights.found import Checked
    from inception_gui.core.weights.store import WeightStore

E = TypeVar("E")


@dataclass(frozen=True, slots=True)
class ListedWeights:
    """A row of the list: an entry of the catalogue, a file on this computer, or both.

    `name` is what the store finds it by: a key, or the name of a file. `path` is None
    where it is not on this computer. `sha256` is computed, empty for a file that cannot be used.
    """

    name: str
    entry: WeightsEntry | None
    path: Path | None = None
    sha256: str = ""
    size_bytes: int | None = None
    is_carried: bool = False
    trunk: tuple[str, str] = "", ""
    """What names its network without the classes: a hash and a block; those of equals are equal."""


class WeightsLibrary(QObject):
    """Runs every change of the store as a job, and lists the store after each.

    Signals:
        listed(tuple[ListedWeights, ...]): all weights, the entries of the catalogue first.
        download_progressed(str, Progress): the key of a download, and its progress.
        downloaded(str): the weights of this key are in the store.
        stopped(str): a download was cancelled.
        added(str): the name of a file that was checked and copied into the store.
        checked(Checked): the result of `verify` for one file.
        verified(): all files were checked.
        failed(str, UserError): an operation on the weights of this name failed; the name is empty
            for adding a file and for the list itself.
    """

    listed = Signal(object)
    download_progressed = Signal(str, object)
    downloaded = Signal(str)
    stopped = Signal(str)
    added = Signal(str)
    checked = Signal(object)
    verified = Signal()
    failed = Signal(str, object)

    def __init__(self, store: WeightStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._jobs = JobGroup(self)
        self._downloads: dict[str, JobThread] = {}
        self._listing: JobThread | None = None
        self._listing_is_stale = False
        self._verifying: JobThread | None = None

    @property
    def folder(self) -> Path:
        """The folder of the weights."""
        return self._store.folder

    def is_downloading(self, key: str) -> bool:
        """Whether these weights are being downloaded."""
        return key in self._downloads

    def refresh(self) -> None:
        """List the store again; new files are hashed, which takes a moment."""
        if self._listing is not None:
            self._listing_is_stale = True
            return
        self._listing_is_stale = False
        self._listing = self._run(
            lambda: _listing(self._store),
            "list weights",
            "",
            self.listed.emit,
            self._on_listing_ended,
        )

    def download(self, key: str) -> None:
        """Download an entry of the catalogue, unless it is being downloaded already."""
        if key in self._downloads:
            return
        store = self._store

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.fetch_weights import fetch_weights
            from inception_gui.core.weights.catalog import CATALOG

            return fetch_weights(CATALOG[key], store)

        def on_event(event: Any) -> None:
            if isinstance(event, Progress):
                self.download_progressed.emit(key, event)

        def on_end(succeeded: bool) -> None:
            del self._downloads[key]
            self.refresh()
            if succeeded:
                self.downloaded.emit(key)

        self._downloads[key] = self._run(job, "download weights", key, on_event, on_end)

    def cancel(self, key: str) -> None:
        """Stop a download at once; what has arrived is kept for the next try."""
        job = self._downloads.pop(key, None)
        if job is not None:
            job.cancel()
            self.stopped.emit(key)

    def add(self, file: Path, labels: Path | None = None, preprocessing: str | None = None) -> None:
        """Check a file and copy it into the store; the others are as in `WeightStore.add`."""
        store = self._store

        def job() -> Iterator[Any]:
            found = store.add(file, labels=labels, preprocessing=preprocessing)
            yield found.entry.key if found.entry else found.path.name

        self._run(job, "add weights", "", self.added.emit, self._refresh_after)

    def remove(self, name: str) -> None:
        """Delete weights from the store."""
        store = self._store

        def job() -> Iterator[Any]:
            store.remove(name)
            yield from ()

        self._run(job, "remove weights", name, on_end=self._refresh_after)

    def verify(self) -> None:
        """Read every file again and compare it with what it should be."""
        if self._verifying is not None:
            return
        store = self._store

        def job() -> Iterator[Checked]:
            return store.verify()

        def on_end(succeeded: bool) -> None:
            self._verifying = None
            self.refresh()
            if succeeded:
                self.verified.emit()

        self._verifying = self._run(job, "verify weights", "", self.checked.emit, on_end)

    def close(self, seconds: float) -> None:
        """Stop everything, waiting no longer than `seconds` for each thread."""
        self._jobs.cancel()
        self._downloads.clear()
        self._jobs.wait(seconds)

    def _refresh_after(self, _succeeded: bool) -> None:
        self.refresh()

    def _on_listing_ended(self, _succeeded: bool) -> None:
        self._listing = None
        if self._listing_is_stale:
            self.refresh()

    def _run(
        self,
        make_job: Callable[[], Iterator[E]],
        thread_name: str,
        weights_name: str,
        on_event: Callable[[E], object] = lambda _event: None,
        on_end: Callable[[bool], None] = lambda _succeeded: None,
    ) -> JobThread:
        """Run a job; unless cancelled, its end is told to `on_end`, its error to `failed`."""

        def on_events(events: list[E]) -> None:
            for event in events:
                on_event(event)

        def on_ended(error: UserError | None) -> None:
            on_end(error is None)
            if error is not None:
                self.failed.emit(weights_name, error)

        return self._jobs.run(make_job, thread_name, on_events, on_ended=on_ended)


def _listing(store: WeightStore) -> Iterator[tuple[ListedWeights, ...]]:
    """Yield all entries of the catalogue, then the other files of the store."""
    from inception_gui.core.weights.catalog import CATALOG

    found = store.list()
    kept = []
    for entry in CATALOG.values():
        here = next((f for f in found if f.entry is not None and f.entry.key == entry.key), None)
        if here is None:
            kept.append(ListedWeights(entry.key, entry, None, "", entry.size_bytes))
        else:
            kept.append(_kept(store, entry.key, entry, here.path, here.sha256))
    known = {line.path for line in kept}
    kept += [
        _kept(store, f.path.name, f.entry, f.path, f.sha256) for f in found if f.path not in known
    ]
    yield tuple(kept)


def _kept(
    store: WeightStore, name: str, entry: WeightsEntry | None, path: Path, sha256: str
) -> ListedWeights:
    try:
        size: int | None = path.stat().st_size
    except OSError:  # removed at this moment; the next list does not have it
        size = None
    return ListedWeights(
        name, entry, path, sha256, size, path.parent != store.folder, trunk_of(path, sha256)
    )


def trunk_of(path: Path, sha256: str) -> tuple[str, str]:
    """See `ListedWeights.trunk`."""
    from inception_gui.core.nn.blocks import LAST_BLOCK
    from inception_gui.core.weights.describe import trunk_named_by

    trunk, block = trunk_named_by(path)
    return (trunk, block) if trunk else (sha256, LAST_BLOCK)
