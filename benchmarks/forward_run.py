"""One way to run the network in a process of its own; started and asked by `forward.py`.

Each way gets the environment its users have, and no way's allocator or threads reach another's.
Reads a line of JSON for each question from standard input, answers with one on standard output.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any, Final

TORCHVISION: Final = "torchvision"
PLAIN: Final = "plain"
OURS_F32: Final = "ours float32"
OURS_BF16: Final = "ours bfloat16"
OPENVINO: Final = "OpenVINO float32"
OPENVINO_BF16: Final = "OpenVINO bfloat16"
LIMIT: Final = "limit"

OURS: Final = (PLAIN, OURS_F32, OURS_BF16, LIMIT)

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
    (2048, 1152, (1, 1), 8, (0, 0)),
)
_LIMIT_BATCHES: Final = (4, 16)

Answer = dict[str, Any]
Question = Callable[[int], Answer]


def _milliseconds(work: Callable[[], object], times: int, pictures: int = 1) -> float:
    """The median of `times` runs, ms a picture."""
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        taken.append((time.perf_counter() - began) / pictures * 1e3)
    return statistics.median(taken)


def _torch_way(network: Callable[[Any], Any], batch: int, scale: float) -> partial[object]:
    import torch

    pictures = torch.rand(batch, 3, 299, 299, generator=torch.Generator().manual_seed(1)) * scale
    return partial(network, pictures)


def _torchvision(weights: Path) -> dict[str, Question]:
    from benchmarks import peers

    network = peers.stock_network(weights)
    return {
        "latency": lambda n: {"ms": _milliseconds(_torch_way(network, 1, 2.0), n)},
        "batched": lambda n: {
            f"batch {size}": _milliseconds(_torch_way(network, size, 2.0), max(1, n // size), size)
            for size in (8, 32)
        },
    }


def _ours(weights: Path, way: str) -> dict[str, Question]:
    import torch
    from inception_gui.core.backends.cpu_autotune import Engines, Shape
    from inception_gui.core.backends.cpu_candidates import PlainNetwork
    from inception_gui.core.nn.state_dict import load_network

    from benchmarks import machine
    from inception_gui.core.types import Preprocessing
    from inception_gui.core.weights.load import read_state_dict

    network = load_network(read_state_dict(weights), Preprocessing())
    dtype = torch.bfloat16 if way == OURS_BF16 else torch.float32

    engines = Engines(network, dtype)

    def made(batch: int) -> Callable[[Any], Any]:
        if way == PLAIN:
            return network
        shape = Shape(batch, torch.get_num_threads())
        engines.improve(shape)
        found = engines.way(shape, improve=False)
        if isinstance(found, PlainNetwork):
            raise SystemExit("no better way than the plain network was found here")
        return found

    torch.set_num_threads(machine.cores())
    single = made(1)
    single_pass = _without_gradients(_torch_way(single, 1, 255.0))
    single_pass()
    streams = machine.cores()
    pool = ThreadPoolExecutor(streams, initializer=partial(torch.set_num_threads, 1))
    ways: dict[int, Callable[[Any], Any]] = {}

    def batched(times: int, sizes: Sequence[int]) -> Answer:
        answers = {}
        for size in sizes:
            if size not in ways:
                ways[size] = pool.submit(made, size).result()
            passes = max(2, times // size)
            work = _torch_way(ways[size], size, 255.0)

            def stream(_number: int, work: Any = work, passes: int = passes) -> None:
                for _ in range(passes):
                    _without_gradients(work)()

            began = time.perf_counter()
            list(pool.map(stream, range(streams)))
            seconds = time.perf_counter() - began
            answers[f"{streams} streams of {size}"] = seconds * 1e3 / (streams * passes * size)
        return answers

    return {
        "latency": lambda n: {"ms": _milliseconds(single_pass, n)},
        "batched": partial(batched, sizes=(2,) if way == PLAIN else (1, 2, 4, 8)),
    }


def _without_gradients(work: Callable[[], object]) -> Callable[[], object]:
    """`work` in inference mode, which holds for one thread only."""
    import torch

    return torch.inference_mode()(work)


def _limit() -> dict[str, Question]:
    """The fastest single convolution of the network's kinds, packed, GFLOP/s on all cores."""
    import torch
    from inception_gui.core.backends.mkldnn import PackedConv

    from benchmarks import machine

    class Like:
        """What `PackedConv` reads of a unit: where its convolution's padding and stride are."""

        def __init__(self, padding: tuple[int, int]) -> None:
            self.conv = self
            self.padding, self.stride = padding, (1, 1)

    cores = machine.cores()
    torch.set_num_threads(cores)
    pool = ThreadPoolExecutor(cores, initializer=partial(torch.set_num_threads, 1))

    def rates(dtype: torch.dtype, times: int) -> Answer:
        found: Answer = {}
        for inputs, outputs, kernel, side, padding in _LARGE:
            for batch in _LIMIT_BATCHES:
                x = torch.rand(batch, inputs, side, side).to(dtype)
                x = x.contiguous(memory_format=torch.channels_last)
                weight = torch.rand(outputs, inputs, *kernel)
                conv: Any = PackedConv(weight, torch.rand(outputs), Like(padding), dtype, True)  # type: ignore[arg-type]
                y = conv(x)
                flop = 2.0 * y.numel() * inputs * kernel[0] * kernel[1]
                runs = [_milliseconds(lambda c=conv, i=x: c(i), 1) for _ in range(times)]
                # The fastest run: this is a limit, and other processes only take from it.
                name = f"{kernel[0]}x{kernel[1]} {inputs}-{outputs} {side}x{side} batch {batch}"
                found[name] = flop / min(runs) / 1e6
        return found

    pool.shutdown()
    return {
        "float32": partial(rates, torch.float32),
        "bfloat16": partial(rates, torch.bfloat16),
    }


def _openvino(weights: Path, precision: str) -> dict[str, Question]:
    import importlib

    import numpy as np

    from benchmarks import peers

    openvino = importlib.import_module("openvino")
    single = peers.compile_openvino(weights, precision, "LATENCY", 1).create_infer_request()
    picture = np.random.default_rng(1).random((1, 3, 299, 299), np.float32)
    many: dict[int, Any] = {}

    def batched(times: int) -> Answer:
        answers = {}
        for size in (1, 8):
            if size not in many:
                compiled = peers.compile_openvino(weights, precision, "THROUGHPUT", size)
                many[size] = openvino.AsyncInferQueue(compiled)
            queue = many[size]
            pictures = np.repeat(picture, size, axis=0)
            passes = len(queue) * max(2, times // size)
            began = time.perf_counter()
            for _ in range(passes):
                queue.start_async([pictures])
            queue.wait_all()
            seconds = time.perf_counter() - began
            answers[f"{len(queue)} requests of {size}"] = seconds * 1e3 / (passes * size)
        return answers

    return {
        "latency": lambda n: {"ms": _milliseconds(lambda: single.infer([picture]), n)},
        "batched": batched,
    }


def main() -> int:
    way, weights = sys.argv[1], Path(sys.argv[2])
    import torch

    with torch.inference_mode():
        if way == TORCHVISION:
            questions = _torchvision(weights)
        elif way == LIMIT:
            questions = _limit()
        elif way in OURS:
            questions = _ours(weights, way)
        else:
            questions = _openvino(weights, "bf16" if way == OPENVINO_BF16 else "f32")
        print(json.dumps("ready"), flush=True)
        for line in sys.stdin:
            question = json.loads(line)
            answer = questions[question["what"]](question["times"])
            print(json.dumps(answer), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
