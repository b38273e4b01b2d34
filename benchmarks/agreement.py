"""Do the modes answer what stock torchvision answers?

Every shared photo, as it is and enlarged to twelve megapixels, through the classify job in exact,
standard and fast mode, beside torchvision's network and preset, one picture at a time. Printed:
how often the first class is the same, how often the first five are the same in the same order,
and the largest difference of any probability.

The answers are those of the weights given; the stand-in's are not Inception V3's.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
import torch

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import machine, peers, pictures, program
from inception_gui.core.events import Classified
from inception_gui.core.jobs.classify import classify
from inception_gui.core.types import Item, Mode

_TOP_1_GOALS: Final = {Mode.EXACT: 1.0, Mode.STANDARD: 0.995, Mode.FAST: 0.98}
_LARGEST_DIFFERENCE_OF_EXACT: Final = 1e-5
_CLASSES: Final = 1000

Probabilities = npt.NDArray[np.float32]


def main() -> int:
    parser = program.parser(__doc__)
    parser.add_argument(
        "--every", type=int, default=1, metavar="N", help="every Nth of the 200 shared photos"
    )
    arguments = parser.parse_args()
    print(machine.describe())
    print(peers.about(arguments.weights), flush=True)
    rows = []
    with program.prepared(arguments) as scratch:
        every = 60 if arguments.quick else arguments.every
        small = pictures.all_shared_photos()[::every]
        large = pictures.make_large(scratch / "large", small)
        for name, photos in (("as they are", small), ("12 MP", large)):
            expected = _torchvision(peers.Photos(photos), arguments.weights)
            for mode in _TOP_1_GOALS:
                found, precision = _ours(photos, mode)
                rows.append((f"{mode.value}, {name}", precision, *_compared(found, expected, mode)))
    print(f"{len(small)} photos, each in two sizes\n")
    heads = (
        "mode", "precision", "same top 1", "goal", "same top 5 in order", "largest difference",
    )  # fmt: skip
    print(machine.table(heads, rows))
    return 0


def _torchvision(photos: peers.Photos, weights: Path) -> Probabilities:
    torch.set_num_threads(1)  # beside other programs one thread is faster than several
    network = peers.stock_network(weights)
    with torch.inference_mode():
        rows = [network(photos[index][None]).softmax(1)[0] for index in range(len(photos))]
    found: Probabilities = torch.stack(rows).numpy()
    return found


def _ours(photos: list[Path], mode: Mode) -> tuple[Probabilities, str]:
    """Every class's probability of every photo, and the precision that the mode chose here."""
    probabilities = np.zeros((len(photos), _CLASSES), np.float32)
    with program.network(mode) as inference:
        items = [Item(name=path.name, path=path) for path in photos]
        for row, outcome in enumerate(classify(items, inference, top=_CLASSES)):
            if not isinstance(outcome, Classified):
                raise SystemExit(f"{outcome.item.name}: {outcome.message}")
            for score in outcome.prediction.scores:
                probabilities[row, score.index] = score.probability
        return probabilities, inference.classifier.precision


def _compared(found: Probabilities, expected: Probabilities, mode: Mode) -> tuple[str, ...]:
    ours, theirs = (
        np.argsort(-probabilities, axis=1, kind="stable")[:, :5]
        for probabilities in (found, expected)
    )
    top_1 = float((ours[:, 0] == theirs[:, 0]).mean())
    top_5 = float((ours == theirs).all(axis=1).mean())
    largest = float(np.abs(found - expected).max())
    goal = _TOP_1_GOALS[mode]
    is_met = top_1 >= goal and (mode is not Mode.EXACT or largest <= _LARGEST_DIFFERENCE_OF_EXACT)
    said = f"{goal:.1%} {'met' if is_met else 'not met'}"
    return f"{top_1:.1%}", said, f"{top_5:.1%}", f"{largest:.2g}"


if __name__ == "__main__":
    sys.exit(main())
