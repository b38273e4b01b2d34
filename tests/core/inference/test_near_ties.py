"""A near tie between two classes is settled on the whole picture; nothing else is read twice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from inception_gui.core.events import Classified
from inception_gui.core.inference.classifier import Pass
from inception_gui.core.inference.near_ties import is_near_tie
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.classify import classify, classify_one
from inception_gui.core.jobs.explain import explain
from inception_gui.core.types import DecodedImage, Item, Mode, Pixels
from tests.workers.known_answers import KnownAnswers

REDUCED, WHOLE = 5, 6
Ask = Callable[[Inference, Item], Classified]


class Hesitant(KnownAnswers):
    """At a reduced scale class 5 leads class 6 by `lead`; at full size class 6 is best."""

    def __init__(self, lead: float, mode: Mode = Mode.STANDARD) -> None:
        super().__init__(mode=mode)
        self.lead = lead
        self.passes: list[str] = []

    def network_input(self, image: DecodedImage) -> Pixels:
        is_whole = image.pixels.shape[:2] == (image.height, image.width)
        return np.full((1, 1, 3), is_whole, np.uint8)

    def run(
        self,
        inputs: Sequence[Pixels],
        *,
        prepared_for: int | None = None,
        between_blocks: Callable[[], None] | None = None,
    ) -> Pass:
        probabilities = np.zeros((len(inputs), 1000), np.float32)
        classes = []
        for row, pixels in enumerate(inputs):
            is_whole = bool(pixels[0, 0, 0])
            self.passes.append("whole" if is_whole else "reduced")
            classes.append(WHOLE if is_whole else REDUCED)
            probabilities[row, REDUCED] = 0.2 if is_whole else 0.4 + self.lead
            probabilities[row, WHOLE] = 0.7 if is_whole else 0.4
        return Pass(probabilities, torch.tensor(classes))


def in_a_folder(inference: Inference, item: Item) -> Classified:
    (event,) = classify([item], inference, heat_maps=1)
    assert isinstance(event, Classified)
    return event


def alone(inference: Inference, item: Item) -> Classified:
    return classify_one(item, None, inference, heat_maps=1)


@pytest.fixture
def photo(tmp_path: Path) -> Item:
    path = tmp_path / "large.jpg"
    Image.new("RGB", (3000, 2200), (90, 120, 30)).save(path, quality=80)
    return Item(path.name, path=path)


def explained(inference: Inference, item: Item) -> Classified:
    (event,) = explain(item, inference)
    return Classified(event.prediction, event.heat_maps)


def ask(known: Hesitant, how: Ask, item: Item) -> Classified:
    inference = Inference(known, streams=1)
    try:
        return how(inference, item)
    finally:
        inference.close()


def test_what_is_explained_is_what_is_said(photo: Item) -> None:
    event = ask(Hesitant(lead=0.01), explained, photo)
    assert event.prediction.scores[0].index == WHOLE
    assert [one.class_index for one in event.heat_maps] == [WHOLE]
    assert ask(Hesitant(lead=0.03), explained, photo).prediction.scores[0].index == REDUCED


@pytest.mark.parametrize("how", [alone, in_a_folder])
def test_two_close_classes_are_settled_at_full_size(photo: Item, how: Ask) -> None:
    known = Hesitant(lead=0.01)
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
    known = Hesitant(lead, mode)
    event = ask(known, how, photo)
    assert known.passes == ["reduced"]
    assert event.prediction.scores[0].index == REDUCED


@pytest.mark.parametrize("how", [alone, in_a_folder])
def test_a_picture_that_was_read_whole_is_not_read_again(tmp_path: Path, how: Ask) -> None:
    path = tmp_path / "small.jpg"
    Image.new("RGB", (500, 375), (90, 120, 30)).save(path)
    known = Hesitant(lead=0.01)
    ask(known, how, Item(path.name, path=path))
    assert known.passes == ["whole"]


@pytest.mark.parametrize("how", [alone, in_a_folder])
def test_a_picture_that_is_gone_by_then_keeps_its_first_answer(photo: Item, how: Ask) -> None:
    class Vanishing(Hesitant):
        def run(self, inputs: Sequence[Pixels], **options: object) -> Pass:  # type: ignore[override]
            assert photo.path is not None
            photo.path.unlink(missing_ok=True)
            return super().run(inputs)

    known = Vanishing(lead=0.01)
    event = ask(known, how, photo)
    assert event.prediction.scores[0].index == REDUCED


def test_a_near_tie_is_two_hundredths() -> None:
    probabilities = np.zeros(1000, np.float32)
    probabilities[[3, 7]] = 0.5, 0.481
    assert is_near_tie(probabilities)
    probabilities[7] = 0.479
    assert not is_near_tie(probabilities)
