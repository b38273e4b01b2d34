"""Any arguments at all end in one of the documented exit codes, and never in a traceback."""

from __future__ import annotations

import argparse
import io
import json
import os
import random
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from inception_gui.cli import main
from inception_gui.cli.arguments import make_parser

resource = pytest.importorskip("resource", reason="pipes, devices and limits of POSIX")

Draw = Callable[..., Path]
Captured = pytest.CaptureFixture[str]

CASES = int(os.environ.get("INCEPTION_GUI_FUZZ_CASES", "400"))
"""The long form, by hand: INCEPTION_GUI_FUZZ_CASES=20000."""
SEED = int(os.environ.get("INCEPTION_GUI_FUZZ_SEED", "19"))
WEIGHTS = os.environ.get("INCEPTION_GUI_FUZZ_WEIGHTS", "")
"""A file, by hand: with it each command goes on to the network, at a second each."""
SLOWEST_S = 20
MOST_BYTES = (16 if WEIGHTS else 2) << 30
"""Of memory, beyond what the tests have; an endless file read to its end needs more."""
NEVER_RUN = {("self-test",), ("benchmark",), ("devices",)}
"""They take no values that matter, and seconds."""

VALUES = (
    "", " ", "-", "--", "-1", "0", "1", "2", "0.5", "nan", "inf", "-inf", "1e999", "-0.0",
    "99999999999999999999", "9" * 5000, "１２", "²", "x" * 300, "y/" * 3000 + "y", "ü" * 255,
    "\udcff.png", "\ud800", "a\0b", "\x1b[31mred", "a\nb", "\u202egnp.exe", "💥", "%s%n{}",
    "<img src=x onerror=alert(1)>", "~", "*", "last", "tench", "cat", "Mixed_7c", "viridis",
    "gradcam", "cuda:99", "cuda:-1", "cpu", "1280x720", "0x0", "999999x1", "x.png", "x.csv",
    "x.xlsx", "x.mp4", ".pdf", "http://127.0.0.1:9/x", "rtsp://", "file:///x", "shot_%03d.png",
    "shot_%999999999d.png", "/dev/null", "/dev/zero", "/dev/full", "/proc/self/mem",
    "{folder}", "{photo}", "{fifo}", "{deep}", "{binary}", "{empty}", "{forged}", "{link}",
    "{photo}/below", "torchvision", "n01440764", "1" + "0" * 400,
)  # fmt: skip

GOOD = {
    "paths": "{photo}", "images": "{photo}", "source": "{folder}", "folder": "{folder}",
    "file": "{photo}", "first": "{deep}", "second": "{deep}", "journal": "{forged}",
    "run": "last", "key": "none", "into": "into", "class_text": "tench",
}  # fmt: skip


class _TooSlowError(BaseException):
    """Not an Exception, so that nothing on the way takes it for one of its own."""


def _too_slow(_number: int, _frame: object) -> None:
    raise _TooSlowError


@pytest.fixture
def world(draw: Draw, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    """Files of many kinds, in a folder of their own, which is the current one."""
    photo = draw("in/photo.png", size=(40, 40))
    files = {
        "deep": b"[" * 100_000,
        "binary": bytes(range(256)) * 40,
        "empty": b"",
        "forged": json.dumps({"journal": 1, "into": "/x", "action": "move"}).encode() + b"\n",
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "link").symlink_to(tmp_path / "link")
    os.mkfifo(tmp_path / "fifo")
    holder = os.open(tmp_path / "fifo", os.O_RDWR)  # whoever opens it is let in, and then waits
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("INCEPTION_GUI_WEIGHTS", WEIGHTS or str(tmp_path / "no weights"))
    monkeypatch.setenv("INCEPTION_GUI_WEIGHTS_URL", "https://127.0.0.1:9")
    before = signal.signal(signal.SIGALRM, _too_slow)
    limits = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (_address_space() + MOST_BYTES, limits[1]))
    yield {
        "photo": str(photo),
        "folder": str(photo.parent),
        **{name: str(tmp_path / name) for name in (*files, "fifo", "link")},
    }
    resource.setrlimit(resource.RLIMIT_AS, limits)
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)
    os.close(holder)


