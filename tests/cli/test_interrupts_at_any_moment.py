"""Ctrl+C, and being told to end, at any moment of start, run and end: 130 and results kept."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.interrupts import heed_interrupts

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")

MOMENTS = int(os.environ.get("INCEPTION_GUI_MOMENTS", "6"))
"""The long form, by hand: INCEPTION_GUI_MOMENTS=100."""
NO_RESULT = (-signal.SIGINT, 130)
"""Before any line of this program runs, Python itself dies of the signal."""

Draw = Callable[..., Path]


def start(*arguments: str | Path, weights: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "inception_gui.cli", *map(str, arguments)],
        env={**os.environ, "INCEPTION_GUI_WEIGHTS": str(weights)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        preexec_fn=heed_interrupts,
    )


def many(draw: Draw, count: int) -> Path:
    folder = draw("many/0.png").parent
    for number in range(1, count):
        os.link(folder / "0.png", folder / f"{number}.png")
    return folder


def whole_run_s(folder: Path, weights: Path) -> float:
    """How long a run takes that nobody interrupts; later runs find what it cached."""
    began = time.monotonic()
    process = start("classify", folder, "--no-store", weights=weights)
    assert process.wait(timeout=120) == 0
    return time.monotonic() - began


@pytest.mark.slow
def test_ctrl_c_at_any_moment_ends_the_run_and_keeps_what_it_has(
    draw: Draw, weights: Path, tmp_path: Path
) -> None:
    folder = many(draw, 8)
    whole_s = whole_run_s(folder, weights)
    ended = []
    for moment in range(MOMENTS):
        delay_s = 0.05 + whole_s * moment / MOMENTS
        output = tmp_path / f"{moment}.json"
        process = start("classify", folder, "--no-store", "--format", "json", "-o", output,
                        weights=weights)  # fmt: skip
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=delay_s)
        was_running = process.poll() is None
        began = time.monotonic()
        process.send_signal(signal.SIGINT)
        _, words = process.communicate(timeout=60)
        took_s = time.monotonic() - began
        ended.append((round(delay_s, 2), process.returncode, round(took_s, 2), output.exists()))
        if not was_running:
            assert process.returncode == 0
            assert len(json.loads(output.read_text(encoding="utf-8"))["predictions"]) == 8
            continue
        assert process.returncode in NO_RESULT, (ended, words.decode())
        if process.returncode == 130:
            assert b"Traceback" not in words, words.decode()
            assert b"nterrupted" in words
        if output.exists():
            json.loads(output.read_text(encoding="utf-8"))
    print(ended)
    assert not list(tmp_path.glob(".*")), "no temporary file remains"


@pytest.mark.slow
def test_ctrl_c_while_images_are_moved_loses_none_and_undo_brings_all_back(
    draw: Draw, weights: Path, tmp_path: Path
) -> None:
    folder = many(draw, 8)
    whole_s = whole_run_s(folder, weights)
    for moment in range(1, MOMENTS):
        into = tmp_path / f"sorted {moment}"
        process = start("sort", folder, "--into", into, "--move", weights=weights)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=whole_s * moment / MOMENTS)
        was_running = process.poll() is None
        process.send_signal(signal.SIGINT)
        _, words = process.communicate(timeout=60)
        assert process.returncode in ((130,) if was_running else (0,)), words.decode()
        assert b"Traceback" not in words, words.decode()
        names = [path.name for path in tmp_path.rglob("*.png")]
        assert sorted(names) == [f"{number}.png" for number in range(8)]
        if list(into.rglob("*.png")):
            assert start("undo", "last", weights=weights).wait(timeout=60) == 0
        assert len(list(folder.iterdir())) == 8


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_program_that_is_told_to_end_keeps_its_results_and_has_the_signals_exit_code(
    draw: Draw, weights: Path, tmp_path: Path, name: str
) -> None:
    output = tmp_path / "out.csv"
    process = start("classify", many(draw, 2000), "--no-store", "--format", "csv", "-o", output,
                    weights=weights)  # fmt: skip
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and process.poll() is None:
        parts = [path for path in tmp_path.glob(".inception-*.part") if path.stat().st_size > 9000]
        if parts:
            break
        time.sleep(0.05)
    number = getattr(signal, name)
    process.send_signal(number)
    _, words = process.communicate(timeout=60)
    assert process.returncode == 128 + number, words.decode()
    assert 1 < len(output.read_text(encoding="utf-8").splitlines()) < 2001
    assert b"Interrupted" in words


SWALLOWED = """
import os, signal, sys, time
from inception_gui import interrupts

class Swallows:
    def __del__(self):
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(0.01)

with interrupts.listening():
    try:
        Swallows()
        for _ in range(100):
            time.sleep(0.05)
        print("lost")
    except KeyboardInterrupt:
        print("heard", interrupts.take())
    time.sleep(0.5)
    print("not heard twice")
"""


def run_python(script: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        preexec_fn=heed_interrupts,
    )
    return done.stdout


def test_an_interruption_that_something_swallowed_is_raised_again() -> None:
    assert run_python(SWALLOWED).split("\n")[:2] == ["heard 130", "not heard twice"]


WHILE_LEAVING = """
import os, signal, time
from inception_gui import interrupts

with interrupts.listening():
    try:
        try:
            os.kill(os.getpid(), signal.SIGINT)
            time.sleep(5)
        finally:
            for _ in range(10):
                time.sleep(0.08)
            os.kill(os.getpid(), signal.SIGTERM)
            time.sleep(0.01)
            print("results written")
    except KeyboardInterrupt:
        print("ended with", interrupts.take())
"""


def test_writing_results_is_not_interrupted_by_the_same_or_another_signal() -> None:
    assert run_python(WHILE_LEAVING).split("\n")[:2] == ["results written", "ended with 130"]


FINISHING = """
import os, signal, time
from inception_gui import interrupts

with interrupts.listening():
    try:
        with interrupts.finishing():
            os.kill(os.getpid(), signal.SIGTERM)
            time.sleep(0.5)
            print("finished")
        time.sleep(5)
        print("lost")
    except KeyboardInterrupt:
        print("ended with", interrupts.take())
"""


def test_a_file_that_is_getting_its_name_gets_it_first() -> None:
    assert run_python(FINISHING).split("\n")[:2] == ["finished", "ended with 143"]


IGNORED = """
import os, signal
from inception_gui import interrupts

signal.signal(signal.SIGHUP, signal.SIG_IGN)
with interrupts.listening():
    os.kill(os.getpid(), signal.SIGHUP)
    print("still here", interrupts.exit_code())
"""


def test_a_signal_that_nohup_ignores_stays_ignored() -> None:
    assert run_python(IGNORED) == "still here 0\n"
