"""Weights that give no numbers are refused before they are used, by whichever door they come."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from inception_gui import paths
from inception_gui.cli import main
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs import load_network as module
from inception_gui.core.jobs.load_network import load_network
from inception_gui.core.weights.store import WeightStore
from inception_gui.errors import Kind, UserError
from tests.core.weights.files import plausible_state
from tests.oracle import network_state, stock_network


def overflowing(path: Path) -> Path:
    """Finite numbers, each of them allowed, whose sums are not: every layer multiplies by 1e4."""
    state = plausible_state(torch.float32)
    for name, tensor in state.items():
        if name.endswith("bn.weight"):
            tensor.fill_(1e4)
    save_file(dict(state), path)
    return path


def test_weights_that_overflow_are_refused_every_time(tmp_path: Path) -> None:
    found = WeightStore(paths.weights_folder()).find(
        str(overflowing(tmp_path / "overflowing.safetensors"))
    )
    for _ in range(2):  # the second time their folded copy is there
        with pytest.raises(UserError, match="do not work") as caught:
            list(load_network(found, device="cpu"))
        assert caught.value.kind is Kind.WEIGHTS_REFUSED


def test_nothing_is_sorted_by_weights_that_overflow(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    weights = overflowing(tmp_path / "overflowing.safetensors")
    folder = tmp_path / "in"
    folder.mkdir()
    photo = folder / "photo.ppm"
    photo.write_bytes(b"P6 300 300 255\n" + bytes(range(256)) * 1055)
    command = ["sort", str(folder), "--into", str(tmp_path / "out"), "--move"]
    assert main([*command, "--weights", str(weights)]) == 3
    assert "do not work" in capsys.readouterr().err
    assert photo.exists()
    assert not (tmp_path / "out").exists()


def test_weights_that_worked_are_not_probed_at_each_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "good.safetensors"
    save_file({k: v.contiguous() for k, v in network_state(stock_network(seed=5)).items()}, path)
    found = WeightStore(paths.weights_folder()).find(str(path))
    probed = []
    real = module._must_make_sense
    monkeypatch.setattr(module, "_must_make_sense", lambda one: (probed.append(one), real(one)))
    for expected in (1, 1):
        *_, inference = load_network(found, device="cpu")
        assert isinstance(inference, Inference)
        inference.close()
        assert len(probed) == expected
