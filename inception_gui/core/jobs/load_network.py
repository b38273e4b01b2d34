"""The jobs that make the network ready: load it and have it answer, then prepare it for many."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from inception_gui import paths
from inception_gui.core.backends.devices import Device, choose
from inception_gui.core.inference.classifier import Classifier
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.types import Mode, Pixels
from inception_gui.core.weights.store import FoundWeights
from inception_gui.errors import Kind, UserError


def load_network(
    weights: FoundWeights,
    *,
    device: str = "auto",
    mode: Mode = Mode.STANDARD,
    strict_device: bool = False,
    warm_up: bool = True,
) -> Iterator[Device | Inference]:
    """Yield the chosen device, then the inference that is ready on it.

    With `warm_up` the weights answer a probe picture first, which starts torch's threads too. On a
    CPU nothing faster is looked for yet: nobody's first picture waits for `prepare_network`.

    Raises:
        UserError: the weights are refused, or (`strict_device`) the device does not work.
    """
    chosen = choose(device, strict=strict_device)
    notes = paths.cache_folder() / "engines.json"
    yield chosen
    try:
        classifier = Classifier.load(weights, chosen, mode, engine_notes=notes)
    except RuntimeError as error:  # out of memory on the card: the CPU takes over
        if chosen.name == "cpu" or strict_device:
            raise
        reason = f"{chosen.detail} could not hold the network: {str(error).splitlines()[0]}."
        chosen = Device("cpu", "CPU", choose("cpu").detail, reason)
        yield chosen
        classifier = Classifier.load(weights, chosen, mode, engine_notes=notes)
    inference = Inference(classifier)
    if warm_up:
        try:
            _warm_up(inference)
        except UserError:
            inference.close()
            raise
    yield inference


def prepare_network(inference: Inference) -> Iterator[int]:
    """Begin to make single pictures fast, behind the first answer; yields when it has begun.

    On a CPU a thread of its own goes on with it (see `core.backends.cpu_autotune`).
    """
    inference.warm_up(_grey(inference))
    yield 1


def _warm_up(inference: Inference) -> None:
    classifier, picture = inference.classifier, _grey(inference)
    if classifier.device.name == "cpu":
        done = inference.interactive(lambda on_lane: on_lane.run([picture]))
    else:
        done = inference.warm_up(picture)  # there is no other way that computes the same
    if not np.isfinite(done.probabilities).all():
        raise UserError(
            Kind.WEIGHTS_REFUSED,
            "These weights do not work: the network answers with numbers that are none.",
            "Download the weights again, or use another file.",
            detail=str(classifier.weights.path),
        )


def _grey(inference: Inference) -> Pixels:
    side = inference.classifier.weights.preprocessing.crop
    return np.full((side, side, 3), 127, np.uint8)
