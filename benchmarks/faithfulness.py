"""Do heat maps point at what the network uses? Deletion and insertion, against chance.

For each photo and method the map of the photo's best class orders its 299 x 299 pixels. Deletion
takes pixels away, the most important first (they become grey, 0 to the network); insertion adds
them to a blurred photo. After each of the steps the class's probability is read, and the table
shows the area under that curve: low for deletion and high for insertion is good. A random map
(8 x 8, enlarged like the others) must be beaten; a bright centre is the harder rival, for
photographers put things there. HiResCAM is left out at the last block, where it is Grad-CAM.

Source: V. Petsiuk, A. Das, K. Saenko, "RISE: Randomized Input Sampling for Explanation of Black-box
Models", BMVC 2018 (arXiv:1806.07421), section 4.1.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import machine, peers, pictures, program
from inception_gui.core import cam
from inception_gui.core.drawing.upsample import upsample
from inception_gui.core.events import Explained
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.explain import explain_steps
from inception_gui.core.types import Item, MapOptions, Pixels

RANDOM: Final = "random map"
CENTRE: Final = "bright centre"
_BLUR: Final = 10
"""Standard deviation in pixels: nothing is recognised any more."""

Values = npt.NDArray[np.float32]
Areas = dict[str, list[tuple[float, float]]]


def main() -> int:
    parser = program.parser(__doc__)
    parser.add_argument("--photos", type=int, default=100, metavar="N", help="how many (100)")
    parser.add_argument("--layer", default="Mixed_7c", help="of the gradient methods (Mixed_7c)")
    parser.add_argument("--steps", type=int, default=20, help="of each curve (20)")
    parser.add_argument("--slow", action="store_true", help="occlusion too: 169 passes a photo")
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.photos, arguments.steps = 1, 4
    print(machine.describe())
    print(peers.about(arguments.weights), flush=True)
    photos = pictures.all_shared_photos()
    photos = photos[:: max(1, len(photos) // arguments.photos)][: arguments.photos]
    with program.prepared(arguments), program.network() as inference:
        areas = _measure(photos, inference, arguments.layer, arguments.steps, arguments.slow)
    print(f"{len(photos)} photos, layer {arguments.layer}, {arguments.steps} steps, areas 0 to 1\n")
    return _report(areas)


def _measure(photos: list[Path], inference: Inference, layer: str, steps: int, slow: bool) -> Areas:
    methods = [
        name for name in cam.GRADIENT_METHODS if name != "hirescam" or layer != cam.LAST_BLOCK
    ]
    methods += ["occlusion"] if slow else []
    areas: Areas = {name: [] for name in (*methods, CENTRE, RANDOM)}
    generator = np.random.default_rng(299)
    for photo in photos:
        for name in areas:
            if name == RANDOM:
                values = generator.random((8, 8), np.float32)
            elif name == CENTRE:
                away = np.hypot(*np.meshgrid(*[np.linspace(-1, 1, 8)] * 2))
                values = (2 - away).astype(np.float32)
            else:
                options = MapOptions(name, layer if name in cam.GRADIENT_METHODS else "Mixed_7c")
                values, index = _map(photo, inference, options)
            areas[name].append(_areas(photo, inference, index, values, steps))
    return areas


def _map(photo: Path, inference: Inference, options: MapOptions) -> tuple[Values, int]:
    *_, last = explain_steps(Item(photo.name, photo), inference, options=options)
    assert isinstance(last, Explained)
    return last.heat_map.values, last.heat_map.class_index


def _areas(
    photo: Path, inference: Inference, index: int, values: Values, steps: int
) -> tuple[float, float]:
    """The areas under the curves of deletion and insertion."""
    pixels = program.input_of(photo, inference.classifier.mode)
    side = pixels.shape[0]
    order = np.argsort(-upsample(values, side, side).ravel(), kind="stable")
    grey = np.rint(np.array(program.PREPROCESSING.mean) * 255).astype(np.uint8)
    nothing = np.broadcast_to(grey, pixels.shape)
    blurred = np.asarray(Image.fromarray(pixels).filter(ImageFilter.GaussianBlur(_BLUR)))
    deleted = _curve(inference, pixels, nothing, order, index, steps)
    inserted = _curve(inference, blurred, pixels, order, index, steps)
    return _area(deleted), _area(inserted)


def _curve(
    inference: Inference,
    start: Pixels,
    end: Pixels,
    order: npt.NDArray[np.intp],
    index: int,
    steps: int,
) -> list[float]:
    """The class's probability while `start` turns into `end`, the first of `order` first."""
    inputs: list[Pixels] = []
    for step in range(steps + 1):
        changed = start.reshape(-1, 3).copy()
        first = order[: round(len(order) * step / steps)]
        changed[first] = end.reshape(-1, 3)[first]
        inputs.append(changed.reshape(start.shape))
    found = inference.interactive(lambda classifier: classifier.backend.run(inputs))
    curve: list[float] = found.probabilities[:, index].tolist()
    return curve


def _area(curve: list[float]) -> float:
    return float(np.trapezoid(curve, dx=1 / (len(curve) - 1)))


def _report(areas: Areas) -> int:
    """The table; 1 where a method does not beat the random map in both."""
    random = np.array(areas[RANDOM])
    rows: list[tuple[Any, ...]] = []
    beaten = True
    for name, pairs in areas.items():
        found = np.array(pairs)
        deletion, insertion = found.mean(axis=0)
        wins = (found - random) * (-1, 1) > 0
        if name != RANDOM:
            share = f"{wins[:, 0].mean():.0%}", f"{wins[:, 1].mean():.0%}"
            if name != CENTRE:
                beaten &= bool(deletion < random[:, 0].mean() and insertion > random[:, 1].mean())
        else:
            share = "", ""
        rows.append((name, f"{deletion:.3f}", share[0], f"{insertion:.3f}", share[1]))
    heads = (
        "map",
        "deletion (low)",
        "better than random",
        "insertion (high)",
        "better than random",
    )
    print(machine.table(heads, rows))
    print(f"\nevery method beats the random map: {'yes' if beaten else 'NO'}")
    return 0 if beaten else 1


if __name__ == "__main__":
    sys.exit(main())
