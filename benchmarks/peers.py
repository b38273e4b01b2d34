"""What others run on the same pictures: torchvision as its documentation uses it, and OpenVINO.

As a program, `python -m benchmarks.peers KIND FOLDER` classifies a folder the way a person writes
it who knows the library (`--help` lists the kinds), and prints one line of JSON: how many pictures,
and the seconds from the first picture to the last with the network loaded before.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.metadata
import json
import sys
import time
import warnings
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
from PIL import Image

from benchmarks import machine
from inception_gui.core.backends.openvino_runtime import core, import_openvino, is_installed
from inception_gui.core.types import Pixels

BATCH: Final = 32
LOADER_WORKERS: Final = 4
BATCH_1: Final = "torchvision-batch1"
LOADER: Final = "torchvision-dataloader"
OPENVINO: Final = "openvino-float32"
OPENVINO_BF16: Final = "openvino-bfloat16"
TORCHVISION: Final = (BATCH_1, LOADER)

_ALIVE: list[torch.library.Library] = []


@cache
def torchvision() -> Any:
    """torchvision, importable beside a torch for the CPU only.

    Its wheel for Linux is built for CUDA: beside a CPU torch its operators do not load, and its
    import stops because it describes two of them to torch. Inception V3 needs neither.
    """
    try:
        return importlib.import_module("torchvision")
    except RuntimeError:
        for name in [name for name in sys.modules if name.startswith("torchvision")]:
            del sys.modules[name]
        library = torch.library.Library("torchvision", "DEF")
        _ALIVE.append(library)
        library.define("nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
        library.define("qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
        return importlib.import_module("torchvision")


def stock_network(weights: Path) -> torch.nn.Module:
    """Torchvision's Inception V3 with the parameters of `weights`, float32, in eval mode."""
    state = torch.load(weights, weights_only=True)
    auxiliary = any(name.startswith("AuxLogits") for name in state)
    network: torch.nn.Module = torchvision().models.inception_v3(
        transform_input=True, aux_logits=auxiliary, init_weights=False
    )
    network.load_state_dict(state)
    return network.eval()


def preset() -> Any:
    """The transforms that torchvision publishes with the weights."""
    return torchvision().models.Inception_V3_Weights.IMAGENET1K_V1.transforms()


def normalised(pixels: Pixels) -> torch.Tensor:
    """What the preset ends with: `(299, 299, 3) uint8` as `(1, 3, 299, 299) float32`."""
    mean, deviation = (
        torch.tensor(values).reshape(1, 3, 1, 1)
        for values in ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))
    )
    return (torch.from_numpy(np.array(pixels)).permute(2, 0, 1)[None] / 255 - mean) / deviation


def about(weights: Path) -> str:
    """The day, the peers' versions, and whose parameters run; a line below the machine's."""
    versions = [f"{name} {machine.version(name)}" for name in ("torchvision", "openvino")]
    said = f"{datetime.now(UTC):%Y-%m-%d}, {', '.join(versions)}, weights {weights.name}"
    if "stand_in" in weights.name:
        said += "\n(stand-in weights: times are Inception V3's, answers and agreement are not)"
    return said


def of_openvino() -> tuple[str, ...]:
    """Kinds of OpenVINO's scripts that make sense here."""
    if not is_installed():
        return ()
    able = core().get_property("CPU", "OPTIMIZATION_CAPABILITIES")
    return (OPENVINO, OPENVINO_BF16) if "BF16" in able else (OPENVINO,)


def compile_openvino(weights: Path, precision: str, hint: str, **settings: Any) -> Any:
    """Torchvision's network for one picture, as OpenVINO itself converts and compiles it.

    `precision` is "f32" or "bf16", `hint` "LATENCY" or "THROUGHPUT". Through OpenVINO's own
    frontend for torch, for `openvino.convert_model` reports that it was imported.
    """
    import_openvino()
    from openvino.frontend import FrontEndManager
    from openvino.frontend.pytorch.ts_decoder import TorchScriptPythonDecoder

    example = torch.zeros(1, 3, 299, 299)
    with torch.no_grad(), warnings.catch_warnings(action="ignore", category=DeprecationWarning):
        threads = torch.get_num_threads()
        torch.set_num_threads(1)  # beside other programs one thread traces faster than several
        traced: Any = torch.jit.trace(stock_network(weights), example, check_trace=False)
        decoder = TorchScriptPythonDecoder(traced.eval(), example_input=example)
        torch.set_num_threads(threads)
    frontend = FrontEndManager().load_by_framework("pytorch")
    model = frontend.convert(frontend.load(decoder))
    model.reshape([1, 3, 299, 299])
    settings |= {"PERFORMANCE_HINT": hint, "INFERENCE_PRECISION_HINT": precision}
    return core().compile_model(model, "CPU", settings)


class Photos(torch.utils.data.Dataset[torch.Tensor]):
    """Pictures as the preset makes them: `(3, 299, 299) float32` each."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = paths
        self._preset = preset()

    def __len__(self) -> int:
        return len(self._paths)

    def __getitem__(self, index: int) -> torch.Tensor:
        with Image.open(self._paths[index]) as picture:
            made: torch.Tensor = self._preset(picture.convert("RGB"))
        return made


def _by_torchvision(photos: Photos, weights: Path, kind: str) -> Iterator[int]:
    """Yield how many pictures were classified, after each batch."""
    network = stock_network(weights)
    yield 0  # loaded
    batches: Any = (photos[index][None] for index in range(len(photos)))
    if kind == LOADER:
        batches = torch.utils.data.DataLoader(photos, BATCH, num_workers=LOADER_WORKERS)
    with torch.inference_mode():
        for pictures in batches:
            yield len([row.topk(5) for row in network(pictures).softmax(1)])


def _by_openvino(photos: Photos, weights: Path, kind: str) -> Iterator[int]:
    """One thread a core, each decoding and asking OpenVINO, which runs as many streams."""
    cores = machine.cores()
    precision = "f32" if kind == OPENVINO else "bf16"
    compiled = compile_openvino(weights, precision, "THROUGHPUT", NUM_STREAMS=str(cores))
    torch.set_num_threads(1)
    requests = [compiled.create_infer_request() for _ in range(cores)]
    yield 0

    def stream(number: int) -> int:
        mine = range(number, len(photos), cores)
        for index in mine:
            logits = requests[number].infer([photos[index][None].numpy()])[compiled.output(0)]
            torch.from_numpy(logits).softmax(1).topk(5)
        return len(mine)

    with ThreadPoolExecutor(cores) as pool:
        yield from pool.map(stream, range(cores))


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("kind", choices=(*TORCHVISION, OPENVINO, OPENVINO_BF16))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--weights", type=Path, required=True, metavar="FILE")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="stop after that")
    arguments = parser.parse_args()
    photos = Photos(sorted(path for path in arguments.folder.rglob("*") if path.is_file()))
    run = _by_torchvision if arguments.kind in TORCHVISION else _by_openvino
    counts = run(photos, arguments.weights, arguments.kind)
    done, began = next(counts), time.perf_counter()
    for count in counts:
        done += count
        if time.perf_counter() - began > arguments.seconds:
            break
    print(json.dumps({"pictures": done, "seconds": time.perf_counter() - began}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
