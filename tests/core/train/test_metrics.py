"""The figures of a run are added to, and not lost where they cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from inception_gui.core.train import metrics
from inception_gui.core.train.metrics import NAME, Metrics, read_metrics
from inception_gui.errors import UserError


def test_a_run_that_continues_keeps_the_lines_up_to_its_step(tmp_path: Path) -> None:
    first = Metrics(tmp_path, 0)
    for step in (1, 2, 3):
        first.add({"step": step, "loss": 0.5})
    first.close()
    Metrics(tmp_path, 2).close()
    assert [line["step"] for line in read_metrics(tmp_path)] == [1, 2]


def test_a_file_that_cannot_be_read_is_said_and_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Metrics(tmp_path, 0)
    first.add({"step": 1, "loss": 0.5})
    first.close()
    before = (tmp_path / NAME).read_bytes()
    monkeypatch.setattr(metrics, "_LARGEST_BYTES", 4)
    with pytest.raises(UserError):
        Metrics(tmp_path, 1)
    assert (tmp_path / NAME).read_bytes() == before
