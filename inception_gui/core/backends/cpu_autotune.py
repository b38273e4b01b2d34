"""Which way the network is run: the plain one, and what proved itself better here.

A way is asked for by what will run: how many pictures at once, on how many threads. The plain
network answers first; a thread of its own looks meanwhile whether this machine can do better
(`cpu_candidates`), and who asks from then on gets that. A way is taken only where its probabilities
equal the plain one's and it is not slower. What was found is kept in the cache folder, so that the
next start need not compare speeds; what is kept there can only choose between ways that are right.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import platform
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import torch
from torch import Tensor

from inception_gui.core.backends.cpu_candidates import (
    PlainNetwork,
    Way,
    candidates,
    is_right,
    probe_pictures,
    share_of_time,
)
from inception_gui.core.backends.mkldnn import PackedNetwork, operators_exist
from inception_gui.core.backends.threads import let_others_go_first, use_threads
from inception_gui.core.backends.tuning_queue import SearchTurns
from inception_gui.core.nn.inception_v3 import InceptionV3
from inception_gui.core.types import Mode

_log = logging.getLogger(__name__)

_CALLS_BEFORE: Final = 8
"""Batches of a folder before a better way is looked for; a small folder ends before it pays."""

_AT_MOST: Final = 1.1
"""Of the time of the way that runs already. More than 1, because it may be a busy moment."""

_CLEARLY_FASTER: Final = 0.95
"""The same, for a way that need not be timed again at the next start."""

_turns: Final = SearchTurns()


class _EndedError(Exception):
    """A search that is left before its end."""


class _ClosedError(_EndedError):
    """Nobody wants a better way any more."""


class _GaveWayError(_EndedError):
    """Somebody wants one now, this search can begin again later."""


def precision_of(mode: Mode, device: str) -> torch.dtype:
    """What the network computes in: float32, or in fast mode what the device is faster in.

    bfloat16 on a processor only where it multiplies it natively (AVX512_BF16, AMX): elsewhere it
    is emulated and slower.
    """
    if mode is not Mode.FAST:
        return torch.float32
    if device.startswith("cuda"):
        # Older cards emulate bfloat16, which is slower than float32.
        native = torch.cuda.is_bf16_supported(including_emulation=False)
        return torch.bfloat16 if native else torch.float16
    if device == "mps":
        return torch.float16
    has_bf16 = torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()
    return torch.bfloat16 if has_bf16 and operators_exist() else torch.float32


@dataclass(frozen=True, slots=True)
class Shape:
    """What a way is made for: `batch` pictures at once on `threads` threads."""

    batch: int
    threads: int


class Engines:
    """The ways to run one network on one device in one precision. Calls may come from any thread.

    `precision` is what the better ways compute in; the plain way is always float32 on a CPU.
    """

    def __init__(
        self, network: InceptionV3, precision: torch.dtype, notes: Path | None = None
    ) -> None:
        self._network = network
        self._plain = PlainNetwork(network)
        self._precision = precision
        self._notes = notes
        self._ways: dict[Shape, Way] = {}
        self._calls: Counter[Shape] = Counter()
        self._threads: dict[Shape, threading.Thread] = {}
        self._begun: set[Shape] = set()
        self._finished: set[Shape] = set()
        self._lock = threading.Lock()
        self._packing = threading.Lock()
        self._is_closed = False

    def way(self, shape: Shape, *, improve: bool = True) -> Way:
        """The best way known for `shape`, called on a thread that has so many threads.

        With `improve` a better one is looked for behind the answers.
        """
        if not self._on_cpu:
            return self._plain
        if shape not in self._ways:
            self._ways.setdefault(shape, self._first_way(shape))
        with self._lock:
            self._calls[shape] += 1
            enough = self._calls[shape] > (_CALLS_BEFORE if shape.batch > 1 else 0)
            if improve and enough and shape not in self._begun and not self._is_closed:
                self._begun.add(shape)
                self._begin_to_improve(shape)
        return self._ways[shape]

    def _begin_to_improve(self, shape: Shape) -> None:
        thread = threading.Thread(target=self._improve_behind, args=(shape,), name="engines")
        try:
            thread.start()
        except RuntimeError as error:  # no more threads; what runs already goes on
            self._begun.discard(shape)
            _log.info("no better way is looked for: %s", error)
        else:
            self._threads[shape] = thread

    def improve(self, shape: Shape) -> None:
        """Look for the best way for `shape` now, once, on this thread."""
        with contextlib.suppress(_ClosedError):
            self._search(shape, self._stop_if_closed, behind=False)

    def _search(self, shape: Shape, stop: Callable[[], None], *, behind: bool) -> None:
        """`stop` raises an `_EndedError` where the search is to be left.

        Raises:
            _EndedError: it was.
        """
        if shape in self._finished:
            return
        with self._lock:
            self._begun.add(shape)  # who asks meanwhile need not begin it again
        with _turns.turn(self._stop_if_closed, behind=behind), torch.inference_mode():
            stop()
            if shape in self._finished:
                return
            use_threads(shape.threads)
            try:
                self._ways.setdefault(shape, self._first_way(shape))
                self._improve(shape, probe_pictures(shape.batch), stop)
            except RuntimeError as error:  # no memory; what runs already goes on
                _log.warning("no better way was found: %s", error)
            self._finished.add(shape)

    def _improve(self, shape: Shape, pictures: Tensor, stop: Callable[[], None]) -> None:
        for make in candidates(self._network, self._precision, pictures, stop):
            try:
                way = make()
                if self._is_taken(way, shape, pictures, stop):
                    return
            except _EndedError:
                raise
            # These ways live in corners of torch that are private or on their way out: whatever
            # they say, there is a way that works.
            except Exception as error:  # noqa: BLE001
                _log.info("a way cannot be had here: %s", error)

    def wait(self) -> None:
        """Until no better way is being looked for."""
        with self._lock:
            threads = list(self._threads.values())
        for thread in threads:
            thread.join()

    def close(self) -> None:
        """Look for nothing any more; what is being made is left soon.

        Who still asks is answered.
        """
        with self._lock:
            self._is_closed = True
        self.wait()

    @property
    def _on_cpu(self) -> bool:
        return self._network.fc.weight.device.type == "cpu"

    def _first_way(self, shape: Shape) -> Way:
        """What answers at once. Only packed weights compute in less than float32."""
        if self._precision is torch.float32 or not operators_exist():
            return self._plain
        with self._packing:
            if shape in self._ways:
                return self._ways[shape]
            try:
                packed = PackedNetwork(self._network, self._precision)
                with torch.inference_mode():
                    pictures = probe_pictures(shape.batch)
                    if is_right(packed, self._plain, self._precision, pictures):
                        self._ways[shape] = packed
                        return packed
            except (RuntimeError, NotImplementedError, AttributeError) as error:
                _log.warning("the packed network does not run here: %s", error)
            self._ways[shape] = self._plain
            return self._plain

    def _improve_behind(self, shape: Shape) -> None:
        def stop() -> None:
            self._stop_if_closed()
            if _turns.is_wanted:
                raise _GaveWayError

        let_others_go_first()
        with contextlib.suppress(_ClosedError):
            while shape not in self._finished:
                with contextlib.suppress(_GaveWayError):
                    self._search(shape, stop, behind=True)

    def _is_taken(self, way: Way, shape: Shape, pictures: Tensor, stop: Callable[[], None]) -> bool:
        stop()
        if not is_right(way, self._plain, self._precision, pictures):
            _log.warning("%s answers otherwise than it should", type(way).__name__)
            return False
        if self._key(way, shape) not in self._proven():
            stop()
            share = share_of_time(way, self._ways[shape], pictures)
            if share > _AT_MOST:
                return False
            if share < _CLEARLY_FASTER:
                self._note(way, shape)
        self._ways[shape] = way
        return True

    def _stop_if_closed(self) -> None:
        if self._is_closed:
            raise _ClosedError

    def _key(self, way: Way, shape: Shape) -> str:
        processor = f"{platform.machine()} {torch.backends.cpu.get_cpu_capability()}"
        return (
            f"torch {torch.__version__}, {processor}, {self._precision}, "
            f"batch {shape.batch}, {shape.threads} threads, {type(way).__name__}"
        )

    def _proven(self) -> list[str]:
        """Which ways won before.

        Where one lost it is compared again: a busy moment may have been the reason.
        """
        if self._notes is None:
            return []
        try:
            kept = json.loads(self._notes.read_text(encoding="utf-8"))
        except (OSError, ValueError):  # not there yet, or cut short: compare again
            return []
        return kept if isinstance(kept, list) else []

    def _note(self, way: Way, shape: Shape) -> None:
        if self._notes is None:
            return
        kept = [*self._proven(), self._key(way, shape)]
        try:
            self._notes.parent.mkdir(parents=True, exist_ok=True)
            temporary = self._notes.with_name(f"{self._notes.name}.{os.getpid()}")
            temporary.write_text(json.dumps(kept, indent=1), encoding="utf-8")
            temporary.replace(self._notes)
        except OSError as error:
            _log.info("what the probe found could not be kept: %s", error)
