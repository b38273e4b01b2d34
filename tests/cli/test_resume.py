"""`inception-cli classify` keeps runs, goes on with them, and `runs` shows and exports them."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from inception_gui import paths
from inception_gui.cli import main
from inception_gui.core.runs.store import RunStore
from tests.cli.interrupts import heed_interrupts

Draw = Callable[..., Path]
Captured = pytest.CaptureFixture[str]


@pytest.fixture
def store() -> RunStore:
    return RunStore(paths.runs_folder())


def command(*arguments: str | Path) -> int:
    return main([str(argument) for argument in arguments])


def three(draw: Draw) -> Path:
    for number in range(3):
        draw(f"in/{number}.png", seed=number)
    return draw("in/0.png").parent


@pytest.mark.usefixtures("use_weights")
def test_a_folder_is_kept_as_a_run_and_not_classified_twice(
    draw: Draw, store: RunStore, capsys: Captured
) -> None:
    folder = three(draw)
    (folder / "broken.png").write_bytes((folder / "0.png").read_bytes()[:100])
    assert command("classify", folder, "--format", "json") == 1
    first = json.loads(capsys.readouterr().out)
    (summary,) = store.list()
    assert (summary.state, summary.done, summary.failed) == ("finished", 4, 1)
    assert summary.dropped == (folder,)
    assert command("classify", folder, "--format", "json") == 1
    again = capsys.readouterr()
    # To the last digit, and with the seconds of then: it comes from the store.
    second = json.loads(again.out)
    assert second["predictions"] == first["predictions"]
    assert second["failures"] == first["failures"]
    assert "Results from earlier runs: 4 images. Use --again" in again.err
    assert command("classify", folder, "--format", "json", "--again") == 1
    third = capsys.readouterr()
    assert json.loads(third.out)["predictions"] != first["predictions"]
    assert "known" not in third.err


@pytest.mark.usefixtures("use_weights")
def test_a_single_picture_is_not_kept_and_nothing_is_when_told_so(
    draw: Draw, store: RunStore, capsys: Captured
) -> None:
    folder = three(draw)
    assert command("classify", folder / "0.png") == 0
    assert command("classify", folder, "--no-store") == 0
    assert store.list() == ()
    assert command("classify", folder / "0.png", folder / "1.png") == 0
    assert store.list()[0].dropped == (folder / "0.png", folder / "1.png")


@pytest.mark.usefixtures("use_weights")
def test_where_runs_cannot_be_kept_pictures_are_classified_all_the_same(
    draw: Draw, capsys: Captured
) -> None:
    folder = three(draw)
    paths.runs_folder().parent.mkdir(parents=True, exist_ok=True)
    paths.runs_folder().write_text("a file in the place of the folder")
    assert command("classify", folder, "--format", "jsonl") == 0
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == 3
    assert "This run is not saved." in captured.err


@pytest.mark.usefixtures("use_weights")
def test_further_pages_are_part_of_the_run(
    draw: Draw, tmp_path: Path, store: RunStore, capsys: Captured
) -> None:
    from PIL import Image

    folder = three(draw)
    shades = [Image.new("RGB", (320, 320), (shade, 90, 30)) for shade in (10, 120, 240)]
    shades[0].save(folder / "scan.tiff", save_all=True, append_images=shades[1:])
    assert command("classify", folder, "--all-pages", "--format", "json") == 0
    assert len(json.loads(capsys.readouterr().out)["predictions"]) == 6
    (summary,) = store.list()
    assert (summary.state, summary.done, summary.total) == ("finished", 6, 6)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_a_run_that_was_stopped_goes_on_where_it_was(
    draw: Draw, weights: Path, store: RunStore, tmp_path: Path, capsys: Captured,
    monkeypatch: pytest.MonkeyPatch, how: signal.Signals,
) -> None:  # fmt: skip
    folder = draw("many/0.png").parent
    for number in range(1, 16):
        os.link(folder / "0.png", folder / f"{number}.png")
    # A line is longer than what a pipe holds, so that it waits for its reader on any machine.
    process = subprocess.Popen(
        [
            sys.executable, "-m", "inception_gui.cli", "classify", str(folder),
            "--format", "jsonl", "--top", "1000",
        ],
        env={**os.environ, "INCEPTION_GUI_WEIGHTS": str(weights)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=heed_interrupts,
    )  # fmt: skip
    assert process.stdout is not None
    for _ in range(4):
        assert len(process.stdout.readline()) > 2**16
    deadline = time.monotonic() + 60
    while store.list()[0].done < 2 and time.monotonic() < deadline:
        time.sleep(0.05)
    process.send_signal(how)
    _, words = process.communicate(timeout=60)
    (summary,) = store.unfinished()
    assert summary.state == "interrupted"
    assert 2 <= summary.done < 16
    if how is signal.SIGINT:
        assert process.returncode == 130
        assert f"--resume {summary.id}" in words.decode()
    monkeypatch.setenv("INCEPTION_GUI_WEIGHTS", str(weights))
    assert command("classify", "--resume", "last", "--format", "json") == 0
    found = json.loads(capsys.readouterr().out)
    assert len(found["predictions"]) == 16
    assert [(run.id, run.state, run.done) for run in store.list()] == [(summary.id, "finished", 16)]
    assert command("classify", "--resume", "last") == 2
    assert "no unfinished run" in capsys.readouterr().err


@pytest.mark.usefixtures("use_weights")
def test_a_run_goes_on_only_in_its_own_mode(draw: Draw, store: RunStore, capsys: Captured) -> None:
    folder = three(draw)
    assert command("classify", folder, "--mode", "exact") == 0
    number = store.list()[0].id
    assert command("classify", "--resume", str(number)) == 2
    assert "exact mode" in capsys.readouterr().err
    assert command("classify", "--resume", str(number), "--mode", "exact") == 0
    for wrong in ("99", "first", "-1"):
        assert command("classify", f"--resume={wrong}") == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ["classify", "--resume", "1", "--no-store"],
        ["runs"],
        ["runs", "export", "1", "--format", "xml"],
        ["runs", "export"],
        ["sort", "folder"],
        ["sort", "folder", "--into", "x", "--copy", "--move"],
        ["sort", "folder", "--into", "x", "--by", "colour"],
        ["sort", "folder", "--into", "x", "--threshold", "3"],
        ["undo"],
    ],
)
def test_wrong_usage_is_exit_code_2(arguments: list[str], capsys: Captured) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2
    assert "usage" in capsys.readouterr().err


@pytest.mark.usefixtures("use_weights")
def test_runs_are_listed_shown_exported_and_discarded(
    draw: Draw, store: RunStore, tmp_path: Path, capsys: Captured
) -> None:
    assert command("runs", "list") == 0
    assert capsys.readouterr().out == ""
    assert command("runs", "show", "last") == 2
    folder = three(draw)
    (folder / "broken.png").write_bytes((folder / "0.png").read_bytes()[:100])
    command("classify", folder)
    capsys.readouterr()
    assert command("runs", "list") == 0
    line = capsys.readouterr().out
    assert "finished" in line
    assert "1 failed" in line
    assert str(folder) in line
    assert command("runs", "show", "1") == 0
    assert sum("  1  " in row or "  2  " in row or "  3  " in row
               for row in capsys.readouterr().out.splitlines()) >= 1  # fmt: skip

    assert command("runs", "export", "last", "--format", "csv") == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out.lstrip("\ufeff"), newline="")))
    assert len(rows) == 4
    assert command("runs", "export", "1", "--format", "json", "--failed") == 0
    found = json.loads(capsys.readouterr().out)
    assert (len(found["predictions"]), len(found["failures"])) == (0, 1)
    label = max(row["label_1"] for row in rows)
    assert command("runs", "export", "1", "--format", "json", "--class", label) == 0
    found = json.loads(capsys.readouterr().out)
    assert {p["top"][0]["name"] for p in found["predictions"]} == {label}

    assert command("runs", "export", "1", "--format", "xlsx") == 2
    assert "cannot be written to standard output" in capsys.readouterr().err
    book = tmp_path / "result.xlsx"
    assert command("runs", "export", "1", "--format", "xlsx", "-o", book) == 0
    assert openpyxl.load_workbook(book)["Images"].max_row == 5
    report = tmp_path / "report.html"
    assert command("runs", "export", "1", "--format", "html", "-o", report, "--overlays", "1") == 0
    text = report.read_text(encoding="utf-8")
    assert text.count("<summary>Heat map for") == 1
    assert text.count("data:image/jpeg") == 4

    assert command("runs", "discard", "last") == 2
    assert "Nothing was deleted" in capsys.readouterr().err
    assert len(store.list()) == 1, "there was nobody to ask"
    assert command("runs", "discard", "1") == 0
    assert store.list() == ()
    assert (folder / "0.png").exists()


@pytest.mark.usefixtures("use_weights")
def test_an_export_without_a_row_says_so(draw: Draw, tmp_path: Path, capsys: Captured) -> None:
    command("classify", three(draw))
    capsys.readouterr()
    assert command("runs", "export", "last", "--format", "table", "--failed") == 0
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == "Nothing to export: every image of run 1 could be read.\n"
    target = tmp_path / "none.json"
    arguments = ("--format", "json", "--failed", "--below", "0.5", "-o", target)
    assert command("runs", "export", "1", *arguments) == 0
    assert capsys.readouterr().err == "Nothing to export: no image of run 1 matches the filters.\n"
    assert json.loads(target.read_text("utf-8"))["failures"] == []
