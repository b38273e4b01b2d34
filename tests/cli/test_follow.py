"""`inception-cli classify --follow`, as a program of its own that is stopped and killed."""

from __future__ import annotations

import csv
import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from inception_gui import paths
from inception_gui.cli import main
from inception_gui.core.runs.store import RunStore
from tests.cli.interrupts import heed_interrupts
from tests.oracle import REPOSITORY

Draw = Callable[..., Path]
Captured = pytest.CaptureFixture[str]
PATIENCE_S = 60


def command(*arguments: str | Path) -> int:
    return main([str(argument) for argument in arguments])


class Program:
    """A running `inception-cli`, whose lines come as it writes them."""

    def __init__(self, *arguments: str | Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "inception_gui.cli", *map(str, arguments)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=REPOSITORY,
            env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
            preexec_fn=heed_interrupts if os.name == "posix" else None,
        )
        self.out: queue.Queue[str] = queue.Queue()
        self.err: queue.Queue[str] = queue.Queue()
        self._threads = [
            threading.Thread(target=_read, args=(stream, lines))
            for stream, lines in (
                (self.process.stdout, self.out),
                (self.process.stderr, self.err),
            )
        ]
        for thread in self._threads:
            thread.start()

    def next_result(self) -> str:
        """The name of the next image."""
        found = json.loads(self.out.get(timeout=PATIENCE_S))
        return Path(found["path"]).name

    def says(self, words: str) -> str:
        """Wait for a message with these words."""
        while True:
            line = self.err.get(timeout=PATIENCE_S)
            if words in line:
                return line

    def end(self, number: int) -> int:
        self.process.send_signal(number)
        code = self.process.wait(PATIENCE_S)
        for thread in self._threads:
            thread.join()
        return code


def _read(stream: Any, lines: queue.Queue[str]) -> None:
    with stream:
        for line in stream:
            lines.put(line)


@pytest.fixture
def start(use_weights: Path) -> Iterator[Callable[..., Program]]:
    programs: list[Program] = []

    def begin(*arguments: str | Path) -> Program:
        programs.append(Program("classify", *arguments, "--follow", "--every", "0.2", "--jsonl"))
        return programs[-1]

    yield begin
    for program in programs:
        if program.process.poll() is None:
            program.end(signal.SIGKILL)


def rows_of_the_run() -> list[str]:
    store = RunStore(paths.runs_folder())
    (summary,) = store.list()
    return sorted(one.item.name for one in store.open(summary.id).outcomes())


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_a_kill_loses_nothing_and_nothing_is_done_twice(draw: Draw, start: Any) -> None:
    folder = draw("in/0.png", seed=0).parent
    first = start(folder)
    assert first.next_result() == "0.png"
    draw("in/sub/1.png", seed=1)
    assert first.next_result() == "1.png"
    (folder / "half.png").write_bytes((folder / "0.png").read_bytes()[:200])
    assert "half.png" in first.says("It will be tried again.")
    assert first.end(signal.SIGKILL) == -signal.SIGKILL
    draw("in/2.png", seed=2)
    draw("in/half.png", seed=3)
    second = start(folder)
    assert "continues" in second.says("Run ")
    assert sorted([second.next_result(), second.next_result()]) == ["2.png", "half.png"]
    while len(rows_of_the_run()) < 4:  # a row is written after its line
        time.sleep(0.02)
    assert second.end(signal.SIGINT) == 130
    assert list(second.out.queue) == []
    assert rows_of_the_run() == ["0.png", "1.png", "2.png", "half.png"]
    (summary,) = RunStore(paths.runs_folder()).list()
    assert (summary.purpose, summary.state) == ("follow", "finished")


@pytest.mark.usefixtures("use_weights")
def test_a_file_holds_the_whole_run_and_copies_and_keywords_can_be_undone(
    draw: Draw, tmp_path: Path, capsys: Captured
) -> None:
    folder = draw("in/0.png", seed=0).parent
    into, table = folder / "sorted", tmp_path / "table.csv"
    follow = ("classify", folder, "--follow", "--every", "0.2", "--duration", "1.5", "-o", table)
    then = ("--sort-into", into, "--keywords", "--threshold", "0")
    assert command(*follow, *then) == 0
    said = capsys.readouterr().err
    assert "1 image classified, 0 could not be read." in said
    draw("in/1.png", seed=1)
    assert command(*follow, *then) == 0
    with table.open(encoding="utf-8-sig", newline="") as stream:
        assert [Path(row["path"]).name for row in csv.DictReader(stream)] == ["0.png", "1.png"]
    assert sorted(path.name for path in into.rglob("*.png")) == ["0.png", "1.png"]
    assert sorted(path.name for path in folder.glob("*.xmp")) == ["0.png.xmp", "1.png.xmp"]
    for line in said.splitlines():
        if line.startswith("To undo"):
            assert command(*line.partition("inception-cli ")[2].split(" ")) == 0
    assert [path.name for path in into.rglob("*.png")] == ["1.png"]
    assert [path.name for path in folder.glob("*.xmp")] == ["1.png.xmp"]


@pytest.mark.usefixtures("use_weights")
def test_a_program_is_run_for_each_image(draw: Draw, tmp_path: Path, capsys: Captured) -> None:
    folder = draw("in/0.png", seed=0).parent
    note = tmp_path / "note"
    code = "import sys; open(sys.argv[1], 'a').write(sys.argv[2] + '\\n')"
    program = (sys.executable, "-c", code, note, "{path}")
    follow = ("classify", folder, "--follow", "--every", "0.2", "--duration", "1", "--run")
    assert command(*follow, *program) == 0
    assert command(*follow, *program) == 0
    assert note.read_text() == f"{folder / '0.png'}\n"
    draw("in/1.png", seed=1)
    assert command(*follow, sys.executable, "-c", "raise SystemExit(2)") == 1
    assert "1.png: The command ended with exit code 2." in capsys.readouterr().err


@pytest.mark.parametrize(
    "wrong",
    [
        ("--follow",),
        ("IN", "--follow", "--resume", "last"),
        ("IN", "--follow", "--format", "json"),
        ("IN", "--keywords"),
        ("IN", "--run", "echo"),
    ],
)
def test_wrong_usage_is_said(wrong: tuple[str, ...], tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        command("classify", *[str(tmp_path) if word == "IN" else word for word in wrong])
    assert ended.value.code == 2


def test_what_is_not_a_folder_or_not_a_program_is_refused(tmp_path: Path, capsys: Captured) -> None:
    assert command("classify", tmp_path / "none", "--follow") == 2
    assert "is not a folder" in capsys.readouterr().err
    assert command("classify", tmp_path, "--follow", "--run", "no such program") == 2
    assert "There is no program" in capsys.readouterr().err
