"""How fast is a graphics card, and does it compute what the processor does?

For standard and fast mode: seconds until the card may be used, one picture from bytes to
probabilities, batches from the card's own memory, a folder of JPEGs as the program classifies it
beside what decoding alone reaches (in threads, and in processes, which share no interpreter lock),
agreement with the processor, live mode. Then a card that another tensor fills, the tests of the
card's backend, and last, for it takes minutes, torch.compile(max-autotune) with what is left of
eight minutes. Peers are torchvision's network, eager, channels_last. TF32 is off for everybody.

Needs torch, torchvision, Pillow, OpenCV and numpy, and pytest for the tests; nothing else of the
program's. Without weights they are random, which costs the same; without photos they are drawn.
`--rehearse` runs little of all, where there is no card on the processor, to see that it runs.
"""

from __future__ import annotations

import argparse
import importlib.util
import itertools
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import live_core, live_film, machine, peers, program
from inception_gui.core.backends.backend import Floats
from inception_gui.core.backends.cuda_graph import CudaGraph
from inception_gui.core.backends.open_backend import open_cpu
from inception_gui.core.backends.torch_backend import BATCH_ON_A_CARD, TorchBackend
from inception_gui.core.events import Classified
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.classify import classify
from inception_gui.core.nn.shapes import expected_tensors
from inception_gui.core.types import Item, Mode, Pixels
from inception_gui.core.weights.found import FoundWeights

_BUDGET_S: Final = 450.0
_LEFT_FREE: Final = (1500, 600, 0)
"""MB of the card's memory that another tensor leaves."""
_TESTS: Final = "tests/core/backends/test_torch_backend.py"
_DTYPES: Final = {"float32": torch.float32, "float16": torch.float16}


_Rates = dict[tuple[str, int], float]
"""Ours from the card's memory, pictures a second, by precision and batch."""


def main() -> int:
    began = time.perf_counter()
    arguments = _arguments()
    if arguments.compile:
        print(_compiled(arguments.weights, *arguments.compile))
        return 0
    device = "cuda:0" if torch.cuda.is_available() else "cpu"
    if device == "cpu" and not arguments.rehearse:
        print("not measured: no CUDA device")
        return 0
    print(machine.describe())
    print(_card() if device != "cpu" else "on the processor, so no figure below is a card's")
    scratch_weights = None if arguments.weights else _random_weights()
    arguments.weights = arguments.weights or scratch_weights
    print(f"weights: {'random: agreement says little' if scratch_weights else arguments.weights}")
    with program.prepared(arguments) as scratch:
        photos = _photos(arguments.photos, scratch, 8 if arguments.rehearse else 200)
        rates: _Rates = {}
        decoded = _decoding(photos, arguments.count)
        for mode in (Mode.STANDARD,) if device == "cpu" else (Mode.STANDARD, Mode.FAST):
            opened = time.perf_counter()
            with _network(arguments.weights, mode, device) as inference:
                print(f"\n{mode.value}: {inference.classifier.precision}; "
                      f"opened and probed in {time.perf_counter() - opened:.1f} s")  # fmt: skip
                _one_picture(inference, arguments)
                _from_memory(inference, arguments, rates)
                _folder(inference, photos, arguments.count, decoded)
                _agreement(inference, photos)
                if mode is Mode.STANDARD:
                    _live(inference, photos, scratch, 1.0 if arguments.rehearse else 5.0)
        for free_mb in () if device == "cpu" else _LEFT_FREE:
            _full_card(arguments.weights, photos, free_mb)
        _run_tests()
        if not arguments.rehearse:
            _compile(arguments, rates, began)
    if scratch_weights:
        scratch_weights.unlink()
    print(f"\n{time.perf_counter() - began:.0f} s in all")
    return 0


def _arguments() -> argparse.Namespace:
    parser = program.parser(__doc__)
    parser.set_defaults(weights=machine.STAND_IN if machine.STAND_IN.is_file() else None)
    photos = machine.PHOTOS if machine.PHOTOS.is_dir() else None
    parser.add_argument("--photos", type=Path, default=photos, metavar="FOLDER", help="of JPEGs")
    parser.add_argument("--count", type=int, default=6000, help="photos of a folder, repeated")
    parser.add_argument("--repetitions", type=int, default=200)
    parser.add_argument("--rehearse", action="store_true", help="little of all, without a card too")
    parser.add_argument(
        "--compile", nargs=2, metavar=("PRECISION", "BATCH"), help=argparse.SUPPRESS
    )
    arguments = parser.parse_args()
    if arguments.rehearse:
        arguments.count, arguments.repetitions = 16, 1
    return arguments


