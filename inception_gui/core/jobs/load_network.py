"""The job that makes the network ready: find weights, choose a device, load, warm up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from inception_gui import paths
from inception_gui.core.classifier import Classifier
from inception_gui.core.devices import Device, choose
from inception_gui.core.inference import Inference
from inception_gui.core.types import Mode
from inception_gui.core.weights.store import FoundWeights
from inception_gui.errors import Kind, UserError

_WARM_UP_PASSES: Final = 2
"""The first pass packs weights and starts threads; its time is nobody's first picture's."""


def load_network(
    weights: FoundWeights,
    *,
    device: str = "auto",
    mode: Mode = Mode.STANDARD,
    strict_device: bool = False,
    warm_up: bool = True,
) -> Iterator[Device | Inference]:
    """Yield the chosen device, then the inference that is ready on it.

    The weights answer a probe picture before they count as ready.

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


def _warm_up(inference: Inference) -> None:
    weights = inference.classifier.weights
    side = weights.preprocessing.crop
    picture = np.full((side, side, 3), 127, np.uint8)
    for _ in range(_WARM_UP_PASSES):
        probabilities = inference.warm_up(picture).probabilities
    if not np.isfinite(probabilities).all():
        raise UserError(
            Kind.WEIGHTS_REFUSED,
            "These weights do not work: the network answers with numbers that are none.",
            "Download the weights again, or use another file.",
            detail=str(weights.path),
        )