def _address_space() -> int:
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
    except OSError:  # not on macOS, which does not heed the limit either
        return 1 << 40
    return pages * resource.getpagesize()


def commands() -> list[tuple[tuple[str, ...], argparse.ArgumentParser]]:
    """Every command and action with the parser of its options."""
    found = []

    def visit(words: tuple[str, ...], parser: argparse.ArgumentParser) -> None:
        below = [one for one in parser._actions if isinstance(one, argparse._SubParsersAction)]
        for action in below:
            for name, inner in action.choices.items():
                visit((*words, name), inner)
        if not below:
            found.append((words, parser))

    visit((), make_parser("1"))
    return [(words, parser) for words, parser in found if words not in NEVER_RUN]


def case(dice: random.Random, words: tuple[str, ...], parser: argparse.ArgumentParser) -> list[str]:
    """Arguments of one command: good ones, of which one to three are replaced or added."""
    actions = [one for one in parser._actions if not isinstance(one, argparse._HelpAction)]
    wrong = set(map(id, dice.sample(actions, min(len(actions), dice.randint(1, 3)))))
    said: list[str] = []
    for action in actions:
        value = dice.choice(VALUES) if id(action) in wrong else GOOD.get(action.dest, "x.png")
        if not action.option_strings:
            if id(action) in wrong or action.nargs not in ("?",):
                said.append(value)
        elif id(action) in wrong or action.required:
            option = dice.choice(action.option_strings)
            if action.nargs == 0 and dice.random() < 0.8:
                said.append(option)
            elif option.startswith("--") and dice.random() < 0.5:
                said.append(f"{option}={value}")
            else:
                said += [option, value]
    if dice.random() < 0.1:
        dice.shuffle(said)
    return [*words, *said]


def outcome(arguments: list[str]) -> int:
    """The exit code; anything but an exit is raised."""
    signal.setitimer(signal.ITIMER_REAL, SLOWEST_S)
    try:
        return main(arguments)
    except SystemExit as ending:
        return ending.code if isinstance(ending.code, int) else -1
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def test_any_arguments_end_in_a_documented_exit_code(
    world: dict[str, str], capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    dice = random.Random(SEED)
    every = commands()
    photo = Path(world["photo"]).read_bytes()
    bad: list[str] = []
    for number in range(CASES):
        words = [
            word.format_map(world) if word.startswith("{") else word
            for word in case(dice, *every[number % len(every)])
        ]
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(photo)))
        try:
            code = outcome(words)
        except BaseException as error:  # noqa: BLE001 - each of them is a fault
            bad.append(f"{shown(words)}: {type(error).__name__}: {error}")
            continue
        out, error = capsys.readouterr()
        if "\x1b" in out:
            bad.append(f"{shown(words)}: writes escapes as results: {out!r}")
        if code not in (0, 1, 2, 3):
            bad.append(f"{shown(words)}: exit code {code}")
        elif code and not error:
            bad.append(f"{shown(words)}: exit code {code} without a word")
        elif not all(line.isprintable() or has_letters_only(line) for line in error.split("\n")):
            bad.append(f"{shown(words)}: writes control characters: {error!r}")
    assert not bad, f"{len(bad)} of {CASES}:\n" + "\n".join(bad[:40])


def has_letters_only(line: str) -> bool:
    """No control character in it, whatever Python thinks of unassigned ones."""
    return not any(ord(sign) < 32 or 0x7F <= ord(sign) < 0xA0 for sign in line)


def shown(words: list[str]) -> str:
    return " ".join(repr(word if len(word) < 80 else f"{word[:77]}...") for word in words)
