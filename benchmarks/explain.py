"""What do heat maps cost beside the forward pass? Ours, pytorch-grad-cam's, captum's, in one run.

All on the same threads and the same prepared picture, in turns, so that a busy moment meets all;
medians. At the last block: this program's forward pass as it runs in the window, and with the maps
of its five best classes; torchvision's forward pass, and what the others need for one class and for
five. At earlier blocks: this program's map of one class against what such a map must cost, which is
the plain network's forward pass, nothing recorded, and a backward pass from logits to block.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from inception_gui.core.cam.gradients import Recorded, record

from benchmarks import machine, peers, pictures
from inception_gui.core import cam
from inception_gui.core.backends.devices import choose
from inception_gui.core.inference.classifier import Classifier
from inception_gui.core.types import Item, Mode, Pixels, Target
from inception_gui.core.weights.store import WeightStore

_FIVE: Final = 5
_LAYERS: Final = ("Mixed_7b", "Mixed_7a", "Mixed_6e", "Mixed_6a", "Mixed_5b")
_LAST_GOAL: Final = 0.05
"""Five maps at the last block, above the forward pass alone."""
_LAYER_GOAL: Final = 1.2
"""A map at an earlier block, times what it must cost."""

Works = Mapping[str, Callable[[], object]]


def main() -> int:
    arguments = _arguments()
    torch.set_num_threads(arguments.threads)
    print(machine.describe())
    print(peers.about(arguments.weights), flush=True)
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["INCEPTION_GUI_PROFILE"] = scratch
        found = WeightStore(Path(scratch) / "weights").find(str(arguments.weights))
        classifier = Classifier.load(
            found, choose("cpu"), Mode.STANDARD, engine_notes=Path(scratch) / "engines.json"
        )
    photo = pictures.shared_photos()[7]
    seen = classifier.network_input(classifier.decode(Item(photo.name, photo)))
    print(f"batch 1, {torch.get_num_threads()} threads, {arguments.rounds} rounds, ms (medians)\n")
    share = machine.CpuShare()
    met = _last_block(classifier, seen, arguments)
    met &= _earlier_blocks(classifier, seen, arguments.rounds)
    print(f"\n{share}, load average {machine.load()}")
    return 0 if met else 1


def _last_block(classifier: Classifier, seen: Pixels, arguments: argparse.Namespace) -> bool:
    forward = "forward alone"
    with_five = "forward and 5 maps"
    works: dict[str, Callable[[], object]] = {
        forward: lambda: classifier.run([seen], prepared_for=1),
        with_five: lambda: _forward_and_maps(classifier, seen),
        **_maps_alone(classifier, seen),
        **_peers(seen, arguments.weights),
    }
    times = _measured(works, arguments.rounds)
    ours, theirs = times[forward], times.get("torchvision: forward alone", float("nan"))
    print("| at Mixed_7c | ms | of its own forward pass |\n|---|---|---|")
    for name, value in times.items():
        base = theirs if ":" in name else ours
        print(f"| {name} | {value:.2f} | {value / base:.3f} |")
    # The maps by themselves: their difference to the pass is less than the pass's own noise.
    added = times["5 maps alone"] / ours
    print(f"\n5 maps add {added:.2%} to the forward pass (goal: less than {_LAST_GOAL:.0%})\n")
    return added < _LAST_GOAL


def _forward_and_maps(classifier: Classifier, seen: Pixels) -> object:
    done = classifier.run([seen], prepared_for=1)
    best = np.argsort(-done.probabilities[0], kind="stable")[:_FIVE]
    return classifier.heat_maps(done.features, [int(index) for index in best])


def _maps_alone(classifier: Classifier, seen: Pixels) -> Works:
    done = classifier.run([seen], prepared_for=1)
    kept = classifier.kept_features(done.features)
    best = [int(index) for index in np.argsort(-done.probabilities[0])[:_FIVE]]
    targets = [Target(index) for index in best]
    return {
        "5 maps alone": lambda: classifier.heat_maps(done.features, best),
        **{
            f"5 maps alone, {name}": lambda name=name: cam.maps_from_features(kept, targets, name)
            for name in cam.GRADIENT_METHODS
        },
        "1 map of another class, from kept features": lambda: cam.maps_from_features(
            kept, [Target(7)]
        ),
    }


def _peers(seen: Pixels, weights: Path) -> Works:
    """Torchvision's network with what others make heat maps with, where that is installed."""
    network = peers.stock_network(weights)
    mean = torch.tensor([0.485, 0.456, 0.406]).reshape(1, 3, 1, 1)
    deviation = torch.tensor([0.229, 0.224, 0.225]).reshape(1, 3, 1, 1)
    picture = torch.from_numpy(seen.copy()).permute(2, 0, 1)[None]
    batch = (picture / 255 - mean) / deviation
    with torch.inference_mode():
        best = network(batch).topk(_FIVE).indices[0].tolist()

    def forward() -> object:
        with torch.inference_mode():
            return network(batch)

    works: dict[str, Callable[[], object]] = {"torchvision: forward alone": forward}
    layer = network.get_submodule("Mixed_7c")
    try:
        from pytorch_grad_cam import GradCAM
        from pytorch_grad_cam.utils.model_targets import ClassifierOutputTarget
    except ImportError:
        print("pytorch-grad-cam is absent")
    else:
        explainer = GradCAM(network, [layer])

        def of_grad_cam(count: int) -> Callable[[], object]:
            def work() -> object:
                return [explainer(batch, [ClassifierOutputTarget(i)]) for i in best[:count]]

            return work

        works |= {f"pytorch-grad-cam: {count} maps": of_grad_cam(count) for count in (1, _FIVE)}
    try:
        from captum.attr import LayerGradCam
    except ImportError:
        print("captum is absent")
    else:
        captum: Any = LayerGradCam(network, layer)

        def of_captum(count: int) -> Callable[[], object]:
            def work() -> object:
                return [captum.attribute(batch, i, relu_attributions=True) for i in best[:count]]

            return work

        works |= {f"captum: {count} maps": of_captum(count) for count in (1, _FIVE)}
    return works


