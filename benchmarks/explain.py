"""What do heat maps cost beside the forward pass? Ours and pytorch-grad-cam's, in one run.

All on the same prepared picture, in turns, so that a busy moment meets all; medians. At the last
block: this program's forward pass, and with the maps of its five best classes; torchvision's
forward pass, and what pytorch-grad-cam needs for one class and for five. At earlier blocks: this
program's gradients and map of one class against what such a map must cost, which is the folded
torch network's forward pass, nothing recorded, and a backward pass from the logit to the block.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import machine, peers, pictures, program
from inception_gui.core import cam
from inception_gui.core.inference.classifier import Classifier
from inception_gui.core.nn.load_folded import load_folded
from inception_gui.core.types import Pixels, Target

_FIVE: Final = 5
_LAYERS: Final = ("Mixed_7b", "Mixed_7a", "Mixed_6e", "Mixed_6a", "Mixed_5b")
_LAST_GOAL: Final = 0.05
"""Five maps at the last block, above the forward pass alone."""
_LAYER_GOAL: Final = 1.2
"""A map at an earlier block, times what it must cost."""

Works = Mapping[str, Callable[[], object]]


def main() -> int:
    parser = program.parser(__doc__)
    parser.add_argument("--rounds", type=int, default=30, help="of all in turns (30)")
    arguments = parser.parse_args()
    rounds = 1 if arguments.quick else arguments.rounds
    print(machine.describe())
    print(peers.about(arguments.weights), flush=True)
    with program.prepared(arguments), program.network() as inference:
        photo = program.input_of(pictures.shared_photos()[7])
        print(f"batch 1, {machine.cores()} cores, {rounds} rounds, ms (medians)\n")
        share = machine.CpuShare()
        _last_block(inference.classifier, photo, arguments.weights, rounds)
        _earlier_blocks(inference.classifier, photo, rounds)
    print(f"\n{share}, load average {machine.load()}")
    return 0


def _last_block(classifier: Classifier, photo: Pixels, weights: Path, rounds: int) -> None:
    done = classifier.backend.run([photo])
    best = [int(index) for index in np.argsort(-done.probabilities[0])[:_FIVE]]
    targets = [Target(index) for index in best]
    features = classifier.features(done.features[0])

    def forward_and_maps() -> object:
        values = classifier.backend.run([photo]).features[0]
        return cam.maps_of_classes(classifier.features(values), best)

    works: dict[str, Callable[[], object]] = {
        "forward alone": lambda: classifier.backend.run([photo]),
        "forward and 5 maps": forward_and_maps,
        **{
            f"5 maps alone, {name}": partial(cam.maps_from_features, features, targets, name)
            for name in cam.GRADIENT_METHODS
        },
        **_peers(photo, weights, best),
    }
    times = _measured(works, rounds)
    rows = []
    for name, value in times.items():
        own = times["torchvision: forward alone" if ":" in name else "forward alone"]
        rows.append((name, f"{value:.2f}", f"{value / own:.3f}"))
    print(machine.table(("at Mixed_7c", "ms", "of its own forward pass"), rows))
    # The maps by themselves: their difference to the pass is less than the pass's own noise.
    added = times["5 maps alone, gradcam"] / times["forward alone"]
    met = machine.met(_LAST_GOAL, added)
    print(f"\n5 maps add {added:.2%} to the forward pass, goal {_LAST_GOAL:.0%}: {met}\n")


def _peers(photo: Pixels, weights: Path, best: list[int]) -> Works:
    network, batch = peers.stock_network(weights), peers.normalised(photo)
    # Imports torchvision, which `peers` makes importable.
    from pytorch_grad_cam import GradCAM
    from pytorch_grad_cam.utils.model_targets import ClassifierOutputTarget

    explainer = GradCAM(network, [network.get_submodule("Mixed_7c")])

    def maps(count: int) -> object:
        return [explainer(batch, [ClassifierOutputTarget(index)]) for index in best[:count]]

    return {
        "torchvision: forward alone": torch.inference_mode()(lambda: network(batch)),
        "pytorch-grad-cam: 1 map": lambda: maps(1),
        "pytorch-grad-cam: 5 maps": lambda: maps(_FIVE),
    }


def _earlier_blocks(classifier: Classifier, photo: Pixels, rounds: int) -> None:
    network = load_folded(classifier.parameters)
    batch = torch.from_numpy(np.array(photo))[None].permute(0, 3, 1, 2).float()
    rows = []
    for layer in _LAYERS:
        with torch.no_grad():
            reached = network.run_blocks(network.stem(batch), until=layer)
        activations = reached.detach().requires_grad_(True)
        logits = network.head(network.run_blocks(activations, after=layer))

        def backward(logit: torch.Tensor = logits[0, 0], x: torch.Tensor = activations) -> object:
            return torch.autograd.grad(logit, x, retain_graph=True)

        def ours(layer: str = layer) -> object:
            targets = [Target(0)]
            found = classifier.gradients(photo, layer, targets)
            return cam.maps_from_gradients(found, targets, layer, "gradcam")

        forward = torch.inference_mode()(lambda: network(batch))
        times = _measured({"forward": forward, "backward": backward, "ours": ours}, rounds)
        ratio = times["ours"] / (times["forward"] + times["backward"])
        parts = f"{times['forward']:.1f} + {times['backward']:.1f}"
        rows.append((layer, f"{times['ours']:.1f}", parts, f"{ratio:.2f}x",
                     machine.met(_LAYER_GOAL, ratio)))  # fmt: skip
    heads = ("Grad-CAM at", "ms", "forward and partial backward", "times", f"goal {_LAYER_GOAL}x")
    print(machine.table(heads, rows))


def _measured(works: Works, rounds: int) -> dict[str, float]:
    """The median milliseconds of each, taking turns; the first round warms up."""
    taken: dict[str, list[float]] = {name: [] for name in works}
    for number in range(rounds + 1):
        for name, work in works.items():
            began = time.perf_counter()
            work()
            if number:
                taken[name].append((time.perf_counter() - began) * 1e3)
    return {name: statistics.median(values) for name, values in taken.items()}


if __name__ == "__main__":
    sys.exit(main())
