"""The job that loads the network: reads weights, opens a device and classifies probe images."""

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
    """Yield the device in use, then an inference that is ready to use.

    With `warm_up`, the network classifies probe images first.

    Raises:
        UserError: The weights are refused, or (with `strict_device`) the device does not work.
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
    """Check that results are finite: finite weights may still overflow (tiny variances)."""
    found = inference.interactive(lambda classifier: classifier.backend.run(probe_pictures()))
    if np.isfinite(found.probabilities).all() and np.isfinite(found.features).all():
        return
    raise UserError(
        Kind.WEIGHTS_REFUSED,
        "These weights do not work: the network computes values that are not numbers.",
        "Download the weights again, or use another file.",
        detail=str(inference.classifier.weights.path),
    )
