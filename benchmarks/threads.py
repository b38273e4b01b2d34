"""How should waiting OpenMP threads wait? One picture's latency, on a quiet and a busy machine.

For every setting one process loads the program's network and runs a single picture on the
interactive lane, as the window does, again and again with 5 ms between. The processes live side
by side, but only one works at a time: the settings take turns, in every round on the machine as it
is and with burners (endless loops at ordinary priority): by default one, and one a core. One burner
is the hard case: threads that spin keep their cores while the one they wait for shares its own.
The table shows, for each number of burners, the median and the 90th percentile of all passes of all
rounds, the first ones included.
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
        for count in (100, 1000, 2000, 3000, 5000, 10_000, 20_000, 100_000, 1_000_000)
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
            _measure(
                servers,
                arguments.rounds,
                arguments.passes,
                arguments.burners or [0, 1, machine.cores()],
            )
        finally:
            for server in servers.values():
                server.communicate()
    return 0


def _measure(
    servers: dict[tuple[str, int], subprocess.Popen[str]],
    rounds: int,
    passes: int,
    burners: list[int],
) -> None:
    found: dict[tuple[tuple[str, int], int], list[float]] = {}
    others: dict[int, list[float]] = {}
    for _ in range(rounds):
        for count in burners:
            with _burners(count):
                for key, server in servers.items():
                    share = machine.CpuShare()
                    result = _ask(server, passes)
                    found.setdefault((key, count), []).extend(result["ms"])
                    foreign = share.so_far()[1]
                    if foreign is not None:
                        others.setdefault(count, []).append(foreign - result["cores"])
    rows = []
    for key in servers:
        timings = [found[key, count] for count in burners]
        cells = [
            f"{machine.median(values):.0f} ({machine.percentile(values, 90):.0f})"
            for values in timings
        ]
        rows.append((key[0], key[1], *cells, f"{max(map(machine.median, timings)):.0f}"))
    heads = (
        "ms a picture, batch 1",
        "threads",
        *(f"{count} burners (90 %)" for count in burners),
        "worst median",
    )
    print(machine.table(heads, rows))
    for count, values in others.items():
        print(
            f"{count} burners: other programs, they included, used {machine.median(values):.1f} "
            "cores at the median"
        )
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
    parser.add_argument("--burners", type=int, action="append", help="default: 0, 1, cores")
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

    import numpy as np
    import torch

    from inception_gui import paths
    from inception_gui.core.inference.scheduler import Inference
    from inception_gui.core.jobs.load_network import load_network, prepare_network
    from inception_gui.core.weights.store import WeightStore

    loaded: list[Inference] = []

    def load() -> None:
        *_, inference = load_network(WeightStore(paths.weights_folder()).find(None))
        assert isinstance(inference, Inference)
        list(prepare_network(inference))
        loaded.append(inference)

    # In a thread that ends, as in the window. A thread that loaded and lives on keeps its OpenMP
    # threads; with more of them than cores GNU's runtime hardly spins, whatever the setting, and
    # this would compare nothing.
    loader = threading.Thread(target=load)
    loader.start()
    loader.join()
    (inference,) = loaded
    inference.interactive(lambda _: torch.set_num_threads(threads))
    inference.interactive(lambda classifier: classifier.settle(1))
    side = inference.classifier.weights.preprocessing.crop
    picture = np.random.default_rng(0).integers(0, 256, (side, side, 3), np.uint8)
    for line in sys.stdin:
        share = machine.CpuShare()
        timings: list[float] = []
        # No setting may hold the others up for minutes.
        limit = time.perf_counter() + 6
        for _ in range(int(line)):
            began = time.perf_counter()
            inference.interactive(lambda classifier: classifier.run([picture], prepared_for=1))
            timings.append(1000 * (time.perf_counter() - began))
            if time.perf_counter() > limit:
                break
            time.sleep(_PAUSE_S)
        print(json.dumps({"ms": timings, "cores": share.so_far()[0]}), flush=True)
    inference.close()


if __name__ == "__main__":
    sys.exit(main())
