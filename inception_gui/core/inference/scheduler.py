"""The one door to the network: an interactive, a live and a bulk lane. Nobody else calls it.

The interactive lane (a dropped picture, a heat map) is one thread that uses all cores. The live
lane (a camera) is, on a CPU, up to four threads that share the cores: decoding and painting the
source disturbs one of them, where all cores of one pass would wait for it. The bulk lane (a folder)
is, on a CPU, one single-threaded stream a core, each decoding and running its own small batch:
small batches on many streams beat one large batch on many threads, and decoding needs no threads of
its own. On a card it is one thread that feeds large batches, and a decoder a core
(`core.inference.gpu_pipeline`). An interactive request overtakes bulk work within one batch.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Final, TypeVar

from inception_gui.core.backends.devices import core_count
from inception_gui.core.backends.runner import Answers, Runner
from inception_gui.core.backends.threads import let_others_go_first, use_threads
from inception_gui.core.inference.bulk_work import Work
from inception_gui.core.inference.classifier import Classifier, Pass
from inception_gui.core.inference.gpu_pipeline import CardLane
from inception_gui.core.types import Pixels
from inception_gui.errors import Kind, UserError

T = TypeVar("T")
P = TypeVar("P")
R = TypeVar("R")

_WINDOW_PER_STREAM: Final = 3
"""Pieces of bulk work handed out ahead of the oldest unfinished one, a stream."""

_LONGEST_WAIT_S: Final = 0.5
"""That a batch which has begun waits for interactive requests."""

_SETTLING_S: Final = 3.0
"""That warming up waits at most until the live lane knows its best way."""

_LIVE_LANES: Final = 4
"""Frames that are looked at at once; more of them make each answer older."""

_CPU_BATCH: Final = 8
"""Pictures at once where the CPU finishes a card's job."""


