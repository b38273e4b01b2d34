"""Does `evaluate` count what stock torchvision gets wrong, and do many crops cost only their crops?

First every labelled photo beside the repository goes through the evaluation job (one crop, exact
mode) and through torchvision's network and preset, in this very run: top-1 and top-5 errors must be
equal, else the exit code is 1. Then 12 and 144 crops of some photos, decoding and resizing
included, as crops a second against the speed of bulk work on inputs that lie ready in memory; both
take turns, the medians of all rounds are printed.

The errors are those of the weights given. The stand-in's are not Inception V3's: its last layers
were learned anew from few photos, those of the set "jpeg" among them.
"""

from __future__ import annotations

import argparse
import csv
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Final

import torch

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import machine, peers, program
from inception_gui.core.backends.backend import ItemResult
from inception_gui.core.evaluation.crops import crops_of, part_count, prepare
from inception_gui.core.evaluation.dataset.labelled_set import LabelledItem, LabelledSet
from inception_gui.core.evaluation.dataset.read_dataset import read_labelled
from inception_gui.core.evaluation.events import EvaluationEnded
from inception_gui.core.evaluation.judged import Judged
from inception_gui.core.evaluation.report.build import judge, make_report
from inception_gui.core.evaluation.report.results import Report
from inception_gui.core.evaluation.report.wording import rate_words
from inception_gui.core.evaluation.setup import Crops
from inception_gui.core.images.decode import decode
from inception_gui.core.inference.bulk_work import Work
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.evaluate import evaluate, make_setup
from inception_gui.core.types import Mode, Pixels
from inception_gui.errors import UserError

_GOAL: Final = 0.90
"""Of the batch speed, with many crops."""

_LABELS: Final = machine.SHARED / "photos" / "labels.csv"


def main() -> int:
    parser = program.parser(__doc__)
    parser.add_argument("--every", type=int, default=1, metavar="N", help="every Nth photo")
    parser.add_argument("--rounds", type=int, default=3, help="of the measurement of speed")
    parser.add_argument(
        "--pictures", type=int, default=16, help="photos shown with 144 crops (12 crops: 6 times)"
    )
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.every, arguments.rounds, arguments.pictures = 20, 1, 1
    if not _LABELS.is_file():
        parser.error(f"the labelled photos are not at {_LABELS}")
    print(machine.describe())
    print(peers.about(arguments.weights), flush=True)
    with program.prepared(arguments), program.network(Mode.EXACT) as inference:
        labelled = read_labelled(_LABELS)
        labelled = replace(labelled, items=labelled.items[:: arguments.every])
        is_equal = _errors(labelled, inference, arguments.weights)
        _speed(labelled, inference, arguments)
    return 0 if is_equal else 1


# Errors beside torchvision's


def _errors(labelled: LabelledSet, inference: Inference, weights: Path) -> bool:
    setup = make_setup(labelled, [inference])
    ours = _evaluate(labelled, inference, Crops.SINGLE).judged
    theirs = _torchvision(labelled.items, weights)
    sets = _sets()
    rows, is_equal = [], True
    for name in (*sorted(set(sets.values())), "all"):
        pair = [
            make_report(setup, [j for j in judged if name in ("all", sets[j.path])], [], 1.0)
            for judged in (ours, theirs)
        ]
        same = _compared(pair[0].judged, pair[1].judged)
        for who, report, words in zip(("evaluate", "torchvision"), pair, ("", same), strict=True):
            errors = (rate_words(report.top1_error), rate_words(report.top5_error))
            rows.append((f"{name}, {who}", report.top1_error.count, *errors, words))
        is_equal &= pair[0].top1_error == pair[1].top1_error
        is_equal &= pair[0].top5_error == pair[1].top5_error
    print("\nsingle crop, exact mode; errors with 95 % intervals")
    heads = ("photos", "count", "top-1 error", "top-5 error", "same five, largest difference")
    print(machine.table(heads, rows))
    print("equal" if is_equal else "NOT EQUAL", flush=True)
    return is_equal


def _sets() -> dict[Path, str]:
    with _LABELS.open(encoding="utf-8", newline="") as stream:
        return {_LABELS.parent / row["path"]: row["set"] for row in csv.DictReader(stream)}


