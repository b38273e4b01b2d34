"""The job that loads the network: reads weights, opens a device and classifies probe images."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from inception_gui import paths
from inception_gui.core.backends.devices import Device
from inception_gui.core.backends.probe import probe_pictures
from inception_gui.core.inference.classifier import Classifier
from inception_gui.core.inference.open_classifier import open_classifier
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.nn.sides import side_of
from inception_gui.core.types import Mode
from inception_gui.core.weights.folded import folded_parameters
from inception_gui.core.weights.found import FoundWeights
from inception_gui.core.weights.hash_cache import HashCache
from inception_gui.errors import Kind, UserError

_LARGEST_FEATURE: Final = 1e6
"""Features of trained networks are below 100."""


def load_network(
    weights: FoundWeights,
    *,
    device: str = "auto",
    mode: Mode = Mode.STANDARD,
    strict_device: bool = False,
    running: Inference | None = None,
) -> Iterator[Device | Inference]:
    """Yield the device in use, then an inference that is ready to use.

    `running` is one on the same device: where the weights differ from its own in the last layer
    alone, its network is used again, and nothing is compiled or tried.

    The network classifies probe images before its weights are used on a device for the first
    time. Not each time: that would make every start a tenth longer.

    Raises:
        UserError: The weights are refused, or (with `strict_device`) the device does not work.
    """
    if running is not None and running.classifier.mode is mode:
        switched = running.with_head(weights, folded_parameters(weights, paths.cache_folder()))
        if switched is not None:
            yield switched.classifier.device
            yield switched
            return
    classifier = open_classifier(weights, device, mode, strict=strict_device)
    yield classifier.device
    inference = Inference(classifier)
    notes = HashCache(paths.cache_folder() / "folded")
    try:
        if not notes.has_worked(weights.sha256, _where(inference)):
            _must_make_sense(inference)
            # Where it was computed in the end: a device may fail at its first images.
            notes.note_worked(weights.sha256, _where(inference))
            if inference.classifier is not classifier:
                yield inference.classifier.device
    except BaseException:
        inference.close()
        raise
    yield inference


def weights_beside(inference: Inference, weights: FoundWeights) -> Classifier:
    """Return further weights as another last layer of a running network.

    Raises:
        UserError: They are refused, or differ in more than the last layer (WRONG_USAGE).
    """
    beside = inference.beside(weights, folded_parameters(weights, paths.cache_folder()))
    if beside is None:
        raise UserError(
            Kind.WRONG_USAGE,
            "The weights beside the others differ from them in more than the last layer.",
            "Use classes that were taught with the same weights and from the same block, or "
            "classify twice.",
        )
    return beside


def _where(inference: Inference) -> str:
    return f"{inference.classifier.device.name} {inference.classifier.precision}"


def _must_make_sense(inference: Inference) -> None:
    """Check what the network computes: numbers that are sensible one by one may still overflow."""
    pictures = probe_pictures(side_of(inference.classifier.parameters))
    found = inference.interactive(lambda classifier: classifier.backend.run(pictures))
    # NaN is not below anything.
    if np.isfinite(found.probabilities).all() and found.features.max() < _LARGEST_FEATURE:
        return
    raise UserError(
        Kind.WEIGHTS_REFUSED,
        "These weights do not work: the network computes values that are not numbers.",
        "Download the weights again, or use another file.",
        detail=str(inference.classifier.weights.path),
    )
