"""How fast does a 12-megapixel JPEG become the network's input, and how much does that change it?

One thread, from the file to the input: torchvision's preset on Pillow, and this program's exact
and standard mode, in turn for every photo. The photos are the shared ones, enlarged, with a
sensor's noise. Beside the times: how far the network's input (299x299, 8 bit) is from that of the
preset, and how often the network's first class is the same. Near ties of standard mode are read
again at full size, as the program does, and that is counted.

The answers are those of the weights given; the stand-in's are not Inception V3's.
"""

from __future__ import annotations

import math
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
import torch
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import machine, peers, pictures, program
from inception_gui.core.backends.backend import Floats
from inception_gui.core.inference.near_ties import full_resolution_input, is_near_tie
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.types import Item, Mode, Pixels

_SPEED_GOAL: Final = 2.6
_PSNR_GOAL: Final = 50.0
_TOP_1_GOAL: Final = 0.995
_PRESET: Final = "torchvision's preset"
_STANDARD: Final = Mode.STANDARD.value

Way = Callable[[Path], Pixels]


def main() -> int:
    parser = program.parser(__doc__)
    parser.add_argument(
        "--every", type=int, default=1, metavar="N", help="every Nth of the 200 shared photos"
    )
    arguments = parser.parse_args()
    every = 60 if arguments.quick else arguments.every
    torch.set_num_threads(1)
    print(machine.describe())
    print(peers.about(arguments.weights), flush=True)
    ways: dict[str, Way] = {_PRESET: _preset()}
    ways |= {mode.value: partial(program.input_of, mode=mode)
             for mode in (Mode.EXACT, Mode.STANDARD)}  # fmt: skip
    times: dict[str, list[float]] = {name: [] for name in ways}
    decibels: dict[str, list[float]] = {name: [] for name in ways}
    same: dict[str, int] = dict.fromkeys(ways, 0)
    near_ties = 0
    share = machine.CpuShare()
    with program.prepared(arguments) as scratch, program.network(Mode.EXACT) as inference:
        photos = pictures.make_large(scratch / "large", pictures.all_shared_photos()[::every])
        for way in ways.values():
            way(photos[0])  # code and tables loaded
        for photo in photos:
            best = []
            for name, way in ways.items():
                began = time.perf_counter()
                pixels = way(photo)
                times[name].append((time.perf_counter() - began) * 1e3)
                if name == _PRESET:
                    reference = pixels
                decibels[name].append(_psnr(pixels, reference))
                probabilities = _probabilities(inference, pixels)
                if name == _STANDARD and is_near_tie(probabilities):
                    began = time.perf_counter()
                    full = full_resolution_input(Item(photo.name, photo), program.PREPROCESSING)
                    times[name][-1] += (time.perf_counter() - began) * 1e3
                    assert full is not None
                    near_ties += 1
                    probabilities = _probabilities(inference, full)
                best.append(int(probabilities.argmax()))
                same[name] += best[-1] == best[0]
        size_mb = sum(path.stat().st_size for path in photos) / len(photos) / 1e6
    print(f"{len(photos)} photos of 12 MP, {size_mb:.1f} MB each on average; {share}; "
          f"load average {machine.load()}\n")  # fmt: skip
    _print(times, decibels, same)
    print(f"{near_ties} near ties were read again at full size")
    return 0


def _probabilities(inference: Inference, pixels: Pixels) -> Floats:
    found = inference.interactive(lambda classifier: classifier.backend.run([pixels]))
    row: Floats = found.probabilities[0]
    return row


def _preset() -> Way:
    """File to input as torchvision's preset makes it.

    Its normalisation is undone (some 0.5 ms of about 70), so that inputs can be compared.
    """
    transforms = peers.preset()
    mean = torch.tensor(transforms.mean).reshape(3, 1, 1)
    deviation = torch.tensor(transforms.std).reshape(3, 1, 1)

    def run(photo: Path) -> Pixels:
        with Image.open(photo) as picture:
            normalised = transforms(picture.convert("RGB"))
        levels = (normalised * deviation + mean) * 255
        pixels: Pixels = levels.round().to(torch.uint8).permute(1, 2, 0).numpy()
        return pixels

    return run


def _psnr(pixels: Pixels, reference: Pixels) -> float:
    """Peak signal-to-noise ratio in dB; infinite where both are equal."""
    error = float(np.mean((pixels.astype(np.float64) - reference) ** 2))
    return math.inf if error == 0 else 10 * math.log10(255**2 / error)


def _print(
    times: dict[str, list[float]], decibels: dict[str, list[float]], same: dict[str, int]
) -> None:
    # Means, for a median would not show what the near ties cost.
    means = {name: statistics.mean(taken) for name, taken in times.items()}
    rows = [
        (
            name, f"{mean:.1f}", f"{min(times[name]):.1f}", f"{means[_PRESET] / mean:.2f}x",
            f"{machine.median(decibels[name]):.1f}", f"{min(decibels[name]):.1f}",
            f"{same[name] / len(times[name]):.1%}",
        )
        for name, mean in means.items()
    ]  # fmt: skip
    heads = (
        "way", "ms, mean", "lowest", "to the preset", "dB, median", "worst", "same top 1",
    )  # fmt: skip
    print(machine.table(heads, rows))
    speed = machine.met(means[_PRESET] / means[_STANDARD], _SPEED_GOAL)
    quality = machine.met(machine.median(decibels[_STANDARD]), _PSNR_GOAL)
    top_1 = machine.met(same[_STANDARD] / len(times[_STANDARD]), _TOP_1_GOAL)
    print(
        f"\ngoals of standard mode: {_SPEED_GOAL}x {speed}, {_PSNR_GOAL:.0f} dB {quality}, "
        f"top 1 {_TOP_1_GOAL:.1%} {top_1}"
    )


if __name__ == "__main__":
    sys.exit(main())
