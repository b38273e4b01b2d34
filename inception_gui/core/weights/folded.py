"""Keeps folded parameters in the cache folder, so that a start reads no weights file.

A kept file is a `.safetensors` file whose header says what it was made from and the SHA-256 of its
numbers. It is mapped into memory: a page is read when it is used. The hash is computed once for
each state of the file (`HashCache`); a file that is not exactly what it should be is made again.
"""

from __future__ import annotations

import contextlib
import logging
import mmap
import os
import time
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import numpy as np

from inception_gui.core.files.write_whole import whole_file
from inception_gui.core.nn.blocks import block_of, head_shapes, pooling_shapes
from inception_gui.core.nn.fold import Array, fold, folded_shapes
from inception_gui.core.nn.sides import side_shapes
from inception_gui.core.weights.errors import AGAIN, damaged, refused
from inception_gui.core.weights.found import FoundWeights
from inception_gui.core.weights.hash_cache import HashCache, hash_of, state_of
from inception_gui.core.weights.safetensors_file import read_header, safetensors_header
from inception_gui.errors import UserError

_VERSION: Final = "1"
"""Raised when `fold` or the file's layout changes: older files are then not used."""

_KEPT: Final = 3
"""Files of 95 MB each: for people who compare weights, without growing for ever."""

_LEFT_BEHIND_S: Final = 86_400
_OWN_HASH: Final = "numbers_sha256"

_log = logging.getLogger(__name__)


def folded_parameters(weights: FoundWeights, cache: Path) -> dict[str, Array]:
    """The parameters of `core.nn.fold.fold`, from the cache if they are there.

    `cache` is the program's cache folder. The arrays are writable and belong to this process:
    what is written into them changes no file. Where the cache cannot be written to, they are
    computed each time.

    Raises:
        UserError: weights_missing or weights_refused as `read_arrays`, and where the folded numbers
            are absurd. Never because of the cache.
    """
    if not weights.sha256:
        return _computed(weights)
    description = {
        "source_sha256": weights.sha256,
        "mean": repr(weights.preprocessing.mean),
        "std": repr(weights.preprocessing.std),
        "version": _VERSION,
    }
    # The name only has to be free: what is in the file is told by its header.
    digest = zlib.crc32(repr(description).encode())
    path = cache / "folded" / f"{weights.sha256[:16]}-{digest:08x}.safetensors"
    try:
        return _mapped(path, description)
    except FileNotFoundError:
        pass
    except (OSError, ValueError, UserError) as error:
        _log.warning("%s is made again: %s", path, error)
    folded = _computed(weights)
    try:
        # The hash in `weights` may be older than the file that was read.
        if hash_of(weights.path) == weights.sha256:
            _keep(path, description, folded)
    except OSError as error:
        _log.info("the folded parameters are not kept: %s", error)
    return folded


def _computed(weights: FoundWeights) -> dict[str, Array]:
    from inception_gui.core.weights.load import LARGEST_NUMBER, read_arrays

    arrays = read_arrays(weights.path)
    folded = fold(arrays, weights.preprocessing)
    for name in (*head_shapes(block_of(arrays), 0), *side_shapes(arrays), *pooling_shapes(arrays)):
        folded[name] = arrays[name].astype(np.float32, order="C")
    for name, array in folded.items():
        if not max(-float(array.min()), float(array.max())) <= LARGEST_NUMBER:  # NaN is not
            raise refused(
                "These weights are damaged: some of their numbers are absurdly large together.",
                AGAIN,
                name,
            )
    return folded


def _mapped(path: Path, description: Mapping[str, str]) -> dict[str, Array]:
    """The parameters in `path`, which must be exactly the file that `_keep` writes.

    Raises:
        OSError: the file cannot be read.
        ValueError: it cannot be mapped, being empty.
        UserError: it is damaged or another file.
    """
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        contents, metadata = read_header(file, size)
        own_hash = str(metadata.get(_OWN_HASH))
        bias = contents.places.get("fc.bias")
        classes = bias.size_bytes // 4 if bias else 0
        shapes = folded_shapes(classes) | head_shapes(block_of(contents.places), classes)
        shapes |= side_shapes(contents.places) | pooling_shapes(contents.places)
        header, numbers_bytes = safetensors_header(shapes, {**description, _OWN_HASH: own_hash})
        file.seek(0)
        if file.read(len(header)) != header or size != len(header) + numbers_bytes:
            raise damaged("not the folded parameters of these weights")
        # Private: the arrays are writable, as OpenVINO insists, and the file is not changed.
        mapping = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY))
        if HashCache(path.parent).known_hash(path) != own_hash:
            _verify(path, mapping[len(header) :], own_hash)
    arrays: dict[str, Array] = {}
    position = len(header)
    for name, shape in shapes.items():
        arrays[name] = np.ndarray(shape, np.float32, mapping, position)
        position += arrays[name].nbytes
    return arrays


def _verify(path: Path, numbers: memoryview, expected: str) -> None:
    """Compare the numbers with their hash, and note that this state of the file is good."""
    import hashlib  # OpenSSL's library comes with it, too slow for each start

    state = state_of(path.stat())
    with contextlib.suppress(OSError), path.open("r+b") as file:
        os.fsync(file.fileno())  # a note must not outlive what it vouches for
    if hashlib.sha256(numbers).hexdigest() != expected:
        raise damaged("the numbers are not those that were kept")
    HashCache(path.parent).note_hash(path, state, expected)


def _keep(path: Path, description: Mapping[str, str], folded: Mapping[str, Array]) -> None:
    """Write the file whole, and remove what is old.

    Raises:
        OSError: it cannot be written.
    """
    import hashlib

    numbers = hashlib.sha256()
    for array in folded.values():
        numbers.update(array.data)
    shapes = {name: array.shape for name, array in folded.items()}
    header, _ = safetensors_header(shapes, {**description, _OWN_HASH: numbers.hexdigest()})
    path.parent.mkdir(parents=True, exist_ok=True)
    # Not waiting for the disk: the next start computes the hash, and nobody waits for more.
    with whole_file(path) as temporary, temporary.open("xb") as file:
        file.write(header)
        for array in folded.values():
            file.write(array.data)
    _sweep(path.parent)


def _sweep(folder: Path) -> None:
    """Delete all but the newest, and what a program that died left behind a day ago."""
    kept = sorted(folder.glob("*.safetensors"), key=_modified_s, reverse=True)
    parts = [p for p in folder.glob(".*.part") if _modified_s(p) < time.time() - _LEFT_BEHIND_S]
    for path in (*kept[_KEPT:], *parts):
        with contextlib.suppress(OSError):  # mapped by another program (Windows), or gone
            path.unlink()


def _modified_s(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:  # another program was faster
        return 0.0
