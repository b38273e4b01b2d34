"""One way to run the network in a process of its own; started and asked by `forward.py`.

Each way gets the environment its users have, and no way's allocator or threads reach another's.
Reads a line of JSON for each question from standard input, answers with one on standard output.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch

from benchmarks import machine, peers
from inception_gui.core.backends import openvino_backend
from inception_gui.core.backends.devices import cpu
from inception_gui.core.backends.openvino_backend import OpenVinoBackend
from inception_gui.core.backends.openvino_runtime import import_openvino
from inception_gui.core.nn.fold import fold
from inception_gui.core.nn.load_folded import load_folded
from inception_gui.core.types import Pixels, Preprocessing
from inception_gui.core.weights.load import read_arrays

TORCHVISION: Final = "torchvision"
FOLDED: Final = "torch, folded"
OURS: Final = "ours float32"
OURS_BF16: Final = "ours bfloat16"
OPENVINO: Final = "OpenVINO float32"
OPENVINO_BF16: Final = "OpenVINO bfloat16"
LIMIT: Final = "limit"

# (inputs, outputs, kernel, side, padding) of the network's convolutions that keep a core busiest.
_LARGE: Final = (
    (64, 96, (3, 3), 35, (1, 1)),
    (96, 96, (3, 3), 35, (1, 1)),
    (80, 192, (3, 3), 73, (0, 0)),
    (32, 64, (3, 3), 147, (1, 1)),
    (768, 448, (1, 1), 17, (0, 0)),
    (192, 192, (1, 7), 17, (0, 3)),
    (192, 192, (7, 1), 17, (3, 0)),
    (448, 384, (3, 3), 8, (1, 1)),
)
_LIMIT_BATCHES: Final = (4, 16)

Answer = dict[str, float]
"""By what was run: milliseconds a picture, or GFLOP/s of a limit."""

Questions = dict[str, Callable[[int], Answer]]


def _milliseconds(work: Callable[[], object], times: int, pictures: int = 1) -> float:
    """The median of `times` runs, ms a picture."""
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        taken.append((time.perf_counter() - began) / pictures * 1e3)
    return statistics.median(taken)


def _picture() -> Pixels:
    return np.random.default_rng(1).integers(0, 256, (299, 299, 3), np.uint8)


def _torch(network: torch.nn.Module, scale: float) -> Questions:
    generator = torch.Generator().manual_seed(1)

    def ms(batch: int, times: int) -> float:
        x = torch.rand(batch, 3, 299, 299, generator=generator) * scale
        if scale == 255:  # ours takes pixels as they lie in a picture
            x = x.contiguous(memory_format=torch.channels_last)
        return _milliseconds(lambda: network(x), max(1, times // batch), batch)

    return {
        "latency": lambda n: {"ms": ms(1, n)},
        "batched": lambda n: {f"batch {size}": ms(size, n) for size in (8, 32)},
    }


def _ours(weights: Path, precision: str) -> Questions:
    """From bytes to probabilities and features of the last block, both copied out."""
    parameters = fold(read_arrays(weights), Preprocessing())
    backend, picture = OpenVinoBackend(cpu(), parameters, precision), _picture()
    streams = backend.bulk_threads

    def batched(times: int) -> Answer:
        def stream(_: int) -> None:
            for _ in range(times):
                backend.submit(picture, features=False).result()

        began = time.perf_counter()
        with ThreadPoolExecutor(streams) as pool:
            list(pool.map(stream, range(streams)))
        return {f"{streams} streams": (time.perf_counter() - began) * 1e3 / (times * streams)}

    single = {"latency": lambda n: {"ms": _milliseconds(lambda: backend.run([picture]), n)}}
    return single | {"batched": batched}


def _openvino(weights: Path, precision: str) -> Questions:
    """As OpenVINO's `benchmark_app` asks: inputs that are there already, outputs not copied."""
    picture = np.random.default_rng(1).random((1, 3, 299, 299), np.float32)
    single = peers.compile_openvino(weights, precision, "LATENCY").create_infer_request()
    single.infer([picture])
    queue = import_openvino().AsyncInferQueue(
        peers.compile_openvino(weights, precision, "THROUGHPUT")
    )

    def batched(times: int) -> Answer:
        count = times * len(queue)
        began = time.perf_counter()
        for _ in range(count):
            queue.start_async([picture])
        queue.wait_all()
        return {f"{len(queue)} requests": (time.perf_counter() - began) * 1e3 / count}

    return {"latency": lambda n: {"ms": _milliseconds(single.infer, n)}, "batched": batched}


def _limit() -> Questions:
    """The fastest single convolution of the network's kinds by oneDNN, GFLOP/s on all cores."""
    torch.set_num_threads(machine.cores())

    def rates(dtype: torch.dtype, times: int) -> Answer:
        found: Answer = {}
        for inputs, outputs, kernel, side, padding in _LARGE:
            conv = torch.nn.Conv2d(inputs, outputs, kernel, padding=padding)
            layer: Any = conv.to(dtype, memory_format=torch.channels_last)  # type: ignore[call-overload]
            for batch in _LIMIT_BATCHES:
                x = torch.rand(batch, inputs, side, side).to(dtype)
                x = x.contiguous(memory_format=torch.channels_last)
                flop = 2.0 * layer(x).numel() * inputs * kernel[0] * kernel[1]
                # The fastest run: this is a limit, and other processes only take from it.
                fastest = min(_milliseconds(lambda x=x: layer(x), 1) for _ in range(times))  # type: ignore[misc]  # noqa: B023
                name = f"{kernel[0]}x{kernel[1]} {inputs}-{outputs} {side}x{side} batch {batch}"
                found[name] = flop / fastest / 1e6
        return found

    return {name: lambda n, t=kind: rates(t, n) for name, kind in  # type: ignore[misc]
            (("float32", torch.float32), ("bfloat16", torch.bfloat16))}  # fmt: skip


def questions(way: str, weights: Path) -> Questions:
    """What a way of running the network can be asked."""
    if way == TORCHVISION:
        return _torch(peers.stock_network(weights), 1.0)
    if way == FOLDED:
        return _torch(load_folded(fold(read_arrays(weights), Preprocessing())), 255.0)
    if way == LIMIT:
        return _limit()
    if way in (OURS, OURS_BF16):
        return _ours(weights, "float32" if way == OURS else "bfloat16")
    return _openvino(weights, "f32" if way == OPENVINO else "bf16")


def main() -> int:
    # All at ordinary priority; the program's own streams let other programs go first.
    openvino_backend.let_others_go_first = lambda: None  # type: ignore[attr-defined]
    with torch.inference_mode():
        asked = questions(sys.argv[1], Path(sys.argv[2]))
        print(json.dumps("ready"), flush=True)
        for line in sys.stdin:
            question = json.loads(line)
            answer = asked[question["what"]](question["times"])
            print(json.dumps(answer), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
