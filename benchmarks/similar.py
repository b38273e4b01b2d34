"""Is a changed photo still the most similar one to the original among 5,000 others?

The others are crops of the shared photos, each of another place and size; the originals are whole
photos. Each is turned by ten degrees, cropped to 80 %, recompressed at quality 40, made grey and
mirrored; printed is how often the original comes first (recall at 1).
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import machine, pictures, program
from inception_gui.core.features.search import nearest
from inception_gui.core.features.store import Collection, owner_of
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.compute_features import Featured, compute_features
from inception_gui.core.types import Item

_QUERIES: Final = 50


def main() -> int:
    parser = program.parser(__doc__)
    parser.add_argument("--others", type=int, default=5_000)
    arguments = parser.parse_args()
    others, queries = (60, 4) if arguments.quick else (arguments.others, _QUERIES)
    print(machine.describe(), flush=True)
    with program.prepared(arguments) as scratch, program.network() as inference:
        photos = pictures.all_shared_photos()
        originals = [Item(path.name, path) for path in photos[:queries]]
        distractors = _crops(scratch / "others", photos, others)
        among = _collection([*originals, *distractors], inference)
        rows = []
        for words, change in _CHANGES.items():
            changed = [_changed(item, change) for item in originals]
            vectors = _vectors(changed, inference)
            first = [nearest(vector, among, top=1)[0].owner for vector in vectors]
            hits = sum(
                owner == owner_of(item.path or Path())
                for owner, item in zip(first, originals, strict=True)
            )
            rows.append((words, f"{hits} of {len(originals)}", f"{hits / len(originals):.0%}"))
    print(machine.table((f"among {len(among):,}", "original first", "recall at 1"), rows))
    return 0


def _cropped(image: Image.Image) -> Image.Image:
    left, top = image.width // 10, image.height // 10
    return image.crop((left, top, image.width - left, image.height - top))


_CHANGES: Final[dict[str, Callable[[Image.Image], Image.Image]]] = {
    "turned by 10 degrees": lambda image: image.rotate(10, Image.Resampling.BICUBIC),
    "cropped to 80 %": _cropped,
    "JPEG at quality 40": lambda image: image,
    "grey": lambda image: image.convert("L").convert("RGB"),
    "mirrored": ImageOps.mirror,
}


def _changed(item: Item, change: Callable[[Image.Image], Image.Image]) -> Item:
    assert item.path is not None
    stream = io.BytesIO()
    with Image.open(item.path) as image:
        quality = 40 if change is _CHANGES["JPEG at quality 40"] else 95
        change(image.convert("RGB")).save(stream, "JPEG", quality=quality)
    return Item(item.name, data=stream.getvalue())


def _crops(folder: Path, photos: list[Path], count: int) -> list[Item]:
    folder.mkdir()
    generator = np.random.default_rng(7)
    items = []
    for number in range(count):
        with Image.open(photos[number % len(photos)]) as image:
            whole = image.convert("RGB")
        share = generator.uniform(0.3, 0.6)
        width, height = round(whole.width * share), round(whole.height * share)
        left = int(generator.integers(0, whole.width - width + 1))
        top = int(generator.integers(0, whole.height - height + 1))
        path = folder / f"{number:05}.jpg"
        whole.crop((left, top, left + width, top + height)).save(path, quality=90)
        items.append(Item(path.name, path))
    return items


def _collection(items: list[Item], inference: Inference) -> Collection:
    vectors = _vectors(items, inference)
    norms = np.linalg.norm(vectors.astype(np.float32), axis=1)
    owners = [owner_of(item.path or Path()) for item in items]
    return Collection(owners, np.arange(len(items)), norms, vectors)


def _vectors(items: list[Item], inference: Inference) -> npt.NDArray[np.float16]:
    found: dict[int, Any] = {}
    with closing(compute_features(items, inference)) as events:
        for event in events:
            if isinstance(event, Featured):
                found[event.index] = event.vector
    return np.stack([found[index] for index in range(len(items))])


if __name__ == "__main__":
    sys.exit(main())
