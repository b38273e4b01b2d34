"""A map lies where the picture was looked at: crops, whole pictures, EXIF, strips, specks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inception_gui.core import cam
from inception_gui.core.backends.backend import BatchResult
from inception_gui.core.cam import occlusion
from inception_gui.core.cam.whole_picture import WHOLE, whole_input, whole_size
from inception_gui.core.events import Explained
from inception_gui.core.inference.classifier import Classifier
from inception_gui.core.inference.open_classifier import open_classifier
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.explain import explain_steps, whole_features
from inception_gui.core.jobs.save_explanation import full_map
from inception_gui.core.types import (
    Box,
    Features,
    Item,
    Map,
    MapOptions,
    Mode,
    Pixels,
    Preprocessing,
    Progress,
    Target,
)
from inception_gui.core.weights.store import FoundWeights, WeightStore
from inception_gui.errors import Kind, UserError
from tests.oracle import STAND_IN, needs_weights
from tests.workers.known_answers import KnownBackend, pooled_of

RED, BLUE = 0, 1
GREY = (128, 128, 128)
SHAPES = {"wide": (1200, 400), "tall": (400, 1200), "square": (500, 500), "tiny": (23, 17)}
CORNERS = ("top left", "top right", "bottom left", "bottom right")


class SeesColours(KnownBackend):
    """Class 0 is redness, class 1 blueness, both where they are: features are mean colours."""

    def __init__(self) -> None:
        super().__init__()
        self.sizes: list[tuple[int, int]] = []

    def run(self, inputs: Sequence[Pixels], *, urgent: bool = True) -> BatchResult:
        features = [Features(self.features(one), *LAST_LAYER) for one in inputs]
        found = np.stack([cam.probabilities(one) for one in features])
        values = np.stack([one.values for one in features])
        pooled = np.stack([pooled_of(one) for one in values])
        return BatchResult(found, values, self.device.name, self.precision, pooled)

    def features(self, pixels: Pixels) -> Map:
        self.sizes.append((pixels.shape[1], pixels.shape[0]))
        rows, columns = (int(side - 43) // 32 for side in pixels.shape[:2])
        small = Image.fromarray(pixels).resize((columns, rows), Image.Resampling.BOX)
        values = np.asarray(small, np.float32)
        red = (values[..., 0] - values[..., 2]).clip(min=0)
        blue = (values[..., 2] - values[..., 0]).clip(min=0)
        return np.stack([red, blue])


def _last_layer() -> tuple[np.ndarray, np.ndarray]:
    class_weights = np.zeros((1000, 2), np.float32)
    class_weights[RED, 0] = class_weights[BLUE, 1] = 1
    return class_weights, np.zeros(1000, np.float32)


LAST_LAYER = _last_layer()


@pytest.fixture
def colours() -> Iterator[Inference]:
    weights = FoundWeights(Path("colours.pth"), None, "colours", "0" * 64, Preprocessing())
    parameters = dict(zip(("fc.weight", "fc.bias"), LAST_LAYER, strict=True))
    inference = Inference(Classifier(weights, parameters, SeesColours(), Mode.STANDARD))
    yield inference
    inference.close()


def corner_box(size: tuple[int, int], within: Box, corner: str) -> tuple[int, int, int, int]:
    """Left, top, right, bottom in pixels: a quarter of the shorter side of `within`."""
    left, right = within.left * size[0], within.right * size[0]
    top, bottom = within.top * size[1], within.bottom * size[1]
    side = max(min(right - left, bottom - top) / 4, 1)
    x = left if "left" in corner else right - side
    y = top if "top" in corner else bottom - side
    return (
        round(x),
        round(y),
        max(round(x + side), round(x) + 1),
        max(round(y + side), round(y) + 1),
    )


def with_object(
    size: tuple[int, int], box: tuple[int, int, int, int], colour: object
) -> Image.Image:
    picture = Image.new("RGB", size, GREY)
    picture.paste(colour, box)  # type: ignore[arg-type]
    return picture


def save(picture: Image.Image, path: Path, orientation: int = 1) -> Item:
    """Stored so that it stands upright once EXIF has turned it."""
    turned = {
        1: picture,
        3: picture.transpose(Image.Transpose.ROTATE_180),
        6: picture.transpose(Image.Transpose.ROTATE_90),
        8: picture.transpose(Image.Transpose.ROTATE_270),
    }[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation
    turned.save(path, exif=exif)
    return Item(path.name, path)


def explained(
    item: Item,
    inference: Inference,
    options: MapOptions,
    target: Target = Target(RED),  # noqa: B008
) -> Explained:
    events = list(explain_steps(item, inference, targets=[target], options=options))
    assert isinstance(events[-1], Explained)
    return events[-1]


def assert_peak_inside(found: Explained, box: tuple[int, int, int, int]) -> None:
    values = full_map(found)
    rows, columns = np.nonzero(values == values.max())
    left, top, right, bottom = box
    assert values.max() > 0.8  # a tiny picture has no pixel right on the top
    # The middle of all the highest pixels: a flat top is as wide as a cell.
    assert left <= columns.mean() <= right
    assert top <= rows.mean() <= bottom


def seen_of(size: tuple[int, int]) -> Box:
    from inception_gui.core.images.preprocess import seen_box

    return seen_box(*size, Preprocessing())


@pytest.mark.parametrize("corner", CORNERS)
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("method", ["gradcam", "occlusion"])
def test_an_object_in_a_corner_of_what_was_seen_is_where_the_map_is_brightest(
    colours: Inference, tmp_path: Path, shape: str, corner: str, method: str
) -> None:
    size = SHAPES[shape]
    box = corner_box(size, seen_of(size), corner)
    item = save(with_object(size, box, (255, 0, 0)), tmp_path / "a.png")
    found = explained(item, colours, MapOptions(method))
    assert found.covers() == found.prediction.seen
    assert_peak_inside(found, box)


@pytest.mark.parametrize("corner", CORNERS)
@pytest.mark.parametrize("shape", SHAPES)
def test_the_whole_picture_can_be_covered(
    colours: Inference, tmp_path: Path, shape: str, corner: str
) -> None:
    size = SHAPES[shape]
    box = corner_box(size, WHOLE, corner)
    item = save(with_object(size, box, (255, 0, 0)), tmp_path / "a.png")
    found = explained(item, colours, MapOptions(whole=True))
    assert found.covers() == WHOLE
    assert_peak_inside(found, box)
    (features,) = whole_features(item, colours)
    (again,) = cam.maps_from_features(features, [Target(RED)])
    np.testing.assert_array_equal(again.values, found.heat_map.values)
    assert again.seen == WHOLE


@pytest.mark.parametrize("orientation", [3, 6, 8])
@pytest.mark.parametrize("whole", [False, True])
def test_a_turned_photo_has_its_map_upright(
    colours: Inference, tmp_path: Path, orientation: int, whole: bool
) -> None:
    size = (900, 600)
    box = corner_box(size, WHOLE if whole else seen_of(size), "top right")
    item = save(with_object(size, box, (255, 0, 0)), tmp_path / "a.png", orientation)
    found = explained(item, colours, MapOptions(whole=whole))
    assert full_map(found).shape == (600, 900)
    assert_peak_inside(found, box)


def test_what_lies_outside_of_the_crop_is_not_seen(colours: Inference, tmp_path: Path) -> None:
    size = (1200, 400)
    item = save(with_object(size, (0, 0, 100, 100), (255, 0, 0)), tmp_path / "a.png")
    assert not full_map(explained(item, colours, MapOptions())).any()
    assert full_map(explained(item, colours, MapOptions(whole=True)))[:100, :100].max() > 0.9


def test_a_contrast_leaves_out_what_speaks_for_the_other_class(
    colours: Inference, tmp_path: Path
) -> None:
    size = (400, 400)
    picture = with_object(size, (40, 40, 140, 140), (255, 0, 0))
    picture.paste((0, 0, 255), (260, 260, 360, 360))
    item = save(picture, tmp_path / "a.png")
    for method in ("gradcam", "occlusion"):
        rather = Target(RED, rather_than=BLUE)
        values = full_map(explained(item, colours, MapOptions(method), rather))
        assert values[60:120, 60:120].mean() > 0.5
        assert values[260:360, 260:360].max() < 0.1


def test_occlusion_says_how_far_it_is_and_can_be_cancelled(
    colours: Inference, tmp_path: Path
) -> None:
    item = save(with_object((320, 320), (30, 30, 99, 99), (255, 0, 0)), tmp_path / "a.png")
    steps = explain_steps(item, colours, options=MapOptions("occlusion"))
    assert next(steps) == Progress(0, 169, "passes")
    assert next(steps) == Progress(8, 169, "passes")
    looked = len(colours.classifier.backend.sizes)  # type: ignore[attr-defined]
    steps.close()  # type: ignore[attr-defined]
    assert len(colours.classifier.backend.sizes) == looked  # type: ignore[attr-defined]


def test_occlusion_covers_every_pixel_with_the_colour_that_is_nothing() -> None:
    pixels = np.full((299, 299, 3), 255, np.uint8)
    touched = np.zeros((299, 299), bool)
    count = 0
    for covered in occlusion.covered(pixels, Preprocessing(mean=(0.5, 0.25, 0.0))):
        changed = (covered != pixels).any(axis=2)
        assert (covered[changed] == (128, 64, 0)).all()
        touched |= changed
        count += 1
    assert touched.all()
    assert count == 169


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((500, 500), (331, 331)),
        ((1000, 750), (459, 331)),
        ((400, 1200), (331, 1035)),
        ((1, 1), (331, 331)),
        ((9000, 100), (4107, 331)),
    ],
)
def test_whole_pictures_have_sizes_on_which_the_networks_cells_lie_evenly(
    size: tuple[int, int], expected: tuple[int, int]
) -> None:
    assert whole_size(*size, Preprocessing()) == expected
    assert all((side - 299) % 32 == 0 for side in expected)
    pixels = np.zeros((size[1], size[0], 3), np.uint8)
    assert whole_input(pixels, Preprocessing()).shape == (expected[1], expected[0], 3)


@pytest.mark.parametrize(
    "options", [MapOptions("tea-leaves"), MapOptions(layer="Mixed_9z"), MapOptions("", "")]
)
def test_unknown_names_are_told(colours: Inference, options: MapOptions) -> None:
    with pytest.raises(UserError) as caught:
        next(explain_steps(Item("a", Path("a.png")), colours, options=options))
    assert caught.value.kind is Kind.WRONG_USAGE


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Inference]:
    weights = WeightStore(tmp_path_factory.mktemp("store")).find(str(STAND_IN))
    inference = Inference(open_classifier(weights, "cpu", Mode.EXACT))
    # Its thread begins here, not in the first test, which would seem to leave it behind.
    inference.interactive(lambda classifier: classifier.mode)
    yield inference
    inference.close()


@needs_weights
@pytest.mark.weights
@pytest.mark.parametrize(
    ("method", "layer"),
    [("gradcam", "Mixed_7c"), ("gradcam++", "Mixed_7c"), ("layercam", "Mixed_6e")],
)
@pytest.mark.parametrize(
    ("size", "orientation", "corner", "whole"),
    [
        ((1400, 500), 1, "top left", False),
        ((1400, 500), 1, "bottom right", True),
        ((500, 1400), 1, "top right", True),
        ((900, 700), 6, "bottom left", False),
        ((64, 48), 1, "bottom right", False),
    ],
)
def test_the_trained_network_finds_the_cat_in_the_corner(
    trained: Inference, tmp_path: Path, size: tuple[int, int], orientation: int, corner: str,
    whole: bool, method: str, layer: str,
) -> None:  # fmt: skip
    data = pytest.importorskip("skimage.data")
    within = WHOLE if whole else seen_of(size)
    left, top, right, bottom = corner_box(size, within, corner)
    # Twice as large as the others' object, or it is a speck to a network of photos.
    wide, high = right - left, bottom - top
    left, right = (left, right + wide) if "left" in corner else (left - wide, right)
    top, bottom = (top, bottom + high) if "top" in corner else (top - high, bottom)
    cat = (
        Image.fromarray(data.chelsea()).crop((60, 0, 360, 300)).resize((right - left, bottom - top))
    )
    picture = with_object(size, (left, top, right, bottom), cat)
    item = save(picture, tmp_path / "cat.png", orientation)
    found = explained(item, trained, MapOptions(method, layer, whole), Target(285))
    assert_peak_inside(found, (left, top, right, bottom))
