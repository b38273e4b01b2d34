"""The job that writes a network for other programs: ONNX, a state dict, labels, a proof of both."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
from PIL import Image

from inception_gui import __version__
from inception_gui.core.backends.open_backend import open_cpu
from inception_gui.core.backends.probe import probe_pictures
from inception_gui.core.files.errors import write_failed
from inception_gui.core.files.write_whole import save_whole, whole_file
from inception_gui.core.images.preprocess import network_input
from inception_gui.core.labels.label_set import LabelSet
from inception_gui.core.nn.fold import folded_shapes
from inception_gui.core.nn.shapes import expected_tensors
from inception_gui.core.types import Mode
from inception_gui.core.weights.folded import folded_parameters
from inception_gui.core.weights.found import FoundWeights
from inception_gui.core.weights.load import read_arrays
from inception_gui.core.weights.safetensors_file import safetensors_header
from inception_gui.errors import Kind, UserError

ONNX: Final = "onnx"
TORCHVISION: Final = "torchvision"

_TOP: Final = 5

PYTHON: Final = """\
import sys

import numpy as np
import onnxruntime
from PIL import Image, ImageOps

image = np.asarray(ImageOps.exif_transpose(Image.open(sys.argv[1])).convert("RGB"))
session = onnxruntime.InferenceSession("model.onnx")
probabilities = session.run(["probabilities"], {"image": image})[0][0]
names = open("labels.txt", encoding="utf-8").read().splitlines()
for index in np.argsort(-probabilities)[:5]:
    print(f"{probabilities[index]:.4f} {names[index]}")
"""
"""Ten lines that use the ONNX file; run in its folder, with an image as argument."""


def export_weights(
    weights: FoundWeights, folder: Path, cache: Path, formats: tuple[str, ...]
) -> Iterator[Path]:
    """Write a network in `formats` into `folder`, which is made; yield each file once it is there.

    `model.onnx` takes an image of any size and includes the preprocessing; `classify.py` uses it.
    `torchvision.safetensors` holds the tensors of torchvision's `inception_v3` and nothing else.
    Beside them are `labels.txt`, the picture `probe.png` and, in `probe.json`, the probabilities
    that it must get.

    Raises:
        UserError: The weights are refused, onnx is not installed (WRONG_USAGE), or a file cannot be
            written (WRITE_FAILED).
    """
    parameters = folded_parameters(weights, cache)
    writers: list[tuple[str, Callable[[Path], None]]] = []
    if ONNX in formats:
        notes = _notes(weights)
        model = _onnx_model(parameters, weights, notes)
        writers.append(("model.onnx", lambda path: save_whole(path, model)))
        writers.append(("classify.py", lambda path: save_whole(path, PYTHON.encode())))
    if TORCHVISION in formats:
        if not set(parameters) <= set(folded_shapes(0)):
            raise UserError(
                Kind.WRONG_USAGE,
                "This network differs from torchvision's: in the block that its classes are named "
                "from, in its first layers or in its pooling.",
                "Export it with --format onnx.",
            )
        writers.append(("torchvision.safetensors", lambda path: _state_dict(path, weights)))
    writers.append(("labels.txt", lambda path: save_whole(path, _lines(weights.labels))))
    picture, expected = _probe(weights, parameters)
    writers.append(("probe.png", lambda path: save_whole(path, picture)))
    writers.append(("probe.json", lambda path: save_whole(path, expected)))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise write_failed(folder, error) from error
    for name, write in writers:
        write(folder / name)
        yield folder / name


def _onnx_model(parameters: Any, weights: FoundWeights, notes: Mapping[str, str]) -> bytes:
    from inception_gui.core.backends.onnx_graph import build_onnx

    try:
        model = build_onnx(parameters, weights.preprocessing, notes)
    except ImportError as error:
        raise UserError(
            Kind.WRONG_USAGE,
            "ONNX files need the package onnx, which is not installed.",
            "Install it with: pip install onnx. Or export with --format torchvision.",
            str(error),
        ) from error
    return bytes(model.SerializeToString())


def _notes(weights: FoundWeights) -> dict[str, str]:
    labels = weights.labels
    return {
        "labels": json.dumps(labels.names, ensure_ascii=False),
        "none": json.dumps(sorted(labels.none)),
        "thresholds": json.dumps(list(labels.thresholds)),
        "weights_sha256": weights.sha256,
        "version": __version__,
    }


def _lines(labels: LabelSet) -> bytes:
    return "".join(f"{' '.join(name.split())}\n" for name in labels.names).encode()


def _probe(weights: FoundWeights, parameters: Any) -> tuple[bytes, bytes]:
    """A picture, and what the network says of it in float32 on a processor."""
    pixels = probe_pictures()[0]
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "PNG")
    backend = open_cpu(parameters, Mode.EXACT)
    try:
        found = backend.run([network_input(pixels, weights.preprocessing)]).probabilities[0]
    finally:
        backend.close()
    best = np.argsort(-found, kind="stable")[:_TOP]
    table = {
        "image": "probe.png",
        "tolerance": 1e-4,
        "top": [
            {"index": int(i), "name": weights.labels[i].name, "probability": float(found[i])}
            for i in best
        ],
    }
    return stream.getvalue(), (json.dumps(table, ensure_ascii=False, indent=1) + "\n").encode()


def _state_dict(path: Path, weights: FoundWeights) -> None:
    """Write torchvision's tensors, without what this program adds."""
    arrays = read_arrays(weights.path)
    kept = {name: arrays[name] for name in expected_tensors()}
    shapes = {name: one.shape for name, one in kept.items()}
    header, _ = safetensors_header(shapes, {"format": "pt"})
    try:
        with whole_file(path) as temporary, temporary.open("xb") as file:
            file.write(header)
            for array in kept.values():
                file.write(np.ascontiguousarray(array, np.float32).data)
    except OSError as error:
        raise write_failed(path, error) from error
