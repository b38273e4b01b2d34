"""The recipe of a training run: the numbers of the paper, each of which can be changed.

Source: Szegedy et al., "Rethinking the Inception Architecture for Computer Vision"
(arXiv:1512.00567), section 8 and tables 2 and 3. Presets name the rows of table 3 that are of this
network; its first three rows are other networks (GoogLeNet, BN-GoogLeNet, BN-Inception).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from types import MappingProxyType
from typing import Any, Final, Literal, get_args

from inception_gui.core.nn.shapes import BLOCK_NAMES
from inception_gui.errors import Kind, UserError

PAPERS_RATE: Final = 0.045
PAPERS_BATCH: Final = 50 * 32
"""Images that the 50 replicas of the paper learn from at once."""
RATE_DECAY: Final = 0.94
EPOCHS_PER_DECAY: Final = 2

Optimizer = Literal["rmsprop", "momentum"]
Precision = Literal["float32", "bfloat16", "float16"]

_CHOICES: Final[Mapping[str, tuple[Any, ...]]] = {
    "optimizer": get_args(Optimizer),
    "precision": get_args(Precision),
    "auxiliary": ("none", "plain", "bn"),
    "side": (79, 151, 299),
    "first_layers": ("factorised", "7x7"),
    "layers": ("", *BLOCK_NAMES, "fc"),
}
_LIMITS: Final[Mapping[str, tuple[float, float]]] = {
    "epochs": (0.0, 1e5),
    "batch": (1, 100_000),
    "accumulate": (1, 100_000),
    "rate": (0.0, 1e3),
    "clip": (0.0, 1e6),
    "smoothing": (0.0, 0.999),
    "averaging": (0.0, 0.999999),
    "auxiliary_weight": (0.0, 100.0),
    "dropout": (0.0, 0.99),
    "seed": (0, 2**63 - 1),
}


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a network is trained.

    `batch` is the number of images per pass of one process; `accumulate` passes make one step.
    `rate` is that of the first step, 0 for the paper's, scaled to the images of a step. 0 switches
    off `clip` (the largest norm of all gradients together), `smoothing` (the epsilon of label
    smoothing) and `averaging` (the decay of the running average of the parameters). `layers` is the
    first block that learns, "" for all of the network. `is_frozen`: batch normalisation keeps the
    statistics that it has. `is_synchronised`: it counts the batches of all processes as one.
    """

    epochs: float = 100.0
    batch: int = 32
    accumulate: int = 1
    optimizer: Optimizer = "rmsprop"
    rate: float = 0.0
    clip: float = 2.0
    smoothing: float = 0.1
    averaging: float = 0.9999
    auxiliary: Literal["none", "plain", "bn"] = "bn"
    auxiliary_weight: float = 0.3
    """GoogLeNet's (section 5); TensorFlow's code of this paper has 0.4."""
    first_layers: Literal["factorised", "7x7"] = "factorised"
    side: Literal[79, 151, 299] = 299
    dropout: float = 0.2
    augmentation: bool = True
    layers: str = ""
    is_frozen: bool = False
    is_synchronised: bool = False
    precision: Precision = "float32"
    seed: int = 0

    def first_rate(self, images_per_step: int) -> float:
        """The rate of the first step."""
        return self.rate or PAPERS_RATE * images_per_step / PAPERS_BATCH

    def rate_at(self, epoch: float, images_per_step: int) -> float:
        """The rate in an epoch, from 0: it falls by 6% every two epochs."""
        steps = math.floor(epoch / EPOCHS_PER_DECAY)
        return float(self.first_rate(images_per_step) * RATE_DECAY**steps)


_INCEPTION_V2: Final = Recipe(
    optimizer="momentum", smoothing=0.0, first_layers="7x7", auxiliary="plain"
)
_RMSPROP: Final = replace(_INCEPTION_V2, optimizer="rmsprop")
_LABEL_SMOOTHING: Final = replace(_RMSPROP, smoothing=0.1)
_FACTORISED: Final = replace(_LABEL_SMOOTHING, first_layers="factorised")
_BN_AUXILIARY: Final = replace(_FACTORISED, auxiliary="bn")

PRESETS: Final[Mapping[str, Recipe]] = MappingProxyType(
    {
        "inception-v2": _INCEPTION_V2,
        "rmsprop": _RMSPROP,
        "label-smoothing": _LABEL_SMOOTHING,
        "factorised-7x7": _FACTORISED,
        "bn-auxiliary": _BN_AUXILIARY,
        "inception-v3": _BN_AUXILIARY,
    }
)
"""The rows of table 3 by name, each with what the rows above it have; the last is Inception-v3."""


def checked(recipe: Recipe) -> Recipe:
    """Return `recipe` if each of its values makes sense.

    Raises:
        UserError: One does not (WRONG_USAGE).
    """
    for field in fields(recipe):
        value = getattr(recipe, field.name)
        if field.name in _CHOICES:
            is_good = value in _CHOICES[field.name]
        elif field.name in _LIMITS:
            low, high = _LIMITS[field.name]
            is_number = type(value) is int or (type(value) is float and field.type == "float")
            is_good = is_number and low <= value <= high
        else:
            is_good = isinstance(value, bool)
        if not is_good:
            raise UserError(
                Kind.WRONG_USAGE,
                f"The recipe's {field.name} cannot be {str(value)[:40]}.",
                "See inception-cli train --help.",
            )
    if recipe.first_layers == "7x7" and recipe.side != 299:
        raise UserError(
            Kind.WRONG_USAGE,
            "The 7x7 first layer is for images of 299 pixels.",
            "Use --resolution 299 with this preset.",
        )
    return recipe


def as_table(recipe: Recipe) -> dict[str, Any]:
    """The recipe for a JSON file."""
    return asdict(recipe)


def from_table(table: object) -> Recipe:
    """The recipe that `as_table` wrote.

    Raises:
        UserError: It is not one (WRONG_USAGE).
    """
    names = {field.name for field in fields(Recipe)}
    if not isinstance(table, Mapping) or set(table) != names:
        raise UserError(Kind.WRONG_USAGE, "This is not the recipe of a training run.")
    return checked(Recipe(**table))
