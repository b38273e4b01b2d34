"""Keeps the network: finds weights, downloads them if asked, loads, says how it is."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from inception_gui.core.types import Mode, Progress
from inception_gui.core.weights.catalog import DEFAULT_KEY
from inception_gui.core.weights.store import WEIGHTS_VARIABLE
from inception_gui.errors import Kind, UserError
from inception_gui.workers.items.row_filter import USUAL_UNSURE_BELOW
from inception_gui.workers.jobs.job_thread import JobThread
from inception_gui.workers.network.weights_library import WeightsLibrary

if TYPE_CHECKING:
    from inception_gui.core.backends.devices import Device
    from inception_gui.core.inference.scheduler import Inference
    from inception_gui.core.weights.store import WeightStore

_log = logging.getLogger(__name__)


class NetworkStatus(Enum):
    """What the network is doing."""

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


class NetworkLoader(QObject):
    """Loads in the background and keeps the old network until the new one has answered a probe.

    Signals:
        status_changed(NetworkStatus)
        ready(): `inference` is a new one.
        download_progressed(Progress)
        refused(UserError): a change asked for was refused; the network in use stays in use.
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
        self.unsure_below = USUAL_UNSURE_BELOW
        self.device: Device | None = None
        self.library = WeightsLibrary(store, self)
        self._store = store
        self._wanted = choice
        self._wanted_device: Device | None = None
        self._job: JobThread | None = None
        self._preparing: JobThread | None = None
        self._is_prepared = True
        self._ending: list[JobThread] = []

    @property
    def store(self) -> WeightStore:
        """Where the weights come from."""
        return self._store

    def set_unsure_below(self, share: float) -> None:
        """Have verdicts say "not sure" below this probability, with every network to come too."""
        self.unsure_below = share
        if self.inference is not None:
            self.inference.classifier.unsure_below = share

    def load(self, choice: NetworkChoice | None = None) -> None:
        """Load what `choice` says, or what is chosen; a load under way is dropped."""
        self._load(choice or self.choice, remember=False)

    def use(self, weights: str) -> None:
        """Load these weights (a key, a file); once they have answered, the store chooses them."""
        self._load(replace(self.choice, weights=weights), remember=True)

    def use_file(self, path: Path) -> None:
        """Check a weights file and load it; refused files change nothing."""
        self.use(str(path))

    def _load(self, wanted: NetworkChoice, *, remember: bool) -> None:
        self._wanted, store = wanted, self._store
        name = wanted.weights
        if name is None and self.inference is not None:
            # Another program may have chosen others meanwhile; a change of mode is only that.
            name = str(self.inference.classifier.weights.path)
        self._set_status(NetworkStatus.LOADING)

        def job() -> Iterator[Any]:
            # Imported here, on the thread: torch takes a second that the window need not wait for.
            from inception_gui.startup.torch_import import import_torch

            import_torch()
            from inception_gui.core.jobs.load_network import load_network

            yield from load_network(store.find(name), device=wanted.device, mode=wanted.mode)
            if remember:
                _remember(store, name)

        self._start(job, "load network")

    def prepare(self) -> None:
        """Make single pictures fast from now on, behind whatever was asked of a new network."""
        inference = self.inference
        if self._is_prepared or inference is None:
            return
        self._is_prepared = True

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.load_network import prepare_network

            yield from prepare_network(inference)

        self._preparing = self._start_aside(job, "prepare network")

    def download(self) -> None:
        """Download the default weights into the store, then load them."""
        self._set_status(NetworkStatus.DOWNLOADING)
        store = self._store

        def job() -> Iterator[Any]:
            from inception_gui.core.jobs.fetch_weights import fetch_weights
            from inception_gui.core.weights.catalog import CATALOG

            yield from fetch_weights(CATALOG[DEFAULT_KEY], store)

        self._wanted = replace(self.choice, weights=DEFAULT_KEY)
        self._start(job, "download weights")

    def cancel_download(self) -> None:
        """Stop a download; what has arrived is kept for the next try."""
        if self.status is NetworkStatus.DOWNLOADING:
            self._drop_job()
            self._set_status(NetworkStatus.MISSING)

    def close(self, seconds: float) -> None:
        """Stop everything, waiting no longer than `seconds` for each thread."""
        self._drop_job()
        self._stop_preparing()
        self.library.close(seconds)
        for job in self._ending:
            job.wait(seconds)
        if self.inference is not None:
            # A picture on the lane may hang in the network; the window does not wait for that.
            closer = threading.Thread(target=self.inference.close, name="close", daemon=True)
            closer.start()
            closer.join(seconds)

    def _start(self, make_job: Any, name: str) -> None:
        self._drop_job()
        job = JobThread(make_job, name, self)
        job.events_arrived.connect(self._on_events)
        job.ended.connect(lambda error, job=job: self._on_ended(job, error))
        self._job = job
        job.start()

    def _drop_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._ending.append(self._job)
            self._job = None

    def _on_events(self, events: list[Any]) -> None:
        for event in events:
            if isinstance(event, Progress):
                self.download_progressed.emit(event)
            elif hasattr(event, "interactive"):
                self._replace_inference(event)
            elif hasattr(event, "fell_back_because"):
                self._wanted_device = event

    def _replace_inference(self, inference: Inference) -> None:
        old, self.inference = self.inference, inference
        inference.classifier.unsure_below = self.unsure_below
        self.choice, self.device = self._wanted, self._wanted_device
        self._stop_preparing()
        self._is_prepared = False
        if old is not None:
            # Work under way on the old network finishes there; its thread ends behind it.
            self._start_closing(old)

    def _start_closing(self, old: Inference) -> None:
        def job() -> Iterator[Any]:
            old.close()
            yield from ()

        self._start_aside(job, "close network")

    def _start_aside(self, make_job: Any, name: str) -> JobThread:
        """Start a job of which only the end is heard."""
        job = JobThread(make_job, name, self)
        job.ended.connect(lambda error, job=job: self._on_aside_ended(job, name, error))
        self._ending.append(job)
        job.start()
        return job

    def _on_aside_ended(self, job: JobThread, name: str, error: BaseException | None) -> None:
        if error is not None:
            _log.warning("%s: %s: %s", name, type(error).__name__, error)
        self._forget(job)

    def _stop_preparing(self) -> None:
        if self._preparing is not None:
            self._preparing.cancel()
            self._preparing = None

    def _on_ended(self, job: JobThread, error: BaseException | None) -> None:
        if job is not self._job:
            self._forget(job)
            return
        self._job = None
        job.deleteLater()
        if error is not None:
            self._on_error(error)
        elif self.status is NetworkStatus.DOWNLOADING:
            self._load(self._wanted, remember=True)
        else:
            self.error = None
            self._set_status(NetworkStatus.READY)
            self.ready.emit()

    def _on_error(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            error = UserError(
                Kind.INTERNAL,
                "Something went wrong inside the program while the network was loading.",
                "Try again. If it happens again, please report it with the details.",
                detail=f"{type(error).__name__}: {error}",
            )
        if self.inference is not None:
            self._set_status(NetworkStatus.READY)
            self.refused.emit(error)
            return
        self.error = error
        # Weights that somebody named and that are not there are a failure to be told; only the
        # default ones are what a first start lacks.
        named = self._wanted.weights or os.environ.get(WEIGHTS_VARIABLE) or DEFAULT_KEY
        missing = error.kind is Kind.WEIGHTS_MISSING and named == DEFAULT_KEY
        self._set_status(NetworkStatus.MISSING if missing else NetworkStatus.FAILED)

    def _forget(self, job: JobThread) -> None:
        if job in self._ending:
            self._ending.remove(job)
        if job is self._preparing:
            self._preparing = None
        job.deleteLater()

    def _set_status(self, status: NetworkStatus) -> None:
        self.status = status
        self.status_changed.emit(status)


def _remember(store: WeightStore, name: str | None) -> None:
    """Have the store choose these weights; where it cannot be written to, for this time only."""
    try:
        store.choose(name)
    except UserError as error:
        _log.warning("the choice of weights is not kept: %s (%s)", error.sentence, error.detail)
