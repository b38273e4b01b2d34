"""A training run as torchrun starts it: `train_worker.py IMAGES OUTPUT RECIPE` (JSON)."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import torch

from inception_gui.core.jobs.train import train
from tests.core.train.plans import tiny_plan


def main() -> None:
    torch.set_num_threads(1)
    folder, output, recipe = sys.argv[1:]
    for _ in train(tiny_plan(Path(folder), Path(output), json.loads(recipe))):
        pass


if __name__ == "__main__":
    main()
