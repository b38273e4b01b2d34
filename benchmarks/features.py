"""What do kept features cost, and how fast are they searched?

- a run with and without them, alternating: images a second;
- 50,000 images in the store: their size, the time to open them, and to find the most similar of
  all, beside scikit-learn's brute force on the same vectors as float32 in memory;
- all look-alikes among 10,000 images.

The vectors of the second and third part are drawn; the first classifies photos.
"""

from __future__ import annotations

import statistics
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Final

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import machine, pictures, program
from inception_gui.core.features.groups import group_look_alikes
from inception_gui.core.features.search import nearest
from inception_gui.core.features.store import FeatureStore, Space
from inception_gui.core.files.stamp import Stamp
from inception_gui.core.jobs.run_folder import run_folder
from inception_gui.core.runs.store import RunStore
from inception_gui.core.types import Item, Mode

_WIDTH: Final = 2048
_SPACE: Final = Space("0" * 64, Mode.STANDARD)


def main() -> int:
    parser = program.parser(__doc__)
    parser.add_argument("--images", type=int, default=50_000, help="in the store (50000)")
    parser.add_argument("--repetitions", type=int, default=5)
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.images, arguments.repetitions = 2_000, 1
    print(machine.describe(), flush=True)
    with program.prepared(arguments) as scratch:
        print(_runs(scratch, arguments.repetitions, 16 if arguments.quick else 300), flush=True)
        print(_search(scratch, arguments.images, arguments.repetitions))
    return 0


def _runs(scratch: Path, repetitions: int, count: int) -> str:
    folder = pictures.fill(scratch / "photos", pictures.shared_photos(), count)
    items = [Item(path.name, path) for path in sorted(folder.iterdir())]
    rates: dict[bool, list[float]] = {False: [], True: []}
    with program.network() as inference:
        for number in range(repetitions + 1):
            for keeps in (False, True) if number % 2 else (True, False):
                folder = scratch / f"{number}-{keeps}"
                store = FeatureStore(folder) if keeps else None
                began = time.perf_counter()
                runs = RunStore(folder / "runs")
                for _ in run_folder(items, inference, runs, again=True, features=store):
                    pass
                if number:  # the first round warms up
                    rates[keeps].append(count / (time.perf_counter() - began))
    without, with_them = (statistics.median(rates[keeps]) for keeps in (False, True))
    cost = 1 - with_them / without
    row = (f"{without:.1f}", f"{with_them:.1f}", f"{cost:.1%} {machine.met(0.02, cost)}")
    return machine.table(("images/s", "with kept features", "cost, goal 2 %"), [row])


def _search(scratch: Path, count: int, repetitions: int) -> str:
    from sklearn.neighbors import NearestNeighbors

    store = FeatureStore(scratch / "features")
    block = np.random.default_rng(1).gamma(0.5, 1.0, (count, _WIDTH)).astype(np.float16)
    began = time.perf_counter()
    with store.writer(_SPACE) as writer:
        for number, vector in enumerate(block):
            path = Path(f"/photos/{number}.jpg")
            writer.add(Item(path.name, path), Stamp(1, 1), vector)
    written_s = time.perf_counter() - began
    began = time.perf_counter()
    among = store.collection(_SPACE)
    opened_s = time.perf_counter() - began
    wide = block.astype(np.float32)
    peer = NearestNeighbors(n_neighbors=20, metric="cosine", algorithm="brute").fit(wide)
    ours, theirs = [], []
    for number in range(repetitions):
        began = time.perf_counter()
        found = nearest(block[number], among, top=20)
        ours.append(time.perf_counter() - began)
        began = time.perf_counter()
        _, indices = peer.kneighbors(wide[number : number + 1])
        theirs.append(time.perf_counter() - began)
        names = [int(Path(one.owner[0].decode()).stem) for one in found]
        assert names == indices[0].tolist(), "the neighbours differ"
    some = store.collection(_SPACE, among.owners[: min(count, 10_000)])
    began = time.perf_counter()
    with closing(group_look_alikes(some, range(len(some)), at_least=0.95)) as events:
        for _ in events:
            pass
    grouped_s = time.perf_counter() - began
    searched = statistics.median(ours)
    rows = [
        ("size", f"{store.size_bytes() / 1e6:.0f} MB"),
        ("written in", f"{written_s:.1f} s"),
        ("opened in", f"{opened_s * 1000:.0f} ms"),
        ("20 most similar", f"{searched * 1000:.0f} ms {machine.met(0.1, searched)}, goal 100 ms"),
        ("scikit-learn, brute force", f"{statistics.median(theirs) * 1000:.0f} ms"),
        (f"look-alikes among {len(some):,}", f"{grouped_s:.1f} s"),
    ]
    return machine.table((f"{count:,} images", ""), rows)


if __name__ == "__main__":
    sys.exit(main())
