"""Keras's Inception V3 gives the answers that TensorFlow gives, and hostile HDF5 gives nothing."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from inception_gui.core.backends.backend import Backend, Parameters
from inception_gui.core.backends.devices import cpu
from inception_gui.core.backends.openvino_backend import OpenVinoBackend
from inception_gui.core.backends.probe import probe_pictures
from inception_gui.core.backends.torch_backend import TorchBackend
from inception_gui.core.nn.shapes import UNITS
from inception_gui.core.weights.folded import folded_parameters
from inception_gui.core.weights.load import read_arrays
from inception_gui.core.weights.store import WeightStore
from inception_gui.errors import Kind, UserError
from tests.oracle import torchvision
from tests.workers import seeded_weights

h5py = pytest.importorskip("h5py")

CLASSES = 3
KERNEL = "model_weights/conv2d_1/conv2d_1/kernel:0"


def numbered(name: str, number: int) -> str:
    return f"{name}_{number}" if number else name


def layers() -> Iterator[tuple[str, str, dict[str, np.ndarray]]]:
    """Class, name and variables of each layer with any, in Keras's order and shapes."""
    state = {name: one.float().numpy() for name, one in seeded_weights.state(CLASSES).items()}
    for number, unit in enumerate(UNITS):
        kernel = state[f"{unit}.conv.weight"].transpose(2, 3, 1, 0)
        yield "Conv2D", numbered("conv2d", number), {"kernel": kernel}
        norm = {
            "beta": state[f"{unit}.bn.bias"] + 0.01 * number,
            "moving_mean": state[f"{unit}.bn.running_mean"],
            "moving_variance": state[f"{unit}.bn.running_var"],
        }
        yield "BatchNormalization", numbered("batch_normalization", number), norm
    yield "Dense", "predictions", {"kernel": state["fc.weight"].T, "bias": state["fc.bias"]}


def older(file: h5py.Group) -> None:
    """As `model.save("model.h5")` writes it."""
    top = file.create_group("model_weights")
    for _, layer, variables in layers():
        for name, values in variables.items():
            top.create_dataset(f"{layer}/{layer}/{name}:0", data=values)
    file.create_dataset("optimizer_weights/conv2d/kernel:0", data=np.zeros((3, 3)))


def newer(path: Path, *, compression: int = zipfile.ZIP_STORED) -> Path:
    """As `model.save("model.keras")` writes it: by depth, so not in the order of the names."""
    listed = list(layers())
    order = [one for one in listed if one[1].endswith("1")]
    order += [one for one in listed if not one[1].endswith("1")]
    counts: dict[str, int] = {}
    stream = io.BytesIO()
    with h5py.File(stream, "w") as file:
        for kind, _, variables in order:
            group = {"Conv2D": "conv2d", "Dense": "dense"}.get(kind, "batch_normalization")
            number = counts.setdefault(group, 0)
            counts[group] += 1
            for i, values in enumerate(variables.values()):
                file.create_dataset(f"layers/{numbered(group, number)}/vars/{i}", data=values)
    config = {
        "config": {
            "layers": [{"class_name": kind, "config": {"name": name}} for kind, name, _ in order]
        }
    }
    with zipfile.ZipFile(path, "w", compression) as archive:
        archive.writestr("config.json", json.dumps(config))
        with archive.open("model.weights.h5", "w", force_zip64=True) as entry:
            entry.write(stream.getvalue())
    return path


