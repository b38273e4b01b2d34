"""Opens a classifier: reads and folds the weights, chooses and probes a device."""

from __future__ import annotations

from inception_gui import paths
from inception_gui.core.backends.open_backend import open_backend
from inception_gui.core.inference.classifier import Classifier
from inception_gui.core.inference.novelty import novelty_test
from inception_gui.core.types import Mode
from inception_gui.core.weights.folded import folded_parameters
from inception_gui.core.weights.found import FoundWeights


def open_classifier(
    weights: FoundWeights, device: str = "auto", mode: Mode = Mode.STANDARD, *, strict: bool = False
) -> Classifier:
    """Open a classifier of `weights` on `device`, or on the CPU if that does not work.

    Args:
        weights: As the store found them.
        device: "auto" or a name, see `core.backends.devices`.
        mode: How exactly images are preprocessed and computed.
        strict: A device that was requested by name must work.

    Raises:
        UserError: The weights are refused; no such device; or `strict` and it does not work.
    """
    parameters = folded_parameters(weights, paths.cache_folder())
    backend = open_backend(device, parameters, mode, strict=strict)
    novelty = novelty_test(weights.path, len(weights.labels))
    return Classifier(weights, parameters, backend, mode, novelty)
