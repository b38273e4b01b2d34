"""Schedules all inference on three queues: interactive, live, bulk. Nothing else calls a network.

The interactive queue (a dropped image, a heat map) is one thread; its images overtake those of the
others. The live queue (a camera) has two threads, so that one frame is prepared while another is
classified. Bulk work (a folder) is prepared on as many threads as the backend wants and submitted
to it one by one. If a device fails, the CPU takes over permanently.
"""

from __future__ import annotations

import contextlib
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from inception_gui import interrupts
from inception_gui.core.backends.backend import LIVE_FRAMES, DeviceFailedError, ItemResult
from inception_gui.core.backends.devices import CPU
from inception_gui.core.backends.open_backend import open_cpu
from inception_gui.core.backends.other_head import OtherHead, differ_in_the_head
from inception_gui.core.backends.threads import let_others_go_first
from inception_gui.core.inference.classifier import Classifier
from inception_gui.core.inference.novelty import novelty_test
from inception_gui.core.types import Pixels
from inception_gui.errors import Kind, UserError

if TYPE_CHECKING:
    from inception_gui.core.backends.backend import Backend, Parameters
    from inception_gui.core.inference.bulk_work import Work
    from inception_gui.core.weights.found import FoundWeights

T = TypeVar("T")
P = TypeVar("P")
R = TypeVar("R")

MEMORY_FULL: Final = "The memory of the GPU is full."
STOPPED_WORKING: Final = "The GPU has stopped working."


@dataclass(frozen=True, slots=True, eq=False)
class _Submitted(Generic[P]):
    """An image submitted to the backend of `classifier`; its pixels are kept for a second try."""

    prepared: P
    pixels: Pixels
    classifier: Classifier
    result: Future[ItemResult]
    is_final: bool = False
    """Whether a second input was considered already."""


class _Opened:
    """The backends of one network, which several `Inference`s may use; the last one closes them."""

    def __init__(self, backend: Backend) -> None:
        self._backends = [backend]
        self._users = 0
        self._lock = threading.Lock()

    def use(self) -> None:
        with self._lock:
            self._users += 1

    def add(self, backend: Backend) -> None:
        with self._lock:
            self._backends.append(backend)

    def leave(self) -> None:
        with self._lock:
            self._users -= 1
            if self._users:
                return
        for backend in self._backends:
            backend.close()


