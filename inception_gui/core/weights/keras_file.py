"""Reads the table of contents of Keras's files: HDF5 (`.h5`), and the archive `.keras` around it.

h5py reads the table alone; the numbers come straight from the file, as from every other kind. Links
that lead elsewhere, compressed and virtual data are not followed. Keras names layers by number, in
the order in which `keras.applications.inception_v3` makes them, which is that of `core.nn.shapes`.
"""

from __future__ import annotations

import io
import json
import re
import struct
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO, Final

import numpy as np

from inception_gui.core.files.read_bounded import MALFORMED
from inception_gui.core.nn.blocks import WITHOUT_PADDING
from inception_gui.core.nn.shapes import FEATURE_CHANNELS, UNITS
from inception_gui.core.weights.errors import damaged, refused, shorten, special_form
from inception_gui.core.weights.stored import Contents, Place, Storage, StoredTensor

_WEIGHTS: Final = "model.weights.h5"
_CONFIG: Final = "config.json"
_TAIL_BYTES: Final = 1 << 16
_MOST_CONFIG_BYTES: Final = 16 << 20
_MOST_DIRECTORY_BYTES: Final = 4 << 20
_MOST_OBJECTS: Final = 20_000
_DEEPEST: Final = 16
_MOST_ONES: Final = 448
"""Channels of the widest convolution."""

_LAYER: Final = re.compile(r"(conv2d|batch_normalization|dense|predictions)(?:_(\d+))?")
_VARIABLES: Final[Mapping[str, str]] = {
    "kernel": "kernel", "bias": "bias", "gamma": "gamma", "beta": "beta",
    "moving_mean": "mean", "moving_variance": "variance",
}  # fmt: skip
_BY_COUNT: Final[Mapping[tuple[str, int], tuple[str, ...]]] = {
    ("conv2d", 1): ("kernel",),
    ("batch_normalization", 3): ("beta", "mean", "variance"),
    ("batch_normalization", 4): ("gamma", "beta", "mean", "variance"),
    ("dense", 2): ("kernel", "bias"),
}
"""Keras 3 numbers the variables of a layer: their names by the layer's kind and their number."""

Layer = dict[str, tuple[StoredTensor, Place]]


def is_keras(file: BinaryIO, size: int) -> bool:
    """Whether a zip archive is one of Keras's: its directory names the weights."""
    file.seek(max(size - _TAIL_BYTES, 0))
    return _WEIGHTS.encode() in file.read(_TAIL_BYTES)


def read_keras(file: BinaryIO, size: int) -> Contents:
    """The table of contents of a `.keras` archive, under torchvision's names.

    Raises:
        UserError: weights_refused.
        OSError, struct.error, zipfile.BadZipFile: The file ends too soon.
    """
    file.seek(max(size - _TAIL_BYTES, 0))
    tail = file.read()
    end = tail.rfind(b"PK\5\6")
    if end < 0 or struct.unpack_from("<L", tail, end + 12)[0] > _MOST_DIRECTORY_BYTES:
        raise damaged("no directory of the archive, or one that is too large")
    file.seek(0)
    with zipfile.ZipFile(file) as archive:
        entries = {entry.filename: entry for entry in archive.infolist()}
        weights, config = entries.get(_WEIGHTS), entries.get(_CONFIG)
        if weights is None or config is None or config.file_size > _MOST_CONFIG_BYTES:
            raise refused("This is an ordinary zip archive, not a weights file.")
        if (
            weights.compress_type != zipfile.ZIP_STORED
            or weights.file_size != weights.compress_size
        ):
            raise special_form("the weights in the archive are compressed")
        with archive.open(config) as stream:
            text = stream.read(_MOST_CONFIG_BYTES)
    try:
        names = dict(_names(json.loads(text), "", 0))
    except (*MALFORMED, AttributeError, RecursionError):
        raise damaged("the archive's config.json") from None
    file.seek(weights.header_offset)
    header = file.read(30)
    name_bytes, extra_bytes = struct.unpack_from("<2H", header, 26)
    start = weights.header_offset + 30 + name_bytes + extra_bytes
    if header[:4] != b"PK\3\4" or start + weights.file_size > size:
        raise damaged("the archive's directory")
    return _contents(_Part(file, start, weights.file_size), start, weights.file_size, names)


