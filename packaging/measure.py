"""Prints how large the frozen program is and how soon its window and its first prediction come.

    python packaging/measure.py [--folder BUILD] [--weights FILE] [--photo FILE] [--runs 9]

Each time is from the start of the process: to a window that the window manager knows, to a title
that names what is in the photo, and to the end of `inception-cli classify`. All starts share one
profile, as those of one person do; the first, which reads the weights file, is printed by itself.
Times need weights, those of the window also a display (Xvfb does) and wmctrl; without them only
sizes are printed. Other work slows everything: the system's load is printed with the times.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Final

import sizes
from build import BUNDLE, DEFAULT_FOLDER, MACOS_APP

LARGEST_MB: Final = 600
LARGEST_DOWNLOAD_MB: Final = 200
WINDOW_S: Final = 0.5
PREDICTION_S: Final = 1.0

_PATIENCE_S: Final = 60.0
_BETWEEN_LOOKS_S: Final = 0.03
_DOWNLOADS: Final = ("*.deb", "*.run", "*.exe", "*.dmg", "*.AppImage")


def print_sizes(folder: Path, bundle: Path) -> None:
    """Print the size of the bundle by part and of every installer beside it."""
    print(sizes.table(bundle))
    parts = sizes.by_part(bundle)
    whole = (sum(parts.values()) - parts.get("weights", 0)) / 1e6
    print(f"\n{'on disk, without weights':34} {whole:8.1f} MB   goal {LARGEST_MB} MB")
    for pattern in _DOWNLOADS:
        for path in sorted(folder.glob(pattern)):
            size = path.stat().st_size / 1e6
            print(f"{path.name:34} {size:8.1f} MB   goal {LARGEST_DOWNLOAD_MB} MB")


def time_window(programs: Path, photo: Path, variables: dict[str, str]) -> tuple[float, float]:
    """Seconds to the first window and to the first prediction."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [str(programs / BUNDLE), str(photo)],
        env=variables,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        window_s = _wait_for_title("Inception GUI$", began)
        prediction_s = _wait_for_title(f"{re.escape(photo.name)} – .+ – Inception GUI$", began)
    finally:
        process.terminate()
        process.wait()
    return window_s, prediction_s


def time_command(programs: Path, photo: Path, variables: dict[str, str]) -> tuple[float]:
    """Seconds that the command line takes for one photo."""
    command = [str(programs / "inception-cli"), "classify", str(photo), "--no-store"]
    began = time.perf_counter()
    subprocess.run(command, env=variables, check=True, capture_output=True)
    return (time.perf_counter() - began,)


def _wait_for_title(pattern: str, began: float) -> float:
    while True:
        listed = subprocess.run(["wmctrl", "-l"], capture_output=True, text=True, check=False)
        now = time.perf_counter() - began
        if any(re.search(pattern, line) for line in listed.stdout.splitlines()):
            return now
        if now > _PATIENCE_S:
            raise SystemExit(f"No window is called {pattern}: {listed.stdout}")
        time.sleep(_BETWEEN_LOOKS_S)


def print_times(
    time_one: Callable[[], tuple[float, ...]], names: tuple[tuple[str, float], ...], runs: int
) -> None:
    """Print the first time and the median over `runs` starts after it."""
    first = time_one()
    taken = [time_one() for _ in range(runs)]
    for column, (name, goal) in enumerate(names):
        times = [row[column] for row in taken]
        spread = (
            f"{min(times):.2f} to {max(times):.2f}, {runs} runs; very first {first[column]:.2f}"
        )
        print(f"{name:34} {median(times):8.2f} s    goal {goal} s   ({spread})")


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--folder", type=Path, default=DEFAULT_FOLDER, help="of the build")
    parser.add_argument("--weights", type=Path, help="else INCEPTION_GUI_WEIGHTS")
    parser.add_argument("--photo", type=Path, help="else the program's own icon")
    parser.add_argument("--runs", type=int, default=9)
    arguments = parser.parse_args()
    folder: Path = arguments.folder.resolve()
    app = folder / "dist" / MACOS_APP
    bundle = app if app.exists() else folder / "dist" / BUNDLE
    print_sizes(folder, bundle)
    named = os.environ.get("INCEPTION_GUI_WEIGHTS")
    weights = arguments.weights or (Path(named) if named else None)
    if weights is None:
        print("No times: they need --weights.")
        return
    programs = bundle / "Contents" / "MacOS" if bundle == app else bundle
    photo = (arguments.photo or folder / "icons" / "inception-gui-512.png").resolve()
    runs: int = arguments.runs
    _print_load()
    with tempfile.TemporaryDirectory() as profile:
        own = {"INCEPTION_GUI_PROFILE": profile, "INCEPTION_GUI_WEIGHTS": str(weights.resolve())}
        variables = {**os.environ, **own}
        print_times(
            lambda: time_command(programs, photo, variables),
            (("command line's first prediction", PREDICTION_S),),
            runs,
        )
        if "DISPLAY" not in os.environ or shutil.which("wmctrl") is None:
            print("No times of the window: they need a display and wmctrl.")
            return
        print_times(
            lambda: time_window(programs, photo, variables),
            (("first window", WINDOW_S), ("window's first prediction", PREDICTION_S)),
            runs,
        )
    _print_load()


def _print_load() -> None:
    if hasattr(os, "getloadavg"):
        minute = os.getloadavg()[0]
        print(f"{'load in the last minute':34} {minute:8.2f}      on {os.cpu_count()} cores")


if __name__ == "__main__":
    main()
