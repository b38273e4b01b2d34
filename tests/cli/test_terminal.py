"""What reaches a terminal has no power over it, wherever the text in it came from."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from inception_gui.cli import main
from inception_gui.cli.terminal import say

Draw = Callable[..., Path]
Captured = pytest.CaptureFixture[str]

EVIL = "\x1b]0;pwned\x07\x1b[2J\u202ered\r\n"
SHOWN = "\\x1b]0;pwned\\x07\\x1b[2J\\u202ered\\r\\n"


@pytest.mark.parametrize(
    "words",
    [
        ["{evil}"],
        ["classify", "a.png", "--{evil}"],
        ["classify", "{evil}/x.png"],
        ["classify", "a.png", "-o", "{evil}/x.csv"],
        ["classify", "a.png", "--mode", "{evil}"],
        ["classify", "a.png", "--weights", "{evil}"],
        ["classify", "a.png", "--device", "{evil}"],
        ["classify", "--resume", "{evil}"],
        ["explain", "a.png", "-o", "x.png", "--class", "{evil}"],
        ["explain", "a.png", "-o", "x.png", "--class", "tench", "--rather-than", "{evil}"],
        ["explain", "a.png", "-o", "x.png", "--layer", "{evil}"],
        ["explain", "a.png", "-o", "x.png", "--method", "{evil}"],
        ["explain", "a.png", "-o", "x.png", "--colormap", "{evil}"],
        ["explain", "a.png", "--figure", "x.{evil}"],
        ["explain", "a.png", "--raw", "{evil}/x.npy"],
        ["explain", "a.png", "b.png", "-o", ".", "--figure", "{evil}.pdf"],
        ["sort", "{evil}", "--into", "x"],
        ["undo", "{evil}"],
        ["runs", "show", "{evil}"],
        ["runs", "export", "last", "--format", "csv", "--class", "{evil}"],
        ["watch", "{evil}"],
        ["watch", "http://127.0.0.1:9/{evil}"],
        ["watch", "a.png", "--overlay-video", "{evil}.mp4", "--colormap", "{evil}"],
        ["evaluate", "{evil}"],
        ["evaluate", ".", "--mapping", "{evil}"],
        ["compare", "{evil}", "{evil}"],
        ["weights", "download", "{evil}"],
        ["weights", "add", "{evil}"],
        ["weights", "remove", "{evil}"],
    ],
)  # fmt: skip
def test_arguments_are_shown_as_escapes(
    words: list[str], use_weights: Path, tmp_path: Path, draw: Draw, capsys: Captured,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    draw("a.png", size=(40, 40))
    try:
        code = main([word.replace("{evil}", EVIL) for word in words])
    except SystemExit as ending:
        code = ending.code
    assert code in (1, 2, 3)
    out, error = capsys.readouterr()
    for text in (out, error.replace("\n", "")):
        assert not any(sign in text for sign in "\x1b\x07\r\u202e"), text
    assert error.count("\\x1b") >= 1 or "pwned" not in error


def test_a_message_stays_on_its_line(capsys: Captured) -> None:
    say(f"“{EVIL}” is a name.")
    assert capsys.readouterr().err == f"“{SHOWN}” is a name.\n"


def test_names_of_files_classes_and_devices_in_reports_are_shown_as_escapes(
    tmp_path: Path, capsys: Captured
) -> None:
    report = {
        "run": {
            "source": EVIL, "crops": 1, "weights": [{"key": EVIL, "sha256": EVIL, "title": EVIL}],
            "mode": "exact", "device": EVIL, "precision": EVIL, "version": EVIL,
            "started": "2026-01-01T00:00:00+00:00", "total": 1, "blacklisted": 0, "repeated": 0,
            "unknown_labels": [
                {"label": EVIL, "count": 1, "message": EVIL, "hint": EVIL, "examples": [EVIL]}
            ],
        },
        "pictures": [
            {"path": f"/x/{EVIL}", "label": 0, "rank": 0, "label_probability": 0.5,
             "best": [[0, 0.5]], "seconds": 1.0}
        ],
        "failures": [], "seconds": 1.0, "fell_back_because": EVIL,
    }  # fmt: skip
    first, second = tmp_path / "a\x1b[31m.json", tmp_path / "b.json"
    first.write_text(json.dumps(report), encoding="utf-8")
    report["pictures"][0]["rank"] = 3
    second.write_text(json.dumps(report), encoding="utf-8")
    assert main(["compare", str(first), str(second)]) == 0
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert "\\x1b" in out
