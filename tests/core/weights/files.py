"""Weights files for tests, as large as real ones, made from seeded numbers without training."""

from __future__ import annotations

import zipfile
from collections import OrderedDict
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
import torch

from inception_gui.core.nn.shapes import expected_tensors
from inception_gui.core.weights.load import read_arrays
from inception_gui.errors import Kind, UserError

State = OrderedDict[str, torch.Tensor]


@cache
def _parameters() -> State:
    generator = torch.Generator().manual_seed(3)
    return OrderedDict(
        (name, torch.rand(shape, generator=generator).half() * 0.1 + 0.01)
        for name, shape in expected_tensors().items()
    )


def plausible_state(dtype: torch.dtype = torch.float16) -> State:
    """What a state dict of Inception V3 looks like: right names, shapes, finite numbers."""
    return OrderedDict(
        (name, tensor.to(dtype, copy=True)) for name, tensor in _parameters().items()
    )


def with_classes(state: State, classes: int) -> State:
    """The same with a last layer of another width, at most 1,000."""
    made = OrderedDict(state)
    for name in ("fc.weight", "fc.bias"):
        made[name] = state[name][:classes].clone()
    return made


def with_training_parts(state: State) -> State:
    """The same with what training leaves in torchvision's files."""
    full = OrderedDict(state)
    for name in state:
        if name.endswith(".running_var"):
            full[name.replace("running_var", "num_batches_tracked")] = torch.tensor(7)
    full["AuxLogits.fc.weight"] = torch.zeros(1000, 768)
    full["AuxLogits.conv0.conv.weight"] = torch.zeros(128, 768, 1, 1)
    return full


def save(state: object, path: Path, *, legacy: bool = False) -> Path:
    torch.save(state, path, _use_new_zipfile_serialization=not legacy)
    return path


def refused(path: Path, *words: str, read: Callable[[Path], object] = read_arrays) -> UserError:
    """The refusal of a file, which must be one that can be shown to anybody."""
    with pytest.raises(UserError) as caught:
        read(path)
    error = caught.value
    assert error.kind is Kind.WEIGHTS_REFUSED
    assert error.__cause__ is None
    shown = f"{error.sentence} {error.hint} {error.detail}"
    assert "weights_only" not in shown
    assert len(shown) < 4000
    for word in words:
        assert word in shown
    return error


def rewritten(source: Path, target: Path, edit: Callable[[str, bytes], bytes]) -> Path:
    """The archive `source` written again by Python's zipfile, each entry's content edited."""
    with zipfile.ZipFile(source) as read, zipfile.ZipFile(target, "w") as written:
        for entry in read.infolist():
            written.writestr(entry.filename, edit(entry.filename, read.read(entry)))
    return target
