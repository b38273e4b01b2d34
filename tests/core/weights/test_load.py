"""Containers and number formats are read as they are stored; other networks are refused."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
import torch
from safetensors.torch import save_file

from inception_gui.core.nn.shapes import expected_tensors
from inception_gui.core.weights.load import read_arrays, read_outline
from tests.core.weights.files import (
    State,
    plausible_state,
    refused,
    save,
    with_classes,
    with_training_parts,
)
from tests.oracle import STAND_IN, needs_weights


def assert_same(read: Mapping[str, npt.NDArray[Any]], state: State) -> None:
    assert list(read) == [name for name in state if name in expected_tensors()]
    assert len(read) == 472
    for name, array in read.items():
        tensor = state[name].detach()
        if tensor.dtype == torch.bfloat16:
            tensor = tensor.float()
        assert array.dtype == tensor.numpy().dtype
        assert np.array_equal(array, tensor.numpy())


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32])
@pytest.mark.parametrize("kind", ["zip", "legacy", "safetensors"])
def test_every_container_and_number_format_is_read_as_it_is_stored(
    tmp_path: Path, kind: str, dtype: torch.dtype
) -> None:
    state = with_training_parts(plausible_state(dtype))
    path = tmp_path / "weights"
    if kind == "safetensors":
        save_file(state, path)
        state = OrderedDict((name, state[name]) for name in sorted(state))
        assert_same(dict(sorted(read_arrays(path).items())), state)
    else:
        assert_same(read_arrays(save(state, path, legacy=kind == "legacy")), state)


@pytest.mark.parametrize(
    "wrap",
    [
        lambda s: {"meta": {"epoch": 3, "CLASSES": ("tench", "goldfish")}, "state_dict": s},
        lambda s: {"state_dict": OrderedDict((f"backbone.{k}", v) for k, v in s.items())},
        lambda s: OrderedDict((f"module.{k}", v) for k, v in s.items()),
        lambda s: {f"module.backbone.{k}".replace("backbone.fc", "head.fc"): s[k] for k in s},
        lambda s: {"model": s, "optimizer": {"state": {}, "param_groups": [{"lr": 0.1}]}},
        lambda s: OrderedDict((k, torch.nn.Parameter(v)) for k, v in s.items()),
    ],
    ids=["MMPretrain's dict", "backbone", "data parallel", "head", "checkpoint", "parameters"],
)
def test_what_training_programs_wrap_around_a_state_dict_is_taken_off(
    tmp_path: Path, wrap: Callable[[State], Any]
) -> None:
    state = plausible_state()
    assert_same(read_arrays(save(wrap(state), tmp_path / "w.pth")), state)


def test_weights_in_channels_last_order_are_welcome(tmp_path: Path) -> None:
    state = plausible_state()
    name = "Mixed_7c.branch3x3_2a.conv.weight"
    state[name] = state[name].to(memory_format=torch.channels_last)
    assert_same(read_arrays(save(state, tmp_path / "w.pth")), state)


def test_tensors_that_are_parts_of_one_larger_tensor_are_read(tmp_path: Path) -> None:
    state = plausible_state()
    both = torch.cat([state["fc.bias"], state["Mixed_5b.branch1x1.bn.bias"]])
    state["fc.bias"], state["Mixed_5b.branch1x1.bn.bias"] = both[:1000], both[1000:]
    assert_same(read_arrays(save(state, tmp_path / "w.pth")), state)


def test_what_was_read_does_not_hang_on_the_file(tmp_path: Path) -> None:
    state = plausible_state(torch.float32)
    path = save(state, tmp_path / "w.pth")
    read = read_arrays(path)
    path.write_bytes(bytes(path.stat().st_size))
    assert_same(read, state)


@needs_weights
@pytest.mark.weights
def test_the_stand_in_weights_are_read() -> None:
    original = torch.load(STAND_IN, weights_only=True)
    assert_same(read_arrays(STAND_IN), original)


FC, VARIANCE, CONV = "fc.weight", "Mixed_5b.branch1x1.bn.running_var", "Conv2d_1a_3x3.conv.weight"


def _put(name: str, change: Callable[[torch.Tensor], object]) -> Callable[[State], None]:
    def edit(state: State) -> None:
        state[name] = change(state[name])  # type: ignore[assignment]

    return edit


def _set_one(value: float) -> Callable[[torch.Tensor], torch.Tensor]:
    def change(tensor: torch.Tensor) -> torch.Tensor:
        changed = tensor.float()
        changed.reshape(-1)[-1] = value
        return changed

    return change


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (_put(FC, _set_one(float("nan"))), "not finite"),
        (_put(FC, _set_one(float("inf"))), "not finite"),
        (_put(CONV, _set_one(float("-inf"))), "not finite"),
        (_put(VARIANCE, _set_one(float("inf"))), "not finite"),
        (_put(VARIANCE, _set_one(-0.01)), "variance in them is negative"),
        (_put(CONV, _set_one(1e30)), "absurdly large"),
        (_put(CONV, _set_one(-1e7)), "absurdly large"),
        (_put(FC, lambda t: t.t().contiguous()), "wrong size"),
        (_put(FC, lambda t: t.repeat(1, 2)[:, ::2]), "laid out in memory"),
        (_put(FC, lambda t: t[:1].expand(1000, 2048)), "laid out in memory"),
        (_put("fc.bias", lambda t: t[:10].clone()), "wrong size"),
        (_put(FC, lambda t: t.double()), "number format"),
        (_put(FC, lambda t: t.int()), "number format"),
        (_put(FC, lambda t: t.to(torch.complex64)), "number format"),
        (_put(FC, lambda t: t.to(torch.uint16)), "number format"),
        (_put(FC, lambda t: t.to(torch.float8_e4m3fn)), "number format"),
        (_put(FC, lambda t: torch._neg_view(t)), "special form"),
        (_put(FC, lambda t: t.to_sparse()), "special form"),
        (_put(FC, lambda t: t.to("meta")), "special form"),
        (_put(FC, lambda t: [0.5, 0.25]), "something other than numbers"),
        (_put("fc.bias", lambda t: None), "something other than numbers"),
        (lambda s: s.pop(VARIANCE), "parts of the network are missing"),
        (lambda s: s.update(extra=torch.zeros(3)), "parts of another network"),
        (lambda s: s.update({"module.fc.bias": s["fc.bias"]}), "no name, or the same"),
        (lambda s: s.update({7: torch.zeros(3)}), "no name, or the same"),
    ],
)  # fmt: skip
def test_a_state_that_is_not_quite_right_is_refused(
    tmp_path: Path, edit: Callable[[State], object], words: str
) -> None:
    state = plausible_state()
    edit(state)
    refused(save(state, tmp_path / "w.pth"), words)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32])
@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf"), -1.0])
def test_bad_numbers_are_seen_in_every_number_format(
    tmp_path: Path, dtype: torch.dtype, value: float
) -> None:
    state = plausible_state(dtype)
    state[VARIANCE][3] = value
    refused(save(state, tmp_path / "w.pth"), "damaged", VARIANCE)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32])
def test_large_but_plausible_numbers_and_a_negative_zero_are_fine(
    tmp_path: Path, dtype: torch.dtype
) -> None:
    state = plausible_state(dtype)
    state[VARIANCE][:3] = torch.tensor([-0.0, 0.0, 60_000.0])
    state["fc.bias"][:3] = torch.tensor([-0.0, -60_000.0, 60_000.0])
    assert_same(read_arrays(save(state, tmp_path / "w.pth")), state)


@pytest.mark.parametrize("classes", [2, 10, 999])
def test_a_last_layer_of_any_width_is_read(tmp_path: Path, classes: int) -> None:
    state = with_classes(plausible_state(), classes)
    assert_same(read_arrays(save(state, tmp_path / "w.pth")), state)
    assert read_outline(tmp_path / "w.pth").classes == classes


@pytest.mark.parametrize("classes", [1, 30_001])
def test_absurdly_few_or_many_classes_are_refused_with_the_limit(
    tmp_path: Path, classes: int
) -> None:
    state = plausible_state()
    state["fc.weight"], state["fc.bias"] = torch.zeros(classes, 2048).half(), torch.zeros(classes)
    refused(save(state, tmp_path / "w.pth"), f"{classes:,} classes", "2 to 30,000")


@pytest.mark.parametrize(
    "rename",
    [
        lambda name: f"model.{name}",
        lambda name: f"_orig_mod.{name}",
        lambda name: f"module.backbone.{name}",
        lambda name: name.replace("fc.", "head.fc."),
        lambda name: name.replace("fc.", "last_linear."),
        lambda name: name.replace("fc.", "fc.1."),
    ],
    ids=["Lightning", "torch.compile", "MMPretrain", "MMPretrain's head", "Cadene", "dropout"],
)
def test_names_of_other_programs_are_understood(
    tmp_path: Path, rename: Callable[[str], str]
) -> None:
    state = with_classes(plausible_state(), 7)
    renamed = OrderedDict((rename(name), tensor) for name, tensor in state.items())
    assert_same(read_arrays(save(renamed, tmp_path / "w.pth")), state)


def test_two_last_layers_in_a_row_are_refused(tmp_path: Path) -> None:
    state = with_classes(plausible_state(), 7)
    state["fc.3.weight"], state["fc.3.bias"] = state["fc.weight"].clone(), state["fc.bias"].clone()
    refused(save(state, tmp_path / "w.pth"), "the same name twice")


@pytest.mark.filterwarnings("ignore:.*quantiz.*")
def test_quantised_weights_are_refused(tmp_path: Path) -> None:
    state = plausible_state()
    state[FC] = torch.quantize_per_tensor(state[FC].float(), 0.1, 0, torch.qint8)
    refused(save(state, tmp_path / "w.pth"), "special form")


def test_another_network_is_named(tmp_path: Path) -> None:
    state = {"layer1.0.conv1.weight": torch.zeros(4, 4, 3, 3), "fc.weight": torch.zeros(3000, 8192)}
    refused(save(state, tmp_path / "w.pth"), "ResNet")
