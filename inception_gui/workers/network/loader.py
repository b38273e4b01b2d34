"""Loads the network in the background, and downloads its weights on request."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inception_gui.core.types import Mode, Progress
from inception_gui.core.weights.catalog import DEFAULT_KEY
from inception_gui.core.weights.store import WEIGHTS_VARIABLE
from inception_gui.errors import Kind, UserError
from inception_gui.workers.jobs.job_group import JobGroup
from inception_gui.workers.jobs.latest_job import LatestJob
from inception_gui.workers.network.weights_library import WeightsLibrary
from inception_gui.workers.network.weights_naming import WeightsNaming

if TYPE_CHECKING:
    from inception_gui.core.backends.devices import Device
    from inception_gui.core.inference.scheduler import Inference
    from inception_gui.core.weights.store import FoundWeights, WeightStore

_log = logging.getLogger(__name__)


class NetworkStatus(Enum):
    """The state of the network."""

    NOT_STARTED = auto()
    LOADING = auto()
    READY = auto()
    MISSING = auto()
    DOWNLOADING = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class NetworkChoice:
    """What the user wants: weights (a key, a file, None for the store's choice), device, mode."""

    weights: str | None = None
    device: str = "auto"
    mode: Mode = Mode.STANDARD
    beside: str | None = None
    """Further weights that name every image too, from the same pass; None for none."""


class NetworkLoader(QObject):
    """Keeps the old network until the new one has classified a probe.

    Signals:
        status_changed(NetworkStatus)
        ready(): `inference` is a new one; the old one closes when nothing uses it any more.
        download_progressed(Progress)
        refused(UserError): a requested change was refused; the current network stays.
    """

    status_changed = Signal(object)
    ready = Signal()
    download_progressed = Signal(object)
    refused = Signal(object)

    def __init__(
        self, store: WeightStore, choice: NetworkChoice, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.choice = choice
        self.status = NetworkStatus.NOT_STARTED
        self.error: UserError | None = None
        self.inference: Inference | None = None
        self.device: Device | None = None
        self._leaves_room = False
        self.library = WeightsLibrary(store, self)
        self.naming = WeightsNaming(store, self)
        self._store = store
        self._wanted = choice
        self._wanted_device: Device | None = None
        self._job = LatestJob("load network", self)
        self._closing = JobGroup(self)
        self._closing.went_wrong.connect(_log_error)

    @property
    def store(self) -> WeightStore:
        """The store of the weights."""
        return self._store

    def load(self, choice: NetworkChoice | None = None) -> None:
        """Load `choice`, or the current choice; a load under way is dropped."""
        self._load(choice or self.choice, remember=False)

    def use(self, weights: str) -> None:
        """Load these weights (a key, a file); once they work, they become the store's choice."""
        self._load(replace(self.choice, weights=weights), remember=True)

    def use_beside(self, weights: str | None) -> None:
        """Have these weights name every image beside those in use, or no others any more.

        Those that differ in more than the last layer are refused.
        """
        self._load(replace(self.choice, beside=weights), remember=False, must_fit=True)

    def use_file(self, path: Path) -> None:
        """Check a weights file and load it; refused files change nothing."""
        self.use(str(path))

    def _load(self, wanted: NetworkChoice, *, remember: bool, must_fit: bool = False) -> None:
        self._wanted, store = wanted, self._store
        name = wanted.weights
        if name is None and self.inference is not None:
            # Another program may have chosen other weights: a change of mode must not load them.
            name = str(self.inference.classifier.weights.path)
        running = self.inference if wanted.device == self.choice.device else None
        self._set_status(NetworkStatus.LOADING)

        def job() -> Iterator[Device | Inference]:
            # Imported here, on the thread: the window need not wait for it.
            from inception_gui.core.inference.scheduler import Inference
            from inception_gui.core.jobs.load_network import load_network

            for event in load_network(
                store.find(name), device=wanted.device, mode=wanted.mode, running=running
            ):
                if isinstance(event, Inference) and wanted.beside is not None:
                    _join(event, store, wanted.beside, must_fit=must_fit)
                yield event
            if remember:
                _remember(store, name)

        self._job.start(job, self._on_loaded, self._on_ended)

    def set_leaves_room(self, leaves_room: bool) -> None:
        """Whether folders and videos leave half of the cores free, from the next one on."""
        self._leaves_room = leaves_room
        if self.inference is not None:
            self.inference.leaves_room = leaves_room

    def download(self) -> None:
        """Download the default weights into the store, then load them."""
        self._set_status(NetworkStatus.DOWNLOADING)
        store = self._store

        def job() -> Iterator[Progress | FoundWeights]:
            from inception_gui.core.jobs.fetch_weights import fetch_weights
            from inception_gui.core.weights.catalog import CATALOG

            return fetch_weights(CATALOG[DEFAULT_KEY], store)

        self._wanted = replace(self.choice, weights=DEFAULT_KEY)
        self._job.start(job, self._on_progress, self._on_downloaded)

    def cancel_download(self) -> None:
        """Stop a download; the part that has arrived is kept for the next try."""
        if self.status is NetworkStatus.DOWNLOADING:
            self._job.cancel()
            self._set_status(NetworkStatus.MISSING)

    def close(self, seconds: float) -> None:
        """Stop everything, waiting no longer than `seconds` for all threads together."""
        deadline = time.monotonic() + seconds

        def left_s() -> float:
            return max(deadline - time.monotonic(), 0.0)

        self._job.close(seconds)
        self.library.close(left_s())
        self._closing.wait(left_s())
        if self.inference is not None:
            # An image may hang in the network; the window does not wait for it.
            closer = threading.Thread(target=self.inference.close, name="close", daemon=True)
            closer.start()
            closer.join(left_s())

    def _on_loaded(self, events: Iterable[Device | Inference]) -> None:
        # It has been imported by the job.
        from inception_gui.core.inference.scheduler import Inference

        for event in events:
            if isinstance(event, Inference):
                self._replace_inference(event)
            else:
                self._wanted_device = event

    def _on_progress(self, events: Iterable[Progress | FoundWeights]) -> None:
        for event in events:
            if isinstance(event, Progress):
                self.download_progressed.emit(event)

    def _replace_inference(self, inference: Inference) -> None:
        old, self.inference = self.inference, inference
        inference.leaves_room = self._leaves_room
        further = inference.further
        # What no longer fits is not asked for again.
        beside = None if further is None else self._wanted.beside
        self.choice, self.device = replace(self._wanted, beside=beside), self._wanted_device
        self.error = None
        self._set_status(NetworkStatus.READY)
        self.ready.emit()
        if old is not None:
            # Only now: receivers of `ready` start nothing more on the old network.
            self._closing.run(lambda: _close(old), "close network")

    def _on_ended(self, error: BaseException | None) -> None:
        if error is not None:
            self._on_error(error)

    def _on_downloaded(self, error: BaseException | None) -> None:
        if error is not None:
            self._on_error(error)
        else:
            self._load(self._wanted, remember=True)

    def _on_error(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            error = UserError(
                Kind.INTERNAL,
                "Something went wrong inside the program while the network was loading.",
                "Try again. If it happens again, report it with the details.",
                detail=f"{type(error).__name__}: {error}",
            )
        if self.inference is not None:
            self._set_status(NetworkStatus.READY)
            self.refused.emit(error)
            return
        self.error = error
        # Only missing default weights are normal, at the first start; missing weights that
        # the user named are a failure.
        named = self._wanted.weights or os.environ.get(WEIGHTS_VARIABLE) or DEFAULT_KEY
        missing = error.kind is Kind.WEIGHTS_MISSING and named == DEFAULT_KEY
        self._set_status(NetworkStatus.MISSING if missing else NetworkStatus.FAILED)

    def _set_status(self, status: NetworkStatus) -> None:
        self.status = status
        self.status_changed.emit(status)


def _remember(store: WeightStore, name: str | None) -> None:
    """Make these weights the store's choice; if it cannot be written, for this session only."""
    try:
        store.choose(name)
    except UserError as error:
        _log.warning("the choice of weights is not kept: %s (%s)", error.sentence, error.detail)


def _join(inference: Inference, store: WeightStore, name: str, *, must_fit: bool) -> None:
    """Have further weights name images in the same pass.

    Raises:
        UserError: They cannot (and `must_fit`); the inference is then closed.
    """
    from inception_gui.core.jobs.load_network import weights_beside

    try:
        found = store.find(name)
        if found.path != inference.classifier.weights.path:
            inference.further = weights_beside(inference, found)
    except UserError as error:
        if must_fit:
            inference.close()
            raise
        _log.warning("%s is not used beside: %s", name, error)


def _close(inference: Inference) -> Iterator[None]:
    inference.close()
    yield from ()


def _log_error(error: BaseException | None) -> None:
    if error is not None:
        _log.warning("%s: %s", type(error).__name__, error)
