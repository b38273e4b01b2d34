"""The job that makes the network ready: read the weights, open a device, ask for a prediction."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from inception_gui.core.backends.devices import Device
from inception_gui.core.backends.probe import probe_pictures
from inception_gui.core.inference.open_classifier import open_classifier
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.types import Mode
from inception_gui.core.weights.found import FoundWeights
from inception_gui.errors import Kind, UserError


def load_network(
    weights: FoundWeights,
    *,
    device: str = "auto",
    mode: Mode = Mode.STANDARD,
    strict_device: bool = False,
    warm_up: bool = True,
) -> Iterator[Device | Inference]:
    """Yield the device in use, then the inference that is ready on it.

    With `warm_up` the weights classify probe pictures first.

    Raises:
        UserError: the weights are refused, or (`strict_device`) the device does not work.
    """
    classifier = open_classifier(weights, device, mode, strict=strict_device)
    yield classifier.device
    inference = Inference(classifier)
    if warm_up:
        try:
            _must_make_sense(inference)
        except UserError:
            inference.close()
            raise
    yield inference


def _must_make_sense(inference: Inference) -> None:
    """Weights may be finite and still give no numbers: a tiny variance, huge values."""
    found = inference.interactive(lambda classifier: classifier.backend.run(probe_pictures()))
    if np.isfinite(found.probabilities).all() and np.isfinite(found.features).all():
        return
    raise UserError(
        Kind.WEIGHTS_REFUSED,
        "These weights do not work: the network computes values that are not numbers.",
        "Download the weights again, or use another file.",
        detail=str(inference.classifier.weights.path),
    )
