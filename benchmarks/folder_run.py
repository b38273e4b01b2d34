"""The folder job in a process of its own, as the program runs it; started by `folder.py`.

Prints one line of JSON: how many pictures, and the seconds from the first picture to the last with
the network loaded before. What the streams pack at their first batch is counted.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("mode", choices=("exact", "standard", "fast"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--weights", type=Path, required=True, metavar="FILE")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="stop after that")
    arguments = parser.parse_args()
    from inception_gui.core.events import Classified
    from inception_gui.core.inference.scheduler import Inference
    from inception_gui.core.items.from_paths import items_from_paths
    from inception_gui.core.jobs.classify import classify
    from inception_gui.core.jobs.load_network import load_network
    from inception_gui.core.types import Mode
    from inception_gui.core.weights.store import WeightStore

    weights = WeightStore().find(str(arguments.weights))
    items = list(items_from_paths([arguments.folder], recursive=True))
    mode = Mode(arguments.mode)
    for event in load_network(weights, device="cpu", mode=mode, warm_up=False):
        if isinstance(event, Inference):
            inference = event
    done = 0
    began = time.perf_counter()
    for outcome in classify(items, inference):
        done += isinstance(outcome, Classified)
        seconds = time.perf_counter() - began
        if seconds > arguments.seconds:
            break
    inference.close()
    print(json.dumps({"pictures": done, "seconds": seconds}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