@pytest.fixture(scope="module")
def h5(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("keras") / "model.h5"
    with h5py.File(path, "w") as file:
        older(file)
    (path.parent / "class_indices.json").write_text('{"ant": 0, "bee": 1, "fly": 2}')
    return path


@pytest.fixture(scope="module")
def parameters(h5: Path) -> Parameters:
    found = WeightStore(h5.parent / "store", h5.parent / "none").find(str(h5))
    assert found.labels.names == ("ant", "bee", "fly")
    return folded_parameters(found, h5.parent / "cache")


def by_torchvision(monkeypatch: pytest.MonkeyPatch) -> np.ndarray:
    """The same layers in torchvision's network, whose pooling is made TensorFlow's."""
    network = torchvision().models.inception_v3(
        weights=None, num_classes=CLASSES, aux_logits=False, init_weights=False
    )
    state = seeded_weights.state(CLASSES)
    for number, unit in enumerate(UNITS):
        state[f"{unit}.bn.bias"] = state[f"{unit}.bn.bias"].float() + 0.01 * number
    network.load_state_dict({name: one.float() for name, one in state.items()})
    pool = torch.nn.functional.avg_pool2d
    monkeypatch.setattr(
        torch.nn.functional,
        "avg_pool2d",
        lambda x, **how: pool(x, **how, count_include_pad=False),
    )
    batch = torch.from_numpy(np.stack(probe_pictures())).permute(0, 3, 1, 2).float() / 127.5 - 1
    with torch.inference_mode():
        found = torch.softmax(network.eval()(batch), dim=1).numpy()
    monkeypatch.undo()
    return found


@pytest.mark.parametrize("make", [OpenVinoBackend, TorchBackend])
def test_answers_are_those_of_tensorflows_pooling(
    parameters: Parameters, make: Callable[..., Backend], monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = by_torchvision(monkeypatch)
    found = make(cpu(), parameters, "float32").run(probe_pictures()).probabilities
    as_torch = {name: one for name, one in parameters.items() if not name.startswith("pooling")}
    other = make(cpu(), as_torch, "float32").run(probe_pictures()).probabilities
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-4)
    assert np.abs(other - expected).max() > 1e-3, "the pictures do not tell the poolings apart"


def test_gradients_go_through_that_pooling(parameters: Parameters) -> None:
    directions = np.asarray(parameters["fc.weight"][:1])
    found, expected = (
        make(cpu(), parameters, "float32").gradients(probe_pictures()[0], "Mixed_7a", directions)
        for make in (OpenVinoBackend, TorchBackend)
    )
    difference = np.linalg.norm(found.gradients - expected.gradients)
    assert difference < 0.01 * np.linalg.norm(expected.gradients)


def test_the_newer_format_is_the_same_network(h5: Path, tmp_path: Path) -> None:
    first, second = read_arrays(h5), read_arrays(newer(tmp_path / "model.keras"))
    assert first.keys() == second.keys()
    for name, array in first.items():
        np.testing.assert_array_equal(array, second[name])


def test_both_formats_are_added_with_their_labels(h5: Path, tmp_path: Path) -> None:
    store = WeightStore(tmp_path / "store", tmp_path / "none")
    labels = h5.parent / "class_indices.json"
    for path in (h5, newer(tmp_path / "mine.keras")):
        found = store.add(path, labels=labels)
        assert found.path.name == path.name
        assert found.labels.names == ("ant", "bee", "fly")
        assert store.find(path.name).sha256 == found.sha256


def changed(h5: Path, tmp_path: Path, what: Callable[[h5py.File], None]) -> Path:
    path = tmp_path / "changed.h5"
    path.write_bytes(h5.read_bytes())
    with h5py.File(path, "r+") as file:
        what(file)
    return path


def _link_to_another_file(file: h5py.File) -> None:
    del file["model_weights/conv2d"]
    file["model_weights/conv2d"] = h5py.ExternalLink("/etc/passwd", "/")


def _numbers_in_another_file(file: h5py.File) -> None:
    shape = file[KERNEL].shape
    del file[KERNEL]
    file.create_dataset(KERNEL, shape, "f4", external=[("/etc/passwd", 0, 4 * 32 * 32 * 9)])


def _compressed(file: h5py.File) -> None:
    del file[KERNEL]
    file.create_dataset(KERNEL, (3, 3, 32, 32), "f4", chunks=True, compression="gzip")


def _enormous(file: h5py.File) -> None:
    del file[KERNEL]
    file.create_dataset(KERNEL, (1 << 20, 1 << 20), "f4", chunks=(64, 64))


def _round_in_a_circle(file: h5py.File) -> None:
    file["model_weights/again"] = file["model_weights"]


def _no_top(file: h5py.File) -> None:
    del file["model_weights/predictions"]


def _two_tops(file: h5py.File) -> None:
    file["model_weights/dense/kernel:0"] = np.zeros((2048, 9), np.float32)
    file["model_weights/dense/bias:0"] = np.zeros(9, np.float32)


def _text(file: h5py.File) -> None:
    del file[KERNEL]
    file[KERNEL] = np.array([b"import os"] * 4)


@pytest.mark.parametrize(
    "what",
    [
        _link_to_another_file,
        _numbers_in_another_file,
        _compressed,
        _enormous,
        _round_in_a_circle,
        _no_top,
        _two_tops,
        _text,
    ],
)
def test_what_is_not_plain_numbers_in_this_file_is_refused(
    h5: Path, tmp_path: Path, what: Callable[[h5py.File], None]
) -> None:
    with pytest.raises(UserError) as refused:
        read_arrays(changed(h5, tmp_path, what))
    assert refused.value.kind is Kind.WEIGHTS_REFUSED


def test_damaged_files_are_refused_or_harmless(h5: Path, tmp_path: Path) -> None:
    content = h5.read_bytes()
    path = tmp_path / "damaged.h5"
    refusals = 0
    for place in np.random.default_rng(3).integers(8, 4000, 12):
        path.write_bytes(content[:place] + bytes(64) + content[place + 64 :])
        try:
            read_arrays(path)
        except UserError as error:
            refusals += error.kind is Kind.WEIGHTS_REFUSED
    assert refusals > 0
    for length in (8, 600, len(content) // 2):
        path.write_bytes(content[:length])
        with pytest.raises(UserError):
            read_arrays(path)


def test_archives_that_are_compressed_or_no_models_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="compressed"):
        read_arrays(newer(tmp_path / "model.keras", compression=zipfile.ZIP_DEFLATED))
    other = tmp_path / "other.keras"
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("config.json", "{}")
    with pytest.raises(UserError):
        read_arrays(other)


def test_without_h5py_it_is_said_what_to_install(h5: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "h5py", None)
    with pytest.raises(UserError, match="h5py") as refused:
        read_arrays(h5)
    assert "pip install" in refused.value.hint