def _card() -> str:
    asked = "name,driver_version,memory.total,clocks.sm,clocks.mem,power.draw,power.limit"
    try:
        found = subprocess.run(
            ["nvidia-smi", f"--query-gpu={asked}", "--format=csv,noheader"],
            capture_output=True, text=True, check=True,
        ).stdout.strip()  # fmt: skip
    except (OSError, subprocess.CalledProcessError) as error:
        found = f"{torch.cuda.get_device_name(0)} (nvidia-smi: {error})"
    versions: Any = torch.backends.cudnn.version()
    return f"{found}\nCUDA {torch.version.cuda}, cuDNN {versions}"


def _random_weights() -> Path:
    """A file of parameters that keep activations at their size."""
    generator, state = torch.Generator().manual_seed(0), {}
    for name, shape in expected_tensors().items():
        if len(shape) > 1:
            spread = float(2 / np.prod(shape[1:])) ** 0.5
            state[name] = torch.randn(shape, generator=generator) * spread
        elif name.endswith(("bn.weight", "running_var")):
            state[name] = 0.7 + 0.6 * torch.rand(shape, generator=generator)
        else:
            state[name] = 0.1 * torch.randn(shape, generator=generator)
    with tempfile.NamedTemporaryFile(suffix=".pth", delete=False) as file:
        torch.save(state, file)
    return Path(file.name)


def _photos(folder: Path | None, scratch: Path, count: int) -> list[Path]:
    if folder is not None:
        return sorted(folder.glob("*.jpg"))[:count]
    drawn = []
    for seed in range(count):
        rng = np.random.default_rng(seed)
        coarse = Image.fromarray(rng.integers(0, 256, (24, 32, 3), dtype=np.uint8))
        smooth = np.asarray(coarse.resize((500, 375), Image.Resampling.BICUBIC)).astype(int)
        grainy = np.clip(smooth + rng.integers(-12, 13, smooth.shape), 0, 255).astype(np.uint8)
        drawn.append(scratch / f"{seed}.jpg")
        Image.fromarray(grainy).save(drawn[-1], quality=90)
    return drawn


@contextmanager
def _network(weights: Path, mode: Mode, device: str) -> Iterator[Inference]:
    # Without a hash nothing is kept of them, which would need a package more.
    found = FoundWeights(weights, None, weights.name, "", program.PREPROCESSING)
    with program.network(mode, device, found) as inference:
        chosen = inference.classifier.device
        if chosen.name != device:
            raise SystemExit(f"the card was refused: {chosen.fell_back_because}")
        yield inference


def _backend(inference: Inference) -> TorchBackend:
    backend = inference.classifier.backend
    if not isinstance(backend, TorchBackend):
        raise SystemExit("a rehearsal needs a Python without OpenVINO")
    return backend


def _synchronize() -> None:
    if torch.cuda.is_available():
        torch.cuda.synchronize()


def _rate(count: int, run: Callable[[], object]) -> float:
    _synchronize()
    began = time.perf_counter()
    run()
    _synchronize()
    return count / (time.perf_counter() - began)


# One picture


def _one_picture(inference: Inference, arguments: argparse.Namespace) -> None:
    backend = _backend(inference)
    picture = np.random.default_rng(1).integers(0, 256, (299, 299, 3), np.uint8)
    peer = _peer(arguments.weights, backend)

    def eager() -> object:
        with torch.inference_mode():
            batch = torch.from_numpy(picture).to(backend.device.name).permute(2, 0, 1)[None]
            return peer(batch.to(_DTYPES[backend.precision]) / 127.5 - 1).softmax(1).cpu()

    ways: dict[str, Callable[[], object]] = {
        "ours": lambda: backend.run([picture]),
        "torchvision eager": eager,
    }
    times: dict[str, list[float]] = {name: [] for name in ways}
    for repetition in range(-10 if arguments.repetitions > 1 else 0, arguments.repetitions):
        for name, way in ways.items():
            _synchronize()
            began = time.perf_counter()
            way()
            if repetition >= 0:
                times[name].append((time.perf_counter() - began) * 1e3)
    graph = " (no CUDA graph)" if backend._graphs.get(1) is None else ""
    for name, taken in times.items():
        print(f"one picture, {name}: median {machine.median(taken):.2f} ms, "
              f"95 % {machine.percentile(taken, 95):.2f}{graph}")  # fmt: skip
        graph = ""


