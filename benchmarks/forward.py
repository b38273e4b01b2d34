"""How fast is the network alone? Ours, torchvision's and OpenVINO's, and the processor's limit.

Each way runs in a process of its own and is asked in turn, again and again, so that a busy moment
of the machine meets all of them; figures are medians of these rounds. "Batched" is the best each
way can do with many pictures: ours on one single-threaded stream a core, OpenVINO with its
throughput hint, torchvision in batches of 8 or 32. The limit is the fastest single convolution of
the network's kinds that oneDNN reaches here on all cores, measured in the same run.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import forward_run as ways
from benchmarks import machine, peers

_GFLOP: Final = 11.43
"""Of one picture: two for each multiply-add of the convolutions and the last layer."""

_PEERS: Final = (ways.TORCHVISION, ways.OPENVINO, ways.OPENVINO_BF16)
_GOALS: Final = (
    # name, what, ours, peer, goal
    ("batch 1, float32 / torchvision", "latency", ways.OURS_F32, ways.TORCHVISION, 2.6),
    ("batch 1, float32 / OpenVINO", "latency", ways.OURS_F32, ways.OPENVINO, 0.95),
    ("batch 1, bfloat16 / OpenVINO", "latency", ways.OURS_BF16, ways.OPENVINO_BF16, 0.9),
    ("batched, float32 / OpenVINO", "batched", ways.OURS_F32, ways.OPENVINO, 1.0),
    ("batched, bfloat16 / OpenVINO", "batched", ways.OURS_BF16, ways.OPENVINO_BF16, 1.0),
)
_LIMIT_GOAL: Final = 0.88

_Measured = dict[str, dict[str, dict[str, list[float]]]]
"""By way and question, each answer's figures, one a round."""


class _Way:
    """A process that runs the network one way, and waits to be asked."""

    def __init__(self, name: str, weights: Path) -> None:
        environment = os.environ | {"PYTHONPATH": str(machine.REPOSITORY)}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.forward_run", name, str(weights)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            text=True, env=environment, cwd=machine.REPOSITORY,
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
    arguments = _arguments()
    names = _names()
    print(machine.describe())
    print(peers.about(arguments.weights), flush=True)
    share = machine.CpuShare()
    measured: _Measured = {}
    running: dict[str, _Way] = {}
    try:
        for name in names:
            running[name] = _Way(name, arguments.weights)
        for repetition in range(-1, arguments.repetitions):
            # The first round packs, compiles and starts threads, and is not counted.
            _round(running, measured if repetition >= 0 else {}, arguments)
    finally:
        for way in running.values():
            way.close()
    print(f"{arguments.repetitions} alternating rounds; {share}; load average {machine.load()}")
    print()
    _print_times(measured)
    print()
    _print_goals(measured)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    weights = os.environ.get("INCEPTION_GUI_WEIGHTS") or str(machine.STAND_IN)
    parser.add_argument("--weights", type=Path, default=Path(weights), metavar="FILE")
    parser.add_argument("--repetitions", type=int, default=9, metavar="N", help="rounds")
    parser.add_argument("--times", type=int, default=16, metavar="N", help="pictures a round")
    parser.add_argument("--quick", action="store_true", help="one short round, to see that it runs")
    parsed = parser.parse_args()
    if not parsed.weights.is_file():
        parser.error("--weights is needed: there are no stand-in weights beside the repository")
    if parsed.quick:
        parsed.repetitions, parsed.times = 1, 4
    return parsed


def _names() -> list[str]:
    import torch
    from inception_gui.core.backends.cpu_autotune import precision_of
    from inception_gui.core.backends.mkldnn import operators_exist

    from inception_gui.core.types import Mode

    has_bf16 = precision_of(Mode.FAST, "cpu") is torch.bfloat16
    names = [ways.TORCHVISION, ways.PLAIN]
    if operators_exist():
        names += [ways.OURS_F32, ways.LIMIT] + ([ways.OURS_BF16] if has_bf16 else [])
    if peers.has_openvino():
        names += [ways.OPENVINO] + ([ways.OPENVINO_BF16] if has_bf16 else [])
    return names


