"""A program of its own that adds rows to a run until it is killed; says how many it added."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from inception_gui.core.runs.store import RunStore
from tests.core.exports.outcomes import CONDITIONS, prediction

if __name__ == "__main__":
    run = RunStore(Path(sys.argv[1])).create([Path(sys.argv[2])], CONDITIONS, total=1_000_000)
    for number in range(1_000_000):
        run.add_outcomes([prediction(Path(sys.argv[2]) / f"{number}.png", number % 1000)])
        sys.stdout.write(f"{number + 1} {time.time()}\n")
        sys.stdout.flush()
        time.sleep(0.001)
