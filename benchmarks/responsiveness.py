"""Does the window stay responsive? Measures the gaps between turns of the GUI's event loop.

The real program runs in this process: it starts (the network is loaded),
photos are dropped on the window until all are classified, then it idles. All the while a precise
1 ms timer beats in the GUI thread. A gap is the time between two beats less that millisecond: how
much later than asked the event loop came round, for whatever reason, so how long a key press could
have waited. It counts from the moment the window is first painted.

With --blame a second thread watches the beats and notes what Python code the GUI thread (and the
others) were in during each long gap, how much processor time the GUI thread itself used in it, and
which collections of garbage fell into it. A gap in which the GUI thread used no processor time was
spent waiting: for the interpreter's lock, or for a core on a busy machine.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import machine, pictures, program

_PHASES: Final = {
    "start": "window start, network loaded",
    "drop": "photos dropped until classified",
    "idle": "idle",
}


def main() -> int:
    arguments = _arguments()
    if arguments.one_run:
        return _one_run(arguments)
    print(machine.describe(), flush=True)
    runs: list[dict[str, Any]] = []
    with program.prepared(arguments):
        for number in range(1, (1 if arguments.quick else arguments.runs) + 1):
            done = subprocess.run(
                [sys.executable, __file__, "--one-run", *sys.argv[1:]],
                stdout=subprocess.PIPE,
                text=True,
                check=False,
            )
            if done.returncode != 0:
                print(f"run {number} ended with {done.returncode}", file=sys.stderr)
                return 1
            runs.append(json.loads(done.stdout.splitlines()[-1]))
            _print_run(number, runs[-1])
    if len(runs) > 1:
        _print_summary(runs)
    return 0


def _arguments() -> argparse.Namespace:
    parser = program.parser(__doc__)
    parser.add_argument("--count", type=int, default=50, help="how many photos (50)")
    parser.add_argument("--runs", type=int, default=3, help="each in a fresh process (3)")
    parser.add_argument("--idle", type=float, default=3.0, metavar="S", help="idle seconds (3)")
    parser.add_argument("--blame", action="store_true", help="say what the longest gaps were")
    parser.add_argument("--switch-interval", type=float, metavar="S", help="of the interpreter")
    parser.add_argument("--one-run", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


def _one_run(arguments: argparse.Namespace) -> int:
    # Imported only now: the process must be prepared as the program prepares it.
    from benchmarks import responsiveness_run

    result = responsiveness_run.run(
        pictures.shared_photos()[: 5 if arguments.quick else arguments.count],
        idle_s=arguments.idle,
        blame=arguments.blame,
        switch_interval_s=arguments.switch_interval,
    )
    print(json.dumps(result))
    return 0


_HEADS: Final = (
    "phase", "s", "beats", "median ms", "99 % ms", "longest ms", "> 16 ms", "> 50 ms",
    "own cores", "others' cores",
)  # fmt: skip


def _print_run(number: int, run: dict[str, Any]) -> None:
    print(
        f"\nrun {number}: load {run['load']}, switch interval {run['switch_interval_ms']:g} ms, "
        f"first paint {run['first_paint_ms']:.0f} ms after show()"
    )
    rows = []
    for key, words in _PHASES.items():
        phase = run["phases"][key]
        gaps = phase["gaps_ms"]
        others = phase["others_cores"]
        rows.append(
            (
                words,
                f"{phase['seconds']:.2f}",
                len(gaps),
                f"{machine.median(gaps):.2f}",
                f"{machine.percentile(gaps, 99):.1f}",
                f"{max(gaps, default=float('nan')):.1f}",
                sum(gap > 16 for gap in gaps),
                sum(gap > 50 for gap in gaps),
                f"{phase['own_cores']:.1f}",
                "?" if others is None else f"{others:.1f}",
            )
        )
    print(machine.table(_HEADS, rows), flush=True)
    for line in run["blame"]:
        print(line, flush=True)


def _print_summary(runs: list[dict[str, Any]]) -> None:
    print(f"\nmedians of {len(runs)} runs (and the worst)")
    rows = []
    for key, words in _PHASES.items():
        phases = [run["phases"][key]["gaps_ms"] for run in runs]
        columns = (
            [machine.median(gaps) for gaps in phases],
            [machine.percentile(gaps, 99) for gaps in phases],
            [max(gaps, default=float("nan")) for gaps in phases],
        )
        counts = [[sum(gap > limit for gap in gaps) for gaps in phases] for limit in (16, 50)]
        seconds = [run["phases"][key]["seconds"] for run in runs]
        rows.append(
            (
                words,
                f"{machine.median(seconds):.2f}",
                *(f"{machine.median(values):.1f} ({max(values):.1f})" for values in columns),
                *(f"{machine.median(values):g} ({max(values)})" for values in counts),
            )
        )
    heads = ("phase", "s", "median ms", "99 % ms", "longest ms", "> 16 ms", "> 50 ms")
    print(machine.table(heads, rows))


if __name__ == "__main__":
    sys.exit(main())
