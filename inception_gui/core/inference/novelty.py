"""The test of taught weights for what is unlike anything that they were taught."""

from __future__ import annotations

import json
import logging
import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from inception_gui.core.files.read_bounded import MALFORMED
from inception_gui.core.nn.blocks import POOLED, block_of
from inception_gui.core.weights.describe import METADATA_KEY
from inception_gui.core.weights.safetensors_file import read_header
from inception_gui.errors import UserError

if TYPE_CHECKING:
    from inception_gui.core.types import Map

DIRECTIONS: Final = "novelty.directions"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class NoveltyTest:
    """Unit vectors `(K, C) float32` of the taught classes, and the least similarity that passes."""

    directions: npt.NDArray[np.float32]
    least: float

    def similarity(self, features: Map) -> float:
        """Return the cosine similarity of an image to the closest class.

        `features` is the output of the block before the last layer, `(C, h, w) float32`.
        """
        vector = features.reshape(len(features), -1).mean(axis=1, dtype=np.float64)
        length = float(np.linalg.norm(vector))
        return float((self.directions @ vector).max() / length) if length > 0 else 0.0


def novelty_test(path: Path, classes: int) -> NoveltyTest | None:
    """Return the test that a weights file of so many `classes` brings, if it brings a usable one.

    A file may come from anybody: what is not exactly such a test counts as none.
    """
    if path.suffix.lower() != ".safetensors":
        return None
    try:
        with path.open("rb") as file:
            contents, metadata = read_header(file, path.stat().st_size)
            place = contents.places.get(DIRECTIONS)
            table = contents.table
            if place is None or not isinstance(table, dict):
                return None
            tensor = table[DIRECTIONS]
            if tensor.shape != (classes, POOLED[block_of(table)]) or (
                tensor.storage.element_type != "float32"
            ):
                return None
            least = float(json.loads(str(metadata.get(METADATA_KEY)))["least_similarity"])
            file.seek(place.offset)
            numbers = np.frombuffer(file.read(place.size_bytes), "<f4").reshape(tensor.shape)
    except (OSError, UserError, TypeError, *MALFORMED) as error:
        _log.warning("the novelty test of %s is not usable: %s", path, error)
        return None
    lengths = np.linalg.norm(numbers, axis=1)
    # A class without pictures has no direction; all others are of length 1.
    if not (math.isfinite(least) and np.all((abs(lengths - 1) < 1e-3) | (lengths == 0))):
        _log.warning("the novelty test of %s is not usable: its numbers make no sense", path)
        return None
    return NoveltyTest(numbers, least)
