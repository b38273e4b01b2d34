"""How fast does a 12-megapixel JPEG become the network's input, and how much does that change it?

One thread, from the file to the input: torchvision's preset on Pillow, and this program's exact
and standard mode, in turn for every photo. The photos are the shared ones, enlarged, with a
sensor's noise. Beside the times: how far the network's input (299x299, 8 bit) is from that of the
preset, and how often the network's first answer is the same.

The answers are those of the weights given; the stand-in's are not Inception V3's.
"""

from __future__ import annotations

import math
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np
import torch
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import machine, peers, pictures
from inception_gui.core.backends.devices import choose
from inception_gui.core.inference.classifier import Classifier
from inception_gui.core.inference.near_ties import is_near_tie, whole_input
from inception_gui.core.types import Item, Mode, Pixels
from inception_gui.core.weights.store import WeightStore

_SPEED_GOAL: Final = 2.6
_PSNR_GOAL: Final = 50.0
_TOP_1_GOAL: Final = 0.995
_PRESET: Final = "torchvision's preset"

Way = Callable[[Path], Pixels]


def main() -> int:
    arguments = pictures.arguments(__doc__)
    torch.set_num_threads(1)
    print(machine.describe())
    print(peers.about(arguments.weights), flush=True)
    weights = WeightStore().find(str(arguments.weights))
    classifiers = {mode: Classifier.load(weights, choose("cpu"), mode)
                   for mode in (Mode.EXACT, Mode.STANDARD)}  # fmt: skip
    ways: dict[str, Way] = {_PRESET: _preset()}
    ways |= {str(mode.value): _ours(classifier) for mode, classifier in classifiers.items()}
    times: dict[str, list[float]] = {name: [] for name in ways}
    decibels: dict[str, list[float]] = {name: [] for name in ways}
    same: dict[str, int] = dict.fromkeys(ways, 0)
    settled = 0
    share = machine.CpuShare()
    with tempfile.TemporaryDirectory() as scratch:
        chosen = pictures.all_shared_photos()[:: arguments.every]
        photos = pictures.make_large(Path(scratch) / "photos", chosen)
        size_mb = sum(path.stat().st_size for path in photos) / len(photos) / 1e6
        for photo in photos:
            made = {}
            for name, way in ways.items():
                way(photo) if photo is photos[0] else None  # code and tables loaded
                began = time.perf_counter()
                made[name] = way(photo)
                times[name].append((time.perf_counter() - began) * 1e3)
            torch.set_num_threads(machine.cores())
            answers = []
            for name, pixels in made.items():
                probabilities = classifiers[Mode.EXACT].run([pixels]).probabilities[0]
                if name == Mode.STANDARD.value and is_near_tie(probabilities):
                    torch.set_num_threads(1)
                    began = time.perf_counter()
                    item = Item(name=photo.name, path=photo)
                    whole = whole_input(classifiers[Mode.STANDARD], item)
                    times[name][-1] += (time.perf_counter() - began) * 1e3
                    torch.set_num_threads(machine.cores())
                    assert whole is not None
                    settled += 1
                    probabilities = classifiers[Mode.EXACT].run([whole]).probabilities[0]
                answers.append(probabilities.argmax())
            torch.set_num_threads(1)
            for answer, (name, pixels) in zip(answers, made.items(), strict=True):
                decibels[name].append(_psnr(pixels, made[_PRESET]))
                same[name] += int(answer == answers[0])
    print(f"{len(photos)} photos of 12 MP, {size_mb:.1f} MB each on average; {share}; "
          f"load average {machine.load()}\n")  # fmt: skip
    _print(times, decibels, same)
    print(f"\n{settled} near ties of standard mode were read again at full size, which is counted.")
    return 0


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


def _ours(classifier: Classifier) -> Way:
    def run(photo: Path) -> Pixels:
        image = classifier.decode(Item(name=photo.name, path=photo))
        return classifier.network_input(image)

    return run


def _psnr(pixels: Pixels, reference: Pixels) -> float:
    """Peak signal-to-noise ratio in dB; infinite where both are equal."""
    error = float(np.mean((pixels.astype(np.float64) - reference) ** 2))
    return math.inf if error == 0 else 10 * math.log10(255**2 / error)


def _print(
    times: dict[str, list[float]], decibels: dict[str, list[float]], same: dict[str, int]
) -> None:
    # Means, for a median would not show what the near ties cost.
    preset = statistics.mean(times[_PRESET])
    rows = []
    for name, taken in times.items():
        mean = statistics.mean(taken)
        rows.append(
            (
                name, f"{mean:.1f}", f"{min(taken):.1f}", f"{preset / mean:.2f}x",
                f"{machine.median(decibels[name]):.1f}", f"{min(decibels[name]):.1f}",
                f"{same[name] / len(taken):.1%}",
            )
        )  # fmt: skip
    heads = (
        "way", "ms, mean", "lowest", "to the preset", "dB, median", "worst", "same top 1",
    )  # fmt: skip
    print(machine.table(heads, rows))
    standard = Mode.STANDARD.value
    reached = (
        preset / statistics.mean(times[standard]) >= _SPEED_GOAL,
        machine.median(decibels[standard]) >= _PSNR_GOAL,
        same[standard] / len(times[standard]) >= _TOP_1_GOAL,
    )
    said = ["met" if one else "not met" for one in reached]
    print(
        f"\ngoals of standard mode: {_SPEED_GOAL}x {said[0]}, {_PSNR_GOAL:.0f} dB {said[1]}, "
        f"top 1 {_TOP_1_GOAL:.1%} {said[2]}"
    )


if __name__ == "__main__":
    sys.exit(main())
