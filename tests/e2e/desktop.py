"""A desktop of its own: a display, a window manager, and hands that use them as a person does."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.oracle import REPOSITORY

TOOLS: Final = ("Xvfb", "openbox", "xdotool", "wmctrl", "xclip")
PATIENCE_S: Final = 90.0
"""For a busy machine; nothing waits so long where all is well."""

_SCREEN: Final = "1700x900x24"
_TRIES: Final = 5


def missing_tools() -> list[str]:
    return [tool for tool in TOOLS if shutil.which(tool) is None]


def wait_until(is_so: Callable[[], object], what: Callable[[], str]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < end, what()
        time.sleep(0.05)


def stop(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@dataclass
class Desktop:
    """A running X display with a window manager."""

    display: str
    started: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def environment(self) -> dict[str, str]:
        kept = {
            k: v for k, v in os.environ.items() if k not in ("WAYLAND_DISPLAY", "QT_SCALE_FACTOR")
        }
        return {**kept, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def start(self, *command: str | Path, **environment: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            [str(part) for part in command],
            env={**self.environment, **environment},
            cwd=REPOSITORY,
            stdin=subprocess.DEVNULL,
        )
        self.started.append(process)
        return process

    def run(self, *command: str | Path) -> str:
        """Run a tool to its end and give what it prints."""
        done = subprocess.run(
            [str(part) for part in command],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        assert done.returncode == 0, f"{command}: {done.stdout} {done.stderr}"
        return done.stdout

    def wait_for_manager(self) -> None:
        """Wait until the window manager keeps its list of windows."""

        def answers() -> bool:
            done = subprocess.run(
                ["wmctrl", "-l"], env=self.environment, capture_output=True, timeout=30, check=False
            )
            return done.returncode == 0

        wait_until(answers, lambda: "the window manager does not answer")

    def clear(self) -> None:
        """Stop what was started here and wait until its windows are gone."""
        for process in self.started:
            stop(process)
        self.started.clear()
        wait_until(lambda: not self.windows(), lambda: f"windows stay: {list(self.windows())}")

    def windows(self) -> dict[str, str]:
        """The titles of all windows that the window manager shows, with their ids."""
        command = ["wmctrl", "-l"]  # prints id, desktop, host, title
        for _ in range(_TRIES):
            done = subprocess.run(
                command,
                env=self.environment,
                capture_output=True,
                text=True,
                timeout=30,
                check=False,
            )
            # WORKAROUND: wmctrl reads a list of windows and then each; one that vanishes in
            # between is an X error that ends it.
            if "BadWindow" not in done.stderr:
                break
        assert done.returncode == 0, f"{command}: {done.stdout} {done.stderr}"
        lines = [line.split(maxsplit=3) for line in done.stdout.splitlines()]
        return {line[3]: line[0] for line in lines if len(line) == 4}

    def wait_for_title(self, pattern: str) -> str:
        """Wait for a window whose whole title matches; gives its id, for titles change."""
        found: list[str] = []

        def is_there() -> bool:
            windows = self.windows().items()
            found[:] = [window for title, window in windows if re.fullmatch(pattern, title)]
            return bool(found)

        wait_until(is_there, lambda: f"no window is called {pattern}: {list(self.windows())}")
        return found[0]

    def place(self, window: str, x: int, y: int) -> None:
        """Move a window and bring it to the front."""
        self.run("wmctrl", "-i", "-r", window, "-e", f"0,{x},{y},-1,-1")
        self.run("xdotool", "windowactivate", "--sync", window)

    def resize(self, window: str, width: int, height: int) -> None:
        self.run("wmctrl", "-i", "-r", window, "-e", f"0,-1,-1,{width},{height}")

    def centre(self, window: str) -> tuple[int, int]:
        """The middle of a window on the screen, in pixels."""
        said = self.run("xdotool", "getwindowgeometry", "--shell", window)
        place = dict(line.split("=") for line in said.split())
        middle = int(place["X"]) + int(place["WIDTH"]) // 2
        return middle, int(place["Y"]) + int(place["HEIGHT"]) // 2

    def press(self, *keys: str) -> None:
        self.run("xdotool", "key", "--delay", "60", *keys)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press, pull a little, move over, wait for the target to answer, let go."""
        (sx, sy), (ex, ey) = start, end
        script = (
            f"mousemove {sx} {sy} sleep .2 mousedown 1 sleep .3 mousemove_relative 12 8 sleep .2 "
            f"mousemove_relative 20 10 sleep .3 mousemove {ex} {ey} sleep .2 "
            f"mousemove {ex + 4} {ey + 4} sleep .5 mouseup 1"
        )
        self.run("xdotool", *script.split())

    def copy(self, kind: str, content: bytes) -> None:
        """Put `content` into the clipboard as `kind`; xclip stays behind to hand it out."""
        subprocess.run(
            ["xclip", "-selection", "clipboard", "-t", kind, "-i"],
            input=content,
            env=self.environment,
            timeout=30,
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def screenshot(self, path: Path) -> None:
        self.run("import", "-window", "root", path)


def start_display(folder: Path) -> tuple[subprocess.Popen[bytes], str]:
    """Start Xvfb on a number that is free; gives it and the display's name."""
    reading, writing = os.pipe()
    with (folder / "xvfb.log").open("wb") as log:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SCREEN, "-nolisten", "tcp"],
            pass_fds=[writing],
            stdout=log,
            stderr=log,
        )
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    assert number, f"Xvfb did not start: {(folder / 'xvfb.log').read_text()}"
    return server, f":{number}"


@dataclass
class Program:
    """The program itself, in a window on a desktop, with a profile of its own."""

    desktop: Desktop
    profile: Path
    weights: Path
    process: subprocess.Popen[bytes] | None = None

    def open(self, *paths: Path, at: tuple[int, int] | None = (0, 0)) -> str:
        """Start it and give its window's id; `at` None leaves the window where it comes up."""
        self.process = self.desktop.start(
            sys.executable,
            "-m",
            "inception_gui",
            *paths,
            INCEPTION_GUI_PROFILE=str(self.profile),
            INCEPTION_GUI_WEIGHTS=str(self.weights),
        )
        window = self.desktop.wait_for_title(".*Inception GUI")
        if at is not None:
            self.desktop.place(window, *at)
        return window

    @property
    def log(self) -> str:
        path = self.profile / "logs" / "inception-gui.log"
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def wait_for_title(self, pattern: str) -> str:
        return self.desktop.wait_for_title(pattern)

    def close(self) -> int:
        """Close the window with its button; gives the exit code."""
        assert self.process is not None
        self.desktop.run("wmctrl", "-c", "Inception GUI")
        return self.process.wait(PATIENCE_S)
