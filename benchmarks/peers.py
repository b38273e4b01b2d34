"""What others run on the same pictures: torchvision as its documentation uses it, and OpenVINO.

As a program, `python -m benchmarks.peers KIND FOLDER` classifies a folder the way a person writes
it who knows the library (`--help` lists the kinds), and prints one line of JSON: how many pictures,
and the seconds from the first picture to the last with the network loaded before.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.metadata
import importlib.util
import json
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, Final

import torch
from PIL import Image

from benchmarks import machine

BATCH: Final = 32
LOADER_WORKERS: Final = 4
BATCH_1: Final = "torchvision-batch1"
LOADER: Final = "torchvision-dataloader"
OPENVINO: Final = "openvino-float32"
OPENVINO_BF16: Final = "openvino-bfloat16"
KINDS: Final = (BATCH_1, LOADER, OPENVINO, OPENVINO_BF16)

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


def about(weights: Path) -> str:
    """The day, the peers' versions, and whose parameters run; a line below the machine's."""
    versions = [f"{name} {_version(name)}" for name in ("torchvision", "openvino")]
    said = f"{datetime.now(UTC):%Y-%m-%d}, {', '.join(versions)}, weights {weights.name}"
    if "stand_in" in weights.name:
        said += "\n(stand-in weights: times are Inception V3's, answers and agreement are not)"
    return said


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "absent"


def has_openvino() -> bool:
    return importlib.util.find_spec("openvino") is not None


def compile_openvino(
    weights: Path, precision: str, hint: str, batch: int, streams: int | None = None
) -> Any:
    """The stock network as OpenVINO compiles it for this processor.

    `precision` is "f32" or "bf16", `hint` "LATENCY" or "THROUGHPUT". With `streams`, that many
    requests at once instead of as many as OpenVINO finds best.
    """
    openvino = importlib.import_module("openvino")
    example = torch.zeros(batch, 3, 299, 299)
    model = openvino.convert_model(
        stock_network(weights), example_input=example, input=[list(example.shape)]
    )
    settings = {"PERFORMANCE_HINT": hint, "INFERENCE_PRECISION_HINT": precision}
    if streams is not None:
        settings["NUM_STREAMS"] = str(streams)
    return openvino.Core().compile_model(model, "CPU", settings)


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


def _best(logits: torch.Tensor) -> list[Any]:
    return [row.topk(5) for row in logits.softmax(1)]


def run_batch_1(photos: Photos, weights: Path, limit_s: float) -> tuple[int, float]:
    """One picture after the other: what the documentation shows."""
    network, done = stock_network(weights), 0
    began = time.perf_counter()
    with torch.inference_mode():
        for index in range(len(photos)):
            done += len(_best(network(photos[index][None])))
            if time.perf_counter() - began > limit_s:
                break
    return done, time.perf_counter() - began


def run_loader(photos: Photos, weights: Path, limit_s: float) -> tuple[int, float]:
    """Batches of 32 that four processes decode: what people write next."""
    network, done = stock_network(weights), 0
    began = time.perf_counter()
    loader = torch.utils.data.DataLoader(photos, batch_size=BATCH, num_workers=LOADER_WORKERS)
    with torch.inference_mode():
        for pictures in loader:
            done += len(_best(network(pictures)))
            if time.perf_counter() - began > limit_s:
                break
    return done, time.perf_counter() - began


def run_openvino(photos: Photos, weights: Path, precision: str) -> tuple[int, float]:
    """One thread a core, each decoding and asking OpenVINO, which runs as many streams."""
    cores = machine.cores()
    compiled = compile_openvino(weights, precision, "THROUGHPUT", 1, cores)
    torch.set_num_threads(1)
    requests = [compiled.create_infer_request() for _ in range(cores)]

    def look(stream: int) -> int:
        done = 0
        for index in range(stream, len(photos), cores):
            logits = requests[stream].infer([photos[index][None].numpy()])[compiled.output(0)]
            done += len(_best(torch.from_numpy(logits)))
        return done

    began = time.perf_counter()
    with ThreadPoolExecutor(cores) as pool:
        done = sum(pool.map(look, range(cores)))
    return done, time.perf_counter() - began


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--weights", type=Path, required=True, metavar="FILE")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="stop after that")
    arguments = parser.parse_args()
    photos = Photos(sorted(path for path in arguments.folder.rglob("*") if path.is_file()))
    if arguments.kind == BATCH_1:
        done, seconds = run_batch_1(photos, arguments.weights, arguments.seconds)
    elif arguments.kind == LOADER:
        done, seconds = run_loader(photos, arguments.weights, arguments.seconds)
    else:
        precision = "f32" if arguments.kind == OPENVINO else "bf16"
        done, seconds = run_openvino(photos, arguments.weights, precision)
    print(json.dumps({"pictures": done, "seconds": seconds}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
