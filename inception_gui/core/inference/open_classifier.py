"""Opens a classifier: weights read and folded, a device chosen and probed."""

from __future__ import annotations

from inception_gui import paths
from inception_gui.core.backends.open_backend import open_backend
from inception_gui.core.inference.classifier import Classifier
from inception_gui.core.types import Mode
from inception_gui.core.weights.folded import folded_parameters
from inception_gui.core.weights.found import FoundWeights


def open_classifier(
    weights: FoundWeights, device: str = "auto", mode: Mode = Mode.STANDARD, *, strict: bool = False
) -> Classifier:
    """The classifier of `weights` on `device`, or on the CPU where that does not work.

    Args:
        weights: as the store found them.
        device: "auto", or a name, see `core.backends.devices`.
        mode: how exactly pictures are prepared and computed.
        strict: a device that is asked for by name must work.

    Raises:
        UserError: the weights are refused; no such device; or `strict` and it does not work.
    """
    parameters = folded_parameters(weights, paths.cache_folder())
    backend = open_backend(device, parameters, mode, strict=strict)
    return Classifier(weights, parameters, backend, mode)
