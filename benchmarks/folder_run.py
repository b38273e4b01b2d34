"""The folder job in a process of its own, as the program runs it; started by `folder.py`.

Prints one line of JSON: how many pictures, and the seconds from the first picture to the last with
the network loaded before. Compiling the model of the streams is counted.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

from benchmarks import program
from inception_gui.core.events import Classified
from inception_gui.core.items.from_paths import items_from_paths
from inception_gui.core.jobs.classify import classify
from inception_gui.core.types import Mode


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("mode", choices=[mode.value for mode in Mode])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seconds", type=float, default=float("inf"), help="stop after that")
    arguments = parser.parse_args()
    items = list(items_from_paths([arguments.folder], recursive=True))
    with program.network(Mode(arguments.mode)) as inference:
        done, began = 0, time.perf_counter()
        for outcome in classify(items, inference):
            done += isinstance(outcome, Classified)
            if time.perf_counter() - began > arguments.seconds:
                break
        seconds = time.perf_counter() - began
    print(json.dumps({"pictures": done, "seconds": seconds}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
