"""Does training learn, does every variant run, and does the network wait for images?

- a hundred made images of five classes, from random parameters: how long until all are right;
- ten steps of each preset (rows of table 3) and of each resolution (table 2): time of a step;
- images per second, and the share of the time spent waiting for them, by number of processes that
  decode: on made photos of 500 x 375 pixels.

Nothing here says how good a network becomes; docs/reproduce.md has the commands for ImageNet.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import machine
from inception_gui.core.jobs.train import TrainingPlan, train
from inception_gui.core.jobs.train_events import Measured, Stepped, Trained
from inception_gui.core.train.examples import read_examples
from inception_gui.core.train.recipe import PRESETS, Recipe
from inception_gui.core.types import Pixels, Preprocessing

_COLOURS = ((210, 60, 40), (50, 160, 60), (60, 70, 200), (220, 200, 60), (150, 60, 170))
_SEPARABLE = Recipe(
    auxiliary="none", side=79, batch=10, rate=0.002, clip=0.0, averaging=0.9, dropout=0.0,
    augmentation=False, epochs=30,
)  # fmt: skip
"""What learns a hundred images in some hundred steps: a short memory, and no clipping, which at the
start (norms of thousands) would leave a thousandth of each step."""


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--device", default="auto")
    parser.add_argument("--batch", type=int, default=0, help="of the speed (default 2, on GPUs 64)")
    parser.add_argument("--quick", action="store_true", help="little of all, to see that it runs")
    parser.add_argument("--only", choices=("learns", "variants", "waiting"))
    arguments = parser.parse_args()
    print(machine.describe(), flush=True)
    rows: list[tuple[str, str]] = []
    with tempfile.TemporaryDirectory() as scratch:
        for name, part in (("learns", _learns), ("variants", _variants), ("waiting", _waiting)):
            if arguments.only in (None, name):
                rows += part(Path(scratch), arguments)
    print(machine.table(("", ""), rows))
    return 0


def _learns(scratch: Path, arguments: argparse.Namespace) -> list[tuple[str, str]]:
    each = 4 if arguments.quick else 20
    folder = _folder(scratch / "five", 5, each, (120, 120))
    recipe = replace(_SEPARABLE, epochs=1) if arguments.quick else _SEPARABLE
    examples = read_examples(folder)
    plan = _plan(scratch, folder, recipe, arguments, validation=examples, is_seen=True)
    began = time.perf_counter()
    right = seconds = epochs = 0.0
    for event in train(plan):
        if isinstance(event, Measured):
            right, epochs = 1 - event.report.top1_error.value, event.epoch
            seconds = time.perf_counter() - began
            print(f"  epoch {epochs:.0f}: {right:.0%} right, {seconds:.0f} s", flush=True)
            if right == 1:
                break
    words = f"{right:.0%} after {epochs:.0f} epochs, {seconds:.0f} s"
    return [(f"{5 * each} made images of 5 classes, from nothing; goal 100%", words)]


def _variants(scratch: Path, arguments: argparse.Namespace) -> list[tuple[str, str]]:
    folder = _folder(scratch / "variants", 2, 4, (320, 320))
    steps = 1 if arguments.quick else 10
    tried: dict[str, Recipe] = {name: PRESETS[name] for name in list(PRESETS)[:-1]}
    tried |= {f"{side} pixels": replace(Recipe(), side=side) for side in (79, 151)}
    rows = []
    for name, recipe in tried.items():
        whole = replace(recipe, batch=2, epochs=steps * 2 / 8)
        losses, began = [], time.perf_counter()
        for event in train(_plan(scratch, folder, whole, arguments)):
            if isinstance(event, Stepped):
                losses.append(event.loss)
                seconds = time.perf_counter() - began
        assert len(losses) == steps
        assert np.isfinite(losses).all()
        words = f"{seconds / steps:.2f} s a step, loss {losses[0]:.2f} to {losses[-1]:.2f}"
        rows.append((f"{name}, {steps} steps of 2 images", words))
        print(f"  {rows[-1]}", flush=True)
    return rows


def _waiting(scratch: Path, arguments: argparse.Namespace) -> list[tuple[str, str]]:
    folder = _folder(scratch / "photos", 2, 8 if arguments.quick else 100, (375, 500))
    on_card = arguments.device.startswith("cuda")
    batch = arguments.batch or (64 if on_card else 2)
    recipe = Recipe(batch=batch, precision="bfloat16" if on_card else "float32")
    images = batch * (2 if arguments.quick else 200 if on_card else 8)
    rows = []
    for workers in (0, max(1, machine.cores() - 1)):
        examples = read_examples(folder)
        whole = replace(recipe, epochs=images / len(examples))
        plan = _plan(scratch, folder, whole, arguments, workers=workers)
        for event in train(plan):
            if isinstance(event, Trained):
                rate = images / event.seconds
                words = f"{rate:.1f} images/s, {event.waiting:.1%} of the time waiting"
                rows.append((f"299 pixels, batches of {batch}, {workers} processes decode", words))
    return rows


def _plan(
    scratch: Path, folder: Path, recipe: Recipe, arguments: argparse.Namespace, **options: Any
) -> TrainingPlan:
    output = scratch / "run"
    shutil.rmtree(output, ignore_errors=True)
    plan = TrainingPlan(
        examples=read_examples(folder),
        validation=None,
        recipe=recipe,
        preprocessing=Preprocessing(round(recipe.side * 342 / 299), recipe.side),
        output=output,
        device=arguments.device,
    )
    return replace(plan, **options)


def _folder(folder: Path, classes: int, each: int, size: tuple[int, int]) -> Path:
    for label in range(classes):
        (folder / f"class {label}").mkdir(parents=True)
        for number in range(each):
            image = Image.fromarray(_made(label, number, size))
            image.save(folder / f"class {label}" / f"{number:03}.jpg", quality=92)
    return folder


def _made(label: int, number: int, size: tuple[int, int]) -> Pixels:
    """A noisy image of a class: its colour, with stripes in its direction."""
    generator = np.random.default_rng([label, number])
    y, x = np.mgrid[: size[0], : size[1]]
    angle = np.pi * label / len(_COLOURS)
    wave = np.sin((x * np.cos(angle) + y * np.sin(angle)) / 4 + generator.uniform(0, 6))
    grey = 40 * wave[..., None] + generator.normal(0, 25, (*size, 3))
    pixels: Pixels = np.clip(np.array(_COLOURS[label]) + grey, 0, 255).astype(np.uint8)
    return pixels


if __name__ == "__main__":
    sys.exit(main())
