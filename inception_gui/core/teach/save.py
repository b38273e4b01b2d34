"""Saves what was taught: a weights file like any other Inception V3, with its classes inside."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from inception_gui.core.files.errors import write_failed
from inception_gui.core.files.write_whole import whole_file
from inception_gui.core.nn.blocks import LAST_BLOCK, WITHOUT_PADDING, layer_of
from inception_gui.core.nn.shapes import expected_tensors
from inception_gui.core.nn.sides import SIDE_NAME
from inception_gui.core.teach.head import Head
from inception_gui.core.teach.measure import Taught
from inception_gui.core.types import Preprocessing
from inception_gui.core.weights.safetensors_file import safetensors_header

METADATA_KEY: Final = "inception_gui"
FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class TaughtFacts:
    """What a taught file says about itself, beside its numbers.

    `thresholds` has one for each class. `accuracy` is that on held-out pictures, None if there were
    too few. `pictures` is the number learned from, per class. `block` is the one whose features are
    told apart, also by the distance test.
    """

    classes: tuple[str, ...]
    none: int | None
    thresholds: tuple[float, ...]
    trunk_sha256: str
    trunk_key: str
    preprocessing: Preprocessing
    temperature: float
    l2: float
    least_similarity: float
    accuracy: float | None
    pictures: tuple[int, ...]
    version: str
    block: str = LAST_BLOCK

    def as_json(self) -> str:
        """The facts as they are written into the file."""
        table: dict[str, Any] = {"format": FORMAT, **asdict(self)}
        return json.dumps(table, ensure_ascii=False)


def save_taught(
    path: Path,
    arrays: Mapping[str, npt.NDArray[np.float32]],
    taught: Taught,
    facts: TaughtFacts,
    last: Head,
) -> None:
    """Write `path`, a `.safetensors` file with torchvision's names.

    `arrays` are the parameters of the network that was taught, as they are in its weights file; its
    last layer is replaced by `last`, the head after the last block. Where another block was better,
    the head after that is beside it (`core.nn.blocks`), and so are the directions of the distance
    test.

    Raises:
        UserError: It cannot be written (WRITE_FAILED); an older file stays as it was.
    """
    layer = layer_of(facts.block)
    kept = {*expected_tensors(), SIDE_NAME, WITHOUT_PADDING}
    tensors = {name: array for name, array in arrays.items() if name in kept} | {
        "fc.weight": last.weights,
        "fc.bias": last.biases,
        f"{layer}.weight": taught.head.weights,
        f"{layer}.bias": taught.head.biases,
        "novelty.directions": taught.novelty.directions,
    }
    shapes = {name: array.shape for name, array in tensors.items()}
    header, _ = safetensors_header(shapes, {METADATA_KEY: facts.as_json()})
    try:
        with whole_file(path) as temporary, temporary.open("xb") as file:
            file.write(header)
            for array in tensors.values():
                file.write(np.ascontiguousarray(array, np.float32).data)
    except OSError as error:
        raise write_failed(path, error) from error