def _compared(ours: Sequence[Judged], theirs: Sequence[Judged]) -> str:
    pairs = list(zip(ours, theirs, strict=True))
    same = sum([i for i, _ in a.best] == [i for i, _ in b.best] for a, b in pairs)
    largest = max(
        abs(p - q)
        for a, b in pairs
        for (_, p), (_, q) in zip(
            (*a.best, (0, a.label_probability)), (*b.best, (0, b.label_probability)), strict=True
        )
    )
    return f"{same} of {len(pairs)}, {largest:.1g}"


def _torchvision(items: Sequence[LabelledItem], weights: Path) -> list[Judged]:
    """What the documentation of torchvision shows: preset, network, one picture at a time."""
    paths = [one.item.path for one in items if one.item.path is not None]
    torch.set_num_threads(1)  # beside other programs one thread is faster than several
    photos, network = peers.Photos(paths), peers.stock_network(weights)
    judged = []
    with torch.inference_mode():
        for index, (path, one) in enumerate(zip(paths, items, strict=True)):
            probabilities = network(photos[index][None]).softmax(1)[0].double().numpy()
            judged.append(judge(path, one.label, probabilities, 0.0))
    return judged


def _evaluate(labelled: LabelledSet, inference: Inference, crops: Crops) -> Report:
    for event in evaluate(labelled, [inference], None, crops=crops):
        if isinstance(event, EvaluationEnded):
            return event.report
    raise AssertionError("an evaluation ends with its report")


# Speed


class _Ready(Work[Pixels, Pixels, None]):
    """Inputs that lie ready in memory."""

    def prepare(self, item: Pixels) -> Pixels:
        return item

    def network_input(self, prepared: Pixels) -> Pixels:
        return prepared

    def failed(self, item: Pixels, error: UserError) -> None:
        raise error

    def finished(self, item: Pixels, prepared: Pixels, result: ItemResult) -> None:
        return None


def _speed(labelled: LabelledSet, inference: Inference, arguments: argparse.Namespace) -> None:
    photos = [one for one in labelled.items if one.item.name.lower().endswith((".jpg", ".jpeg"))]
    several = photos or list(labelled.items)
    sets = {
        Crops.TWELVE: replace(labelled, items=tuple(several[: 6 * arguments.pictures])),
        Crops.ALL: replace(labelled, items=tuple(several[: arguments.pictures])),
    }
    ready = _inputs(several[: max(1, arguments.pictures // 4)])
    _batch_speed(inference, ready[:8])  # compiles; nobody's time
    speeds: dict[Crops | None, list[float]] = {None: [], Crops.TWELVE: [], Crops.ALL: []}
    shares: dict[Crops, list[float]] = {Crops.TWELVE: [], Crops.ALL: []}
    used = machine.CpuShare()
    for _ in range(arguments.rounds):
        for crops, pictures in sets.items():
            # Before and after, so that a machine that grows slower is not taken for crops that do.
            before = _batch_speed(inference, ready)
            began = time.perf_counter()
            _evaluate(pictures, inference, crops)
            speed = len(pictures.items) * crops / (time.perf_counter() - began)
            after = _batch_speed(inference, ready)
            speeds[None] += [before, after]
            speeds[crops].append(speed)
            shares[crops].append(speed / ((before + after) / 2))
    print(f"\ncrops a second, decoding and resizing included; {used}")
    rows = [("inputs ready in memory", f"{machine.median(speeds[None]):.1f}", "", "")]
    for crops, found in shares.items():
        share = machine.median(found)
        what = f"{int(crops)} crops of {len(sets[crops].items)} photos"
        goal = f"{_GOAL:.0%} {machine.met(share, _GOAL)}"
        rows.append((what, f"{machine.median(speeds[crops]):.1f}", f"{share:.0%}", goal))
    print(machine.table(("what", "crops/s", "of batch speed", "goal"), rows))


def _inputs(photos: Sequence[LabelledItem]) -> list[Pixels]:
    """All 144 crops of a few photos, ready in memory."""
    found: list[Pixels] = []
    for one in photos:
        prepared = prepare(decode(one.item).pixels, program.PREPROCESSING, Crops.ALL)
        for part in range(part_count(Crops.ALL)):
            found += crops_of(prepared, part)
    return found


def _batch_speed(inference: Inference, ready: Sequence[Pixels]) -> float:
    """Inputs a second as bulk work."""
    began = time.perf_counter()
    with closing(inference.bulk(ready, _Ready())) as results:
        done = sum(1 for _ in results)
    return done / (time.perf_counter() - began)


if __name__ == "__main__":
    sys.exit(main())
