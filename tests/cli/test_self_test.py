"""`inception-cli self-test`: it says that all is well, and says it when something is not."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from PIL import Image
from safetensors.torch import load_file

from inception_gui import paths
from inception_gui.cli import main, self_test_checks, self_test_material
from tests.oracle import REPOSITORY, stock_network, stock_preset

Capsys = pytest.CaptureFixture[str]


def report(capsys: Capsys) -> dict[str, dict[str, object]]:
    said = json.loads(capsys.readouterr().out)
    return {check["name"]: check for check in said["checks"]}


def test_all_is_well_here_without_any_weights(capsys: Capsys) -> None:
    assert main(["self-test"]) == 0
    said = capsys.readouterr().out
    assert said.splitlines()[-1].startswith("All checks passed.")
    assert "FAILED" not in said
    assert "none on this computer yet" in said
    assert "OpenVINO" in said


def test_nothing_of_it_stays_in_the_profile_but_notes(capsys: Capsys) -> None:
    assert main(["self-test"]) == 0
    left = [path.name for path in paths.config_folder().rglob("*") if path.is_file()]
    # A process's list of temporary files goes when the process ends.
    left = [name for name in left if not name.endswith((".list", ".lock"))]
    assert set(left) <= {"store.json"}


def test_a_wrong_number_is_noticed(monkeypatch: pytest.MonkeyPatch, capsys: Capsys) -> None:
    index, probability = self_test_checks.STORED[0]
    wrong = ((index, probability + 0.01),)
    monkeypatch.setattr(self_test_checks, "STORED", wrong)
    assert main(["self-test", "--json"]) == 1
    checks = report(capsys)
    assert [name for name, check in checks.items() if not check["passed"]] == ["network"]


def test_weights_that_are_no_weights_are_noticed_and_the_rest_is_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capsys
) -> None:
    broken = tmp_path / "broken.pth"
    broken.write_bytes(b"not weights")
    monkeypatch.setenv("INCEPTION_GUI_WEIGHTS", str(broken))
    assert main(["self-test", "--json"]) == 1
    checks = report(capsys)
    assert [name for name, check in checks.items() if not check["passed"]] == ["weights"]
    assert len(checks) == len(self_test_checks.CHECKS)


def test_torchvision_says_the_stored_probabilities_too(tmp_path: Path) -> None:
    found = self_test_material.write_weights(tmp_path / "numbers.safetensors")
    state = load_file(found.path)
    network = stock_network({name: tensor.float() for name, tensor in state.items()})
    picture = Image.fromarray(self_test_material.draw())
    with torch.inference_mode():
        logits = network(stock_preset()(picture)[None])
    probabilities = torch.softmax(logits, dim=1)[0]
    for index, stored in self_test_checks.STORED:
        assert float(probabilities[index]) == pytest.approx(stored, abs=1e-4)


def test_each_way_to_read_a_camera_is_named_once(capsys: Capsys) -> None:
    assert main(["self-test", "--json"]) == 0
    said = str(report(capsys)["video"]["said"])
    named = said.partition("cameras: ")[2].split(", ")
    assert all(named)
    assert len(named) == len(set(named)), said


def test_all_is_well_where_torch_is_not_installed(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['torch'] = None\n"
        "from inception_gui.cli import main; sys.exit(main(['self-test']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "INCEPTION_GUI_PROFILE": str(tmp_path)},
        cwd=REPOSITORY, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
