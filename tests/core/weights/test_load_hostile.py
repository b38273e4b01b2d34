"""Files made to do harm, small and full-sized, are refused quickly and run no code."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from tests.oracle import CORPUS, REPOSITORY

MAKER = CORPUS / "make_bad_weights.py"
SECONDS_EACH = 10
PEAK_BYTES = 10**9
_MAKE_FULL = (
    "import runpy, sys; from tests.oracle import torchvision; torchvision();"
    "sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__')"
)

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.xdist_group("measured"),
    pytest.mark.skipif(not MAKER.is_file(), reason=f"the maker of bad weights is not at {MAKER}"),
]


def outcomes(folder: Path, marker: Path, *options: str) -> dict[str, list[dict[str, Any]]]:
    """What becomes of each file that the maker makes: found by the store, then read."""
    make = [sys.executable, "-W", "ignore", "-c", _MAKE_FULL, str(MAKER), str(folder)]
    subprocess.run(
        [*make, "--marker", str(marker), *options], check=True, cwd=REPOSITORY, capture_output=True
    )
    files = {case["file"]: case["expect"] for case in manifest(folder)}
    reading = subprocess.run(
        [sys.executable, "-m", "tests.core.weights.weights_worker", str(folder)],
        check=True, cwd=REPOSITORY, capture_output=True, text=True,
        timeout=SECONDS_EACH * 2 * len(files),
    )  # fmt: skip
    found = defaultdict(list)
    for line in reading.stdout.splitlines():
        result = json.loads(line)
        found[result["file"]].append(result)
    assert set(found) == set(files)
    return found


def manifest(folder: Path) -> list[dict[str, str]]:
    return json.loads((folder / "manifest.json").read_text())


def judge(folder: Path, marker: Path, found: dict[str, list[dict[str, Any]]]) -> None:
    assert not marker.exists(), "code from a weights file was executed"
    for case in manifest(folder):
        results = found[case["file"]]
        shown = [result["shown"] for result in results]
        if case["expect"] == "refuse":
            assert shown[1] is not None, case
        elif case["expect"] == "load":
            assert shown == [None, None], (case, shown)
        for result in results:
            assert result["seconds"] < SECONDS_EACH, result
            assert result["peak_bytes"] < PEAK_BYTES, result
            text = result["shown"] or ""
            assert "weights_only" not in text
            assert "Traceback" not in text
            assert len(text) < 4000


def test_every_small_bad_file_is_refused_quickly_and_no_code_is_run(tmp_path: Path) -> None:
    folder, marker = tmp_path / "bad", tmp_path / "marker"
    found = outcomes(folder, marker)
    assert len(found) >= 36
    judge(folder, marker, found)
    assert all(results[1]["shown"] for results in found.values())


@pytest.mark.slow
def test_full_sized_files_are_loaded_or_refused_as_they_deserve(tmp_path: Path) -> None:
    folder, marker = tmp_path / "bad", tmp_path / "marker"
    try:
        found = outcomes(folder, marker, "--full")
        judge(folder, marker, found)
        assert "ResNet" in found["full_resnet50.pth"][1]["shown"]
    finally:
        shutil.rmtree(folder, ignore_errors=True)