def _earlier_blocks(classifier: Classifier, seen: Pixels, rounds: int) -> bool:
    network, met = classifier.network, True
    print("| Grad-CAM at | ms | forward and partial backward | times |\n|---|---|---|---|")
    for layer in _LAYERS:
        batch = classifier.to_tensor([seen])
        recorded = record(network, batch, layer)

        def forward(batch: torch.Tensor = batch) -> object:
            with torch.inference_mode():
                return network(batch)

        def backward(recorded: Recorded = recorded) -> object:
            logit = recorded.logits[0, 0]
            return torch.autograd.grad(logit, recorded.activations, retain_graph=True)

        def ours(layer: str = layer) -> object:
            return classifier.heat_maps_of_layer(seen, lambda _: [Target(0)], layer, "gradcam")

        works = {"forward": forward, "backward": backward, "ours": ours}
        times = _measured(works, rounds)
        ratio = times["ours"] / (times["forward"] + times["backward"])
        met &= ratio <= _LAYER_GOAL
        parts = f"{times['forward']:.1f} + {times['backward']:.1f}"
        print(f"| {layer} | {times['ours']:.1f} | {parts} | {ratio:.2f} |")
    print(f"\ngoal: at most {_LAYER_GOAL} times")
    return met


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


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--weights", type=Path, default=machine.STAND_IN, metavar="FILE")
    parser.add_argument("--rounds", type=int, default=30, help="of all in turns (30)")
    parser.add_argument("--threads", type=int, default=machine.cores(), help="all cores")
    parser.add_argument("--quick", action="store_true", help="3 rounds")
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.rounds = 3
    return arguments


if __name__ == "__main__":
    sys.exit(main())
