"""Are workers of a cluster as fast as the bulk path? Is a million rows open within a second?

Printed are images per second of `inception-cli archive --local` and of Ray's workers on the same
cores, after the first parts, and the memory of both; and for a made table the seconds until its
first rows, all its rows, a filter and a sort are shown.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import machine, pictures, program
from inception_gui.core.archive.archive import ArchiveInput, archive
from inception_gui.core.archive.make_part import PartWritten
from inception_gui.core.archive.on_ray import Workers, archive_on_ray, import_ray
from inception_gui.core.archive.places import open_place
from inception_gui.core.archive.result_folder import Conditions, ResultFolder
from inception_gui.core.archive.table import ResultTable
from inception_gui.core.backends.devices import core_count
from inception_gui.core.exports.parquet_file import Rows, import_pyarrow, writing_options
from inception_gui.core.labels.imagenet import imagenet
from inception_gui.core.weights.store import WeightStore
from inception_gui.workers.archive.matching import Key, Matched, Wanted, matching
from inception_gui.workers.items.row_filter import parse

_ROWS_PER_PART: Final = 2_000
_FILTERS: Final[tuple[tuple[str, Key], ...]] = (
    *(("", "stored"), (">30%", "share")),
    *(("class:tabby", "label"), ("12345", "stored")),
)
_GOAL: Final = 0.9
_OPEN_S: Final = 1.0


def main() -> int:
    parser = program.parser(__doc__)
    parser.add_argument("--images", type=int, default=3_000)
    parser.add_argument("--rows", type=int, default=1_000_000)
    arguments = parser.parse_args()
    images, rows = (40, 10_000) if arguments.quick else (arguments.images, arguments.rows)
    print(machine.describe(), flush=True)
    with program.prepared(arguments) as scratch:
        opening(scratch / "made", rows)
        throughput(scratch, images, 10 if arguments.quick else 100)
    return 0


def throughput(scratch: Path, images: int, rows_per_part: int) -> None:
    """Measure both ways over the shared photos, repeated."""
    folder = pictures.fill(scratch / "photos", pictures.all_shared_photos(), images)
    given = ArchiveInput([str(folder)], rows_per_part=rows_per_part)

    def alone(name: str) -> float:
        with program.network() as inference:
            return _rate(archive(given, str(scratch / name), inference))

    with _most_memory() as memory:
        before = alone("before")
    print(f"this machine alone: {before:.1f} images/s, {memory[0] / 2**20:.0f} MB at most")
    ray = import_ray()
    ray.init(num_cpus=core_count(), include_dashboard=False, log_to_driver=False)
    weights, workers = WeightStore().find(), Workers(count=core_count())
    with _most_memory(of_children=True) as memory:
        job = archive_on_ray(given, str(scratch / "ray"), weights, workers, device="cpu")
        found = _rate(job)
    ray.shutdown()
    after = alone("after")  # other programs may have begun or ended meanwhile
    local = (before + after) / 2
    print(f"this machine alone again: {after:.1f} images/s")
    print(
        f"{core_count()} workers of Ray: {found:.1f} images/s, {memory[0] / 2**20:.0f} MB at most "
        f"in one of them; {found / local:.2f} of the speed {machine.met(found / local, _GOAL)}"
    )


def _rate(job: Iterator[object]) -> float:
    """Images per second after the first part of each core."""
    ends = [(time.perf_counter(), event.rows) for event in job if isinstance(event, PartWritten)]
    first = min(core_count(), len(ends) - 1)
    return sum(rows for _, rows in ends[first:]) / (ends[-1][0] - ends[first - 1][0])


@contextmanager
def _most_memory(*, of_children: bool = False) -> Iterator[list[int]]:
    """The most resident memory meanwhile, in a list of one: of this process or a worker of Ray."""
    found = [0]
    ended = threading.Event()

    def watch() -> None:
        while not ended.wait(0.5):
            for process in Path("/proc").glob("[0-9]*") if of_children else [Path("/proc/self")]:
                try:
                    if of_children and b"PartWorker" not in (process / "cmdline").read_bytes():
                        continue
                    pages = int((process / "statm").read_text().split()[1])
                except OSError:  # it has ended
                    continue
                found[0] = max(found[0], pages * 4096)

    thread = threading.Thread(target=watch, daemon=True)
    thread.start()
    try:
        yield found
    finally:
        ended.set()
        thread.join()


def opening(folder: Path, rows: int) -> None:
    """Make a result of so many rows, and measure what the window waits for."""
    make_result(folder, rows)
    size = sum(path.stat().st_size for path in folder.iterdir())
    files = sum(1 for path in folder.iterdir() if path.suffix == ".parquet")
    print(f"made table: {rows:,} rows in {files:,} files, {size / 2**20:.0f} MB")
    for _ in range(2):
        table = ResultTable(folder)
        began = time.perf_counter()
        first = 0.0
        for _event in table.load():
            if not first:
                table.read_group(0)
                first = time.perf_counter() - began
        loaded = time.perf_counter() - began
        print(
            f"first rows after {first:.3f} s, all rows open after {loaded:.3f} s "
            f"{machine.met(_OPEN_S / loaded, 1)}"
        )
    for text, key in _FILTERS:
        began = time.perf_counter()
        wanted = Wanted(rows=parse(text), counted=parse(text), unsure_below=0.3, key=key)
        matched = list(matching(table, wanted))[-1]
        assert isinstance(matched, Matched)
        found = len(table) if matched.rows is None else len(matched.rows)
        print(f"filter {text!r}, by {key}: {found:,} rows in {time.perf_counter() - began:.3f} s")
    began = time.perf_counter()
    table.read_group(table.group_of(rows // 2))
    print(f"rows in the middle after {time.perf_counter() - began:.3f} s")


def make_result(folder: Path, rows: int, channels: int = 0) -> None:
    """Write a result with random classes, in parts of the usual size."""
    pa = import_pyarrow()
    import pyarrow.parquet as pq

    folder.mkdir(parents=True)
    labels = imagenet()
    names = [labels[index].name for index in range(1000)]
    ResultFolder(open_place(str(folder))).begin(
        Conditions("made", "0" * 64, "standard", 5, channels), "made"
    )
    random = np.random.default_rng(1)
    schema = Rows(5, channels, "", "", "").schema
    for number, start in enumerate(range(0, rows, _ROWS_PER_PART)):
        count = min(_ROWS_PER_PART, rows - start)
        shares = np.sort(random.random((count, 5), np.float32), axis=1)[:, ::-1] / 2.5
        chosen = random.integers(0, 1000, (count, 5))
        failed = random.random(count) < 0.002
        columns = {field.name: pa.nulls(count, field.type) for field in schema}
        columns["path"] = pa.array(
            [f"/archive/{i // 500:06}/image_{i:09}.jpg" for i in range(start, start + count)]
        )
        for place in range(5):
            words = [names[i] for i in chosen[:, place]]
            columns[f"label_{place + 1}"] = pa.array(words, pa.string(), mask=failed)
            columns[f"probability_{place + 1}"] = pa.array(shares[:, place], mask=failed)
        kinds = ["damaged" if bad else None for bad in failed]
        columns["error_kind"] = pa.array(kinds, pa.string())
        columns["error"] = pa.array(
            ["This file is damaged." if bad else None for bad in failed], pa.string()
        )
        columns["width"] = columns["height"] = pa.array(np.full(count, 640, np.int32))
        if channels:
            values = random.random(count * channels).astype(np.float16)
            columns["features"] = pa.FixedSizeListArray.from_arrays(pa.array(values), channels)
        table = pa.table([columns[field.name] for field in schema], schema=schema)
        name = f"part-{number:020x}.parquet"
        pq.write_table(table, folder / name, **writing_options(schema))


if __name__ == "__main__":
    sys.exit(main())
