"""How fast is a whole folder, decoding included? Ours beside two torchvision scripts and OpenVINO.

Two folders: photos of about 500x375, and photos of twelve megapixels (the same, enlarged, with a
sensor's noise). Each contender is a fresh process, alone, one after the other, in turn again and
again; figures are medians. "pictures/s" counts from the first picture to the last with the network
loaded; "whole process" from its start to its end, as does "CPU ms each", the processor time, which
other programs disturb least. Memory is the peak of the whole tree of processes, as the sum of
resident sets (Linux).

The contenders: our classify job in this program's modes, the real command line writing JSON lines
to a file, torchvision one picture at a time, torchvision with a DataLoader (batches of 32, four
processes), and OpenVINO with one thread a core, each decoding by torchvision's preset.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import machine, peers, pictures, program
from inception_gui.core.types import Mode

_MODES: Final = tuple(mode.value for mode in Mode)
_COMMAND_LINE: Final = "inception-cli"
_PEER_OF: Final = {"fast": peers.OPENVINO_BF16}
"""Whom a mode is compared with beside torchvision; the others with OpenVINO in float32."""

_SPEED_GOAL: Final = 0.95
_MEMORY_GOAL: Final = 0.5
_LOAD_GOAL: Final = 0.4
_LOAD_SECONDS: Final = 60.0
"""Under load each contender works no longer: torchvision may need minutes for a batch."""
_POLL_S: Final = 0.05


@dataclass(frozen=True, slots=True)
class Result:
    """What one process did. `job_s` is None for the command line, which does not tell."""

    pictures: int
    job_s: float | None
    whole_s: float
    cpu_s: float
    resident_mb: float

    @property
    def rate(self) -> float:
        """Pictures a second of the job; of the whole process where only that is known."""
        return self.pictures / (self.job_s or self.whole_s)


Results = dict[str, list[Result]]


class _Memory(threading.Thread):
    """Watches the resident memory of a process and of all that it starts, until told to stop."""

    def __init__(self, process_id: int) -> None:
        super().__init__(daemon=True)
        self.peak_mb = 0.0
        self._process_id = process_id
        self._end = threading.Event()

    def run(self) -> None:
        while not self._end.wait(_POLL_S):
            pages = sum(_tree_pages(self._process_id))
            self.peak_mb = max(self.peak_mb, pages * os.sysconf("SC_PAGE_SIZE") / 1e6)

    def stop(self) -> None:
        self._end.set()
        self.join()


def _tree_pages(process_id: int) -> Iterator[int]:
    folder = Path(f"/proc/{process_id}")
    try:
        yield int((folder / "statm").read_text("ascii").split()[1])
        children = [one.read_text("ascii").split() for one in folder.glob("task/*/children")]
    except OSError:  # it has ended meanwhile
        return
    for child in itertools.chain(*children):
        yield from _tree_pages(int(child))


def run(contender: str, folder: Path, weights: Path, limit_s: float | None = None) -> Result:
    """Classify `folder` in a fresh process, or what of it is done in `limit_s`."""
    output = folder.parent / "results.jsonl"
    if contender.startswith(_COMMAND_LINE):
        mode = contender.split()[1]
        command = ["inception_gui.cli", "classify", str(folder), "--no-store", "--mode", mode,
                   "--device", "cpu", "--format", "jsonl", "--output", str(output)]  # fmt: skip
    elif contender in _MODES:
        command = ["benchmarks.folder_run", contender, str(folder)]
    else:
        command = ["benchmarks.peers", contender, str(folder), "--weights", str(weights)]
    if limit_s is not None:
        command += ["--seconds", str(limit_s)]
    began, used = time.perf_counter(), _cpu_of_children()
    with subprocess.Popen(
        [sys.executable, "-m", *command],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        memory = _Memory(process.pid)
        memory.start()
        printed, said = process.communicate()
        whole_s = time.perf_counter() - began
        memory.stop()
    if process.returncode != 0:
        raise SystemExit(f"{contender} ended with {process.returncode}:\n{said}")
    cpu_s = _cpu_of_children() - used
    if output.is_file():
        done = sum('"top"' in line for line in output.read_text("utf-8").splitlines())
        output.unlink()
        return Result(done, None, whole_s, cpu_s, memory.peak_mb)
    told = json.loads(printed.splitlines()[-1])
    return Result(told["pictures"], told["seconds"], whole_s, cpu_s, memory.peak_mb)


def _cpu_of_children() -> float:
    times = os.times()
    return times.children_user + times.children_system


@contextmanager
def busy_cores() -> Iterator[None]:
    """Keep every core busy with another process, which wants all it can get."""
    code = "x = 0\nwhile True:\n    x = (x + 1) % 1000003"
    others = [subprocess.Popen([sys.executable, "-c", code]) for _ in range(machine.cores())]
    try:
        yield
    finally:
        for process in others:
            process.kill()
            process.wait()


def measure(
    contenders: list[str], folder: Path, arguments: argparse.Namespace, limit_s: float | None = None
) -> Results:
    """Run every contender in turn, `arguments.repetitions` times."""
    count = len(list(folder.iterdir()))
    results: Results = {contender: [] for contender in contenders}
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
    with program.prepared(arguments) as scratch:
        if arguments.growth:
            _growth(arguments, scratch)
            return 0
        for name, folder in _folders(arguments, scratch):
            share = machine.CpuShare()
            results = measure(_contenders(arguments), folder, arguments)
            print(f"\n{name}, {arguments.repetitions} alternating repetitions; {share}; "
                  f"load average {machine.load()}")  # fmt: skip
            _print(results)
            if arguments.load:
                _load(arguments, folder, results)
    return 0


def _arguments() -> argparse.Namespace:
    parser = program.parser(__doc__)
    parser.add_argument("--small", type=int, default=1000, metavar="N", help="photos of 500x375")
    parser.add_argument("--large", type=int, default=100, metavar="N", help="photos of 12 MP")
    parser.add_argument("--repetitions", type=int, default=3, metavar="N")
    parser.add_argument(
        "--growth", type=int, nargs="+", metavar="N",
        help="instead, time and peak memory of standard mode for so many small photos",
    )  # fmt: skip
    parser.add_argument(
        "--load", action="store_true", help="again with all cores kept busy by other processes"
    )
    parser.add_argument(
        "--only", nargs="+", metavar="NAME",
        help="these contenders only, for instance: standard torchvision-batch1",
    )  # fmt: skip
    parsed = parser.parse_args()
    parsed.weights = parsed.weights.resolve()
    if parsed.quick:
        parsed.small, parsed.large, parsed.repetitions = 12, 0, 1
        parsed.growth = [4, 8] if parsed.growth else None
    return parsed


def _contenders(arguments: argparse.Namespace) -> list[str]:
    found = [*_MODES, f"{_COMMAND_LINE} standard", *peers.TORCHVISION, *peers.of_openvino()]
    return [name for name in found if not arguments.only or name in arguments.only]


def _folders(arguments: argparse.Namespace, scratch: Path) -> Iterator[tuple[str, Path]]:
    if arguments.small:
        folder = pictures.fill(scratch / "small", pictures.shared_photos(), arguments.small)
        yield f"{arguments.small} small photos", folder
    if arguments.large:
        photos = pictures.shared_photos()[: arguments.large]
        made = pictures.make_large(scratch / "sources", photos)
        folder = pictures.fill(scratch / "large", made, arguments.large)
        yield f"{arguments.large} photos of 12 MP", folder


def _rate(results: Results, names: tuple[str, ...]) -> float:
    """The best median of these contenders, pictures a second; NaN where none ran."""
    ran = [results[name] for name in names if name in results]
    medians = [machine.median([one.rate for one in found]) for found in ran]
    return max(medians, default=float("nan"))


def _print(results: Results) -> None:
    torchvision = _rate(results, peers.TORCHVISION)
    rows = []
    for contender, found in results.items():
        rate, goal = _rate(results, (contender,)), ""
        if contender in _MODES:
            peer = _PEER_OF.get(contender, peers.OPENVINO)
            best = _rate(results, (*peers.TORCHVISION, peer))
            goal = f"{rate / best:.2f}x {machine.met(rate / best, _SPEED_GOAL)}"
        rows.append(
            (
                contender,
                "" if found[0].job_s is None else f"{rate:.1f}",
                "" if found[0].job_s is None else f"{rate / torchvision:.2f}x",
                goal,
                f"{machine.median([r.pictures / r.whole_s for r in found]):.1f}",
                f"{machine.median([r.cpu_s / r.pictures * 1e3 for r in found]):.0f}",
                f"{max(r.resident_mb for r in found):.0f}",
            )
        )
    heads = (
        "contender", "pictures/s", "to torchvision", f"to the best peer, goal {_SPEED_GOAL}x",
        "whole process/s", "CPU ms each", "peak MB",
    )  # fmt: skip
    print(machine.table(heads, rows))
    if peers.LOADER in results:
        loader = max(r.resident_mb for r in results[peers.LOADER])
        shares = {mode: max(r.resident_mb for r in results[mode]) / loader
                  for mode in _MODES if mode in results}  # fmt: skip
        words = [f"{m} {s:.2f}x {machine.met(_MEMORY_GOAL, s)}" for m, s in shares.items()]
        print(f"peak memory to the DataLoader's (goal {_MEMORY_GOAL}x): {', '.join(words)}")


def _load(arguments: argparse.Namespace, folder: Path, quiet: Results) -> None:
    contenders = [name for name in quiet if name in ("standard", "fast", *peers.TORCHVISION)]
    with busy_cores():
        busy = measure(contenders, folder, arguments, _LOAD_SECONDS)
    rows = []
    for name in contenders:
        before, after = _rate(quiet, (name,)), _rate(busy, (name,))
        goal = "" if name not in _MODES else machine.met(after / before, _LOAD_GOAL)
        rows.append((name, f"{before:.1f}", f"{after:.1f}", f"{after / before:.2f}x {goal}"))
    print(f"\nthe same with {machine.cores()} other processes that keep every core busy")
    print(machine.table(("contender", "quiet/s", "busy/s", f"share, goal {_LOAD_GOAL}x"), rows))


def _growth(arguments: argparse.Namespace, scratch: Path) -> None:
    rows = []
    for count in arguments.growth:
        folder = pictures.fill(scratch / str(count), pictures.shared_photos(), count)
        result = run("standard", folder, arguments.weights)
        seconds = result.job_s or 0.0
        each = f"{seconds / count * 1e3:.2f}"
        rows.append((count, f"{seconds:.1f}", each, f"{result.resident_mb:.0f}"))
    print(f"\nstandard mode; load average {machine.load()}")
    print(machine.table(("pictures", "seconds", "ms each", "peak MB"), rows))


if __name__ == "__main__":
    sys.exit(main())
