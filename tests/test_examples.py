"""The examples of the manual run as they stand there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.oracle import PHOTOS, REPOSITORY, STAND_IN, needs_photos, needs_weights

PAGE = REPOSITORY / "docs" / "manual" / "python.md"
EXAMPLES = re.findall(r"^```python\n(.*?)^```$", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)


def test_the_manual_has_five_examples() -> None:
    assert len(EXAMPLES) == 5


@needs_weights
@needs_photos
@pytest.mark.weights
@pytest.mark.parametrize("code", EXAMPLES, ids=range(1, len(EXAMPLES) + 1))
def test_an_example_runs_and_says_something(code: str, tmp_path: Path) -> None:
    photos = sorted((PHOTOS / "jpeg").glob("*.jpg"))
    (tmp_path / "photos").mkdir()
    shutil.copy(photos[0], tmp_path / "photos" / "cat.jpg")
    shutil.copy(photos[1], tmp_path / "photos" / "other.jpg")
    (tmp_path / "photos" / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 cut")
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=tmp_path,
        env={
            **os.environ,
            "PYTHONPATH": str(REPOSITORY),
            "INCEPTION_GUI_WEIGHTS": str(STAND_IN),
            "INCEPTION_GUI_PROFILE": str(tmp_path / "profile"),
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.strip()
