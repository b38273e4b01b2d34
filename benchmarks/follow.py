"""Does memory stay flat while a folder is watched into which images keep coming?

Small images are copied in batches into a folder that is followed, as a run in a profile of its
own. Printed after each step are the resident memory and what was added since the step before.
"""

from __future__ import annotations

import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PIL import Image

from benchmarks import machine, pictures, program
from inception_gui.core.events import Classified
from inception_gui.core.follow.clock import WakingClock
from inception_gui.core.follow.events import Idle
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.follow import FollowOptions, follow
from inception_gui.core.runs.store import RunStore

_SIZE: Final = (64, 48)
_SETTLE_S: Final = 0.1
_PAGE: Final = 4096


def main() -> int:
    parser = program.parser(__doc__)
    parser.add_argument("--images", type=int, default=10_000)
    parser.add_argument("--step", type=int, default=1_000, help="images copied at a time")
    arguments = parser.parse_args()
    images, step = (40, 20) if arguments.quick else (arguments.images, arguments.step)
    print(machine.describe(), flush=True)
    with program.prepared(arguments) as scratch, program.network() as inference:
        watch(scratch, inference, images, step)
    return 0


def watch(scratch: Path, inference: Inference, images: int, step: int) -> None:
    """Follow a folder until so many images came, `step` at a time, and print the memory."""
    incoming = scratch / "incoming"
    incoming.mkdir()
    sources = _small(scratch / "small")
    options = FollowOptions(every_s=_SETTLE_S, settle_s=_SETTLE_S)
    job = follow([incoming], inference, RunStore(scratch / "runs"), WakingClock(), options=options)
    classified, due = 0, step
    before, began = _memory(), time.perf_counter()
    print(f"before: {before:.1f} MB", flush=True)
    with closing(job):
        pictures.fill(incoming / "0", sources, step)
        for event in job:
            classified += isinstance(event, Classified)
            if not isinstance(event, Idle) or classified < due:
                continue
            now, seconds = _memory(), time.perf_counter() - began
            print(
                f"{classified:6} images: {now:7.1f} MB, {now - before:+6.1f} MB, "
                f"{step / seconds:.1f} images/s",
                flush=True,
            )
            if classified >= images:
                return
            pictures.fill(incoming / str(classified), sources, step)
            before, began, due = now, time.perf_counter(), due + step


def _small(folder: Path) -> list[Path]:
    """The shared photos in a size of little work, so that what is measured is the watching."""
    folder.mkdir()
    made = []
    for photo in pictures.shared_photos():
        made.append(folder / f"{photo.stem}.jpg")
        with Image.open(photo) as picture:
            picture.convert("RGB").resize(_SIZE).save(made[-1])
    return made


def _memory() -> float:
    """The resident memory of this process in MB."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE / 2**20


if __name__ == "__main__":
    raise SystemExit(main())
