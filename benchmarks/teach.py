"""How fast is teaching, how much memory does it need, and is what it says of itself true?

- ten classes of 100 images: from nothing, and again from kept features;
- 32,000 images in four classes (features drawn): time and peak memory, in a process of its own;
- photos by broad group: held-out accuracy beside scikit-learn's on the same features and folds;
- photos of groups that were not taught: how many are named all the same, with the distance test and
  without it (a probability of at least the class's threshold);
- the same photos by each block whose features come with the pass;
- one photo in twenty put into a wrong class: how many of these the doctor names (recall), and how
  many of those it names are wrong (precision);
- changing to weights that share the trunk, and own classes live: images a second.
"""

from __future__ import annotations

import argparse
import csv
import json
import resource
import subprocess
import sys
import time
from collections import defaultdict
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import machine, pictures, program
from inception_gui.core.backends.probe import probe_pictures
from inception_gui.core.features.store import FeatureStore
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.compute_features import Featured, compute_features
from inception_gui.core.jobs.load_network import load_network
from inception_gui.core.jobs.save_lesson import save_lesson
from inception_gui.core.jobs.teach_classes import Lesson, teach_classes
from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.core.nn.blocks import LAST_BLOCK, POOLED, SLICES
from inception_gui.core.teach.doctor import mislabelled
from inception_gui.core.teach.examples import Examples
from inception_gui.core.teach.head import softmax
from inception_gui.core.teach.measure import Taught, teach
from inception_gui.core.teach.thresholds import thresholds_of
from inception_gui.core.types import Item
from inception_gui.core.weights.store import WeightStore

_FEWEST_PHOTOS: Final = 9
_FOREIGN: Final = ("dog", "bird", "animal")
"""Groups that are not taught in the last part, but asked."""


