"""The interface for Python programs: the command line's answers, from whatever is given."""

from __future__ import annotations

import io
import itertools
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

import inception_gui
from inception_gui.core.jobs.classify import classify_one
from inception_gui.core.types import Item
from inception_gui.interface import Classifier, Failure, Prediction, UserError
from inception_gui.interface.in_memory import item_of
from tests.core.features.vectors import pooled
from tests.oracle import PHOTOS, REPOSITORY, STAND_IN, needs_photos, needs_weights

pytestmark = [pytest.mark.weights, needs_weights, needs_photos]


@pytest.fixture(scope="module")
def classifier() -> Iterator[Classifier]:
    with Classifier(STAND_IN, device="cpu") as opened:
        opened.classify(np.zeros((320, 320, 3), np.uint8))  # starts the thread that stays
        yield opened


@pytest.fixture(scope="module")
def photo() -> Path:
    return sorted((PHOTOS / "jpeg").glob("*.jpg"))[0]


def probabilities(prediction: Prediction) -> list[float]:
    return [score.probability for score in prediction.scores]


def test_a_path_gets_the_answer_of_the_core(classifier: Classifier, photo: Path) -> None:
    expected = classify_one(Item(photo.name, photo), None, classifier._inference).prediction
    found = classifier.classify(photo)
    assert found.scores == expected.scores
    assert len(classifier.classify(str(photo), top=3).scores) == 3
    assert found.scores[0].name == classifier.labels[found.scores[0].index]


@pytest.mark.parametrize("mode", ["RGB", "L", "RGBA", "P", "CMYK", "I;16", "1"])
def test_a_pillow_image_gets_the_answer_of_its_file(
    classifier: Classifier, photo: Path, tmp_path: Path, mode: str
) -> None:
    with PIL.Image.open(photo) as opened:
        image = opened.convert("RGB").resize((400, 320))
    if mode == "I;16":
        wide = np.asarray(image.convert("L")).astype(np.uint16) * 257
        image = PIL.Image.fromarray(wide)
    else:
        image = image.convert(mode)
    path = tmp_path / ("image.tiff" if mode == "CMYK" else "image.png")
    image.save(path)
    assert probabilities(classifier.classify(image)) == probabilities(classifier.classify(path))


def test_arrays_and_bytes_get_the_answer_of_the_file(
    classifier: Classifier, photo: Path, tmp_path: Path
) -> None:
    with PIL.Image.open(photo) as opened:
        array = np.asarray(opened.convert("RGB"))
    PIL.Image.fromarray(array).save(tmp_path / "image.png")
    expected = probabilities(classifier.classify(tmp_path / "image.png"))
    assert probabilities(classifier.classify(array)) == expected
    assert probabilities(classifier.classify((tmp_path / "image.png").read_bytes())) == expected
    grey = classifier.classify(np.ascontiguousarray(array[..., 1]))
    assert grey.scores
    assert grey.item.name == "image 1"


def test_a_pillow_image_is_turned_as_its_file_would_be(classifier: Classifier, photo: Path) -> None:
    with PIL.Image.open(photo) as opened:
        upright = opened.convert("RGB")
    exif = PIL.Image.Exif()
    exif[0x0112] = 6
    turned = io.BytesIO()
    upright.transpose(PIL.Image.Transpose.ROTATE_90).save(turned, "PNG", exif=exif)
    found = classifier.classify(PIL.Image.open(turned))
    assert probabilities(found) == probabilities(classifier.classify(upright))


@pytest.mark.parametrize(
    "wrong",
    [
        np.zeros((10, 10, 3), np.float32),
        np.zeros((10, 10, 2), np.uint8),
        np.zeros((0, 10, 3), np.uint8),
        np.zeros((2, 10, 10, 3), np.uint8),
        12,
    ],
)
def test_what_is_no_image_is_refused_in_a_sentence(wrong: object) -> None:
    with pytest.raises(UserError, match="is not an image") as raised:
        item_of(wrong)  # type: ignore[arg-type]
    assert raised.value.kind == "wrong_usage"
    assert raised.value.hint


def test_many_images_come_in_their_order_and_a_broken_one_stops_nothing(
    classifier: Classifier, photo: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.jpg").write_bytes(photo.read_bytes())
    (folder / "b.jpg").write_bytes(b"\xff\xd8\xff\xe0 cut")
    with PIL.Image.open(photo) as image:
        found = list(classifier.classify_all([folder, image.convert("RGB"), folder / "missing"]))
    assert [result.item.name for result in found] == ["a.jpg", "b.jpg", "image 2", "missing"]
    assert [isinstance(result, Failure) for result in found] == [False, True, False, True]
    assert [r.item.name for r in classifier.classify_all(str(folder))] == ["a.jpg", "b.jpg"]


def test_an_endless_source_is_read_as_results_are_taken(
    classifier: Classifier, photo: Path
) -> None:
    taken = itertools.count(1)
    source = (photo for _ in taken)
    results = classifier.classify_all(source)
    first = next(results)
    results.close()
    assert isinstance(first, Prediction)
    assert next(taken) < 100


def test_a_class_is_explained_by_name_or_index(classifier: Classifier, photo: Path) -> None:
    best = classifier.classify(photo).scores[0]
    by_itself = classifier.explain(photo)
    by_name = classifier.explain(photo, best.name)
    assert by_itself.heat_map.class_index == by_name.heat_map.class_index == best.index
    assert np.array_equal(by_name.heat_map.values, by_itself.heat_map.values)
    overlay, full = by_name.overlay(), by_name.full_size()
    assert overlay.shape == by_name.pixels.shape
    assert full.shape == overlay.shape[:2]
    assert (overlay != by_name.pixels).any()
    contrast = classifier.explain(photo, best.index, rather_than=(best.index + 1) % 1000)
    assert contrast.heat_map.rather_than == (best.index + 1) % 1000
    with pytest.raises(UserError, match="no class named"):
        classifier.explain(photo, "no such thing at all")
    with pytest.raises(UserError, match="two classes"):
        classifier.explain(photo, rather_than=3)


def test_features_are_the_means_over_the_last_block(classifier: Classifier, photo: Path) -> None:
    (vector,) = classifier.features([photo])
    assert isinstance(vector, np.ndarray)
    one = classify_one(Item(photo.name, photo), None, classifier._inference)
    assert one.features is not None
    assert vector.shape == (2048,)
    assert vector.dtype == np.float32
    np.testing.assert_allclose(vector, pooled(one.features.values), rtol=2e-3, atol=1e-3)


def test_a_wrong_name_is_refused_before_anything_is_loaded() -> None:
    with pytest.raises(UserError, match="no mode “slow”"):
        Classifier(STAND_IN, mode="slow")
    with pytest.raises(UserError) as raised:
        Classifier("/nowhere/weights.pth")
    assert raised.value.kind == "weights_missing"


def test_the_interface_imports_neither_qt_nor_torch(photo: Path) -> None:
    code = (
        "import sys; from inception_gui import Classifier\n"
        f"with Classifier({str(STAND_IN)!r}, device='cpu') as c: c.classify({str(photo)!r})\n"
        "print([m for m in sys.modules if m.partition('.')[0] in ('PySide6', 'torch')])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, text=True, check=True
    )
    assert ended.stdout.strip() == "[]"


def test_the_package_offers_the_interface_and_nothing_else() -> None:
    assert inception_gui.Classifier is Classifier
    for name in inception_gui.__all__:
        assert getattr(inception_gui, name) is not None
    with pytest.raises(AttributeError):
        inception_gui.nothing  # noqa: B018
