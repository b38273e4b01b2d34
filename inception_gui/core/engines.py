"""Which way the network is run: the plain one, or the packed one where it proved itself here.

A way is asked for by what will run: how many pictures at once, on how many threads, in which
precision. The packed way is taken only after a probe on this machine: its operators exist, its
probabilities equal the plain way's, and it is faster. What was found is kept in the cache folder,
so that the next start need not probe; what is kept there can only choose between two ways that
are both right.
"""

from __future__ import annotations

import json
import logging
import os
import platform
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import torch
from torch import Tensor

from inception_gui.core.network import INPUT_SIDE, InceptionV3, Output
from inception_gui.core.packed import PackedNetwork, operators_exist
from inception_gui.core.recorded import LARGEST_DIFFERENCE, RecordedNetwork
from inception_gui.core.types import Mode

_log = logging.getLogger(__name__)

Forward = Callable[[Tensor], Output]

_PROBE_RUNS: Final = 3


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

    `precision` is what the packed way computes in; the plain way is always float32 on a CPU.
    """

    def __init__(
        self, network: InceptionV3, precision: torch.dtype, notes: Path | None = None
    ) -> None:
        self._network = network
        self._precision = precision
        self._notes = notes
        self._ways: dict[Shape, Forward] = {}
        self._locks: dict[Shape, threading.Lock] = {}
        self._locks_lock = threading.Lock()

    def way(self, shape: Shape) -> Forward:
        """The best way for `shape`; probes at the first call, on the thread that will run it.

        Others who ask meanwhile get the plain network where it computes the same.
        """
        found = self._ways.get(shape)
        if found is not None:
            return found
        with self._locks_lock:
            lock = self._locks.setdefault(shape, threading.Lock())
        # One lock a shape: a probe for the bulk lane must not hold up a single picture.
        if not lock.acquire(blocking=self._precision is not torch.float32):
            return self._network
        try:
            if shape not in self._ways:
                self._ways[shape] = self._find(shape)
            return self._ways[shape]
        finally:
            lock.release()

    def close(self) -> None:
        """Prepare nothing any more. What is under way may still ask, and is answered."""
        for way in list(self._ways.values()):
            if isinstance(way, RecordedNetwork):
                way.close()

    def _find(self, shape: Shape) -> Forward:
        on_cpu = self._network.fc.weight.device.type == "cpu"
        if not on_cpu or not operators_exist():
            return self._network
        packed = PackedNetwork(self._network, self._precision)
        try:
            if self._key(shape) in self._proven():
                packed(_probe_pictures(shape.batch))
                return self._recorded(packed, shape)
            if self._is_better(packed, shape):
                self._note(shape)
                return self._recorded(packed, shape)
        except (RuntimeError, NotImplementedError, AttributeError) as error:
            _log.warning("the packed network does not run here, the plain one does: %s", error)
        return self._network

    def _recorded(self, packed: PackedNetwork, shape: Shape) -> RecordedNetwork:
        # Several pictures at once are a folder's, whose passes pause for a single picture's.
        pieces = shape.batch > 1
        return RecordedNetwork(self._network, self._precision, packed=packed, pieces=pieces)

    def _is_better(self, packed: PackedNetwork, shape: Shape) -> bool:
        pictures = _probe_pictures(shape.batch)
        expected = torch.softmax(self._network(pictures).logits, dim=1)
        found = torch.softmax(packed(pictures).logits, dim=1)
        difference = float((found - expected).abs().max())
        if not difference <= LARGEST_DIFFERENCE[self._precision]:
            _log.warning("the packed network differs by %.2g, so the plain one runs", difference)
            return False
        plain_s = min(_seconds(self._network, pictures) for _ in range(_PROBE_RUNS))
        packed_s = min(_seconds(packed, pictures) for _ in range(_PROBE_RUNS))
        _log.info("%s: plain %.1f ms, packed %.1f ms", shape, plain_s * 1e3, packed_s * 1e3)
        return packed_s < plain_s

    def _key(self, shape: Shape) -> str:
        processor = f"{platform.machine()} {torch.backends.cpu.get_cpu_capability()}"
        return (
            f"torch {torch.__version__}, {processor}, {self._precision}, "
            f"batch {shape.batch}, {shape.threads} threads"
        )

    def _proven(self) -> list[str]:
        """Where the packed way won before.

        Where it lost it is probed again: a busy moment may have been the reason.
        """
        if self._notes is None:
            return []
        try:
            kept = json.loads(self._notes.read_text(encoding="utf-8"))
        except (OSError, ValueError):  # not there yet, or cut short: probe again
            return []
        return kept if isinstance(kept, list) else []

    def _note(self, shape: Shape) -> None:
        if self._notes is None:
            return
        kept = [*self._proven(), self._key(shape)]
        try:
            self._notes.parent.mkdir(parents=True, exist_ok=True)
            temporary = self._notes.with_name(f"{self._notes.name}.{os.getpid()}")
            temporary.write_text(json.dumps(kept, indent=1), encoding="utf-8")
            temporary.replace(self._notes)
        except OSError as error:
            _log.info("what the probe found could not be kept: %s", error)


def _probe_pictures(batch: int) -> Tensor:
    """Seeded soft noise, `(batch, 3, 299, 299) float32`, 0..255."""
    generator = torch.Generator().manual_seed(299)
    coarse = torch.rand(batch, 3, 12, 12, generator=generator) * 255
    return torch.nn.functional.interpolate(coarse, (INPUT_SIDE, INPUT_SIDE), mode="bilinear")


def _seconds(way: Forward, pictures: Tensor) -> float:
    began = time.perf_counter()
    way(pictures)
    return time.perf_counter() - began