def main() -> int:
    parser = program.parser(__doc__)
    parser.add_argument("--many", type=int, metavar="N", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.many:
        print(json.dumps(_many(arguments.many)))
        return 0
    print(machine.describe(), flush=True)
    with program.prepared(arguments) as scratch:
        rows = _times(scratch, 4 if arguments.quick else 100)
        rows += _memory(800 if arguments.quick else 32_000)
        rows += _truth()
        rows += _change(scratch)
    print(machine.table(("", ""), rows))
    return 0


def _times(scratch: Path, per_class: int) -> list[tuple[str, str]]:
    sources = pictures.shared_photos()
    count = 10 * per_class
    folder = pictures.fill(scratch / "photos", sources, count)
    paths = sorted(folder.iterdir())
    items = tuple(Item(path.name, path) for path in paths)
    # A photo is always in the same class, so that there is something to learn.
    classes = tuple(sorted(number % len(sources) % 10 for number in range(count)))
    order = sorted(range(count), key=lambda number: number % len(sources) % 10)
    examples = Examples(
        tuple(items[i] for i in order), classes, tuple(f"class {i}" for i in range(10))
    )
    store = FeatureStore(scratch / "features")
    found = []
    with program.network() as inference:
        for words in ("from nothing", "from kept features"):
            began = time.perf_counter()
            with closing(teach_classes(examples, inference, store)) as events:
                for _ in events:
                    pass
            seconds = time.perf_counter() - began
            found.append((f"10 classes of {per_class}, {words}", f"{seconds:.2f} s"))
    return found


def _memory(count: int) -> list[tuple[str, str]]:
    command = [sys.executable, __file__, "--many", str(count)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    result = json.loads(done.stdout.splitlines()[-1])
    words = f"{result['seconds']:.0f} s, {result['peak_mb']:.0f} MB"
    met = machine.met(1500, result["peak_mb"])
    return [(f"{count:,} images, 4 classes; goal 1,500 MB", f"{words} {met}")]


def _many(count: int) -> dict[str, float]:
    generator = np.random.default_rng(1)
    classes = np.repeat(np.arange(4), count // 4)
    centres = generator.gamma(0.5, 0.3, (4, 2048)).astype(np.float32)
    features = np.empty((len(classes), 2048), np.float16)
    for first in range(0, len(classes), 1000):
        drawn = generator.gamma(0.5, 1.0, (1000, 2048)).astype(np.float32)
        block = classes[first : first + 1000]
        features[first : first + 1000] = centres[block] + drawn[: len(block)]
    began = time.perf_counter()
    with closing(teach(features, classes, np.arange(len(classes)), 4)) as events:
        for _ in events:
            pass
    peak_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"seconds": time.perf_counter() - began, "peak_mb": peak_kb / 1000}


def _truth() -> list[tuple[str, str]]:
    groups: dict[str, list[Path]] = defaultdict(list)
    of_wnid = {label.wnid: label.group for label in imagenet_labels()}
    with (machine.PHOTOS.parent / "labels.csv").open(newline="", encoding="utf-8") as stream:
        for row in csv.DictReader(stream):
            groups[of_wnid[row["wnid"]]].append(machine.PHOTOS.parent / row["path"])
    names = [name for name, paths in groups.items() if len(paths) >= _FEWEST_PHOTOS]
    paths = [path for name in names for path in groups[name]]
    classes = np.array([i for i, name in enumerate(names) for _ in groups[name]])
    with program.network() as inference:
        together = _features([Item(path.name, path) for path in paths], inference)
    by_block = {block: together[:, SLICES[block]] for block in POOLED}
    features = by_block[LAST_BLOCK]
    taught = _taught(features, classes, len(names))
    assert taught.held_out is not None
    assert taught.folds is not None
    ours = float((taught.held_out.argmax(axis=1) == classes).mean())
    theirs = _scikit(features, classes, taught)
    known = [i for i, name in enumerate(names) if name not in _FOREIGN]
    own = np.isin(classes, known)
    some = _taught(features[own], np.searchsorted(known, classes[own]), len(known))
    assert some.held_out is not None
    thresholds = np.array(thresholds_of(some.held_out, np.searchsorted(known, classes[own])))
    probabilities = softmax(some.head.logits(features[~own]))
    named = probabilities.max(axis=1) >= thresholds[probabilities.argmax(axis=1)]
    passed = named & ~some.novelty.is_new(features[~own])
    agrees = machine.met(0.005, abs(ours - theirs))
    return [
        (f"{len(paths)} photos, {len(names)} groups: held-out accuracy", f"{ours:.1%}"),
        ("scikit-learn, same features and folds; goal 0.5 points", f"{theirs:.1%} {agrees}"),
        (f"{len(named)} foreign photos named, without the distance test", f"{named.mean():.0%}"),
        ("with it", f"{passed.mean():.0%}"),
        *_blocks(by_block, classes, len(names)),
        *_planted(features, classes, len(names)),
    ]


def _blocks(by_block: dict[str, Any], classes: Any, count: int) -> list[tuple[str, str]]:
    rows = []
    for block, features in by_block.items():
        held_out = _taught(features, classes, count).held_out
        assert held_out is not None
        rows.append((f"learned from {block}", f"{(held_out.argmax(axis=1) == classes).mean():.1%}"))
    return rows


def _planted(features: Any, classes: Any, count: int) -> list[tuple[str, str]]:
    """Of two kinds: the photos as they are, hard to tell apart, and features that are easy to."""
    generator = np.random.default_rng(4)
    easy_classes = np.repeat(np.arange(10), 100)
    centres = generator.gamma(0.5, 0.3, (10, 500))
    easy = (centres[easy_classes] + generator.gamma(0.5, 1.0, (1000, 500))).astype(np.float16)
    rows = []
    for words, some, right, kinds in (
        ("the photos", features, classes, count),
        ("1,000 drawn, easy", easy, easy_classes, 10),
    ):
        planted = generator.choice(len(right), len(right) // 20, replace=False)
        wrong = right.copy()
        wrong[planted] = (right[planted] + generator.integers(1, kinds, len(planted))) % kinds
        held_out = _taught(some, wrong, kinds).held_out
        assert held_out is not None
        named = {one.pictures[0] for one in mislabelled(held_out, wrong)}
        hits = len(named.intersection(planted.tolist()))
        share = f"precision {hits / len(named):.0%}" if named else "none named"
        rows.append(
            (
                f"{len(planted)} planted errors, {words}",
                f"{len(named)} named, {share}, recall {hits / len(planted):.0%}",
            )
        )
    return rows


def _change(scratch: Path) -> list[tuple[str, str]]:
    """Weights that were taught just now, on the network that runs already."""
    folder = pictures.fill(scratch / "few", pictures.shared_photos(), 12)
    items = tuple(Item(path.name, path) for path in sorted(folder.iterdir()))
    examples = Examples(items, (0,) * 6 + (1,) * 6, ("one", "two"))
    mine = scratch / "mine.safetensors"
    frame = probe_pictures()[0]
    with program.network() as inference:
        *_, lesson = teach_classes(examples, inference, None)
        assert isinstance(lesson, Lesson)
        save_lesson(mine, lesson, inference.classifier)
        found = WeightStore().find(str(mine))
        seconds = []
        for _ in range(2):  # the first time, the file is read and folded
            began = time.perf_counter()
            *_, switched = load_network(found, device="cpu", running=inference)
            seconds.append(time.perf_counter() - began)
            assert isinstance(switched, Inference)
            switched.live(lambda classifier: classifier.backend.run([frame])).result()
            began = time.perf_counter()
            for _ in range(20):
                switched.live(lambda classifier: classifier.backend.run([frame])).result()
            rate = 20 / (time.perf_counter() - began)
            switched.close()
    return [
        ("change to weights of the same trunk, first time", f"{seconds[0] * 1000:.0f} ms"),
        ("again", f"{seconds[1] * 1000:.0f} ms"),
        ("live with own classes, network alone", f"{rate:.0f} images/s"),
    ]


def _features(items: list[Item], inference: Any) -> Any:
    found = {}
    with closing(compute_features(items, inference, blocks=tuple(POOLED))) as events:
        for event in events:
            if isinstance(event, Featured):
                found[event.index] = event.vector
    return np.stack([found[i] for i in range(len(items))])


def _taught(features: Any, classes: Any, count: int) -> Taught:
    *_, last = teach(features, classes, np.arange(len(classes)), count)
    assert isinstance(last, Taught)
    return last


def _scikit(features: Any, classes: Any, taught: Taught) -> float:
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import StandardScaler

    right = 0
    assert taught.folds is not None
    scaled = StandardScaler(with_mean=False).fit_transform(features.astype(np.float64))
    for fold in range(int(taught.folds.max()) + 1):
        learned, asked = taught.folds != fold, taught.folds == fold
        head = LogisticRegression(
            C=1 / taught.l2, class_weight="balanced", fit_intercept=False, max_iter=3000
        )
        head.fit(scaled[learned], classes[learned])
        right += int((head.predict(scaled[asked]) == classes[asked]).sum())
    return right / len(classes)


if __name__ == "__main__":
    sys.exit(main())