def read_hdf5(file: BinaryIO, size: int) -> Contents:
    """The same of an `.h5` file.

    Raises:
        UserError: weights_refused.
    """
    return _contents(file, 0, size, None)


class _Part(io.RawIOBase):
    """A part of a file, as a file."""

    def __init__(self, file: BinaryIO, start: int, size: int) -> None:
        self._file, self._start, self._size, self._position = file, start, size, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        self._position = offset + (0, self._position, self._size)[whence]
        return self._position

    def tell(self) -> int:
        return self._position

    def readinto(self, buffer: Any) -> int:
        count = max(min(len(buffer), self._size - self._position), 0)
        self._file.seek(self._start + self._position)
        read = self._file.readinto(memoryview(buffer)[:count])  # type: ignore[attr-defined]
        self._position += read
        return int(read)


def _contents(file: Any, start: int, size: int, names: Mapping[str, str] | None) -> Contents:
    try:
        import h5py  # type: ignore[import-untyped]
    except ImportError as error:
        raise refused(
            "Keras's weights need the package h5py, which is not installed.",
            "Install it with: pip install h5py.",
            str(error),
        ) from error
    layers: dict[str, Layer] = {}
    with h5py.File(file, "r") as opened:
        for path, dataset in _datasets(h5py, opened):
            found = _variable(path, names)
            if found is not None:
                layers.setdefault(found[0], {})[found[1]] = _tensor(path, dataset, start, size)
    return _named(layers)


def _datasets(h5py: Any, group: Any, path: str = "", depth: int = 0) -> Iterator[tuple[str, Any]]:
    """All data below a group, by hard links alone; too many or too deep is no weights file."""
    waiting, seen = [(path, group, depth)], 0
    while waiting:
        path, group, depth = waiting.pop()
        for name in group:
            seen += 1
            if seen > _MOST_OBJECTS or depth > _DEEPEST:
                raise refused("This is not a Keras model: it has too many parts.")
            if not isinstance(group.get(name, getlink=True), h5py.HardLink):
                continue  # to another file, or around in a circle
            found = group[name]
            if isinstance(found, h5py.Dataset):
                yield f"{path}/{name}", found
            elif isinstance(found, h5py.Group):
                waiting.append((f"{path}/{name}", found, depth + 1))


def _names(config: Any, prefix: str, depth: int) -> Iterator[tuple[str, str]]:
    """The path of each layer in the weights of Keras 3, and the layer's name."""
    counts: Counter[str] = Counter()
    layers = config.get("config", config).get("layers", ())
    for layer in layers if depth < _DEEPEST else ():
        kind = re.sub(r"([a-z])([A-Z])", r"\1_\2", str(layer["class_name"])).lower()
        number = counts[kind]
        counts[kind] += 1
        path = f"{prefix}/layers/{kind}_{number}" if number else f"{prefix}/layers/{kind}"
        inner = layer["config"]
        if isinstance(inner.get("layers"), list):
            yield from _names(layer, path, depth + 1)
        else:
            yield path, str(inner.get("name", ""))


def _variable(path: str, names: Mapping[str, str] | None) -> tuple[str, str] | None:
    """The name of the layer, and of its variable, that a path means; None for others."""
    if "optimizer" in path:
        return None
    *parents, name = path.split("/")
    if parents[-1:] == ["vars"]:
        if names is None:
            raise refused(
                "This file has Keras's weights without the names of their layers.",
                "Save the whole model: model.save('model.keras').",
            )
        layer = names.get("/".join(parents[:-1]), "")
        return (layer, name) if _LAYER.fullmatch(layer) else None
    variable = _VARIABLES.get(name.partition(":")[0])
    layer = next((one for one in reversed(parents) if _LAYER.fullmatch(one)), "")
    return (layer, variable) if variable is not None and layer else None


