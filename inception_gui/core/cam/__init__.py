"""The table of heat-map methods (one file each), and heat maps from stored features.

Nothing here needs torch, and numpy only when called: the window reads the table before it is shown
and makes heat maps between two frames.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from inception_gui.core.cam import grad_cam, grad_cam_plus_plus, hires_cam, layer_cam
from inception_gui.core.types import Box, Features, HeatMap, Map, Target
from inception_gui.errors import Kind, UserError

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from inception_gui.core.backends.backend import LayerGradients

Weigh = Callable[[Map, Map], Map]
"""Activations `(C, h, w)` and n gradients `(n, C, h, w)` to n maps `(n, h, w)`, not normalised.

Gradients are `(n, C, 1, 1)` if they are the same at every position.
"""

BLOCKS: Final = (
    "Mixed_5b", "Mixed_5c", "Mixed_5d",
    "Mixed_6a", "Mixed_6b", "Mixed_6c", "Mixed_6d", "Mixed_6e",
    "Mixed_7a", "Mixed_7b", "Mixed_7c",
)  # fmt: skip
"""The blocks of `core.nn.inception_v3`, repeated here because that module needs torch."""

LAST_BLOCK: Final = BLOCKS[-1]
DEFAULT_METHOD: Final = "gradcam"


@dataclass(frozen=True, slots=True)
class Method:
    """A heat-map method: its name, a sentence about it, and what it needs.

    A method that needs gradients has `weigh`; one that needs many passes is run by a job.
    `tells_classes_apart` is False if the map hardly changes when the weights of the last layer are
    shuffled (the test of Adebayo et al. 2018, see docs/decisions/0013-heat-maps.md).
    """

    title: str
    about: str
    needs: Literal["gradients", "passes"]
    weigh: Weigh | None = None
    tells_classes_apart: bool = True


METHODS: Final[Mapping[str, Method]] = {
    "gradcam": Method(
        "Grad-CAM", "The usual choice: coarse, stable and instant.", "gradients", grad_cam.weigh
    ),
    "gradcam++": Method(
        "Grad-CAM++", "Covers whole objects, and several of them, better; much the same for every "
        "class.", "gradients", grad_cam_plus_plus.weigh, False,
    ),
    "hirescam": Method(
        "HiResCAM", "Highlights only what the class depends on; identical to Grad-CAM at the last "
        "layer.", "gradients", hires_cam.weigh,
    ),
    "layercam": Method(
        "LayerCAM", "For earlier layers with finer detail; much the same for every class at the "
        "last layer.", "gradients", layer_cam.weigh, False,
    ),
    "occlusion": Method(
        "Occlusion", "Covers the image piece by piece and measures how the score drops. Slow, but "
        "needs no gradients: a cross-check of the others.", "passes",
    ),
}  # fmt: skip

GRADIENT_METHODS: Final = tuple(key for key, m in METHODS.items() if m.needs == "gradients")

_SYNONYMS: Final = {
    "gradcampp": "gradcam++",
    "gradcamplusplus": "gradcam++",
}


def find_method(text: str) -> str:
    """Return the key of the method named `text`, ignoring case, dashes and spaces.

    Raises:
        UserError: There is no such method (WRONG_USAGE).
    """
    plain = text.casefold().replace("-", "").replace("_", "").replace(" ", "")
    key = _SYNONYMS.get(plain, plain)
    if key not in METHODS:
        raise UserError(
            Kind.WRONG_USAGE, f"There is no method “{text}”.", f"Use one of {', '.join(METHODS)}."
        )
    return key


def check_layer(text: str) -> str:
    """Return `text` unchanged if it names a block.

    Raises:
        UserError: There is no such block (WRONG_USAGE).
    """
    if text not in BLOCKS:
        raise UserError(
            Kind.WRONG_USAGE, f"There is no layer “{text}”.", f"Use one of {', '.join(BLOCKS)}."
        )
    return text


def normalise(values: Map) -> Map:
    """Scale a map to 0..1; a map without contrast becomes 0 everywhere."""
    low, high = values.min(), values.max()
    # Not `high <= low`: NaN must end up dark too.
    return (values - low) / (high - low) if high > low else values * 0


def maps_from_features(
    features: Features, targets: Sequence[Target], method: str = DEFAULT_METHOD
) -> tuple[HeatMap, ...]:
    """Make heat maps of the last block from stored features: a fraction of a millisecond each.

    After the last block come only global average pooling and one linear layer, so the gradient of
    the logit of a class is known: `fc.weight[c, k] / (h w)` at every position (Selvaraju et al.
    2017, section 3.1: Grad-CAM generalises CAM). No method needs a backward pass.

    Raises:
        KeyError: `method` is not one of `GRADIENT_METHODS`.
    """
    weigh = METHODS[method].weigh
    if weigh is None:
        raise KeyError(method)
    height, width = features.values.shape[1:]
    of_logits = features.class_weights[[target.class_index for target in targets]]
    for row, target in enumerate(targets):
        if target.rather_than is not None:
            of_logits[row] -= features.class_weights[target.rather_than]
    gradients = (of_logits / (height * width))[:, :, None, None]
    values = weigh(features.values, gradients)
    return as_heat_maps(values, targets, method, features.block, features.seen)


def maps_of_classes(features: Features, classes: Sequence[int]) -> tuple[HeatMap, ...]:
    """One Grad-CAM map of the last block for each class."""
    return maps_from_features(features, [Target(index) for index in classes])


def maps_from_gradients(
    found: LayerGradients,
    targets: Sequence[Target],
    layer: str,
    method: str,
    seen: Box | None = None,
) -> tuple[HeatMap, ...]:
    """Maps of any block, one for each of the `targets` that `found` was made for.

    Raises:
        KeyError: `method` is none of `GRADIENT_METHODS`.
    """
    weigh = METHODS[method].weigh
    if weigh is None:
        raise KeyError(method)
    values = weigh(found.activations, found.gradients)
    return as_heat_maps(values, targets, method, layer, seen)


def as_heat_maps(
    values: Map, targets: Sequence[Target], method: str, layer: str, seen: Box | None
) -> tuple[HeatMap, ...]:
    """One normalised `HeatMap` for each of the maps `(n, h, w)`."""
    return tuple(
        HeatMap(target.class_index, normalise(map_), method, layer, target.rather_than, seen)
        for map_, target in zip(values, targets, strict=True)
    )


def logits(features: Features) -> npt.NDArray[np.float32]:
    """The logits `(C,) float32` of stored features."""
    found: npt.NDArray[np.float32] = (
        features.class_weights @ features.values.mean(axis=(1, 2)) + features.biases
    )
    return found


def probabilities(features: Features) -> npt.NDArray[np.float32]:
    """The probability of each class, `(C,) float32`, from stored features."""
    import numpy as np  # here: the window reads the table above, and numpy takes 0.1 s

    found = logits(features)
    exponentials = np.exp(found - found.max())
    return np.asarray(exponentials / exponentials.sum(), dtype=np.float32)
