"""Live mode: is the preview smooth, and does the network lose nothing by it?

A film of photos, 1280x720 at 30 frames a second as JPEGs (what a webcam sends), is played through
the real feed and the real live job, with the heat maps of the top five:

- network alone: how many pictures a second the network does one by one, without any source;
- live, no window: feed and job, and a viewer that takes each preview frame at once;
- live in the window: the real program, offscreen unless QT_QPA_PLATFORM says otherwise, with the
  overlay on, from eight seconds after it was opened, when the program has found its best ways to
  run the network; ages are measured when a frame has been painted;
- slow painting: the same with 100 ms added to each painting.

The goal for predictions is 90 % of what is possible: the network's own speed, or the source's
where that is lower. Each part runs in a process of its own.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import machine

_PARTS: Final = {
    "core": "live, no window",
    "window": "live in the window",
    "slow": "slow painting (+100 ms)",
}
_QUICK_S: Final = 3.0


def main() -> int:
    arguments = _arguments()
    if arguments.part:
        return _one_part(arguments)
    print(machine.describe(), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        film = Path(folder) / "film.avi"
        _make_film(film, arguments)
        parts = [name for name in _PARTS if name == "core" or not arguments.no_window]
        rows = []
        for name in parts:
            command = [sys.executable, __file__, "--part", name, "--film", str(film)]
            command += [a for a in sys.argv[1:] if a != "--no-window"]
            done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
            if done.returncode != 0:
                print(f"{_PARTS[name]}: ended with {done.returncode}", file=sys.stderr)
                return 1
            result = json.loads(done.stdout.splitlines()[-1])
            if name == "core":
                alone = result["alone_per_s"]
                print(
                    f"\nnetwork alone, one picture after the other: {alone:.1f}/s "
                    f"({1000 / alone:.1f} ms)"
                )
            rows.append(_row(_PARTS[name], result, alone, arguments.fps))
    print()
    print(machine.table(_HEADS, rows))
    return 0


_HEADS: Final = (
    "part", "s", "preview fps", "predictions/s", "of possible", "skipped", "preview age ms",
    "prediction age ms", "GUI thread", "own cores", "others'",
)  # fmt: skip


def _row(words: str, result: dict[str, Any], alone: float, fps: float) -> tuple[object, ...]:
    ages, seen_ages = result["preview_ages_ms"], result["prediction_ages_ms"]
    per_s = result["predictions"] / result["seconds"]
    gui, others = result["gui_share"], result["others_cores"]
    return (
        words,
        f"{result['seconds']:.1f}",
        f"{len(ages) / result['seconds']:.1f}",
        f"{per_s:.1f}",
        f"{per_s / min(alone, fps):.0%}",
        result["skipped"],
        f"{machine.median(ages):.0f} (99 %: {machine.percentile(ages, 99):.0f})",
        f"{machine.median(seen_ages):.0f} (99 %: {machine.percentile(seen_ages, 99):.0f})",
        "-" if gui is None else f"{gui:.0%}",
        f"{result['own_cores']:.1f}",
        "?" if others is None else f"{others:.1f}",
    )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=20.0, help="measured a part (20)")
    parser.add_argument("--quick", action="store_true", help=f"{_QUICK_S:g} s a part")
    parser.add_argument("--fps", type=float, default=30.0, help="of the source (30)")
    parser.add_argument("--width", type=int, default=1280)
    parser.add_argument("--height", type=int, default=720)
    parser.add_argument("--photos", type=Path, default=machine.PHOTOS, metavar="FOLDER")
    parser.add_argument("--weights", type=Path, metavar="FILE", help="default: the stand-in's")
    parser.add_argument("--no-window", action="store_true", help="only what needs no Qt")
    parser.add_argument("--part", choices=tuple(_PARTS), help=argparse.SUPPRESS)
    parser.add_argument("--film", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.seconds = _QUICK_S
    return arguments


def _one_part(arguments: argparse.Namespace) -> int:
    weights = arguments.weights or os.environ.get("INCEPTION_GUI_WEIGHTS") or machine.STAND_IN
    os.environ["INCEPTION_GUI_WEIGHTS"] = str(weights)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as profile:
        os.environ["INCEPTION_GUI_PROFILE"] = profile
        # Imported only now: the process must be prepared as the program prepares it.
        if arguments.part == "core":
            from benchmarks import live_core

            result = live_core.run(arguments.film, arguments.seconds)
        else:
            from benchmarks import live_window

            slow_s = 0.1 if arguments.part == "slow" else 0.0
            result = live_window.run(arguments.film, arguments.seconds, paint_slower_s=slow_s)
    if isinstance(result, str):
        print(result, file=sys.stderr)
        return 1
    print(json.dumps(result))
    return 0


def _make_film(path: Path, arguments: argparse.Namespace) -> None:
    """A film that moves over photos, long enough for one part and its start."""
    from benchmarks import live_film

    photos = (
        sorted(p for p in arguments.photos.iterdir() if p.is_file())
        if (arguments.photos.is_dir())
        else []
    )
    frames = round((arguments.seconds + live_film.SPARE_S) * arguments.fps)
    size = arguments.width, arguments.height
    live_film.write(path, photos, frames=frames, fps=arguments.fps, size=size)


if __name__ == "__main__":
    sys.exit(main())
