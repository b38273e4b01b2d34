"""How fast is the network alone? Ours, torchvision's and OpenVINO's, and the processor's limit.

Each way runs in a process of its own and is asked in turn, again and again, so that a busy moment
of the machine meets all of them; figures are medians of these rounds. "Batched" is the best each
way can do with many pictures: ours as it classifies a folder, OpenVINO's throughput hint,
torchvision in batches of 8 or 32. OpenVINO's rows are its own loop, as `benchmark_app` has it, over
torchvision's network as OpenVINO converts it; ours begin with bytes and end with probabilities and
features in arrays of their own. The limit is the fastest single convolution of the network's kinds
that oneDNN reaches here on all cores, measured in the same run.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import forward_run as ways
from benchmarks import machine, peers, program

_GFLOP: Final = 11.43
"""Of one picture: two for each multiply-add of the convolutions and the last layer."""

_GOALS: Final = (
    ("float32 / OpenVINO", ways.OURS, ways.OPENVINO, 0.97),
    ("bfloat16 / OpenVINO", ways.OURS_BF16, ways.OPENVINO_BF16, 0.97),
    ("float32 / folded torch", ways.OURS, ways.FOLDED, 1.0),
    ("float32 / torchvision", ways.OURS, ways.TORCHVISION, 1.0),
)

_Measured = dict[tuple[str, str], dict[str, list[float]]]
"""By way and question, each answer's figures, one a round."""


class _Way:
    """A process that runs the network one way, and waits to be asked."""

    def __init__(self, name: str, weights: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.forward_run", name, str(weights)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        self._name = name
        self._answer()

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit(f"{self._name} ended with {self._process.wait()}")
        return json.loads(line)

    def ask(self, what: str, times: int) -> dict[str, float]:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"what": what, "times": times}) + "\n")
        self._process.stdin.flush()
        answer: dict[str, float] = self._answer()
        return answer

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()


def main() -> int:
    parser = program.parser(__doc__)
    parser.add_argument("--repetitions", type=int, default=9, metavar="N", help="rounds")
    parser.add_argument("--times", type=int, default=16, metavar="N", help="pictures a round")
    parser.add_argument("--only", nargs="+", metavar="WAY", help='for instance: "ours float32"')
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.repetitions, arguments.times = 1, 2
    print(machine.describe())
    print(peers.about(arguments.weights), flush=True)
    measured: _Measured = {}
    with program.prepared(arguments):
        running: dict[str, _Way] = {}
        try:
            for name in _names(arguments.only):
                running[name] = _Way(name, arguments.weights)
            share = machine.CpuShare()
            for repetition in range(-1, arguments.repetitions):
                # The first round compiles and starts threads, and is not counted.
                _round(running, measured if repetition >= 0 else {}, arguments.times)
        finally:
            for way in running.values():
                way.close()
    print(f"{arguments.repetitions} alternating rounds; {share}; load average {machine.load()}\n")
    _print_times(measured)
    _print_goals(measured)
    return 0


def _names(only: list[str] | None) -> list[str]:
    names = [ways.TORCHVISION, ways.FOLDED, ways.LIMIT]
    kinds = peers.of_openvino()
    if peers.OPENVINO in kinds:
        names += [ways.OURS, ways.OPENVINO]
    if peers.OPENVINO_BF16 in kinds:
        names += [ways.OURS_BF16, ways.OPENVINO_BF16]
    return [name for name in names if not only or name in only]


def _round(running: dict[str, _Way], measured: _Measured, times: int) -> None:
    for what in ("latency", "batched", "float32", "bfloat16"):
        for name, way in running.items():
            is_limit = name == ways.LIMIT
            if is_limit == (what in ("latency", "batched")):
                continue
            if what == "bfloat16" and ways.OURS_BF16 not in running:
                continue
            for key, value in way.ask(what, 3 if is_limit else times).items():
                measured.setdefault((name, what), {}).setdefault(key, []).append(value)


def _best(measured: _Measured, name: str, what: str) -> float:
    """The lowest median of a way's answers in ms a picture; NaN where there are none."""
    answers = measured.get((name, what), {"": []})
    return min(machine.median(values) for values in answers.values())


def _print_times(measured: _Measured) -> None:
    rows = [
        (
            f"{name}: {what}" + ("" if key == "ms" else f", {key}"),
            f"{machine.median(values):.1f}",
            f"{min(values):.1f}",
            f"{_best(measured, ways.TORCHVISION, what) / machine.median(values):.2f}x",
        )
        for what in ("latency", "batched")
        for (name, asked), answers in measured.items()
        if asked == what
        for key, values in answers.items()
    ]
    print(machine.table(("ms a picture", "median", "lowest", "to torchvision"), rows), "\n")


def _print_goals(measured: _Measured) -> None:
    rows = []
    for name, ours, peer, goal in _GOALS:
        for what in ("latency", "batched"):
            ratio = _best(measured, peer, what) / _best(measured, ours, what)
            wanted = f"{goal:.2f}x {machine.met(ratio, goal)}"
            rows.append((f"{what}, {name}", f"{ratio:.2f}x", wanted))
    for precision, ours in (("float32", ways.OURS), ("bfloat16", ways.OURS_BF16)):
        answers = measured.get((ways.LIMIT, precision), {"": []})
        rate, which = max((machine.median(values), key) for key, values in answers.items())
        share = _GFLOP / (_best(measured, ours, "batched") / 1e3) / rate
        rows.append((f"batched, {precision}, of {rate:.0f} GFLOP/s ({which})", f"{share:.0%}", ""))
    print(machine.table(("goal", "measured", "wanted"), [r for r in rows if "nan" not in r[1]]))


if __name__ == "__main__":
    sys.exit(main())