class Inference:
    """Runs work on a classifier's network in three lanes. Make one, close it in the end."""

    def __init__(self, classifier: Classifier, *, streams: int | None = None) -> None:
        self.classifier = classifier
        self.is_warm = False
        """Whether single pictures are worth preparing the network for; see `warm_up`."""
        self._streams = streams or (core_count() if classifier.device.name == "cpu" else 2)
        self._interactive = ThreadPoolExecutor(1, "interactive", initializer=_use_all_cores)
        # Its threads begin with the first frame.
        self._live = ThreadPoolExecutor(_LIVE_LANES, "live", initializer=_use_a_share_of_the_cores)
        self._live_settling: Future[None] | None = None
        self._turn = threading.Condition()
        self._interactive_requests = 0
        self._live_requests = 0
        self._users = 0
        self._is_closing = False
        self.fell_back_because = ""
        """Why the last folder was finished on the CPU though a card was chosen; empty if not."""
        self._cpu_classifier: Classifier | None = None

    def interactive(self, work: Callable[[Classifier], R]) -> R:
        """Do `work` before any further batch of the bulk lane; waits for its result."""
        with self._turn:
            self._interactive_requests += 1
        try:
            return self._interactive.submit(self._alone, work).result()
        finally:
            with self._turn:
                self._interactive_requests -= 1
                self._turn.notify_all()

    @property
    def live_lanes(self) -> int:
        """How many frames the live lane works on at once; one fewer while it looks for its way.

        Without a core of its own the search would take many times as long, and slow all lanes.
        """
        if self.has_card:
            return 1
        lanes = min(core_count(), _LIVE_LANES)
        settling = self._live_settling
        is_looking = settling is not None and not settling.done()
        return lanes - 1 if is_looking and lanes > 1 else lanes

    def live(self, work: Callable[[Classifier], R]) -> Future[R]:
        """Do `work` on the live lane, before further batches of the bulk lane (see `my_turn`).

        Not more than `live_lanes` should be under way; they begin in their order.
        """
        with self._turn:
            self._live_requests += 1
        try:
            if self.has_card:
                future = self._interactive.submit(self._alone, work)
            else:
                future = self._look_at(work)
        except RuntimeError:  # closed
            self._looked()
            raise
        future.add_done_callback(self._looked)
        return future

    def _look_at(self, work: Callable[[Classifier], R]) -> Future[R]:
        """One of the lane's threads looks for its best way while the others answer the frames."""
        with self._turn:
            if self._live_settling is None:
                self._live_settling = self._live.submit(self.classifier.settle, 1)
        return self._live.submit(work, self.classifier)

    def _looked(self, _future: Future[R] | None = None) -> None:
        with self._turn:
            self._live_requests -= 1
            self._turn.notify_all()

    def warm_up_live(self, picture: Pixels) -> None:
        """Prepare the live lane, so that the first frames need not wait for it."""
        self.live(lambda classifier: classifier.run([picture], prepared_for=1)).result()
        if self._live_settling is not None:
            wait([self._live_settling], _SETTLING_S)

    def bulk(self, pieces: Iterable[T], work: Callable[[T], R]) -> Generator[R]:
        """Do `work` on every piece, several at once; results come in the order of the pieces.

        At most three pieces a stream are ahead of the oldest unfinished one. Closing the iterator
        drops what has not begun and waits for what has (a small batch). `work` calls `my_turn`
        before it uses the network.
        """
        executor = ThreadPoolExecutor(self._streams, "bulk", initializer=_use_one_core)
        waiting: deque[Future[R]] = deque()
        try:
            for piece in pieces:
                waiting.append(executor.submit(work, piece))
                if len(waiting) >= self._streams * _WINDOW_PER_STREAM:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            executor.shutdown(wait=True, cancel_futures=True)

    @property
    def has_card(self) -> bool:
        """Whether a card has to be fed: `feed` is the bulk lane then, else `bulk`."""
        return self.classifier.card is not None

    def feed(self, items: Iterable[T], work: Work[T, P, R]) -> Generator[R]:
        """The bulk lane of a card: the results of `items`, in their order.

        Closing the iterator drops what is not on the card yet. Where the card's memory is too
        small even for one picture, or the card fails, the CPU does the rest of the job and
        `fell_back_because` says so.
        """
        card = self.classifier.card
        assert card is not None
        self.fell_back_because = ""
        lane: CardLane[T, P, R] = CardLane(
            work,
            borrow=card.borrow,
            give_back=card.give_back,
            let_go=card.let_go,
            on_cpu=self._on_cpu,
            my_turn=self.my_turn,
            decoders=core_count(),
            on_thread_start=_use_one_core,
        )
        return lane.run(items)

    def classifier_on(self, device: str) -> Classifier:
        """The classifier whose network ran on `device`: the CPU's where a card had to be left."""
        if device == self.classifier.device.name or self._cpu_classifier is None:
            return self.classifier
        return self._cpu_classifier

    def warm_up(self, picture: Pixels) -> Pass:
        """Prepare the interactive lane for single pictures, so that no user waits for it."""
        self.is_warm = True
        return self.interactive(lambda classifier: classifier.run([picture], prepared_for=1))

    def my_turn(self) -> None:
        """Wait, on a bulk stream, until no interactive request is under way.

        For frames of a live source it waits half a second at most: they come without a pause, and
        a folder goes on beside them.
        """
        with self._turn:
            self._turn.wait_for(lambda: not self._requests_under_way, _LONGEST_WAIT_S)
            self._turn.wait_for(lambda: self._interactive_requests == 0)

    @property
    def _requests_under_way(self) -> int:
        return self._interactive_requests + self._live_requests

    def settle(self, batch: int) -> Future[None]:
        """Have batches of `batch` run in one way from then on, for who needs the same bits again.

        Otherwise the bulk lane changes its way, and its rounding, once it knows a faster one.
        """
        stream = ThreadPoolExecutor(1, "bulk", initializer=_use_one_core)
        try:
            return stream.submit(self.classifier.settle, batch)
        finally:
            stream.shutdown(wait=False)

    def give_way(self) -> Callable[[], None]:
        """What a bulk stream calls between two blocks, or pieces, of one batch.

        It waits while an interactive request is under way, so that a click has all cores within a
        quarter of a batch, but no longer than half a second in all: live mode asks without a pause,
        and a folder goes on beside it.
        """
        left = _LONGEST_WAIT_S

        def wait() -> None:
            nonlocal left
            if left <= 0 or not self._requests_under_way:  # read without the lock: it may be late
                return
            began = time.monotonic()
            with self._turn:
                self._turn.wait_for(lambda: not self._requests_under_way, left)
            left -= time.monotonic() - began

        return wait

    def _alone(self, work: Callable[[Classifier], R]) -> R:
        card = self.classifier.card
        with card.whole_turn() if card is not None else contextlib.nullcontext():
            return work(self.classifier)

    def _on_cpu(self, reason: str) -> Runner:
        """What runs the rest of a job where the card cannot."""
        self.fell_back_because = f"{reason} The CPU did the rest, more slowly."
        if self._cpu_classifier is None:
            self._cpu_classifier = self.classifier.on_cpu()
        return _CpuRunner(self._cpu_classifier)

    @contextlib.contextmanager
    def in_use(self) -> Iterator[None]:
        """Keep the network open for a job of many steps: `close` waits until the block ends.

        Raises:
            UserError: it is being closed already (WRONG_USAGE).
        """
        with self._turn:
            if self._is_closing:
                raise UserError(
                    Kind.WRONG_USAGE, "The network was replaced at this moment.", "Try again."
                )
            self._users += 1
        try:
            yield
        finally:
            with self._turn:
                self._users -= 1
                self._turn.notify_all()

    def close(self) -> None:
        """End all lanes once nothing is `in_use`; what is under way is finished first."""
        with self._turn:
            self._is_closing = True
            self._turn.wait_for(lambda: not self._users)
        self.classifier.close()
        if self._cpu_classifier is not None:
            self._cpu_classifier.close()
        self._live.shutdown(wait=True, cancel_futures=True)
        self._interactive.shutdown(wait=True, cancel_futures=True)


class _CpuRunner:
    """A classifier on the CPU in a card's place: all cores on one small batch."""

    def __init__(self, classifier: Classifier) -> None:
        self.capacity = _CPU_BATCH
        self.device = classifier.device.name
        self._classifier = classifier

    def start(self, inputs: Sequence[Pixels], *, features: bool) -> Callable[[], Answers]:
        """See `Runner`; the features cost nothing here."""
        _use_all_cores()
        done = self._classifier.run(inputs, prepared_for=self.capacity)
        return lambda: Answers(done.probabilities, done.features if features else None)

    def close(self) -> None:
        """Nothing to give back."""


def _use_all_cores() -> None:
    use_threads(core_count())


def _use_a_share_of_the_cores() -> None:
    cores = core_count()
    use_threads(max(cores // min(cores, _LIVE_LANES), 1))
    let_others_go_first()


def _use_one_core() -> None:
    # torch keeps the thread count for each thread apart (OpenMP's nthreads-var is per thread).
    use_threads(1)
    let_others_go_first()