def _peer(weights: Path, backend: TorchBackend) -> torch.nn.Module:
    network: Any = peers.stock_network(weights)
    made: torch.nn.Module = network.to(
        backend.device.name, _DTYPES[backend.precision], memory_format=torch.channels_last
    )
    return made


# Batches from the card's memory


def _from_memory(inference: Inference, arguments: argparse.Namespace, rates: _Rates) -> None:
    backend = _backend(inference)
    peer = _peer(arguments.weights, backend)
    rows = []
    for batch in (2,) if arguments.rehearse else (16, BATCH_ON_A_CARD, 256):
        times = 1 if arguments.rehearse else max(5, 2000 // batch)
        run_peer = partial(_run_peer, peer, batch, backend)
        eager = _best_rate(run_peer, times, batch)
        with torch.backends.cudnn.flags(enabled=True, benchmark=True, allow_tf32=False):
            searched = _best_rate(run_peer, times, batch)
        ours = float("nan")
        if backend.device.name != "cpu":
            dtype = _DTYPES[backend.precision]
            graph = CudaGraph(
                backend._network, backend._block, backend.device.name, dtype, batch, 299
            )
            ours = _best_rate(partial(_replay, graph), times, batch)
            graph.close()
        rates[backend.precision, batch] = ours
        rows.append((batch, *(f"{rate:.0f}" for rate in (ours, eager, searched)),
                     f"{ours / eager:.2f}x"))  # fmt: skip
    heads = ("batch, from memory, pictures/s", "ours", "eager", "cudnn.benchmark", "ours / eager")
    print(machine.table(heads, rows), flush=True)


def _replay(graph: CudaGraph) -> None:
    with torch.cuda.stream(graph._compute):
        graph._graph.replay()


def _run_peer(network: Callable[[Any], object], batch: int, backend: TorchBackend) -> None:
    x = torch.rand(batch, 3, 299, 299, device=backend.device.name)
    x = x.to(_DTYPES[backend.precision], memory_format=torch.channels_last)
    with torch.inference_mode():
        network(x)


def _best_rate(work: Callable[[], object], times: int, batch: int) -> float:
    """Pictures a second, the best of three."""

    def repeated() -> None:
        for _ in range(times):
            work()

    work()
    return max(_rate(times * batch, repeated) for _ in range(3))


def _compiled(weights: Path, precision: str, batch: str) -> float:
    """Pictures a second of torch.compile(max-autotune); run in a process of its own."""
    torch.backends.cudnn.allow_tf32 = torch.backends.cuda.matmul.allow_tf32 = False
    network: Any = peers.stock_network(weights)
    dtype = _DTYPES[precision]
    network = network.to("cuda:0", dtype, memory_format=torch.channels_last)
    run = torch.compile(network, mode="max-autotune")
    x = torch.rand(int(batch), 3, 299, 299, device="cuda:0")
    x = x.to(dtype, memory_format=torch.channels_last)
    with torch.inference_mode():
        for _ in range(3):
            run(x)
        return _best_rate(lambda: run(x), 2000 // int(batch), int(batch))


def _compile(arguments: argparse.Namespace, rates: _Rates, began: float) -> None:
    print()
    for precision in ("float16", "float32"):
        left_s = _BUDGET_S - (time.perf_counter() - began)
        key = precision, BATCH_ON_A_CARD
        command = [sys.executable, __file__, "--weights", str(arguments.weights)]
        command += ["--compile", precision, str(BATCH_ON_A_CARD)]
        said = f"torch.compile(max-autotune), {precision}, batch {BATCH_ON_A_CARD}"
        try:
            done = subprocess.run(
                command, capture_output=True, text=True, check=True, timeout=max(1.0, left_s)
            )
            rate = float(done.stdout.split()[-1])
            print(f"{said}: {rate:.0f} pictures/s, ours {rates[key] / rate:.2f}x", flush=True)
        except subprocess.TimeoutExpired:
            print(f"{said}: not measured, {left_s:.0f} s did not suffice", flush=True)
        except subprocess.CalledProcessError as error:
            print(f"{said}: not measured: {error.stderr.strip().splitlines()[-1]}", flush=True)


# A folder


def _decoding(photos: list[Path], count: int) -> dict[str, float]:
    """Photos a second from file to the network's input, without any network."""
    work = list(itertools.islice(itertools.cycle(photos), count))
    prepare = partial(program.input_of, mode=Mode.STANDARD)
    pools: dict[str, Callable[[], Executor]] = {
        "threads": lambda: ThreadPoolExecutor(machine.cores()),
        "processes": lambda: ProcessPoolExecutor(machine.cores(), get_context("spawn")),
    }
    rates = {}
    for name, make in pools.items():
        with make() as pool:
            list(pool.map(prepare, work[: 8 * machine.cores()]))
            rates[name] = _rate(count, lambda p=pool: _drain(p, prepare, work))  # type: ignore[misc]
    print(f"decoding alone on {machine.cores()} cores, photos/s: "
          + ", ".join(f"{rate:.0f} in {name}" for name, rate in rates.items()))  # fmt: skip
    return rates


def _drain(pool: Executor, prepare: Callable[[Path], Pixels], work: list[Path]) -> None:
    for _ in pool.map(prepare, work, chunksize=16):
        pass


def _folder(
    inference: Inference, photos: list[Path], count: int, decoded: dict[str, float]
) -> None:
    items = [Item(path.name, path) for path in itertools.islice(itertools.cycle(photos), count)]
    list(classify(items[: 3 * BATCH_ON_A_CARD], inference))  # records the graph
    done: list[object] = []
    rate = _rate(count, lambda: done.extend(classify(items, inference)))
    good = sum(isinstance(one, Classified) for one in done)
    shares = ", ".join(f"{rate / limit:.0%} of {name}" for name, limit in decoded.items())
    print(f"a folder of {count} JPEGs: {rate:.0f} photos/s, {good} classified; of decoding alone: "
          f"{shares}")  # fmt: skip


# Is it right?


def _agreement(inference: Inference, photos: list[Path]) -> None:
    backend = _backend(inference)
    inputs = [program.input_of(path) for path in photos]
    futures = [backend.submit(pixels, features=False) for pixels in inputs]
    found: Floats = np.stack([future.result().probabilities for future in futures])
    reference = open_cpu(inference.classifier.parameters, Mode.EXACT)
    waiting = [reference.submit(pixels, features=False) for pixels in inputs]
    expected: Floats = np.stack([future.result().probabilities for future in waiting])
    reference.close()
    same = float((found.argmax(1) == expected.argmax(1)).mean())
    largest = float(np.abs(found - expected).max())
    print(f"agreement with the processor on {len(photos)} photos: top 1 {same:.1%}, "
          f"largest difference of a probability {largest:.2g}")  # fmt: skip


def _live(inference: Inference, photos: list[Path], scratch: Path, seconds: float) -> None:
    film = scratch / "film.avi"
    frames = round((seconds + 6) * 30)
    live_film.write(film, photos, frames=frames, fps=30, size=(1280, 720))
    alone = live_core.alone(inference, seconds)
    live = live_core.live_from(film, inference, seconds)
    print(f"live, a film of 30 frames/s: {live['predictions'] / live['seconds']:.1f} predictions/s,"
          f" {machine.median(live['prediction_ages_ms']):.0f} ms old; "
          f"without a film {alone:.0f}/s")  # fmt: skip


def _full_card(weights: Path, photos: list[Path], free_mb: int) -> None:
    """Another tensor fills the card: batches halve, then the processor takes over."""
    items = [Item(path.name, path) for path in itertools.islice(itertools.cycle(photos), 192)]
    with _network(weights, Mode.STANDARD, "cuda:0") as inference:
        torch.cuda.empty_cache()
        free, _ = torch.cuda.mem_get_info()
        filled = torch.empty(max(0, free - free_mb * 2**20), dtype=torch.uint8, device="cuda:0")
        done = list(classify(items, inference))
        good = [one.prediction for one in done if isinstance(one, Classified)]
        devices = sorted({prediction.device for prediction in good})
        del filled
        capacity = _backend(inference)._capacity if devices == ["cuda:0"] else 0
        torch.cuda.empty_cache()
    said = f"batches of {capacity}" if capacity else inference.fell_back_because
    print(f"{free_mb} MB left on the card: {len(good)} of {len(items)} photos classified on "
          f"{' and '.join(devices)}; {said}")  # fmt: skip


def _run_tests() -> None:
    if importlib.util.find_spec("pytest") is None:
        print(f"\n{_TESTS}: not run, pytest is absent", flush=True)
        return
    command = [sys.executable, "-m", "pytest", "-q", "--noconftest", "-c", "/dev/null"]
    command += ["--rootdir", str(machine.REPOSITORY), "-p", "no:cacheprovider", _TESTS]
    done = subprocess.run(
        command, cwd=machine.REPOSITORY, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        env=os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}, text=True, check=False,
    )  # fmt: skip
    lines = done.stdout.strip().splitlines()
    print(f"\n{_TESTS}:", *(lines[-60:] if done.returncode else lines[-1:]), sep="\n", flush=True)


if __name__ == "__main__":
    sys.exit(main())
