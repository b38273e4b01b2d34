"""How should waiting OpenMP threads wait? One picture's latency, on a quiet and a busy machine.

For every setting one process loads the program's network and runs a single picture on the
interactive lane, as the window does, again and again with 5 ms between. The processes live side
by side, but only one works at a time: the settings take turns, in every round once on the machine
as it is and once with as many burners (endless loops at ordinary priority) as there are cores.
The table shows the median of all passes of all rounds, and the 90th percentile.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import machine

_VARIABLES: Final = ("OMP_WAIT_POLICY", "GOMP_SPINCOUNT", "OMP_NUM_THREADS")
_SETTINGS: Final[dict[str, dict[str, str]]] = {
    "GNU's default": {"GOMP_SPINCOUNT": ""},
    "OMP_WAIT_POLICY=PASSIVE": {"OMP_WAIT_POLICY": "PASSIVE"},
    **{
        f"GOMP_SPINCOUNT={count}": {"GOMP_SPINCOUNT": str(count)}
        for count in (1000, 10_000, 20_000, 100_000, 1_000_000)
    },
}
_PAUSE_S: Final = 0.005


def main() -> int:
    arguments = _arguments()
    if arguments.serve:
        _serve(arguments.threads[0])
        return 0
    print(machine.describe(), flush=True)
    threads = arguments.threads or [machine.cores(), max(machine.cores() - 1, 1)]
    with tempfile.TemporaryDirectory() as profile:
        servers = {
            (name, count): _start(variables, count, arguments.weights, profile)
            for count in threads
            for name, variables in _SETTINGS.items()
        }
        try:
            _measure(servers, arguments.rounds, arguments.passes)
        finally:
            for server in servers.values():
                server.communicate()
    return 0


def _measure(
    servers: dict[tuple[str, int], subprocess.Popen[str]], rounds: int, passes: int
) -> None:
    found: dict[tuple[tuple[str, int], bool], list[float]] = {}
    others: dict[bool, list[float]] = {False: [], True: []}
    for _ in range(rounds):
        for is_busy in (False, True):
            with _burners(machine.cores() if is_busy else 0):
                for key, server in servers.items():
                    share = machine.CpuShare()
                    result = _ask(server, passes)
                    found.setdefault((key, is_busy), []).extend(result["ms"])
                    foreign = share.so_far()[1]
                    if foreign is not None:
                        others[is_busy].append(foreign - result["cores"])
    rows = []
    for key in servers:
        quiet, busy = found[key, False], found[key, True]
        rows.append(
            (
                key[0],
                key[1],
                f"{machine.median(quiet):.1f}",
                f"{machine.percentile(quiet, 90):.1f}",
                f"{machine.median(busy):.1f}",
                f"{machine.percentile(busy, 90):.1f}",
                len(busy),
            )
        )
    heads = (
        "ms a picture, batch 1", "threads", "quiet", "90 %", "busy", "90 %", "busy passes",
    )  # fmt: skip
    print(machine.table(heads, rows))
    for is_busy, values in others.items():
        words = "busy (burners included)" if is_busy else "quiet"
        print(f"{words}: other programs used {machine.median(values):.1f} cores at the median")
    print(f"load average at the end {machine.load()}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    weights = os.environ.get("INCEPTION_GUI_WEIGHTS") or str(machine.STAND_IN)
    parser.add_argument("--weights", type=Path, default=Path(weights), metavar="FILE")
    parser.add_argument("--threads", type=int, action="append", help="default: cores, cores - 1")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--passes", type=int, default=12, help="measured passes a turn (12)")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


@contextmanager
def _burners(count: int) -> Iterator[None]:
    """Keep `count` cores busy meanwhile."""
    burners = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for burner in burners:
            burner.kill()
            burner.wait()


def _start(
    variables: dict[str, str], threads: int, weights: Path, profile: str
) -> subprocess.Popen[str]:
    environment = {key: value for key, value in os.environ.items() if key not in _VARIABLES}
    environment |= {"INCEPTION_GUI_WEIGHTS": str(weights), "INCEPTION_GUI_PROFILE": profile}
    server = subprocess.Popen(
        [sys.executable, __file__, "--serve", "--threads", str(threads)],
        env=environment | variables,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    # One after the other: what the first learns of this machine (engines) the others take over.
    _ask(server, 2)
    return server


def _ask(server: subprocess.Popen[str], passes: int) -> dict[str, Any]:
    assert server.stdin is not None
    assert server.stdout is not None
    server.stdin.write(f"{passes}\n")
    server.stdin.flush()
    answer = server.stdout.readline()
    if not answer:
        raise SystemExit(f"a process ended with {server.wait()}")
    parsed: dict[str, Any] = json.loads(answer)
    return parsed


def _serve(threads: int) -> None:
    """Load the network, then for every number on standard input time so many passes."""
    if os.environ.get("GOMP_SPINCOUNT") == "":
        # The runtime's default, so what the program would set must not be set.
        del os.environ["GOMP_SPINCOUNT"]
    else:
        from inception_gui import environment

        environment.prepare()
    import numpy as np
    import torch

    from inception_gui import paths
    from inception_gui.core.inference import Inference
    from inception_gui.core.jobs.load_network import load_network
    from inception_gui.core.weights.store import WeightStore

    *_, inference = load_network(WeightStore(paths.weights_folder()).find(None))
    assert isinstance(inference, Inference)
    inference.interactive(lambda _: torch.set_num_threads(threads))
    side = inference.classifier.weights.preprocessing.crop
    picture = np.random.default_rng(0).integers(0, 256, (side, side, 3), np.uint8)
    for line in sys.stdin:
        share = machine.CpuShare()
        timings: list[float] = []
        # Two passes to wake up in; and no setting may hold the others up for minutes.
        limit = time.perf_counter() + 6
        for number in range(-2, int(line)):
            began = time.perf_counter()
            inference.interactive(lambda classifier: classifier.run([picture], prepared_for=1))
            if number >= 0:
                timings.append(1000 * (time.perf_counter() - began))
            if timings and time.perf_counter() > limit:
                break
            time.sleep(_PAUSE_S)
        print(json.dumps({"ms": timings, "cores": share.so_far()[0]}), flush=True)
    inference.close()


if __name__ == "__main__":
    sys.exit(main())