class Inference:
    """Runs work on a classifier in three queues. Close it when done."""

    def __init__(self, classifier: Classifier, opened: _Opened | None = None) -> None:
        self.classifier = classifier
        """The current classifier: after a device failed, the same weights on the CPU."""
        self.fell_back_because = ""
        """Why the CPU took over from another device; empty if it did not."""
        self.further: Classifier | None = None
        """Weights beside these, see `beside`, that name every image from the same pass."""
        self.leaves_room = False
        """Whether bulk work that begins from now on leaves half of the cores to other programs."""
        self._lock = threading.Condition()
        self._users = 0
        self._is_closing = False
        self._interactive = ThreadPoolExecutor(1, "interactive")
        # Its threads start with the first frame.
        self._live = ThreadPoolExecutor(LIVE_FRAMES, "live")
        self._opened = opened or _Opened(classifier.backend)
        self._opened.use()

    def with_head(self, weights: FoundWeights, parameters: Parameters) -> Inference | None:
        """Return an inference of other weights at once, if only their last layer differs.

        It uses the network of this one, which may be closed before or after it. None where more
        differs, or the device has failed.
        """
        if self.fell_back_because:
            return None
        classifier = self.beside(weights, parameters)
        return None if classifier is None else Inference(classifier, self._opened)

    def beside(self, weights: FoundWeights, parameters: Parameters) -> Classifier | None:
        """Return a classifier of other weights on this network, if only their last layer differs.

        Its answers can be had from the passes of this one, see `core.jobs.classify`.
        """
        now = self.classifier
        if not differ_in_the_head(now.parameters, parameters):
            return None
        backend = OtherHead(now.backend, parameters)
        novelty = novelty_test(weights.path, len(weights.labels))
        return Classifier(weights, parameters, backend, now.mode, novelty)

    @contextlib.contextmanager
    def in_use(self) -> Iterator[None]:
        """Keep the network open for a job of many steps: `close` waits until the block ends.

        Raises:
            UserError: It is already being closed (WRONG_USAGE).
        """
        with self._lock:
            if self._is_closing:
                raise UserError(Kind.WRONG_USAGE, "The network was just replaced.", "Try again.")
            self._users += 1
        try:
            yield
        finally:
            with self._lock:
                self._users -= 1
                self._lock.notify_all()

    @contextlib.contextmanager
    def naming(self, *, further: bool) -> Iterator[Inference]:
        """Keep the network open as `in_use`, with the `further` weights alone if asked for.

        Raises:
            UserError: It is already being closed, or has no further weights (WRONG_USAGE).
        """
        with self.in_use():
            if not further:
                yield self
                return
            if self.further is None:
                raise UserError(Kind.WRONG_USAGE, "The network was just replaced.", "Try again.")
            with contextlib.closing(Inference(self.further, self._opened)) as alone:
                yield alone

    def interactive(self, work: Callable[[Classifier], R]) -> R:
        """Do `work` ahead of further bulk work; return its result."""
        return self._interactive.submit(self._attempt, work).result()

    def live(self, work: Callable[[Classifier], R]) -> Future[R]:
        """Do `work` on the live queue; no more than `LIVE_FRAMES` should be in progress.

        Raises:
            RuntimeError: This object is closed.
        """
        return self._live.submit(self._attempt, work)

    def bulk(self, items: Iterable[T], work: Work[T, P, R]) -> Generator[R]:
        """Prepare and classify every item, several at once; yield outcomes in the items' order.

        Finished outcomes are yielded before the next item is taken. Closing the iterator cancels
        items that have not started and waits for the others.
        """
        window, threads = self._attempt(_bulk_size)
        if self.leaves_room:
            # Each of these threads keeps one stream of the network busy.
            window, threads = max(window // 2, 1), max(threads // 2, 1)
        pool = ThreadPoolExecutor(threads, "bulk", initializer=let_others_go_first)
        waiting: deque[tuple[T, Future[_Submitted[P] | UserError]]] = deque()
        try:
            for item in items:
                waiting.append((item, pool.submit(self._begin, item, work)))
                while waiting and (len(waiting) >= window or _is_there(waiting[0][1])):
                    yield self._outcome(*waiting.popleft(), work)
            while waiting:
                yield self._outcome(*waiting.popleft(), work)
        finally:
            # An interrupted program ends at once: a decoder may need seconds more.
            pool.shutdown(wait=not interrupts.is_on_its_way(), cancel_futures=True)

    def close(self) -> None:
        """Close the queues once nothing is `in_use`; work in progress is finished first."""
        with self._lock:
            self._is_closing = True
            self._lock.wait_for(lambda: not self._users)
        self._live.shutdown(wait=True, cancel_futures=True)
        self._interactive.shutdown(wait=True, cancel_futures=True)
        self._opened.leave()

    def _attempt(self, work: Callable[[Classifier], R]) -> R:
        classifier = self.classifier
        try:
            return work(classifier)
        except DeviceFailedError as error:
            return work(self._fall_back(classifier, error))

    def _begin(self, item: T, work: Work[T, P, R]) -> _Submitted[P] | UserError:
        """On a bulk thread: decode and submit."""
        try:
            prepared = work.prepare(item)
        except UserError as error:
            return error
        submitted = self._submit(prepared, work.network_input(prepared), work)
        result = submitted.result
        if result.done() and result.exception() is None:
            # If the result is known here, a second pass does not delay other threads.
            second = work.second_input(item, prepared, result.result())
            if second is not None:
                submitted = self._submit(prepared, second, work)
            return replace(submitted, is_final=True)
        return submitted

    def _submit(self, prepared: P, pixels: Pixels, work: Work[T, P, R]) -> _Submitted[P]:
        classifier = self.classifier
        result = classifier.backend.submit(pixels, features=work.needs_features)
        return _Submitted(prepared, pixels, classifier, result)

    def _outcome(self, item: T, begun: Future[_Submitted[P] | UserError], work: Work[T, P, R]) -> R:
        submitted = begun.result()
        if isinstance(submitted, UserError):
            return work.failed(item, submitted)
        prepared = submitted.prepared
        try:
            result = self._result(submitted, work)
            if not submitted.is_final:
                second = work.second_input(item, prepared, result)
                if second is not None:
                    result = self._result(self._submit(prepared, second, work), work)
            return work.finished(item, prepared, result)
        except UserError as error:  # values that are not numbers, or a full memory
            return work.failed(item, error)

    def _result(self, submitted: _Submitted[P], work: Work[T, P, R]) -> ItemResult:
        try:
            return submitted.result.result()
        except DeviceFailedError as error:
            self._fall_back(submitted.classifier, error)
        return self._result(self._submit(submitted.prepared, submitted.pixels, work), work)

    def _fall_back(self, failed: Classifier, error: DeviceFailedError) -> Classifier:
        """Return the classifier that takes over from a failed device.

        Raises:
            UserError: The failed device was the CPU (NO_DEVICE).
        """
        with self._lock:
            if self.classifier is not failed:  # another thread has handled the failure
                return self.classifier
            if failed.device.name == CPU:
                raise UserError(
                    Kind.NO_DEVICE,
                    "The memory of this computer is full."
                    if error.is_full
                    else "The network cannot be computed on this computer.",
                    "Close other programs, then try again.",
                    detail=str(error),
                ) from error
            reason = MEMORY_FULL if error.is_full else STOPPED_WORKING
            self.fell_back_because = f"{reason} The CPU continues, more slowly."
            backend = open_cpu(failed.parameters, failed.mode, self.fell_back_because)
            self._opened.add(backend)
            self.classifier = Classifier(
                failed.weights, failed.parameters, backend, failed.mode, failed.novelty
            )
            return self.classifier


def _bulk_size(classifier: Classifier) -> tuple[int, int]:
    """How many items may be in progress, and threads that prepare them."""
    return classifier.backend.bulk_window, classifier.backend.bulk_threads


def _is_there(begun: Future[_Submitted[P] | UserError]) -> bool:
    """Whether an outcome is available without waiting."""
    if not begun.done() or begun.cancelled() or begun.exception() is not None:
        return begun.done()
    submitted = begun.result()
    return isinstance(submitted, UserError) or submitted.result.done()
