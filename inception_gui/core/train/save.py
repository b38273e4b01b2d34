"""Writes the network that was trained as a weights file, with its classes inside."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import Final

from inception_gui import __version__
from inception_gui.core.files.errors import write_failed
from inception_gui.core.files.write_whole import whole_file
from inception_gui.core.labels.imagenet import imagenet
from inception_gui.core.train.network import Arrays
from inception_gui.core.train.recipe import Recipe, as_table
from inception_gui.core.types import Preprocessing
from inception_gui.core.weights.describe import METADATA_KEY
from inception_gui.core.weights.safetensors_file import safetensors_header

NAME: Final = "final.safetensors"
_FORMAT: Final = 1


def save_network(
    path: Path,
    arrays: Arrays,
    names: tuple[str, ...],
    preprocessing: Preprocessing,
    recipe: Recipe,
    accuracy: float | None,
    none: int | None = None,
) -> str:
    """Write `path`, a `.safetensors` file with torchvision's names; return its SHA-256.

    `accuracy` is the share of right answers on images that were not learned from, if measured;
    `none` is the class that means none of the others, if there is one.

    Raises:
        UserError: It cannot be written (WRITE_FAILED); an older file stays as it was.
    """
    said = {
        "format": _FORMAT,
        # Without names, a thousand classes are ImageNet's, with all that is known of them.
        "classes": None if names == imagenet().names else names,
        "preprocessing": asdict(preprocessing),
        "none": none,
        "trained": as_table(recipe),
        "accuracy": accuracy,
        "version": __version__,
    }
    shapes = {name: array.shape for name, array in arrays.items()}
    header, _ = safetensors_header(shapes, {METADATA_KEY: json.dumps(said, ensure_ascii=False)})
    digest = hashlib.sha256(header)
    try:
        with whole_file(path) as temporary, temporary.open("xb") as file:
            file.write(header)
            for array in arrays.values():
                file.write(array.data)
                digest.update(array.data)
    except OSError as error:
        raise write_failed(path, error) from error
    return digest.hexdigest()
