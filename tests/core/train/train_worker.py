"""What torchrun starts: `train_worker.py IMAGES WEIGHTS OUTPUT RECIPE` (JSON)."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import torch

from inception_gui.core.jobs.train import train
from inception_gui.core.jobs.train_events import Stepped
from inception_gui.core.nn.batch_norm import BatchNorm
from tests.core.train.plans import tiny_plan, with_weights


def main() -> None:
    torch.set_num_threads(1)
    folder, weights, output, recipe = sys.argv[1:]
    plan = tiny_plan(Path(folder), Path(output), json.loads(recipe))
    for event in train(with_weights(plan, Path(weights))):
        # All processes are at the same step then, and joined.
        if isinstance(event, Stepped) and event.step == 1:
            number = torch.distributed.get_rank()
            torch.save(normalised(number, 2), Path(output) / f"normalised{number}.pt")


def normalised(number: int, processes: int) -> dict[str, torch.Tensor]:
    """Normalise this process's share of a batch of eight; what comes out, and its gradients."""
    layer = BatchNorm(3).double().train()
    layer.is_synchronised = processes > 1
    with torch.no_grad():
        layer.weight.copy_(torch.tensor([1.0, 2.0, -0.5]))
        layer.bias.copy_(torch.tensor([0.0, 1.0, 2.0]))
        layer.running_mean.zero_()
        layer.running_var.fill_(1.0)
    batch = torch.randn(8, 3, 4, 5, generator=torch.Generator().manual_seed(1)).double() * 3 + 1
    wanted = torch.randn(8, 3, 4, 5, generator=torch.Generator().manual_seed(2)).double()
    share = slice(number * 8 // processes, (number + 1) * 8 // processes)
    images = batch[share].requires_grad_()
    output = layer(images)
    (output * wanted[share]).sum().backward()
    assert images.grad is not None
    return {
        "output": output.detach(),
        "gradient": images.grad,
        "mean": layer.running_mean,
        "variance": layer.running_var,
    }


if __name__ == "__main__":
    main()
