"""Other programs get the answers of this one from the exported files alone."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file

from inception_gui.cli import main
from inception_gui.core.backends.devices import cpu
from inception_gui.core.backends.openvino_backend import OpenVinoBackend
from inception_gui.core.images.preprocess import network_input
from inception_gui.core.jobs.export_weights import export_weights
from inception_gui.core.types import Pixels
from inception_gui.core.weights.catalog import RECIPES
from inception_gui.core.weights.folded import folded_parameters
from inception_gui.core.weights.found import FoundWeights
from inception_gui.core.weights.store import WeightStore
from inception_gui.errors import UserError
from tests.core.weights.files import save
from tests.oracle import torchvision
from tests.workers import seeded_weights

onnxruntime = pytest.importorskip("onnxruntime")
onnx = pytest.importorskip("onnx")


def pictures(count: int) -> list[Pixels]:
    """Soft ones with edges, smaller and larger than what the network takes.

    None is more than twice as tall as wide, see `core.backends.onnx_graph`.
    """
    generator = np.random.default_rng(4)
    found = []
    for number in range(count):
        small = generator.integers(0, 256, (9, 7, 3), np.uint8)
        width = int(generator.integers(80, 900))
        size = (width, int(width * generator.uniform(0.3, 1.8)))
        resample = Image.Resampling.NEAREST if number % 3 == 0 else Image.Resampling.BICUBIC
        found.append(np.asarray(Image.fromarray(small).resize(size, resample)))
    return found


@pytest.fixture
def found(tmp_path: Path) -> FoundWeights:
    path = save(seeded_weights.state(7), tmp_path / "own.pth")
    (tmp_path / "own.labels.txt").write_text("\n".join(f"leaf {n}" for n in range(7)))
    return WeightStore(tmp_path / "store", tmp_path / "none").find(str(path))


def answers_of(model: Path) -> Callable[[Pixels], np.ndarray]:
    session = onnxruntime.InferenceSession(model)
    return lambda pixels: session.run(["probabilities"], {"image": pixels})[0][0]


@pytest.mark.parametrize("recipe", ["torchvision", "gluon"])
def test_fifty_pictures_get_the_same_answers_from_the_onnx_file_alone(
    found: FoundWeights, tmp_path: Path, recipe: str
) -> None:
    found = replace(found, preprocessing=RECIPES[recipe])
    list(export_weights(found, tmp_path / "out", tmp_path / "cache", ("onnx",)))
    onnx.checker.check_model(tmp_path / "out" / "model.onnx")
    answers = answers_of(tmp_path / "out" / "model.onnx")
    backend = OpenVinoBackend(cpu(), folded_parameters(found, tmp_path / "cache"), "float32")
    inputs = pictures(25)
    expected = backend.run([network_input(one, found.preprocessing) for one in inputs])
    backend.close()
    assert np.ptp(expected.probabilities, axis=0).max() > 0.05, "the pictures say nothing"
    for pixels, row in zip(inputs, expected.probabilities, strict=True):
        np.testing.assert_allclose(answers(pixels), row, rtol=0, atol=1e-5)


def test_the_file_says_its_labels_and_the_page_of_python_runs(
    found: FoundWeights, tmp_path: Path
) -> None:
    folder = tmp_path / "elsewhere"
    out = ["weights", "export", "--weights", str(found.path), "-o", str(folder)]
    assert main(out) == 0
    assert main(out) == 2, "nothing is replaced without being told"
    notes = {one.key: one.value for one in onnx.load(folder / "model.onnx").metadata_props}
    assert json.loads(notes["labels"]) == [f"leaf {n}" for n in range(7)]
    moved = shutil.copytree(folder, tmp_path / "another computer")
    done = subprocess.run(
        [sys.executable, "classify.py", "probe.png"],
        cwd=moved,
        capture_output=True,
        text=True,
        check=True,
    )
    expected = json.loads((folder / "probe.json").read_text())["top"]
    printed = [line.split(" ", 1) for line in done.stdout.splitlines()]
    assert [name for _, name in printed] == [one["name"] for one in expected]
    assert [float(number) for number, _ in printed] == pytest.approx(
        [one["probability"] for one in expected], abs=1e-4
    )


def test_torchvision_loads_the_state_dict_strictly(found: FoundWeights, tmp_path: Path) -> None:
    list(export_weights(found, tmp_path / "out", tmp_path / "cache", ("torchvision",)))
    assert not (tmp_path / "out" / "model.onnx").exists()
    network = torchvision().models.inception_v3(
        weights=None, num_classes=7, aux_logits=False, transform_input=False, init_weights=False
    )
    network.load_state_dict(load_file(tmp_path / "out" / "torchvision.safetensors"), strict=True)
    probe = np.asarray(Image.open(tmp_path / "out" / "probe.png").convert("RGB"))
    pixels = network_input(probe, found.preprocessing)
    batch = torch.from_numpy(np.array(pixels)).permute(2, 0, 1)[None].float() / 255
    with torch.inference_mode():
        probabilities = torch.softmax(network.eval()((batch - 0.5) / 0.5), dim=1)[0]
    top = json.loads((tmp_path / "out" / "probe.json").read_text())["top"]
    assert [float(probabilities[one["index"]]) for one in top] == pytest.approx(
        [one["probability"] for one in top], abs=1e-4
    )


def test_classes_of_an_earlier_block_go_into_onnx_alone(tmp_path: Path) -> None:
    state = seeded_weights.state(3)
    state["Mixed_7b.fc.weight"] = torch.randn(3, 2048, generator=torch.Generator().manual_seed(1))
    state["Mixed_7b.fc.bias"] = torch.zeros(3)
    path = save(state, tmp_path / "own.pth")
    (tmp_path / "own.labels.txt").write_text("a\nb\nc")
    found = WeightStore(tmp_path / "store", tmp_path / "none").find(str(path))
    with pytest.raises(UserError, match="differs"):
        list(export_weights(found, tmp_path / "out", tmp_path / "cache", ("torchvision",)))
    list(export_weights(found, tmp_path / "out", tmp_path / "cache", ("onnx",)))
    probe = np.asarray(Image.open(tmp_path / "out" / "probe.png").convert("RGB"))
    top = json.loads((tmp_path / "out" / "probe.json").read_text())["top"]
    probabilities = answers_of(tmp_path / "out" / "model.onnx")(probe)
    assert [float(probabilities[one["index"]]) for one in top] == pytest.approx(
        [one["probability"] for one in top], abs=1e-5
    )
