"""A camera from the system call to the result: OpenCV's own V4L2 code runs, its driver is ours.

`camera_stand_in.c` is preloaded into `inception-cli watch 0` and answers for /dev/video0.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.interrupts import heed_interrupts
from tests.oracle import REPOSITORY

_PATIENCE_S = 90.0

COMPILER = shutil.which("cc") or shutil.which("gcc")

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="V4L2 is Linux's"),
    pytest.mark.skipif(COMPILER is None, reason="the stand-in for a camera needs a C compiler"),
    pytest.mark.skipif(Path("/dev/video0").exists(), reason="a real camera is not to be disturbed"),
]


@pytest.fixture(scope="module")
def stand_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    assert COMPILER is not None
    library = tmp_path_factory.mktemp("camera") / "camera_stand_in.so"
    source = Path(__file__).with_name("camera_stand_in.c")
    command = [COMPILER, "-shared", "-fPIC", "-o", str(library), str(source), "-ldl"]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    if made.returncode:
        pytest.skip(f"the stand-in for a camera cannot be compiled: {made.stderr.strip()}")
    return library


class Watching:
    """`inception-cli watch 0` as a process, and the manners of its camera."""

    def __init__(self, folder: Path, library: Path, weights: Path) -> None:
        self.folder = folder
        self.results = folder / "results.jsonl"
        self._manners = folder / "manners"
        self._errors = folder / "errors"
        self._command = (sys.executable, "-m", "inception_gui.cli", "watch", "0", "--jsonl", "-o")
        self._process: subprocess.Popen[bytes] | None = None
        self._environment = {
            **os.environ,
            "LD_PRELOAD": str(library),
            "CAMERA_STAND_IN": str(self._manners),
            "INCEPTION_GUI_PROFILE": str(folder / "profile"),
            "INCEPTION_GUI_WEIGHTS": str(weights),
        }
        self.behave("normal")

    def behave(self, word: str) -> None:
        """The camera is so from now on."""
        part = self._manners.with_suffix(".part")
        part.write_text(word)
        part.replace(self._manners)

    def start(self, *arguments: str) -> None:
        with self._errors.open("wb") as errors:
            self._process = subprocess.Popen(
                [*self._command, str(self.results), *arguments],
                stdout=subprocess.DEVNULL,
                stderr=errors,
                cwd=REPOSITORY,
                env=self._environment,
                preexec_fn=heed_interrupts,
            )

    def until(self, condition: Callable[[], bool]) -> None:
        assert self._process is not None
        end = time.monotonic() + _PATIENCE_S
        while not condition():
            assert self._process.poll() is None, self.said
            assert time.monotonic() < end, self.said
            time.sleep(0.05)

    def until_said(self, words: str) -> None:
        self.until(lambda: words in self.said)

    def end(self, number: int | None = None) -> int:
        """Wait for its end, after this signal; the exit code."""
        assert self._process is not None
        if number is not None:
            self._process.send_signal(number)
        return self._process.wait(_PATIENCE_S)

    def kill(self) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.wait()

    @property
    def said(self) -> str:
        return self._errors.read_text("utf-8") if self._errors.exists() else ""

    @property
    def rows(self) -> list[dict]:
        return [json.loads(line) for line in self.results.read_text("utf-8").splitlines()]

    def count(self) -> int:
        """How many results there are so far, also while the file has another name."""
        written = [*self.folder.glob(".inception-*.part"), *self.folder.glob("results.jsonl")]
        return sum(path.read_bytes().count(b"\n") for path in written)


@pytest.fixture
def watching(tmp_path: Path, stand_in: Path, weights_file: Path) -> Iterator[Watching]:
    made = Watching(tmp_path, stand_in, weights_file)
    yield made
    made.kill()


def test_a_camera_is_watched_and_given_back(watching: Watching) -> None:
    watching.start("--duration", "2", "--fps", "5")
    assert watching.end() == 0, watching.said
    assert "640x480" in watching.said
    assert watching.said.count("given back") == 1
    rows = watching.rows
    assert len(rows) >= 3
    assert all(len(row["top"]) == 5 and row["time"] and row["width"] == 640 for row in rows)


@pytest.mark.parametrize(
    ("manners", "sentence", "hint"),
    [
        ("busy", "is being used by another program", "Close that program"),
        ("denied", "You do not have permission to use the camera", "group “video”"),
        ("unplug", "is not connected", "Connect it"),
    ],
)
def test_a_camera_that_cannot_be_opened_says_why(
    watching: Watching, manners: str, sentence: str, hint: str
) -> None:
    watching.behave(manners)
    watching.start()
    assert watching.end() == 1
    assert sentence in watching.said
    assert hint in watching.said
    assert "Traceback" not in watching.said


def test_a_camera_that_is_slow_to_open_is_waited_for_with_a_word(watching: Watching) -> None:
    watching.behave("slow")
    watching.start("--fps", "5")
    watching.until_said("has not sent a frame yet")
    watching.until(lambda: watching.count() > 0)
    assert watching.end(signal.SIGTERM) == 128 + signal.SIGTERM
    assert watching.rows


def test_a_covered_camera_is_told_of(watching: Watching) -> None:
    watching.behave("black")
    watching.start("--fps", "5")
    watching.until_said("sends only black frames")
    assert watching.end(signal.SIGTERM) == 128 + signal.SIGTERM


@pytest.mark.parametrize(
    ("manners", "sentence"),
    [("unplug", "was unplugged or switched off"), ("eio", "has stopped sending frames")],
)
def test_a_camera_that_is_gone_for_a_while_comes_back_by_itself(
    watching: Watching, manners: str, sentence: str
) -> None:
    watching.start("--fps", "5")
    watching.until(lambda: watching.count() >= 3)
    watching.behave(manners)
    watching.until_said(f"{sentence}. Trying to reconnect")
    before = watching.count()
    watching.behave("normal")
    watching.until(lambda: watching.count() >= before + 3)
    assert watching.end(signal.SIGTERM) == 128 + signal.SIGTERM
    frames = [row["frame"] for row in watching.rows]
    assert frames == sorted(set(frames)), "they are counted on"


def test_a_camera_that_stays_away_ends_the_command_and_what_it_has_is_kept(
    watching: Watching,
) -> None:
    watching.start("--fps", "5", "--retry", "0")
    watching.until(lambda: watching.count() >= 3)
    watching.behave("unplug")
    assert watching.end() == 1
    assert "unplugged or switched off" in watching.said
    assert len(watching.rows) >= 3


def test_a_signal_between_two_frames_keeps_what_there_is(watching: Watching) -> None:
    watching.start("--fps", "5")
    watching.until(lambda: watching.count() >= 3)
    watching.behave("stall")
    watching.until_said("Trying to reconnect")
    assert watching.end(signal.SIGHUP) == 128 + signal.SIGHUP
    assert len(watching.rows) >= 3
    assert not list(watching.folder.glob(".inception-*"))