def _round(running: dict[str, _Way], measured: _Measured, arguments: argparse.Namespace) -> None:
    has_bf16 = ways.OURS_BF16 in running
    for what in ("latency", "batched", "float32", "bfloat16"):
        for name, way in running.items():
            is_limit = name == ways.LIMIT
            if is_limit != (what in ("float32", "bfloat16")) or (
                what == "bfloat16" and not has_bf16
            ):
                continue
            times = 5 if is_limit else arguments.times
            for key, value in way.ask(what, times).items():
                measured.setdefault(name, {}).setdefault(what, {}).setdefault(key, []).append(value)
            time.sleep(0.02)  # until the threads of the last have stopped looking for work


def _best(measured: _Measured, name: str, what: str) -> tuple[float, str]:
    """The lowest median of a way's answers in ms a picture, and which answer it was."""
    answers = measured.get(name, {}).get(what, {})
    if not answers:
        return float("nan"), ""
    return min((machine.median(values), key) for key, values in answers.items())


def _limit(measured: _Measured, precision: str) -> tuple[float, str]:
    """The highest rate in GFLOP/s that a convolution reached, and which it was."""
    answers = measured.get(ways.LIMIT, {}).get(precision, {})
    if not answers:
        return float("nan"), ""
    return max((machine.median(values), key) for key, values in answers.items())


def _print_times(measured: _Measured) -> None:
    slowest, _ = _best(measured, ways.TORCHVISION, "latency")
    slowest_batched, _ = _best(measured, ways.TORCHVISION, "batched")
    rows = []
    for name in measured:
        if name == ways.LIMIT:
            continue
        single, _ = _best(measured, name, "latency")
        lowest = min(measured[name]["latency"]["ms"])
        many, how = _best(measured, name, "batched")
        rows.append(
            (
                name, f"{single:.1f}", f"{lowest:.1f}", f"{slowest / single:.2f}x",
                f"{many:.1f}", f"{slowest_batched / many:.2f}x", how,
            )
        )  # fmt: skip
    heads = (
        "ms a picture, medians", "batch 1", "lowest", "to torchvision",
        "batched", "to torchvision", "best way",
    )  # fmt: skip
    print(machine.table(heads, rows))
    print()
    rows = [
        (f"{name}: {key}", f"{machine.median(values):.2f}", f"{min(values):.2f}")
        for name in measured
        if name != ways.LIMIT
        for key, values in measured[name]["batched"].items()
    ]
    print(machine.table(("every batched way", "ms a picture", "lowest"), rows))


def _print_goals(measured: _Measured) -> None:
    rows = []
    for name, what, ours, peer, goal in _GOALS:
        ratio = _best(measured, peer, what)[0] / _best(measured, ours, what)[0]
        rows.append((name, _ratio(ratio), f"{goal:.2f}x", _met(ratio, goal)))
    for precision, ours, goal in (
        ("float32", ways.OURS_F32, _LIMIT_GOAL),
        ("bfloat16", ways.OURS_BF16, None),
    ):
        rate, which = _limit(measured, precision)
        share = _GFLOP / (_best(measured, ours, "batched")[0] / 1e3) / rate
        name = f"{precision}, share of {rate:.0f} GFLOP/s ({which})"
        rows.append(
            (
                name, "-" if share != share else f"{share:.0%}",
                f"{goal:.0%}" if goal else "-", _met(share, goal),
            )
        )  # fmt: skip
    print(machine.table(("goal", "measured", "wanted", ""), rows))


def _ratio(value: float) -> str:
    return "-" if value != value else f"{value:.2f}x"


def _met(value: float, goal: float | None) -> str:
    if goal is None or value != value:
        return ""
    return "met" if value >= goal else "not met"


if __name__ == "__main__":
    sys.exit(main())
