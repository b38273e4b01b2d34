"""A near tie between two classes is settled on the whole picture; nothing else is read twice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inception_gui.core.backends.backend import Floats
from inception_gui.core.events import Classified
from inception_gui.core.images.decode import decode
from inception_gui.core.images.preprocess import network_input
from inception_gui.core.inference.near_ties import is_near_tie
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.classify import classify, classify_one
from inception_gui.core.jobs.explain import explain
from inception_gui.core.types import Item, Mode, Pixels, Preprocessing
from tests.workers.known_answers import KnownAnswers, KnownBackend

REDUCED, WHOLE = 5, 6
Ask = Callable[[Inference, Item], Classified]


class Hesitant(KnownBackend):
    """At a reduced scale class 5 leads class 6 by `lead`; at full size class 6 is best."""

    def __init__(self, photo: Item, lead: float) -> None:
        super().__init__()
        self.lead = lead
        self.passes: list[str] = []
        self._whole = network_input(decode(photo).pixels, Preprocessing())

    def probabilities_of(self, pixels: Pixels) -> Floats:
        is_whole = np.array_equal(pixels, self._whole)
        self.passes.append("whole" if is_whole else "reduced")
        probabilities = np.zeros(1000, np.float32)
        probabilities[REDUCED] = 0.2 if is_whole else 0.4 + self.lead
        probabilities[WHOLE] = 0.7 if is_whole else 0.4
        return probabilities


def in_a_folder(inference: Inference, item: Item) -> Classified:
    (event,) = classify([item], inference, heat_maps=1)
    assert isinstance(event, Classified)
    return event


def alone(inference: Inference, item: Item) -> Classified:
    return classify_one(item, None, inference, heat_maps=1)


def noise(path: Path, size: tuple[int, int]) -> Item:
    """A photo that looks otherwise where it is read at a reduced scale."""
    coarse = np.random.default_rng(4).integers(0, 256, (size[1] // 4, size[0] // 4, 3), np.uint8)
    Image.fromarray(coarse).resize(size, Image.Resampling.NEAREST).save(path, quality=80)
    return Item(path.name, path=path)


@pytest.fixture
def photo(tmp_path: Path) -> Item:
    return noise(tmp_path / "large.jpg", (3000, 2200))


def explained(inference: Inference, item: Item) -> Classified:
    (event,) = explain(item, inference)
    return Classified(event.prediction, event.heat_maps)


def ask(known: Hesitant, how: Ask, item: Item, mode: Mode = Mode.STANDARD) -> Classified:
    inference = Inference(KnownAnswers(mode=mode, backend=known))
    try:
        return how(inference, item)
    finally:
        inference.close()


def test_what_is_explained_is_what_is_said(photo: Item) -> None:
    event = ask(Hesitant(photo, lead=0.01), explained, photo)
    assert event.prediction.scores[0].index == WHOLE
    assert [one.class_index for one in event.heat_maps] == [WHOLE]
    assert ask(Hesitant(photo, lead=0.03), explained, photo).prediction.scores[0].index == REDUCED


@pytest.mark.parametrize("how", [alone, in_a_folder])
def test_two_close_classes_are_settled_at_full_size(photo: Item, how: Ask) -> None:
    known = Hesitant(photo, lead=0.01)
    event = ask(known, how, photo)
    assert known.passes == ["reduced", "whole"]
    best = event.prediction.scores[0]
    assert (best.index, best.probability) == (WHOLE, pytest.approx(0.7))
    assert [one.class_index for one in event.heat_maps] == [WHOLE]
    assert (event.prediction.width, event.prediction.height) == (3000, 2200)


@pytest.mark.parametrize("how", [alone, in_a_folder])
@pytest.mark.parametrize(
    ("lead", "mode"), [(0.03, Mode.STANDARD), (0.01, Mode.FAST)], ids=["a clear lead", "fast mode"]
)
def test_otherwise_a_picture_is_read_once(photo: Item, how: Ask, lead: float, mode: Mode) -> None:
    known = Hesitant(photo, lead)
    event = ask(known, how, photo, mode)
    assert known.passes == ["reduced"]
    assert event.prediction.scores[0].index == REDUCED


@pytest.mark.parametrize("how", [alone, in_a_folder])
def test_a_picture_that_was_read_whole_is_not_read_again(tmp_path: Path, how: Ask) -> None:
    item = noise(tmp_path / "small.jpg", (500, 376))
    known = Hesitant(item, lead=0.01)
    ask(known, how, item)
    assert known.passes == ["whole"]


@pytest.mark.parametrize("how", [alone, in_a_folder])
def test_a_picture_that_is_gone_by_then_keeps_its_first_prediction(photo: Item, how: Ask) -> None:
    class Vanishing(Hesitant):
        def probabilities_of(self, pixels: Pixels) -> Floats:
            assert photo.path is not None
            photo.path.unlink(missing_ok=True)
            return super().probabilities_of(pixels)

    event = ask(Vanishing(photo, lead=0.01), how, photo)
    assert event.prediction.scores[0].index == REDUCED


def test_a_near_tie_is_two_hundredths() -> None:
    probabilities = np.zeros(1000, np.float32)
    probabilities[[3, 7]] = 0.5, 0.481
    assert is_near_tie(probabilities)
    probabilities[7] = 0.479
    assert not is_near_tie(probabilities)
