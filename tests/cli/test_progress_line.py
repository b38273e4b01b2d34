"""The line of progress on a terminal."""

from __future__ import annotations

import sys
from types import SimpleNamespace

import pytest

from inception_gui.cli import terminal
from inception_gui.cli.terminal import ProgressLine


def test_the_speed_is_that_of_what_was_worked_for(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    now_s = 100.0
    monkeypatch.setattr(terminal, "time", SimpleNamespace(monotonic=lambda: now_s))
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    line = ProgressLine()
    line.pictures(117, 200, worked=0)
    assert capsys.readouterr().err.strip() == "117 of 200"
    now_s += 3.0
    line.pictures(123, 200, worked=6)
    said = capsys.readouterr().err.strip()
    assert said.startswith("123 of 200 · 2/s · "), said
    assert said.endswith("38 s left"), said
