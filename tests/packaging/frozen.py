"""The frozen program, started as on a strange computer: no environment, another home."""

from __future__ import annotations

import importlib.util
import json
import marshal
import signal
import struct
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.e2e.desktop import PATIENCE_S, stop, wait_until

FATAL_MARKS = (
    "ERROR", "CRITICAL", "Traceback", "uncaught exception", "could not be loaded", "UserWarning",
    "Failed to execute script", "QSocketNotifier", "Could not load the Qt platform plugin",
)  # fmt: skip


@dataclass
class Frozen:
    """The programs of a bundle with a home, a profile and a folder for temporary files."""

    bundle: Path
    folder: Path
    variables: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in ("home", "temporary"):
            (self.folder / name).mkdir()

    @property
    def profile(self) -> Path:
        return self.folder / "profile"

    @property
    def log(self) -> str:
        path = self.profile / "logs" / "inception-gui.log"
        return path.read_text(encoding="utf-8") if path.exists() else ""

    @property
    def said(self) -> str:
        path = self.folder / "said.txt"
        return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""

    def environment(self, **more: str) -> dict[str, str]:
        """All that the program gets to see."""
        return {
            "HOME": str(self.folder / "home"),
            "TMPDIR": str(self.folder / "temporary"),
            "INCEPTION_GUI_PROFILE": str(self.profile),
            **self.variables,
            **more,
        }

    def command(self, *arguments: object) -> subprocess.CompletedProcess[str]:
        """Run inception-cli to its end."""
        return subprocess.run(
            [self.bundle / "inception-cli", *map(str, arguments)],
            env=self.environment(),
            cwd="/",
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )

    def answer(self, *arguments: object) -> Any:
        """What inception-cli prints as JSON."""
        done = self.command(*arguments)
        assert done.returncode == 0, done.stdout + done.stderr
        return json.loads(done.stdout)

    def open(
        self, *paths: Path, closed_streams: bool = False, **more: str
    ) -> subprocess.Popen[bytes]:
        """Start the window."""
        program = self.bundle / "inception-gui"
        shell = ["/bin/sh", "-c", 'exec "$0" "$@" <&- >&- 2>&-'] if closed_streams else []
        with (self.folder / "said.txt").open("wb") as said:
            return subprocess.Popen(
                [*shell, str(program), *map(str, paths)],
                env=self.environment(**more),
                cwd="/",
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
            )

    def check_log(self) -> None:
        """Nothing went wrong that nobody was told."""
        assert "inception-gui " in self.log, "it wrote no log"
        for text in (self.log, self.said):
            found = [mark for mark in FATAL_MARKS if mark in text]
            assert not found, f"{found} in {text}"


def libraries_of(process: subprocess.Popen[bytes]) -> set[str]:
    """The files that a process has mapped."""
    try:
        lines = Path(f"/proc/{process.pid}/maps").read_text(encoding="utf-8").splitlines()
    except OSError:
        return set()
    return {line.split(maxsplit=5)[5] for line in lines if line.count("/")}


def wait_for_network(process: subprocess.Popen[bytes]) -> None:
    """Wait until the program has come so far as to load what runs the network."""

    def is_loaded() -> bool:
        assert process.poll() is None, f"it ended with {process.returncode}"
        return any("openvino_intel_cpu_plugin" in name for name in libraries_of(process))

    wait_until(is_loaded, lambda: f"no network comes: {sorted(libraries_of(process))[:20]}")


def modules_of(program: Path) -> set[str]:
    """The Python modules in a frozen program, by PyInstaller's format of its archive (PYZ).

    Behind the magic bytes come those of Python's version and where the list of contents is, which
    Python's own `marshal` wrote: name and place of each.
    """
    data = program.read_bytes()
    start = data.index(b"PYZ\0" + importlib.util.MAGIC_NUMBER)
    (place,) = struct.unpack_from("!I", data, start + 8)
    listed = marshal.loads(data[start + place :])
    return {name for name, _ in listed}


def interrupt(process: subprocess.Popen[bytes]) -> int:
    """End the window as Ctrl+C in a terminal does; gives the exit code."""
    process.send_signal(signal.SIGINT)
    try:
        return process.wait(PATIENCE_S)
    finally:
        stop(process)