def _tensor(path: str, dataset: Any, start: int, size: int) -> tuple[StoredTensor, Place]:
    shape, dtype = tuple(map(int, dataset.shape)), dataset.dtype
    offset = dataset.id.get_offset()  # None where the numbers are not in one piece, as they are
    plain = dtype.kind == "f" and dtype.itemsize in (2, 4) and dtype.isnative
    if not plain or offset is None or dataset.external or dataset.is_virtual:
        raise special_form(f"{shorten(path)}: {dtype}")
    storage = Storage(path, "float32" if dtype.itemsize == 4 else "float16", int(np.prod(shape)))
    if not 0 < offset <= size - storage.size_bytes:
        raise damaged(f"{shorten(path)} lies outside of the file")
    place = Place(start + offset, storage.size_bytes)
    # Keras: rows, columns, inputs, outputs. torch: outputs, inputs, rows, columns.
    if len(shape) == 4:
        h, w, i, o = shape
        return StoredTensor(storage, 0, (o, i, h, w), (1, o, w * i * o, i * o)), place
    if len(shape) == 2:
        return StoredTensor(storage, 0, shape[::-1], (1, shape[1])), place
    return StoredTensor(storage, 0, shape, (1,) * len(shape)), place


def _named(layers: Mapping[str, Layer]) -> Contents:
    """The layers under torchvision's names."""
    kinds: dict[str, list[tuple[int, Layer]]] = {
        "conv2d": [],
        "batch_normalization": [],
        "dense": [],
    }
    for name, variables in layers.items():
        found = _LAYER.fullmatch(name)
        assert found is not None
        kind = "dense" if found[1] == "predictions" else found[1]
        names = _BY_COUNT.get((kind, len(variables)), ())
        if all(one.isdigit() for one in variables):
            variables = {
                one: variables[str(i)] for i, one in enumerate(names) if str(i) in variables
            }
        kinds[kind].append((int(found[2] or 0), variables))
    convolutions, norms, tops = (
        [layer for _, layer in sorted(of, key=lambda one: one[0])] for of in kinds.values()
    )
    if len(convolutions) != len(UNITS) or len(norms) != len(UNITS):
        raise refused(
            "This Keras model is not an Inception V3.",
            detail=f"{len(convolutions)} convolutions and {len(norms)} normalisations",
        )
    last = [one for one in tops if one.keys() == {"kernel", "bias"}]
    if len(tops) != 1 or not last or last[0]["kernel"][0].shape[1:] != (FEATURE_CHANNELS,):
        raise refused(
            "This Keras model has no last layer that names classes directly from the network's "
            "2,048 features.",
            "Use a model with one Dense layer after the average pooling.",
        )
    table: dict[str, StoredTensor] = {}
    places: dict[str, Place] = {}

    def add(name: str, layer: Layer, variable: str) -> None:
        if variable not in layer:
            raise damaged(f"{name}: no {variable}")
        table[name], place = layer[variable]
        places[table[name].storage.key] = place

    ones = Storage("ones", "float32", _MOST_ONES)
    for unit, convolution, norm in zip(UNITS, convolutions, norms, strict=True):
        add(f"{unit}.conv.weight", convolution, "kernel")
        for part, variable in (
            ("bias", "beta"), ("running_mean", "mean"), ("running_var", "variance"),
        ):  # fmt: skip
            add(f"{unit}.bn.{part}", norm, variable)
        if "gamma" in norm:
            add(f"{unit}.bn.weight", norm, "gamma")
        else:  # Keras scales by the next layer instead
            channels = UNITS[unit][0]
            table[f"{unit}.bn.weight"] = StoredTensor(ones, 0, (channels,), (1,))
    add("fc.weight", last[0], "kernel")
    add("fc.bias", last[0], "bias")
    table[WITHOUT_PADDING] = StoredTensor(ones, 0, (1,), (1,))
    return Contents(table, places, constants={"ones": np.ones(_MOST_ONES, np.float32)})
