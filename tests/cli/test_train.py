"""`inception-cli train`, through its real `main` and as a process."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from inception_gui.cli import main
from inception_gui.core.train.checkpoint import read_checkpoint
from tests.core.train.made import made_folder
from tests.core.train.plans import made_weights
from tests.oracle import REPOSITORY

FAST = ["--resolution", "79", "--batch", "1", "--aux", "none", "--workers", "0", "--device", "cpu"]


@pytest.fixture(scope="module")
def images(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_folder(tmp_path_factory.mktemp("images") / "set", classes=2, each=2)


def test_what_was_trained_classifies_at_once(
    images: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "run"
    start = made_weights(tmp_path / "start.safetensors", ("leaf", "apple"))
    arguments = ["train", str(images), "-o", str(output), *FAST, "--epochs", "0.5"]
    arguments += ["--from", str(start), "--layers", "Mixed_7a", "--rate", "0.001"]
    assert main([*arguments, "--validate", str(images), "--measure-every", "0", "--json"]) == 0
    captured = capsys.readouterr()
    found = json.loads(captured.out)
    assert found["classes"] == ["leaf", "apple"], "in the order of the weights"
    assert found["validation_images_were_learned"] is True
    assert found["mcnemar_p"] is not None
    assert "These images are among those to learn from." in captured.err
    weights = str(output / "final.safetensors")
    assert found["weights"] == weights
    command = ["classify", str(images / "leaf"), "--weights", weights, "--format", "json"]
    assert main(command) == 0
    predictions = json.loads(capsys.readouterr().out)["predictions"]
    assert {score["name"] for score in predictions[0]["top"]} == {"apple", "leaf"}
    # What Evaluate says of the saved weights is what training said of them.
    report = tmp_path / "again.json"
    command = ["evaluate", str(images), "--weights", weights, "-o", str(report)]
    assert main([*command, "--format", "json"]) == 0
    own = json.loads((output / "final.json").read_text("utf-8"))
    again = json.loads(report.read_text("utf-8"))
    assert own["top1_error"] == again["top1_error"]
    shares = [
        {Path(one["path"]).name: one["label_probability"] for one in table["pictures"]}
        for table in (own, again)
    ]
    assert shares[0] == pytest.approx(shares[1], abs=1e-4)


def test_mistakes_are_said_before_anything_is_computed(
    images: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "run"
    start = ["train", str(images), "-o", str(output)]
    for more, words in (
        (["--resume"], "no file “checkpoint.safetensors”"),
        (["--device", "tpu"], "not a device to train on"),
        (["--preset", "rmsprop", "--resolution", "79"], "7x7 first layer"),
        (["--validate", str(images / "apple")], "no images with a label"),
        (["--from", str(tmp_path / "gone.pth")], "gone.pth"),
    ):
        assert main([*start, *more]) in (2, 3), more
        assert words in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main([*start, "--resolution", "200"])
    (output / "checkpoint.safetensors").parent.mkdir(exist_ok=True)
    (output / "checkpoint.safetensors").write_bytes(b"somebody's")
    assert main(start) == 2
    assert "already has a training run" in capsys.readouterr().err
    assert (output / "checkpoint.safetensors").read_bytes() == b"somebody's"


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGTERM to catch")
def test_sigterm_writes_a_checkpoint_from_which_the_run_ends_as_if_nothing_had_been(
    images: Path, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "inception_gui.cli", "train", str(images), *FAST]
    command += ["--epochs", "1", "--hold-out", "0", "--workers", "1", "-o"]
    environment = os.environ | {"PYTHONPATH": str(REPOSITORY), "OMP_NUM_THREADS": "1"}
    options = {"cwd": REPOSITORY, "env": environment, "text": True, "stderr": subprocess.PIPE}
    stopped = subprocess.Popen(
        [*command, str(tmp_path / "parts")], **options, start_new_session=True
    )
    metrics = tmp_path / "parts" / "metrics.jsonl"
    while not (metrics.exists() and metrics.read_text()):  # after the first step
        assert stopped.poll() is None
    os.killpg(stopped.pid, signal.SIGTERM)  # as docker does: those that decode get it too
    _, said = stopped.communicate(timeout=60)
    assert stopped.returncode == 143, said
    path = tmp_path / "parts" / "checkpoint.safetensors"
    assert 1 <= read_checkpoint(path)[0].facts["step"] < 4
    subprocess.run([*command, str(tmp_path / "parts"), "--resume"], **options, check=True)
    subprocess.run([*command, str(tmp_path / "whole")], **options, check=True)
    parts = read_checkpoint(path)[1]
    whole = read_checkpoint(tmp_path / "whole" / "checkpoint.safetensors")[1]
    assert [name for name in whole if not torch.equal(whole[name], parts[name])] == []
