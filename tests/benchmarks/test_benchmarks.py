"""The benchmarks can be run: none is left behind by what it measures (mypy reads them, too)."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import forward_run
from inception_gui.core.backends.openvino_runtime import is_installed
from tests.oracle import REPOSITORY, STAND_IN, needs_photos, needs_weights

MODULES = sorted(path.stem for path in (REPOSITORY / "benchmarks").glob("[!_]*.py"))

NOT_ON_A_BARE_MACHINE = (
    "PySide6", "filelock", "natsort", "openvino", "pillow_heif", "platformdirs", "safetensors",
    "truststore", "xlsxwriter",
)  # fmt: skip

ABSENT = f"""
import sys

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {NOT_ON_A_BARE_MACHINE}:
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, Absent())
"""


def run(*arguments: str, first: Path | None = None) -> str:
    path = os.pathsep.join([str(one) for one in (first, REPOSITORY) if one])
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=REPOSITORY, capture_output=True, text=True, check=False,
        env=os.environ | {"PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("name", MODULES)
def test_every_benchmark_imports(name: str) -> None:
    importlib.import_module(f"benchmarks.{name}")


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    (tmp_path / "sitecustomize.py").write_text(ABSENT, "utf-8")
    return tmp_path


@pytest.mark.skipif(Path("/dev/nvidia0").exists(), reason="there is a card")
def test_the_benchmark_of_a_gpu_needs_one_and_no_package_but_torchs(bare: Path) -> None:
    assert run("benchmarks/gpu.py", first=bare) == "not measured: no CUDA device\n"


@needs_photos
@needs_weights
def test_the_window_s_click_beside_a_run_is_measured() -> None:
    said = run("benchmarks/selection.py", "--quick")
    assert "5 clicks answered with top five and heat map" in said


@needs_weights
@pytest.mark.skipif(not is_installed(), reason="OpenVINO has no wheel here")
@pytest.mark.parametrize("way", [forward_run.OURS, forward_run.OPENVINO])
def test_ours_and_openvinos_own_loop_answer_the_same_questions(way: str) -> None:
    questions = forward_run.questions(way, STAND_IN)
    for what in ("latency", "batched"):
        (ms,) = questions[what](1).values()
        assert 0 < ms < 60_000


@needs_photos
@needs_weights
def test_a_folder_is_measured_with_its_memory() -> None:
    said = run("benchmarks/folder.py", "--quick", "--only", "standard")
    row = next(line for line in said.splitlines() if line.startswith("standard")).split()
    assert float(row[1]) > 0
    assert float(row[-1]) > 100


@needs_photos
@needs_weights
def test_the_memory_of_a_long_watch_is_measured() -> None:
    said = run("benchmarks/follow.py", "--quick")
    steps = [line.split()[0] for line in said.splitlines() if " images: " in line]
    assert steps == ["20", "40"]
