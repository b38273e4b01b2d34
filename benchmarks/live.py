"""Live mode: is the preview smooth, and does the network lose nothing by it?

A film of photos, 1280x720 at 30 frames a second as JPEGs (what a webcam sends), is played through
the real feed and the real live job, with the heat maps of the top five:

- network alone: how many pictures a second the network does one by one, without any source;
- live, no window: feed and job, and a viewer that takes each preview frame at once;
- live in the window: the real program, offscreen unless QT_QPA_PLATFORM says otherwise, with the
  overlay on; ages are measured when a frame has been painted;
- slow painting: the same with 100 ms added to each painting.

The goal for predictions is 90 % of what is possible: the network's own speed, or the source's
where that is lower. Each part runs in a process of its own.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import live_film, machine, pictures, program

_PARTS: Final = {
    "core": "live, no window",
    "window": "live in the window",
    "slow": "slow painting (+100 ms)",
}
_QUICK_S: Final = 1.0
_GOAL: Final = 0.9


def main() -> int:
    arguments = _arguments()
    if arguments.part:
        print(json.dumps(_one_part(arguments)))
        return 0
    print(machine.describe(), flush=True)
    rows, alone = [], 0.0
    with program.prepared(arguments) as scratch:
        film = scratch / "film.avi"
        frames = round((arguments.seconds + live_film.SPARE_S) * arguments.fps)
        size = arguments.width, arguments.height
        live_film.write(film, pictures.shared_photos(), frames=frames, fps=arguments.fps, size=size)
        for name, words in _PARTS.items():
            if name != "core" and arguments.no_window:
                continue
            command = [sys.executable, __file__, "--part", name, "--film", str(film)]
            command += ["--seconds", str(arguments.seconds)]
            done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
            if done.returncode != 0:
                print(f"{words}: ended with {done.returncode}", file=sys.stderr)
                return 1
            result = json.loads(done.stdout.splitlines()[-1])
            if name == "core":
                alone = result["alone_per_s"]
                print(f"\nnetwork alone, one picture after the other: {alone:.1f}/s")
            rows.append(_row(words, result, alone, arguments.fps))
    print(machine.table(_HEADS, rows))
    return 0


_HEADS: Final = (
    "part", "s", "preview fps", "predictions/s", "of possible, goal 90 %", "skipped",
    "preview age ms", "prediction age ms", "GUI thread", "own cores", "others'",
)  # fmt: skip


def _row(words: str, result: dict[str, Any], alone: float, fps: float) -> tuple[object, ...]:
    ages, seen_ages = result["preview_ages_ms"], result["prediction_ages_ms"]
    per_s = result["predictions"] / result["seconds"]
    share = per_s / min(alone, fps)
    gui, others = result["gui_share"], result["others_cores"]
    return (
        words,
        f"{result['seconds']:.1f}",
        f"{len(ages) / result['seconds']:.1f}",
        f"{per_s:.1f}",
        f"{share:.0%} {machine.met(share, _GOAL)}",
        result["skipped"],
        f"{machine.median(ages):.0f} (99 %: {machine.percentile(ages, 99):.0f})",
        f"{machine.median(seen_ages):.0f} (99 %: {machine.percentile(seen_ages, 99):.0f})",
        "-" if gui is None else f"{gui:.0%}",
        f"{result['own_cores']:.1f}",
        "?" if others is None else f"{others:.1f}",
    )


def _arguments() -> argparse.Namespace:
    parser = program.parser(__doc__)
    parser.add_argument("--seconds", type=float, default=20.0, help="measured a part (20)")
    parser.add_argument("--fps", type=float, default=30.0, help="of the source (30)")
    parser.add_argument("--width", type=int, default=1280)
    parser.add_argument("--height", type=int, default=720)
    parser.add_argument("--no-window", action="store_true", help="only what needs no Qt")
    parser.add_argument("--part", choices=tuple(_PARTS), help=argparse.SUPPRESS)
    parser.add_argument("--film", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.seconds = _QUICK_S
    return arguments


def _one_part(arguments: argparse.Namespace) -> dict[str, Any]:
    # Imported only now: the process must be prepared as the program prepares it.
    if arguments.part == "core":
        from benchmarks import live_core

        return live_core.run(arguments.film, arguments.seconds)
    from benchmarks import live_window

    slow_s = 0.1 if arguments.part == "slow" else 0.0
    return live_window.run(arguments.film, arguments.seconds, paint_slower_s=slow_s)


if __name__ == "__main__":
    sys.exit(main())
