"""How fast is a whole folder, decoding included? Ours beside two torchvision scripts and OpenVINO.

Two folders: photos of about 500x375, and photos of twelve megapixels (the same, enlarged, with a
sensor's noise). Each contender is a fresh process, alone, one after the other, in turn again and
again; figures are medians. "pictures/s" counts from the first picture to the last with the network
loaded; "whole process" from its start to its end. Memory is the peak of the whole tree of
processes: the sum of resident sets, and (Linux) of proportional sets, which count a page once that
several processes share.

The contenders: our classify job in this program's modes, the real command line writing JSON lines
to a file, torchvision one picture at a time, torchvision with a DataLoader (batches of 32, four
processes), and OpenVINO with one thread a core where it is installed.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psutil

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import machine, peers, pictures

_MODES: Final = ("standard", "fast", "exact")
_COMMAND_LINE: Final = "inception-cli"
_PEERS: Final = (peers.BATCH_1, peers.LOADER)

_GOALS: Final = {
    "small": {"standard": 3.5, "fast": 6.5},
    "12 MP": {"standard": 4.0, "fast": 6.5},
}
_MEMORY_GOAL: Final = 0.5
_LOAD_GOAL: Final = 0.35
_LOAD_SECONDS: Final = 60.0
"""Under load each contender works no longer: torchvision may need minutes for a batch."""
_POLL_S: Final = 0.05
_POLLS_A_SHARE: Final = 10
"""The proportional sets cost the kernel a walk over every page: they are read less often."""


@dataclass(frozen=True, slots=True)
class Result:
    """What one process did. `job_s` is None for the command line, which does not tell."""

    pictures: int
    job_s: float | None
    whole_s: float
    resident_mb: float
    proportional_mb: float

    @property
    def rate(self) -> float:
        """Pictures a second of the job; of the whole process where only that is known."""
        return self.pictures / (self.job_s or self.whole_s)


class _Memory(threading.Thread):
    """Watches the memory of a process and all that it starts, until told to stop."""

    def __init__(self, process: psutil.Process) -> None:
        super().__init__(daemon=True)
        self.resident = self.proportional = 0
        self._process = process
        self._end = threading.Event()

    def run(self) -> None:
        polls = 0
        while not self._end.wait(_POLL_S):
            polls += 1
            self._look(polls % _POLLS_A_SHARE == 0)

    def _look(self, share: bool) -> None:
        resident = proportional = 0
        try:
            tree = [self._process, *self._process.children(recursive=True)]
        except psutil.Error:
            return
        for process in tree:
            try:
                resident += process.memory_info().rss
                if share:
                    proportional += getattr(process.memory_full_info(), "pss", 0)
            except psutil.Error:  # it has ended meanwhile
                continue
        self.resident = max(self.resident, resident)
        self.proportional = max(self.proportional, proportional)

    def stop(self) -> None:
        self._end.set()
        self.join()


def run(contender: str, folder: Path, weights: Path, limit_s: float | None = None) -> Result:
    """Classify `folder` in a fresh process, or what of it is done in `limit_s`."""
    with tempfile.TemporaryDirectory() as scratch:
        output = Path(scratch) / "results.jsonl"
        if contender.startswith(_COMMAND_LINE):
            command = [
                "inception_gui.cli", "classify", str(folder), "--no-store",
                "--mode", contender.split()[1],
                "--device", "cpu", "--weights", str(weights), "--format", "jsonl",
                "--output", str(output),
            ]  # fmt: skip
        elif contender in _MODES:
            command = ["benchmarks.folder_run", contender, str(folder), "--weights", str(weights)]
        else:
            command = ["benchmarks.peers", contender, str(folder), "--weights", str(weights)]
        if limit_s is not None:
            command += ["--seconds", str(limit_s)]
        began = time.perf_counter()
        with subprocess.Popen(
            [sys.executable, "-m", *command],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=machine.REPOSITORY,
            env=os.environ | {"PYTHONPATH": str(machine.REPOSITORY)},
        ) as process:  # fmt: skip
            memory = _Memory(psutil.Process(process.pid))
            memory.start()
            printed, said = process.communicate()
            whole_s = time.perf_counter() - began
            memory.stop()
        if process.returncode != 0:
            raise SystemExit(f"{contender} ended with {process.returncode}:\n{said}")
        if output.is_file():
            done = sum(1 for line in output.read_text("utf-8").splitlines() if '"top"' in line)
            job_s = None
        else:
            told = json.loads(printed.splitlines()[-1])
            done, job_s = told["pictures"], told["seconds"]
    return Result(done, job_s, whole_s, memory.resident / 1e6, memory.proportional / 1e6)


@contextmanager
def busy_cores(count: int) -> Iterator[None]:
    """Keep `count` cores busy with other processes, which want all they can get."""
    code = "x = 0\nwhile True:\n    x = (x + 1) % 1000003"
    others = [subprocess.Popen([sys.executable, "-c", code]) for _ in range(count)]
    try:
        yield
    finally:
        for process in others:
            process.kill()
            process.wait()


def measure(
    contenders: list[str],
    folder: Path,
    count: int,
    arguments: argparse.Namespace,
    limit_s: float | None = None,
) -> dict[str, list[Result]]:
    """Run every contender in turn, `arguments.repetitions` times."""
    results: dict[str, list[Result]] = {contender: [] for contender in contenders}
    for _ in range(arguments.repetitions):
        for contender in contenders:
            result = run(contender, folder, arguments.weights, limit_s)
            if limit_s is None and result.pictures != count:
                raise SystemExit(f"{contender} classified {result.pictures} of {count} pictures")
            results[contender].append(result)
    return results


def main() -> int:
    arguments = _arguments()
    print(machine.describe())
    print(peers.about(arguments.weights), flush=True)
    with tempfile.TemporaryDirectory(dir=arguments.scratch) as scratch:
        # A profile of its own: what a user's program has found out before is not there.
        os.environ["INCEPTION_GUI_PROFILE"] = str(Path(scratch) / "profile")
        if arguments.growth:
            _growth(arguments, Path(scratch))
            return 0
        for name, folder, count in _folders(arguments, Path(scratch)):
            share = machine.CpuShare()
            results = measure(_contenders(arguments), folder, count, arguments)
            print(f"\n{count} photos, {name}, {arguments.repetitions} alternating repetitions; "
                  f"{share}; load average {machine.load()}")  # fmt: skip
            _print(name, results)
            if arguments.load:
                _load(arguments, folder, count, results)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    weights = os.environ.get("INCEPTION_GUI_WEIGHTS") or str(machine.STAND_IN)
    parser.add_argument("--weights", type=Path, default=Path(weights), metavar="FILE")
    parser.add_argument("--small", type=int, default=1000, metavar="N", help="photos of 500x375")
    parser.add_argument("--large", type=int, default=100, metavar="N", help="photos of 12 MP")
    parser.add_argument("--repetitions", type=int, default=3, metavar="N")
    parser.add_argument("--scratch", type=Path, metavar="DIR", help="where the folders are made")
    parser.add_argument(
        "--growth", type=int, nargs="+", metavar="N",
        help="instead, time and peak memory of standard mode for so many small photos",
    )  # fmt: skip
    parser.add_argument(
        "--load", action="store_true", help="again with all cores kept busy by other processes"
    )
    parser.add_argument("--quick", action="store_true", help="few pictures, to see that it runs")
    parser.add_argument(
        "--only", nargs="+", metavar="NAME",
        help="these contenders only, for instance: standard torchvision-batch1",
    )  # fmt: skip
    parsed = parser.parse_args()
    if not parsed.weights.is_file():
        parser.error("--weights is needed: there are no stand-in weights beside the repository")
    parsed.weights = parsed.weights.resolve()
    if parsed.quick:
        parsed.small, parsed.large, parsed.repetitions = 40, 8, 1
        parsed.growth = [20, 40] if parsed.growth else None
    return parsed


def _contenders(arguments: argparse.Namespace) -> list[str]:
    found = [*_MODES, f"{_COMMAND_LINE} standard", f"{_COMMAND_LINE} fast", *_PEERS]
    if peers.has_openvino():
        found += [peers.OPENVINO, peers.OPENVINO_BF16]
    return [name for name in found if not arguments.only or name in arguments.only]


def _folders(arguments: argparse.Namespace, scratch: Path) -> Iterator[tuple[str, Path, int]]:
    if arguments.small:
        yield (
            "small",
            pictures.fill(scratch / "small", pictures.shared_photos(), arguments.small),
            arguments.small,
        )
    if arguments.large:
        photos = pictures.shared_photos()[: arguments.large]
        sources = pictures.make_large(scratch / "sources", photos)
        yield "12 MP", pictures.fill(scratch / "large", sources, arguments.large), arguments.large


def _better_peer(results: dict[str, list[Result]]) -> float:
    """Pictures a second of the better torchvision script; NaN where none ran."""
    rates = [_rate(results[name]) for name in _PEERS if name in results]
    return max(rates, default=float("nan"))


def _rate(results: list[Result]) -> float:
    return machine.median([result.rate for result in results])


def _print(name: str, results: dict[str, list[Result]]) -> None:
    peer = _better_peer(results)
    rows = []
    for contender, found in results.items():
        rate = _rate(found)
        goal = _GOALS[name].get(contender)
        rows.append(
            (
                contender,
                "" if found[0].job_s is None else f"{rate:.1f}",
                f"{min(r.rate for r in found):.1f} - {max(r.rate for r in found):.1f}",
                "" if found[0].job_s is None else f"{rate / peer:.2f}x",
                "" if goal is None else f"{goal:.1f}x {_met(rate / peer, goal)}",
                f"{machine.median([r.pictures / r.whole_s for r in found]):.1f}",
                f"{_whole(results) / machine.median([r.whole_s for r in found]):.2f}x",
                f"{max(r.resident_mb for r in found):.0f}",
                f"{max(r.proportional_mb for r in found):.0f}",
            )
        )
    heads = (
        "contender", "pictures/s", "range", "to torchvision", "goal",
        "whole process/s", "to torchvision", "peak MB", "shared once",
    )  # fmt: skip
    print(machine.table(heads, rows))
    if peers.LOADER in results:
        loader = max(r.resident_mb for r in results[peers.LOADER])
        shares = [
            f"{mode} {max(r.resident_mb for r in results[mode]) / loader:.2f}x"
            for mode in _MODES
            if mode in results
        ]
        print(f"peak memory to the DataLoader's (goal {_MEMORY_GOAL}x): {', '.join(shares)}")


def _whole(results: dict[str, list[Result]]) -> float:
    """Seconds of the better torchvision script from start to end; NaN where none ran."""
    return min(
        (machine.median([r.whole_s for r in results[name]]) for name in _PEERS if name in results),
        default=float("nan"),
    )


def _met(value: float, goal: float) -> str:
    return "" if value != value else "met" if value >= goal else "not met"


def _load(
    arguments: argparse.Namespace, folder: Path, count: int, quiet: dict[str, list[Result]]
) -> None:
    contenders = [name for name in ("standard", "fast", *_PEERS) if name in quiet]
    with busy_cores(machine.cores()):
        results = measure(contenders, folder, count, arguments, _LOAD_SECONDS)
    rows = []
    for name in contenders:
        share = _rate(results[name]) / _rate(quiet[name])
        goal = "" if name in _PEERS else f"{_LOAD_GOAL:.2f}x {_met(share, _LOAD_GOAL)}"
        rows.append(
            (
                name,
                f"{_rate(quiet[name]):.1f}",
                f"{_rate(results[name]):.1f}",
                f"{share:.2f}x",
                goal,
            )
        )
    print(f"\nthe same with {machine.cores()} other processes that keep every core busy")
    print(machine.table(("contender", "quiet/s", "busy/s", "share", "goal"), rows))


def _growth(arguments: argparse.Namespace, scratch: Path) -> None:
    rows = []
    for count in arguments.growth:
        folder = pictures.fill(scratch / str(count), pictures.shared_photos(), count)
        result = run("standard", folder, arguments.weights)
        rows.append(
            (
                count, f"{result.job_s:.1f}", f"{(result.job_s or 0) / count * 1e3:.2f}",
                f"{result.resident_mb:.0f}", f"{result.proportional_mb:.0f}",
            )
        )  # fmt: skip
    print(f"\nstandard mode; load average {machine.load()}")
    print(machine.table(("pictures", "seconds", "ms each", "peak MB", "shared once"), rows))


if __name__ == "__main__":
    sys.exit(main())
